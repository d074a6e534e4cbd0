"""Where a request is taken on, or not: who asks, whether there is room, what is sent, and what is said beside."""

from collections.abc import Mapping
from hashlib import sha256
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response

from newsld.service.bodies import body_of, kind_of
from newsld.service.configuration import Configuration
from newsld.service.credentials import Credentials
from newsld.service.crew import Crew, NobodyFree, TookTooLong, WorkerDied
from newsld.service.deliveries import Deliveries
from newsld.service.endpoints import Endpoint
from newsld.service.messages import Outcome, Refusal, Task
from newsld.service.metrics import Metrics
from newsld.service.problems import Refused, problem

_LONGEST_KEY = 255
Query = Mapping[str, tuple[str, ...]]


class Desk:
    """Takes requests on, as many as there may be at a time, and gives them to the workers."""

    def __init__(self, configuration: Configuration, crew: Crew, metrics: Metrics) -> None:
        self.credentials = Credentials(configuration)
        self._configuration = configuration
        self._crew = crew
        self._metrics = metrics
        self._deliveries = Deliveries()
        self._taken_on = 0

    async def answer(self, endpoint: Endpoint, request: Request) -> Response:
        """Answer a request that has a body."""
        caller = self.credentials.check(request.headers, signed=endpoint.signed)
        query = query_of(endpoint, request)
        media_type, charset = kind_of(request)
        if self._taken_on >= self._configuration.concurrency:
            raise self._busy(f"{self._taken_on} requests are being answered, and no more are taken on")
        self._taken_on += 1
        self._metrics.in_flight.set(self._taken_on)
        try:
            body = await body_of(request, self._configuration.max_size, self._configuration.time_limit)
            key = request.headers.get("idempotency-key", "")
            if not caller:
                signature = self.credentials.check_signature(request.headers, body)
                caller, key = "signed", key or signature
            wants = _wanted(request, endpoint)
            task = Task(endpoint.name, body, query, media_type, charset, wants)
            outcome, is_known = await self._outcome(caller, key, task)
        finally:
            self._taken_on -= 1
            self._metrics.in_flight.set(self._taken_on)
        return self._response(request, outcome, is_known=is_known)

    async def _outcome(self, caller: str, key: str, task: Task) -> tuple[Outcome, bool]:
        if not key:
            return await self._done(task), False
        if len(key) > _LONGEST_KEY:
            raise Refused(HTTPStatus.BAD_REQUEST, f"an idempotency key has {_LONGEST_KEY} characters at most")
        asked = repr((task.road, sorted(task.query.items()), task.media_type, task.charset, task.wants)).encode()
        content = sha256(sha256(asked).digest() + task.body).digest()
        return await self._deliveries.once(f"{caller} {key}", content, lambda: self._done(task))

    async def _done(self, task: Task) -> Outcome:
        try:
            return await self._crew.do(task)
        except TookTooLong:
            told = f"the work took longer than {self._configuration.time_limit:g} seconds, and was given up"
            raise Refused(HTTPStatus.GATEWAY_TIMEOUT, told) from None
        except NobodyFree:
            raise self._busy(f"no worker was free within {self._configuration.time_limit:g} seconds") from None
        except WorkerDied:
            told = "the worker died over this, as for want of memory"
            raise Refused(HTTPStatus.INTERNAL_SERVER_ERROR, told) from None

    def _busy(self, told: str) -> Refused:
        seconds = self._crew.patience(self._taken_on)
        return Refused(HTTPStatus.SERVICE_UNAVAILABLE, f"{told}; come again later", {"Retry-After": str(seconds)})

    def _response(self, request: Request, outcome: Outcome, *, is_known: bool) -> Response:
        headers = {"Idempotency-Replayed": "true"} if is_known else {}
        if isinstance(outcome, Refusal):
            return problem(request.state.request_id, outcome.status, outcome.detail, headers)
        if not is_known:
            self._metrics.count(outcome.found)
        return Response(outcome.body, headers=headers, media_type=outcome.media_type)


def query_of(endpoint: Endpoint, request: Request) -> Query:
    """Return what a query says; what the endpoint does not know raises `Refused`."""
    known = {parameter.name: parameter for parameter in endpoint.query}
    said: dict[str, tuple[str, ...]] = {}
    for name, value in request.query_params.multi_items():
        if name not in known:
            told = f"no parameter is named {name!r}; there {_listed(list(known))}"
            raise Refused(HTTPStatus.BAD_REQUEST, told)
        if not value.strip():
            raise Refused(HTTPStatus.BAD_REQUEST, f"{name} says nothing; leave it out")
        values = (*said.get(name, ()), value)
        if len(values) > 1 and not known[name].repeated:
            raise Refused(HTTPStatus.BAD_REQUEST, f"{name} is said more than once")
        choice = known[name].schema.get("enum")
        for word in value.split(",") if known[name].repeated else [value]:
            if choice and word.strip() not in choice:
                raise Refused(
                    HTTPStatus.BAD_REQUEST, f"{name} is {word.strip()!r}, expected one of {', '.join(choice)}"
                )
        said[name] = values
    return said


def _listed(names: list[str]) -> str:
    return f"are {', '.join(names)}" if names else "is none"


def _wanted(request: Request, endpoint: Endpoint) -> str:
    """Return the media type that the answer is to have, of those that there are; the first where nothing is said."""
    accepted = request.headers.get("accept", "")
    return next((kind for kind in reversed(list(endpoint.gives)) if kind in accepted), next(iter(endpoint.gives)))
