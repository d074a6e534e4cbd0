"""The application: the table of endpoints, each with what answers it, and what holds for all of them."""

import json
import logging
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from newsld import profiles
from newsld._version import __version__
from newsld.cms.plugins import hooks_of
from newsld.cms.settings import settings_of
from newsld.service import metrics, openapi, problems
from newsld.service.configuration import Configuration
from newsld.service.crew import Crew
from newsld.service.desk import Desk, query_of
from newsld.service.endpoints import ENDPOINTS, Endpoint
from newsld.service.logs import log
from newsld.service.metrics import Metrics
from newsld.service.observation import Observed

Table = Mapping[str, object]
_LOG = logging.getLogger("newsld.service")
_WORKBENCH = StaticFiles(packages=[("newsld.service", "workbench")], html=True)


def application(table: Table, configuration: Configuration) -> ASGIApp:
    """Return the service as an ASGI application; `table` is what `newsld.toml` says.

    Settings that cannot be raise `InvalidConfiguration`.
    """
    rules = _rules(table)
    crew = Crew(table, configuration.workers, configuration.time_limit)
    counts = Metrics(lambda: crew.ready, lambda: crew.lost)
    desk = Desk(configuration, crew, counts)
    described = openapi.document(guarded=desk.credentials.are_needed)
    told: dict[str, Callable[[], Response]] = {
        "rules": lambda: _json(rules),
        "healthz": lambda: _health(crew),
        "metrics": lambda: Response(counts.text(), headers={"Content-Type": metrics.MEDIA_TYPE}),
        "openapi": lambda: _json(described),
    }

    async def answer(endpoint: Endpoint, request: Request) -> Response:
        request.state.route = endpoint.path
        if endpoint.takes:
            return await desk.answer(endpoint, request)
        if endpoint.guarded:
            desk.credentials.check(request.headers)
        query_of(endpoint, request)
        return told[endpoint.name]()

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None]:
        await crew.start()
        host = f"[{configuration.host}]" if ":" in configuration.host else configuration.host
        log(_LOG, "listening", address=f"http://{host}:{configuration.port}", workers=crew.ready)
        try:
            yield
        finally:
            await crew.close()

    routes = [Route(one.path, partial(answer, one), methods=[one.method]) for one in ENDPOINTS]
    app = Starlette(
        routes=[*routes, Route("/", _workbench, methods=["GET"]), Mount("/workbench", _WORKBENCH)],
        middleware=[_cors(configuration)] if configuration.origins else [],
        exception_handlers={
            problems.Refused: problems.of_refusal,
            HTTPException: problems.of_routing,
            Exception: problems.of_defect,
        },
        lifespan=lifespan,
    )
    return Observed(app, counts)


async def _workbench(request: Request) -> Response:
    request.state.route = "/"
    return await _WORKBENCH.get_response("index.html", request.scope)


def _cors(configuration: Configuration) -> Middleware:
    return Middleware(
        CORSMiddleware,
        allow_origins=configuration.origins,
        allow_methods=["GET", "POST"],
        allow_headers=["Authorization", "Content-Type", "Idempotency-Key", "X-Request-ID"],
        expose_headers=["X-Request-ID", "Retry-After", "Idempotency-Replayed"],
    )


def _rules(table: Table) -> dict[str, Any]:
    settings = settings_of(table)
    hooks_of(settings.plugins)  # so that one which cannot be imported is told before the first article
    known = (*settings.known, *profiles.DEMANDS)
    rules = [
        {"code": rule.code, "name": rule.name, "severity": rule.severity, "title": rule.title}
        | {"url": rule.address, "page": rule.page}
        for rule in sorted(known, key=lambda rule: rule.code)
    ]
    loaded = map(profiles.load, profiles.names())
    return {"rules": rules, "profiles": [{"name": one.name, "title": one.title} for one in loaded]}


def _health(crew: Crew) -> Response:
    told = {"status": "ok" if crew.ready else "unavailable", "version": __version__, "workers": crew.ready}
    return _json(told, 200 if crew.ready else 503)


def _json(value: Mapping[str, Any], status: int = 200) -> Response:
    return Response(json.dumps(value, ensure_ascii=False), status, media_type="application/json")
