"""What the import contract cannot say: a folder's table holds all its files, and only the command line prints."""

import ast
import re
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path

import pytest

from newsld.annotators import ANNOTATORS
from newsld.builders import BUILDERS
from newsld.cli import COMMANDS
from newsld.languages import LANGUAGES
from newsld.model.language import Language
from newsld.nodes import NODE_TYPES, declared
from newsld.readers import FORMATS as INPUTS
from newsld.reports import FORMATS
from newsld.rules import RULES

PACKAGE = Path(__file__).parents[1] / "newsld"


def modules(folder: str) -> set[str]:
    """Return the modules of a folder, those that start with an underscore aside: what several of the others share."""
    names = {path.stem for path in (PACKAGE / folder).glob("*.py")}
    return {f"newsld.{folder}.{name}" for name in names if not name.startswith("_")}


def homes(of_what: Iterable[object]) -> set[str]:
    return {thing.__module__ for thing in of_what}


TABLES = {
    "readers": homes(form.read for form in INPUTS.values()),
    "languages": set(LANGUAGES.values()),
    "rules": homes(rule.check for rule in RULES),
    # the shape of a format is no format
    "reports": homes(form.report for form in FORMATS.values()) | {"newsld.reports.format"},
    "cli": {home for home, _ in COMMANDS.values()},
}


@pytest.mark.parametrize("folder", TABLES)
def test_a_folder_s_table_holds_every_file_of_it(folder: str) -> None:
    assert modules(folder) == TABLES[folder]


@pytest.mark.parametrize(("folder", "table"), [("annotators", ANNOTATORS), ("builders", BUILDERS)])
def test_a_pipeline_s_steps_live_in_its_folder(folder: str, table: Iterable[object]) -> None:
    assert homes(table) <= modules(folder)


def test_every_node_type_is_declared_where_the_catalogue_says() -> None:
    assert {declared(name).__name__ for name in NODE_TYPES} == set(NODE_TYPES)


SOURCES = sorted(PACKAGE.rglob("*.py"))


def test_only_the_command_line_prints() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in SOURCES
        if path.parent.name != "cli"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"print", "input"}
    ]
    assert not found


# they read and write schema/, the package's own data; Pelican has written its page when it lets us look at it; and
# whoever looks for plug-ins reads what packages say of themselves
LOADERS = {
    "cms/pelican.py",
    "extensions.py",
    "jsonld/bundle.py",
    "model/rating_scales.py",
    "model/schemas.py",
    "nodes/json_schemas.py",
    "profiles/profile.py",
    "vocabulary.py",
}


# who takes names of files: what reads them, what works through archives of them, and the commands
ROOMS_WITH_DOORS = {"batch", "cli", "intake", "spark"}


def test_only_rooms_with_doors_open_files() -> None:
    doors = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "urlopen", "socket"}
    found = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in SOURCES
        if path.parent.name not in ROOMS_WITH_DOORS and str(path.relative_to(PACKAGE)) not in LOADERS
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and (node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")) in doors
    ]
    assert not found


# whose sentence splitter asks for it, and who tells that a language is not read
ASK_FOR_THE_TAG = {"sentences", "__init__"}


@pytest.mark.parametrize("path", sorted((PACKAGE / "annotators").rglob("*.py")), ids=lambda path: path.stem)
def test_the_annotators_do_not_ask_what_language_it_is(path: Path) -> None:
    nodes = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Attribute)]
    asked = {node.attr for node in nodes if isinstance(node.value, ast.Name) and node.value.id == "language"}
    assert "name" not in asked
    assert "tag" not in asked or path.stem in ASK_FOR_THE_TAG


def test_every_field_of_a_language_is_read_by_somebody() -> None:
    """A list that nobody looks at is kept in vain."""
    engine = [path for path in SOURCES if path.parent.name != "languages"]
    code = "\n".join(path.read_text("utf-8") for path in engine)
    assert [field.name for field in fields(Language) if not re.search(rf"\.{field.name}\b", code)] == []
