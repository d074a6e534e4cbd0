"""What was answered to whom: a delivery that comes again gets the answer that it got."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import NamedTuple

from newsld.service.messages import Answer, Outcome, Refusal
from newsld.service.problems import Refused

MOST, MOST_BYTES, LONGEST = 10_000, 64_000_000, 86_400.0  # deliveries, bytes and seconds

Work = Callable[[], Awaitable[Outcome]]


class _Underway(NamedTuple):
    content: bytes  # a digest of all that was asked
    outcome: asyncio.Future[Outcome]


class _Done(NamedTuple):
    content: bytes
    outcome: Outcome
    moment: float


class Deliveries:
    """The deliveries of a day by their keys; the oldest are forgotten first where there are too many."""

    def __init__(self, most: int = MOST, most_bytes: int = MOST_BYTES) -> None:
        self._underway: dict[str, _Underway] = {}
        self._done: OrderedDict[str, _Done] = OrderedDict()
        self._most = most
        self._most_bytes = most_bytes
        self.bytes = 0

    def __len__(self) -> int:
        """Return how many are remembered."""
        return len(self._done)

    async def once(self, key: str, content: bytes, work: Work) -> tuple[Outcome, bool]:
        """Return what comes of work, and whether that was known; a delivery that is remembered is worked on once.

        One that fails is forgotten, and may come again. A key that was used for other content raises `Refused`.
        """
        self._forget()
        if done := self._done.get(key):
            _check(done.content, content)
            return done.outcome, True
        if underway := self._underway.get(key):
            _check(underway.content, content)
            return await asyncio.shield(underway.outcome), True
        outcome = await self._worked_on(key, content, work)
        if not isinstance(outcome, Refusal) or outcome.status < HTTPStatus.INTERNAL_SERVER_ERROR:
            self._done[key] = _Done(content, outcome, time.monotonic())
            self.bytes += _size(outcome)
            self._forget()
        return outcome, False

    async def _worked_on(self, key: str, content: bytes, work: Work) -> Outcome:
        """Return what comes of work, and tell it to all who wait for the same."""
        future = asyncio.get_running_loop().create_future()
        future.add_done_callback(_heard)
        self._underway[key] = _Underway(content, future)
        try:
            outcome = await work()
        except Exception as error:
            future.set_exception(error)
            raise
        else:
            future.set_result(outcome)
            return outcome
        finally:
            future.cancel()  # where it is not done: the service stops
            del self._underway[key]

    def _forget(self) -> None:
        """Forget what is too old, too many or too large."""
        while self._done and (
            len(self._done) > self._most
            or self.bytes > self._most_bytes
            or time.monotonic() - next(iter(self._done.values())).moment > LONGEST
        ):
            self.bytes -= _size(self._done.popitem(last=False)[1].outcome)


def _check(known: bytes, content: bytes) -> None:
    if known != content:
        raise Refused(HTTPStatus.UNPROCESSABLE_ENTITY, "this idempotency key was used for something else")


def _size(outcome: Outcome) -> int:
    return len(outcome.body) if isinstance(outcome, Answer) else len(outcome.detail)


def _heard(future: asyncio.Future[Outcome]) -> None:
    """Take note of a failure that nobody else waits for."""
    if not future.cancelled():
        future.exception()
