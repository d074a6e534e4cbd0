"""Strings of a text that is almost JSON: whatever marks them off, and whatever stands bare inside them."""

import json
import re
from html import unescape
from typing import NamedTuple

from newsld.jsonld import syntax
from newsld.jsonld.trivia import MOST_FAULTS, SPACE, Trivia, end_of

_BETWEEN = re.compile("(?:[ \t\r\n\u00a0\u200b\ufeff]|<br ?/?>|</?p>)*+")
OPENING = re.compile("[\"'`“”„«‘’‚]|&(?:quot|#0*34|#[xX]0*22|ldquo|rdquo|#39|apos);")
_NAME = r'"(?:[^"\\]|\\.){0,100}+(?:"[ \t\r\n]*+:|(?!"))'
_OTHER_NAME = (
    r"'[^'\r\n]{0,100}+'\s*+:"
    r"""|[“”„«‘’][^“”„«»‘’"\r\n]{0,100}+["”“»’‘]\s*+:"""
    r'|&quot;[^"\r\n]{0,60}?&quot;\s*+:'
)
KEY = re.compile(rf"{_NAME}|{_OTHER_NAME}|[\w$@][\w$@-]{{0,60}}+\s*+:", re.DOTALL)
AFTER_COMMA = {
    "{": re.compile(rf"(?:[\s,\u200b\ufeff]|<[^<>]{{1,60}}>)*+(?:}}|//|/\*|<!--|\Z|{KEY.pattern})", re.DOTALL),
    "[": re.compile(
        r"(?:[\s,\u200b\ufeff]|<[^<>]{1,60}>)*+(?:[\[\]{\"'“„«]|&quot;|-?\d|\.\.\.|(?:true|false|null)\b|//|/\*|<!--|\Z)"
    ),
}
_AFTER_SIGN = {  # what follows ; or . where it stands in the stead of a comma
    "{": re.compile(r'[;.:|]\s*+(?:}|"[^"\\\r\n]{1,100}+"\s*+:)'),
    "[": re.compile(r'[;.|]\s*+(?:\]|"[^"\\\r\n]{1,300}+"\s*+[;.\]])'),
}
_PLAIN_NAME = r'"[^"\\\r\n]{1,100}+"\s*+:'
_ITEM = rf"""(?:[\[{{]|-?\d|(?:true|false|null)\b|{_PLAIN_NAME}|"[^"\r\n]{{0,300}}+"\s*+[,\]])"""
_AFTER_OTHER_BRACKET = re.compile(rf"[\]}}]\s*+(?:,\s*+{_ITEM}|[\]}}]|;?\s*+\Z)")
_COMMENTED = rf"(?:#[^\r\n]{{0,200}}+[\r\n]\s*+){{1,3}}(?:[}}\]]|{_PLAIN_NAME})"
_COMMENT = re.compile(rf"#[^\"\r\n]{{0,200}}+[\r\n]\s*+(?:[,}}\]]|{_PLAIN_NAME})", re.DOTALL)
_BARE_NAME = r"[\w$@:.-]{1,60}+"
UNCLOSED_KEY = re.compile(r'"([\w$@-]{1,60}+)(?=\s*+:\s*+(?:["“\[{]|-?\d|(?:true|false|null)\b))')
UNOPENED_KEY = re.compile(r'([\w$@-]{1,60}+)"(?=\s*+:)')
JUNK_LINE = re.compile(rf"(?![\[{{][^{{%]|[\w$@-]{{1,60}}+\s*+:)[^\"',\r\n\[\]]{{1,200}}+(?=[\r\n]\s*+{_PLAIN_NAME})")
_VALUE = r'(?:["\[{]|-?\d|(?:true|false|null)\b)'
_ODD_MEMBER = re.compile(  # what follows a comma is a member of an object all the same, though one with a fault
    rf"""\s*+(?:
        {UNOPENED_KEY.pattern}\s*+:\s*+{_VALUE}
        |"{_BARE_NAME}"\s*+(?:=>?\s*+{_VALUE}|"[^"\r\n]{{0,300}}+"\s*+[,}}]|[\[{{]\s*+["\[\]{{}}\d])
        |"{_BARE_NAME}"\s*+(?:(?:-?\d[\d.]{{0,20}}+|true|false|null)\s*+[,}}]|}})
        |\.\.\.\s*+(?:}}|,\s*+{_PLAIN_NAME})
        |{_COMMENTED}
    )
    |[ \t]*+[\r\n]\s*+(?:
        "{_BARE_NAME}"\s*+(?:[\[{{"]|(?:-?\d[\d.]{{0,20}}+|true|false|null)\s*+[\r\n]|,\s*+(?:}}|{_PLAIN_NAME}))
        |{UNCLOSED_KEY.pattern}
        |{_BARE_NAME}\s*+=>?\s*+{_VALUE}
        |"{_BARE_NAME}"\s*+[;.,]\s*+"[^"\r\n]{{0,300}}+"\s*+[,}}]
        |[\[{{]\s*+["\[\]{{}}]
        |{JUNK_LINE.pattern}
    )""".replace("#[", "[#]["),
    re.DOTALL | re.VERBOSE,
)
_NEXT_IN_LIST = re.compile(r"[\"\[{'“„«]|(?:true|false|null|-?\d[\d.eE+-]{0,40}+)\s*+[,\]]")
_STRICT_STRING = re.compile(
    r'"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+"',
)
_ESCAPE = re.compile(r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})')
_QUOTES = re.compile('"+(?=")|"')
_CONTROLS = re.compile(r"[\x00-\x1f]++")
_BARE_QUOTE = 'a " stands bare inside a string', 'a " that belongs to the text is written \\"'
_NEVER_CLOSED = 'a string starts here and is never closed by "'
_STRUCTURE = {*',:[]{}"', ""}  # before one of these a mark might have been meant to end the string
CLOSER = {"{": "}", "[": "]"}


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
STYLES = {
    '"': _STRAIGHT,
    "'": _SINGLE,
    "`": _style("`", "`"),
    **dict.fromkeys("“”„«", _style("“", '[“”„‟«»"]')),
    **dict.fromkeys("‘’‚", _style("‘", "[‘’‚']")),
    "&": _ENTITIES,
}


class Strings(Trivia):
    """A reader of strings."""

    def _string(self, *, is_key: bool) -> None:
        text, start = self._text, self._at
        strict = _STRICT_STRING.match(text, start)
        if strict and (is_key or not self._stack or self._closes(strict.end())):
            self._at = strict.end()
            return
        opening = OPENING.match(text, start)
        style = STYLES[text[start]]
        inside = opening.end() if opening else start + 1
        if style is not _STRAIGHT:
            self._once(f"in {style.name}", start, *syntax.in_marks(opening[0] if opening else "", is_key=is_key))
            self._edit(start, inside, '"')
        self._inside(start, inside, style, is_key=is_key)

    def _closes(self, end: int) -> bool:
        """Tell whether a quotation mark that ends at `end` ends a value: whether what follows can follow one."""
        text = self._text
        at = end_of(_BETWEEN, text, end)
        sign = text[at : at + 1]
        if not sign or text.startswith(("//", "/*", "<!--", "]]>", "-->"), at):
            return True
        if not self._stack:
            return sign in ";[{"
        bracket = self._stack[-1].bracket
        if sign == ",":
            follows = AFTER_COMMA[bracket].match(text, at + 1)
            return bool(follows or (bracket == "{" and _ODD_MEMBER.match(text, at + 1)))
        if sign in "]}":
            return sign == CLOSER[bracket] or _AFTER_OTHER_BRACKET.match(text, at) is not None
        if sign in ";.:|":
            return _AFTER_SIGN[bracket].match(text, at) is not None
        if sign == "#":
            return _COMMENT.match(text, at) is not None
        if at == end:
            return False
        return bool((KEY if bracket == "{" else _NEXT_IN_LIST).match(text, at))

    def _ends(self, found: re.Match[str], style: _Style, *, is_key: bool) -> bool:
        """Tell whether a mark inside a string is the one that ends it."""
        if style is _STRAIGHT:
            return found[0] == '"' and (is_key or self._closes(found.end()))
        mark = unescape(found[0])
        if not style.ends.fullmatch(found[0]) or (style is _ENTITIES and mark not in STYLES):
            return False
        if is_key:
            return self._text.startswith(":", end_of(SPACE, self._text, found.end()))
        return self._closes(found.end())

    def _inside(self, start: int, at: int, style: _Style, *, is_key: bool) -> None:
        """Read a string that is not quite JSON's from `at` up to its end."""
        self._told_inside = {}
        marks = self._cause
        before = len(self.edits)
        while found := style.special.search(self._text, at):
            self._cause = marks
            if self._ends(found, style, is_key=is_key):
                if style is not _STRAIGHT:
                    self._edit(found.start(), found.end(), '"')
                self._at = found.end()
                return
            if found[0] == '"' and (comma := self._line_before_key(found.start())) > start:
                self._forget_behind(comma)
                self._fault(start, _NEVER_CLOSED, 'put a " before the comma at the end of its line')
                self._edit(comma, comma, '"', is_safe=False)
                self._at = comma
                return
            at = self._odd(found, style)
            if len(self.edits) - before > MOST_FAULTS:
                raise self._too_many(found.start())
        help_ = syntax.still_open(self._text, self._innermost(), start)
        if self._is_in_page and not self._text[start:].rstrip().count("\n"):
            help_ = "where </script> stands in it, that ends the block: write it as <\\/script>"
        self._forget_behind(start)
        raise self._stop(start, _NEVER_CLOSED, help_)

    def _rest_of_string(self, start: int) -> None:
        """Read a string whose opening mark is not there."""
        self._inside(start, start, _STRAIGHT, is_key=False)

    def _odd(self, found: re.Match[str], style: _Style) -> int:
        """Mend what stands in a string and has no place there; return where to go on."""
        start, end = found.span()
        sign = found[0]
        if sign == "\\":
            return self._backslash(start, style)
        if sign == '"':
            return self._quotes(start, style)
        if sign < " ":
            end = end_of(_CONTROLS, self._text, start)
            self._once_inside("control", start, *syntax.control(sign))
            self._edit(start, end, json.dumps(self._text[start:end])[1:-1])
        elif style is _ENTITIES:
            self._edit(start, end, json.dumps(unescape(sign), ensure_ascii=False)[1:-1])
        return end

    def _once_inside(self, kind: str, at: int, message: str, help_: str) -> None:
        """Tell of a fault at its first place in a string only."""
        if kind not in self._told_inside:
            self._told_inside[kind] = at
            self._fault(at, message, help_)
        self._cause = self._told_inside[kind]

    def _quotes(self, start: int, style: _Style) -> int:
        """Mend a " that does not end the string, and those behind it that another follows: no more do they."""
        end = end_of(_QUOTES, self._text, start)
        following = end_of(_BETWEEN, self._text, end)
        is_safe = self._text[following : following + 1] not in _STRUCTURE
        if style is _STRAIGHT:
            self._once_inside("quote", start, *_BARE_QUOTE)
        self._edit(start, end, '\\"' * (end - start), is_safe=is_safe)
        return end

    def _backslash(self, start: int, style: _Style) -> int:
        text = self._text
        if sound := _ESCAPE.match(text, start):
            return sound.end()
        if style is _ENTITIES and (mark := OPENING.match(text, start + 1)):
            self._edit(start, mark.end(), '\\"' if unescape(mark[0]) == '"' else unescape(mark[0]))
            return mark.end()
        after = text[start + 1 : start + 2]
        if style is _SINGLE and after == "'":
            self._edit(start, start + 1)
            return start + 2
        self._once_inside("escape", start, *syntax.bad_escape(text, start))
        if after in "\r\n":
            end = start + (3 if text.startswith("\r\n", start + 1) else 2)
            self._edit(start, end)
            return end
        if after.isalnum() or after < " " or after in style.name:
            self._edit(start, start + 1, "\\\\", is_safe=False)
            return start + 1
        self._edit(start, start + 1)
        return start + 2

    def _line_before_key(self, at: int) -> int:
        """Return where the line before ended in a comma, if a key of the open object starts at `at`; else -1."""
        if not self._stack or self._stack[-1].bracket != "{" or not KEY.match(self._text, at):
            return -1
        before = at
        while before and self._text[before - 1] in " \t\r\n":
            before -= 1
        ends_line = "\n" in self._text[before:at] or "\r" in self._text[before:at]
        return before - 1 if ends_line and self._text[before - 1 : before] == "," else -1
