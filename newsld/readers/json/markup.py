"""The texts of a record that may hold a little markup: a title with `<em>` and character entities."""

import re
from collections.abc import Iterator
from html import unescape

from newsld.readers.html.text import one_line
from newsld.readers.json.values import at, lines, text

_TAG = re.compile(r"<(?:/?[A-Za-z][^<>]*|!--(?:(?!<!--).)*?--)>", re.DOTALL)
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/h\d)\b[^<>]*>", re.IGNORECASE)
_INLINE = re.compile(r"</?(?:a|abbr|b|br|em|i|img|p|small|span|strong|sub|sup|u)\b[^<>]*>", re.IGNORECASE)
_ADDRESS = re.compile(r"^\S[^\s@]*+@\S[^\s.]*+\.\S++$|^(?:https?:|www\.|//)\S*$")
_MOST_ESCAPED = 2
_SIMPLE = re.compile(r"\s*(?:<p>(?=[^<&]*</p>))?([^<&\n\r]+)(?:</p>)?\s*")
_PARAGRAPHS = re.compile(r"\n[ \t]*\n\s*")


def plain(value: object, *path: str | int) -> str:
    """Return a text on one line, without the tags and entities in it."""
    said = at(value, *path)
    if not isinstance(said, str) or ("<" not in said and "&" not in said):
        return text(said)
    shown = unescape(_TAG.sub("", _BREAK.sub(" ", said)))
    for _ in range(_MOST_ESCAPED):  # what was escaped twice is meant once
        if "&" not in shown or (again := unescape(shown)) == shown:
            break
        shown = again
    return text(_INLINE.sub("", shown))


def simple_paragraph(html: str) -> str:
    """Return the text of a paragraph without tags or entities in it, as most are; "" for any other HTML."""
    found = _SIMPLE.fullmatch(html)
    return one_line(found[1]) if found else ""


def name(value: object, *path: str | int) -> str:
    """Return somebody's name, "" where an address stands for it."""
    said = plain(value, *path)
    return "" if _ADDRESS.search(said) else said


def paragraphs(value: object, *path: str | int) -> Iterator[str]:
    """Yield the paragraphs of a plain text: between blank lines, or where it has none, its lines."""
    said = lines(value, *path).replace("\r\n", "\n").replace("\r", "\n").strip()
    parts = _PARAGRAPHS.split(said) if _PARAGRAPHS.search(said) else said.split("\n")
    return (one for part in parts if (one := text(part)))
