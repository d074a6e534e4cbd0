"""Inputs in the forms of agencies, publishers and systems: every text in them is converted, and its graph is clean."""

import pytest
from formats import FORMATS, SETS, Row, rows, total

LEAST_TEXTS = {"newsml-g2": 8, "newsml-1": 4, "feeds": 135, "ninjs": 22, "govuk": 13, "guardian": 14}
MOST_UNCLEAN = {"guardian": 6}

is_there = pytest.mark.skipif(not FORMATS.is_dir(), reason="the files of others are not part of the repository")


@is_there
@pytest.mark.parametrize("name", SETS)
def test_every_text_is_converted(name: str) -> None:
    lost = {row.name: row.refused for row in rows(name) if row.converted < row.texts}
    assert not lost
    assert total(name).converted >= LEAST_TEXTS[name]


@is_there
@pytest.mark.parametrize("name", SETS)
def test_every_graph_is_clean(name: str) -> None:
    unclean = [row.name for row in rows(name) if row.clean < row.converted]
    assert len(unclean) <= MOST_UNCLEAN.get(name, 0), unclean


@is_there
@pytest.mark.parametrize("name", SETS)
def test_what_is_no_text_says_what_it_is(name: str) -> None:
    told = [message for row in rows(name) for message in row.refused]
    assert not [message for message in told if "not a text item: " not in message]


def test_rows_add_up() -> None:
    assert Row("a", 3, 2, 1, 1, ("x",)).with_row(Row("b", 1, 1, 1, 0)) == Row("a", 4, 3, 2, 1, ("x",))
