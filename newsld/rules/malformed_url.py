"""The value of a URL property is no URL.

## What it finds
Values of URL properties (`url`, `sameAs`, `contentUrl`, `thumbnailUrl` …) that are empty, hold spaces or other
characters that no URL has, or whose scheme or host has a slip. A text fragment (`#:~:text=`) is sound, and so are
letters of any script.

## Why it is a fault
The link leads nowhere: crawlers drop it, and the reader who wants to see where a quotation stands cannot.

## Example
    {"@type": "NewsArticle", "url": "https:/www.river-daily.example/flood"}

## Instead
    {"@type": "NewsArticle", "url": "https://www.river-daily.example/flood"}

## Reference
schema.org, URL; RFC 3986; RFC 3987; URL Fragment Text Directives
"""

from collections.abc import Iterator
from urllib.parse import quote

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _fixes, _urls

_EXPECTED = "expected an absolute URL, such as https://example.org/article"


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each text of a URL property that is no URL."""
    for link in _urls.faulty(graph):
        if link.kind is _urls.Kind.MALFORMED:
            fault, help_ = _fault(link.text)
            pointer = link.node.at(*link.steps)
            bare = link.text.strip()
            fix = _fixes.trimmed(pointer, link.text) if bare not in {"", link.text} else None
            yield Finding(pointer, f"{link.term} {fault}", help_, fix=fix)


def _fault(text: str) -> tuple[str, str]:
    if not text.strip():
        return "is empty", "leave it out, or give an absolute URL"
    if text != text.strip():
        return f"is {quoted(text)}, with white space around the URL", "take the white space out"
    if forbidden := _urls.FORBIDDEN.search(text):
        name = "a space" if forbidden[0] == " " else quoted(forbidden[0])
        help_ = f"write it as {quote(forbidden[0], errors='replace')}" if ":" in text else _EXPECTED
        return f"is {quoted(text)}, and no URL holds {name}", help_
    return f"is {quoted(text)}, which is no URL", _EXPECTED


RULE = Rule(code="NL104", name="malformed-url", severity=Severity.ERROR, docs=__doc__, check=check, watch=_urls.WATCH)
