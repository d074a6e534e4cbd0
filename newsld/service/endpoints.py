"""The table of endpoints: what the service can be asked, as data. Routes and the OpenAPI document are made of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from newsld import profiles
from newsld.readers import FORMATS
from newsld.service import schemas

Schema = Mapping[str, Any]

ARTICLE = ("text/plain", "text/html", "text/markdown", "application/json", "application/xml")
DOCUMENT = ("application/ld+json", "application/json", "text/html")
JSON = ("application/json",)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a query; `schema` says what it may be, of one that is `repeated` each."""

    name: str
    told: str
    schema: Schema
    example: str = ""
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Something that the service can be asked.

    `takes` are the media types of its body, "" where it has none; `gives` are the schemas of what it answers, by media
    type. `guarded` says that it needs a token where one is set, `signed` that a signature does too.
    """

    path: str
    name: str
    told: str
    gives: Mapping[str, Schema]
    query: tuple[Parameter, ...] = ()
    takes: tuple[str, ...] = ()
    example: str = ""
    guarded: bool = True
    signed: bool = False

    @property
    def method(self) -> str:
        """The method that it is asked by."""
        return "POST" if self.takes else "GET"


_FORM = Parameter("form", "The form of the article; else it is recognised.", {"type": "string", "enum": list(FORMATS)})
_URL = Parameter("url", "The article's address.", {"type": "string"}, "https://www.river-daily.example/dam")
_LANGUAGE = Parameter("language", "The BCP 47 tag of its language; else the text tells.", {"type": "string"}, "en")
_PROFILE = Parameter(
    "profile",
    "Whose demands are told too, in place of those of the settings.",
    {"type": "string", "enum": [*profiles.names(), "all"]},
    repeated=True,
)
_SELECT = Parameter("select", "Only these rules: codes, names, families.", {"type": "string"}, "NL4", repeated=True)
_IGNORE = Parameter("ignore", "Not these rules.", {"type": "string"}, "NL901", repeated=True)

_DAM = "Mayor promises a dam that holds\n\nBy Ana Roe\n\n“The dam will hold,” Mara Lind said on Thursday."


def _hook(cms: str, told: str) -> Endpoint:
    return Endpoint(f"/v1/hook/{cms}", cms, told, {"application/json": schemas.ENRICHED}, takes=JSON, signed=True)


ENDPOINTS: tuple[Endpoint, ...] = (
    Endpoint(
        "/v1/convert",
        "convert",
        "Turn an article into its graph, and check it.",
        {"application/json": schemas.CONVERTED, "application/ld+json": schemas.DOCUMENT},
        (_FORM, _URL, _LANGUAGE, _PROFILE),
        ARTICLE,
        _DAM,
    ),
    Endpoint(
        "/v1/validate",
        "validate",
        "Tell what is wrong with a document, or with the structured data of a page.",
        {"application/json": schemas.VALIDATED},
        (_PROFILE, _SELECT, _IGNORE),
        DOCUMENT,
        '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The dam holds"}',
    ),
    Endpoint(
        "/v1/annotate",
        "annotate",
        "Find quotations, claims and speakers in an article, and where they stand.",
        {"application/json": schemas.ANNOTATED},
        (_FORM, _URL, _LANGUAGE),
        ARTICLE,
        _DAM,
    ),
    _hook("wordpress", "Take a post of WordPress, as its REST interface has it, or a record."),
    _hook("ghost", "Take a webhook of Ghost."),
    _hook("ninjs", "Take an item of ninjs, or a record."),
    _hook("ans", "Take a story of Arc XP, or a record."),
    Endpoint("/v1/rules", "rules", "List the rules.", {"application/json": schemas.RULES}),
    Endpoint("/healthz", "healthz", "Tell whether it works.", {"application/json": schemas.HEALTH}, guarded=False),
    Endpoint("/metrics", "metrics", "Count, for Prometheus.", {"text/plain": {"type": "string"}}),
    Endpoint("/openapi.json", "openapi", "Describe all this.", {"application/json": {"type": "object"}}, guarded=False),
)
