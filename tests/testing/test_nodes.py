"""What is drawn of the models: nodes of the types asked for, that both ways of making a node agree on."""

from hypothesis import given

from newsld.nodes import Thing, load
from newsld.testing import nodes


@given(nodes("NewsArticle", "ClaimReview"))
def test_nodes_are_of_the_types_asked_for(node: Thing) -> None:
    assert type(node).__name__ in {"NewsArticle", "ClaimReview"}


@given(nodes())
def test_a_node_is_what_is_loaded_of_its_dump(node: Thing) -> None:
    assert load(node.dump()) == node
