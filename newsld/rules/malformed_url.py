"""The value of a URL property is no URL.

## What it finds
Values of URL properties (`url`, `sameAs`, `contentUrl`, `thumbnailUrl` …) that hold spaces or other characters that no
URL has, two URLs in one text, a template that was not filled in, or whose scheme or host has a slip. A text fragment
(`#:~:text=`) is sound, and so are letters of any script. Blank texts are blank-text's, and the blanks around a URL,
which browsers take off, untrimmed-text's.

## Why it is a fault
The link leads nowhere: crawlers drop it, and the reader who wants to see where a quotation stands cannot.

## Example
    {"@type": "NewsArticle", "url": "https:/www.river-daily.example/flood"}

## Instead
    {"@type": "NewsArticle", "url": "https://www.river-daily.example/flood"}

## Reference
schema.org, URL; RFC 3986; RFC 3987; URL Fragment Text Directives
"""

import re
from collections.abc import Iterator
from urllib.parse import quote

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _fixes, _urls

_EXPECTED = "expected an absolute URL, such as https://example.org/article"
_TEMPLATE = re.compile(r"\$?\{[^{}]*\}|\{\{[^{}]*\}\}")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each text of a URL property that is no URL."""
    for link in _urls.faulty(graph):
        if link.kind is _urls.Kind.MALFORMED:
            fault, help_ = _fault(link.text)
            pointer = link.node.at(*link.steps)
            fix = _fixes.trimmed(pointer, link.text) if link.text.strip() != link.text else None
            yield Finding(pointer, f"{link.term} {fault}", help_, fix=fix)


def _fault(text: str) -> tuple[str, str]:
    bare = _urls.trimmed(text)
    if bare != text.strip():
        return f"is {quoted(text)}, with white space around the URL", "take the white space out"
    if _urls.TWO.fullmatch(bare):
        return f"is {quoted(text)}, two URLs in one text", "write them as a list of texts"
    if template := _TEMPLATE.search(bare):
        return (
            f"is {quoted(text)}, a template that was not filled in",
            f"put what is meant by {template[0]} in its place",
        )
    if "\\" in bare:
        return f'is {quoted(text)}, and no URL holds "\\"', "write / for each backslash"
    if ":" not in bare:
        return f"is {quoted(text)}, which is no URL", _EXPECTED
    if forbidden := _urls.FORBIDDEN.search(bare):
        name = "a space" if forbidden[0] == " " else quoted(forbidden[0])
        return f"is {quoted(text)}, and no URL holds {name}", f"write it as {quote(forbidden[0], errors='replace')}"
    return f"is {quoted(text)}, which is no URL", _EXPECTED


RULE = Rule(code="NL104", name="malformed-url", severity=Severity.ERROR, docs=__doc__, check=check, watch=_urls.WATCH)
