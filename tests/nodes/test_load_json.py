"""Loading from text."""

import pytest
from pydantic import ValidationError

from newsld.nodes import NewsArticle, load_json


@pytest.mark.parametrize(
    "text", ['{"@type": "NewsArticle", "headline": "Storm"}', b'{"@type":"NewsArticle","headline":"Storm"}']
)
def test_a_text_is_loaded_as_its_node(text: str | bytes) -> None:
    node = load_json(text)
    assert isinstance(node, NewsArticle)
    assert node.headline == "Storm"


@pytest.mark.parametrize("text", ["", "{", "[1]", '"x"', b"\xff"])
def test_what_is_no_json_object_is_refused(text: str | bytes) -> None:
    with pytest.raises(ValidationError, match="expected"):
        load_json(text)
