"""Laws of circles: who leads back to whom, found with one look at each link."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from newsld.jsonld import parse
from newsld.model.graph import Node
from newsld.rules._circles import Link, firsts

NAMES = st.sampled_from("abcdefg")
LINKS = st.lists(st.tuples(NAMES, NAMES), max_size=16)
NODE: Node = parse('{"@type": "Thing"}').nodes[0]


def links_of(pairs: list[tuple[str, str]]) -> dict[str, list[Link]]:
    found: dict[str, list[Link]] = {}
    for i, (one, other) in enumerate(pairs):
        found.setdefault(one, []).append(Link(NODE, (i,), other))
    return found


def reached(pairs: list[tuple[str, str]], start: str) -> frozenset[str]:
    seen = {start}
    while more := {other for one, other in pairs if one in seen} - seen:
        seen |= more
    return frozenset(seen)


@given(LINKS)
def test_one_link_of_each_circle_is_told(pairs: list[tuple[str, str]]) -> None:
    told = [pairs[step] for link in firsts(links_of(pairs)) for step in link.steps if isinstance(step, int)]
    closing = [(one, other) for one, other in pairs if one in reached(pairs, other)]
    circle = {
        one: frozenset(other for other in reached(pairs, one) if one in reached(pairs, other)) for one, _ in pairs
    }
    assert all(pair in closing for pair in told)
    assert len(told) == len({circle[one] for one, _ in told})
    assert {circle[one] for one, _ in told} == {circle[one] for one, _ in closing}


class Counted(list[Link]):
    """Links that count how often they are followed."""

    looks = 0

    def __iter__(self) -> Iterator[Link]:
        for link in super().__iter__():
            Counted.looks += 1
            yield link


def test_each_link_is_followed_a_fixed_number_of_times() -> None:
    names = [str(i) for i in range(60)]
    mesh = {one: Counted(Link(NODE, (), other) for other in names) for one in names}
    Counted.looks = 0
    assert len(list(firsts(mesh))) == 1
    assert Counted.looks <= 2 * len(names) ** 2
