"""A URL is none of the web.

## What it finds
URLs of pages, images and other media that begin neither with `https:` nor with `http:`, such as `file:`, `data:`,
`blob:`, `ftp:` or `javascript:`. `sameAs` may be any IRI.

## Why it is a fault
Readers fetch what the URL leads to, and fetch from the web only: `file:` and `blob:` lead to the author's own computer,
and nobody follows `javascript:`.

## Example
    {"@type": "ImageObject", "contentUrl": "file:///C:/pictures/flood.jpg"}

## Instead
    {"@type": "ImageObject", "contentUrl": "https://www.river-daily.example/img/flood.jpg"}

## Reference
Google, Article structured data: crawlable URLs; RFC 9110, section 4.2
"""

import re
from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.model.watch import Watch
from newsld.rules import _properties, _urls

_TERMS = ("contentUrl", "embedUrl", "image", "logo", "mainEntityOfPage", "thumbnailUrl", "url")
_WEB = ("https:", "http:")
# names are no addresses, and streams and apps have their own
_OTHER = re.compile(r"(?i)(?:about|blob|chrome|content|data|file|ftps?|javascript|mailto|sftp|tel):")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each URL that nobody can fetch."""
    for node, term in _properties.having(graph, *_TERMS):
        if str(node.value.get(term)).startswith(_WEB):
            continue
        for steps, text in node.texts(term):
            if match := _OTHER.match(text):
                message = f"{term} is {quoted(text)}, and {match[0].lower()} is no address on the web"
                yield Finding(node.at(*steps), message, "expected a URL that begins with https://")


RULE = Rule(
    code="NL121",
    name="url-of-other-scheme",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(
        text=lambda _, term: _urls.are_sound if term in _TERMS else None,
        said=lambda _, said: _OTHER.match(said.text) is not None,
    ),
)
