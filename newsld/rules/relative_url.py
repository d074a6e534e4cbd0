"""A URL is relative.

## What it finds
Values of URL properties without a scheme: paths, `//host/path`, `www.` addresses that lack `https://`, and texts that
are no address at all, such as `@handle`. Where a node may stand too, as for `image`, texts of other form are taken for
its name.

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
            text = _urls.trimmed(link.text)
            mended = f"https://{text.lstrip('/')}" if text.startswith(("www.", "//")) else ""
            help_ = f"write {quoted(mended)}" if mended else "expected an absolute URL, with https:// and host"
            pointer = link.node.at(*link.steps)
            fix = _fixes.replaced(pointer, mended, was=link.text, is_safe=False) if mended else None
            yield Finding(pointer, f"{link.term} is {quoted(link.text)}, {_said(text)}", help_, fix=fix)


def _said(text: str) -> str:
    return "a relative URL" if _urls.is_path(text) else "which is no address: it would be read as a relative URL"


RULE = Rule(code="NL105", name="relative-url", severity=Severity.WARNING, docs=__doc__, check=check, watch=_urls.WATCH)
