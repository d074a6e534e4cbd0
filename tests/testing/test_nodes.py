"""What is drawn of the models: sound nodes of the types asked for, as wide as schema.org has it, plain when shrunk."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from newsld.jsonld import write
from newsld.model.diagnostic import Severity
from newsld.nodes import NODE_TYPES, ClaimReview, Thing, load
from newsld.testing import nodes
from newsld.validation import validate

DAY = date(2026, 11, 1)


def inside(node: Thing) -> Iterator[Any]:
    """Yield all that stands in a node, with the node itself."""
    yield node
    for name in node.model_fields_set:
        for value in node.values(name):
            yield from inside(value) if isinstance(value, Thing) else (value,)


@settings(max_examples=200)
@given(nodes())
def test_a_node_has_no_error_and_no_warning(node: Thing) -> None:
    found = validate(write([node.dump()]), now=DAY)
    assert [told for told in found if told.severity.is_at_least(Severity.WARNING)] == []


@given(nodes())
def test_a_node_is_what_is_loaded_of_its_dump(node: Thing) -> None:
    assert load(node.dump()) == node


def test_a_node_of_each_type_can_be_had() -> None:
    at_once = settings(max_examples=1, phases=[Phase.generate])
    assert [find(nodes(name), lambda _: True, settings=at_once).type for name in NODE_TYPES] == list(NODE_TYPES)


@given(
    st.lists(st.sampled_from(list(NODE_TYPES)), min_size=1).flatmap(
        lambda names: st.tuples(st.just(names), nodes(*names))
    )
)
def test_nodes_are_of_the_types_asked_for(drawn: tuple[list[str], Thing]) -> None:
    assert drawn[1].type in drawn[0]


@given(nodes(max_depth=0, max_properties=2))
def test_depth_and_properties_are_bounded(node: Thing) -> None:
    needed = {"agent", "author", "item_reviewed", "object", "review_rating"}  # what is at fault without
    assert all(not isinstance(value, Thing) for name in node.model_fields_set - needed for value in node.values(name))


def way_of(value: Any) -> str:
    """Return in which way a value stands where an author, an audience … is expected."""
    if not isinstance(value, Thing):
        return "text in the place of a node" if str(value).startswith(("Ana ", "Tom ", "Mara ")) else "a literal"
    if value.type is None:
        return "a reference"
    return {"GovernmentOrganization": "a kind", "Role": "a Role", "Audience": "not ours"}.get(str(value.type), "a node")


WAYS = ["a literal", "a node", "a reference", "a Role", "a kind", "not ours", "text in the place of a node"]


UNSHRUNK = settings(max_examples=5_000, phases=[Phase.generate])


@pytest.mark.parametrize("way", WAYS)
def test_values_stand_in_all_ways_that_documents_have(way: str) -> None:
    drawn = find(nodes("NewsArticle"), lambda node: way in map(way_of, inside(node)), settings=UNSHRUNK)
    assert way in map(way_of, inside(drawn))


@pytest.mark.parametrize(
    ("types", "said"), [(("Person",), {"@type": "Person", "name": "Ana Reed"}), ((), {"@type": "Action"})]
)
def test_examples_shrink_to_what_a_type_cannot_do_without(types: tuple[str, ...], said: dict[str, str]) -> None:
    plain = settings(phases=[Phase.generate, Phase.shrink])  # the phase "explain" would go on from there
    assert find(nodes(*types), lambda _: True, settings=plain).dump() == said


def test_what_is_no_type_and_no_number_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="'Recipe' is no type that newsld models"):
        nodes("Recipe")
    with pytest.raises(InvalidArgument, match="max_depth=-1"):
        nodes(max_depth=-1)


def reviewed_in(node: Thing) -> list[Any]:
    return [value.values("claim_reviewed") for value in inside(node) if isinstance(value, ClaimReview)]


def test_no_two_reviews_of_a_tree_are_of_the_same_claim() -> None:
    drawn = find(nodes("ClaimReview"), lambda node: len(reviewed_in(node)) > 1, settings=UNSHRUNK)
    first, second, *_ = reviewed_in(drawn)
    assert first != second
