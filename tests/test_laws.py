"""The laws of the house: each is one file of `properties/`, stands as a sentence in its first line, and is searched."""

import ast
from pathlib import Path

import pytest

LAWS = sorted((Path(__file__).parent / "properties").glob("test_*.py"))


@pytest.mark.parametrize("path", LAWS, ids=lambda path: path.stem)
def test_a_law_stands_in_the_first_line_of_its_file(path: Path) -> None:
    law = path.read_text("utf-8").splitlines()[0]
    assert law.startswith('"""')
    assert law.removesuffix('"""').endswith((".", ":"))
    assert not law.removeprefix('"""').startswith(("Law", "Test"))


@pytest.mark.parametrize("path", LAWS, ids=lambda path: path.stem)
def test_a_law_is_searched_for_what_breaks_it(path: Path) -> None:
    names = {node.id for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Name)}
    assert names & {"given", "RuleBasedStateMachine"}


def test_no_law_stands_twice() -> None:
    laws = [path.read_text("utf-8").splitlines()[0] for path in LAWS]
    assert len(laws) == len(set(laws))
