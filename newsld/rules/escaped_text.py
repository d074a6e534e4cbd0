"""A text is escaped for HTML.

## What it finds
Character references of HTML, such as `&amp;` or `&#8217;`, in a text or URL. Each text is told once, by the first of
them; those that are escaped twice have a rule of their own.

## Why it is a fault
JSON is not HTML: a conformant processor reads `&amp;` as five letters. Some search engines unescape once, other readers
show what stands there, and a URL with `&amp;` leads elsewhere.

## Example
    {"@type": "NewsArticle", "headline": "The mayor&#8217;s dam"}

## Instead
    {"@type": "NewsArticle", "headline": "The mayor’s dam"}

## Reference
RFC 8259, section 7; HTML Living Standard, "Restrictions for contents of script elements"
"""

import html
from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _fixes, _texts


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each text that is escaped once."""
    for odd in _texts.found(graph, _texts.Oddity.ESCAPED):
        meant = html.unescape(odd.part)
        help_ = f"write {quoted(meant)}" if meant.isprintable() and meant != odd.part else "write the character itself"
        pointer = odd.node.at(*odd.steps)
        fix = _fixes.unescaped(pointer, odd.text)
        yield Finding(pointer, f"{odd.term} holds {odd.part}, which JSON does not unescape", help_, fix=fix)


RULE = Rule(code="NL117", name="escaped-text", severity=Severity.WARNING, docs=__doc__, check=check, watch=_texts.WATCH)
