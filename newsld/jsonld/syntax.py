"""Why a text is no JSON: the exact place, what is wrong there, and how to mend it, in words for an editor."""

import json
import re
from collections.abc import Iterator

from newsld.model.diagnostic import quoted
from newsld.model.graph import Unreadable

DEEPEST = 200

_MARK = re.compile(r'["\[\]{}]|-?Infinity|NaN|(?<!\d)-?\d{600,}')
_STRING_REST = re.compile(r'(?:[^"\\]|\\.)*+', re.DOTALL)
_NUMBER_REST = re.compile(r"[\d.eE_+-]+")
_NUMBER_HELP = "expected digits, with at most one point between two of them and no leading + or 0"
_TAG = re.compile(r"<[!?/]?[\w:-]{0,30}")
_CDATA = re.compile(r"(?://|/\*)\s*<!\[CDATA\[")
_INSIDE = re.compile(r'[^"\r\n]*')
_STEP = {"[": 1, "{": 1, "]": -1, "}": -1}
_WORD = re.compile(r"[^\s,:\[\]{}\"']{1,40}")
_BAD_NUMBER = re.compile(r"[-+.]?(?:\d|\.\d)[\d.eE+-]*|[-+]?(?:Infinity|NaN)\b")
_NEAR_MISSES = {"True": "true", "False": "false", "None": "null", "undefined": "null", "nil": "null", "NULL": "null"}
_CONTROLS = {"\n": "a line break", "\r": "a line break", "\t": "a tab"}


def too_deep(text: str) -> Unreadable:
    """Return the complaint about a text whose brackets are nested beyond `DEEPEST`, at the first one too many."""
    depth = 0
    place = 0
    for offset, mark in _marks(text):
        depth += _STEP.get(mark, 0)
        if depth > DEEPEST:
            place = offset
            break
    return Unreadable(
        "depth",
        place,
        f"the document is nested more than {DEEPEST} levels deep",
        "give the inner node an @id, put it beside the others in @graph and refer to it",
    )


def not_a_number(text: str, name: str) -> Unreadable:
    """Return the complaint about NaN or an infinity, which Python reads and JSON does not have."""
    help_ = "leave the property out, or write null"
    return Unreadable("syntax", _first(text, name), f"{name} is no number that JSON knows", help_)


def too_long_integer(text: str, digits: str) -> Unreadable:
    """Return the complaint about an integer with more digits than readers of JSON take."""
    return Unreadable(
        "syntax",
        _first(text, digits),
        f"a number of {len(digits.lstrip('-'))} digits is more than readers of JSON take",
        "write it as a string",
    )


def complaint(text: str, error: json.JSONDecodeError) -> Unreadable:
    """Return what is wrong at the place where reading stopped."""
    at = error.pos
    if not text.strip(" \t\r\n"):
        return Unreadable("syntax", 0, "the document is empty", "expected one JSON object")
    for ask in (_in_string, _at_end, _after_comma, _after_value):
        if found := ask(text, at, error.msg):
            return found
    return _at_value(text, at, error.msg)


def _marks(text: str) -> Iterator[tuple[int, str]]:
    """Yield each bracket and odd number outside strings with its offset, up to a string that does not end."""
    at = 0
    while match := _MARK.search(text, at):
        at = match.end()
        if match[0] != '"':
            yield match.start(), match[0]
            continue
        rest = _STRING_REST.match(text, at)
        at = (rest.end() if rest else at) + 1
        if at > len(text):
            return


def _first(text: str, wanted: str) -> int:
    return next((offset for offset, mark in _marks(text) if mark == wanted), 0)


def _in_string(text: str, at: int, message: str) -> Unreadable | None:
    if message.startswith("Unterminated string"):
        return Unreadable("syntax", at, 'a string starts here and is never closed by "', _still_open(text))
    if message.startswith("Invalid control character"):
        name = _CONTROLS.get(text[at], f"the control character U+{ord(text[at]):04X}")
        escape = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}.get(text[at], f"\\u{ord(text[at]):04x}")
        return Unreadable("syntax", at, f"{name} stands bare inside a string", f"write it as {escape}")
    if message.startswith("Invalid \\"):
        at = text.rfind("\\", 0, at + 1) if text[at : at + 1] != "\\" else at
        escape = text[at : at + 2] if text[at + 1 : at + 2] != "u" else re.split(r'["\s]', text[at : at + 6])[0]
        help_ = "write \\' as '" if text[at + 1 : at + 2] == "'" else "a backslash in text is written \\\\"
        return Unreadable("syntax", at, f"{escape} is no escape that JSON knows", help_)
    return None


def _at_end(text: str, at: int, _message: str) -> Unreadable | None:
    if text[at:].strip(" \t\r\n"):
        return None
    return Unreadable("syntax", len(text.rstrip(" \t\r\n")), "the document ends too early", _still_open(text))


def _still_open(text: str) -> str:
    """Tell which bracket the text leaves open, the innermost one."""
    stack: list[tuple[int, str]] = []
    for offset, mark in _marks(text):
        if _STEP.get(mark) == 1:
            stack.append((offset, mark))
        elif mark in _STEP and stack:
            stack.pop()
    if not stack:
        return "the text may have been cut off"
    offset, bracket = stack[-1]
    line = len(re.findall(r"\r\n|\r|\n", text[:offset])) + 1
    return f"the text may have been cut off: {bracket} of line {line} is still open"


def _after_comma(text: str, at: int, _message: str) -> Unreadable | None:
    before = text[:at].rstrip(" \t\r\n")
    comma = at if text[at] == "," else len(before) - 1 if before.endswith(",") else -1
    after = text[comma + 1 :].lstrip(" \t\r\n")[:1] if comma >= 0 else ""
    if comma == at and before.endswith(","):
        return Unreadable("syntax", at, "two commas follow each other", "take one of them out")
    if after in {"}", "]"}:
        return Unreadable("syntax", comma, f"a comma stands before the closing {after}", "take the comma out")
    return None


def _after_value(text: str, at: int, message: str) -> Unreadable | None:
    if not message.startswith(("Extra data", "Expecting ',' delimiter", "Expecting ':' delimiter")):
        return None
    found = _foreign(text, at) or _glued_number(text, at)
    if found is None and message.startswith("Extra data"):
        found = _behind_document(text, at)
    elif found is None and message.startswith("Expecting ',' delimiter"):
        found = _without_comma(text, at)
    elif found is None:
        found = f"expected : after the key, found {_thing(text, at)}", "a key is followed by : and a value"
    return Unreadable("syntax", at, *found)


def _behind_document(text: str, at: int) -> tuple[str, str]:
    if text[at] == ";":
        return "a semicolon follows the document", "take it out: JSON is no script"
    thing = "another value" if text[at] in "[{" else _thing(text, at)
    return f"{thing} follows the end of the document", "put several nodes into one @graph or list"


def _without_comma(text: str, at: int) -> tuple[str, str]:
    if text[at] in "]}":
        return f"{text[at]} does not close the bracket that is open", _still_open(text[:at]).partition(": ")[2]
    if text[:at].rstrip(" \t\r\n").endswith('"') and _WORD.match(text, at):
        return f"the string ends before {_thing(text, at)}", 'a " that belongs to the text is written \\"'
    return f"{_thing(text, at)} follows a value without a comma between", "put a comma before it, or close the bracket"


def _glued_number(text: str, at: int) -> tuple[str, str] | None:
    """Tell of a number that goes on where JSON has it end, such as 0123 or 1_000."""
    rest = _NUMBER_REST.match(text, at)
    if not rest or not text[at - 1 : at].isdigit():
        return None
    start = len(text[:at].rstrip("-+.0123456789eE"))
    return f"{text[start : rest.end()][:40]} is no number that JSON knows", _NUMBER_HELP


def _at_value(text: str, at: int, message: str) -> Unreadable:
    return Unreadable("syntax", at, *(_foreign(text, at) or _instead(text, at, is_key="property name" in message)))


def _foreign(text: str, at: int) -> tuple[str, str] | None:
    """Tell what other language the text falls into here."""
    if text.startswith("<![CDATA[", at) or _CDATA.match(text, at):
        return "a CDATA mark stands where JSON was expected", "hand over the JSON alone"
    if text.startswith(("//", "/*", "#"), at):
        return "JSON has no comments", "take the comment out"
    if text[at] == "<":
        tag = _TAG.match(text, at)
        return (
            f"{tag[0] if tag else '<'} stands where JSON was expected",
            "hand over the JSON alone, without HTML around it",
        )
    return None


def _instead(text: str, at: int, *, is_key: bool) -> tuple[str, str]:
    """Tell what stands here instead of a key or value, and what was meant."""
    if text[at] in "'“”„«‘’":
        return f"{'a key' if is_key else 'a value'} stands in {text[at]} marks", 'JSON strings stand in straight "'
    if is_key:
        return f"expected a key in double quotes, found {_thing(text, at)}", 'keys are written "key": value'
    if number := _BAD_NUMBER.match(text, at):
        return f"{number[0][:40]} is no number that JSON knows", _NUMBER_HELP
    word = _WORD.match(text, at)
    if word and word[0] in _NEAR_MISSES:
        return f"{word[0]} is no JSON value", f"write {_NEAR_MISSES[word[0]]}"
    return f"expected a value, found {_thing(text, at)}", "text stands in double quotes"


def _thing(text: str, at: int) -> str:
    """Name what stands at a place: the word, or the character."""
    if text[at : at + 1] == '"':
        inside = _INSIDE.match(text, at + 1)
        return f"the string {quoted(inside[0] if inside else '')}"
    word = _WORD.match(text, at)
    return quoted(word[0]) if word else quoted(text[at : at + 1])
