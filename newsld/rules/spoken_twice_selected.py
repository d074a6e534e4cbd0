"""What is to be read aloud is selected in two ways.

## What it finds
Nodes of type SpeakableSpecification with both `cssSelector` and `xpath`.

## Why it is a fault
The two may select different texts. Assistants take one or the other, and ask for one of them only.

## Example
    {"@type": "SpeakableSpecification", "cssSelector": ".summary", "xpath": "/html/head/title"}

## Instead
    {"@type": "SpeakableSpecification", "cssSelector": ".summary"}

## Reference
Google, speakable: cssSelector or xPath, not both
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.model.watch import on_types

_PATHS = ("xpath", "xPath")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each specification that selects twice."""
    for node in graph.of_type("SpeakableSpecification"):
        paths = [steps for term in _PATHS for steps, _ in node.values(term)]
        if paths and any(True for _ in node.values("cssSelector")):
            message = "the SpeakableSpecification has both cssSelector and xpath"
            yield Finding(node.at(paths[0][0]), message, "keep one of them")


RULE = Rule(
    code="NL311",
    name="spoken-twice-selected",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("SpeakableSpecification"),
)
