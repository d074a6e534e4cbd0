"""The publisher stands as a person among the authors.

## What it finds
An author of type Person whose name is that of the article's publisher.

## Why it is a fault
A newspaper is no person. Readers that tell who wrote an article from who published it find a person of that name.

## Example
    {
      "@type": "NewsArticle",
      "author": {"@type": "Person", "name": "River Daily"},
      "publisher": {"@type": "NewsMediaOrganization", "name": "River Daily"}
    }

## Instead
    {
      "@type": "NewsArticle",
      "author": {"@type": "NewsMediaOrganization", "name": "River Daily"},
      "publisher": {"@type": "NewsMediaOrganization", "name": "River Daily"}
    }

## Reference
Google, Article structured data: author markup best practices (the right type, no publisher in the name)
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, Node
from newsld.rules import _authors

_PERSON = "Person"


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each person who bears the publisher's name."""
    told: set[str] = set()
    for author in _authors.authors(graph):
        if author.node.types == (_PERSON,) and _plain(author.name) in _publishers(graph, author.article):
            where = author.node.pointer
            if where not in told:
                told.add(where)
                message = f"{quoted(author.name)} is the publisher, and stands as a Person among the authors"
                yield Finding(where, message, "give it the type Organization, or name who wrote")


def _publishers(graph: Graph, article: Node) -> set[str]:
    """Return the names of an article's publishers that are no persons: who publishes alone bears one name twice."""
    nodes = (node for _, value in article.values("publisher") for node in graph.resolve(value))
    named = {_plain(name) for node in nodes if _PERSON not in node.types for _, name in node.texts("name")}
    return named - {""}


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


RULE = Rule(code="NL304", name="publisher-as-person", severity=Severity.WARNING, docs=__doc__, check=check)
