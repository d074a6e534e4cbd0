"""A text fragment selects in a real browser exactly the passage that it was made for: no letter more, none less."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from drawn_pages import Page, quoting_pages, repetitive_pages
from hypothesis import given, settings
from hypothesis import strategies as st
from page_server import PageServer

from newsld.builders.text_fragments import TextFragments
from newsld.conversion import convert
from newsld.model.article import Alignment, Article, Paragraph, Part, Span
from newsld.nodes import Claim, Quotation
from newsld.readers.html.lines import lines_of
from newsld.readers.html.parsing import parse

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Tab

# what each directive of the address selects: where it starts and where it ends, both by what of its line stands before
# and what behind
SELECTED = """async () => {
  const edge = (node, offset) => {
    const line = (node.nodeType === 1 ? node : node.parentElement).closest("p, h1, li, figcaption")
    const [before, behind] = [document.createRange(), document.createRange()]
    before.setStart(line, 0)
    before.setEnd(node, offset)
    behind.setStart(node, offset)
    behind.setEnd(line, line.childNodes.length)
    return [before.toString(), behind.toString()]
  }
  return Promise.all([...document.fragmentDirective.items].map(async directive => {
    const range = await directive.getMatchingRange().catch(() => null)
    return range && [edge(range.startContainer, range.startOffset), edge(range.endContainer, range.endOffset)]
  }))
}"""
FEW = settings().max_examples // 4
NAMED = 40  # words beside a passage; between lines that are alike so far no directive tells
# words, and those within marks or behind an apostrophe
WORD = re.compile(r"\S+|(?<=[“(‘’'-])\w[^\s”,.…)’]*")


class Edge(NamedTuple):
    """Where a selection starts or ends: the letters of its line that stand before and behind."""

    before: str
    behind: str

    @classmethod
    def at(cls, text: str, at: int, line: tuple[int, int]) -> "Edge":
        """Return the edge at a place of a line, with as many words around it as a directive names at most."""
        before, behind = text[line[0] : at].split()[-NAMED:], text[at : line[1]].split()[:NAMED]
        return cls(alike("".join(before)), alike("".join(behind)))

    def is_at(self, other: "Edge") -> bool:
        """Tell whether another edge is this, or between the same words, by which no directive can tell it from this."""
        return other.before.endswith(self.before) and other.behind.startswith(self.behind)


class Passage(NamedTuple):
    """A passage of an article: its place in the text, its words, and where a browser has to select it."""

    span: Span
    text: str
    edges: tuple[Edge, Edge]

    @classmethod
    def of(cls, article: Article, start: int, end: int) -> "Passage":
        """Return the passage between two offsets of an article."""
        text = article.text
        line = max((line for line in article.paragraphs if line.start <= start), key=lambda line: line.start)
        bounds = text.rfind("\n", 0, line.start) + 1, line.end  # a paragraph starts behind its dateline
        first, last = (Edge.at(text, at, bounds) for at in (start, end))
        return cls(Span(start, end), text[start:end], (first, last))


def alike(text: str) -> str:
    """Return the letters of a text as the search of a browser compares them."""
    solid = re.sub("[\\s\u00ad\u200b]+", "", text.casefold().replace("ł", "l"))
    return "".join(letter for letter in unicodedata.normalize("NFKD", solid) if not unicodedata.combining(letter))


def article_of(page: Page, url: str) -> Article:
    """Return the article of a page, as a reader that makes no mistake would."""
    paragraphs: list[Paragraph] = []
    at = 0
    for line in page.lines:
        part = Part.PARAGRAPH if paragraphs else Part.HEADLINE
        paragraphs.append(Paragraph(part, at, at + len(line.text)))
        at += len(line.text) + 2
    tree = parse(page.html)
    assert tree is not None
    text = "\n\n".join(line.text for line in page.lines)
    start = paragraphs[1].start
    return Article("", text, start, tuple(paragraphs), "en", Alignment((0,), (0,)), url=url, shown=lines_of(tree))


def passages(article: Article) -> st.SearchStrategy[Passage]:
    """Draw a passage of words, with or without the marks around them."""
    lines = [[match.span() for match in WORD.finditer(article.text, one.start, one.end)] for one in article.paragraphs]
    words = st.sampled_from([line for line in lines if line])
    return words.flatmap(lambda line: st.lists(st.sampled_from(line), min_size=2, max_size=2)).map(
        lambda two: Passage.of(article, min(two)[0], max(end for _, end in two))
    )


def selected(tab: "Tab", address: str) -> dict[str, list[Edge]]:
    """Return where what each directive of an address selects starts and ends; nothing where it selects nothing."""
    tab.goto("about:blank")  # what differs in the fragment alone would not be loaded
    tab.goto(address)
    found: list[Any] = tab.evaluate(SELECTED)
    directives = dict.fromkeys(directives_of(address))
    ends = ([Edge(alike(before), alike(behind)) for before, behind in one or ()] for one in found)
    return dict(zip(directives, ends, strict=True))


def directives_of(address: str) -> list[str]:
    return address.partition("#:~:")[2].split("&")


def wrong(directives: Mapping[Passage, str], found: Mapping[str, Sequence[Edge]]) -> list[Any]:
    """Return the passages that were not selected, with what was."""
    return [
        (passage, directive, found[directive])
        for passage, directive in directives.items()
        if not found[directive] or not all(map(Edge.is_at, passage.edges, found[directive]))
    ]


@pytest.fixture(scope="module")
def tab(chromium: "Browser") -> "Iterator[Tab]":
    """Give a tab of the browser; a new one would take longer than all that is asked of it."""
    tab = chromium.new_page()
    yield tab
    tab.close()


@settings(max_examples=FEW)
@given(repetitive_pages(), st.data())
def test_any_passage_of_any_page(tab: "Tab", pages: PageServer, page: Page, data: st.DataObject) -> None:
    article = article_of(page, pages.put(page.html))
    links = TextFragments(article)
    drawn = data.draw(st.lists(passages(article), min_size=1, max_size=6, unique=True))
    directives = {passage: directives_of(links.link([passage.span]))[0] for passage in drawn}
    assert wrong(directives, selected(tab, f"{article.url}#:~:{'&'.join(directives.values())}")) == []


@settings(max_examples=FEW)
@given(quoting_pages())
def test_what_is_quoted_and_claimed_in_an_article(tab: "Tab", pages: PageServer, page: str) -> None:
    conversion = convert(page, url=pages.put(page), language="en")
    article = conversion.article
    links = TextFragments(article)
    found = (*conversion.annotations.quotations, *conversion.annotations.claims)
    spans = {links.link(one.spans): one.spans for one in found}
    for address in {str(node.url) for node in conversion.nodes if isinstance(node, (Quotation, Claim))}:
        passages = [Passage.of(article, span.start, span.end) for span in spans[address]]
        directives = dict(zip(passages, directives_of(address), strict=True))
        assert wrong(directives, selected(tab, address)) == []
