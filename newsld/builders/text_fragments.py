"""Deep links into a page by text fragment (WICG Scroll To Text Fragment, wicg.github.io/scroll-to-text-fragment)."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from newsld.builders.searched_text import SearchedText
from newsld.builders.shown_places import ShownPlaces
from newsld.model.article import Article, Span


@dataclass(frozen=True)
class TextFragments:
    """The deep links of one article: into what its page shows where that is known, else into its text alone."""

    article: Article

    def link(self, spans: Sequence[Span]) -> str:
        """Return the article's URL with a text directive per contiguous passage, "" for an article without a URL."""
        if not self.article.url:
            return ""
        return f"{self.article.url.split('#')[0]}#:~:" + "&".join(f"text={self._directive(span)}" for span in spans)

    def _directive(self, span: Span) -> str:
        shown = self._places.of(span) if self.article.shown else None
        return self._page.directive(shown) if shown else self._text.directive(span)

    @cached_property
    def _text(self) -> SearchedText:
        return SearchedText(self.article.text)

    @cached_property
    def _page(self) -> SearchedText:
        return SearchedText(self.article.shown)

    @cached_property
    def _places(self) -> ShownPlaces:
        return ShownPlaces(self.article)
