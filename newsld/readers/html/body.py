"""The body of a page: what of it is the article's own text, and the media and links in that."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsld.model.article import Part
from newsld.model.manuscript import Block
from newsld.model.metadata import Link, Media, Update
from newsld.readers.html.elements import Element
from newsld.readers.html.folding import fold
from newsld.readers.html.furniture import is_furniture, roles_of_page
from newsld.readers.html.main_text import main_text
from newsld.readers.html.parsing import parse
from newsld.readers.html.passages import Known, Passage, chosen, passages
from newsld.readers.html.place import Place, place_of
from newsld.readers.html.text import one_line
from newsld.readers.html.transcript import Transcript
from newsld.readers.html.updates import updates_of

_TITLES = frozenset({"og:title", "twitter:title"})
_SUMMARIES = frozenset({"description", "og:description", "twitter:description"})
_MOST = 20  # headings that a page calls its first
_SPARED = 0.35  # the share of the text that an element named like furniture holds if it is none
_LINE_END = re.compile(r"\n| \| ")  # of lines, and of the cells of a table
_BESIDE = frozenset({"footer", "nav"})
_TEXT = frozenset({Part.PARAGRAPH, Part.SUBHEADING})


@dataclass(frozen=True, slots=True)
class Body:
    """The blocks of an article in order, without its headline; the media among them, the works they link to.

    `updates` are the entries of a live blog; their stretches are those of the blocks.
    """

    blocks: tuple[Block, ...] = ()
    media: tuple[Media, ...] = ()
    links: tuple[Link, ...] = ()
    updates: tuple[Update, ...] = ()


def body_of(page: Element | str, base: str = "", text: str = "") -> Body:
    """Return the body of a page, whose tree stays as it is.

    Relative addresses are resolved against `base`. `text` is the article's text where the page says it elsewhere, as
    in its JSON-LD. Raises `MissingPackage` without lxml or trafilatura, and nothing else.
    """
    tree = parse(page) if isinstance(page, str) else page
    if tree is None:
        return Body()
    plain = main_text(tree)
    lines = [folded for line in _LINE_END.split(plain) if (folded := fold(line))]
    place = place_of(tree, lines, fold(text))
    if place is None:
        return Body(tuple(_plain(plain or text)))
    if any(around.tag in _BESIDE for around in (place.root, *place.root.iterancestors())):
        return Body()
    transcript = Transcript(base, role_of=roles_of_page(place.weighty(_SPARED)))
    transcript.write(place.root)
    known = Known(frozenset(place.lines), "".join(place.lines), fold(text), *_told(tree))
    return _composed(transcript, place, known) or Body(tuple(_plain(plain or text)))


def _plain(text: str) -> Iterator[Block]:
    """Yield the lines of a text as paragraphs."""
    for line in text.split("\n"):
        if paragraph := one_line(line):
            yield Block(Part.PARAGRAPH, paragraph)


def _told(tree: Element) -> tuple[frozenset[str], frozenset[str]]:
    """Return the headlines and the summaries that a page tells, folded."""
    titles: list[str] = []
    summaries: list[str] = []
    for element in tree.iter("h1", "meta"):
        name = element.get("property") or element.get("name")
        if element.tag == "h1":
            titles.append(element.text_content())
        elif name in _TITLES:
            titles.append(element.get("content") or "")
        elif name in _SUMMARIES:
            summaries.append(element.get("content") or "")
    return frozenset(map(fold, titles[:_MOST])) - {""}, frozenset(map(fold, summaries[:_MOST])) - {""}


def _composed(transcript: Transcript, place: Place, known: Known) -> Body | None:
    found = passages(place.root, transcript.blocks, transcript.origins, known)
    own = chosen(found, known)
    if not own:
        return None
    around = range(own[0], _behind_captions(own[-1] + 1, found))
    shown = [i for i in around if found[i].block.part not in _TEXT]
    telling = {*own, *(i for i in shown if found[i].block.part is Part.EMBED)}
    media = (*_leading(place.root, known, transcript), *_media(transcript, around))
    kept = sorted({*own, *shown})
    blocks = tuple(found[i].block for i in kept)
    return Body(
        blocks,
        tuple({(one.url, one.page): one for one in media}.values()),
        tuple({link.url: link for at, link in reversed(transcript.links) if at in telling}.values())[::-1],
        updates_of(place.root, blocks, [found[i].origin.element for i in kept], transcript.base),
    )


def _behind_captions(at: int, found: Sequence[Passage]) -> int:
    """Return where the captions of the pictures end that stand right behind the text."""
    while at < len(found) and found[at].block.part is Part.CAPTION:
        at += 1
    return at


def _media(transcript: Transcript, around: range) -> Iterator[Media]:
    """Yield the media before, among and right behind the paragraphs, except pictures that lead to other pages."""
    for medium, at in zip(transcript.media, transcript.places, strict=True):
        if 0 <= at <= around.stop:
            yield medium


def _leading(root: Element, known: Known, transcript: Transcript) -> Iterator[Media]:
    """Yield the media in figures between the headline and the text."""
    around = next((one for one in root.iterancestors() if _has_headline(one, known)), None)
    if around is None:
        return
    for element in around.iter("figure", root.tag):
        if element is root:
            break
        if element.tag == "figure" and not any(map(is_furniture, (element, *element.iterancestors()))):
            leading = Transcript(transcript.base, role_of=transcript.role_of)
            leading.write(element)
            yield from (one for one, at in zip(leading.media, leading.places, strict=True) if at >= 0)


def _has_headline(element: Element, known: Known) -> bool:
    return any(fold(heading.text_content()) in known.headlines for heading in element.iter("h1"))
