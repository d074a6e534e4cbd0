"""What comes over one connection: a request that begins comes to its end in time, or the connection does."""

import asyncio
import logging
from http import HTTPStatus
from typing import Any, cast
from uuid import uuid4

from uvicorn.protocols.http.h11_impl import H11Protocol

from newsld.service.logs import log
from newsld.service.problems import problem

_LOG = logging.getLogger("newsld.service")
MOST = 1000  # connections at a time; a process may open few files more


class Timely(H11Protocol):
    """A connection, watched while a request's head is waited for, and while an answer is not taken."""

    def __init__(self, *given: Any, time_limit: float, **more: Any) -> None:
        super().__init__(*given, **more)
        self._time_limit = time_limit
        self._arriving: asyncio.TimerHandle | None = None
        self._leaving: asyncio.TimerHandle | None = None
        self._begun = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to watch, or refuse one connection too many."""
        super().connection_made(transport)
        if len(self.connections) > MOST:
            self._refuse(HTTPStatus.SERVICE_UNAVAILABLE, "there are too many connections; come again later")
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """End what was watched."""
        for timer in (self._arriving, self._leaving):
            if timer:
                timer.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what comes."""
        self._begun = True
        super().data_received(data)
        self._watch()

    def pause_writing(self) -> None:
        """Give the other end its time to take what was written."""
        super().pause_writing()
        self._leaving = self.loop.call_later(self._time_limit, self.transport.abort)

    def resume_writing(self) -> None:
        """Go on: it was taken."""
        super().resume_writing()
        if self._leaving:
            self._leaving.cancel()

    def send_400_response(self, msg: str) -> None:
        """Refuse what is no HTTP, as a problem."""
        self._refuse(HTTPStatus.BAD_REQUEST, msg)

    def _watch(self) -> None:
        """Begin to count where a request is waited for; one that comes bit by bit does not begin anew."""
        is_waiting = not self._is_answering()
        if is_waiting and not self._arriving:
            self._arriving = self.loop.call_later(self._time_limit, self._give_up)
        elif self._arriving and not is_waiting:
            self._arriving.cancel()
            self._arriving = None

    def _is_answering(self) -> bool:
        cycle: Any = self.cycle
        return cycle is not None and not cycle.response_complete

    def _give_up(self) -> None:
        if self._begun and cast("Any", self.cycle) is None:
            self._refuse(HTTPStatus.REQUEST_TIMEOUT, f"the request did not arrive within {self._time_limit:g} seconds")
        else:
            self.transport.close()

    def _refuse(self, status: HTTPStatus, detail: str) -> None:
        """Say why no more is taken from this connection, where no answer has begun, and end it."""
        cycle: Any = self.cycle
        is_answering = self._is_answering()
        if not is_answering or not cycle.response_started:
            self.transport.write(_written(status, detail))
        if is_answering:
            cycle.disconnected = True
            cycle.message_event.set()
        self.transport.close()


def _written(status: HTTPStatus, detail: str) -> bytes:
    """Return a problem as it goes over a connection."""
    request_id = uuid4().hex
    log(_LOG, "refused", request_id=request_id, status=status.value)
    answer = problem(request_id, status, detail, {"Connection": "close", "X-Request-ID": request_id})
    head = [f"HTTP/1.1 {status.value} {status.phrase}".encode()]
    head += [name + b": " + value for name, value in answer.raw_headers]
    return b"\r\n".join([*head, b"", bytes(answer.body)])
