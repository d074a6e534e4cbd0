"""A URL is relative.

## What it finds
Values of URL properties without a scheme: paths, `//host/path`, and `www.` addresses that lack `https://`.

## Why it is a fault
A processor resolves it against the page that it was found on. A document that stands alone, in a file, a feed or
an archive, has no page, and `www.example.org` becomes a path on the site that carries it.

## Example
    {"@type": "ImageObject", "url": "/img/flood.jpg"}

## Instead
    {"@type": "ImageObject", "url": "https://www.river-daily.example/img/flood.jpg"}

## Reference
RFC 3986, section 5; JSON-LD 1.1, base IRI; Google, Article structured data: crawlable URLs
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _fixes, _urls


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each text of a URL property that is relative."""
    for link in _urls.faulty(graph):
        if link.kind is _urls.Kind.RELATIVE:
            mended = f"https://{link.text.lstrip('/')}" if link.text.startswith(("www.", "//")) else ""
            help_ = f"write {quoted(mended)}" if mended else "expected an absolute URL, with https:// and host"
            pointer = link.node.at(*link.steps)
            fix = _fixes.replaced(pointer, mended, was=link.text, is_safe=False) if mended else None
            yield Finding(pointer, f"{link.term} is {quoted(link.text)}, a relative URL", help_, fix=fix)


RULE = Rule(code="NL105", name="relative-url", severity=Severity.WARNING, docs=__doc__, check=check, watch=_urls.WATCH)
