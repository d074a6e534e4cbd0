"""A text that is almost JSON, read from left to right: what was found so far, and what stands between its values."""

import re

from newsld.jsonld import syntax
from newsld.model.graph import Edit, Unreadable

SPACE = re.compile(r"[ \t\r\n]*+")
_LINE_END = re.compile(r"[ \t]*+(?:\r\n|\r|\n|\Z)")
_ODD_SPACE = re.compile("[\\s\u200b\u2060\ufeff]+")
_ODD_SIGN = re.compile("[^ \t\r\n]")
_COMMENT = re.compile(r"(?://|#)[^\r\n]*+|/\*(?:[^*]|\*(?!/))*+(?:\*/)?")
_WRAPPER = re.compile(r"(?://|/\*)?[ \t]*+(<!\[CDATA\[|<!--(?=\s*+[\[{]))(?:[ \t]*+\*/)?")
_WRAPPER_END = re.compile(r"(?://|/\*)?[ \t]*+(?:\]\]>|-->)(?:[ \t]*+\*/)?")
MOST_FAULTS = 10_000  # nothing that is meant to be JSON has so many, nor does one string of it hold so many odd signs
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")


class Stop(Exception):  # noqa: N818  house style: an exception says what happened
    """Nobody can tell what was meant from here on."""

    def __init__(self, why: Unreadable) -> None:
        super().__init__(why.message)
        self.why = why


class Open:
    """An object or list that is being read: where it stands, and how far its members are."""

    __slots__ = ("bracket", "comma", "members", "start", "value_end")

    def __init__(self, bracket: str, start: int) -> None:
        self.bracket = bracket
        self.start = start
        self.members = 0
        self.comma = -1
        self.value_end = start + 1


class Trivia:
    """The state of a reader, and its way past blanks, comments and HTML."""

    def __init__(self, text: str, *, is_in_page: bool = False) -> None:
        self.faults: list[Unreadable] = []
        self.edits: list[Edit] = []
        self.has_begun = False
        self._text = text
        self._is_in_page = is_in_page
        self._at: int = 0
        self._stack: list[Open] = []
        self._is_sure = True  # that values end where they seem to
        self._told: dict[str, int] = {}
        self._told_inside: dict[str, int] = {}  # of the string that is being read
        self._cause = -1
        self._comment_end = -1
        self._no_html_comment_end = False

    def _fault(self, at: int, message: str, help_: str) -> None:
        if len(self.faults) == MOST_FAULTS:
            raise self._too_many(at)
        self._cause = at
        self.faults.append(Unreadable("syntax", at, message, help_))

    def _once(self, kind: str, at: int, message: str, help_: str) -> None:
        """Tell of a fault that goes through the whole document at its first place only."""
        if kind not in self._told:
            self._told[kind] = at
            self._fault(at, message, help_)
        self._cause = self._told[kind]

    def _edit(self, start: int, end: int, text: str = "", *, is_safe: bool = True) -> None:
        """Mend the fault told last."""
        self.edits.append(Edit(start, end, text, self._cause, is_safe))

    def _take_out(self, at: int, message: str, help_: str, *, is_safe: bool = True) -> None:
        """Tell of a character that is one too many."""
        self._fault(at, message, help_)
        self._edit(at, at + 1, is_safe=is_safe)

    def _value_ended(self) -> None:
        self.has_begun = True
        if self._stack:
            self._stack[-1].value_end = self._at

    def _stop(self, at: int, message: str, help_: str) -> Stop:
        return Stop(Unreadable("syntax", at, message, help_))

    def _too_many(self, at: int) -> Stop:
        return self._stop(at, f"more than {MOST_FAULTS:,} faults: reading stops here", "is this meant to be JSON?")

    def _ends_early(self) -> Stop:
        end = len(self._text.rstrip(" \t\r\n"))
        return self._stop(end, "the document ends too early", syntax.still_open(self._text, self._innermost(), end))

    def _innermost(self) -> tuple[int, str] | None:
        return (self._stack[-1].start, self._stack[-1].bracket) if self._stack else None

    def _forget_behind(self, at: int) -> None:
        """Forget what was found behind a place: it is read anew from there, or not at all."""
        while self.edits and self.edits[-1].start > at:
            self.edits.pop()
        while self.faults and self.faults[-1].offset > at:
            self.faults.pop()
        self._told = {kind: place for kind, place in self._told.items() if place <= at}

    def _space(self) -> int:
        """Go past blanks and what else carries no value, and return where that ends."""
        text = self._text
        while True:
            self._at = at = end_of(SPACE, text, self._at)
            sign = text[at : at + 1]
            if not sign or sign in '"{}[:,' or not self._is_trivia(at, sign):
                return at

    def _is_trivia(self, at: int, sign: str) -> bool:
        """Go past one thing that carries no value, if one stands here."""
        text = self._text
        if sign in "/<" and (mark := _WRAPPER.match(text, at)):
            self._told["wrapped"] = at
            name = mark[1] if mark[1] == "<!--" else "a CDATA mark"
            self._fault(at, f"{name} stands where JSON was expected", "hand over the JSON alone")
            end = mark.end()
        elif sign in "/]-" and not self._stack and (mark := _WRAPPER_END.match(text, at)):
            end = mark.end()
            self._once("wrapped", at, f"{mark[0].strip()} stands where JSON was expected", "hand over the JSON alone")
        elif sign in "/#" and (mark := _COMMENT.match(text, at)):
            end = mark.end()
            self._comment(at, end)
        elif sign == "<":
            return self._html(at)
        elif mark := _ODD_SPACE.match(text, at):
            end = mark.end()
            message = f"U+{ord(sign):04X}, a blank that JSON does not know, stands between values"
            self._once("blank", at, message, "take it out, or put a plain space")
            self._edit(at, end, _ODD_SIGN.sub(_plain_space, mark[0]))
            self._at = end
            return True
        else:
            return False
        self._blank_out(at, end)
        return True

    def _blank_out(self, at: int, end: int) -> None:
        """Go past what carries no value, and take it out: with its line where it has one, else with what parts it."""
        before = at
        floor = self.edits[-1].end if self.edits else 0
        while before > floor and self._text[before - 1] in " \t":
            before -= 1
        line_end = _LINE_END.match(self._text, end)
        if line_end and (not before or self._text[before - 1] in "\r\n"):
            self._edit(before, line_end.end())
        elif line_end:
            self._edit(before, end)
        else:
            self._edit(at, end, " ")
        self._at = end

    def _comment(self, at: int, end: int) -> None:
        """Tell of a comment; lines of comment that follow each other are one."""
        if self._comment_end < 0 or end_of(SPACE, self._text, self._comment_end) < at:
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
        self._blank_out(at, end)
        return True


def _plain_space(odd: re.Match[str]) -> str:
    return " " if odd[0].isspace() else ""


def end_of(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Return where what stands at `at` ends, or `at` if it is not there."""
    found = pattern.match(text, at)
    return found.end() if found else at
