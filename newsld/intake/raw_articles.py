"""Bytes → a raw article: a record where they are JSON, else a text in the encoding that they show."""

import json
import re
from pathlib import PurePath
from typing import Any

from newsld.errors import UnreadableArticle, UnreadableDocument
from newsld.jsonld.encodings import decoded_page, is_binary, of_mark, wide
from newsld.model.article import RawArticle

LARGEST = 10_000_000  # bytes; the longest articles known are a tenth of it
EXAMPLE = '{"id": "dam", "text": "Mayor promises a dam\\n\\n…"}'

_HEAD = 512
_JSON = re.compile(r"\s*(?:\{\s*(?:\"|\}|$)|\[\s*(?:[\[{\]\"]|$))")
_KINDS = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"RIFF", "an image, a sound or a film"),
    (b"PK\x03\x04", "a ZIP archive, such as .docx and .epub are"),
    (b"\xd0\xcf\x11\xe0", "an old Office document, such as .doc"),
    (b"{\\rtf", "an RTF document"),
    (b"\x7fELF", "a program"),
)


def raw_article(
    data: bytes, place: str, *, name: str = "", size: int | None = None, is_markup: bool = False, charset: str = ""
) -> RawArticle:
    """Return what bytes are: a record where they are JSON, else a text in the encoding that they show.

    `place` is what errors call it, and `name` that of its file, if it has one. `size` tells how many bytes there are
    where these are not all of them; `charset` is the encoding that was told beside, as in an HTTP header.
    """
    suffix = PurePath(name).suffix.lower()
    size = len(data) if size is None else size
    _check_kind(place, data)
    if is_markup or data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") or _is_wide_markup(data):
        _check_size(place, size, 10 * LARGEST if suffix not in {".html", ".htm"} else LARGEST)
        return RawArticle(decoded_page(data, charset).text, name=name)
    is_json = suffix == ".json" or (not suffix and bool(_JSON.match(data[:_HEAD].decode("latin-1"))))
    _check_size(place, size, 10 * LARGEST if is_json else LARGEST)
    text = decoded(place, data, charset)
    return RawArticle(record=parsed(place, text), name=name) if is_json else RawArticle(text, name=name)


def parsed(place: str, text: str) -> Any:
    """Return the value that JSON is, or raise `UnreadableArticle`."""
    value = _parsed(place, text)
    if value is None:
        raise UnreadableArticle(f"{place}: JSON, but no object; expected {EXAMPLE}")
    return value


def _parsed(place: str, text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        is_one_line = error.lineno == 1 and "\n" not in text.strip()
        where = f"column {error.colno}" if is_one_line else f"line {error.lineno}, column {error.colno}"
        raise UnreadableArticle(f"{place}: not JSON ({error.msg.lower()} at {where}); expected {EXAMPLE}") from error
    except RecursionError as error:
        raise UnreadableArticle(f"{place}: JSON nested too deep to be read; expected {EXAMPLE}") from error
    except ValueError as error:
        raise UnreadableArticle(f"{place}: not JSON that can be read; expected {EXAMPLE}") from error


def decoded(path: str, data: bytes, charset: str = "") -> str:
    """Return bytes as text: UTF-8, or what a byte order mark or `charset` says; else raise `UnreadableDocument`."""
    encoding = of_mark(data) or (wide(data) if data.lstrip(b"\0")[:1] in b"{[" else None) or charset or "utf-8"
    try:
        text = data.decode("utf-8-sig" if encoding == "utf-8" else encoding)
    except UnicodeDecodeError as error:
        name = "UTF-8" if encoding == "utf-8" else encoding.upper()
        byte = data[error.start : error.start + 1].hex()
        what = "the bytes end too early" if not byte else f"byte {error.start} is 0x{byte}"
        raise UnreadableDocument(f"{path}: not {name}: {what}; save the file as UTF-8") from error
    if "\0" in text:
        raise UnreadableDocument(f"{path}: binary, or UTF-16 without a byte order mark; save the file as UTF-8")
    return text


def _is_wide_markup(data: bytes) -> bool:
    encoding = wide(data)
    return bool(encoding) and data[:_HEAD].decode(encoding, "replace").lstrip("\ufeff \t\r\n").startswith("<")


def _check_kind(path: str, data: bytes) -> None:
    """Refuse what is no text by how it begins."""
    kind = next((kind for start, kind in _KINDS if data.startswith(start)), None)
    if kind:
        raise UnreadableArticle(f"{path}: {kind}, in which newsld reads no text; save it as text, HTML or Markdown")
    if is_binary(data):
        raise UnreadableArticle(f"{path}: binary, or UTF-16 without a byte order mark; save the file as UTF-8")


def _check_size(path: str, size: int, limit: int) -> None:
    if size > limit:
        raise UnreadableArticle(
            f"{path}: larger than any article (the limit is {limit // 1_000_000} MB); "
            "many articles go into a .jsonl file, one a line"
        )
