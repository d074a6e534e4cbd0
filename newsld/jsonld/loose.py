"""Values of a text that is almost JSON and are no strings: numbers, words, templates and code."""

import json
import re

from newsld.jsonld import syntax
from newsld.jsonld.brackets import Brackets
from newsld.jsonld.trivia import SPACE, Open, end_of
from newsld.model.graph import Unreadable

_WORD = re.compile(r"[\w$@][\w$@.-]*+")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*+)(?:\.\d++)?(?:[eE][+-]?\d++)?(?![\w.+-])", re.ASCII)
_ALMOST_NUMBER = re.compile(r"[-+.]*(?:\d|Infinity\b|NaN\b)[\w.+:-]*+")
_MENDABLE_NUMBER = re.compile(r"\+?(-?)0*(\d*)(?:\.(\d*))?([eE][+-]?\d+)?", re.ASCII)
_PARTED_NUMBER = re.compile(
    r"(-?[1-9]\d{0,2})((?:[,'\u00a0\u202f ]\d{3})+)(\.\d+)?(?=\s*+(?:[}\]]|,(?!\d)|\Z))", re.ASCII
)
_DECIMAL_COMMA = re.compile(r"-?\d{1,15},\d{1,15}(?=\s*+(?:[}\]]|,(?!\d)|\Z))", re.ASCII)
_PYTHON_NUMBER = re.compile(r"\d+(?:_\d+)+|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+", re.ASCII)
_CUT_NUMBER = re.compile(r"(-?(?:0|[1-9]\d*)(?:\.\d+)?)[eE][+-]?", re.ASCII)
_CODE = re.compile(r"[+-]?0\d")  # a postal code, say, and then its zero counts
_NOT_NUMBERS = {"NaN", "Infinity", "-Infinity", "+Infinity", "+NaN", "-NaN"}
_TEMPLATE = re.compile(
    r"\{\{(?!\s*\")[^{}\r\n]{0,200}\}\}|\{%[^{}\r\n]{0,200}%\}|\$\{[^{}\r\n]{0,200}\}|%%?[A-Z_]{2,40}%%?"
)
_CALL = re.compile(r"(?:new\s+)?[A-Za-z_$][\w$.]{0,60}+\s{0,3}\((?:[^()\r\n]|\([^()\r\n]{0,100}\)){0,200}\)")
_ELLIPSIS = re.compile(r"\.\.\.|…")
_HALF_STRING = re.compile(r'[^\W\d][^"\r\n]{0,500}?"(?=[ \t]*+(?:,|[\r\n]|[}\]]))')
_BARE = {
    "{": re.compile(r'[^\W\d][^"\r\n{}\[\]:]{0,300}?(?=[ \t]*+(?:,?[ \t]*+[\r\n]|\}|,\s*+"))'),
    "[": re.compile(r'[^\W\d][^"\r\n{}\[\]:,]{0,300}?(?=[ \t]*+(?:,|[\r\n]|\]))'),
}


class Loose(Brackets):
    """A reader of scalars without marks."""

    def _template(self, at: int) -> bool:
        """Read a place of a template that nobody filled in, if one stands here."""
        found = _TEMPLATE.match(self._text, at)
        if not found:
            return False
        self._null_for(found, f"{found[0][:60]} was not filled in", "have the template write a value here, or null")
        return True

    def _null_for(self, found: re.Match[str], message: str, help_: str) -> None:
        self._fault(found.start(), message, help_)
        self._edit(*found.span(), "null", is_safe=False)
        self._at = found.end()

    def _ellipsis(self, within: Open) -> bool:
        """Go past dots that stand for members which were left out."""
        found = _ELLIPSIS.match(self._text, self._at)
        if not found:
            return False
        self._fault(
            found.start(), f"{found[0]} stands where a member was expected", "write all members, or take it out"
        )
        self._at = found.end()
        comma = end_of(SPACE, self._text, self._at)
        if self._text.startswith(",", comma):
            self._at = comma + 1
        elif within.comma >= 0:
            self._edit(within.comma, within.comma + 1, is_safe=False)
            within.comma = -1
        self._edit(found.start(), self._at, is_safe=False)
        return True

    def _scalar(self, at: int) -> None:
        if (parted := _PARTED_NUMBER.match(self._text, at)) and self._is_parted(parted):
            self._write_number(parted, re.sub(r"[^\d.-]", "", parted[0]), "JSON parts no thousands")
            return
        if self._stack and self._stack[-1].bracket == "{" and (odd := _DECIMAL_COMMA.match(self._text, at)):
            self._write_number(odd, odd[0].replace(",", "."), "JSON has a point before decimals")
            return
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
            self._words(at)

    def _words(self, at: int) -> None:
        """Read text that no marks stand around, or code."""
        text = self._text
        if not self._stack:
            raise self._stop(at, *syntax.at_value(text, at, is_key=False))
        if found := _CALL.match(text, at):
            help_ = "write the value that it stands for: JSON runs no code"
            self._null_for(found, f"{found[0][:60]} is code", help_)
        elif found := _HALF_STRING.match(text, at):
            self._fault(at, f'a text without its opening " begins with {syntax.thing(text, at)}', 'put a " before it')
            self._edit(at, at, '"', is_safe=False)
            self._rest_of_string(at)
        elif found := _BARE[self._stack[-1].bracket].match(text, at):
            self._fault(at, *syntax.instead(text, at, is_key=False))
            self._edit(*found.span(), json.dumps(found[0], ensure_ascii=False), is_safe=False)
            self._at = found.end()
        else:
            raise self._stop(at, *syntax.at_value(text, at, is_key=False))

    def _is_parted(self, number: re.Match[str]) -> bool:
        """Tell whether commas part thousands, which they cannot where each may part two members of a list."""
        is_in_object = bool(self._stack) and self._stack[-1].bracket == "{"
        return is_in_object or ("," not in number[2] and bool(self._stack))

    def _write_number(self, found: re.Match[str], number: str, why: str) -> None:
        plain = number.lstrip("-0") or "0"
        plain = ("-" if number.startswith("-") else "") + (f"0{plain}" if plain.startswith(".") else plain)
        self._fault(found.start(), f"{found[0]} is no number that JSON knows", f"write {plain}: {why}")
        self._edit(*found.span(), plain, is_safe=False)
        self._at = found.end()

    def _long_integer(self, digits: str, at: int) -> None:
        try:
            int(digits) if digits[-1:].isdigit() and not re.search("[.eE]", digits) else None
        except ValueError:
            self._lose(syntax.too_long_integer_at(at, digits))

    def _almost_number(self, written: str, at: int) -> None:
        if written in _NOT_NUMBERS:
            self._lose(syntax.not_a_number_at(at, written))
            return
        parts = _MENDABLE_NUMBER.fullmatch(written)
        if len(written) > syntax.LONGEST_NUMBER:
            parts = None
        elif mended := _plain(written):
            self._fault(at, f"{written[:40]} is no number that JSON knows", f"write {mended}")
            self._edit(at, self._at, mended, is_safe=False)
            return
        self._fault(at, *syntax.almost_number(written))
        if not parts:
            self._edit(at, self._at, json.dumps(written))
            return
        fraction = f".{parts[3]}" if parts[3] else ""
        mended = f"{parts[1]}{parts[2] or '0'}{fraction}{parts[4] or ''}"
        self._edit(at, self._at, mended, is_safe=not _CODE.match(written))

    def _lose(self, fault: Unreadable) -> None:
        """Read null for a value that JSON cannot hold, the one read last."""
        self._fault(fault.offset, fault.message, fault.help)
        self._edit(fault.offset, self._at, "null", is_safe=False)


def _plain(written: str) -> str:
    """Return what a number in the spelling of another language, or one that breaks off, is in JSON; else nothing."""
    if _PYTHON_NUMBER.fullmatch(written):
        digits = written.replace("_", "")
        return str(int(digits, 0)) if digits[1:2].isalpha() else digits.lstrip("0") or "0"
    cut = _CUT_NUMBER.fullmatch(written)
    return cut[1] if cut else ""
