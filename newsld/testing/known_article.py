"""An article of which it is known what it quotes and reports, where, and whose words those are."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate, pairwise

from newsld.model.annotation import ContentKind, Stance
from newsld.model.article import RawArticle, Span
from newsld.testing.printing import print_plainly


@dataclass(frozen=True, slots=True)
class KnownAttribution:
    """What somebody is quoted or reported to have said.

    `text` has the words as a graph has them: verbatim, the pieces of what is interrupted joined by " … ". `spans` are
    where they stand in the raw text: code points, half-open. `speakers` are the names of whose words they are.
    """

    text: str
    spans: tuple[Span, ...]
    speakers: tuple[str, ...]
    kind: ContentKind = ContentKind.DIRECT
    stance: Stance = Stance.ASSERTED

    def __str__(self) -> str:
        verb = "denied by" if self.stance is Stance.DENIED else "by"
        noun = "claim" if self.kind is ContentKind.INDIRECT else "quotation"
        return f'{noun} "{self.text}" {verb} {" and ".join(self.speakers) or "nobody"}'


@dataclass(frozen=True, repr=False)
class KnownArticle:
    """A raw article, and all that it quotes and reports, in reading order.

    `marks` are the quotation marks that it is printed in, and `marked` where each of them stands, in turn one that
    opens and one that closes.
    """

    raw: RawArticle
    quotations: tuple[KnownAttribution, ...]
    claims: tuple[KnownAttribution, ...]
    marks: str
    marked: tuple[Span, ...] = ()

    def __repr__(self) -> str:
        """Return the article as a person reads it, and below it what is known of it."""
        known = "\n".join(f"- {attribution}" for attribution in (*self.quotations, *self.claims))
        return f"an article in {self.raw.language!r}\n\n{self.raw.text}\n\n{known}\n"

    _repr_pretty_ = print_plainly

    @cached_property
    def speakers(self) -> frozenset[str]:
        """The names of all who speak."""
        return frozenset(name for known in (*self.quotations, *self.claims) for name in known.speakers)

    def with_marks(self, marks: str) -> "KnownArticle":
        """Return the same article in other quotation marks, as "„ “" or "« »"."""
        pair = marks_of(marks)
        edits = [(span.start, span.end, pair[i % 2]) for i, span in enumerate(self.marked)]
        return replace(self._edited(edits), marks=marks)

    def with_replaced(self, old: str, new: str) -> "KnownArticle":
        """Return the article with every `old` of its text replaced; what was known of it stands where it does now."""
        found = re.finditer(re.escape(old), self.raw.text)
        return self._edited([(match.start(), match.end(), new) for match in found])

    def _edited(self, edits: Sequence[tuple[int, int, str]]) -> "KnownArticle":
        """Return the article with stretches of its text replaced; none is empty, and they are in order."""
        before = self.raw.text
        bounds = [(0, 0, ""), *edits, (len(before), len(before), "")]
        pieces = [before[end:start] + new for (_, end, _), (start, _, new) in pairwise(bounds)]
        text = "".join(pieces)
        ends = [end for _, end, _ in bounds]
        grown = list(accumulate((len(new) - end + start for start, end, new in edits), initial=0))

        def moved(span: Span) -> Span:
            return Span(*(at + grown[bisect_right(ends, at, 1, len(grown)) - 1] for at in (span.start, span.end)))

        def again(known: KnownAttribution) -> KnownAttribution:
            spans = tuple(map(moved, known.spans))
            return replace(known, spans=spans, text=words_at(text, spans))

        return replace(
            self,
            raw=replace(self.raw, text=text),
            quotations=tuple(map(again, self.quotations)),
            claims=tuple(map(again, self.claims)),
            marked=tuple(map(moved, self.marked)),
        )


def words_at(text: str, spans: Iterable[Span]) -> str:
    """Return what stands at some places, the pieces joined as a graph joins them."""
    return " … ".join(text[span.start : span.end] for span in spans)


def marks_of(marks: str) -> tuple[str, str]:
    """Return the mark that opens and the one that closes; "« »" with spaces inside is written "«\u00a0 \u00a0»"."""
    opening, _, closing = marks.partition(" ")
    return opening, closing
