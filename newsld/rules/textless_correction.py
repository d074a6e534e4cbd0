"""A correction does not say what was corrected.

## What it finds
Nodes of type CorrectionComment without `text` (description, abstract and name will do, and so will a `url`). References
that lead out of the document are free.

## Why it is a fault
A correction tells readers what was wrong. This one tells them only that something was.

## Example
    {
      "@type": "NewsArticle",
      "correction": {"@type": "CorrectionComment", "datePublished": "2026-03-13"}
    }

## Instead
    {
      "@type": "NewsArticle",
      "correction": {
        "@type": "CorrectionComment",
        "text": "An earlier version gave the wrong height of the dam.",
        "datePublished": "2026-03-13"
      }
    }

## Reference
schema.org, CorrectionComment, correction; Trust Project, corrections
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.model.watch import on_types

_TEXTS = ("text", "description", "abstract", "name", "headline", "url", "mainEntityOfPage")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each correction that says nothing."""
    for node in graph.of_type("CorrectionComment"):
        if not any(True for same in graph.same(node) for term in _TEXTS for _ in same.values(term)):
            yield Finding(node.pointer, "the correction has no text", "add what was wrong, and what is right")


RULE = Rule(
    code="NL312",
    name="textless-correction",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("CorrectionComment"),
)
