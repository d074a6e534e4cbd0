"""The table of endpoints → the OpenAPI 3.1 document."""

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from newsld._version import __version__
from newsld.service import problems, schemas
from newsld.service.endpoints import ENDPOINTS, JSON, Endpoint, Parameter

Told = dict[str, Any]

# why an endpoint with a body may refuse one
_OF_BODIES: Mapping[HTTPStatus, str] = {
    HTTPStatus.BAD_REQUEST: "The request is not what it says, or asks for what there is not",
    HTTPStatus.REQUEST_TIMEOUT: "The body did not arrive in time",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "The body is too large",
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE: "A body of this media type is not read",
    HTTPStatus.UNPROCESSABLE_ENTITY: "There is no article in the body, or its idempotency key was used for another",
    HTTPStatus.INTERNAL_SERVER_ERROR: "newsld failed",
    HTTPStatus.SERVICE_UNAVAILABLE: "Too many requests at a time; Retry-After says when to come again",
    HTTPStatus.GATEWAY_TIMEOUT: "The work took too long",
}
_KEY = Parameter("Idempotency-Key", "What is sent again with the same key gets the same answer.", {"type": "string"})


def document(*, guarded: bool) -> Told:
    """Return the document; `guarded` says that a token or a signature is needed."""
    paths = {endpoint.path: {endpoint.method.lower(): _operation(endpoint, guarded=guarded)} for endpoint in ENDPOINTS}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "newsld",
            "version": __version__,
            "summary": "Structured data for news: articles to schema.org graphs, and graphs checked",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {"securitySchemes": _SCHEMES, "schemas": {"Problem": schemas.PROBLEM}},
    }


_SCHEMES: Told = {
    "token": {"type": "http", "scheme": "bearer"},
    "signature": {"type": "apiKey", "in": "header", "name": "X-Newsld-Signature"},
    "ghost": {"type": "apiKey", "in": "header", "name": "X-Ghost-Signature"},
}


def _operation(endpoint: Endpoint, *, guarded: bool) -> Told:
    told: Told = {"operationId": endpoint.name, "summary": endpoint.told, "responses": _responses(endpoint, guarded)}
    if endpoint.takes:
        told["parameters"] = [*(_parameter(one, "query") for one in endpoint.query), _parameter(_KEY, "header")]
        told["requestBody"] = {"required": True, "content": {kind: _content(kind, endpoint) for kind in endpoint.takes}}
    if guarded and endpoint.guarded:
        names = ("token", "signature", "ghost") if endpoint.signed else ("token",)
        told["security"] = [{name: []} for name in names]
    return told


def _parameter(parameter: Parameter, place: str) -> Told:
    schema = {"type": "array", "items": parameter.schema} if parameter.repeated else parameter.schema
    told: Told = {"name": parameter.name, "in": place, "description": parameter.told, "schema": schema}
    if parameter.repeated:
        told |= {"style": "form", "explode": True}
    if parameter.example:
        told["example"] = [parameter.example] if parameter.repeated else parameter.example
    return told


def _content(kind: str, endpoint: Endpoint) -> Told:
    told: Told = {"schema": {"type": "object"} if endpoint.takes == JSON else {}}  # what else comes need not be JSON
    if kind == "text/plain":
        return told | {"example": endpoint.example}
    return told if "text/plain" in endpoint.takes else told | {"example": json.loads(endpoint.example)}


def _responses(endpoint: Endpoint, guarded: bool) -> Told:  # noqa: FBT001  as `_operation` was told
    content = {kind: {"schema": schema} for kind, schema in endpoint.gives.items()}
    told: Told = {"200": {"description": "Done", "content": content}}
    refusals = dict(_OF_BODIES) if endpoint.takes else {}
    if endpoint.name == "healthz":
        refusals[HTTPStatus.SERVICE_UNAVAILABLE] = "No worker is there"
    if guarded and endpoint.guarded:
        refusals[HTTPStatus.UNAUTHORIZED] = "The token or signature is missing, wrong or too old"
    return told | {str(status.value): _refusal(why) for status, why in sorted(refusals.items())}


def _refusal(why: str) -> Told:
    schema = {"$ref": "#/components/schemas/Problem"}
    return {"description": why, "content": {problems.MEDIA_TYPE: {"schema": schema}}}
