"""The command line as a process: its help, what it imports, and how it ends when its user or its reader leaves."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsld import __version__
from newsld.cli import COMMANDS, main
from newsld.vocabulary import release

NEWSLD = [sys.executable, "-m", "newsld"]
LINE = json.dumps({"text": "Dam\n\n“It holds,” Mayor Mara Lind said.", "language": "en"}) + "\n"  # no need to tell it


def process(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*NEWSLD, *arguments], input=stdin, capture_output=True, check=False, env=os.environ | environment
    )


def test_help_names_every_command() -> None:
    result = CliRunner().invoke(main, ["--help"])
    assert result.exit_code == 0
    assert all(name in result.stdout for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str) -> None:
    for option in ("-h", "--help"):
        result = CliRunner().invoke(main, [name, option])
        assert result.exit_code == 0
        assert result.stdout.startswith(f"Usage: main {name} ")


def test_the_version_tells_the_release_of_schema_org_too() -> None:
    result = CliRunner().invoke(main, ["--version"])
    assert result.stdout == f"newsld {__version__} (schema.org {release()})\n"


@pytest.mark.parametrize("arguments", [["convrt"], ["convert"], ["convert", "--frm", "x"], ["explain"], ["--versoin"]])
def test_misuse_ends_with_2_and_shows_the_usage(arguments: list[str]) -> None:
    result = CliRunner().invoke(main, arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("Usage: ")


# what would make help slow: it takes a twentieth of a second without
HEAVY = {"asyncio", "jsonschema", "newsld.annotators", "newsld.nodes", "pydantic", "sentencex", "tomllib"}


@pytest.mark.parametrize("arguments", ["['--help']", "['--version']"])
def test_help_imports_nothing_heavy(arguments: str) -> None:
    script = f"""
import sys
from newsld.cli import main
main({arguments}, standalone_mode=False)
print(*sys.modules, file=sys.stderr)
"""
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not HEAVY & set(result.stderr.split())


def test_the_face_of_the_package_imports_nothing_heavy() -> None:
    script = "import sys, newsld; print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not HEAVY & set(result.stdout.split())


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
@pytest.mark.parametrize("command", ["convert", "annotate"])
def test_output_is_utf_8_whatever_the_terminal_s_encoding(command: str, encoding: str) -> None:
    result = process(command, "-", stdin=LINE.encode(), PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert (result.returncode, result.stderr) == (0, b"")
    assert "“It holds,”" in result.stdout.decode() or '"It holds,"' in result.stdout.decode()


def test_a_name_that_is_no_text_can_be_complained_about() -> None:
    result = subprocess.run([*NEWSLD, "convert", b"caf\xe9.txt"], capture_output=True, check=False)
    assert result.returncode == 2
    assert result.stderr.endswith(b".txt: no such file or directory\n")


@pytest.mark.skipif(os.name == "nt", reason="pipes end differently on Windows")
@pytest.mark.parametrize("arguments", [["convert", "-"], ["annotate", "-"], ["rules"], ["schema", "node"]])
def test_a_reader_that_leaves_ends_it_quietly(arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as gone:
        result = subprocess.run(
            [*NEWSLD, *arguments], input=LINE.encode() * 3, stdout=gone, stderr=subprocess.PIPE, check=False
        )
    assert (result.returncode, result.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("arguments", [["convert", "-"], ["rules"], ["--version"], ["--help"], ["-h"], ["rules", "-h"]])
def test_a_full_disk_is_told(arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [*NEWSLD, *arguments], input=LINE.encode(), stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert result.returncode == 2
    assert result.stderr == b"newsld: the output cannot be written: no space left on device\n"


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is no signal on Windows")
def test_ctrl_c_ends_it_quietly() -> None:
    with subprocess.Popen(
        [*NEWSLD, "convert", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdin
        assert running.stdout
        running.stdin.write(LINE.encode())
        running.stdin.flush()
        # the first article is out while the input is still open: it streams, and is now waiting for more
        assert json.loads(running.stdout.readline())
        running.send_signal(signal.SIGINT)
        _, stderr = running.communicate(timeout=60)
    assert (running.returncode, stderr) == (130, b"")


@pytest.mark.skipif(os.name == "nt", reason="pipes end differently on Windows")
@pytest.mark.measured
@pytest.mark.parametrize("environment", [{}, {"PYTHONUNBUFFERED": "1"}])
def test_a_reader_that_leaves_on_the_way_ends_it_quietly(environment: dict[str, str]) -> None:
    with subprocess.Popen(
        [*NEWSLD, "schema", "node"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ | environment
    ) as running:
        assert running.stdout
        assert running.stderr
        assert running.stdout.read(1)
        running.stdout.close()
        assert (running.wait(timeout=60), running.stderr.read()) == (141, b"")


@pytest.mark.skipif(sys.platform != "linux", reason="limits are set by ulimit here")
@pytest.mark.parametrize("environment", [{}, {"PYTHONUNBUFFERED": "1"}])
def test_output_that_is_cut_short_is_told(tmp_path: Path, environment: dict[str, str]) -> None:
    """A limit on the size of files writes what still fits, as a disk does that becomes full."""
    command = f"ulimit -f 8; trap '' XFSZ; exec '{sys.executable}' -m newsld schema node > short"
    result = subprocess.run(
        ["bash", "-c", command], cwd=tmp_path, capture_output=True, check=False, env=os.environ | environment
    )
    assert (result.returncode, result.stderr) == (2, b"newsld: the output cannot be written: file too large\n")


@pytest.mark.skipif(os.name == "nt", reason="streams are closed by a shell here")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("validate - <&-", "newsld: -: standard input is closed"),
        ("validate --fix - <&-", "newsld: -: standard input is closed"),
        ("convert - <&-", "newsld: -: standard input is closed"),
        ("rules >&-", "newsld: the output cannot be written: standard output is closed"),
        ("--version >&-", "newsld: the output cannot be written: standard output is closed"),
        ("validate nothing.json >&- <&-", "newsld: the output cannot be written: standard output is closed"),
    ],
)
def test_a_closed_stream_is_told_in_a_line(tmp_path: Path, arguments: str, said: str) -> None:
    command = f"'{sys.executable}' -m newsld {arguments}"
    result = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr.splitlines()[0]) == (2, said)
    assert "Traceback" not in result.stderr


@pytest.mark.skipif(os.name == "nt", reason="streams are closed by a shell here")
def test_without_standard_error_the_output_is_all_the_same(tmp_path: Path) -> None:
    command = f"'{sys.executable}' -m newsld validate nothing.json - 2>&-"
    result = subprocess.run(["sh", "-c", command], cwd=tmp_path, input=b"[", capture_output=True, check=False)
    assert result.returncode == 2
    assert b"NL001" in result.stdout
