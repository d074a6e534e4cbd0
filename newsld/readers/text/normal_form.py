"""Composing a text, "e" and an accent behind it to "é", as the lists of words have it, with the way back."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from unicodedata import combining, is_normalized, normalize

from newsld.model.article import Alignment
from newsld.model.manuscript import Block, Manuscript

_FORM = "NFC"
_JAMO = re.compile("[\u1160-\u11ff]")  # vowels and finals, which compose with what stands before them
_PLAIN = re.compile("[\0-\u02ff]+(?![^\0-\u02ff])")  # composes with nothing, unless a mark comes behind
_UNCHANGED = Alignment((0,), (0,))


def composed(text: str) -> tuple[str, Alignment]:
    """Return a text in Unicode's composed form, and how it lies in the text as it was."""
    if is_normalized(_FORM, text):
        return text, _UNCHANGED
    pieces: list[str] = []
    anchors = {0: 0}
    length = 0
    for start, end in _clusters(text):
        piece = normalize(_FORM, text[start:end])
        if len(piece) != end - start:
            anchors[length] = start
            anchors[length + len(piece)] = end
        pieces.append(piece)
        length += len(piece)
    return "".join(pieces), Alignment(tuple(anchors), tuple(anchors.values()))


def in_composed_form(manuscript: Manuscript) -> tuple[Manuscript, Alignment]:
    """Return a manuscript in Unicode's composed form, and how its text lies in the text as it was."""
    text, alignment = composed(manuscript.text)
    blocks = None if manuscript.blocks is None else tuple(_composed_block(block) for block in manuscript.blocks)
    return replace(manuscript, text=text, headline=normalize(_FORM, manuscript.headline), blocks=blocks), alignment


def _composed_block(block: Block) -> Block:
    is_so = is_normalized(_FORM, block.text)
    return block if is_so else replace(block, text=normalize(_FORM, block.text))


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield where stretches begin and end that compose each by itself: most of a text, which does not, in long ones."""
    last = 0
    for plain in _PLAIN.finditer(text):
        yield from _letters(text, last, plain.start())
        yield plain.span()
        last = plain.end()
    yield from _letters(text, last, len(text))


def _letters(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where each character of a stretch begins and ends that may compose: a letter with the marks behind it."""
    starts = (i for i in range(start + 1, end) if not (combining(text[i]) or _JAMO.match(text[i])))
    return pairwise((start, *starts, end)) if start < end else iter(())
