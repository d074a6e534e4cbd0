"""A quotation does not say what was said.

## What it finds
Nodes of type Quotation with neither `text` nor another text, recording or address to find it by. What has no more than
a type and an `@id` is a reference, and sound.

## Why it is a fault
The words are what a quotation is. Without them there is nothing to show, and nothing to look for in the article.

## Example
    {"@type": "Quotation", "spokenByCharacter": {"@type": "Person", "name": "Mara Lind"}}

## Instead
    {
      "@type": "Quotation",
      "text": "We kept our word",
      "spokenByCharacter": {"@type": "Person", "name": "Mara Lind"}
    }

## Reference
schema.org, Quotation, text; schema/README.md, Q6
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node
from newsld.model.watch import Watch

_TEXTS = ("text", "name", "alternateName", "headline", "description", "abstract", "hasPart")
_PLACES = ("url", "sameAs", "encoding", "associatedMedia", "video", "audio", "workTranslation", "translationOfWork")
_TERMS = (*_TEXTS, *_PLACES)


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each quotation without words."""
    for node in graph.of_type("Quotation"):
        said = (value for same in graph.same(node) for term in _TERMS for value in same.values(term))
        if not _is_reference(node) and not any(True for _ in said):
            yield Finding(node.pointer, "the Quotation has no text", "add the words that were said, as text")


def _is_reference(node: Node) -> bool:
    return bool(node.id) and not any(True for _ in node.terms())


RULE = Rule(
    code="NL406",
    name="wordless-quotation",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(shape=lambda shape: "Quotation" in shape.types and all(shape.kind(term) is not str for term in _TERMS)),
)
