"""`newsld schema`: what the folder schema/ holds, for those who have the wheel alone."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsld.cli import main
from newsld.nodes import NODE_TYPES

SCHEMAS = Path(__file__).parents[2] / "schema"


def test_without_a_type_it_lists_all() -> None:
    result = CliRunner().invoke(main, ["schema"])
    assert result.exit_code == 0
    assert set(result.stdout.split()) == {*NODE_TYPES, "node", "values"}


@pytest.mark.parametrize("name", ["NewsArticle", "Claim", "node", "values"])
def test_a_schema_is_the_file_s(name: str) -> None:
    result = CliRunner().invoke(main, ["schema", name])
    assert json.loads(result.stdout) == json.loads((SCHEMAS / f"{name}.schema.json").read_text())


@pytest.mark.parametrize("name", ["Recipe", "newsarticle", "../pyproject", ""])
def test_another_type_is_misuse(name: str) -> None:
    result = CliRunner().invoke(main, ["schema", name])
    assert (result.exit_code, result.stdout) == (2, "")
    assert "`newsld schema` lists them" in result.stderr
