"""A raw article as it comes out of a file: where it stood, and its bytes read as text or as a record."""

from pathlib import Path
from typing import NamedTuple

from newsld.errors import UnreadableArticle
from newsld.intake.raw_articles import LARGEST, decoded, parsed, raw_article
from newsld.intake.streams import STDIN, Piece, bare_name
from newsld.model.article import RawArticle


class Arrival(NamedTuple):
    """An article and where it comes from: a file, one found in a folder, or a line, row or record of one."""

    place: str
    raw: RawArticle
    is_line: bool = False
    is_found: bool = False


def record_of(place: str, read: Piece) -> RawArticle:
    """Return the record that a line is."""
    if read.size > LARGEST:
        raise UnreadableArticle(f"{place}: larger than any article (the limit is {LARGEST // 1_000_000} MB)")
    return RawArticle(record=parsed(place, decoded(place, read.data)))


def text_of(path: str, read: Piece, *, is_markup: bool = False) -> RawArticle:
    """Return what the bytes of a file are: a record where they are JSON, else a text in the encoding that it shows."""
    return raw_article(read.data, path, name=_name_of(path), size=read.size, is_markup=is_markup)


def _name_of(path: str) -> str:
    """Return the name of a file, unpacked; a page that is the index of its folder goes by the folder's."""
    if path == STDIN:
        return ""
    name = Path(bare_name(path))
    return f"{name.parent.name}{name.suffix}" if name.stem.strip("_") == "index" and name.parent.name else name.name
