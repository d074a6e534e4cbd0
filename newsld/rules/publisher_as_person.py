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
from newsld.model.graph import Graph, Node, is_list
from newsld.model.watch import Watch
from newsld.rules import _fixes

_PERSON = "Person"


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each person who bears the publisher's name."""
    told: set[str] = set()
    for article in graph.articles:
        publishers = _publishers(graph, article)
        for person in _persons(graph, article) if publishers else ():
            name = next((name for _, name in person.texts("name") if _plain(name) in publishers), "")
            if name and person.pointer not in told:
                told.add(person.pointer)
                message = f"{quoted(name)} is the publisher, and stands as a Person among the authors"
                fix = _fixes.replaced(person.at("@type"), "Organization", was=_PERSON, is_safe=False)
                yield Finding(person.pointer, message, "give it the type Organization, or name who wrote", fix=fix)


def _persons(graph: Graph, article: Node) -> Iterator[Node]:
    authors = (node for _, value in article.values("author") for node in graph.resolve(value))
    return (node for node in authors if node.types == (_PERSON,))


def _publishers(graph: Graph, article: Node) -> set[str]:
    """Return the names of an article's publishers that are no persons: who publishes alone bears one name twice."""
    nodes = (node for _, value in article.values("publisher") for node in graph.resolve(value))
    named = {_plain(name) for node in nodes if _PERSON not in node.types for _, name in node.texts("name")}
    return named - {""}


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


def _may_share_name(graph: Graph, article: Node) -> bool:
    """Tell whether an author's name may be the publisher's; where others may say more of them one has to look."""
    if graph.references or graph.has_namesakes:
        return True
    author = article.value["author"]
    authors = author if is_list(author) else [author]
    try:
        first = article.value["publisher"]["name"].lstrip()[:1].casefold()
        return first in [one["name"].lstrip()[:1].casefold() for one in authors]
    except (AttributeError, KeyError, TypeError):
        return True


RULE = Rule(
    code="NL304",
    name="publisher-as-person",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(shape=lambda shape: shape.has("author") and shape.has("publisher"), node=_may_share_name),
)
