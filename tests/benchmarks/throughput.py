"""Documents per second: each peer in a process of its own, all of them asked in turn, round by round."""

import json
import subprocess
import sys
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from signal import SIGKILL
from statistics import median
from threading import Timer
from typing import IO, Any

from environments import Environments
from peers import MEASURE, OURS, Peer

DOCUMENT = Path(__file__).with_name("news6k.jsonld").read_text(encoding="utf-8")
_VARIANTS = 500
_WARM_UP = 0.3  # seconds of calls before anything is counted
_MOST = 200_000  # calls in a round
_PATIENCE = 90.0  # seconds that an answer may take


class Unable(Exception):  # noqa: N818  named for what happened
    """A peer cannot do what it is asked."""


@dataclass(slots=True)
class Worker:
    """A peer at work."""

    peer: Peer
    process: subprocess.Popen[str]
    log: Path

    def ask(self, **order: Any) -> Any:
        """Hand over an order and return its answer."""
        orders, answers = self.process.stdin, self.process.stdout
        assert orders
        assert answers
        try:
            orders.write(json.dumps(order) + "\n")
            orders.flush()
        except BrokenPipeError:
            raise Unable(self._last_words()) from None
        alarm = Timer(_PATIENCE, self.process.kill)
        alarm.start()
        answer = answers.readline()
        alarm.cancel()
        if not answer:
            raise Unable(self._last_words())
        return json.loads(answer)

    def _last_words(self) -> str:
        if self.process.wait() == -SIGKILL:
            return f"no answer in {_PATIENCE:.0f} s"
        lines = [line.strip() for line in self.log.read_text(encoding="utf-8", errors="replace").splitlines()]
        told = [line for line in lines if "Error" in line] or [line for line in lines if line] or ["it went away"]
        return told[-1]


@dataclass(frozen=True, slots=True)
class Speed:
    """The documents per second of a peer, a figure per round; `failure` says why there is none."""

    peer: Peer
    version: str
    rates: Sequence[float] = ()
    failure: str = ""

    @property
    def middle(self) -> float:
        """The median."""
        return median(self.rates)


@dataclass(slots=True)
class _Run:
    """A peer during a measurement: how many documents make a round, and what came of the rounds so far."""

    worker: Worker
    calls: int = 0
    rates: list[float] = field(default_factory=list[float])
    failure: str = ""


@contextmanager
def working(environments: Environments, peer: Peer) -> Generator[Worker]:
    """Start a peer, and end it."""
    log = environments.folder / f"{peer.adapter}.log"
    with log.open("w", encoding="utf-8") as errors, _started(environments, peer, errors) as process:
        try:
            yield Worker(peer, process, log)
        finally:
            assert process.stdin
            try:
                process.stdin.close()
            except BrokenPipeError:
                sys.stderr.write(f"{peer.name} went away\n")


def _started(environments: Environments, peer: Peer, errors: IO[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        environments.command(peer),
        cwd=environments.directory(peer),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        encoding="utf-8",
    )


def documents(peer: Peer) -> Sequence[str]:
    """Return the documents that a peer of the validator reads."""
    return variants() if peer.varied else [DOCUMENT]


def speeds(
    environments: Environments,
    peers: Sequence[Peer],
    rounds: int,
    seconds: float,
    texts: Callable[[Peer], Sequence[str]] = documents,
) -> list[Speed]:
    """Measure all peers: `rounds` rounds of about `seconds` seconds each, every peer once a round, over its texts."""
    with ExitStack() as stack:
        runs = [_Run(stack.enter_context(working(environments, peer))) for peer in peers]
        for run in runs:
            _warm_up(run, seconds, texts(run.worker.peer))
        for number in range(rounds):
            sys.stderr.write(f"round {number + 1} of {rounds}\n")
            for run in runs:
                _take_turn(run)
    return [_speed(run, environments) for run in runs]


def _speed(run: _Run, environments: Environments) -> Speed:
    peer = run.worker.peer
    return Speed(peer, environments.version(peer), () if run.failure else run.rates, run.failure)


def _warm_up(run: _Run, seconds: float, texts: Sequence[str]) -> None:
    """Let a peer read the texts for a while, and find how many make a round: each of them equally often."""
    peer = run.worker.peer
    try:
        refusals = run.worker.ask(do="say", text=texts[0])["said"]
        run.worker.ask(do="read", texts=texts)
        calls = len(texts)
        run.worker.ask(do="run", calls=calls)
        took = run.worker.ask(do="run", calls=calls)["seconds"]
        while took < _WARM_UP and calls < _MOST:
            calls = min(calls * 4, _MOST)
            took = run.worker.ask(do="run", calls=calls)["seconds"]
        run.calls = max(1, round(calls * seconds / took / len(texts))) * len(texts)
        sys.stderr.write(f"{peer.name}: {calls / took:,.1f} documents/s, complaints: {len(refusals)}\n")
    except Unable as reason:
        run.failure = str(reason)
        sys.stderr.write(f"{peer.name}: {reason}\n")


def _take_turn(run: _Run) -> None:
    """Measure a peer once more; one that fails now has no figures at all."""
    if run.failure:
        return
    try:
        run.rates.append(run.calls / run.worker.ask(do="run", calls=run.calls)["seconds"])
    except Unable as reason:
        run.failure = str(reason)


def variants() -> list[str]:
    """Return documents that are made like the document, and of which no two share a date, an address or a headline."""
    made: list[str] = []
    for number in range(_VARIANTS):
        text = DOCUMENT.replace("river-", f"river{number}-").replace("River", f"River {number}")
        made.append(text.replace("2026-03-12T08:", f"2026-03-12T{number % 8:02}:").replace("Kov", f"Kov{number}"))
    return made


def ratios(speeds: Sequence[Speed]) -> Mapping[str, tuple[Sequence[float], Sequence[float]]]:
    """Return for each peer its rates by json.loads's, and newsld's by its own, round by round."""
    by_name = {speed.peer.name: speed.rates for speed in speeds}
    measure, ours = by_name[MEASURE.name], by_name[OURS.name]
    return {
        speed.peer.name: (_by(speed.rates, measure), _by(ours, speed.rates)) for speed in speeds if not speed.failure
    }


def _by(one: Sequence[float], other: Sequence[float]) -> list[float]:
    return [mine / theirs for mine, theirs in zip(one, other, strict=True)]
