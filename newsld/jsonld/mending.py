"""A text that is almost JSON → the edits that make it JSON, each with the fault that it mends.

One pass from left to right; total over any text. Where no reader could tell what was meant, it stops and says why.
"""

import re
from typing import NamedTuple

from newsld.jsonld import syntax
from newsld.jsonld.loose import Loose
from newsld.jsonld.strings import AFTER_COMMA, JUNK_LINE, KEY, OPENING, UNCLOSED_KEY, UNOPENED_KEY
from newsld.jsonld.trivia import SPACE, Open, Stop, end_of
from newsld.model.graph import Edit, Unreadable

_WORD = re.compile(r"[\w$@][\w$@.-]*+")
_BEGINS_VALUE = re.compile(r'["“\[{]|-?\d|(?:true|false|null)\b')
_ARROW = re.compile(r"=>?|:=|->|[;.](?=\s*+\")|,(?=\s*+\"[^\"\r\n]{0,300}+\"\s*+[,}])")
_SCRIPT = re.compile(
    r"(?:(?:export\s+default|return|(?:(?:var|let|const)\s+)?[\w$.]{1,80}+(?:\[[^\[\]]{0,80}\])?\s*+="
    r"|[\w$.]{1,80}+\s*+\()\s*+"
    r"|\)\]\}',?\s*+|(?:for|while)\s?\((?:;;|1|true)\);?\s*+"
    r"|`{3}\w{0,20}\s*+|[^\W\d][^\[\]{}\"'<]{0,200}+|\(\s*+)(?=[\[{])"
)
_JUNK = re.compile(r"[^\[{]+")


class Mended(NamedTuple):
    """What is wrong with a text by place, the edits that mend it, and what cannot be mended, where reading stopped."""

    faults: tuple[Unreadable, ...]
    edits: tuple[Edit, ...]
    stop: Unreadable | None


def mend(text: str, *, is_in_page: bool = False) -> Mended:
    """Return what makes a text JSON; for a text that is JSON that is nothing."""
    reader = _Reader(text, is_in_page=is_in_page)
    stop = None
    try:
        reader.read()
    except Stop as stopped:
        stop = stopped.why
    faults = sorted(reader.faults, key=lambda fault: fault.offset)
    if stop and faults and not reader.has_begun:
        return Mended((), (), faults[0])
    return Mended(tuple(faults), tuple(sorted(reader.edits, key=lambda edit: edit[:2])), stop)


class _Reader(Loose):
    """A reader of objects, lists and scalars."""

    def read(self) -> None:
        """Read the whole text: one value, or several, which are read as a list."""
        starts: list[int] = []
        lists: list[tuple[int, int]] = []
        end = 0
        comma = -1
        self._space()
        self._script()
        while self._space() < len(self._text):
            sign = self._text[self._at]
            if not starts or sign in "[{":
                if starts:
                    self._another_value(end, comma)
                starts.append(self._at)
                comma = -1
                is_full_list = self._whole_value() and sign == "["
                end = self._at
                if is_full_list and self._text[end - 1] == "]":
                    lists.append((starts[-1], end))
            elif sign == "," and comma < 0:
                comma = self._at
                self._at += 1
            elif not self._behind(sign):
                self._junk(starts[0], comma)
                comma = -1
        if not starts:
            raise Stop(syntax.empty(self._text))
        if comma >= 0:
            message = "a comma follows the end of the document"
            self._take_out(comma, message, "take it out", is_safe=self._is_sure)
        if len(starts) > 1:
            self._make_one_list(starts[0], end, lists)

    def _whole_value(self) -> bool:
        """Read a value with all that stands in it, and tell whether it has members."""
        before = len(self.edits)
        self._value()
        outermost = self._stack[0] if self._stack else None
        while self._stack:
            self._member(self._stack[-1])
        self._is_sure = self._is_sure and all(edit.is_safe for edit in self.edits[before:])
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

    def _script(self) -> None:
        """Go past the code before a document, if some stands here."""
        code = _SCRIPT.match(self._text, self._at)
        if not code:
            return
        message = f"{code[0].strip()[:60]} stands before the document"
        self._once("script", self._at, message, "hand over the JSON alone: JSON is no script")
        self._edit(*code.span())
        self._at = code.end()

    def _behind(self, sign: str) -> bool:
        """Go past one sign behind a document, if it is one that belongs to no text.

        Where that the document has ended is a guess, so is it that the sign is one too many.
        """
        if sign in ");`" and "script" in self._told:
            self._cause = self._told["script"]
            self._edit(self._at, self._at + 1)
        elif sign == ";":
            self._take_out(self._at, *syntax.behind_document(self._text, self._at), is_safe=self._is_sure)
        elif sign in ",]}":
            message = f"{sign} follows the end of the document"
            self._take_out(self._at, message, "take it out", is_safe=self._is_sure)
        else:
            return False
        self._at += 1
        return True

    def _junk(self, start: int, comma: int) -> None:
        """Go past text behind a document that is no mere word itself."""
        fault = syntax.after_document(self._text, self._at)
        if self._text[start] not in "[{":
            raise self._stop(self._at, *fault)
        self._fault(self._at, *fault)
        junk = _JUNK.match(self._text, self._at)
        end = junk.end() if junk else len(self._text)
        self._edit(self._at, end, " ", is_safe=False)
        if comma >= 0:
            self._edit(comma, comma + 1, is_safe=False)
        self._at = end

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
        elif self._is_left_open(within, sign):
            self._close_before(within)
        elif not (sign in ".…" and self._ellipsis(within)) and not (sign in ";.:|" and self._other_comma(within)):
            if within.members and within.comma < 0:
                self._miss_comma(within)
            within.comma = -1
            within.members += 1
            if within.bracket == "[" or self._key():
                self._value()

    def _comma(self, within: Open) -> None:
        if within.comma >= 0:
            self._take_out(self._at, "two commas follow each other", "take one of them out")
        elif not within.members:
            self._take_out(self._at, f"a comma follows the opening {within.bracket}", "take the comma out")
        else:
            within.comma = self._at
        self._at += 1

    def _other_comma(self, within: Open) -> bool:
        """Read another sign that stands where a comma should."""
        if not within.members or within.comma >= 0:
            return False
        at, text = self._at, self._text
        behind = end_of(SPACE, text, at + 1)
        is_last = text[behind : behind + 1] in {"]", "}"}
        if not is_last and not (KEY if within.bracket == "{" else _BEGINS_VALUE).match(text, behind):
            return False
        self._once(f"comma {text[at]}", at, f'expected a comma, found "{text[at]}"', "members are parted by commas")
        self._edit(at, at + 1, "" if is_last else ",")
        within.comma = -1 if is_last else at
        self._at += 1
        return True

    def _miss_comma(self, within: Open) -> None:
        fault = syntax.without_comma(self._text, self._at)
        follows = KEY if within.bracket == "{" else AFTER_COMMA["["]
        if not follows.match(self._text, self._at):
            raise self._stop(self._at, *fault)
        self._fault(self._at, *fault)
        self._edit(within.value_end, within.value_end, ",")

    def _key(self) -> bool:
        """Read a key and its colon, and tell whether a value follows."""
        at, text = self._at, self._text
        word = None
        if (half := UNCLOSED_KEY.match(text, at)) and not KEY.match(text, at):
            self._half_key(at, half, half.end(1))
        elif half := UNOPENED_KEY.match(text, at):
            self._half_key(at, half, at)
        elif OPENING.match(text, at):
            self._string(is_key=True)
        elif (word := _WORD.match(text, at)) and not JUNK_LINE.match(text, at):
            self._at = word.end()
        elif JUNK_LINE.match(text, at):
            return self._junk_line()
        else:
            raise self._stop(at, *syntax.at_value(text, at, is_key=True))
        end = self._at
        if self._space() == len(text):
            raise self._ends_early()
        if word:
            self._bare_key(word)
        return self._colon(at, end)

    def _junk_line(self) -> bool:
        """Go past a line that is no member, and read the key behind it."""
        at = self._at
        self._at = len(self._text) if not (line := JUNK_LINE.match(self._text, at)) else line.end()
        message = f"expected a key in double quotes, found {syntax.thing(self._text, at)}"
        self._fault(at, message, "take the line out")
        self._edit(at, self._at, is_safe=False)
        self._space()
        return self._key()

    def _half_key(self, at: int, half: re.Match[str], mark: int) -> None:
        which = "opening" if mark == at else "closing"
        self._fault(at, f'the key {half[1]} has no {which} "', 'keys are written "key": value')
        self._edit(mark, mark, '"')
        self._at = half.end()

    def _bare_key(self, word: re.Match[str]) -> None:
        """Take a word for a key, where a colon or what is meant for one follows."""
        fault = syntax.instead(self._text, word.start(), is_key=True)
        if not (self._text.startswith(":", self._at) or _ARROW.match(self._text, self._at)):
            raise self._stop(word.start(), *fault)
        self._once("words", word.start(), *fault)
        self._edit(*word.span(), f'"{word[0]}"')

    def _colon(self, key: int, end: int) -> bool:
        """Go past the colon behind a key, or what stands for it, and tell whether a value follows."""
        text, at = self._text, self._at
        if text.startswith(":", at):
            self._at += 1
        elif arrow := _ARROW.match(text, at):
            self._once(f"colon {arrow[0]}", at, *syntax.without_colon(text, at))
            self._edit(*arrow.span(), ":")
            self._at = arrow.end()
        elif text[at] in ",]}" or KEY.match(text, at):
            self._fault(key, f"{syntax.key_at(text, key)} has no value", "write : and a value, or take it out")
            self._edit(end, end, ": null" if text[at] in ",]}" else ": null,", is_safe=False)
            self._stack[-1].value_end = end
            self._stack[-1].comma = -1 if text[at] in ",]}" else end
            return False
        elif _BEGINS_VALUE.match(text, at):
            self._fault(at, *syntax.without_colon(text, at))
            self._edit(end, end, ":")
        else:
            raise self._stop(at, *syntax.without_colon(text, at))
        return True

    def _value(self) -> None:
        """Read a value, of a container its opening only."""
        at = self._space()
        sign = self._text[at : at + 1]
        if not sign:
            raise self._ends_early()
        if self._stack and sign in "{$%" and self._template(at):
            self._value_ended()
            return
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
