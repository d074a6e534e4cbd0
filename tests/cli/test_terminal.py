"""Colours, links and progress: what comes to a terminal, and what does not come elsewhere."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsld.cli import main
from newsld.cli._terminal import follows_links, is_coloured

pty = pytest.importorskip("pty", reason="there are no pseudo-terminals here")

WRONG = '{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "soon"}'


@pytest.mark.parametrize(
    ("environment", "asked", "expected"),
    [
        ({}, None, False),
        ({"FORCE_COLOR": "1"}, None, True),
        ({"FORCE_COLOR": ""}, None, False),
        ({"FORCE_COLOR": "0"}, None, False),
        ({"FORCE_COLOR": "false"}, None, False),
        ({"FORCE_COLOR": "0"}, True, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, None, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": ""}, None, True),
        ({"NO_COLOR": "1"}, True, True),
        ({"FORCE_COLOR": "1"}, False, False),
    ],
)
def test_colours_come_as_asked_then_as_the_environment_says(
    environment: dict[str, str], asked: object, expected: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        monkeypatch.setattr(sys, "stdout", nowhere)
        assert is_coloured(environment, asked=None if asked is None else bool(asked)) == expected


def test_the_environment_reaches_the_report() -> None:
    def output(**environment: str) -> str:
        return CliRunner(env=environment).invoke(main, ["validate", "-"], input=WRONG).stdout

    assert "\x1b[" not in output()
    assert "\x1b[1;31m" in output(FORCE_COLOR="1")
    assert "\x1b]8;;" not in output(FORCE_COLOR="1")
    assert "\x1b]8;;https://schema.org/Date\x1b\\NL102" in output(FORCE_COLOR="1", FORCE_HYPERLINK="1")
    assert "\x1b" not in output(FORCE_COLOR="1", FORCE_HYPERLINK="1", NO_COLOR="1")


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"TERM": "xterm-256color", "VTE_VERSION": "7600"}, True),
        ({"TERM": "xterm-256color", "VTE_VERSION": "4000"}, False),
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM_PROGRAM": "vscode"}, True),
        ({"TERM_PROGRAM": "vscode", "FORCE_HYPERLINK": "0"}, False),
        ({"TERM": "linux"}, False),
        ({"TERM": "dumb"}, False),
    ],
)
def test_links_come_to_terminals_that_follow_them(environment: dict[str, str], expected: object) -> None:
    seen, colours = in_terminal(environment, "print(follows_links(), is_coloured())").split()
    assert (seen, colours) == (str(expected), str(environment.get("TERM") != "dumb"))


def test_elsewhere_no_links_come() -> None:
    assert not follows_links({"TERM": "xterm-kitty"}) or sys.stdout.isatty()


SLOW = """
import time
from newsld.cli import _terminal
_terminal.PATIENCE = 0
progress = _terminal.Progress("documents")
time.sleep(0.01)
progress.show(1200)
progress.show(1300)
progress.clear()
"""


def test_progress_is_a_count_and_its_rate_and_leaves_the_line_as_it_was() -> None:
    text = in_terminal({}, "import sys; sys.stdout = open('/dev/null', 'w')" + SLOW)
    first, blank, second, *_, end = re.split("\r", text)
    assert re.fullmatch(r"1,200 documents, [\d,]+ a second", first)
    assert blank == " " * len(first)
    assert re.fullmatch(r"1,300 documents, [\d,]+ a second", second)
    assert end == ""


def test_no_progress_comes_between_the_lines_of_the_output() -> None:
    assert in_terminal({}, SLOW) == ""


def in_terminal(environment: dict[str, str], code: str) -> str:
    """Run Python within a terminal, and return what it shows."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-c", f"from newsld.cli._terminal import *\n{code}"]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment) as process:
        os.close(theirs)
        shown = b"".join(iter(lambda: read(ours), b""))
    os.close(ours)
    assert process.returncode == 0, shown
    return shown.decode()


def read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # as Linux says that the other end is closed
        return b""
