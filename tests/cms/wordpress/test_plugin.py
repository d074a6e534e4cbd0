"""The plug-in as it is given on: a zip of the same bytes every time, of files that PHP can read."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from newsld import __version__

PLUGIN = Path(__file__).parents[3] / "newsld/cms/wordpress"
SOURCES = sorted(PLUGIN.rglob("*.php"))


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return export(tmp_path_factory.mktemp("plugin") / "newsld.zip")


def export(out: Path) -> Path:
    subprocess.run([sys.executable, "-m", "newsld", "cms", "wordpress", "--out", str(out)], check=True)
    return out


def test_the_zip_has_every_file_in_the_folder_that_wordpress_wants(packed: Path) -> None:
    files = {f"newsld/{path.relative_to(PLUGIN).as_posix()}" for path in PLUGIN.rglob("*") if path.is_file()}
    with ZipFile(packed) as archive:
        assert archive.testzip() is None
        assert set(archive.namelist()) == files


def test_the_same_release_makes_the_same_bytes(packed: Path, tmp_path: Path) -> None:
    assert export(tmp_path / "again.zip").read_bytes() == packed.read_bytes()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "newsld", "cms", "wordpress", "--out", str(tmp_path)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 2
    assert "cannot be written: is a directory" in ran.stderr


@pytest.mark.skipif(shutil.which("php") is None, reason="there is no PHP here (apt-get install php-cli)")
@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_php_can_read_a_file_which_outside_of_wordpress_does_nothing(path: Path) -> None:
    for command in (["php", "-l"], ["php", "-d", "display_errors=1"]):
        ran = subprocess.run([*command, str(path)], capture_output=True, text=True, check=False)
        assert (ran.returncode, ran.stdout.strip()) in [(0, ""), (0, f"No syntax errors detected in {path}")]


def test_the_plug_in_is_of_this_release() -> None:
    header, said = ((PLUGIN / name).read_text("utf-8") for name in ("newsld.php", "readme.txt"))
    assert re.findall(r"Version: +(\S+)|const VERSION = '(.+)'", header) == [(__version__, ""), ("", __version__)]
    assert f"Stable tag: {__version__}\n" in said
