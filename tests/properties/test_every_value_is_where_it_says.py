"""Every value of a document is where a slow reader, which tries ever longer stretches, finds it."""

import json
import random
import re
from collections.abc import Iterator
from typing import Any, cast

from drawn_json import JSON
from hypothesis import given
from hypothesis import strategies as st

from newsld.jsonld import Places


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
