"""A text is escaped for HTML twice.

## What it finds
Character references of HTML whose `&` is itself escaped, such as `&amp;quot;` or `&amp;#8217;`. Each text is told once,
by the first of them.

## Why it is a fault
Whoever unescapes once, as search engines do, is left with `&quot;` and shows it. Nobody who reads the text finds what
was meant.

## Example
    {"@type": "NewsArticle", "headline": "&amp;quot;The dam will hold&amp;quot;"}

## Instead
    {"@type": "NewsArticle", "headline": "“The dam will hold”"}

## Reference
w3c/json-ld-syntax 498, 499: Google unescapes values of JSON-LD once since August 2026
"""

import html
from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _fixes, _texts


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each text that is escaped twice."""
    for odd in _texts.found(graph, _texts.Oddity.DOUBLY_ESCAPED):
        meant = html.unescape(html.unescape(odd.part))
        help_ = f"write {quoted(meant)}" if meant.isprintable() else "write the character itself"
        pointer = odd.node.at(*odd.steps)
        fix = _fixes.unescaped(pointer, odd.text)
        yield Finding(pointer, f"{odd.term} holds {odd.part}, which is escaped twice", help_, fix=fix)


RULE = Rule(
    code="NL118", name="doubly-escaped-text", severity=Severity.ERROR, docs=__doc__, check=check, watch=_texts.WATCH
)
