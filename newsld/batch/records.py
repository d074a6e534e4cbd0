"""What is worked on at a time: a line, a row, a page of an archive, a file of a folder."""

import json
import re
from collections.abc import Callable, Iterator
from hashlib import blake2b
from typing import NamedTuple

from newsld.batch.rows import Reason
from newsld.intake.streams import Piece
from newsld.model.article import RawArticle

Paths = Callable[[str], Iterator[str]]  # what finds the files that an input stands for


class File(NamedTuple):
    """A file of its own, read by whoever works on it, and by what one sees that it has been changed."""

    path: str
    changed: int  # nanoseconds since 1970


class Unread(NamedTuple):
    """What could not be read, or was given up, and why."""

    message: str
    reason: Reason = Reason.UNREADABLE


class Record(NamedTuple):
    """What is worked on at a time: its key, which is where it stands, what it is, and its size in bytes."""

    key: str
    held: "Piece | RawArticle | File | Unread"
    size: int

    def digest(self) -> bytes:
        """Return what tells the record from another."""
        match self.held:
            case Piece(data=data, size=size):
                told = data
            case RawArticle(text=text, url=url, record=record):
                told, size = _bytes(f"{url}\n{text}\n{json.dumps(record, default=str)}"), 0
            case held:
                told, size = _bytes(repr(held)), 0
        digest = blake2b(told, digest_size=16)
        digest.update(_bytes(f"\n{size}\n{self.key}"))
        return digest.digest()


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def unread(path: str, message: str) -> Record:
    """Return what stands for what cannot be read, at the place in a file that the message begins with, if it does."""
    place = re.match(f"({re.escape(path)}(?::\\d+)?): ", message)
    return Record(place[1], Unread(message[place.end() :]), 0) if place else Record(path, Unread(message), 0)
