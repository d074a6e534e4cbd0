"""One slip in sound JSON is found at its place, and the value is read as it was meant."""

import json
import random
from typing import Any

import pytest
from drawn_breaks import FAULTS, STRUCTURE
from drawn_json import NODES, WORDS
from hypothesis import assume, given
from hypothesis import strategies as st

from newsld.jsonld import Places, parse


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
HELD = st.recursive(
    st.booleans() | st.integers(-99, 99) | WORDS,
    lambda inner: st.lists(inner, min_size=1, max_size=4) | st.dictionaries(NAMES, inner, min_size=1, max_size=4),
    max_leaves=6,
)
NAMED = st.dictionaries(NAMES, HELD, min_size=1, max_size=4)


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
