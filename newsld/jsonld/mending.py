"""A text that is almost JSON → the edits that make it JSON, each with the fault that it mends.

One pass from left to right; total over any text. Where no reader could tell what was meant, it stops and says why.
"""

import json
import re
from typing import NamedTuple

from newsld.jsonld import syntax
from newsld.jsonld.strings import AFTER_COMMA, CLOSER, KEY, OPENING, Strings
from newsld.jsonld.trivia import Open, Stop
from newsld.model.graph import Edit, Unreadable

_WORD = re.compile(r"[\w$@][\w$@.-]*+")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*+)(?:\.\d++)?(?:[eE][+-]?\d++)?(?![\w.+-])", re.ASCII)
_ALMOST_NUMBER = re.compile(r"[-+.]*(?:\d|Infinity\b|NaN\b)[\w.+:-]*+")
_MENDABLE_NUMBER = re.compile(r"\+?(-?)0*(\d*)(?:\.(\d*))?([eE][+-]?\d+)?", re.ASCII)
_CODE = re.compile(r"[+-]?0\d")  # a postal code, say, and then its zero counts
_NOT_NUMBERS = {"NaN", "Infinity", "-Infinity", "+Infinity", "+NaN", "-NaN"}


class Mended(NamedTuple):
    """What is wrong with a text by place, the edits that mend it, and what cannot be mended, where reading stopped."""

    faults: tuple[Unreadable, ...]
    edits: tuple[Edit, ...]
    stop: Unreadable | None


def mend(text: str) -> Mended:
    """Return what makes a text JSON; for a text that is JSON that is nothing."""
    reader = _Reader(text)
    stop = None
    try:
        reader.read()
    except Stop as stopped:
        stop = stopped.why
    faults = sorted(reader.faults, key=lambda fault: fault.offset)
    if stop and faults and not reader.has_begun:
        return Mended((), (), faults[0])
    return Mended(tuple(faults), tuple(sorted(reader.edits, key=lambda edit: edit[:2])), stop)


def applied(text: str, edits: tuple[Edit, ...]) -> str:
    """Return a text with edits applied; they are in order and do not overlap."""
    parts: list[str] = []
    at = 0
    for edit in edits:
        parts += (text[at : edit.start], edit.text)
        at = edit.end
    parts.append(text[at:])
    return "".join(parts)


class _Reader(Strings):
    """A reader of objects, lists and scalars."""

    def read(self) -> None:
        """Read the whole text: one value, or several, which are read as a list."""
        starts: list[int] = []
        lists: list[tuple[int, int]] = []
        end = 0
        comma = -1
        while self._space() < len(self._text):
            sign = self._text[self._at]
            if not starts or sign in "[{":
                if starts:
                    self._another_value(end, comma)
                starts.append(self._at)
                comma = -1
                is_full_list = self._whole_value() and sign == "["
                end = self._at
                if is_full_list:
                    lists.append((starts[-1], end))
            elif sign == "," and comma < 0:
                comma = self._at
                self._at += 1
            else:
                self._behind(sign)
        if not starts:
            raise Stop(syntax.empty(self._text))
        if comma >= 0:
            self._take_out(comma, "a comma follows the end of the document", "take it out")
        if len(starts) > 1:
            self._make_one_list(starts[0], end, lists)

    def _whole_value(self) -> bool:
        """Read a value with all that stands in it, and tell whether it has members."""
        self._value()
        outermost = self._stack[0] if self._stack else None
        while self._stack:
            self._member(self._stack[-1])
        return bool(outermost and outermost.members)

    def _make_one_list(self, start: int, end: int, lists: list[tuple[int, int]]) -> None:
        """Put several values into one list; the members of lists among them into that same list."""
        self._cause = self._told["values"]
        self.edits.insert(0, Edit(start, start, "[", self._cause, is_safe=False))
        for opening, closed in lists:
            self._edit(opening, opening + 1, is_safe=False)
            self._edit(closed - 1, closed, is_safe=False)
        self._edit(end, end, "]", is_safe=False)

    def _another_value(self, end: int, comma: int) -> None:
        self._once("values", self._at, *syntax.behind_document(self._text, self._at))
        if comma < 0:
            self._edit(end, end, ",", is_safe=False)

    def _take_out(self, at: int, message: str, help_: str) -> None:
        """Tell of a character that is one too many."""
        self._fault(at, message, help_)
        self._edit(at, at + 1)

    def _behind(self, sign: str) -> None:
        if sign == ";":
            self._take_out(self._at, *syntax.behind_document(self._text, self._at))
        elif sign in ",]}":
            self._take_out(self._at, f"{sign} follows the end of the document", "take it out")
        else:
            raise self._stop(self._at, *syntax.after_document(self._text, self._at))
        self._at += 1

    def _member(self, within: Open) -> None:
        """Read a member of an object or list, or the comma or bracket behind it."""
        at = self._space()
        if at == len(self._text):
            raise self._ends_early()
        sign = self._text[at]
        if sign == ",":
            self._comma(within)
        elif sign in "]}":
            self._close(within, sign)
        else:
            if within.members and within.comma < 0:
                self._miss_comma(within)
            within.comma = -1
            within.members += 1
            if within.bracket == "{":
                self._key()
            self._value()

    def _comma(self, within: Open) -> None:
        if within.comma >= 0:
            self._take_out(self._at, "two commas follow each other", "take one of them out")
        elif not within.members:
            self._take_out(self._at, f"a comma follows the opening {within.bracket}", "take the comma out")
        else:
            within.comma = self._at
        self._at += 1

    def _close(self, within: Open, sign: str) -> None:
        if sign != CLOSER[within.bracket]:
            help_ = syntax.still_open(self._text, self._innermost()).partition(": ")[2]
            raise self._stop(self._at, f"{sign} does not close the bracket that is open", help_)
        if within.comma >= 0:
            self._take_out(within.comma, f"a comma stands before the closing {sign}", "take the comma out")
        self._stack.pop()
        self._at += 1
        self._value_ended()

    def _miss_comma(self, within: Open) -> None:
        fault = syntax.without_comma(self._text, self._at)
        follows = KEY if within.bracket == "{" else AFTER_COMMA["["]
        if not follows.match(self._text, self._at):
            raise self._stop(self._at, *fault)
        self._fault(self._at, *fault)
        self._edit(within.value_end, within.value_end, ",")

    def _key(self) -> None:
        at = self._at
        word = None
        if OPENING.match(self._text, at):
            self._string(is_key=True)
        elif word := _WORD.match(self._text, at):
            self._once("words", at, *syntax.instead(self._text, at, is_key=True))
            self._edit(at, word.end(), f'"{word[0]}"')
            self._at = word.end()
        else:
            raise self._stop(at, *syntax.at_value(self._text, at, is_key=True))
        if not self._text.startswith(":", self._space()):
            if self._at == len(self._text):
                raise self._ends_early()
            if word:
                raise self._stop(at, *syntax.instead(self._text, at, is_key=True))
            raise self._stop(self._at, *syntax.without_colon(self._text, self._at))
        self._at += 1

    def _value(self) -> None:
        """Read a value, of a container its opening only."""
        at = self._space()
        sign = self._text[at : at + 1]
        if not sign:
            raise self._ends_early()
        if sign in "[{":
            if len(self._stack) == syntax.DEEPEST:
                raise Stop(syntax.too_deep_at(at))
            self._stack.append(Open(sign, at))
            self.has_begun = True
            self._at += 1
            return
        if OPENING.match(self._text, at):
            self._string(is_key=False)
        elif self._stack and sign in ",]}":
            self._fault(at, f"expected a value, found {syntax.thing(self._text, at)}", "write one, or take the key out")
            self._edit(at, at, "null", is_safe=False)
        else:
            self._scalar(at)
        self._value_ended()

    def _value_ended(self) -> None:
        self.has_begun = True
        if self._stack:
            self._stack[-1].value_end = self._at

    def _scalar(self, at: int) -> None:
        if number := _NUMBER.match(self._text, at):
            self._at = number.end()
            self._long_integer(number[0], at)
            return
        word = _WORD.match(self._text, at)
        if word and word[0] in {"true", "false", "null"}:
            self._at = word.end()
        elif almost := _ALMOST_NUMBER.match(self._text, at):
            self._at = almost.end()
            self._almost_number(almost[0], at)
        elif word and word[0] in syntax.NEAR_MISSES:
            self._at = word.end()
            self._fault(at, *syntax.instead(self._text, at, is_key=False))
            self._edit(at, self._at, syntax.NEAR_MISSES[word[0]])
        else:
            raise self._stop(at, *syntax.at_value(self._text, at, is_key=False))

    def _long_integer(self, digits: str, at: int) -> None:
        try:
            int(digits) if digits[-1:].isdigit() and not re.search("[.eE]", digits) else None
        except ValueError:
            self._lose(syntax.too_long_integer_at(at, digits))

    def _almost_number(self, written: str, at: int) -> None:
        if written in _NOT_NUMBERS:
            self._lose(syntax.not_a_number_at(at, written))
            return
        self._fault(at, f"{written[:40]} is no number that JSON knows", syntax.NUMBER_HELP)
        parts = _MENDABLE_NUMBER.fullmatch(written)
        if not parts or len(written) > syntax.LONGEST_NUMBER:
            self._edit(at, self._at, json.dumps(written))
            return
        fraction = f".{parts[3]}" if parts[3] else ""
        mended = f"{parts[1]}{parts[2] or '0'}{fraction}{parts[4] or ''}"
        self._edit(at, self._at, mended, is_safe=not _CODE.match(written))

    def _lose(self, fault: Unreadable) -> None:
        """Read null for a value that JSON cannot hold, the one read last."""
        self._fault(fault.offset, fault.message, fault.help)
        self._edit(fault.offset, self._at, "null", is_safe=False)
