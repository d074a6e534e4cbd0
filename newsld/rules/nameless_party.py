"""An author or publisher has no name.

## What it finds
Nodes that an article gives as its author, creator, editor, contributor or publisher and that no node of their `@id`
gives a name. References that lead out of the document are free, and so is text. Nodes of a type that is no party at all
are told by NL109.

## Why it is a fault
Whoever reads the article can show neither byline nor source, and has nothing to look up.

## Example
    {"@type": "NewsArticle", "publisher": {"@type": "Organization", "url": "https://www.river-daily.example/"}}

## Instead
    {
      "@type": "NewsArticle",
      "publisher": {"@type": "Organization", "name": "River Daily", "url": "https://www.river-daily.example/"}
    }

## Reference
Google, Article structured data: author.name; schema.org, publisher
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node, Shape
from newsld.model.watch import Types, Watch
from newsld.rules import _authors
from newsld.rules._ranges import fits

_PARTIES = ("author", "creator", "editor", "contributor", "publisher")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each party that goes without a name."""
    told: set[str] = set()
    for article in graph.articles:
        for term in _PARTIES:
            for _, value in article.values(term):
                nodes = graph.resolve(value)
                if nodes and not any(_is_named(node) or not fits(term, node.types) for node in nodes):
                    where = nodes[-1].pointer
                    if where not in told:
                        told.add(where)
                        yield Finding(where, f"the {term} of the article has no name", "give it a name")


def _is_named(node: Node) -> bool:
    """Tell whether a node has a name, be it blank or misspelled, or is a Role, whose party stands within it."""
    has_name = any("name" in term.lower() and node.value[key] is not None for term, key in node.terms())
    return has_name or any(name.endswith("Role") for name in node.types)


def _may_lack_name(_: Types, term: str, child: Shape) -> bool:
    if term not in _PARTIES or child.is_reference:
        return False
    named = (kind for key, kind in zip(child.keys, child.kinds, strict=True) if "name" in key.lower())
    return all(kind is type(None) for kind in named)


RULE = Rule(
    code="NL306",
    name="nameless-party",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(
        link=_may_lack_name,
        text=lambda _, term: _authors.are_plain_names if term in _PARTIES else None,
        said=lambda graph, said: said.text in graph.by_id,
    ),
)
