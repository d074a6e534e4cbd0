"""Laws of validation: any text has an answer, and the answer hangs on what is said, not on the order it is said in."""

import json
import random
from typing import Any, cast

from hypothesis import given
from hypothesis import strategies as st

from newsld.cli import _arrivals as reading
from newsld.errors import UnreadableDocument
from newsld.model.diagnostic import Source
from newsld.reports import FORMATS
from newsld.validation import validate

ANY_TEXT = st.text(st.characters(exclude_categories=()))
TERMS = st.sampled_from(
    [
        "@id",
        "@type",
        "type",
        "id",
        "@graph",
        "@value",
        "@list",
        "@reverse",
        "@context",
        "text",
        "name",
        "articleBody",
        "author",
        "spokenByCharacter",
        "isPartOf",
        "hasPart",
        "appearance",
        "agent",
        "object",
        "datePublished",
        "url",
        "image",
        "ratingValue",
        "bestRating",
        "worstRating",
        "itemReviewed",
        "schema:name",
        "headline",
        "description",
    ],
)
SCALARS = st.sampled_from(
    [
        "#a", "#b", "_:c", "Quotation", "Claim", "NewsArticle", "Person", "DisagreeAction", "Rating",
        "Role", "2026-03-12", "2026-3-12", "soon", "https://a.example/#x", "/x", "htp://x", "",
        "kept our word", "kept  our word", "7", "4", "nan", None, True, 0, 3, 9.5, 1e308, 10**400, "\ud800",
        "https://schema.org", "http://[", "a … b",
    ],
)  # fmt: skip
NEWS = st.recursive(
    SCALARS | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TERMS, inner, max_size=6),
    max_leaves=25,
)
NODES = st.lists(st.dictionaries(TERMS, NEWS, max_size=6), max_size=5)


def said(text: str) -> list[tuple[str, str]]:
    return sorted((diagnostic.code, diagnostic.message) for diagnostic in validate(text))


def shuffled(value: Any, chance: random.Random) -> Any:
    """Return the same with the keys of every object in another order."""
    if isinstance(value, list):
        return [shuffled(member, chance) for member in cast("list[Any]", value)]
    if not isinstance(value, dict):
        return value
    pairs = list(cast("dict[str, Any]", value).items())
    chance.shuffle(pairs)
    return {key: shuffled(inner, chance) for key, inner in pairs}


def places_are_in(text: str) -> None:
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for found in validate(text):
        assert 1 <= found.line <= found.end_line <= len(lines)
        assert 1 <= found.column <= len(lines[found.line - 1]) + 1
        assert (found.line, found.column) <= (found.end_line, found.end_column)


@given(ANY_TEXT)
def test_any_text_has_an_answer(text: str) -> None:
    places_are_in(text)


@given(NEWS)
def test_any_json_has_an_answer_and_any_answer_a_report(value: object) -> None:
    text = json.dumps(value)
    places_are_in(text)
    found = validate(text, file="a")
    for form in FORMATS.values():
        assert isinstance(form.report(found, {"a": Source(text)}), str)


@given(st.binary())
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text = reading.decoded("a", data)
    except UnreadableDocument:
        return
    validate(text)


@given(ANY_TEXT.filter(lambda text: "\0" not in text), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
def test_text_in_any_encoding_with_its_mark_is_read(text: str, encoding: str) -> None:
    sound = text.encode("utf-8", "replace").decode()
    assert reading.decoded("a", sound.encode(encoding)).removeprefix("\ufeff") == sound.removeprefix("\ufeff")


@given(NODES, st.randoms(use_true_random=False))
def test_the_order_of_keys_and_nodes_changes_nothing(nodes: list[Any], chance: random.Random) -> None:
    before = {"@context": "https://schema.org", "@graph": nodes}
    after = shuffled({"@context": "https://schema.org", "@graph": chance.sample(nodes, len(nodes))}, chance)
    assert set(said(json.dumps(before))) == set(said(json.dumps(after)))


@given(NODES)
def test_the_layout_of_the_text_changes_nothing(nodes: list[Any]) -> None:
    document = {"@context": "https://schema.org", "@graph": nodes}
    assert said(json.dumps(document)) == said(json.dumps(document, indent=2))


@given(NEWS)
def test_the_same_text_has_the_same_answer(value: object) -> None:
    text = json.dumps(value)
    assert validate(text) == validate(text)
