"""The blocks that publishers ship: how fast they are read by who meets them for the first time, and for the second.

They are other people's and no part of this repository; where they are not at hand there are no figures.
"""

import gzip
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from derived import ROOT
from environments import Environments
from peers import MEASURE, OURS
from throughput import DOCUMENT, Worker, working

HOME = ROOT.parent / "shared" / "data" / "markup" / "real_jsonld.jsonl.gz"
NOT_AT_HAND = f"no figures of real blocks: {HOME.name} is not at hand"


def blocks(home: Path = HOME) -> Sequence[str]:
    """Return the blocks that are JSON, none where they are not at hand."""
    return tuple(_readable(home)) if home.is_file() else ()


def _readable(home: Path) -> Iterator[str]:
    with gzip.open(home, "rt", encoding="utf-8") as lines:
        for line in lines:
            block = json.loads(line)["block"]
            try:
                json.loads(block)
            except ValueError:
                continue
            yield block


def meetings(environments: Environments, texts: Sequence[str], rounds: int) -> Mapping[str, Sequence[float]]:
    """Return the seconds that all blocks take, round by round; each round is read in processes of its own.

    What newsld keeps is bounded, and hangs on the shapes of nodes: after one document of ours it has met few of them,
    after the blocks most.
    """
    took: dict[str, list[float]] = {}
    for _ in range(rounds):
        for peer in (MEASURE, OURS):
            with working(environments, peer) as worker:
                _seconds(worker, [DOCUMENT])
                took.setdefault(f"{peer.name}, met for the first time", []).append(_seconds(worker, texts))
                took.setdefault(f"{peer.name}, met again", []).append(_seconds(worker, texts))
    return took


def _seconds(worker: Worker, texts: Sequence[str]) -> float:
    worker.ask(do="read", texts=texts)
    return worker.ask(do="run", calls=len(texts))["seconds"]
