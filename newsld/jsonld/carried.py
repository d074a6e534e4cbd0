"""The structured data that a page carries already, as nodes in schema.org's plain terms."""

from collections.abc import Mapping
from typing import Any

from newsld.jsonld.pages import blocks
from newsld.jsonld.parser import parse


def carried(page: str) -> tuple[Mapping[str, Any], ...]:
    """Return the nodes at the top of a page's JSON-LD blocks, in their order; what cannot be read has none."""
    return tuple(node.value for block in blocks(page) for node in parse(block.text).nodes if node.parent is None)
