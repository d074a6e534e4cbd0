"""Documents as the world writes them: a verdict on each, and no error where schema.org's own examples are sound."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsld.model.diagnostic import Severity
from newsld.validation import validate

MARKUP = Path(__file__).parents[3] / "shared" / "data" / "markup"

# what is truly wrong in schema.org's own examples
TRUE_FAULTS = {
    ("eg-0232", "NL104", "/availableChannel/serviceUrl"),  # http://http://
    ("eg-0291", "NL106", "/hasPart/1/type"),  # "type" is @type by schema.org's context, and here it is a sentence
    ("eg-0293", "NL106", "/hasPart/1/type"),
    ("eg-0315", "NL007", "/1"),  # only the first node of the list has a context
    ("eg-0315", "NL007", "/2"),
    ("eg-0315", "NL007", "/3"),
    ("eg-0348", "NL007", ""),  # no context
    ("eg-0460", "NL007", ""),  # no context
}


def records(name: str) -> Iterator[dict[str, Any]]:
    path = MARKUP / name
    if not path.exists():
        pytest.skip(f"{name} is not at hand; it holds other people's documents and is no part of this repository")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def test_every_block_that_publishers_ship_gets_a_verdict() -> None:
    read = 0
    for record in records("real_jsonld.jsonl.gz"):
        codes = {diagnostic.code for diagnostic in validate(record["block"])}
        assert ("NL001" in codes) == (not record["parsed_ok"] or "NaN" in record["block"]), record["url"]
        read += 1
    assert read == 1043


def test_the_examples_of_schema_org_have_no_error_but_true_faults() -> None:
    found = {
        (record["id"], diagnostic.code, diagnostic.pointer)
        for record in records("schemaorg_examples.jsonl.gz")
        for diagnostic in validate(record["block"])
        if diagnostic.severity is Severity.ERROR
    }
    assert found == TRUE_FAULTS
