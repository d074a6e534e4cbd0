"""What is to be read aloud is not selected.

## What it finds
Nodes of type SpeakableSpecification with neither `cssSelector` nor `xpath` (nor an address in `url`).

## Why it is a fault
It says that something can be read aloud, and not what. Assistants pass it by.

## Example
    {"@type": "NewsArticle", "headline": "Flood", "speakable": {"@type": "SpeakableSpecification"}}

## Instead
    {
      "@type": "NewsArticle",
      "headline": "Flood",
      "speakable": {"@type": "SpeakableSpecification", "cssSelector": ".summary"}
    }

## Reference
Google, speakable: cssSelector or xPath; schema.org, SpeakableSpecification
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.model.watch import on_types

_SELECTORS = ("cssSelector", "xpath", "xPath", "url")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each specification that selects nothing."""
    for node in graph.of_type("SpeakableSpecification"):
        if not any(True for same in graph.same(node) for term in _SELECTORS for _ in same.values(term)):
            message = "the SpeakableSpecification has neither cssSelector nor xpath"
            yield Finding(node.pointer, message, 'add what selects the text, such as cssSelector ".summary"')


RULE = Rule(
    code="NL319",
    name="nothing-to-speak",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("SpeakableSpecification"),
)
