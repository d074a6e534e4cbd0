"""Fragments of HTML, as a content management system's records carry them."""

import re
from dataclasses import dataclass

from newsld.model.manuscript import Block
from newsld.model.metadata import Link, Media

_PARTED = re.compile(r"<(?:p|br|div|li|h[1-6]|blockquote|table|section|article)\b", re.IGNORECASE)
_BLANK_LINE = re.compile(r"\r?\n[ \t]*\r?\n\s*")


@dataclass(frozen=True, slots=True)
class Fragment:
    """What a stretch of HTML says: its blocks in order, the media shown in it, the works that it links to."""

    blocks: tuple[Block, ...] = ()
    media: tuple[Media, ...] = ()
    links: tuple[Link, ...] = ()


def read_fragment(html: str, base: str = "") -> Fragment:
    """Read a fragment of HTML, or a plain text whose paragraphs blank lines part.

    Relative addresses are resolved against `base`, and left out without it. Text is as a browser shows it: entities
    decoded, white space collapsed, quotation marks, no-break and thin spaces as they are; soft hyphens and zero-width
    spaces are left out. Raises `MissingPackage` without lxml, and nothing else.
    """
    from newsld.readers.html.parsing import parse  # noqa: PLC0415  loaded when HTML is read
    from newsld.readers.html.transcript import Transcript  # noqa: PLC0415

    if not _PARTED.search(html):
        html = _BLANK_LINE.sub("<br><br>", html)
    root = parse(html)
    if root is None:
        return Fragment()
    transcript = Transcript(base)
    transcript.write(root)
    return Fragment(tuple(transcript.blocks), tuple(transcript.media), transcript.linked())
