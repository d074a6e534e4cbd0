"""A text is what a program writes for want of one.

## What it finds
The texts "null", "undefined", "NaN", "None", "N/A", "TODO", "Array" and "[object Object]", spelled just so, texts that
hold "Lorem ipsum dolor", and templates that were not filled in: `{{ title }}`, `${title}`, `%TITLE%`.

## Why it is a fault
A variable was empty or of another kind than the template took it for. Readers show it as it stands, as the headline
or as somebody's name.

## Example
    {"@type": "NewsArticle", "headline": "undefined"}

## Instead
    {"@type": "NewsArticle", "headline": "Mayor promises a dam that holds"}

## Reference
ECMAScript, ToString; PHP Manual, "Array to string conversion"
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _texts


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each text that stands for a missing one."""
    for odd in _texts.found(graph, _texts.Oddity.PLACEHOLDER):
        said = f"is {quoted(odd.part)}" if odd.part == odd.text.strip() else f"holds {quoted(odd.part)}"
        message = f"{odd.term} {said}, which stands for a missing text"
        yield Finding(odd.node.at(*odd.steps), message, f"write the text itself, or leave {odd.term} out")


RULE = Rule(
    code="NL116", name="placeholder-text", severity=Severity.WARNING, docs=__doc__, check=check, watch=_texts.WATCH
)
