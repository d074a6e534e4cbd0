"""The third road: a document's text → its diagnostics → the edits that mend them → the text with fewer of them.

It is walked until nothing is left to mend. A step is taken only where it mends more than it breaks: fewer diagnostics,
and none of a code that was not there. So no document becomes worse, and fixing twice is fixing once.
"""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newsld.jsonld import Places
from newsld.jsonld.mending import applied
from newsld.model.diagnostic import Diagnostic, Rule
from newsld.model.fix import TextFix
from newsld.model.graph import Edit
from newsld.validation import validate

Diagnose = Callable[[str], Sequence[Diagnostic]]
Choose = Callable[[Sequence[Diagnostic]], Sequence[Diagnostic]]
_FAR = 8  # rounds; faults that mending uncovers are two or three deep
_BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Fixed:
    """A document after mending: its text, how many faults were mended, what is left, and of it what was not to be.

    `refused` are the diagnostics whose fix would have brought others.
    """

    text: str
    mended: int
    left: tuple[Diagnostic, ...]
    refused: tuple[Diagnostic, ...] = ()


def fix(
    text: str,
    *,
    file: str = "-",
    first_line: int = 1,
    elsewhere: frozenset[str] = frozenset(),
    rules: Sequence[Rule] | None = None,
    with_unsafe: bool = False,
) -> Fixed:
    """Return a document with its faults mended, as far as a program can tell how.

    What `validate` takes is handed on to it. Fixes that may need a person's eye take part `with_unsafe`.
    """

    def diagnose(text: str) -> Sequence[Diagnostic]:
        return validate(text, file=file, first_line=first_line, elsewhere=elsewhere, rules=rules)

    return fix_by(diagnose, text, lambda found: mendable(found, with_unsafe=with_unsafe), first_line=first_line)


def mendable(found: Sequence[Diagnostic], *, with_unsafe: bool) -> Sequence[Diagnostic]:
    """Return the diagnostics that can be mended."""
    return [diagnostic for diagnostic in found if diagnostic.fix and (with_unsafe or diagnostic.fix.is_safe)]


def fix_by(diagnose: Diagnose, text: str, choose: Choose, *, first_line: int = 1) -> Fixed:
    """Return a document mended: `diagnose` tells its faults, `choose` which of them are to be mended."""
    mark = _BYTE_ORDER_MARK if text.startswith(_BYTE_ORDER_MARK) else ""
    start = _State(text.removeprefix(mark), tuple(diagnose(text)))
    end, refused = _Road(diagnose, choose, first_line).walked(start)
    return Fixed(mark + end.text, len(start.found) - len(end.found), end.found, refused)


class _State(NamedTuple):
    """A text and its diagnostics."""

    text: str
    found: tuple[Diagnostic, ...]

    def is_better_than(self, other: "_State") -> bool:
        """Tell whether some faults are gone and none has come."""
        return len(self.found) < len(other.found) and not _codes(self.found) - _codes(other.found)


class _Road:
    """Steps from text to text."""

    def __init__(self, diagnose: Diagnose, choose: Choose, first_line: int) -> None:
        self._diagnose = diagnose
        self._choose = choose
        self._first_line = first_line

    def walked(self, state: _State, *, is_side_road: bool = False) -> tuple[_State, tuple[Diagnostic, ...]]:
        """Return where the road ends, and the diagnostics there whose fixes were refused."""
        while wanted := _in_order(self._choose(state.found)):
            step = _Step(self, state)
            step.take(wanted)
            if step.end is not state:
                state = step.end
                continue
            if is_side_road or not (beyond := self._beyond(state, step.refused)):
                return state, tuple(step.refused)
            state = beyond
        return state, ()

    def _beyond(self, state: _State, refused: Sequence[Diagnostic]) -> _State | None:
        """Return where a fix leads that brings other faults, if all of these can be mended in turn."""
        for diagnostic in refused:
            start = self.tried(state, [diagnostic])
            for end in (self._rushed(start), self.walked(start, is_side_road=True)[0]):
                if end.is_better_than(state):
                    return end
        return None

    def _rushed(self, state: _State) -> _State:
        """Return where all fixes lead that can be taken, better or not."""
        for _ in range(_FAR):
            wanted = _in_order(self._choose(state.found))
            if not wanted:
                break
            state = self.tried(state, self.apart(state, wanted))
        return state

    def tried(self, state: _State, wanted: Sequence[Diagnostic]) -> _State:
        """Return what comes of a text when some of its diagnostics are mended."""
        places = Places(state.text, self._first_line)
        edits = sorted(
            (edit for diagnostic in wanted if diagnostic.fix for edit in _edits(diagnostic.fix, places)),
            key=lambda edit: edit[:2],
        )
        text = applied(state.text, tuple(edits))
        return _State(text, tuple(self._diagnose(text)))

    def apart(self, state: _State, wanted: Sequence[Diagnostic]) -> list[Diagnostic]:
        """Return those of the diagnostics, the first first, whose edits do not meet."""
        places = Places(state.text, self._first_line)
        taken: list[Edit] = []
        chosen: list[Diagnostic] = []
        for diagnostic in wanted:
            edits = _edits(diagnostic.fix, places) if diagnostic.fix else []
            if not any(_meets(edit, taken) for edit in edits):
                chosen.append(diagnostic)
                for edit in edits:
                    insort(taken, edit)
        return chosen


class _Step:
    """As many fixes at once as make a text better: all, or those of either half, and so on down to single ones."""

    def __init__(self, road: _Road, start: _State) -> None:
        self.end = start
        self.refused: list[Diagnostic] = []
        self._road = road
        self._start = start
        self._taken: list[Diagnostic] = []

    def take(self, wanted: Sequence[Diagnostic]) -> None:
        """Take what makes the text better."""
        apart = self._road.apart(self._start, [*self._taken, *wanted])
        end = self._road.tried(self._start, apart)
        if end.is_better_than(self.end):
            self.end, self._taken = end, apart
        elif len(wanted) == 1:
            self.refused += wanted
        else:
            half = len(wanted) // 2
            self.take(wanted[:half])
            self.take(wanted[half:])


def _in_order(wanted: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Return diagnostics with safe fixes before others, by place."""
    return sorted(wanted, key=lambda diagnostic: not (diagnostic.fix and diagnostic.fix.is_safe))


def _edits(fix: TextFix, places: Places) -> list[Edit]:
    spans = ((places.offset(edit.start), places.offset(edit.end)) for edit in fix.edits)
    return [Edit(*span, edit.text) for span, edit in zip(spans, fix.edits, strict=True)]


def _meets(edit: Edit, taken: Sequence[Edit]) -> bool:
    """Tell whether an edit overlaps one of others in order, or stands where one stands, so that none goes first."""
    at = bisect_left(taken, (edit.start, edit.end))
    return any(
        max(edit.start, other.start) < min(edit.end, other.end) or edit[:2] == other[:2]
        for other in taken[max(at - 1, 0) : at + 1]
    )


def _codes(found: Sequence[Diagnostic]) -> Counter[str]:
    return Counter(diagnostic.code for diagnostic in found)
