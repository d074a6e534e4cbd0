"""An article as every annotator sees it: one text, its parts, and the way back to the raw input."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from newsld.model.metadata import UNSAID, Metadata


@dataclass(frozen=True, slots=True)
class RawArticle:
    """What came in, and what the sender knows about it.

    `text` is the input as given; of what is JSON, `record` is the value, and then the text may be empty. `name` is that
    of the file. `nodes` is structured data that the article carries already, in schema.org's plain terms. `id`, `url`
    and `language` go before what the input itself says.
    """

    text: str = ""
    id: str = ""
    url: str = ""
    language: str = ""
    record: Any = None
    name: str = ""
    nodes: tuple[Mapping[str, Any], ...] = ()


class Part(StrEnum):
    """What a paragraph of the raw text is; a pull quote repeats the body's words, an embed shows another's work."""

    HEADLINE = "headline"
    PARAGRAPH = "paragraph"
    SUBHEADING = "subheading"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"
    PULL_QUOTE = "pull quote"
    EMBED = "embed"
    JUNK = "junk"


@dataclass(frozen=True, slots=True)
class Segment:
    """One paragraph of the raw text and what it was taken for; offsets are code points of the raw text, half-open."""

    part: Part
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of `Article.text`; offsets are code points, half-open."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A headline, subheading or paragraph of `Article.text`; offsets are code points, half-open.

    `is_quoted` tells that the sender set it off as a quotation ("> We kept our word."); it starts behind that mark.
    `cited` is then the one whom the sender names as its speaker.
    """

    part: Part
    start: int
    end: int
    is_quoted: bool = False
    cited: str = ""


@dataclass(frozen=True, slots=True)
class Alignment:
    """How offsets of the article's text lie in the raw text.

    `text` and `raw` are equally long, strictly growing lists of anchors: the code point `text[i]` of the article stands
    at `raw[i]`, and between two anchors both run in step. A character entity or a repaired character is one step in the
    article and several in the raw text; it gets an anchor of its own.
    """

    text: tuple[int, ...]
    raw: tuple[int, ...]

    def to_raw(self, start: int, end: int) -> tuple[int, int]:
        """Return the half-open stretch of the raw text that `start:end` of the article's text was made from."""
        return self._at(start), (self._at(end - 1) + self._step(end - 1) if end > start else self._at(end))

    def through(self, other: "Alignment") -> "Alignment":
        """Return how the text lies in what the raw text itself was made from, where that is told by `other`."""
        if len(other.text) == 1 and other.text == other.raw:
            return self
        places = sorted({*self.text, *filter(None, map(self._back, other.text))})
        return Alignment(tuple(places), tuple(other._at(self._at(place)) for place in places))  # noqa: SLF001  one of ours

    def _back(self, raw: int) -> int | None:
        """Return where the code point stands that was made from one of the raw text, `None` where none was."""
        i = bisect_right(self.raw, raw) - 1
        place = self.text[i] + raw - self.raw[i]
        is_laid_out = i >= 0 and (i + 1 == len(self.text) or place < self.text[i + 1])
        return place if is_laid_out else None

    def _at(self, offset: int) -> int:
        i = max(bisect_right(self.text, offset) - 1, 0)
        return self.raw[i] + offset - self.text[i]

    def _step(self, offset: int) -> int:
        """Return how many raw code points the one at `offset` was made from."""
        i = bisect_right(self.text, offset)
        last_before_anchor = i < len(self.text) and self.text[i] == offset + 1
        if last_before_anchor and self._is_short(i):
            return self.raw[i] - self._at(offset)
        return 1

    def _is_short(self, i: int) -> bool:
        """Tell whether the run before anchor `i` is one code point made from several, not the end of a paragraph."""
        return self.text[i] - self.text[i - 1] == 1 and self.raw[i] - self.raw[i - 1] > 1


@dataclass(frozen=True, slots=True)
class Article:
    """An article, read.

    `text` is headline, blank line, body; all annotations have their offsets in it. `body` is the part from `body_start`
    on: the paragraphs and subheadings that belong to the article, joined by a blank line. `metadata` is what the input
    says beside it; its updates are `updates`, each with the stretch of the text that it is. `nodes` is the structured
    data that it carries already. `is_told` says that its input tells headline, author and date apart by itself, where
    it has them; of a plain text they are guessed. `is_reconciled` says that `metadata` was read with `nodes` in view.
    `shown` is all that its page shows, a line per block, where the input is the page.
    """

    id: str
    text: str
    body_start: int
    paragraphs: tuple[Paragraph, ...]
    language: str
    alignment: Alignment
    segments: tuple[Segment, ...] = ()
    url: str = ""
    metadata: Metadata = UNSAID
    updates: tuple[Span, ...] = ()
    nodes: tuple[Mapping[str, Any], ...] = ()
    is_told: bool = False
    is_reconciled: bool = False
    shown: str = ""

    @property
    def headline(self) -> str:
        """The headline, or "" where the input has none."""
        for paragraph in self.paragraphs[:1]:
            if paragraph.part is Part.HEADLINE:
                return self.text[paragraph.start : paragraph.end]
        return ""

    @property
    def body(self) -> str:
        """The article's own text without the headline."""
        return self.text[self.body_start :]

    def body_paragraphs(self) -> Iterator[Paragraph]:
        """Yield the paragraphs of the body in order."""
        return (paragraph for paragraph in self.paragraphs if paragraph.part is not Part.HEADLINE)
