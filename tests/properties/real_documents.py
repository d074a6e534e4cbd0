"""Documents that publishers have shipped, where they are at hand: other people's, and no part of the repository."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsld.jsonld import parse

MARKUP = Path(__file__).parents[3] / "shared" / "data" / "markup"
FILES = ["real_jsonld.jsonl.gz", "schemaorg_examples.jsonl.gz"]


def blocks(name: str) -> Iterator[Any]:
    """Yield what the JSON-LD blocks of a file say; those that are no JSON are left out."""
    path = MARKUP / name
    if not path.exists():
        pytest.skip(f"{name} is not at hand; it holds other people's documents and is no part of this repository")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            graph = parse(json.loads(line)["block"])
            if graph.unreadable is None:
                yield graph.value
