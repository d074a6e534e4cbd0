"""Processes that work on portions; one that dies or hangs is replaced, and what it hung on is given up."""

import os
import signal
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from threading import Thread
from typing import Any, Protocol

from newsld.batch.portions import Portion
from newsld.batch.records import Unread
from newsld.batch.rows import Reason
from newsld.errors import ProcessDied

_STRIKES = 3  # deaths over one record: others kill processes too
_STILLBORN = 3  # deaths before any record
_PATIENCE = 0.5  # seconds between two looks for who hangs
_GRACE = 5  # seconds, and as many limits as may be exceeded before a process is ended from outside
_TIMES = 2
_POLL = 1.0

Tell = Callable[[int], None]
Do = Callable[[Portion, Tell], Any]


class Hire(Protocol):
    """What makes a process ready, in that process: it returns what does the work."""

    def __call__(self) -> Do:
        """Return what does the work."""
        ...


class _Hand:
    """One process, and what it is at."""

    def __init__(self, context: Any, hire: Hire) -> None:
        self._pipe, theirs = context.Pipe()
        self._at = context.RawArray("d", (-1, 0))  # which record, and since when
        self.process = context.Process(target=_serve, args=(theirs, self._at, hire), daemon=True)
        self.process.start()
        theirs.close()
        self.portion: Portion | None = None

    @property
    def pipe(self) -> Connection:
        return self._pipe

    def take(self, portion: Portion) -> None:
        self.portion, self._at[0] = portion, -1
        try:
            self._pipe.send(portion)
        except OSError:  # it has died; that is heard of when it is listened to
            return

    @property
    def record(self) -> int:
        """The number of the record in the portion that it is at, -1 before the first."""
        return int(self._at[0])

    def seconds(self) -> float:
        """Return how long it has been at its record."""
        return time.monotonic() - self._at[1] if self._at[0] >= 0 else 0

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self._pipe.close()


class Crew:
    """So many processes."""

    def __init__(self, hire: Hire, jobs: int, time_limit: float) -> None:
        # forked processes start at once; where that is not safe they are told everything anew
        self._context = get_context("fork" if sys.platform == "linux" else "spawn")
        self._hire = hire
        self._most = time_limit * _TIMES + _GRACE
        self._hands = [_Hand(self._context, hire) for _ in range(jobs)]
        self._strikes: Counter[tuple[int, int]] = Counter()
        self._stillborn = 0
        self.lost = 0

    def over(self, portions: Iterable[Portion]) -> Iterator[Any]:
        """Yield what comes of each portion as it comes; portions are asked for when somebody is free for them."""
        waiting = iter(portions)
        again: deque[Portion] = deque()
        try:
            while True:
                for hand in self._hands:
                    portion = None if hand.portion else (again.popleft() if again else next(waiting, None))
                    if portion:
                        hand.take(portion)
                busy = [hand for hand in self._hands if hand.portion]
                if not busy:
                    return
                yield from self._heard(busy, again)
        finally:
            for hand in self._hands:
                hand.end()

    def _heard(self, busy: list[_Hand], again: deque[Portion]) -> Iterator[Any]:
        ready = set(wait([hand.pipe for hand in busy], _PATIENCE))
        for hand in busy:
            if hand.pipe in ready:
                try:
                    answer = hand.pipe.recv()
                except (EOFError, OSError):
                    again.append(self._after_death(hand))
                    continue
                hand.portion = None
                yield answer
            elif hand.seconds() > self._most:
                again.append(self._after_hanging(hand))

    def _after_death(self, hand: _Hand) -> Portion:
        """Return what is to be done again, without the record that has ended several processes."""
        assert hand.portion
        portion, at = hand.portion, hand.record
        self._strikes[portion.index, at] += 1
        if at < 0:
            self._stillborn += 1
            if self._stillborn >= _STILLBORN:
                raise ProcessDied("processes end before they have begun, as for want of memory")
        elif self._strikes[portion.index, at] >= _STRIKES:
            why = f"ended the process that worked on it, {_STRIKES} times ({_ending(hand)})"
            portion = portion.without(at, Unread(why, Reason.DIED))
        self._replace(hand)
        return portion

    def _after_hanging(self, hand: _Hand) -> Portion:
        assert hand.portion
        why = f"took longer than {self._most:g} seconds, and could not be interrupted"
        portion = hand.portion.without(hand.record, Unread(why, Reason.TIME))
        self._replace(hand)
        return portion

    def _replace(self, hand: _Hand) -> None:
        self.lost += 1
        hand.end()
        self._hands[self._hands.index(hand)] = _Hand(self._context, self._hire)


def _ending(hand: _Hand) -> str:
    hand.process.join(_POLL)
    code = hand.process.exitcode
    if code is None or code >= 0:
        return f"status {code}"
    return signal.Signals(-code).name if -code in set(signal.Signals) else f"signal {-code}"


def _serve(pipe: Connection, at: Any, hire: Hire) -> None:
    """Work until nothing more comes: Ctrl-C is the parent's to answer, and without a parent there is nothing to do."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, args=(os.getppid(),), daemon=True).start()
    do = hire()

    def tell(number: int) -> None:
        at[0], at[1] = number, time.monotonic()

    while True:
        try:
            portion = pipe.recv()
        except (EOFError, OSError):
            return
        answer = do(portion, tell)
        at[0] = -1
        pipe.send(answer)


def _end_with_parent(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_POLL)
    os._exit(1)
