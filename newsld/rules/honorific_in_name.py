"""An author's name holds an honorific or a degree.

## What it finds
Names of authors that begin with "Dr.", "Prof.", "Mr", "Sir" and the like, or end with a degree or an order: "PhD",
"M.D.", "OBE".

## Why it is a fault
It does no harm to who reads it. But there are properties for it, and "Dr. Mara Lind" and "Mara Lind" are two authors to
readers that compare names.

## Example
    {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Dr. Mara Lind"}}

## Instead
    {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Mara Lind", "honorificPrefix": "Dr."}}

## Reference
Google, Article structured data: author markup best practices (honorificPrefix, honorificSuffix)
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _authors, _titles


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each name with an honorific."""
    for author in _authors.names(graph):
        honorific = _titles.honorific(author.name) if author.is_person else ""
        if honorific:
            term = "honorificPrefix" if author.name.startswith(honorific) else "honorificSuffix"
            message = f"the author's name is {quoted(author.name)}, which holds an honorific"
            yield Finding(author.node.at(*author.steps), message, f"write {quoted(honorific)} as {term}")


RULE = Rule(
    code="NL321",
    name="honorific-in-name",
    severity=Severity.INFO,
    docs=__doc__,
    check=check,
    watch=_titles.WATCH,
)
