"""The third road: a document's text → its diagnostics → the edits that mend them → the text with fewer of them.

It is walked until nothing is left to mend. A step is taken only where it mends more than it breaks: fewer diagnostics,
and none of a code that was not there. So no document becomes worse, and fixing twice is fixing once.
"""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import NamedTuple

from newsld.jsonld import Places
from newsld.jsonld.edits import applied
from newsld.model.diagnostic import Diagnostic, Rule
from newsld.model.document import Document
from newsld.model.fix import TextFix
from newsld.model.graph import Edit
from newsld.validation import validate

Diagnose = Callable[[str], Sequence[Diagnostic]]
Choose = Callable[[Sequence[Diagnostic]], Sequence[Diagnostic]]
_PATIENCE = 8  # fixes of a code that are refused, before what is left of it is taken or left as a whole
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


def fix(  # noqa: PLR0913  what is known of a document, by name
    text: str,
    *,
    file: str = "-",
    first_line: int = 1,
    elsewhere: frozenset[str] = frozenset(),
    now: date | None = None,
    page: str = "",
    rules: Sequence[Rule] | None = None,
    with_unsafe: bool = False,
) -> Fixed:
    """Return a document with its faults mended, as far as a program can tell how.

    What `validate` takes is handed on to it. Fixes that may need a person's eye take part `with_unsafe`.
    """

    def diagnose(text: str) -> Sequence[Diagnostic]:
        known = Document(file, text, first_line, elsewhere, page=page)
        return validate(known, now=now, rules=rules)

    return fix_by(diagnose, text, lambda found: mendable(found, with_unsafe=with_unsafe), first_line=first_line)


def mendable(found: Sequence[Diagnostic], *, with_unsafe: bool) -> Sequence[Diagnostic]:
    """Return the diagnostics that can be mended."""
    return [diagnostic for diagnostic in found if diagnostic.fix and (with_unsafe or diagnostic.fix.is_safe)]


def fix_by(diagnose: Diagnose, text: str, choose: Choose, *, first_line: int = 1, first_column: int = 0) -> Fixed:
    """Return a document mended: `diagnose` tells its faults, `choose` which of them are to be mended."""
    mark = _BYTE_ORDER_MARK if text.startswith(_BYTE_ORDER_MARK) else ""
    start = _State(text.removeprefix(mark), tuple(diagnose(text)))

    def diagnose_bare(text: str) -> Sequence[Diagnostic]:
        return diagnose(_BYTE_ORDER_MARK + text)  # so that one within the text is none

    end, refused = _Road(diagnose_bare, choose, (first_line, first_column)).walked(start)
    left = end.found if mark or not end.text.startswith(_BYTE_ORDER_MARK) else tuple(diagnose(end.text))
    return Fixed(mark + end.text, len(start.found) - len(left), left, refused)


class _State(NamedTuple):
    """A text and its diagnostics."""

    text: str
    found: tuple[Diagnostic, ...]

    def beside(self, other: "_State") -> list[Diagnostic]:
        """Return what is told here and not there, of the codes that are told more often."""
        known = set(map(_facts, other.found))
        more = _codes(self.found) - _codes(other.found)
        return [found for found in self.found if found.code in more and _facts(found) not in known]

    def is_better_than(self, other: "_State") -> bool:
        """Tell whether some faults are gone and none has come."""
        return len(self.found) < len(other.found) and not _codes(self.found) - _codes(other.found)


class _Road:
    """Steps from text to text."""

    def __init__(self, diagnose: Diagnose, choose: Choose, first: tuple[int, int]) -> None:
        self._diagnose = diagnose
        self._choose = choose
        self._first_line, self._first_column = first

    def walked(self, state: _State) -> tuple[_State, tuple[Diagnostic, ...]]:
        """Return where the road ends, and the diagnostics there whose fixes were refused."""
        while wanted := _in_order(self._choose(state.found)):
            step = _Step(self, state)
            step.take(wanted)
            if step.end is not state:
                state = step.end
            elif beyond := self._beyond(state, step.refused):
                state = beyond
            else:
                return state, tuple(step.refused)
        return state, ()

    def _beyond(self, state: _State, refused: Sequence[Diagnostic]) -> _State | None:
        """Return where fixes lead that bring other faults, if all of these can be mended in turn."""
        before = set(map(_facts, state.found))

        def led(wanted: Sequence[Diagnostic]) -> _State:
            return self._followed(self.tried(state, wanted), before)

        for _, group in groupby(refused, _code):
            alike = list(group)
            end = led(self.apart(state, alike))
            if end.is_better_than(state):
                return end
            innocent, guilty = _parted(alike, end.beside(state))
            singly = [[one] for one in alike[:_PATIENCE]] if innocent and len(alike) > 1 else []
            for wanted in ([self.apart(state, innocent)] if guilty and innocent else []) + singly:
                end = led(wanted)
                if end.is_better_than(state):
                    return end
        return None

    def _followed(self, state: _State, before: set[tuple[str, ...]]) -> _State:
        """Return where the fixes of all faults lead that were not there before."""
        for _ in range(_FAR):
            new = [diagnostic for diagnostic in self._choose(state.found) if _facts(diagnostic) not in before]
            if not new:
                break
            state = self.tried(state, self.apart(state, new))
        return state

    def tried(self, state: _State, wanted: Sequence[Diagnostic]) -> _State:
        """Return what comes of a text when some of its diagnostics are mended."""
        places = Places(state.text, self._first_line, first_column=self._first_column)
        edits = sorted(
            (edit for diagnostic in wanted if diagnostic.fix for edit in _edits(diagnostic.fix, places)),
            key=lambda edit: edit[:2],
        )
        text = applied(state.text, tuple(edits))
        return _State(text, tuple(self._diagnose(text)))

    def apart(self, state: _State, wanted: Sequence[Diagnostic]) -> list[Diagnostic]:
        """Return those of the diagnostics, the first first, whose edits do not meet."""
        places = Places(state.text, self._first_line, first_column=self._first_column)
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
    """As many fixes at once as make a text better.

    All, or all of one code, or those of them that bring no fault, or either half, down to single ones.
    """

    def __init__(self, road: _Road, start: _State) -> None:
        self.end = start
        self.refused: list[Diagnostic] = []
        self._road = road
        self._start = start
        self._taken: list[Diagnostic] = []

    def take(self, wanted: Sequence[Diagnostic]) -> None:
        """Take what makes the text better."""
        tried = self._try(wanted)
        if tried is self.end:
            return
        groups = [list(alike) for _, alike in groupby(sorted(wanted, key=_code), _code)]
        for alike in groups:
            self._take_alike(alike, self._try(alike) if len(groups) > 1 else tried)

    def _take_alike(self, alike: Sequence[Diagnostic], tried: _State) -> None:
        """Take what can be taken of fixes of one code, of all of which something has come."""
        if tried is self.end:
            return
        innocent, guilty = _parted(alike, tried.beside(self.end))
        if guilty and (not innocent or self._try(innocent) is self.end):
            self.refused += guilty
        else:
            self._halve(alike, len(self.refused) + _PATIENCE)

    def _halve(self, wanted: Sequence[Diagnostic], patience: int) -> None:
        """Take what can be taken of either half of fixes that are refused as a whole."""
        if len(wanted) == 1 or len(self.refused) >= patience:
            self.refused += wanted
            return
        half = len(wanted) // 2
        for part in (wanted[:half], wanted[half:]):
            if self._try(part) is not self.end:
                self._halve(part, patience)

    def _try(self, wanted: Sequence[Diagnostic]) -> _State:
        """Return what comes of fixes beside those taken already, and take them if that makes the text better."""
        apart = self._road.apart(self._start, [*self._taken, *wanted])
        tried = self._road.tried(self._start, apart)
        if tried.is_better_than(self.end):
            self.end, self._taken = tried, apart
        return tried


def _parted(alike: Sequence[Diagnostic], come: Sequence[Diagnostic]) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """Part fixes by what has come of them all: those in whose places nothing has, and those where something has.

    Of a few, none is looked at: all are tried one by one.
    """
    if len(alike) <= _PATIENCE:
        return list(alike), []
    places = {diagnostic.pointer for diagnostic in alike}
    new = {diagnostic.pointer for diagnostic in come}
    within = {next((above for above in _upwards(pointer) if above in places), "") for pointer in new}
    parts: tuple[list[Diagnostic], list[Diagnostic]] = [], []
    for diagnostic in alike:
        pointer = diagnostic.pointer
        parts[pointer != "" and (pointer in within or not new.isdisjoint(_upwards(pointer)))].append(diagnostic)
    return parts


def _upwards(pointer: str) -> Iterator[str]:
    """Yield a pointer and those of what stands around its value, up to the document."""
    while pointer:
        yield pointer
        pointer = pointer.rpartition("/")[0]


def _code(diagnostic: Diagnostic) -> str:
    return diagnostic.code


def _facts(diagnostic: Diagnostic) -> tuple[str, ...]:
    """Return what tells a diagnostic from others, wherever it stands."""
    return diagnostic.code, diagnostic.pointer, diagnostic.message


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
