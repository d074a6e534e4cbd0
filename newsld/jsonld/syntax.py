"""What is wrong where a text is no JSON, and how to mend it, in words for an editor."""

import re

from newsld.model.diagnostic import quoted
from newsld.model.graph import Unreadable

DEEPEST = 200
LONGEST_NUMBER = 400
NUMBER_HELP = "expected digits, with at most one point between two of them and no leading + or 0"
NEAR_MISSES = {
    **dict.fromkeys(("True", "TRUE"), "true"),
    **dict.fromkeys(("False", "FALSE"), "false"),
    **dict.fromkeys(("None", "undefined", "nil", "NULL", "Null"), "null"),
}

_TAG = re.compile(r"<[!?/]?[\w:-]{0,30}")
_CDATA = re.compile(r"(?://|/\*)\s*<!\[CDATA\[")
_INSIDE = re.compile(r'[^"\r\n]*')
_DATE = re.compile(r"\d{1,4}-\d{1,2}-\d|\d{1,2}\.\d{1,2}\.\d|\d{1,2}:\d\d")
_LINE_END = re.compile(r"\r\n|\r|\n")
_STEP = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)
_WORD = re.compile(r"[^\s,:\[\]{}\"']{1,40}")
_CONTROLS = {"\n": ("a line break", "\\n"), "\r": ("a line break", "\\r"), "\t": ("a tab", "\\t")}

Words = tuple[str, str]


def too_deep(text: str) -> Unreadable:
    """Return the complaint about a JSON text whose brackets are nested beyond `DEEPEST`, at the first one too many."""
    depth = 0
    for step in _STEP.finditer(text):
        depth += (step[0] in "[{") - (step[0] in "]}")
        if depth > DEEPEST:
            return too_deep_at(step.start())
    return too_deep_at(0)


def too_deep_at(place: int) -> Unreadable:
    """Return the complaint about the first bracket too many."""
    return Unreadable(
        "depth",
        place,
        f"the document is nested more than {DEEPEST} levels deep",
        "give the inner node an @id, put it beside the others in @graph and refer to it",
    )


def empty(text: str) -> Unreadable:
    """Return the complaint about a document with nothing in it."""
    return Unreadable("syntax", len(text) - len(text.lstrip(" ")), "the document is empty", "expected one JSON object")


def not_a_number_at(place: int, name: str) -> Unreadable:
    """Return the complaint about NaN or an infinity, which Python reads and JSON does not have."""
    help_ = "leave the property out, or write null"
    return Unreadable("syntax", place, f"{name} is no number that JSON knows", help_)


def too_long_integer_at(place: int, digits: str) -> Unreadable:
    """Return the complaint about an integer with more digits than readers of JSON take."""
    message = f"a number of {len(digits.lstrip('-'))} digits is more than readers of JSON take"
    return Unreadable("syntax", place, message, "write it as a string")


def still_open(text: str, innermost: tuple[int, str] | None, at: int) -> str:
    """Tell which bracket is left open, by its way from a place."""
    if not innermost:
        return "the text may have been cut off"
    return f"the text may have been cut off: {opened(text, *innermost, at)} and is not closed"


def opened(text: str, start: int, bracket: str, at: int) -> str:
    """Tell where a bracket was opened, seen from a place behind it."""
    lines = len(_LINE_END.findall(text, start, at))
    where = "in this line" if not lines else f"{lines} line{'s' * (lines > 1)} above"
    return f"{bracket} was opened {where}"


def almost_number(written: str) -> Words:
    """Tell of what begins like a number and is none."""
    if _DATE.match(written):
        return f"{written[:40]} stands without quotation marks", f'a date is text: write "{written[:40]}"'
    return f"{written[:40]} is no number that JSON knows", NUMBER_HELP


def control(sign: str) -> Words:
    """Tell of a control character inside a string."""
    name, escape = _CONTROLS.get(sign, (f"the control character U+{ord(sign):04X}", f"\\u{ord(sign):04x}"))
    return f"{name} stands bare inside a string", f"write it as {escape}"


def bad_escape(text: str, at: int) -> Words:
    """Tell of a backslash that begins no escape."""
    after = text[at + 1 : at + 2]
    escape = text[at : at + 2] if after != "u" else re.split(r'["\s]', text[at : at + 6])[0]
    help_ = "write \\' as '" if after == "'" else "a backslash in text is written \\\\"
    if after in "\r\n":
        return "a backslash stands at the end of a line", "write the string on one line, a line break in it as \\n"
    return f"{escape} is no escape that JSON knows", help_


def behind_document(text: str, at: int) -> Words:
    """Tell what follows the end of a document."""
    if text[at] == ";":
        return "a semicolon follows the document", "take it out: JSON is no script"
    if text[at] in "[{":
        return "another value follows the end of the document", "put several nodes into one @graph or list"
    return f"{thing(text, at)} follows the end of the document", "take it out"


def after_document(text: str, at: int) -> Words:
    """Tell what follows the end of a document and is no value either."""
    return foreign(text, at) or behind_document(text, at)


def without_comma(text: str, at: int) -> Words:
    """Tell what follows a value where a comma was expected."""
    if found := foreign(text, at):
        return found
    if text[:at].rstrip(" \t\r\n").endswith('"') and _WORD.match(text, at):
        return f"the string ends before {thing(text, at)}", 'a " that belongs to the text is written \\"'
    return f"{thing(text, at)} follows a value without a comma between", "put a comma before it, or close the bracket"


def without_colon(text: str, at: int) -> Words:
    """Tell what follows a key instead of a colon."""
    return foreign(text, at) or (
        f"expected : after the key, found {thing(text, at)}",
        "a key is followed by : and a value",
    )


def at_value(text: str, at: int, *, is_key: bool) -> Words:
    """Tell what stands here instead of a key or value."""
    return foreign(text, at) or instead(text, at, is_key=is_key)


def key_at(text: str, at: int) -> str:
    """Name the key that stands at a place."""
    return f"the key {thing(text, at).removeprefix('the string ')}"


def foreign(text: str, at: int) -> Words | None:
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


def in_marks(mark: str, *, is_key: bool) -> Words:
    """Tell of a string in marks of another kind."""
    return f"{'a key' if is_key else 'a value'} stands in {mark} marks", 'JSON strings stand in straight "'


def instead(text: str, at: int, *, is_key: bool) -> Words:
    """Tell what stands here instead of a key or value, and what was meant."""
    if is_key:
        return f"expected a key in double quotes, found {thing(text, at)}", 'keys are written "key": value'
    word = _WORD.match(text, at)
    if word and word[0] in NEAR_MISSES:
        return f"{word[0]} is no JSON value", f"write {NEAR_MISSES[word[0]]}"
    help_ = "a list stands in [ ]" if text[at : at + 1] == "(" else "text stands in double quotes"
    return f"expected a value, found {thing(text, at)}", help_


def thing(text: str, at: int) -> str:
    """Name what stands at a place: the word, or the character."""
    if text[at : at + 1] == '"':
        inside = _INSIDE.match(text, at + 1)
        return f"the string {quoted(inside[0] if inside else '')}"
    word = _WORD.match(text, at)
    return quoted(word[0]) if word else quoted(text[at : at + 1])
