"""What the page of a rule refers to → the address on the web where that is said."""

import re
from functools import lru_cache

_GOOGLE = "https://developers.google.com/search/docs/appearance/structured-data"
_SCHEMA_ORG = "https://schema.org"
_DATES = "https://developers.google.com/search/docs/appearance/publication-dates"

# how a reference begins → its address; of several that fit the longest holds
_ADDRESSES = {
    "Bing, claim review": "https://www.bing.com/webmaster/help/markup-claim-review-7202cff4",
    "ECMAScript": "https://tc39.es/ecma262/",
    "Google Search Console": "https://support.google.com/webmasters/answer/9166415",
    "Google, Article structured data": f"{_GOOGLE}/article",
    "Google, Fact Check": f"{_GOOGLE}/factcheck",
    "Google, influence your byline dates": _DATES,
    "Google, paywalled content": f"{_GOOGLE}/paywalled-content",
    "Google, publication dates": _DATES,
    "Google, speakable": f"{_GOOGLE}/speakable",
    "Google, structured data general guidelines": f"{_GOOGLE}/sd-policies",
    "HTML Living Standard": "https://html.spec.whatwg.org/multipage/scripting.html",
    "JSON-LD 1.1": "https://www.w3.org/TR/json-ld11/",
    "JSON-LD 1.1 API": "https://www.w3.org/TR/json-ld11-api/",
    "Trust Project": "https://thetrustproject.org/collaborator-materials",
    "URL Fragment Text Directives": "https://wicg.github.io/scroll-to-text-fragment/",
    "W3C Web Annotation": "https://www.w3.org/TR/annotation-model/",
    'schema.org, "Getting started"': f"{_SCHEMA_ORG}/docs/gs.html",
    'schema.org, "How we work"': f"{_SCHEMA_ORG}/docs/howwework.html",
    'schema.org, "Schema.org and JSON-LD context"': f"{_SCHEMA_ORG}/docs/developers.html",
    'schema.org, "Schema.org data model"': f"{_SCHEMA_ORG}/docs/datamodel.html",
    "schema.org, datamodel": f"{_SCHEMA_ORG}/docs/datamodel.html",
    "schema.org, full list": f"{_SCHEMA_ORG}/docs/full.html",
    "schema.org, news markup": f"{_SCHEMA_ORG}/docs/news.html",
    "w3c/json-ld-syntax 498": "https://github.com/w3c/json-ld-syntax/issues/498",
}
_HEADING = "## Reference\n"
_URL = re.compile(r"https://[^\s;,<>\"]+[^\s;,<>\".)]")
_TERM = re.compile(r"schema\.org, ([A-Za-z]+)")
_RFC = re.compile(r"RFC (\d+)")


@lru_cache(maxsize=1024)
def address(page: str) -> str:
    """Return the address of the first thing that a page refers to by its URL, or that has a known one; else ""."""
    references = page.partition(_HEADING)[2]
    if written := _URL.search(references):
        return written[0]
    return next((found for part in references.split(";") if (found := _known(part.strip()))), "")


def _known(reference: str) -> str:
    if start := max((start for start in _ADDRESSES if reference.startswith(start)), key=len, default=""):
        return _ADDRESSES[start]
    if term := _TERM.match(reference):
        return f"{_SCHEMA_ORG}/{term[1]}"
    if number := _RFC.match(reference):
        return f"https://www.rfc-editor.org/rfc/rfc{number[1]}"
    return ""
