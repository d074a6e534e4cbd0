"""HTML → the JSON-LD blocks in it, each with its place; total over any text, and one bad block hides no other."""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

_MARK = re.compile(r"<(?:!--|([a-zA-Z][^\s/>]*))")
_ATTRIBUTE = re.compile(r"""[\s/]*+([^\s/>=][^\s/>=]*+)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s>]++))?""")
_USUAL_TAG = re.compile(  # the rest of a tag whose attributes are well formed, as most are
    r"""(?:\s++[\w:@.-]++(?:=(?:"[^"]*+"|'[^']*+'|[^\s"'<>=]++))?+)*+\s*+/?+>"""
)
_BETWEEN = re.compile(r"[\s/]*+")
_TAG_END = re.compile(r"[\s/]*+>")
_COMMENT_END = re.compile(r"--!?>")
_SCRIPT = re.compile(r"<(?:/script(?=[\s/>])|script\s[^<>]{0,300}ld\+json)", re.IGNORECASE)
_RAW = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"})
_COMMENT = re.compile("<!--")
_MARK_OF_TEXT = re.compile(rf"<(?:!--|({'|'.join(sorted(_RAW))})(?=[\s/>]))", re.IGNORECASE)
_RAW_END = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in _RAW}
_LINE_END = re.compile(r"\r\n|\r|\n")
_LOOK_BACK = 200
_LONGEST_TAG = 2_000


class Block(NamedTuple):
    """The text of a JSON-LD block, and where it starts in the page: line and column count from 1, `start` from 0."""

    text: str
    line: int
    column: int
    start: int


class StartTag(NamedTuple):
    """A start tag: where it, the name in it and, of an element that holds text alone, the content ends.

    `is_open` tells such an element that nothing ends: what follows it on the page is taken for a part of it.
    """

    start: int
    name_end: int
    end: int
    content_end: int
    is_block: bool = False
    is_open: bool = False


def blocks(page: str) -> Iterator[Block]:
    """Yield the contents of every `<script type="application/ld+json">`, in their order; comments hold none."""
    line, line_start, counted = 1, 0, 0
    for start, end in _spans(page):
        for match in _LINE_END.finditer(page, counted, start):
            line += 1
            line_start = match.end()
        counted = start
        yield Block(page[start:end], line, start - line_start + 1, start)


def _spans(page: str) -> Iterator[tuple[int, int]]:
    return ((tag.end, tag.content_end) for tag in block_tags(page))


def block_tags(page: str) -> Iterator[StartTag]:
    """Yield the start tags of JSON-LD blocks.

    The tags of other elements are passed over, unless a comment or a script stands in one of them, as in a `title`.
    """
    tags = list(start_tags(page, _MARK_OF_TEXT))
    starts = (*(tag.start for tag in tags), *(mark.start() for mark in _COMMENT.finditer(page)))
    if any(
        page.rfind("<", max(at - _LONGEST_TAG, 0), at) > page.rfind(">", max(at - _LONGEST_TAG, 0), at) for at in starts
    ):
        tags = list(start_tags(page))
    return (tag for tag in tags if tag.is_block)


def start_tags(page: str, marks: re.Pattern[str] = _MARK) -> Iterator[StartTag]:
    """Yield every start tag that is one: not those in comments, scripts and other elements that hold text alone.

    `marks` finds the comments and the tags that are asked for.
    """
    at = 0
    while mark := marks.search(page, at):
        if not mark[1]:
            at = _behind_comment(page, mark.end())
            continue
        name = mark[1].lower()
        usual = _USUAL_TAG.match(page, mark.end()) if name != "script" else None
        end, kind = (usual.end(), "") if usual else _behind_tag(page, mark.end())
        if end is None:  # what has no end is no tag, and browsers show nothing of it
            return
        at, is_open = end, False
        is_block = name == "script" and kind == "application/ld+json" and end < len(page)
        if is_block:
            at = _end_of_block(page, end)
            is_open = not page.startswith("</", at)
        elif name in _RAW:
            closing = _RAW_END[name].search(page, end)
            at, is_open = (closing.start(), False) if closing else (len(page), True)
        yield StartTag(mark.start(), mark.end(), end, at, is_block, is_open)


def _behind_comment(page: str, at: int) -> int:
    if page.startswith((">", "->"), at):
        return page.index(">", at) + 1
    end = _COMMENT_END.search(page, at)
    return end.end() if end else len(page)


def _behind_tag(page: str, at: int) -> tuple[int | None, str]:
    """Return where a tag ends, if it does, and the media type that its `type` says, without parameters."""
    kind = None
    while not (end := _TAG_END.match(page, at)):
        attribute = _ATTRIBUTE.match(page, at)
        if not attribute:
            at = between.end() if (between := _BETWEEN.match(page, at)) else at
            if at == len(page):
                return None, ""
            at += 1  # a stray sign, such as = before any name
            continue
        if kind is None and attribute[1].lower() == "type":
            kind = unescape((attribute[2] or "").strip("\"'")).partition(";")[0].strip().lower()
        at = attribute.end()
    return end.end(), kind or ""


def _end_of_block(page: str, at: int) -> int:
    """Return where a block ends: at its end tag, or, where that was forgotten, before the next block."""
    start = at
    while found := _SCRIPT.search(page, at):
        if found[0].startswith("</"):
            return found.start()
        before = page[max(start, found.start() - _LOOK_BACK) : found.start()].rstrip()
        if before.endswith(("}", "]", ";", ">")):
            return found.start()
        at = found.end()
    return len(page)
