"""`newsld validate` where not all may be looked into: folders without leave, names that no file can have."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from shutil import which

import pytest

WRONG = '{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "soon"}'
# root may enter all folders, unless it gives up what lets it
GIVES_UP = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
IS_ROOT = os.name != "nt" and os.geteuid() == 0

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="leave is given otherwise on Windows"),
    pytest.mark.skipif(IS_ROOT and which(GIVES_UP[0]) is None, reason="root may enter all folders"),
]


@pytest.fixture
def site() -> Iterator[Path]:
    """Return a folder that all may enter, with a file, a folder that nobody may enter, and one more folder."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for place in ("closed", "open"):
            (folder / place).mkdir()
            (folder / place / "b.json").write_text(WRONG)
        (folder / "a.json").write_text(WRONG)
        folder.chmod(0o755)
        (folder / "closed").chmod(0)
        yield folder
        (folder / "closed").chmod(0o755)


def run(folder: Path, *names: str) -> tuple[int, list[str], list[str]]:
    """Return the exit code, the files told of, and what was said beside."""
    command = [*(GIVES_UP if IS_ROOT else []), sys.executable, "-m", "newsld", "validate", "--format", "jsonl", *names]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return result.returncode, [line.split('"')[3] for line in result.stdout.splitlines()], result.stderr.splitlines()


CLOSED = "newsld: {}closed: permission denied"


def test_a_closed_folder_below_is_told_and_the_others_are_read(site: Path) -> None:
    code, files, said = run(site, ".")
    assert (code, files) == (2, ["a.json", "open/b.json"])
    assert said[0] == CLOSED.format("./")
    assert said[-1].endswith("1 could not be read")


def test_a_closed_folder_itself_is_told(site: Path) -> None:
    code, files, said = run(site, "closed", "open")
    assert (code, files) == (2, ["open/b.json"])
    assert said[0] == CLOSED.format("")


@pytest.mark.parametrize("pattern", ["*/*.json", "**/*.json", "*/**/b.json", "c*/b.json"])
def test_a_closed_folder_that_a_pattern_leads_through_is_told(site: Path, pattern: str) -> None:
    code, files, said = run(site, pattern, "a.json")
    assert code == 2
    assert "a.json" in files
    assert said[0] == CLOSED.format("")


def test_a_pattern_that_passes_a_closed_folder_by_is_not_held_up(site: Path) -> None:
    assert run(site, "o*/*.json", "*.json")[:2] == (1, ["open/b.json", "a.json"])


@pytest.mark.parametrize("name", ["closed/*.json", "closed/b.json", f"{'n' * 300}.json", "n" * 5000])
def test_a_name_that_cannot_be_asked_about_costs_only_its_own(site: Path, name: str) -> None:
    code, files, said = run(site, name, "a.json")
    assert (code, files) == (2, ["a.json"])
    assert len(said) == 2
    assert said[0].startswith(f"newsld: {name}: ") or said[0] == CLOSED.format("")
