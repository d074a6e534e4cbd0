"""The order of keys and of nodes changes no diagnostic."""

import json
import random
from typing import Any

from drawn_news import NODES, shuffled
from hypothesis import given
from hypothesis import strategies as st

from newsld.validation import validate


def said(text: str) -> list[tuple[str, str]]:
    return sorted((diagnostic.code, diagnostic.message) for diagnostic in validate(text))


@given(NODES, st.randoms(use_true_random=False))
def test_the_order_of_keys_and_nodes_changes_nothing(nodes: list[Any], chance: random.Random) -> None:
    before = {"@context": "https://schema.org", "@graph": nodes}
    after = shuffled({"@context": "https://schema.org", "@graph": chance.sample(nodes, len(nodes))}, chance)
    assert set(said(json.dumps(before))) == set(said(json.dumps(after)))
