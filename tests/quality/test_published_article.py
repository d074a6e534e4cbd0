"""An article as a publisher printed it, where its annotated copy stands beside the checkout."""

from datetime import date
from typing import Any

import pytest
from corpora import PUBLISHED, Reading, compiler, reading
from scoring import Item, Told, is_right_speaker, matched

from newsld.conversion import convert
from newsld.model.article import Part
from newsld.model.diagnostic import Severity
from newsld.validation import validate

TAGGED = sorted(PUBLISHED.glob("*.tagged.txt"))
YEAR_END = date(2022, 12, 31)
pytestmark = pytest.mark.skipif(not TAGGED, reason="the published article does not stand beside the checkout")


@pytest.fixture(scope="session")
def gold() -> Any:
    return compiler().seed("published", TAGGED[0].read_bytes().decode())


@pytest.fixture(scope="session")
def found(gold: Any) -> Reading:
    return reading(gold.raw, "en", YEAR_END)


def _items(contents: Any) -> list[Item]:
    return [
        Item((content.start, content.end), Told(tuple(s.name for s in content.speakers)) if content.speakers else None)
        for content in contents
    ]


def test_its_quotations_are_found_word_for_word_with_their_speakers(gold: Any, found: Reading) -> None:
    wanted = _items(gold.quotations)
    assert [item.place for item in found.quotations] == [item.place for item in wanted]
    assert all(is_right_speaker(w.speaker, f.speaker) for w, f in zip(wanted, found.quotations, strict=True))


def test_all_but_one_of_its_claims_are_found_with_their_speakers(gold: Any, found: Reading) -> None:
    pairs = matched(_items(gold.claims), found.claims)
    right = [wanted for wanted, hit in pairs if is_right_speaker(wanted.speaker, hit.speaker)]
    assert len(gold.claims) == 14
    assert len(right) >= 13


def test_its_furniture_stays_out_of_the_body(gold: Any, found: Reading) -> None:
    for part in (*gold.tagged("junk"), *gold.tagged("cap")):
        assert part.text not in found.article.body


def test_its_paragraphs_are_all_there(gold: Any, found: Reading) -> None:
    wanted = [(p.start, p.end) for p in gold.paragraphs if p.part in {Part.PARAGRAPH, Part.SUBHEADING}]
    had = [(s.start, s.end) for s in found.article.segments if s.part in {Part.PARAGRAPH, Part.SUBHEADING}]
    assert had == wanted


def test_its_date_gets_its_year_by_the_weekday(found: Reading) -> None:
    assert found.article.metadata.published == date(2022, 8, 2)


def test_its_graph_is_clean(gold: Any) -> None:
    graph = convert(gold.raw, url="https://example.org/a", reference_date=YEAR_END).document
    assert [d for d in validate(graph) if d.severity.is_at_least(Severity.WARNING)] == []
