"""The work of validating and of mending grows as the document does."""

import json
import sys
from collections.abc import Callable, Mapping
from types import FrameType
from typing import Any

import pytest
from drawn_news import NODES
from drawn_slips import NODES as SLIPS
from hypothesis import given, settings
from hypothesis import strategies as st

from newsld.fixing import fix
from newsld.jsonld import parse
from newsld.validation import validate

ROADS: Mapping[str, Callable[[str], object]] = {"parse": parse, "validate": validate, "fix": fix}
FEW, MORE = 4, 16  # copies


def calls(work: Callable[[], object]) -> int:
    """Return how many functions some work calls."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def document(nodes: list[Any], copies: int) -> str:
    """Return a document of copies of nodes, each with addresses of its own."""
    text = ", ".join(json.dumps(nodes)[1:-1].replace('"#', f'"#{i}-') for i in range(copies))
    return f'{{"@context": "https://schema.org", "@graph": [{text}]}}'


def grows_steadily(walk: Callable[[str], object], few: str, more: str) -> bool:
    walk(more)  # patterns are compiled once, and what is known is remembered
    # halving what is refused takes a little more than four times as much, and what is quadratic sixteen times
    return calls(lambda: walk(more)) <= 9 * calls(lambda: walk(few)) + 2_000


@pytest.mark.parametrize("road", ROADS)
@settings(max_examples=max(settings().max_examples // 10, 10))
@given(st.lists(NODES, min_size=1, max_size=1) | st.lists(SLIPS, min_size=1, max_size=2))
def test_four_times_the_nodes_take_four_times_the_work(road: str, nodes: list[Any]) -> None:
    assert grows_steadily(ROADS[road], document(nodes, FEW), document(nodes, MORE))


SAME = {"@type": "Article", "@id": "https://a.example/dam", "headline": "N"}
# what is said over and over, and where: N stands for what tells one time from another
LONG = {
    "nodes of one name": ('{"@context": "https://schema.org", "@graph": [', json.dumps(SAME), "]}"),
    "values of one property": ('{"@context": "https://schema.org", "author": [', '" Ana N &amp; Co"', "]}"),
    "keys of one object": ('{"@context": "https://schema.org", "name": "a", ', '"keyN": 1', "}"),
    "one key": ('{"@context": "https://schema.org", ', '"name": "N"', "}"),
    "contexts": (
        '{"@context": ["https://schema.org", {"ex": "https://ex.example/"}], "author": [',
        json.dumps({"@context": "https://schema.org", "name": "N"}),
        "]}",
    ),
    "repeated values": ('{"@context": "https://schema.org", "keywords": [', '"dam"', "]}"),
}


@pytest.mark.parametrize("road", ROADS)
@pytest.mark.parametrize("kind", LONG)
def test_so_it_is_with_what_is_long_in_one_place(road: str, kind: str) -> None:
    before, part, behind = LONG[kind]
    few, more = (
        before + ", ".join(part.replace("N", str(i)) for i in range(copies)) + behind
        for copies in (40 * FEW, 40 * MORE)
    )
    assert grows_steadily(ROADS[road], few, more)
