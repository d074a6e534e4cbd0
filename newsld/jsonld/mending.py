"""A text that is almost JSON → the edits that make it JSON, each with the fault that it mends.

One pass from left to right; total over any text. Where no reader could tell what was meant, it stops and says why.
"""

import json
import re
from html import unescape
from typing import NamedTuple

from newsld.jsonld import syntax
from newsld.model.graph import Edit, Unreadable

_SPACE = re.compile(r"[ \t\r\n]*+")
_BETWEEN = re.compile("(?:[ \t\r\n\u00a0\u200b\ufeff]|<br ?/?>|</?p>)*+")
_ODD_SPACE = re.compile("[\\s\u200b\u2060\ufeff]+")
_COMMENT = re.compile(r"(?://|#)[^\r\n]*+|/\*(?:[^*]|\*(?!/))*+(?:\*/)?")
_WRAPPER = re.compile(r"(?://|/\*)?[ \t]*+(<!\[CDATA\[|<!--(?=\s*+[\[{]))(?:[ \t]*+\*/)?")
_WRAPPER_END = re.compile(r"(?://|/\*)?[ \t]*+(?:\]\]>|-->)(?:[ \t]*+\*/)?")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")
_WORD = re.compile(r"[\w$@][\w$@.-]*+")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*+)(?:\.\d++)?(?:[eE][+-]?\d++)?(?![\w.+-])", re.ASCII)
_ALMOST_NUMBER = re.compile(r"[-+.]*(?:\d|Infinity\b|NaN\b)[\w.+:-]*+")
_MENDABLE_NUMBER = re.compile(r"\+?(-?)0*(\d*)(?:\.(\d*))?([eE][+-]?\d+)?", re.ASCII)
_NOT_NUMBERS = {"NaN", "Infinity", "-Infinity", "+Infinity", "+NaN", "-NaN"}

_OPENING = re.compile("[\"'`“”„«‘’‚]|&(?:quot|#0*34|#[xX]0*22|ldquo|rdquo|#39|apos);")
_NAME = r'"(?:[^"\\]|\\.){0,100}+(?:"[ \t\r\n]*+:|(?!"))'
_OTHER_NAME = (
    r"'[^'\r\n]{0,100}+'\s*+:"
    r"""|[“”„«‘’][^“”„«»‘’"\r\n]{0,100}+["”“»’‘]\s*+:"""
    r'|&quot;[^"\r\n]{0,60}?&quot;\s*+:'
)
_KEY = re.compile(rf"{_NAME}|{_OTHER_NAME}|[\w$@][\w$@-]{{0,60}}+\s*+:", re.DOTALL)
_AFTER_COMMA = {
    "{": re.compile(rf"(?:[\s,\u200b\ufeff]|<[^<>]{{1,60}}>)*+(?:}}|//|/\*|<!--|\Z|{_KEY.pattern})", re.DOTALL),
    "[": re.compile(
        r"(?:[\s,\u200b\ufeff]|<[^<>]{1,60}>)*+(?:[\[\]{\"'“„«]|&quot;|-?\d|(?:true|false|null)\b|//|/\*|<!--|\Z)"
    ),
}
_NEXT_IN_LIST = re.compile(r"[\"\[{'“„«]|(?:true|false|null|-?\d[\d.eE+-]{0,40}+)\s*+[,\]]")
_STRICT_STRING = re.compile(
    r'"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+"',
)
_ESCAPE = re.compile(r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})')
_NEVER_CLOSED = 'a string starts here and is never closed by "'
_CLOSER = {"{": "}", "[": "]"}


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
    except _Stop as stopped:
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


class _Stop(Exception):  # noqa: N818  house style: an exception says what happened
    def __init__(self, why: Unreadable) -> None:
        super().__init__(why.message)
        self.why = why


class _Style(NamedTuple):
    """How a string is marked off: what may end it, and what needs a look inside it."""

    name: str
    ends: re.Pattern[str]
    special: re.Pattern[str]


def _style(name: str, ends: str) -> _Style:
    return _Style(name, re.compile(ends), re.compile(rf'{ends}|["\\\x00-\x1f]'))


_STRAIGHT = _style('"', '"')
_SINGLE = _style("'", "'")
_ENTITIES = _style("&quot;", r"&#?[a-zA-Z0-9]{1,32};")
_STYLES = {
    '"': _STRAIGHT,
    "'": _SINGLE,
    "`": _style("`", "`"),
    **dict.fromkeys("“”„«", _style("“", '[“”„‟«»"]')),
    **dict.fromkeys("‘’‚", _style("‘", "[‘’‚']")),
    "&": _ENTITIES,
}


class _Open:
    """An object or list that is being read: where it stands, and how far its members are."""

    __slots__ = ("bracket", "comma", "members", "start", "value_end")

    def __init__(self, bracket: str, start: int) -> None:
        self.bracket = bracket
        self.start = start
        self.members = 0
        self.comma = -1
        self.value_end = start + 1


class _Reader:
    def __init__(self, text: str) -> None:
        self.faults: list[Unreadable] = []
        self.edits: list[Edit] = []
        self.has_begun = False
        self._text = text
        self._at = 0
        self._stack: list[_Open] = []
        self._told: set[str] = set()
        self._comment_end = -1
        self._no_html_comment_end = False

    # what is found

    def _fault(self, at: int, message: str, help_: str) -> None:
        self.faults.append(Unreadable("syntax", at, message, help_))

    def _once(self, kind: str, at: int, message: str, help_: str) -> None:
        """Tell of a fault that goes through the whole document at its first place only."""
        if kind not in self._told:
            self._told.add(kind)
            self._fault(at, message, help_)

    def _edit(self, start: int, end: int, text: str = "") -> None:
        self.edits.append(Edit(start, end, text))

    def _stop(self, at: int, message: str, help_: str) -> _Stop:
        return _Stop(Unreadable("syntax", at, message, help_))

    def _ends_early(self) -> _Stop:
        end = len(self._text.rstrip(" \t\r\n"))
        return self._stop(end, "the document ends too early", syntax.still_open(self._text, self._innermost()))

    def _innermost(self) -> tuple[int, str] | None:
        return (self._stack[-1].start, self._stack[-1].bracket) if self._stack else None

    # the document

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
                    self._another_value(comma)
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
            raise _Stop(syntax.empty(self._text))
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
        self.edits.insert(0, Edit(start, start, "["))
        for opening, closed in lists:
            self._edit(opening, opening + 1)
            self._edit(closed - 1, closed)
        self._edit(end, end, "]")

    def _another_value(self, comma: int) -> None:
        self._once("values", self._at, *syntax.behind_document(self._text, self._at))
        if comma < 0:
            self._edit(self._at, self._at, ",")

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

    def _member(self, within: _Open) -> None:
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

    def _comma(self, within: _Open) -> None:
        if within.comma >= 0:
            self._take_out(self._at, "two commas follow each other", "take one of them out")
        elif not within.members:
            self._take_out(self._at, f"a comma follows the opening {within.bracket}", "take the comma out")
        else:
            within.comma = self._at
        self._at += 1

    def _close(self, within: _Open, sign: str) -> None:
        if sign != _CLOSER[within.bracket]:
            help_ = syntax.still_open(self._text, self._innermost()).partition(": ")[2]
            raise self._stop(self._at, f"{sign} does not close the bracket that is open", help_)
        if within.comma >= 0:
            self._take_out(within.comma, f"a comma stands before the closing {sign}", "take the comma out")
        self._stack.pop()
        self._at += 1
        self._value_ended()

    def _miss_comma(self, within: _Open) -> None:
        fault = syntax.without_comma(self._text, self._at)
        follows = _KEY if within.bracket == "{" else _AFTER_COMMA["["]
        if not follows.match(self._text, self._at):
            raise self._stop(self._at, *fault)
        self._fault(self._at, *fault)
        self._edit(within.value_end, within.value_end, ",")

    def _key(self) -> None:
        at = self._at
        word = None
        if _OPENING.match(self._text, at):
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
                raise _Stop(syntax.too_deep_at(at))
            self._stack.append(_Open(sign, at))
            self.has_begun = True
            self._at += 1
            return
        if _OPENING.match(self._text, at):
            self._string(is_key=False)
        elif self._stack and sign in ",]}":
            self._fault(at, f"expected a value, found {syntax.thing(self._text, at)}", "write one, or take the key out")
            self._edit(at, at, "null")
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
            self.faults.append(syntax.too_long_integer_at(at, digits))
            self._edit(at, self._at, "null")

    def _almost_number(self, written: str, at: int) -> None:
        if written in _NOT_NUMBERS:
            self.faults.append(syntax.not_a_number_at(at, written))
            self._edit(at, self._at, "null")
            return
        self._fault(at, f"{written[:40]} is no number that JSON knows", syntax.NUMBER_HELP)
        parts = _MENDABLE_NUMBER.fullmatch(written)
        if not parts or len(written) > syntax.LONGEST_NUMBER:
            self._edit(at, self._at, json.dumps(written))
            return
        fraction = f".{parts[3]}" if parts[3] else ""
        self._edit(at, self._at, f"{parts[1]}{parts[2] or '0'}{fraction}{parts[4] or ''}")

    # strings

    def _string(self, *, is_key: bool) -> None:
        text, start = self._text, self._at
        strict = _STRICT_STRING.match(text, start)
        if strict and (is_key or not self._stack or self._closes(strict.end())):
            self._at = strict.end()
            return
        opening = _OPENING.match(text, start)
        style = _STYLES[text[start]]
        inside = opening.end() if opening else start + 1
        if style is not _STRAIGHT:
            self._once(f"in {style.name}", start, *syntax.in_marks(opening[0] if opening else "", is_key=is_key))
            self._edit(start, inside, '"')
        self._inside(start, inside, style, is_key=is_key)

    def _closes(self, end: int) -> bool:
        """Tell whether a quotation mark that ends at `end` ends a value: whether what follows can follow one."""
        text = self._text
        at = _end(_BETWEEN, text, end)
        sign = text[at : at + 1]
        if not sign or text.startswith(("//", "/*", "<!--", "]]>", "-->"), at):
            return True
        if not self._stack:
            return sign in ";[{"
        bracket = self._stack[-1].bracket
        if sign == ",":
            return _AFTER_COMMA[bracket].match(text, at + 1) is not None
        if sign in "]}":
            return sign == _CLOSER[bracket]
        if at == end:
            return False
        return bool((_KEY if bracket == "{" else _NEXT_IN_LIST).match(text, at))

    def _ends(self, found: re.Match[str], style: _Style, *, is_key: bool) -> bool:
        """Tell whether a mark inside a string is the one that ends it."""
        mark = unescape(found[0])
        if not style.ends.fullmatch(found[0]) or (style is _ENTITIES and mark not in _STYLES):
            return False
        if is_key:
            return style is _STRAIGHT or self._text.startswith(":", _end(_SPACE, self._text, found.end()))
        return self._closes(found.end())

    def _inside(self, start: int, at: int, style: _Style, *, is_key: bool) -> None:
        """Read a string that is not quite JSON's from `at` up to its end."""
        told: set[str] = set()
        while found := style.special.search(self._text, at):
            if self._ends(found, style, is_key=is_key):
                if style is not _STRAIGHT:
                    self._edit(found.start(), found.end(), '"')
                self._at = found.end()
                return
            if found[0] == '"' and (comma := self._line_before_key(found.start())) > start:
                self._forget_behind(comma)
                self._fault(start, _NEVER_CLOSED, 'put a " before the comma at the end of its line')
                self._edit(comma, comma, '"')
                self._at = comma
                return
            fault, at = self._odd(found, style)
            if fault and fault[0] not in told:
                told.add(fault[0])
                self._fault(found.start(), *fault[1:])
        help_ = syntax.still_open(self._text, self._innermost())
        self._forget_behind(start)
        raise self._stop(start, _NEVER_CLOSED, help_)

    def _odd(self, found: re.Match[str], style: _Style) -> tuple[tuple[str, str, str] | None, int]:
        """Mend what stands in a string and has no place there; return the fault, and where to go on."""
        start, end = found.span()
        sign = found[0]
        if sign == "\\":
            return self._backslash(start, style)
        if sign == '"':
            self._edit(start, end, '\\"')
            if style is not _STRAIGHT:
                return None, end
            return ("quote", 'a " stands bare inside a string', 'a " that belongs to the text is written \\"'), end
        if sign < " ":
            self._edit(start, end, json.dumps(sign)[1:-1])
            return ("control", *syntax.control(sign)), end
        if style is _ENTITIES:
            self._edit(start, end, json.dumps(unescape(sign), ensure_ascii=False)[1:-1])
        return None, end

    def _backslash(self, start: int, style: _Style) -> tuple[tuple[str, str, str] | None, int]:
        text = self._text
        if sound := _ESCAPE.match(text, start):
            return None, sound.end()
        if style is _ENTITIES and (mark := _OPENING.match(text, start + 1)):
            self._edit(start, mark.end(), '\\"' if unescape(mark[0]) == '"' else unescape(mark[0]))
            return None, mark.end()
        after = text[start + 1 : start + 2]
        if style is _SINGLE and after == "'":
            self._edit(start, start + 1)
            return None, start + 2
        fault = ("escape", *syntax.bad_escape(text, start))
        if after in "\r\n":
            end = start + (3 if text.startswith("\r\n", start + 1) else 2)
            self._edit(start, end)
            return fault, end
        if after.isalnum() or after < " " or after in style.name:
            self._edit(start, start + 1, "\\\\")
            return fault, start + 1
        self._edit(start, start + 1)
        return fault, start + 2

    def _forget_behind(self, at: int) -> None:
        """Forget what was found behind a place: it is read anew from there, or not at all."""
        while self.edits and self.edits[-1].start > at:
            self.edits.pop()
        while self.faults and self.faults[-1].offset > at:
            self.faults.pop()

    def _line_before_key(self, at: int) -> int:
        """Return where the line before ended in a comma, if a key of the open object starts at `at`; else -1."""
        if not self._stack or self._stack[-1].bracket != "{" or not _KEY.match(self._text, at):
            return -1
        before = at
        while before and self._text[before - 1] in " \t\r\n":
            before -= 1
        ends_line = "\n" in self._text[before:at] or "\r" in self._text[before:at]
        return before - 1 if ends_line and self._text[before - 1 : before] == "," else -1

    # what stands between

    def _space(self) -> int:
        """Go past blanks and what else carries no value, and return where that ends."""
        text = self._text
        while True:
            self._at = at = _end(_SPACE, text, self._at)
            sign = text[at : at + 1]
            if not sign or sign in '"{}[:,' or not self._is_trivia(at, sign):
                return at

    def _is_trivia(self, at: int, sign: str) -> bool:
        """Go past one thing that carries no value, if one stands here."""
        text = self._text
        if sign in "/<" and (mark := _WRAPPER.match(text, at)):
            self._told.add("wrapped")
            name = mark[1] if mark[1] == "<!--" else "a CDATA mark"
            self._fault(at, f"{name} stands where JSON was expected", "hand over the JSON alone")
            end = mark.end()
        elif sign in "/]-" and not self._stack and (mark := _WRAPPER_END.match(text, at)):
            end = mark.end()
            if "wrapped" not in self._told:
                self._fault(at, f"{mark[0].strip()} stands where JSON was expected", "hand over the JSON alone")
        elif sign in "/#" and (mark := _COMMENT.match(text, at)):
            end = mark.end()
            self._comment(at, end)
        elif sign == "<":
            return self._html(at)
        elif mark := _ODD_SPACE.match(text, at):
            end = mark.end()
            message = f"U+{ord(sign):04X}, a blank that JSON does not know, stands between values"
            self._once("blank", at, message, "take it out, or put a plain space")
        else:
            return False
        self._edit(at, end, " ")
        self._at = end
        return True

    def _comment(self, at: int, end: int) -> None:
        """Tell of a comment; lines of comment that follow each other are one."""
        if self._comment_end < 0 or _end(_SPACE, self._text, self._comment_end) < at:
            self._fault(at, "JSON has no comments", "take the comment out")
        self._comment_end = end

    def _html(self, at: int) -> bool:
        end = -1
        if self._text.startswith("<!--", at) and not self._no_html_comment_end:
            found = self._text.find("-->", at + 4)
            self._no_html_comment_end = found < 0
            end = found + 3 if found >= 0 else -1
        elif tag := _TAG.match(self._text, at):
            end = tag.end()
        if end < 0:
            return False
        self._once("html", at, *(syntax.foreign(self._text, at) or ("HTML stands where JSON was expected", "")))
        self._edit(at, end, " ")
        self._at = end
        return True


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at
