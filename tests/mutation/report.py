"""Tell what became of the mutants of a room as a page: python tests/mutation/report.py rules > results/<date>-rules.md.

`--laws FILE` adds which laws killed how many of the mutants that only laws were set on.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
ROOT = Path(__file__).parents[2]

Line = Mapping[str, Any]

# what a change is, by the first pattern that its two lines match, joined by " => "
KINDS = (
    ("the words of a message", r'(Finding|Fix|message|f"|help)'),
    ("how far a loop goes", r"^(continue|break)\b"),
    ("a boundary", r"[<>]=?|\b\d+\b"),
    ("a condition", r"\b(and|or|not|is|in|if)\b|==|!="),
    ("an argument", r"\(.*\)"),
)


def main() -> None:
    """Print the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("room")
    parser.add_argument("--laws", type=Path)
    arguments = parser.parse_args()
    lines = list(last_words(ROOT / "build" / "mutation" / f"{arguments.room}.jsonl"))
    sys.stdout.write("\n".join(page(arguments.room, lines)) + "\n")


def last_words(path: Path) -> Iterator[Line]:
    """Yield what was said last of each mutant."""
    lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    yield from {line["name"]: line for line in lines}.values()


def page(room: str, lines: Sequence[Line]) -> Iterator[str]:
    """Yield the lines of the page."""
    yield f"# Mutants of newsld/{room}\n"
    yield f"{counted(lines)}\n"
    yield from by_module(lines)
    yield from by_killer(lines)
    yield from survivors(lines)


def counted(lines: Sequence[Line]) -> str:
    """Return how many mutants lived, in a sentence; what no test reaches counts as alive."""
    fates = Counter(line["fate"] for line in lines)
    alive = fates["survived"] + fates["unreached"]
    return (
        f"{len(lines)} mutants: {fates['killed']} killed, {fates['timeout']} ended by the time limit, "
        f"{fates['survived']} survived, {fates['unreached']} reached by no test; "
        f"alive {100 * alive / len(lines):.1f} %."
    )


def module_of(line: Line) -> str:
    """Return the module of a mutant, below its room."""
    return str(line["name"]).rpartition(".x")[0].split(".", 2)[-1]


def by_module(lines: Sequence[Line]) -> Iterator[str]:
    """Yield a table of the modules, those with most survivors first."""
    yield "## By module\n\n| module | mutants | alive | % |\n|---|--:|--:|--:|"
    modules = Counter(map(module_of, lines))
    alive = Counter(module_of(line) for line in lines if is_alive(line))
    for module in sorted(modules, key=lambda name: (-alive[name], name)):
        yield f"| {module} | {modules[module]} | {alive[module]} | {100 * alive[module] / modules[module]:.0f} |"
    yield ""


def is_alive(line: Line) -> bool:
    """Tell whether no test killed a mutant."""
    return line["fate"] in {"survived", "unreached"}


def by_killer(lines: Sequence[Line]) -> Iterator[str]:
    """Yield a table of the files of tests by how many mutants each was the first to kill."""
    yield "## First killers\n\n| tests | mutants |\n|---|--:|"
    killers = Counter(name.partition("::")[0] for line in lines for name in line["by"][:1])
    for killer, kills in killers.most_common(25):
        yield f"| {killer} | {kills} |"
    yield ""


def survivors(lines: Sequence[Line]) -> Iterator[str]:
    """Yield the mutants alive, by their functions, each with a word on what it changes."""
    yield "## Alive\n"
    alive = sorted(filter(is_alive, lines), key=lambda line: line["name"])
    for function, group in groupby(alive, key=lambda line: line["name"].partition("__mutmut_")[0]):
        yield f"- `{function.removeprefix('newsld.')}`"
        for line in group:
            unreached = ", reached by no test" if line["fate"] == "unreached" else ""
            yield f"  - {kind(line)}{unreached}: `{line['was']}` → `{line['becomes']}`".replace("\n", " ")


def kind(line: Line) -> str:
    """Return a word on what a mutant changes."""
    return next((word for word, pattern in KINDS if re.search(pattern, line["was"])), "a value")


if __name__ == "__main__":
    main()
