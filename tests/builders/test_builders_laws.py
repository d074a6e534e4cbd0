"""Laws of the builders, for any attributions of any text."""

import re
from typing import Any, cast

from hypothesis import given
from hypothesis import strategies as st
from stage import Stage, of_type

from newsld.jsonld import write
from newsld.model.annotation import Attribution, ContentKind, Speaker, Stance
from newsld.model.article import Span
from newsld.model.diagnostic import Severity
from newsld.model.language import Kind
from newsld.validation import validate

TEXT = (
    "Bridge opens in Wey\n\n"
    + "“We kept our word,” Mara Lind said of the bridge. “It is open, dry and safe.”\n\n" * 3
    + "The council said the bridge is safe and that its well-kept piers & arches will last a century."
)
LINES = [match.span() for match in re.finditer(r"[^\n]+", TEXT)][1:]  # of the body
LABELS = st.sampled_from(["Mara Lind", "mara lind", "Lind’s", "Лариса", "two officials", "—", "Wey"])


@st.composite
def _speakers(draw: st.DrawFn) -> Speaker:
    label, kind = draw(LABELS), draw(st.sampled_from(list(Kind)))
    is_named = kind in {Kind.COUNTRY, Kind.CITY, Kind.PLACE} or draw(st.booleans())
    return Speaker(label if is_named else "", kind, "" if is_named else label)


@st.composite
def _attributions(draw: st.DrawFn) -> Attribution:
    """Draw words of one paragraph after another."""
    count = draw(st.integers(1, 2))
    lines = sorted(draw(st.lists(st.sampled_from(LINES), min_size=count, max_size=count, unique=True)))
    spans: list[Span] = []
    for line in lines:
        words = [match.span() for match in re.finditer(r"\S+", TEXT[slice(*line)])]
        first = draw(st.integers(0, len(words) - 1))
        last = draw(st.integers(first, len(words) - 1))
        spans.append(Span(line[0] + words[first][0], line[0] + words[last][1]))
    return Attribution(
        draw(st.sampled_from(list(ContentKind))),
        tuple(spans),
        speakers=tuple(draw(st.lists(_speakers(), max_size=2, unique=True))),
        stance=draw(st.sampled_from(list(Stance))),
    )


FOUND = st.lists(_attributions(), max_size=8)


def _graph(found: list[Attribution]) -> list[dict[str, Any]]:
    return Stage(TEXT).graph(*found)


@given(FOUND)
def test_every_node_has_an_id_of_its_own(found: list[Attribution]) -> None:
    ids = [node["@id"] for node in _graph(found)]
    assert len(ids) == len(set(ids))


@given(FOUND)
def test_the_same_input_gives_the_same_bytes(found: list[Attribution]) -> None:
    assert write(_graph(found)) == write(_graph(found))


@given(FOUND)
def test_every_reference_leads_to_a_node(found: list[Attribution]) -> None:
    graph = _graph(found)
    ids = {node["@id"] for node in graph}
    assert {reference for node in graph for reference in _references(node)} <= ids


@given(FOUND)
def test_a_claim_is_authored_by_those_alone_who_assert_it(found: list[Attribution]) -> None:
    graph = _graph(found)
    asserted = {s.label for a in found if a.stance is Stance.ASSERTED for s in a.speakers}
    speakers = {node["@id"]: node.get("name") or node.get("description") for node in graph}
    for claim in of_type(graph, "Claim"):
        assert {speakers[author["@id"]] for author in _listed(claim.get("author"))} <= asserted


@given(FOUND)
def test_no_claim_is_a_part_of_itself_or_of_two(found: list[Attribution]) -> None:
    outer: dict[str, str] = {}
    for claim in of_type(_graph(found), "Claim"):
        for part in _listed(claim.get("hasPart")):
            assert part["@id"] not in outer
            outer[part["@id"]] = claim["@id"]
    for start in outer:
        seen, at = {start}, outer.get(start)
        while at:
            assert at not in seen
            seen.add(at)
            at = outer.get(at)


@given(FOUND)
def test_a_graph_has_no_error(found: list[Attribution]) -> None:
    asserted = [a for a in found if a.stance is Stance.ASSERTED]
    errors = [d for d in validate(write(_graph(asserted))) if d.severity is Severity.ERROR]
    assert errors == []


@given(FOUND)
def test_a_node_does_not_hang_on_what_comes_after_it(found: list[Attribution]) -> None:
    before = sorted(found, key=lambda a: (a.start, -a.end))[: len(found) // 2]
    whole = {node["@id"]: node for node in _graph(found)}
    for node in of_type(_graph(before), "Quotation"):
        assert whole[node["@id"]]["text"] == node["text"]


def _references(value: object) -> list[str]:
    if isinstance(value, list):
        return [found for part in cast("list[object]", value) for found in _references(part)]
    if not isinstance(value, dict):
        return []
    node = cast("dict[str, object]", value)
    if set(node) == {"@id"}:
        return [str(node["@id"])]
    return [found for name, part in node.items() if name != "mainEntityOfPage" for found in _references(part)]


def _listed(value: object) -> list[dict[str, str]]:
    if value is None:
        return []
    return cast("list[dict[str, str]]", value if isinstance(value, list) else [value])
