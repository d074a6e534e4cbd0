"""What the README shows is true: its sessions are run, and its output is compared with what comes.

`readme.py command NAME` prints the command behind the mark `<!-- ci:NAME -->`; `readme.py check` runs the sessions
(```console blocks with bash, ```pycon blocks with doctest); `readme.py write` writes what came into the README.
"""

import doctest
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
MARKED = re.compile(r"^<!-- ci:(?P<name>\w+) -->\n+```sh\n(?P<command>[^\n]+)\n```$", re.MULTILINE)


def command(name: str) -> str:
    """Return the one-line command behind a mark."""
    (found,) = [match["command"] for match in MARKED.finditer(README.read_text("utf-8")) if match["name"] == name]
    return found


def as_it_comes(text: str) -> str:
    """Return the README with the output that its console sessions give now."""
    return BLOCK.sub(lambda match: f"```console\n{session(match['body'])}```" if is_session(match) else match[0], text)


def is_session(match: re.Match[str]) -> bool:
    """Tell whether a block is a session of the shell."""
    return match["language"] == "console"


def session(body: str) -> str:
    """Return a session's commands, each with what it writes."""
    return "".join(f"{typed}{output(typed)}" for typed in commands(body))


def commands(body: str) -> Iterator[str]:
    """Yield each command as typed: the line after `$ `, and those that a backslash continues it on."""
    yield from re.findall(r"^\$ (?:[^\n]*\\\n)*[^\n]*\n", body, re.MULTILINE)


def output(typed: str) -> str:
    """Run a command at the root of the tree and return what it writes, errors in their place."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    result = subprocess.run(  # noqa: S603 the README is ours
        ["bash", "-o", "pipefail", "-c", typed.removeprefix("$ ")],  # noqa: S607 any bash will do
        cwd=ROOT,
        env=os.environ | {"PATH": path, "COLUMNS": "100"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return result.stdout


def check() -> int:
    """Compare the README with what comes, print where they differ, and return the exit code."""
    text = README.read_text("utf-8")
    sessions = sum(is_session(match) for match in BLOCK.finditer(text))
    comes = as_it_comes(text)
    differences = list(unified_diff(text.splitlines(), comes.splitlines(), "README.md", "what comes", lineterm=""))
    print("\n".join(differences), end="\n" if differences else "")
    os.chdir(ROOT)
    failed, tried = doctest.testfile(str(README), module_relative=False, encoding="utf-8")
    print(f"README: {sessions} sessions, {tried} lines of Python")
    return 1 if differences or failed or not sessions or not tried else 0


match sys.argv[1:]:
    case ["command", name]:
        print(command(name))
    case ["check"]:
        sys.exit(check())
    case ["write"]:
        README.write_text(as_it_comes(README.read_text("utf-8")), "utf-8")
    case _:
        sys.exit(__doc__)
