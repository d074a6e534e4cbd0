"""What was answered to whom: a delivery that comes again gets the answer that it got."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import NamedTuple

from newsld.service.messages import Answer, Refusal
from newsld.service.problems import Refused

MOST, MOST_BYTES = 10_000, 64_000_000

Outcome = Answer | Refusal
Work = Callable[[], Awaitable[Outcome]]


class _Delivery(NamedTuple):
    content: bytes  # a digest of all that was asked
    outcome: asyncio.Future[Outcome]


class Deliveries:
    """The last deliveries by their keys; the oldest are forgotten where there are too many."""

    def __init__(self, most: int = MOST, most_bytes: int = MOST_BYTES) -> None:
        self._known: OrderedDict[str, _Delivery] = OrderedDict()
        self._most = most
        self._most_bytes = most_bytes
        self._bytes = 0

    async def once(self, key: str, content: bytes, work: Work) -> tuple[Outcome, bool]:
        """Return what comes of work, and whether that was known; a delivery that is remembered is worked on once.

        One that fails is forgotten, and may come again. A key that was used for other content raises `Refused`.
        """
        known = self._known.get(key)
        if known:
            if known.content != content:
                raise Refused(HTTPStatus.UNPROCESSABLE_ENTITY, "this idempotency key was used for something else")
            return await asyncio.shield(known.outcome), True
        future = asyncio.get_running_loop().create_future()
        future.add_done_callback(_heard)
        self._known[key] = _Delivery(content, future)
        try:
            outcome = await work()
        except BaseException as error:
            self._known.pop(key, None)
            future.set_exception(error if isinstance(error, Exception) else asyncio.CancelledError())
            raise
        future.set_result(outcome)
        self._remember(key, outcome)
        return outcome, False

    def _remember(self, key: str, outcome: Outcome) -> None:
        if isinstance(outcome, Refusal) and outcome.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            self._known.pop(key, None)
            return
        self._bytes += _size(outcome)
        while self._bytes > self._most_bytes or len(self._known) > self._most:
            oldest = next((name for name, one in self._known.items() if one.outcome.done()), None)
            if oldest is None:
                return
            self._bytes -= _size(self._known.pop(oldest).outcome.result())


def _size(outcome: Outcome) -> int:
    return len(outcome.body) if isinstance(outcome, Answer) else len(outcome.detail)


def _heard(future: asyncio.Future[Outcome]) -> None:
    """Take note of a failure that nobody else waits for."""
    if not future.cancelled():
        future.exception()
