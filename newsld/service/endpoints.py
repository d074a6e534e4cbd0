"""The table of endpoints: what the service can be asked, as data. Routes and the OpenAPI document are made of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from newsld import profiles
from newsld.model.language import TAG
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


_FORMS = {"type": "string", "enum": list(FORMATS)}
_TAGS = {"type": "string", "pattern": f"^{TAG.pattern}$"}
_FORM = Parameter("form", "The form of the article; else it is recognised.", _FORMS, "text")
_ADDRESS = {"type": "string", "pattern": r"^https?://[\w.:\[\]-]+(/[^\s<>\"]*)?$"}
_URL = Parameter("url", "The article's address.", _ADDRESS, "https://www.river-daily.example/dam")
_LANGUAGE = Parameter("language", "The BCP 47 tag of its language; else the text tells.", _TAGS, "en")
_PROFILE = Parameter(
    "profile",
    "Whose demands are told too, in place of those of the settings.",
    {"type": "string", "enum": [*profiles.names(), "all"]},
    "google-article",
    repeated=True,
)
_NAME = {"type": "string", "minLength": 1}
_SELECT = Parameter("select", "Only these rules: codes, names, families.", _NAME, "NL4", repeated=True)
_IGNORE = Parameter("ignore", "Not these rules.", _NAME, "NL901", repeated=True)

_DAM = "Mayor promises a dam that holds\n\nBy Ana Roe\n\n“The dam will hold,” Mara Lind said on Thursday."


_SAID = "“The dam will hold,” Mara Lind said on Thursday."
_POST = {"title": "The dam holds", "html": f"<p>{_SAID}</p>", "url": "https://www.river-daily.example/dam"}


def _hook(cms: str, told: str, example: Mapping[str, Any]) -> Endpoint:
    gives = {"application/json": schemas.ENRICHED}
    return Endpoint(f"/v1/hook/{cms}", cms, told, gives, takes=JSON, example=json.dumps(example), signed=True)


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
    _hook(
        "wordpress",
        "Take a post of WordPress, as its REST interface has it, or a record.",
        {"id": 7, "link": _POST["url"], "title": {"raw": _POST["title"]}, "content": {"raw": _POST["html"]}},
    ),
    _hook("ghost", "Take a webhook of Ghost.", {"post": {"current": _POST, "previous": {}}}),
    _hook(
        "ninjs",
        "Take an item of ninjs, or a record.",
        {"uri": "urn:river:dam", "type": "text", "headline": _POST["title"], "body_xhtml": _POST["html"]},
    ),
    _hook(
        "ans",
        "Take a story of Arc XP, or a record.",
        {
            "type": "story",
            "version": "0.10.7",
            "headlines": {"basic": _POST["title"]},
            "content_elements": [{"type": "text", "content": _SAID}],
        },
    ),
    Endpoint("/v1/rules", "rules", "List the rules.", {"application/json": schemas.RULES}),
    Endpoint("/healthz", "healthz", "Tell whether it works.", {"application/json": schemas.HEALTH}, guarded=False),
    Endpoint("/metrics", "metrics", "Count, for Prometheus.", {"text/plain": {"type": "string"}}),
    Endpoint("/openapi.json", "openapi", "Describe all this.", {"application/json": {"type": "object"}}, guarded=False),
)
