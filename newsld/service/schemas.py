"""What answers look like, as JSON Schema."""

from collections.abc import Mapping
from typing import Any

from newsld.model.diagnostic import Severity

Schema = Mapping[str, Any]

_TEXT: Schema = {"type": "string"}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_PLACE: Schema = {"type": "integer", "minimum": 1}


def _object(**members: Schema) -> Schema:
    return {"type": "object", "required": list(members), "properties": members}


def _list(of_what: Schema) -> Schema:
    return {"type": "array", "items": of_what}


DOCUMENT: Schema = {
    "type": "object",
    "required": ["@context", "@graph"],
    "properties": {"@context": _TEXT, "@graph": {"type": "array", "minItems": 1, "items": {"type": "object"}}},
}
_SEVERITY: Schema = {"type": "string", "enum": [str(severity) for severity in Severity]}
_FINDING = {"code": _TEXT, "name": _TEXT, "severity": _SEVERITY, "pointer": _TEXT, "message": _TEXT, "help": _TEXT}
_DIAGNOSTIC = _object(
    **_FINDING,
    file=_TEXT,
    line=_PLACE,
    column=_PLACE,
    end_line=_PLACE,
    end_column=_PLACE,
    url=_TEXT,
    profile=_TEXT,
)
CONVERTED = _object(
    graph=DOCUMENT,
    html=_TEXT,
    findings=_list(_DIAGNOSTIC),
    remarks=_list(_object(name=_TEXT, message=_TEXT, help=_TEXT)),
)
VALIDATED = _object(diagnostics=_list(_DIAGNOSTIC), errors=_COUNT, warnings=_COUNT, infos=_COUNT)
_SPEAKER: Schema = {"type": ["object", "null"], "properties": {"text": _TEXT, "name": _TEXT, "type": _TEXT}}
_FOUND: Schema = {
    "type": "object",
    "required": ["text", "kind", "speaker", "cue", "step", "resolution", "confidence", "start", "end"],
    "properties": {
        "start": _COUNT,
        "end": _COUNT,
        "in": {"type": "string", "enum": ["headline"]},
        "text": _TEXT,
        "kind": _TEXT,
        "speaker": _SPEAKER,
        "confidence": {"type": "number", "minimum": 0, "maximum": 1},
    },
}
ANNOTATED = _object(
    id=_TEXT,
    language=_TEXT,
    quotations=_list(_FOUND),
    claims=_list(_FOUND),
    headline=_TEXT,
    text=_TEXT,
    body_start=_COUNT,
)
ENRICHED = _object(
    graph={"anyOf": [DOCUMENT, {"type": "null"}]},
    html=_TEXT,
    findings=_list(_object(**_FINDING, url=_TEXT)),
    blocked={"type": "boolean"},
    failure=_TEXT,
)
RULES = _object(
    rules=_list(_object(code=_TEXT, name=_TEXT, severity=_SEVERITY, title=_TEXT, url=_TEXT, page=_TEXT)),
    profiles=_list(_object(name=_TEXT, title=_TEXT)),
)
HEALTH = _object(status={"type": "string", "enum": ["ok", "unavailable"]}, version=_TEXT, workers=_COUNT)
PROBLEM = _object(type=_TEXT, title=_TEXT, status={"type": "integer"}, detail=_TEXT, request_id=_TEXT)
