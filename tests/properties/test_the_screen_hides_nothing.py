"""A rule that the screen lets sleep would have found nothing, whatever the document."""

import gzip
import json
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsld.model.diagnostic import Diagnostic
from newsld.rules import RULES
from newsld.validation import validate

ROOT = Path(__file__).parents[2]
BLOCKS = ROOT.parent / "shared" / "data" / "markup" / "real_jsonld.jsonl.gz"
TODAY = date(2026, 11, 1)
SLEEPLESS = tuple(replace(rule, watch=None) for rule in RULES)
# what documents are made of that are sound but for a fault here and there: values that rules speak of, and plain ones
VALUES = st.sampled_from(
    [
        "Ana Roe", "By Ana Roe", "Ana Roe and Luis Ortega", "River Daily", "river  daily",
        "https://a.example/", "ana@a.example",
        "https://a.example/dam", "/dam", "https://a.example/x?a=1&amp;b=2", "http://[",
        "data:image/png;base64,x", "#quotation-1",
        "2026-03-12", "2026-03-12T08:30:00Z", "2026-02-30", "2026-3-12", "2025-03-12", "soon", "", " ", " untrimmed ",
        "undefined", "Lorem ipsum dolor sit", "a &amp;amp; b", "AT&T", "a <b>c</b>", "a < b",
        "en", "en-GB", "en_GB", "english",
        "“The dam,” she said, “will hold.”", "The dam, … will hold.", "The dam, may hold",
        "False", "false", "812", "about 300",
        "4", "9", "\ud83c", "\ud83c\udf0a", "NewsArticle", "Person", "Place", "Organization",
        "CreativeWork", "Quotation",
        "Claim", "Personn", "https://schema.org/Person", "Role", "WebPageElement",
        "OpinionNewsArticle", "ImageObject",
        "2926-03-12", "1970-01-01T00:00:00Z", "2:04", "PT2M", "auto", "1200px", "Dr. Ana Roe", "Ana Roe, editor",
        "Ana Roe for River Daily", "Redaktion", "False: the dam", "4 of 5", -5, 124,
        ["dam", "dam"], [{"name": "X"}, {"name": "X"}],
        True, False, None, 0, 3, 7, 1600, 2.5, {"@id": "https://a.example/dam#article"}, {"@id": "#nobody"},
        {"@value": "x"}, {"@type": "Person", "name": "River Daily"}, {"@type": "Place"}, {"@id": "#x", "name": "X"},
        ["Ana Roe", "Luis Ortega"], "Von Ana Roe", "Senior Reporter Ana Roe", {"@id": "https://a.example/#nobody"},
        [], ["a", "b"], [{"@type": "Person"}], [1], [["a"]], ["By Ana Roe"],
    ],
)  # fmt: skip
TERMS = st.sampled_from(
    [
        "@id", "@type", "type", "name", "headline", "description", "articleBody", "text",
        "author", "creator", "editor", "contributor", "publisher",
        "spokenByCharacter", "isPartOf", "hasPart", "appearance", "agent", "object",
        "datePublished", "dateModified", "url",
        "image", "logo", "sameAs", "ratingValue", "bestRating", "worstRating", "itemReviewed",
        "claimReviewed", "reviewRating",
        "alternateName", "inLanguage", "wordCount", "isAccessibleForFree", "cssSelector",
        "xpath", "liveBlogUpdate", "mentions",
        "headLine", "awards", "dateline", "startDate", "endDate", "keywords", "genre",
        "schema:name", "@context", "@graph",
        "mainEntityOfPage", "width", "correction", "speakable", "mediaAuthenticityCategory", "about", "contentUrl",
        "height", "duration", "uploadDate", "givenName", "familyName", "isBasedOn", "parentOrganization",
        "ethicsPolicy", "coverageStartTime", "coverageEndTime",
    ],
)  # fmt: skip


@cache
def sound() -> list[str]:
    """Return the documents that the standard shows, sound ones and faulty ones."""
    folder = ROOT / "schema" / "conformance"
    texts = [path.read_text("utf-8", "replace") for path in sorted(folder.glob("*/*/*.jsonld"))]
    return [text for text in texts if readable(text)]


def readable(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def awake(text: str) -> tuple[Diagnostic, ...]:
    return validate(text, now=TODAY, rules=RULES)


def containers(value: Any) -> Iterator[Any]:
    """Yield each object and list that is not empty."""
    if isinstance(value, (dict, list)) and value:
        yield value
        inner = cast("dict[str, Any]", value).values() if isinstance(value, dict) else cast("list[Any]", value)
        for member in inner:
            yield from containers(member)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """Return a document of the standard with a value replaced, added or taken out, up to four times."""
    document = json.loads(draw(st.sampled_from(sound())))
    for _ in range(draw(st.integers(1, 4))):
        places = list(containers(document))
        if not places:
            break
        place = draw(st.sampled_from(places))
        if isinstance(place, list):
            members = cast("list[Any]", place)
            members[draw(st.integers(0, len(members) - 1))] = deepcopy(draw(VALUES))
        else:
            key = draw(st.sampled_from(sorted(place)) | TERMS)
            if key in place and draw(st.booleans()):
                del place[key]
            else:
                place[key] = deepcopy(draw(VALUES))
    return json.dumps(document)


def built(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(inner, max_size=3) | st.dictionaries(TERMS, inner, max_size=7)


NODES = st.dictionaries(TERMS, st.recursive(VALUES, built, max_leaves=15), max_size=8)


@settings(max_examples=400)
@given(mutated())
def test_whom_the_screen_lets_sleep_would_have_found_nothing(text: str) -> None:
    assert awake(text) == validate(text, now=TODAY, rules=SLEEPLESS)


CONTEXTS = st.sampled_from(
    [
        None, "https://schema.org", ["https://schema.org", {"ex": "https://ex.example/"}], {"@vocab": "https://schema.org/"},
        {"@vocab": "https://schema.org/", "@language": "en_GB", "headline": "@graph"}, "https://ex.example/unknown",
        ["https://schema.org", "https://ex.example/unknown"],
        {"schema": "https://schema.org/", "name": "schema:headline"},
        ["https://schema.org", {"author": {"@reverse": "schema:author"}, "text": None, "id": "@id", "kind": "@type"}],
    ],
)  # fmt: skip
ENDS = st.sampled_from(["}", ",}", "", "}}", ', "keywords": [1, 2,]}', ', "author": "Ana\nRoe"}'])


@settings(max_examples=300)
@given(mutated(), CONTEXTS, ENDS)
def test_so_it_is_in_every_spelling(text: str, context: Any, end: str) -> None:
    document = json.loads(text)
    if isinstance(document, dict):
        text = json.dumps({**cast("dict[str, Any]", document), "@context": context})[:-1] + end
    assert awake(text) == validate(text, now=TODAY, rules=SLEEPLESS)


@given(st.lists(NODES, max_size=4))
@example([{"@type": ["NewsArticle", 3]}])
@example([{"@type": "NewsArticle", "author": "#a"}, {"@id": "#a", "@type": "Person"}])
@example([{"@type": "NewsArticle", "publisher": {"@id": "#a", "name": "X"}}, {"@id": "#a", "@type": "Place"}])
def test_so_it_is_with_nodes_of_any_make(nodes: list[Any]) -> None:
    for document in ({"@context": "https://schema.org", "@graph": nodes}, *nodes):
        text = json.dumps({"@context": "https://schema.org", **document})
        assert awake(text) == validate(text, now=TODAY, rules=SLEEPLESS)


@pytest.mark.parametrize("text", sound(), ids=lambda text: f"{len(text)}")
def test_so_it_is_with_every_document_of_the_standard(text: str) -> None:
    assert awake(text) == validate(text, now=TODAY, rules=SLEEPLESS)


@pytest.mark.skipif(not BLOCKS.exists(), reason="the real blocks are not at hand")
def test_so_it_is_with_what_publishers_ship() -> None:
    with gzip.open(BLOCKS, "rt", encoding="utf-8") as lines:
        for line in lines:
            block = json.loads(line)["block"]
            assert awake(block) == validate(block, now=TODAY, rules=SLEEPLESS)


def asked(text: str) -> list[str]:
    """Return the codes of the rules that are asked about a document."""
    codes: list[str] = []

    def noted(rule: Any) -> Any:
        def check(graph: Any) -> Any:
            codes.append(rule.code)
            return rule.check(graph)

        return replace(rule, check=check)

    validate(text, rules=tuple(map(noted, RULES)))
    return codes


def test_the_screen_does_let_rules_sleep() -> None:
    text = (ROOT / "tests" / "benchmarks" / "news6k.jsonld").read_text("utf-8")
    assert len(asked(text)) < len(RULES) / 10


@pytest.mark.parametrize(
    ("term", "value"),
    [
        ("publisher", {"@type": "Organization", "name": "river-daily.example", "foundingDate": "1887"}),
        ("publisher", {"@type": "Organization", "name": "The Daily: by the river"}),
        ("dateModified", "2026-W11-4"),
        ("description", "Sand & stone hold it"),
        ("isPartOf", "https://a.example/files"),
        ("sponsor", {"@type": "Organization", "logo": {"@type": "ImageObject", "width": "60px", "height": 60}}),
        ("potentialAction", {"@type": "SearchAction", "target": "https://a.example/?q={q}"}),
    ],
)
def test_a_text_that_is_odd_but_no_fault_wakes_nobody(term: str, value: Any) -> None:
    article = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The dam holds", term: value}
    assert not validate(json.dumps(article))
    assert asked(json.dumps(article)) == asked(json.dumps({**article, term: None}))
