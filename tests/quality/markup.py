"""What publishers get wrong: the blocks of real pages, validated.

    python tests/quality/markup.py                     a table for the docs, in Markdown: figures alone
    python tests/quality/markup.py --sample 100 --seed 1    that many diagnostics, drawn at random, for reading by hand
    python tests/quality/markup.py --sample 20 --rule NL113

The blocks are other people's and stand beside the checkout, if anywhere. What `--sample` prints holds their text: it is
for a person to judge whether each diagnostic is true, and goes into no file of this repository.
"""

import argparse
import gzip
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsld.jsonld import parse
from newsld.model.diagnostic import Diagnostic, Severity, Source
from newsld.reports.text import report
from newsld.rules import RULES
from newsld.validation import validate

BLOCKS = Path(__file__).parents[3] / "shared" / "data" / "markup" / "real_jsonld.jsonl.gz"


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a page, as its publisher shipped it, and what is wrong with it."""

    name: str
    text: str
    found: Sequence[Diagnostic]


def blocks(path: Path = BLOCKS) -> Iterator[Block]:
    """Yield every block that is no copy of another, validated as the command does: beside the blocks of its page."""
    pages: defaultdict[str, list[Any]] = defaultdict(list)
    for record in records(path):
        pages[record["page"]].append(record)
    for page in pages.values():
        named = frozenset[str]().union(*(parse(record["block"]).by_id for record in page))
        for record in page:
            if not record["dup_of"]:
                name = f"{record['page']}#{record['n']}"
                found = validate(record["block"], file=name, elsewhere=named)
                yield Block(name, record["block"], found)


def records(path: Path = BLOCKS) -> Iterator[Any]:
    """Yield the records of the file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def table(read: Sequence[Block]) -> str:
    """Return per rule, the most frequent first, how many blocks it finds fault with, and how often."""
    counts = Counter(diagnostic.code for block in read for diagnostic in block.found)
    hit = Counter(code for block in read for code in {diagnostic.code for diagnostic in block.found})
    rules = {rule.code: rule for rule in RULES}
    lines = [
        f"{len(read):,} blocks; {_share(_clean(read), len(read))} have no error and no warning.",
        "",
        "| rule | what it finds | severity | blocks | times |",
        "|---|---|---|---|---|",
    ]
    for code, number in sorted(hit.items(), key=lambda item: (-item[1], item[0])):
        rule = rules[code]
        share = _share(number, len(read))
        lines.append(f"| {code} {rule.name} | {rule.title} | {rule.severity} | {share} | {counts[code]:,} |")
    return "\n".join(lines) + "\n"


def _clean(read: Sequence[Block]) -> int:
    return sum(not any(d.severity.is_at_least(Severity.WARNING) for d in block.found) for block in read)


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %"


def sample(read: Sequence[Block], number: int, seed: int, only: str) -> Iterator[str]:
    """Yield diagnostics drawn at random, each as the command would print it."""
    every = [(block, found) for block in read for found in block.found if found.code.startswith(only)]
    drawn = random.Random(seed).sample(every, min(number, len(every)))  # noqa: S311  no secret hangs on it
    for count, (block, found) in enumerate(drawn, 1):
        yield f"--- {count} {found.pointer}\n{report([found], {block.name: Source(block.text)})}"


def main(arguments: Sequence[str]) -> None:
    """Print the table, or a sample."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sample", type=int, metavar="N", help="print N diagnostics with their excerpts")
    parser.add_argument("--seed", type=int, default=1, help="of the draw (%(default)s)")
    parser.add_argument("--rule", default="", metavar="CODE", help="draw among the rules whose codes begin so")
    chosen = parser.parse_args(arguments)
    if not BLOCKS.is_file():
        sys.exit(f"the blocks of real pages do not stand beside the checkout: {BLOCKS}")
    read = list(blocks())
    if chosen.sample:
        sys.stdout.writelines(sample(read, chosen.sample, chosen.seed, chosen.rule))
    else:
        sys.stdout.write(table(read))


if __name__ == "__main__":
    main(sys.argv[1:])
