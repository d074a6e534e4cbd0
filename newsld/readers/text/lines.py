"""Splitting a raw text into lines, each a paragraph."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

_BLOCK = re.compile(r"(?m:^)(?:[^\S\n]*+\S.*(?:\n|\Z))+")
_WRAPPED = range(40, 101)  # code points of a line that an editor or mailer broke
_MIN_WRAPPED_LINES = 3


class Line(NamedTuple):
    """A paragraph of a raw text: a half-open span without surrounding white space, and what stands in it."""

    start: int
    end: int
    text: str


def split(text: str) -> Iterator[Line]:
    """Yield the paragraphs of `text`.

    A blank line parts paragraphs; so does a line break, unless a program broke the lines of a block to fit a width.
    """
    for block in _BLOCK.finditer(text):
        lines = block[0].split("\n")
        if len(lines) >= _MIN_WRAPPED_LINES and _is_wrapped([line.rstrip() for line in lines if line]):
            lines = [block[0]]
        at = block.start()
        for line in lines:
            if stripped := line.strip():
                start = at + line.index(stripped[0])
                yield Line(start, start + len(stripped), stripped)
            at += len(line) + 1


def _is_wrapped(lines: list[str]) -> bool:
    """Tell whether every line broke where the next word would not have fitted."""
    width = max(len(line) for line in lines)
    return (
        not lines[0].startswith((">", "&gt;"))  # lines of a quotation each have the mark that sets it off
        and len(lines) >= _MIN_WRAPPED_LINES
        and width in _WRAPPED
        and all(
            len(line) + 1 + len(following.split()[0]) > width
            for line, following in pairwise(lines)
            if following.split()
        )
    )
