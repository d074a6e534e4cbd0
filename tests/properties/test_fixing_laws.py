"""Laws of mending: never worse, twice is once, sound documents stay as they are, and so does what is not at fault."""

import gzip
import json
import random
import re
from collections import Counter
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from newsld.fixing import fix
from newsld.jsonld import parse
from newsld.model.diagnostic import Diagnostic
from newsld.rules import RULES
from newsld.validation import validate

MARKUP = Path(__file__).parents[3] / "shared" / "data" / "markup"
ANY_TEXT = st.text(st.characters(exclude_categories=()))
SLIPS = st.sampled_from(
    [
        ("headline", "Flood "), ("headLine", "Flood"), ("headline", "Lind&#8217;s dam"), ("headline", "&amp;quot;"),
        ("headline", "&lt;b&gt;"), ("headline", "\ud83c"), ("headline", "</script"), ("headline", ""), ("name", " "),
        ("description", "a <!-- b"), ("description", "&nbsp;"), ("date_published", "2026-3-2"), ("autor", "Mara Lind"),
        ("datePublished", "2026-03-12 08:30"), ("datePublished", "soon"), ("dateModified", "2026-3-2T8:30 UTC"),
        ("isAccessibleForFree", "False"), ("isAccessibleForFree", "no"), ("inLanguage", "en_GB"), ("url", " /x "),
        ("url", "https://a.example/?a=1&amp;b=2"), ("fileFormat", "image/jpeg"), ("encodingFormat", "image/jpeg"),
        ("schema:headLine", "Flood"), ("https://schema.org/headLine", "Flood"), ("@type", "newsArticle"),
        ("@type", "NewsArtcle"), ("@type", ["Person", "imageObject"]), ("@type", "Taxi"), ("@type", "WebPageElement"),
        ("cssSelector", "paywall"), ("xPath", "/html"), ("@context", "schema.org"), ("@context", "https://schema.org"),
        ("@context", {"@vocab": "https://schema.org"}), ("@context", None), ("eventStatus", "eventScheduled"),
        ("keywords", ["", "dam "]), ("author", {"@type": "person", "Name": "Mara Lind "}), ("@id", "#a"),
    ]
)  # fmt: skip
NODES = st.lists(SLIPS, max_size=7).map(dict)
DOCUMENTS = NODES | st.lists(NODES, max_size=3) | st.fixed_dictionaries({"@graph": st.lists(NODES, max_size=3)})
WAYS: list[dict[str, Any]] = [{}, {"indent": 2}, {"separators": (",", ":")}, {"ensure_ascii": False, "indent": "\t"}]
LAYOUTS = st.sampled_from(WAYS)
# what may stand in a text that is almost JSON, and where
BREAKS = [
    (r"(?<=[\w\"])(?=\n? *})", ","), (r"(?<=,)", " // note\n"), (r",", ""), ('"', "'"), ('"', "“"),
    (":", ": NaN, 'x':"),
    (r"\Z", ";"), (r"\Z", "{}"), (r"\A", "<!--"), (r"\A", "\ufeff"), (r"\A", "//<![CDATA[\n"), (r"{", '{"@id": 1, '),
    (r"(?<=\w)(?=\w)", '"'), (r"(?<=\w)(?=\w)", "\n"), (r"(?<=,)", "\u00a0"), (r"true", "True"), ("}", "}}"),
]  # fmt: skip


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Return a document that has many slips, and here and there is no JSON."""
    text = json.dumps(draw(DOCUMENTS), **draw(LAYOUTS))
    for pattern, mark in draw(st.lists(st.sampled_from(BREAKS), max_size=2)):
        places = list(re.finditer(pattern, text))
        if places:
            place = draw(st.sampled_from(places))
            text = text[: place.start()] + mark + text[place.end() :]
    return text


def codes(found: tuple[Diagnostic, ...]) -> Counter[str]:
    return Counter(diagnostic.code for diagnostic in found)


def holds(text: str, *, with_unsafe: bool) -> None:
    before = validate(text)
    fixed = fix(text, with_unsafe=with_unsafe)
    left = validate(fixed.text)
    assert fixed.left == left
    assert not codes(left) - codes(before)
    assert fixed.mended == len(before) - len(left)
    assert (fixed.text != text) == (fixed.mended > 0)
    again = fix(fixed.text, with_unsafe=with_unsafe)
    assert (again.text, again.mended) == (fixed.text, 0)


@given(texts(), st.booleans())
@example('\ufeff\ufeff{"headline": "Flood "}', False)
@example('//\n\ufeff{"@type": "NewsArticle"}', True)
def test_a_mended_document_has_fewer_faults_and_no_new_ones_and_mending_twice_is_mending_once(
    text: str,
    with_unsafe: bool,  # noqa: FBT001
) -> None:
    holds(text, with_unsafe=with_unsafe)


@given(ANY_TEXT, st.booleans())
def test_any_text_may_be_mended(text: str, with_unsafe: bool) -> None:  # noqa: FBT001
    holds(text, with_unsafe=with_unsafe)


@given(texts())
def test_a_sound_document_stays_as_it_is(text: str) -> None:
    sound = fix(text, with_unsafe=True)
    assume({found.code for found in sound.left} <= {"NL016", "NL131"})  # few of these have a type
    assert fix(sound.text, with_unsafe=True).text == sound.text


def in_lines(text: str) -> list[str]:
    return re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff"))


@given(texts())
def test_the_edits_of_a_diagnostic_are_in_order_and_mend_it(text: str) -> None:
    lines = in_lines(text)
    for found in validate(text, rules=RULES):
        edits = found.fix.edits if found.fix else ()
        places = [(place.line, place.column) for edit in edits for place in (edit.start, edit.end)]
        assert places == sorted(places)
        assert all(1 <= column <= len(lines[line - 1]) + 1 for line, column in places)


@given(DOCUMENTS, LAYOUTS, st.randoms(use_true_random=False))
def test_values_that_are_not_at_fault_keep_their_bytes(document: Any, layout: Any, chance: random.Random) -> None:
    words = ["“dam”", "caf\u00e9", "a/b", "12", "\u2028"]
    kept = {f"x:{i}": chance.choice(words) for i in range(3)}
    text = json.dumps({"kept": [kept], "document": document}, **layout).replace("/b", "\\/b")
    fixed = fix(text, with_unsafe=True).text
    start = text.index("[")
    end = text.index("]", start)
    assert text[start:end] in fixed


@given(texts())
def test_safe_fixes_lose_no_node(text: str) -> None:
    before, after = parse(text), parse(fix(text).text)
    assert len(after.nodes) == len(before.nodes)


def blocks(name: str) -> list[str]:
    with gzip.open(MARKUP / name, "rt", encoding="utf-8") as lines:
        return [str(cast("dict[str, Any]", json.loads(line))["block"]) for line in lines]


@pytest.mark.skipif(not MARKUP.is_dir(), reason="needs ../shared/data, which is not part of the repository")
@pytest.mark.parametrize("name", ["real_jsonld.jsonl.gz", "schemaorg_examples.jsonl.gz"])
@pytest.mark.parametrize("with_unsafe", [False, True])
def test_the_laws_hold_of_what_publishers_write(name: str, with_unsafe: bool) -> None:  # noqa: FBT001
    texts = blocks(name)
    for text in texts:
        holds(text, with_unsafe=with_unsafe)
    assert sum(fix(text, with_unsafe=with_unsafe).mended for text in texts) > 10
