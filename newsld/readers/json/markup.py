"""The texts of a record that may hold a little markup: a title with `<em>` and character entities."""

import re
from collections.abc import Iterator
from html import unescape

from newsld.readers.json.values import at, lines, text

_TAG = re.compile(r"<(?:/?[A-Za-z][^<>]*|!--.*?--)>", re.DOTALL)
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/h\d)\b[^<>]*>", re.IGNORECASE)
_PARAGRAPHS = re.compile(r"\n[ \t]*\n\s*")


def plain(value: object, *path: str | int) -> str:
    """Return a text on one line, without the tags and entities in it."""
    said = at(value, *path)
    if not isinstance(said, str) or ("<" not in said and "&" not in said):
        return text(said)
    return text(unescape(_TAG.sub("", _BREAK.sub(" ", said))))


def paragraphs(value: object, *path: str | int) -> Iterator[str]:
    """Yield the paragraphs of a plain text: between blank lines, or where it has none, its lines."""
    said = lines(value, *path).replace("\r\n", "\n").replace("\r", "\n").strip()
    parts = _PARAGRAPHS.split(said) if _PARAGRAPHS.search(said) else said.split("\n")
    return (one for part in parts if (one := text(part)))
