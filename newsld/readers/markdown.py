"""Markdown with front matter, as Hugo, Jekyll, Pelican, Eleventy and their like keep articles."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from newsld.errors import NewsldError, UnreadableArticle
from newsld.model.article import Part, RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import Metadata
from newsld.model.record import named
from newsld.readers.html.fragments import Fragment, read_fragment
from newsld.readers.marked.header import split, starts_header
from newsld.readers.record.values import address_of, text_of

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?=-)")
_LONGEST_BYLINE = 120  # code points
_SUFFIX = re.compile(r"\.(?:md|markdown|mdown|mkdn?|mdwn)$", re.IGNORECASE)


def read(raw: RawArticle) -> Iterator[Manuscript | NewsldError]:
    """Read a text: one article."""
    try:
        yield _dated(_manuscript(*split(raw.text)), raw.name)
    except UnreadableArticle as error:
        yield error


def _manuscript(header: Mapping[str, Any], body: str) -> Manuscript:
    # loaded when Markdown is read
    from newsld.readers.marked.keys import record_of  # noqa: PLC0415
    from newsld.readers.marked.rendering import html_of  # noqa: PLC0415
    from newsld.readers.record.metadata import date_lines_of, metadata_of  # noqa: PLC0415
    from newsld.readers.record.parties import parties_of  # noqa: PLC0415

    said = named(record_of(header))
    url = address_of(said.get("url"))
    fragment = read_fragment(html_of(body), url)
    headline, blocks = _headed(text_of(said.get("headline")), fragment)
    blocks, bylines = _signed(blocks)
    if not any(block.part is Part.PARAGRAPH for block in blocks):
        raise UnreadableArticle("no paragraph below the front matter" if header else "no paragraph")
    return Manuscript(
        blocks=(*([Block(Part.HEADLINE, headline)] if headline else []), *blocks),
        id=text_of(said.get("id")),
        url=url,
        language=text_of(said.get("language")),
        names=parties_of(said.get("authors"))[1],
        bylines=bylines,
        date_lines=date_lines_of(said) or bylines,
        metadata=_metadata(metadata_of(said, url), fragment),
    )


def _dated(manuscript: Manuscript, name: str) -> Manuscript:
    """Return an article that says no date with that of its file's name, as Jekyll has it: "2026-03-03-dam.md"."""
    from newsld.readers.record.moments import moment_of  # noqa: PLC0415  loaded when Markdown is read

    day = _DAY.match(name)
    if day is None or manuscript.metadata.published or manuscript.date_lines:
        return manuscript
    metadata = replace(manuscript.metadata, published=moment_of(day[0]))
    return replace(manuscript, metadata=replace(metadata, embargo=metadata.embargo or _to_come(metadata)))


def _signed(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """Return blocks whose first is a byline as such, and that: "By Ana Roe, 12 May 2026"."""
    from newsld.readers.html.names import is_byline  # noqa: PLC0415  loaded when Markdown is read

    first = blocks[0] if blocks else None
    if first is None or first.part is not Part.PARAGRAPH or len(first.text) > _LONGEST_BYLINE:
        return blocks, ()
    is_signed = first.text[-1:] not in ".!?" and not first.is_quoted and is_byline(first.text)
    return ((replace(first, part=Part.BYLINE), *blocks[1:]), (first.text,)) if is_signed else (blocks, ())


def _headed(title: str, fragment: Fragment) -> tuple[str, tuple[Block, ...]]:
    """Return the headline, told beside the text or its first heading, and the blocks without it."""
    first = fragment.blocks[0] if fragment.blocks else None
    is_heading = first is not None and first.part in {Part.SUBHEADING, Part.HEADLINE}
    if first is not None and is_heading and title in ("", first.text):
        return first.text, fragment.blocks[1:]
    return title, fragment.blocks


def _metadata(metadata: Metadata, fragment: Fragment) -> Metadata:
    shown = {media.url for media in metadata.media if media.url}
    return replace(
        metadata,
        embargo=metadata.embargo or _to_come(metadata),
        media=(*metadata.media, *(media for media in fragment.media if media.url not in shown or not media.url)),
        links=tuple(dict.fromkeys((*metadata.links, *fragment.links))),
    )


def _to_come(metadata: Metadata) -> datetime | None:
    """Return when an article will be published, where it is dated ahead: no site shows it before."""
    published = metadata.published
    if published is None:
        return None
    if not isinstance(published, datetime):
        published = datetime(published.year, published.month, published.day, tzinfo=UTC)
    return published if published > datetime.now(published.tzinfo) else None


def _is_markdown(raw: RawArticle) -> bool:
    return raw.record is None and bool(_SUFFIX.search(raw.name) or starts_header(raw.text))


FORMAT = Format("markdown", "Markdown with front matter", read, _is_markdown)
