"""The blocks of real pages: each has a verdict, and what no reader of JSON takes is told where reading stops."""

import json
import re
from collections.abc import Sequence
from typing import Any

import pytest
from markup import BLOCKS, Block, blocks, records, sample, table

pytestmark = pytest.mark.skipif(not BLOCKS.is_file(), reason="the blocks of real pages are not part of the repository")

LINE_END = re.compile(r"\r\n|\r|\n")


def line_of_stop(text: str) -> int | None:
    """Return the line on which a strict reader stops, or None where it reads to the end."""

    def refuse(name: str) -> Any:
        raise json.JSONDecodeError(name, text, text.index(name))

    try:
        json.loads(text, parse_constant=refuse)
    except json.JSONDecodeError as stop:
        return len(LINE_END.findall(text[: stop.pos])) + 1
    return None


@pytest.fixture(scope="module")
def read() -> Sequence[Block]:
    return list(blocks())


def test_every_block_has_a_verdict_within_its_text(read: Sequence[Block]) -> None:
    assert len(read) == sum(not record["dup_of"] for record in records())
    for block in read:
        last = len(LINE_END.findall(block.text)) + 1
        for found in block.found:
            assert 1 <= found.line <= found.end_line <= last, (block.name, found)
            assert (found.line, found.column) <= (found.end_line, found.end_column), (block.name, found)


def test_what_is_no_json_is_told_first_on_the_line_where_a_strict_reader_stops(read: Sequence[Block]) -> None:
    stops = {block.name: stop for block in read if (stop := line_of_stop(block.text)) is not None}
    assert len(stops) > 10
    assert stops == {
        block.name: next(found.line for found in block.found if found.code == "NL001")
        for block in read
        if any(found.code == "NL001" for found in block.found)
    }


def test_the_table_has_figures_and_no_text_of_a_publisher(read: Sequence[Block]) -> None:
    made = table(read)
    hosts = {record["host"] for record in records() if record["host"]}
    assert not [host for host in hosts if host in made]
    assert {cell for line in made.splitlines()[4:] for cell in line.split(" | ")[2:3]} <= {"error", "warning", "info"}


def test_a_sample_is_the_same_for_the_same_seed(read: Sequence[Block]) -> None:
    assert list(sample(read, 5, 1, "")) == list(sample(read, 5, 1, ""))
    assert list(sample(read, 5, 1, "")) != list(sample(read, 5, 2, ""))
    assert all("[NL113 " in text for text in sample(read, 5, 1, "NL113"))
