"""Blocks of real pages and schema.org's own examples load, and dump to what they were."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from newsld.nodes import Article, load

MARKUP = Path(__file__).parents[3] / "shared" / "data" / "markup"
pytestmark = pytest.mark.skipif(not MARKUP.is_dir(), reason="the blocks of real pages are not part of the repository")


def blocks(name: str) -> Iterator[Any]:
    with gzip.open(MARKUP / name, "rt", encoding="utf-8") as lines:
        for line in lines:
            try:
                yield json.loads(json.loads(line)["block"])
            except ValueError:
                continue


def top_nodes(block: Any) -> Iterator[dict[str, Any]]:
    if isinstance(block, list):
        for item in block:  # pyright: ignore[reportUnknownVariableType]
            yield from top_nodes(item)
    elif isinstance(block, dict):
        yield block
        yield from top_nodes(block.get("@graph"))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]


def is_lossless(block: Any) -> bool:
    try:
        return all(load(node).dump() == node for node in top_nodes(block))
    except ValidationError:
        return False


def is_article(node: dict[str, Any]) -> bool:
    return isinstance(load({"@type": node.get("@type") or []}), Article)


def test_at_least_98_of_100_real_articles_are_read_without_loss() -> None:
    articles = [block for block in blocks("real_jsonld.jsonl.gz") if any(map(is_article, top_nodes(block)))]
    assert len(articles) > 400
    assert sum(map(is_lossless, articles)) >= 0.98 * len(articles)


def test_all_examples_of_schema_org_are_read_without_loss() -> None:
    examples = list(blocks("schemaorg_examples.jsonl.gz"))
    assert len(examples) > 300
    assert all(map(is_lossless, examples))
