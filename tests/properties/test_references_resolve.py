"""Every reference in a graph that we write leads to one node of it."""

import json
import re

from hypothesis import given
from poking_texts import ANY_TEXTS

from newsld import Publisher, convert

PUBLISHER = Publisher(name="The Harbour Post", article_url="https://www.harbour-post.example/{id}")


@given(ANY_TEXTS.filter(str.strip))
def test_every_reference_in_the_graph_resolves(text: str) -> None:
    nodes = json.loads(convert(text, PUBLISHER).document)["@graph"]
    ids = [node["@id"] for node in nodes]
    assert len(ids) == len(set(ids))
    references = re.findall(r'\{"@id": ("[^"]*")\}', json.dumps(nodes))
    assert {json.loads(reference) for reference in references} <= set(ids)
