"""Processes that work on portions; one that dies or hangs is replaced, and what it hung on is given up."""

import sys
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterable, Iterator
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import wait
from typing import Any

from newsld.batch.hands import NOWHERE, POLL, Hand, Hire
from newsld.batch.portions import Portion
from newsld.batch.records import Unread
from newsld.batch.rows import Reason
from newsld.errors import ProcessDied

_STRIKES = 3  # deaths at the same place: others kill processes too
_PATIENCE = 0.5  # seconds between two looks for who hangs
_GRACE = 5  # seconds, and as many limits as may be exceeded before a process is ended from outside
_TIMES = 2

Look = Callable[[int], None]


class Crew:
    """So many processes at most; each is hired when there is something for it to do."""

    def __init__(self, hire: Hire, jobs: int, time_limit: float) -> None:
        # forked processes start at once; where that is not safe they are told everything anew
        self._context = get_context("fork" if sys.platform == "linux" else "spawn")
        self._hire, self._jobs = hire, jobs
        self._most = time_limit * _TIMES + _GRACE
        self._hands: list[Hand] = []
        self._next: deque[Portion] = deque()  # those that are to be done again, and one that is read ahead
        self._strikes: Counter[tuple[int, int]] = Counter()

    def over(self, portions: Iterable[Portion], look: Look) -> Generator[Any]:
        """Yield what comes of each portion as it comes; portions are asked for when somebody is free for them.

        `look` is told now and then how many records of the portions that are being worked on have been begun.
        """
        waiting = iter(portions)
        try:
            while True:
                self._hand_out(waiting)
                busy = [hand for hand in self._hands if hand.portion]
                if not busy:
                    return
                yield from self._heard(busy)
                look(sum(hand.record for hand in self._hands if hand.portion and hand.record > 0))
        finally:
            for hand in self._hands:
                hand.end()

    def _hand_out(self, waiting: Iterator[Portion]) -> None:
        """Give each that is free a portion, and have one ready for who is free next."""
        while len(self._next) or self._read_ahead(waiting):
            hand = self._free()
            if not hand:
                return
            hand.take(self._next.popleft())

    def _read_ahead(self, waiting: Iterator[Portion]) -> bool:
        self._next.extend(islice(waiting, 1))
        return bool(self._next)

    def _free(self) -> Hand | None:
        for hand in self._hands:
            if not hand.portion:
                return hand
        if len(self._hands) == self._jobs:
            return None
        self._hands.append(Hand(self._context, self._hire))
        return self._hands[-1]

    def _heard(self, busy: list[Hand]) -> Iterator[Any]:
        ready = set(wait([hand.pipe for hand in busy], _PATIENCE))
        for hand in busy:
            if hand.pipe in ready:
                try:
                    answer = hand.pipe.recv()
                except (EOFError, OSError):
                    self._bury(hand)
                    continue
                hand.portion = None
                yield answer
            elif hand.seconds() > self._most:
                self._stop(hand)

    def _bury(self, hand: Hand) -> None:
        """Have a portion done again, without the record that has ended several processes."""
        portion, how = self._left_by(hand, POLL)
        at = portion.index, hand.record
        self._strikes[at] += 1
        if self._strikes[at] >= _STRIKES:
            if hand.record == NOWHERE:
                raise ProcessDied(f"processes end while they are at no record ({how}), as for want of memory")
            why = f"ended the process that worked on it, {_STRIKES} times ({how})"
            portion = portion.without(hand.record, Unread(why, Reason.DIED))
        self._next.appendleft(portion)

    def _stop(self, hand: Hand) -> None:
        """End who is at a record for too long, and have the portion done again without it."""
        record = hand.record
        portion, _ = self._left_by(hand, 0)
        if record == hand.record != NOWHERE:  # else it has just come through
            why = f"took longer than {self._most:g} seconds, and could not be interrupted"
            portion = portion.without(record, Unread(why, Reason.TIME))
        self._next.appendleft(portion)

    def _left_by(self, hand: Hand, patience: float) -> tuple[Portion, str]:
        """Let a process go, and return the portion that it leaves, and how it ended."""
        assert hand.portion
        self._hands.remove(hand)
        return hand.portion, hand.end(patience)
