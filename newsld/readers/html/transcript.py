"""Writing down what a tree shows: its blocks, media and links, in order."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import Any, NamedTuple

from newsld.model.article import Part
from newsld.model.manuscript import Block
from newsld.model.metadata import Link, Media
from newsld.readers.html.addresses import absolute
from newsld.readers.html.checks import is_check, shown_verdict, stands_alone
from newsld.readers.html.elements import Element
from newsld.readers.html.media import framed, image, player
from newsld.readers.html.roles import BLOCKS, Role, role_of
from newsld.readers.html.text import BREAK, inline, one_line, paragraphs

_CELL = " | "
_MARKS = tuple("\"'“”„«»‘’‚‹›「『")
_CLOSING = {"“": "”", "‘": "’"}
_SIGNATURE = re.compile(r"\s*(?:[—–―~]|--?)\s*(?=\S)")
_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)", re.IGNORECASE)
_MARKED = re.compile(r"(?P<caption>.*?)\s*[(\[]?©\s*(?P<credit>[^©]{2,100}?)[)\]]?")
_LONGEST_SIGNATURE = 120  # code points of a last line that names who is quoted
_PARTS = {
    Role.EMBED: Part.EMBED,
    Role.CAPTION: Part.CAPTION,
    Role.CREDIT: Part.CAPTION,
    Role.PULL_QUOTE: Part.PULL_QUOTE,
    Role.HEADING: Part.SUBHEADING,
}
_SHOWN = frozenset({Role.IMAGE, Role.PLAYER, Role.FRAME, Role.BREAK})  # what has no text of its own


@dataclass(slots=True)
class _Open:
    """An element that is open: where its blocks and media and, in the paragraph being written, its text begin."""

    role: Role
    element: Element
    is_block: bool
    blocks: int
    media: int
    run: int
    roles: frozenset[Role]  # its own and those around it
    href: str = ""
    in_check: bool = False
    cited: str = ""
    captions: list[str] = field(default_factory=list[str])
    credits: list[str] = field(default_factory=list[str])


class Origin(NamedTuple):
    """Where a block comes from: the element whose text it is, and how much of it are links and times, from 0 to 1.

    `in_check` tells that it stands in the box of a fact check.
    """

    element: Element
    linked: float
    timed: float = 0.0
    in_check: bool = False


@dataclass(slots=True)
class Transcript:
    """What has been written down so far; `base` is the address that relative ones are resolved against."""

    base: str = ""
    blocks: list[Block] = field(default_factory=list[Block])
    media: list[Media] = field(default_factory=list[Media])
    links: list[tuple[int, Link]] = field(default_factory=list[tuple[int, Link]])
    origins: list[Origin] = field(default_factory=list[Origin])  # of the blocks, in step with them
    places: list[int] = field(
        default_factory=list[int]
    )  # of the media: how many blocks came before, -1 for what leads elsewhere
    role_of: Callable[[Element], Role] = role_of
    _root: Any = None
    _linked: int = 0  # code points of the paragraph being written that are links
    _timed: int = 0  # and that are marked as a time
    _run: list[str] = field(default_factory=list[str])
    _open: list[_Open] = field(default_factory=list["_Open"])
    _notes: list[tuple[Role, int, int]] = field(default_factory=list[tuple[Role, int, int]])
    _shown: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    _quoted: tuple[int, int] = (0, 0)  # the blocks of the last quotation
    _pictured: int = -1  # how many blocks there were at the last image outside figures

    def write(self, root: Element) -> None:
        """Write down an element with all that is in it."""
        self._root = root
        walk = import_module("lxml.etree").iterwalk(root, events=("start", "end", "comment"))
        written: list[bool] = []
        for event, element in walk:
            if event == "start":
                written.append(self._start(element))
                if not written[-1]:
                    walk.skip_subtree()
                continue
            if event == "end" and written.pop():
                self._end()
            if element.tail and element is not root:
                self._text(element.tail)
        self._flush()

    def linked(self) -> tuple[Link, ...]:
        """Return the works linked to, each once."""
        return tuple({link.url: link for _, link in reversed(self.links)}.values())[::-1]

    def _start(self, element: Element) -> bool:
        """Begin an element; tell whether what is in it is to be written down."""
        role = self._meaning(element, self.role_of(element))
        if role in _SHOWN:
            self._show(element, role)
        if role is Role.NOTHING or role in _SHOWN or (role is Role.LINK and self._is_mark(element)):
            return False
        in_check = self._in_check() or is_check(element)
        is_block = element.tag in BLOCKS or role in {Role.FIGURE, Role.PULL_QUOTE}
        is_block = is_block or (in_check and self._is_line(element, role))
        if is_block:
            self._flush()
        elif role is Role.CELL and any(piece.strip() for piece in self._run) and self._run[-1] != _CELL:
            self._run.append(_CELL)
        elif role is Role.INLINE_QUOTE and not (element.text or "").lstrip().startswith(_MARKS):
            self._run.append("‘" if self._innermost(Role.INLINE_QUOTE) else "“")
        href = absolute(element.get("href"), self.base) if role is Role.LINK else ""
        roles = (self._open[-1].roles if self._open else frozenset[Role]()) | {role}
        self._open.append(
            _Open(role, element, is_block, len(self.blocks), len(self.media), len(self._run), roles, href, in_check)
        )
        if element.text:
            self._text(element.text)
        return True

    def _meaning(self, element: Element, role: Role) -> Role:
        """Return what an element is in its place."""
        plain = Role.BLOCK if element.tag in BLOCKS else Role.INLINE
        match role:
            case Role.CAPTION if self._quoted[1] == len(self.blocks) > self._quoted[0] and not self._has_media():
                return Role.ATTRIBUTION
            case Role.ATTRIBUTION if self._quote() or (self._follows_quote() and plain is Role.BLOCK):
                return Role.ATTRIBUTION
            case Role.INLINE if element.tag == "small" and self._innermost(Role.CAPTION):
                return Role.CREDIT
            case Role.ATTRIBUTION | Role.CREDIT:
                return Role.CREDIT if self._innermost(Role.FIGURE, Role.CAPTION) else plain
            case _:
                return role

    def _is_line(self, element: Element, role: Role) -> bool:
        """Tell a line of the box of a fact check: a label, a value, a link right behind a word."""
        is_apart = role is Role.LINK and bool(self._run) and self._run[-1][-1:].isalnum()
        return is_apart or (role is Role.INLINE and stands_alone(element))

    def _is_mark(self, element: Element) -> bool:
        """Tell whether a link is a footnote's mark."""
        parent = element.getparent()
        return parent is not None and parent.tag == "sup" and (element.get("href") or "").startswith("#")

    def _show(self, element: Element, role: Role) -> None:
        """Take down a break, an image or a player."""
        if role is Role.BREAK:
            self._run.append(BREAK)
            return
        if self._innermost(Role.EMBED) and role is Role.IMAGE:
            return
        if role is Role.IMAGE and _is_letter(element):
            self._run.append(element.get("alt") or "")
            return
        if role is Role.IMAGE and self._in_check() and (verdict := shown_verdict(element)):
            self._run.append(verdict)
            return
        makers = {Role.IMAGE: image, Role.PLAYER: player, Role.FRAME: framed}
        shown = makers[role](element, self.base)
        if shown is None:
            return
        if (shown.url, shown.page) not in self._shown:
            self._shown.add((shown.url, shown.page))
            self.media.append(shown)
            self.places.append(-1 if self._leads_away() else len(self.blocks))
        self._pictured = len(self.blocks)

    def _text(self, text: str) -> None:
        opened = self._open[-1].role if self._open else None
        if opened is not Role.UNSCRIPTED:
            self._run.append(text if opened is Role.VERBATIM else inline(text))

    def _end(self) -> None:
        ended = self._open[-1]
        if ended.is_block:
            self._flush()
        self._open.pop()
        if ended.element.tag == "time":
            self._timed += sum(map(len, self._run[ended.run :]))
        match ended.role:
            case Role.ATTRIBUTION | Role.CREDIT if not ended.is_block:
                self._notes.append((ended.role, ended.run, len(self._run)))
            case Role.INLINE_QUOTE if ended.run and self._run[ended.run - 1] in _CLOSING:
                self._run.append(_CLOSING[self._run[ended.run - 1]])
            case Role.LINK:
                self._linked += sum(map(len, self._run[ended.run :]))
                self._link(ended)
            case Role.QUOTE | Role.PULL_QUOTE:
                self._end_quote(ended)
            case Role.FIGURE:
                self._caption(range(ended.media, len(self.media)), ended.captions, ended.credits)
            case _:
                pass

    def _flush(self) -> None:
        """End a paragraph."""
        if not self._run:
            return
        run, self._run = self._run, []
        for opened in self._open:
            opened.run = 0
        text = shown = "".join(run)
        signatures: list[str] = []
        credited: list[str] = []
        if self._notes:
            signatures, credited = self._take_notes(run)
            text = "".join(run)
        elif not text.strip():  # what stands between elements in the source
            self._linked = self._timed = 0
            return
        if self._innermost(Role.ATTRIBUTION):
            is_said = any(letter.isalnum() for letter in text)
            self._cite(one_line(text) if is_said else " ".join(signatures))
            return
        part = self._part()
        if part is Part.CAPTION:
            self._note_caption(text, credited)
            text = shown
        is_quoted = self._quote() is not None and part in {Part.PARAGRAPH, Part.PULL_QUOTE}
        written = [Block(part, line, is_quoted=is_quoted) for line in paragraphs(text)]
        self.blocks += written
        self.origins += [self._origin(len(text))] * len(written)
        for signature in signatures:
            self._cite(signature)

    def _origin(self, length: int) -> Origin:
        linked, self._linked = self._linked, 0
        timed, self._timed = self._timed, 0
        if self._innermost(Role.LINK):
            linked = length
        if any(opened.element.tag == "time" for opened in self._open):
            timed = length
        blocks = (opened.element for opened in reversed(self._open) if opened.is_block or opened.role is Role.CELL)
        element = next(blocks, self._root)
        linked_share, timed_share = (min(part / max(length, 1), 1.0) for part in (linked, timed))
        return Origin(element, linked_share, timed_share, self._in_check())

    def _take_notes(self, run: list[str]) -> tuple[list[str], list[str]]:
        """Take credits and the names of who is quoted out of a paragraph, where they stand at its end."""
        found: dict[Role, list[str]] = {Role.ATTRIBUTION: [], Role.CREDIT: []}
        is_last, written = True, len(run)
        for role, start, end in reversed(self._notes):
            if end > written:  # in another, which has been taken
                continue
            is_last = is_last and not any(letter.isalnum() for piece in run[end:written] for letter in piece)
            written = start
            noted = one_line("".join(run[start:end]))
            if noted and (is_last or role is Role.CREDIT):
                found[role].append(noted)
                run[start : end if role is Role.CREDIT else len(run)] = []
            elif noted:
                is_last = False
        self._notes.clear()
        return found[Role.ATTRIBUTION][::-1], found[Role.CREDIT][::-1]

    def _part(self) -> Part:
        if not self._open or self._open[-1].roles.isdisjoint(_PARTS):
            return Part.PARAGRAPH
        return next(_PARTS[opened.role] for opened in self._open if opened.role in _PARTS)

    def _in_check(self) -> bool:
        return bool(self._open) and self._open[-1].in_check

    def _innermost(self, *roles: Role) -> _Open | None:
        if not self._open or self._open[-1].roles.isdisjoint(roles):
            return None
        return next(opened for opened in reversed(self._open) if opened.role in roles)

    def _quote(self) -> _Open | None:
        return self._innermost(Role.QUOTE, Role.PULL_QUOTE)

    def _follows_quote(self) -> bool:
        first, end = self._quoted
        return first < end == len(self.blocks) and not "".join(self._run).strip()

    def _has_media(self) -> bool:
        figure = self._innermost(Role.FIGURE)
        return figure is not None and figure.media < len(self.media)

    def _cite(self, name: str) -> None:
        """Name the speaker of the quotation that is open or has just ended."""
        name = _SIGNATURE.sub("", name, count=1) if _SIGNATURE.match(name) else name
        if quote := self._quote():
            quote.cited = f"{quote.cited} {name}".strip()
        else:
            self._sign(*self._quoted, name)

    def _sign(self, first: int, end: int, name: str) -> None:
        for i in range(first, end):
            if self.blocks[i].is_quoted and not self.blocks[i].cited:
                self.blocks[i] = replace(self.blocks[i], cited=name)

    def _end_quote(self, ended: _Open) -> None:
        last = self.blocks[-1].text if len(self.blocks) > ended.blocks + 1 else ""
        signature = _SIGNATURE.match(last)
        is_talk = any(_SIGNATURE.match(block.text) for block in self.blocks[ended.blocks : -1])
        if signature and not is_talk and len(last) <= _LONGEST_SIGNATURE and not ended.cited and last[-1] not in ".!?…":
            ended.cited = last[signature.end() :]
            self.blocks.pop()
            self.origins.pop()
        if ended.cited:
            self._sign(ended.blocks, len(self.blocks), ended.cited)
        if not self._quote():
            self._quoted = ended.blocks, len(self.blocks)

    def _link(self, ended: _Open) -> None:
        name = one_line("".join(self._run[ended.run :])) or one_line(
            " ".join(x.text for x in self.blocks[ended.blocks :])
        )
        if ended.href and name and ended.href.partition("#")[0] != self.base:
            self.links.append((ended.blocks, Link(ended.href, name)))

    def _leads_away(self) -> bool:
        """Tell whether what is written is a link to another page."""
        link = self._innermost(Role.LINK)
        return link is not None and bool(link.href) and not _PICTURE.search(link.href)

    def _note_caption(self, text: str, by: list[str]) -> None:
        caption = one_line(text)
        if by and caption.endswith(":"):  # "Pictures:"
            caption = ""
        if not by and (marked := _MARKED.fullmatch(caption)):
            caption, by = marked["caption"], [marked["credit"]]
        if figure := self._innermost(Role.FIGURE):
            figure.captions += [caption] if caption else []
            figure.credits += by
        elif self.media and self._pictured == len(self.blocks):
            self._caption(range(len(self.media) - 1, len(self.media)), [caption], by)

    def _caption(self, places: range, captions: list[str], by: list[str]) -> None:
        """Give media the caption and the credit beside them."""
        for i in places:
            medium = self.media[i]
            self.media[i] = replace(
                medium,
                caption=medium.caption or " ".join(captions),
                credit=medium.credit or " ".join(by),
            )


def _is_letter(element: Element) -> bool:
    """Tell whether an image stands for a character, as for an emoji."""
    return "emoji" in (element.get("class") or "") or "smiley" in (element.get("class") or "")
