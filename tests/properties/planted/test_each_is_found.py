"""Bugs planted by hand are found: a law, drawing from the strategies alone, fails on a copy that has one of them.

Each patch of this folder says what is wrong with it, and which law has to find it. Without it the same
law passes, as it does wherever the tests run.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PATCHES = sorted(Path(__file__).parent.glob("*.patch"))
HEADING = re.compile(r"Wrong: (?P<wrong>.+)\nLaw: (?P<law>test_\w+\.py\S*)\n\n")
ROOM = re.compile(r"^\+\+\+ b/newsld/(\w+)", re.MULTILINE)
BROKEN = re.compile(r"(?:Falsifying example|Failing test case): test_")  # as Hypothesis calls it, of old and now


def law_of(patch: Path) -> str:
    heading = HEADING.match(patch.read_text("utf-8"))
    assert heading, f"{patch.name} does not say what is wrong, and by which law it is found"
    return heading["law"]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of all that a law needs to run."""
    copy = tmp_path_factory.mktemp("sound")
    shutil.copytree(ROOT / "newsld", copy / "newsld")
    shutil.copytree(ROOT / "schema", copy / "schema", ignore=shutil.ignore_patterns("conformance"))
    shutil.copytree(
        ROOT / "tests" / "properties", copy / "tests" / "properties", ignore=shutil.ignore_patterns("planted")
    )
    for name in ("pyproject.toml", "tests/conftest.py", "tests/page_server.py"):
        shutil.copy(ROOT / name, copy / name)
    return copy


@pytest.fixture
def planted(patch: Path, sound: Path) -> Iterator[Path]:
    """Return the copy with a bug in it, which is taken out again: one copy is compiled once for all of them."""
    apply(patch, sound)
    yield sound
    apply(patch, sound, "--reverse")


@pytest.mark.parametrize("patch", PATCHES, ids=lambda patch: patch.stem)
def test_a_planted_bug_is_found_by_its_law(patch: Path, planted: Path) -> None:
    result = run(planted, law_of(patch))
    told = result.stdout + result.stderr
    assert result.returncode == pytest.ExitCode.TESTS_FAILED, f"no law failed, or none ran:\n{told}"
    assert BROKEN.search(told), f"it failed otherwise than by a law:\n{told}"
    assert not re.search(r"^E +(?:ImportError|ModuleNotFoundError|SyntaxError)", told, re.MULTILINE), told


def apply(patch: Path, copy: Path, *options: str) -> None:
    """Apply a patch to a copy; where the code has moved on, the bug has to be planted anew."""
    command = ["git", "apply", "--verbose", *options, str(patch)]
    environment = os.environ | {"GIT_CEILING_DIRECTORIES": str(copy.parent)}
    result = subprocess.run(command, cwd=copy, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert result.returncode == 0, f"{patch.name} applies no more; plant its bug anew:\n{result.stderr}"


def run(copy: Path, law: str) -> subprocess.CompletedProcess[str]:
    """Run a law on a copy until it fails; the example that breaks it is not shrunk.

    Of all plug-ins that are installed, only those are loaded that are needed: others take longer than the law.
    """
    options = [
        "-x",
        "-q",
        "--hypothesis-profile=planted",
        "-p",
        "no:cacheprovider",
        "-p",
        "hypothesispytest",
        "-p",
        "xdist",
    ]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *options, f"tests/properties/{law}"],
        cwd=copy,
        env=os.environ | {"PYTHONPATH": str(copy), "PYTEST_ADDOPTS": "", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_there_are_twelve_of_them_all_over_the_house() -> None:
    assert len(PATCHES) >= 12
    rooms = {room for patch in PATCHES for room in ROOM.findall(patch.read_text("utf-8"))}
    assert rooms >= {"annotators", "builders", "jsonld", "profiles", "rules", "vocabulary"}
