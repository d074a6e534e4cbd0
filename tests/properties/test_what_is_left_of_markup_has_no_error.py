"""What is left of a stranger's markup has no error, is left as it is another time, and keeps what must be kept."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from drawn_cases import cases
from drawn_news import NODES
from hypothesis import assume, example, given
from hypothesis import strategies as st

from newsld.jsonld import write
from newsld.model.diagnostic import Severity
from newsld.rules import RULES
from newsld.sanitation import sanitised
from newsld.validation import validate

Nodes = Sequence[Mapping[str, Any]]


def is_single(case: Mapping[str, Any]) -> bool:
    """Tell whether a case is one node of JSON; Python reads NaN and Infinity for JSON too."""
    said = json.dumps(case)
    return case.get("@context") == "https://schema.org" and not any(
        word in said for word in ("@graph", "NaN", "Infinity")
    )


FAULTY = [
    {key: said for key, said in case.items() if key != "@context"}
    for rule in RULES
    if rule.severity is Severity.ERROR
    for case in cases(rule, "fail")
    if is_single(case)
]


def errors(nodes: Nodes) -> list[str]:
    found = validate(write(list(nodes), indent=None))
    return [told.message for told in found if told.severity is Severity.ERROR]


@example([{"type": "#a", "text": "#a", "@type": {}, "@value": {}}])
@given(NODES | st.lists(st.sampled_from(FAULTY), max_size=3))
def test_what_is_left_of_markup_has_no_error_and_is_left_as_it_is(nodes: Nodes) -> None:
    left = sanitised(nodes).nodes
    assume(left is not None)
    assert left is not None
    assert errors(left) == []
    assert sanitised(left) == (left, ())


@given(st.lists(st.sampled_from(FAULTY), min_size=1, max_size=3), st.data())
def test_what_must_be_kept_is_kept(drawn: Nodes, data: st.DataObject) -> None:
    nodes = [{**node, "@id": f"https://www.river-daily.example/#{place}"} for place, node in enumerate(drawn)]
    kept = data.draw(st.integers(0, len(nodes)))
    left = sanitised(nodes, kept=kept).nodes
    if left is not None:
        assert [node["@id"] for node in left[:kept]] == [node["@id"] for node in nodes[:kept]]
