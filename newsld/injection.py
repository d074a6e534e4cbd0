"""The third road: a page → the article in it → its graph → the same page with the graph in it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, NamedTuple

from newsld.builders.merging import own_articles
from newsld.builders.merging.values import address, is_a, text, walk
from newsld.conversion import NOBODY, converted, read_all
from newsld.errors import NewsldError, NotAText, UnreadableArticle, UnreadableMarkup
from newsld.jsonld import carried
from newsld.jsonld.carried import nodes_of
from newsld.jsonld.edits import applied
from newsld.jsonld.embedding import Element, elements, embedded
from newsld.model.annotation import Remark
from newsld.model.article import Article, RawArticle
from newsld.model.graph import Edit
from newsld.model.publisher import Publisher
from newsld.readers import FORMATS
from newsld.readers.html.kinds import why_no_article

_ROUNDS = 4  # a page that is read again with its graph in it says the same, most of them at once

Nodes = tuple[Mapping[str, Any], ...]


@dataclass(frozen=True)
class Injection:
    """A page with its graph: what changes in it, and what its publisher should know."""

    before: str
    edits: tuple[Edit, ...]
    remarks: tuple[Remark, ...] = ()

    @cached_property
    def page(self) -> str:
        """The page as it is to be."""
        return applied(self.before, self.edits)


def inject(
    page: str | RawArticle,
    publisher: Publisher | None = None,
    *,
    url: str = "",
    language: str = "",
    any_page: bool = False,
    allow_embargoed: bool = False,
) -> Injection:
    """Return a page with the graph of its article in it, in a block that is marked as ours.

    The block stands in the place of the one that told of the article before, if any, and says all that it said; every
    other byte of the page stays. Injected again, the page stays as it is. Raises `NotAText` for a page that does not
    say that it is an article, unless `any_page`, `UnreadableMarkup` where a block has no end, and otherwise what
    `convert` raises.
    """
    raw = RawArticle(page) if isinstance(page, str) else page
    raw = replace(raw, url=url or raw.url, language=language or raw.language)
    blocks = tuple(elements(raw.text))
    if any(element.is_open for element in blocks):
        raise UnreadableMarkup("left as it was: a <script> of JSON-LD in it has no end; expected </script>")
    is_known = any_page or any(element.is_ours for element in blocks)
    if not is_known and (reason := why_no_article(raw.text, carried(raw.text))):
        raise NotAText(reason)
    known = publisher or NOBODY
    first = last = _turn(raw, known, allow_embargoed=allow_embargoed)
    edits = first.edits
    for _ in range(_ROUNDS):
        if not last.edits:
            break
        last = _turn(replace(raw, text=applied(raw.text, edits)), known, allow_embargoed=allow_embargoed)
        edits = embedded(raw.text, last.document, first.own) if last.edits else edits
    return Injection(raw.text, edits, first.remarks)


class _Turn(NamedTuple):
    """What comes of a page at one reading: its graph, the elements that it takes the place of, and what changes."""

    document: str
    own: tuple[Element, ...]
    edits: tuple[Edit, ...]
    remarks: tuple[Remark, ...]


def _turn(raw: RawArticle, publisher: Publisher, *, allow_embargoed: bool) -> _Turn:
    said = carried(raw.text)
    article = _article(replace(raw, nodes=said), publisher, allow_embargoed=allow_embargoed)
    mains = own_articles([dict(node) for node in said], article)
    blocks = tuple(_blocks(raw.text, said))
    own = tuple(
        element
        for element, nodes in blocks
        if element.is_ours or _holds(nodes, mains) or _are_reviews(nodes, article.url)
    )
    kept = [node for element, nodes in blocks if element in own for node in nodes]
    around = [node for node in said if not any(node is one for one in kept)]
    conversion = converted(replace(article, nodes=tuple(kept)), publisher, around)
    edits = embedded(raw.text, conversion.document, own)
    is_same = applied(raw.text, edits) == raw.text
    return _Turn(conversion.document, own, () if is_same else edits, conversion.remarks)


def _blocks(page: str, said: Nodes) -> Iterator[tuple[Element, Nodes]]:
    """Yield the blocks of a page with those of its nodes that each says; the elements of the page say the rest."""
    at = 0
    for element in elements(page):
        end = at + sum(1 for _ in nodes_of(element.text))
        yield element, said[at:end]
        at = end


def _article(raw: RawArticle, publisher: Publisher, *, allow_embargoed: bool) -> Article:
    """Return the article of a page."""
    form = next(form.name for form in FORMATS.values() if form.carries_markup)
    found = next(
        read_all(raw, publisher, form=form, allow_embargoed=allow_embargoed),
        UnreadableArticle("the page holds no article"),
    )
    if isinstance(found, NewsldError):
        raise found
    return found


def _are_reviews(nodes: Sequence[Mapping[str, Any]], here: str) -> bool:
    """Tell a block of nothing but the reviews of this page, as software for fact checks writes it."""
    places = {"", address(here)}
    return bool(nodes) and all(is_a(node, "ClaimReview") and address(text(node, "url")) in places for node in nodes)


def _holds(nodes: Nodes, mains: Sequence[Mapping[str, Any]]) -> bool:
    """Tell whether one of the nodes is the article, or holds it."""
    return any(main == one for node in nodes for one in walk(node) for main in mains)
