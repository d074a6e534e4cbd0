"""What peers find of the suite's single faults: what they say of a faulty document and of no sound one beside it."""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from derived import ROOT
from environments import Environments
from peers import Peer
from throughput import Unable, Worker, working

SUITE = ROOT / "schema" / "conformance"
_FAMILIES = {
    "0": "document",
    "1": "shape",
    "2": "graph",
    "3": "article",
    "4": "quotation",
    "5": "claim",
    "6": "page",
    "8": "profile",
    "9": "taste",
}
# values differ from one sound document to the next; what is said of them does not
_VALUES = re.compile(r"\"[^\"]*\"|'[^']*'|`[^`]*`|https?:\S+|\d+")

Table = list[list[str]]


@dataclass(frozen=True, slots=True)
class Search:
    """How many faults of each family a peer found, and of how many sound documents it complained."""

    peer: Peer
    found: Counter[str]
    planted: Counter[str]
    complained: int
    sound: int


def searches(environments: Environments, peers: Sequence[Peer]) -> list[Search]:
    """Hand every single fault to every peer that judges."""
    found: list[Search] = []
    for peer in peers:
        sys.stderr.write(f"faults: {peer.name}\n")
        with working(environments, peer) as worker:
            try:
                found.append(_search(worker))
            except Unable as reason:
                sys.stderr.write(f"{peer.name}: {reason}\n")
    return found


def of_found(found: Sequence[Search]) -> Table:
    """Return a table of what was found, the best first."""
    families = [name for name in _FAMILIES.values() if any(search.planted[name] for search in found)]
    planted = found[0].planted
    sound = f"complaints of sound ones, of {found[0].sound}"
    head = ["peer", f"all {planted.total()}", sound, *(f"{family} {planted[family]}" for family in families)]
    ranked = sorted(found, key=lambda search: -search.found.total())
    return [head, *(_row(search, families) for search in ranked)]


def _row(search: Search, families: Sequence[str]) -> list[str]:
    counts = (search.found[family] for family in families)
    return [search.peer.name, *map(str, (search.found.total(), search.complained, *counts))]


def _search(worker: Worker) -> Search:
    found, planted = Counter[str](), Counter[str]()
    complained = sound = 0
    for folder in sorted(SUITE.glob("NL*")):
        family = _FAMILIES[folder.name[2]]
        faulty = list(_single_faults(folder))
        planted[family] += len(faulty)
        beside = [_said(worker, text) for text in _sound(folder)]
        sound += len(beside)
        complained += sum(map(bool, beside))
        found[family] += sum(bool(_said(worker, text).difference(*beside)) for text in faulty)
    return Search(worker.peer, found, planted, complained, sound)


def _single_faults(folder: Path) -> Iterator[str]:
    for path in sorted(folder.glob("fail/*.jsonld")):
        if len(json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))) == 1:
            yield path.read_text(encoding="utf-8")


def _sound(folder: Path) -> Iterator[str]:
    return (path.read_text(encoding="utf-8") for path in sorted(folder.glob("pass/*.jsonld")))


def _said(worker: Worker, text: str) -> set[str]:
    return {_VALUES.sub("…", said) for said in worker.ask(do="say", text=text)["said"]}
