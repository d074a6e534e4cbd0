"""What went wrong with a request, as RFC 9457 has it."""

import asyncio
import json
from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

MEDIA_TYPE = "application/problem+json"
LINGERING = 2.0  # seconds


class Refused(Exception):  # noqa: N818  named for what happened
    """A request is not answered; the text says why, and the way out."""

    def __init__(self, status: HTTPStatus, detail: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.headers = dict(headers or {})


def problem(request_id: str, status: HTTPStatus, detail: str, headers: Mapping[str, str] | None = None) -> Response:
    """Return a problem as an answer."""
    told: dict[str, Any] = {
        "type": "about:blank",
        "title": status.phrase,
        "status": status.value,
        "detail": detail,
        "request_id": request_id,
    }
    body = json.dumps(told, ensure_ascii=False).encode("utf-8", "backslashreplace")
    return Response(body, status, headers, MEDIA_TYPE)


async def of_refusal(request: Request, error: Exception) -> Response:
    """Return why a request was refused."""
    assert isinstance(error, Refused)
    answer = problem(request.state.request_id, error.status, error.detail, error.headers)
    return Parting(answer) if error.status is HTTPStatus.REQUEST_ENTITY_TOO_LARGE else answer


class Parting(Response):
    """An answer to a request that is still being sent: for a moment what comes is thrown away.

    A connection that is closed while its other end still sends may lose the answer.
    """

    def __init__(self, answer: Response) -> None:
        super().__init__(answer.body, answer.status_code, answer.headers)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, and wait until the other end has heard it, or long enough."""
        del scope
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        await send({"type": "http.response.body", "body": self.body, "more_body": True})
        with suppress(TimeoutError):
            async with asyncio.timeout(LINGERING):
                while (await receive()).get("more_body"):
                    pass
        await send({"type": "http.response.body"})


_WORDS = {
    HTTPStatus.NOT_FOUND: "nothing stands at this address; /openapi.json lists what there is",
    HTTPStatus.METHOD_NOT_ALLOWED: "this address does not take this method; Allow says which it takes",
}


async def of_routing(request: Request, error: Exception) -> Response:
    """Return why no endpoint takes a request."""
    assert isinstance(error, HTTPException)
    status = HTTPStatus(error.status_code)
    return problem(request.state.request_id, status, _WORDS.get(status, error.detail), error.headers)


async def of_defect(request: Request, error: Exception) -> Response:
    """Return that we failed; what the error says may quote an article, and is told to nobody."""
    said = f"a defect of newsld ({type(error).__name__}); report it with what you sent"
    return problem(request.state.request_id, HTTPStatus.INTERNAL_SERVER_ERROR, said)
