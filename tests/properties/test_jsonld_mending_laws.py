"""Laws of the tolerant reader: total, idle over JSON, true to the place, and one fault mended gives the value back."""

import json
import random
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from newsld.jsonld import Places, parse
from newsld.jsonld.mending import applied, mend
from newsld.jsonld.pages import blocks

ANY_TEXT = st.text(st.characters(exclude_categories=()))
PIECES = [*"{}[]:,;\"'“”\\ \n\t#0123-+.eE<>&", "null", "true", "NaN", '"a"', '"a":', "\\u", "//", "/*", "*/", "<!--"]
MARKS = ["-->", "<![CDATA[", "]]>", "&quot;", "&amp;", "<br>", "\ufeff", "\u00a0", "a", "key", '", "', '": "', "\\'"]
JSONISH = st.lists(st.sampled_from([*PIECES, *MARKS]), max_size=40).map("".join)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    SCALARS | ANY_TEXT | JSONISH,
    lambda inner: st.lists(inner) | st.dictionaries(ANY_TEXT, inner),
    max_leaves=20,
)


@given(ANY_TEXT | JSONISH)
@example("[" * 100_000)
@example('{"a":' * 100_000)
@example('"' * 10_000)
@example('{"a":3:,\ufeff}0')
@example("[}a\nE{")
@example('{"a":}key}\n"a":>[true\n}>,')
def test_it_is_total_and_what_it_mends_is_json(text: str) -> None:
    mended = mend(text)
    starts = [edit.start for edit in mended.edits]
    assert starts == sorted(starts)
    assert all(before.end <= after.start for before, after in zip(mended.edits, mended.edits[1:], strict=False))
    assert all(0 <= fault.offset <= len(text) for fault in mended.faults)
    if mended.stop is None:
        json.loads(applied(text, mended.edits), parse_constant=lambda _: 1 / 0)
        assert bool(mended.faults) == bool(mended.edits)


@given(JSON, st.booleans(), st.sampled_from([None, 0, 1, "\t"]))
def test_it_leaves_json_alone(value: object, ascii_only: bool, indent: Any) -> None:  # noqa: FBT001
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    assert mend(text) == ((), (), None)


WORDS = st.text(st.sampled_from("abc é日"), min_size=1, max_size=8).map(str.strip).filter(bool)
NODES = st.recursive(
    st.booleans() | st.integers(-99, 99) | WORDS,
    lambda inner: st.lists(inner, min_size=1, max_size=4) | st.dictionaries(WORDS, inner, min_size=1, max_size=4),
    max_leaves=12,
).filter(lambda value: isinstance(value, (dict, list)))

# each takes a sound text and a chance, and returns a text with one fault, and where the fault stands; or nothing
Fault = Callable[[str, random.Random], tuple[str, int] | None]


def put(mark: str, where: str, shift: int = 0) -> Fault:
    """Return the fault of `mark` standing at a place that matches `where`."""

    def fault(text: str, chance: random.Random) -> tuple[str, int] | None:
        places = [match.end() for match in re.finditer(where, text)]
        if not places:
            return None
        at = chance.choice(places)
        return text[:at] + mark + text[at:], at + shift

    return fault


def without_comma(text: str, chance: random.Random) -> tuple[str, int] | None:
    places = [match.start() for match in re.finditer(r",\s", text)]
    if not places:
        return None
    at = chance.choice(places)
    return text[:at] + text[at + 1 :], at + len(re.findall(r"\s*", text[at + 1 :])[0])


def requoted(opening: str, closing: str) -> Fault:
    def fault(text: str, chance: random.Random) -> tuple[str, int] | None:
        places = list(re.finditer(r'"([^"]*)"', text))
        if not places:
            return None
        match = chance.choice(places)
        return text[: match.start()] + opening + match[1] + closing + text[match.end() :], match.start()

    return fault


def wrapped(opening: str, closing: str) -> Fault:
    return lambda text, _chance: (opening + text + closing, 0)


FAULTS: dict[str, Fault] = {
    "trailing comma": put(",", r"""[\w"}\]](?=\s*[\]}])"""),
    "two commas": put(",", r",(?=\s)", 0),
    "comment to the end of the line": put("// note\n", r"[\[{]\n|,\n"),
    "comment": put("/* a, b */", r"[\[{]\n|,\n|: "),
    "no-break space": put("\u00a0", r"[\[{]\n|,\n|: "),
    "tag": put("<br />", r"[\[{]\n|,\n"),
    "no comma": without_comma,
    "single quotes": requoted("'", "'"),
    "curly quotes": requoted("“", "”"),
    "entities": requoted("&quot;", "&quot;"),
    "cdata": wrapped("//<![CDATA[\n", "\n//]]>"),
    "bare cdata": wrapped("<![CDATA[", "]]>"),
    "html comment": wrapped("<!--\n", "\n-->"),
    "bracket too many": lambda text, _chance: (text + "}", len(text)),
    "semicolon": lambda text, _chance: (text + " ;", len(text) + 1),
}


@pytest.mark.parametrize("name", FAULTS)
@given(NODES, st.randoms(use_true_random=False))
def test_a_fault_is_found_at_its_place_and_the_value_comes_back(name: str, value: Any, chance: random.Random) -> None:
    sound = json.dumps(value, ensure_ascii=False, indent=1)
    made = FAULTS[name](sound, chance)
    assume(made)
    assert made
    text, at = made
    graph = parse(text)
    assert graph.unreadable is None
    assert [fault.offset for fault in graph.mended] == [at]
    assert graph.value == value


NAMES = st.text(st.sampled_from("abc"), min_size=1, max_size=8)
NAMED = st.recursive(
    st.booleans() | st.integers(-99, 99) | WORDS,
    lambda inner: st.lists(inner, min_size=1, max_size=4) | st.dictionaries(NAMES, inner, min_size=1, max_size=4),
    max_leaves=12,
).filter(lambda value: isinstance(value, dict))


def replaced(what: str, by: str, shift: int = 0) -> Fault:
    """Return the fault of something else standing where `what` matches."""

    def fault(text: str, chance: random.Random) -> tuple[str, int] | None:
        places = list(re.finditer(what, text))
        if not places:
            return None
        place = chance.choice(places)
        return text[: place.start()] + place.expand(by) + text[place.end() :], place.start() + shift

    return fault


# faults in the structure, which are told apart from text by names that are one word
STRUCTURE: dict[str, Fault] = {
    "no colon": replaced(r'(?<="): ', " ", 1),
    "equals sign": replaced(r'(?<="): ', " = ", 1),
    "arrow": replaced(r'(?<="): ', " => ", 1),
    "key without opening quote": replaced(r'"(?=\w+": ["\[{])', ""),
    "hash comment": put("# note\n", r"[{]\n(?= *\")|,\n(?= *\"\w+\":)"),
    "semicolon": replaced(r",(?=\n *\"\w+\":)", ";"),
    "brace for bracket": replaced(r"(?<=\n)( *)\]", r"\1}"),
    "bracket for brace": replaced(r"(?<=\n)( +)\}", r"\1]"),
    "line of no key": put("TODO\n", r"[{]\n(?= *\")|,\n(?= *\"\w+\":)"),
    "dots": put(" ...,", r",(?=\n)", 1),
    "script": wrapped("var a = ", ";"),
    "callback": wrapped("a.b(", ");"),
    "fence": wrapped("```json\n", "\n```"),
    "guard": wrapped(")]}',\n", ""),
    "word behind it": lambda text, _chance: (f"{text}\ndone", len(text) + 1),
}


@pytest.mark.parametrize("name", STRUCTURE)
@given(NAMED, st.randoms(use_true_random=False))
def test_a_fault_in_the_structure_is_found_once_and_the_value_comes_back(
    name: str, value: Any, chance: random.Random
) -> None:
    sound = json.dumps(value, ensure_ascii=False, indent=1)
    made = STRUCTURE[name](sound, chance)
    assume(made)
    assert made
    text, at = made
    graph = parse(text)
    assert graph.unreadable is None
    places = [fault.offset for fault in graph.mended]
    assert places == [at + len(text[at:]) - len(text[at:].lstrip(" "))]
    assert graph.value == value


BAD_STRINGS: dict[str, tuple[str, str]] = {
    "line break": ("\n", "\n"),
    "tab": ("\t", "\t"),
    "quote": ('"b"', '"b"'),
    "escaped apostrophe": ("\\'", "'"),
    "backslash": ("\\d", "\\d"),
}


@pytest.mark.parametrize("name", BAD_STRINGS)
@given(NODES, WORDS, WORDS, st.randoms(use_true_random=False))
def test_what_is_odd_in_a_string_is_found_and_meant(
    name: str, value: Any, before: str, after: str, chance: random.Random
) -> None:
    written, meant = BAD_STRINGS[name]
    place = chance.choice(["first", "last"])
    whole: list[Any] = [f"{before}MARK{after}", value] if place == "first" else [value, f"{before}MARK{after}"]
    text = json.dumps({"x": whole, "y": f"{before}MARK{after}"}, ensure_ascii=False, indent=1)
    at = text.index("MARK")
    graph = parse(text.replace("MARK", written, 1))
    assert graph.unreadable is None
    assert [fault.offset for fault in graph.mended] == [at]
    assert json.dumps(graph.value).replace(json.dumps(meant)[1:-1], "MARK", 1) == json.dumps(json.loads(text))


@given(NODES, st.randoms(use_true_random=False))
def test_values_stand_where_they_stood(value: Any, chance: random.Random) -> None:
    sound = json.dumps({"x": value}, ensure_ascii=False, indent=1)
    made = FAULTS["comment"](sound, chance)
    assert made
    text, at = made
    graph = parse(text)
    pointers = [node.pointer for node in graph.nodes]
    before = Places(sound).spans(pointers)
    after = Places(text, edits=graph.edits).spans(pointers)
    shift = len(text) - len(sound)
    for pointer in pointers:
        for was, is_now in zip(before[pointer], after[pointer], strict=True):
            assert is_now == was + (shift if was >= at else 0) or was == at


TAG = '<script type="application/ld+json">'
PAGE_PIECES = [
    "<",
    ">",
    "<!--",
    "-->",
    "<p ",
    "</script>",
    "<script",
    "<title>",
    '"',
    "'",
    "=",
    "type",
    "\n",
    "{}",
    TAG,
]


@given(st.lists(st.sampled_from(PAGE_PIECES) | ANY_TEXT).map("".join))
def test_any_page_is_read_and_blocks_stand_where_they_say(page: str) -> None:
    lines = re.split(r"\r\n|\r|\n", page)
    for block in blocks(page):
        first = re.split(r"\r\n|\r|\n", block.text)[0]
        assert lines[block.line - 1].startswith(first, block.column - 1)


@given(st.lists(JSON.map(json.dumps).filter(lambda text: "<" not in text), max_size=4), st.randoms())
def test_every_block_of_a_page_is_found(texts: list[str], chance: random.Random) -> None:
    between = ["", "\n", "<p>a</p>\n", "<!-- <script> -->", "<script>let a = '<p'</script>", "<br/>", "<b title='<'>"]
    page = "".join(chance.choice(between) + TAG + text + "</script>" for text in texts)
    assert [block.text for block in blocks(page)] == texts
