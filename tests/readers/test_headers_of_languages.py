"""Headers as newsrooms of several languages write them: standfirsts, dates, datelines."""

from datetime import date, datetime

import pytest

from newsld.conversion import read
from newsld.model.article import Part, RawArticle

BODY = {
    "de": "Die Brücke bleibt gesperrt, teilte die Stadt mit.",
    "es": "El puente seguirá cerrado, según el ayuntamiento.",
    "pt": "A ponte vai continuar fechada, segundo a câmara.",
    "fr": "Le pont reste fermé, selon la mairie.",
    "en": "The bridge stays shut, the council said.",
    "nl": "De brug blijft dicht, meldt de gemeente.",
    "uk": "Міст лишається закритим, повідомила рада.",
}


@pytest.mark.parametrize(
    ("tag", "header", "published", "authors"),
    [
        (
            "de",
            "Was das kostet, weiß niemand so genau\n\nVon Karin Vogel\n09.04.2025, 17.05 Uhr",
            date(2025, 4, 9),
            ("Karin Vogel",),
        ),
        ("de", "12. Januar 2025 | sda/red.", date(2025, 1, 12), ()),
        (
            "pt",
            "Obra parou em março; câmara não explica\n\nPor Rui Tavares\n\n14/06/2024 11h38",
            date(2024, 6, 14),
            ("Rui Tavares",),
        ),
        ("de", "19. Mai 2025, 06.48 Uhr | Lukas Vogel", date(2025, 5, 19), ("Lukas Vogel",)),
        ("de", "19.05.25", date(2025, 5, 19), ()),
        ("nl", "Karin Vogel 23 januari 2025 18u42", date(2025, 1, 23), ("Karin Vogel",)),
        ("nl", "Den Haag, 23 januari 2025", date(2025, 1, 23), ()),
        ("nl", "15-03-25, 20:14", date(2025, 3, 15), ()),
        ("es", "26 ene 2025 - 21:17", date(2025, 1, 26), ()),
        ("fr", "Par Claire Vasseur\n\n14 juin 2025", date(2025, 6, 14), ("Claire Vasseur",)),
        (
            "en",
            "Score: 2-1\n\nTom Brand at St Anne’s Park\n\nSun Sep 29 2024 - 18:55",
            date(2024, 9, 29),
            ("Tom Brand",),
        ),
    ],
)
def test_a_header_tells_day_and_authors(tag: str, header: str, published: date, authors: tuple[str, ...]) -> None:
    article = read(RawArticle(f"Die Headline\n\n{header}\n\n{BODY[tag]}", language=tag))
    said = article.metadata
    found = said.published.date() if isinstance(said.published, datetime) else said.published
    assert (found, tuple(author.name for author in said.authors)) == (published, authors)
    assert article.body.endswith(BODY[tag])


@pytest.mark.parametrize(
    "opening", ["Lindfeld (dpa) – ", "LINDFELD - ", "Lindfeld, 12 mar 2025 (ANI).- ", "Paris, 3 mars (AFP) — "]
)
def test_a_dateline_is_no_part_of_the_text(opening: str) -> None:
    article = read(RawArticle(f"Headline\n\n{opening}{BODY['de']}", language="de"))
    assert article.metadata.dateline.casefold() in {"lindfeld", "paris"}


def test_a_standfirst_is_text_before_the_byline() -> None:
    article = read(RawArticle(f"Headline\n\nA standfirst of some words\n\nBy Ana Roe\n\n{BODY['en']}", language="en"))
    assert [s.part for s in article.segments] == [Part.HEADLINE, Part.PARAGRAPH, Part.BYLINE, Part.PARAGRAPH]


def test_a_subheading_begins_with_a_capital_of_any_script() -> None:
    text = f"Заголовок новини\n\n{BODY['uk']}\n\nХто платитиме\n\n{BODY['uk']}"
    parts = [segment.part for segment in read(RawArticle(text, language="uk")).segments]
    assert parts == [Part.HEADLINE, Part.PARAGRAPH, Part.SUBHEADING, Part.PARAGRAPH]
