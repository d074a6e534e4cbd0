"""Which articles of a document are those of the page that it stands in: only they are held against what it shows."""

from functools import lru_cache
from typing import NamedTuple

from newsld.model import address
from newsld.model.graph import Graph, Node
from newsld.model.page import Page
from newsld.model.watch import Watch
from newsld.rules import _paywall

_CLOSED = ("false", "no", "0")


class _Judged(NamedTuple):
    page: Page = Page()
    own: tuple[Node, ...] = ()
    strangers: tuple[Node, ...] = ()


_NOTHING = _Judged()


WATCH = Watch(document=lambda graph: graph.around.read_page is not None)


def seen(graph: Graph) -> Page:
    """Return what the page shows; an empty page where there is none to hold the document against."""
    return _judged(graph).page


def own_articles(graph: Graph) -> tuple[Node, ...]:
    """Return the articles that stand on the page, not those that it leads to."""
    return _judged(graph).own


def strangers(graph: Graph) -> tuple[Node, ...]:
    """Return the one article of the page, where it says that it stands on another."""
    return _judged(graph).strangers


def is_gated(graph: Graph, article: Node) -> bool:
    """Tell whether the page is said not to show the whole article to everybody."""
    said = (value for _, value in article.values("isAccessibleForFree"))
    return any(map(_is_no, said)) or next(_paywall.parts(graph), None) is not None


def _is_no(value: object) -> bool:
    return value is False or (isinstance(value, str) and value.rpartition("/")[2].strip().lower() in _CLOSED)


def _judged(graph: Graph) -> _Judged:
    return _held_against(graph) if graph.around.read_page else _NOTHING


@lru_cache(maxsize=1)
def _held_against(graph: Graph) -> _Judged:
    """Return the page and its articles; a front page leads to others, and what scripts will show is not seen."""
    articles = address.main_articles(graph)
    page = graph.page if articles else None
    if not page or not page.folded or page.is_shell or any(map(address.is_front, page.addresses)):
        return _NOTHING
    standing = [(article, _stands_there(article, page)) for article in articles]
    is_alone = len(page.articles) <= 1
    own = tuple(article for article, stands in standing if stands or (stands is None and is_alone))
    return _Judged(page, own, tuple(article for article, stands in standing if stands is False and is_alone))


def _stands_there(article: Node, page: Page) -> bool | None:
    """Tell whether an article says that it stands on the page; `None` where one of them has no address."""
    given = address.names(article)
    if not given or not page.addresses:
        return None
    return any(address.is_one_page(one, other) for one in given for other in page.addresses)
