"""What holds for every request: it has an id, is counted and logged, and its answer says how it may be shown."""

import logging
import re
import time
from uuid import uuid4

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from newsld.cms.plugins import told
from newsld.service.logs import log
from newsld.service.metrics import Metrics

_LOG = logging.getLogger("newsld.service")
_ID = re.compile(r"[\w.:-]{1,64}", re.ASCII)
_METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE"})
_CUT_OFF = 499  # who asked went away; no status of HTTP
_CSP = "default-src 'none'; frame-ancestors 'none'"
_CSP_OF_PAGES = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


class Observed:
    """An application whose requests are watched."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, and take note of it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, status, written = time.perf_counter(), _CUT_OFF, 0
        said = Headers(scope=scope).get("x-request-id", "")
        request_id = said if _ID.fullmatch(said) else uuid4().hex
        scope.setdefault("state", {})["request_id"] = request_id

        async def sending(message: Message) -> None:
            nonlocal status, written
            if message["type"] == "http.response.start":
                status = message["status"]
                _dress(MutableHeaders(scope=message), request_id)
            elif message["type"] == "http.response.body":
                written += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, sending)
        except Exception as error:  # noqa: BLE001  its text may quote an article
            _LOG.error("a request failed: %s", told(error), extra={"facts": {"request_id": request_id}})
        finally:
            seconds = time.perf_counter() - started
            route = _route(scope)
            method = scope["method"] if scope["method"] in _METHODS else "other"
            self._metrics.requests.labels(method, route, str(status)).inc()
            self._metrics.seconds.labels(route).observe(seconds)
            facts = {"method": method, "route": route, "status": status, "seconds": round(seconds, 4)}
            log(_LOG, "request", request_id=request_id, **facts, bytes=written)


def _route(scope: Scope) -> str:
    """Return where a request went, as the table of endpoints calls it: an address may be anything."""
    return scope["state"].get("route", "other")


def _dress(headers: MutableHeaders, request_id: str) -> None:
    headers["X-Request-ID"] = request_id
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Referrer-Policy"] = "no-referrer"
    is_page = headers.get("content-type", "").startswith("text/html")
    headers["Content-Security-Policy"] = _CSP_OF_PAGES if is_page else _CSP
    headers.setdefault("Cache-Control", "no-store")
