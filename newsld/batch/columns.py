"""The tables of a run: what columns they have, and of what kind. The standard's own names stand in camel case."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What a column holds."""

    TEXT = "text"
    NUMBER = "number"  # whole, of 32 bits
    SHARE = "share"  # from 0 to 1
    FLAG = "flag"
    JSON = "json"  # a document: a text in tables, itself in JSON Lines


Columns = Mapping[str, "Kind | Listed"]


@dataclass(frozen=True, slots=True)
class Listed:
    """A column of lists, whose members have these columns."""

    columns: Columns


TEXT, NUMBER, SHARE, FLAG, JSON = Kind.TEXT, Kind.NUMBER, Kind.SHARE, Kind.FLAG, Kind.JSON

# by which an article is known in every table: the place of its record in the input, and its number within the record
KEY: Columns = {"key": TEXT, "item": NUMBER}

_DIAGNOSTIC: Columns = {
    "code": TEXT,
    "name": TEXT,
    "severity": TEXT,
    "pointer": TEXT,
    "line": NUMBER,
    "column": NUMBER,
    "message": TEXT,
    "help": TEXT,
}
_REMARK: Columns = {"name": TEXT, "message": TEXT, "help": TEXT}
_JUDGED: Columns = {
    "errors": NUMBER,
    "warnings": NUMBER,
    "infos": NUMBER,
    "diagnostics": Listed(_DIAGNOSTIC),
    "remarks": Listed(_REMARK),
}
_SPEAKER: Columns = {"id": TEXT, "type": TEXT, "name": TEXT}
_SPOKEN: Columns = {"speaker": TEXT, "speaker_type": TEXT, "speaker_id": TEXT, "speakers": Listed(_SPEAKER)}
_COUNTS: Columns = {"quotation_count": NUMBER, "claim_count": NUMBER, "speaker_count": NUMBER}
_SPEAKERS: Columns = {**_SPEAKER, "role": TEXT, "affiliation": TEXT, "quotation_count": NUMBER, "claim_count": NUMBER}
_FOUND: Columns = {
    "text": TEXT,
    "kind": TEXT,
    "in_headline": FLAG,
    "start": NUMBER,
    "end": NUMBER,
    "cue": TEXT,
    "confidence": SHARE,
    **_SPOKEN,
}
_LINKED: Columns = {"id": TEXT, "text": TEXT, "url": TEXT, **_SPOKEN}
_ARTICLE: Columns = {"id": TEXT, "url": TEXT, "language": TEXT, "headline": TEXT}


@dataclass(frozen=True, slots=True)
class Tables:
    """What a road makes: the columns of its articles, a row each, and the flat tables beside, by their names.

    In every table a row begins with the columns of `KEY`.
    """

    articles: Columns
    beside: Mapping[str, Columns]


CONVERTED = Tables(
    {
        **_ARTICLE,
        "type": TEXT,
        "section": TEXT,
        "published": TEXT,
        **_COUNTS,
        **_JUDGED,
        "graph": JSON,
    },
    {"quotations": _LINKED, "claims": _LINKED, "speakers": _SPEAKERS},
)
ANNOTATED = Tables(
    {**_ARTICLE, **_COUNTS, "remarks": Listed(_REMARK)},
    {"quotations": _FOUND, "claims": _FOUND, "speakers": _SPEAKERS},
)
VALIDATED = Tables({"line": NUMBER, **_JUDGED}, {})

REJECTS: Columns = {"reason": TEXT, "message": TEXT}
