"""One document holds several articles that have nothing to do with each other.

## What it finds
Two or more articles at the top of the document or of its `@graph` that differ in `@id`, url and headline, and of which
none leads to another. Those after the first are told. Articles within other nodes, as in a list, are left alone, and so
is a document with a list or a collection beside its articles, and one that stands on the front page of a site.

## Why it is a fault
It need not be one. But a page is about one article; readers that look for it take the first, or the last.

## Example
    {
      "@graph": [
        {"@type": "NewsArticle", "headline": "Mayor promises a dam", "url": "https://www.river-daily.example/dam"},
        {"@type": "NewsArticle", "headline": "Flood hits the port", "url": "https://www.river-daily.example/port"}
      ]
    }

## Instead
    {
      "@graph": [
        {"@type": "NewsArticle", "headline": "Mayor promises a dam", "url": "https://www.river-daily.example/dam"}
      ]
    }

## Reference
schema.org, mainEntityOfPage; Google, structured data general guidelines
"""

from collections import Counter
from collections.abc import Iterator

from newsld.model import address
from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node, is_list
from newsld.model.watch import Watch

_LISTINGS = frozenset({"ItemList", "CollectionPage", "SearchResultsPage", "Blog", "DataFeed"})


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each article beside the first that is another one."""
    articles = _at_top(graph)
    if len(articles) < 2 or _are_linked(graph, articles) or _is_listing(graph):  # noqa: PLR2004  two are several
        return
    before: list[set[str]] = []
    known: Counter[str] = Counter()
    for article in articles:
        marks = _marks(article)
        # one that has a mark of all before it is none other, which saves looking at each of thousands
        if not any(known[mark] == len(before) for mark in marks) and any(map(marks.isdisjoint, before)):
            message = "the document holds another article beside this one"
            yield Finding(article.pointer, message, "give each article a page, or say how they belong together")
        before.append(marks)
        known.update(marks)


def _at_top(graph: Graph) -> list[Node]:
    return [node for node in graph.articles if node.parent is None and node.has_text("headline")]


def _marks(article: Node) -> set[str]:
    """Return what tells an article from another."""
    texts = {text.strip().casefold() for term in ("headline", "url") for _, text in article.texts(term)}
    return {*texts, article.id} - {""}


def _are_linked(graph: Graph, articles: list[Node]) -> bool:
    every = set(articles)
    return any(
        not every.isdisjoint(graph.resolve(value))
        for article in articles
        for term, _ in article.terms()
        for _, value in article.values(term)
    )


def _is_listing(graph: Graph) -> bool:
    """Tell whether a document leads to articles rather than being about one."""
    if any(node.parent is None for node in graph.of_types(_LISTINGS)):
        return True
    return graph.page is not None and any(map(address.is_front, graph.page.addresses))


def _may_hold_several(graph: Graph) -> bool:
    is_one = not is_list(graph.value) and "@graph" not in graph.value
    return not is_one and len(_at_top(graph)) > 1


RULE = Rule(
    code="NL203",
    name="several-articles",
    severity=Severity.INFO,
    docs=__doc__,
    check=check,
    watch=Watch(document=_may_hold_several),
)
