"""Laws of text and graph: reading is total, writing is undone by reading, every value is where an oracle says."""

import json
import random
import re
from collections.abc import Iterator
from typing import Any, cast

from hypothesis import example, given
from hypothesis import strategies as st

from newsld.jsonld import Places, parse, script_block, write

ANY_CHARACTER = st.characters(exclude_categories=())
ANY_TEXT = st.text(ANY_CHARACTER)
# a high half before a low half would be one character in JSON; no JSON text says these two
SOUND_TEXT = ANY_TEXT.filter(lambda text: not re.search("[\ud800-\udbff][\udc00-\udfff]", text))
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | SOUND_TEXT
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(SOUND_TEXT, inner), max_leaves=20)
OBJECTS = st.dictionaries(SOUND_TEXT, JSON)
JSONISH = st.lists(
    st.sampled_from([*'{}[]:,"\\ \n0123-+.eE', "null", "true", "NaN", '"a"', "\\u", "d83c", "//", "<", "'", "\ufeff"]),
).map("".join)


@given(ANY_TEXT | JSONISH)
@example("[" * 100_000)
@example('{"a":' * 100_000)
@example("1" * 5000)
@example("1e400")
@example('"\ud800"')
def test_reading_is_total_and_agrees_with_json(text: str) -> None:
    graph = parse(text)
    try:
        value = json.loads(graph.text, parse_constant=lambda _: 1 / 0)
    except (ValueError, RecursionError, ZeroDivisionError):
        assert graph.unreadable is not None or graph.mended
    else:
        assert graph.unreadable is None
        assert not graph.mended
        assert graph.value == value
    if graph.unreadable is not None:
        assert 0 <= graph.unreadable.offset <= len(graph.text)
        assert graph.unreadable.message


@given(JSON)
def test_every_object_becomes_a_node_at_most_once_and_every_pointer_leads_there(value: object) -> None:
    graph = parse(json.dumps(value))
    pointers = [node.pointer for node in (*graph.nodes, *graph.references)]
    assert len(pointers) == len(set(pointers))
    spans = Places(graph.text).spans(pointers)
    for node in graph.nodes:
        span = spans[node.pointer]
        said = json.loads(graph.text[span.start : span.end])
        # what is not in plain spelling is told as if it were
        assert said == node.value if graph.readings is None else isinstance(said, dict)


@given(st.lists(OBJECTS), st.none() | st.integers(0, 4))
def test_reading_undoes_writing(nodes: list[dict[str, Any]], indent: int | None) -> None:
    text = write(nodes, indent=indent)
    assert parse(text).value["@graph"] == nodes
    assert text == write(nodes, indent=indent)
    assert not re.search("[<>&\u2028\u2029\ud800-\udfff]", text)
    text.encode("utf-8")


@given(JSON)
def test_a_script_block_says_the_same_and_cannot_be_left(value: object) -> None:
    inside = script_block(json.dumps(value, ensure_ascii=False)).split("\n", 1)[1].rsplit("\n", 1)[0]
    assert json.loads(inside) == value
    assert "<" not in inside


def oracle(text: str, at: int, pointer: str) -> Iterator[tuple[str, int, int]]:
    """Yield pointer, start and end of every value by trying ever longer stretches: slow, and hard to get wrong."""
    while text[at] in " \t\r\n":
        at += 1
    value, end = json.JSONDecoder(strict=True).raw_decode(text, at)
    yield pointer, at, end
    inside = at + 1
    if isinstance(value, list):
        for i in range(len(cast("list[Any]", value))):
            for found in oracle(text, inside, f"{pointer}/{i}"):
                yield found
                inside = max(inside, found[2])
            inside = text.index(",", inside) + 1 if i + 1 < len(cast("list[Any]", value)) else inside
    elif isinstance(value, dict):
        for i in range(len(cast("dict[str, Any]", value))):
            start = text.index('"', inside)
            key, inside = json.JSONDecoder().raw_decode(text, start)
            inside = text.index(":", inside) + 1
            escaped = key.replace("~", "~0").replace("/", "~1")
            for found in oracle(text, inside, f"{pointer}/{escaped}"):
                yield found
                inside = max(inside, found[2])
            inside = text.index(",", inside) + 1 if i + 1 < len(cast("dict[str, Any]", value)) else inside


LAYOUTS = st.fixed_dictionaries({"indent": st.sampled_from([None, 0, 1, "\t"]), "ensure_ascii": st.booleans()})


@given(JSON, LAYOUTS, st.sampled_from(["\n", "\r\n", "\r"]), st.randoms(use_true_random=False))
def test_every_value_is_where_the_oracle_says(value: object, layout: Any, end: str, chance: random.Random) -> None:
    text = json.dumps(value, **layout).replace("\n", end)
    places = Places(text)
    expected = {pointer: (start, stop) for pointer, start, stop in oracle(text, 0, "")}
    asked = chance.sample(sorted(expected), chance.randint(0, len(expected)))
    found = places.spans(asked)
    assert {pointer: (span.start, span.end) for pointer, span in found.items()} == {p: expected[p] for p in asked}
    for start, _ in expected.values():
        before = re.split(r"\r\n|\r|\n", text[:start])
        assert places.line_and_column(start) == (len(before), len(before[-1]) + 1)
