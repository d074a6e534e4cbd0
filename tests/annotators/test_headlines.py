"""Headlines name whose statement they are by a colon or a dash alone."""

import pytest

from newsld.annotators import annotate
from newsld.conversion import read
from newsld.languages import language
from newsld.model.article import RawArticle

BODY = {"pl": "Do wypadku doszło w nocy pod Lipnem.", "uk": "Аварія сталася вночі біля Липовця."}


@pytest.mark.parametrize(
    ("tag", "headline", "claims"),
    [
        ("pl", "Policja: kierowca był pijany", [("kierowca był pijany", "Policja")]),
        ("pl", "Anna Lis: dach przecieka", [("dach przecieka", "Anna Lis")]),
        ("pl", "Kierowca był pijany – policja", [("Kierowca był pijany", "policja")]),
        ("pl", "Lipno: pożar strawił halę", []),
        ("pl", "Mundial: Polska wygrała z Peru", []),
        ("uk", "Поліція: водій був п'яний", [("водій був п'яний", "Поліція")]),
        ("uk", "Водій був п'яний, – поліція", [("Водій був п'яний", "поліція")]),
        ("uk", "Водій був п'яний, – Лис", [("Водій був п'яний", "Лис")]),
        ("uk", "Погода: у вихідні випаде сніг", []),
        ("uk", "Липовець: пожежа знищила склад", []),
    ],
)
def test_a_headline_is_signed(tag: str, headline: str, claims: list[tuple[str, str]]) -> None:
    article = read(RawArticle(f"{headline}\n\n{BODY[tag]}", language=tag))
    found = annotate(article, language(tag)).claims
    spans = [[article.text[span.start : span.end] for span in claim.spans] for claim in found]
    speakers = [" + ".join(speaker.label for speaker in claim.speakers) for claim in found]
    assert [(" … ".join(words), name) for words, name in zip(spans, speakers, strict=True)] == claims
