"""What stands where: the stretches of a text that share code points with another, without a look at each."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from newsld.model.annotation import Attribution
from newsld.model.article import Span


class Overlaps:
    """Stretches of a text, each known by its number in the order in which they were given."""

    def __init__(self, spans: Iterable[Span]) -> None:
        """Order the stretches by where they start."""
        self._placed = sorted(enumerate(spans), key=lambda placed: placed[1].start)
        self._starts = [span.start for _, span in self._placed]
        self._reach = list(accumulate((span.end for _, span in self._placed), max))

    def of(self, start: int, end: int) -> list[int]:
        """Return those that share code points with `start:end`."""
        return sorted(self._of(start, end))

    def _of(self, start: int, end: int) -> Iterator[int]:
        for k in range(bisect_left(self._starts, end) - 1, -1, -1):
            if self._reach[k] <= start:
                return
            number, span = self._placed[k]
            if span.end > start:
                yield number


class Said:
    """The attributions of an article in text order, found by where they stand."""

    def __init__(self, attributions: Sequence[Attribution]) -> None:
        """Note where each stands."""
        self.all = attributions
        self._places = Overlaps(Span(one.start, one.end) for one in attributions)

    def about(self, start: int, end: int) -> list[Attribution]:
        """Return those that share code points with `start:end`."""
        return [self.all[i] for i in self._places.of(start, end)]

    def before(self, end: int) -> Sequence[Attribution]:
        """Return those that start before `end`."""
        return self.all[: bisect_left(self.all, end, key=lambda one: one.start)]
