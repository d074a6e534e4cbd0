"""Tell what became of the mutants of a room as a page: python tests/mutation/report.py rules."""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby, takewhile
from pathlib import Path
from typing import Any

BUILD = Path(__file__).parents[2] / "build" / "mutation"

Line = Mapping[str, Any]

# what a change is: the first word whose pattern is found in "name of the function: the change with what is around it"
WORDS = (
    ("whether a rule is asked at all", r"(may_|doubt|watch|plain|_screen|surely|is_told).*: "),
    ("what a fix holds itself to", r"\b(was|is_safe)\b"),
    ("end of a loop", r"⟦(continue|break)"),
    ("spares work", r" (and False|or True)⟧ else (\(\)|None|\[\]|0)|⟦=? → =?⟧ \d else"),
    ("limit", r"[<>]=?⟦|⟦[<>=]|⟦\d| [<>]=? \d*⟦"),
    ("condition", r"⟦ ?(and|or|not|is|in|if|==|!=|!|True|False)\b|⟦.* (and False|or True)|⟦=|⟦ → not|!⟧="),
    ("words", r"⟦\"?[\w' ]+ [\w', ]+\"? → |message"),
)


def main() -> None:
    """Print the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("room")
    room = parser.parse_args().room
    sys.stdout.write("\n".join(page(room)) + "\n")


def page(room: str) -> Iterator[str]:
    """Yield the lines of the page."""
    lines = last_words(f"{room}.jsonl")
    yield f"# Mutants of newsld/{room}\n"
    yield f"{counted(lines)}\n"
    yield from by_module(lines)
    yield from first_killers(lines)
    yield from laws(last_words(f"{room}-every.jsonl"))
    yield from survivors([line for line in lines if is_alive(line)])


def last_words(name: str) -> list[Line]:
    """Return what was said last of each mutant; nothing where there was no run."""
    if not (BUILD / name).exists():
        return []
    lines = map(json.loads, (BUILD / name).read_text(encoding="utf-8").splitlines())
    return list({line["name"]: line for line in lines}.values())


def counted(lines: Sequence[Line]) -> str:
    """Return how many mutants live, in a sentence; what no test reaches is alive."""
    fates = Counter(line["fate"] for line in lines)
    alive = fates["survived"] + fates["unreached"]
    return (
        f"{len(lines):,} mutants: {fates['killed']:,} killed, {fates['timeout']} ended by the limit of time or memory, "
        f"{fates['survived']} survived, {fates['unreached']} reached by no test; "
        f"alive {100 * alive / len(lines):.1f} %."
    )


def is_alive(line: Line) -> bool:
    """Tell whether no test killed a mutant."""
    return line["fate"] in {"survived", "unreached"}


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


def first_killers(lines: Sequence[Line]) -> Iterator[str]:
    """Yield a table of the files of tests by how many mutants each was the first to kill."""
    yield "## First killers\n"
    yield from _table(Counter(name.partition("::")[0] for line in lines for name in line["by"][:1]))


def laws(lines: Sequence[Line]) -> Iterator[str]:
    """Yield a table of the laws by how many mutants each kills, where every one was asked."""
    if not lines:
        return
    killed = sum(line["fate"] == "killed" for line in lines)
    yield f"## Laws\n\nOf {len(lines)} mutants the laws alone kill {killed}; each law is asked of each:\n"
    yield from _table(Counter(law for line in lines for law in {name.partition("::")[0] for name in line["by"]}))


def _table(kills: Counter[str]) -> Iterator[str]:
    yield "| tests | mutants |\n|---|--:|"
    for name, count in kills.most_common():
        yield f"| {name} | {count} |"
    yield ""


def survivors(alive: Sequence[Line]) -> Iterator[str]:
    """Yield the mutants alive, by their functions, each with a word on what it changes."""
    yield "## Alive\n"
    for kind, count in Counter(map(word, alive)).most_common():
        yield f"- {count} × {kind}"
    yield ""
    function: Callable[[Line], str] = lambda line: line["name"].partition("__mutmut_")[0]  # noqa: E731
    for name, group in groupby(sorted(alive, key=function), key=function):
        yield f"- `{name.split('.', 2)[-1]}`"
        yield from (f"  - {word(line)}: `{difference(line)}`" for line in group)


def word(line: Line) -> str:
    """Return a word on what a mutant changes."""
    told = f"{line['name']}: {difference(line)}"
    return next((said for said, pattern in WORDS if re.search(pattern, told)), "value")


def difference(line: Line) -> str:
    """Return what a mutant changes, with a little of what stands around it."""
    was, becomes = line["was"].replace("`", "'"), line["becomes"].replace("`", "'")
    start = _shared(was, becomes)
    end = _shared(was[start:][::-1], becomes[start:][::-1])
    before, behind = was[max(0, start - 30) : start], was[len(was) - end :][:20]
    return f"{before}⟦{was[start : len(was) - end]} → {becomes[start : len(becomes) - end]}⟧{behind}"


def _shared(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


if __name__ == "__main__":
    main()
