"""Records: JSON objects, or rows of a table, of which each has an article's text, and what its sender knows of it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from typing import Any, cast

from newsld.errors import MissingPackage, NewsldError, UnreadableArticle
from newsld.model.article import Part, RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import UNSAID, Metadata
from newsld.model.record import TELLING, named
from newsld.readers import html_page
from newsld.readers.html.fragments import read_fragment
from newsld.readers.json.markup import plain
from newsld.readers.record.values import address_of, text_of

EXAMPLE = '{"id": "dam", "text": "Mayor promises a dam\\n\\n…"}'
# a text that is HTML, though its key does not say so
_TAGGED = re.compile(r"\A\s*<(?:p|div|h[1-6]|ul|ol|figure|section|article)\b[^<>]*>|</p>|<br\s*/?>", re.IGNORECASE)
_PAGE = re.compile(r"\s*(?:<\?xml[^<>]*>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE)

Nodes = tuple[Mapping[str, Any], ...]


def read(raw: RawArticle) -> Iterator[Manuscript | NewsldError]:
    """Read a record: one article."""
    value: object = raw.record
    if not isinstance(value, Mapping):
        yield UnreadableArticle(f"JSON, but no object; expected {EXAMPLE}")
        return
    record = cast("Mapping[str, Any]", value)
    try:
        yield _manuscript(record, named(record), raw.nodes)
    except (UnreadableArticle, MissingPackage) as error:
        yield error


def _manuscript(record: Mapping[str, Any], said: Mapping[str, Any], nodes: Nodes) -> Manuscript:
    from newsld.readers.record.metadata import date_lines_of, metadata_of  # noqa: PLC0415  loaded when a record is read
    from newsld.readers.record.parties import parties_of  # noqa: PLC0415

    html = _html(said)
    about = Manuscript(
        headline=plain(text_of(said.get("headline"))),
        id=_said(said, "id"),
        url=_said(said, "url"),
        language=_said(said, "language"),
        names=parties_of(said.get("authors"))[1],
        date_lines=date_lines_of(said),
        metadata=metadata_of(said, address_of(said.get("url"))),
    )
    if html is None:
        return replace(about, text=_text(record, said))
    return _of_page(html, about, nodes) if _PAGE.match(html) else _of_fragment(html, about)


def _text(record: Mapping[str, Any], said: Mapping[str, Any]) -> str:
    text = said.get("text", record.get("text"))
    if text is None and text_of(said.get("claim")) and text_of(said.get("headline")):
        return ""  # a fact check that is told by its fields alone
    if not isinstance(text, str):
        what = "no text" if text is None else "a text that is none"
        raise UnreadableArticle(f'an object with {what} under the key "text"; expected {EXAMPLE}')
    if not text.strip():
        raise UnreadableArticle("the article is empty; expected a headline and paragraphs")
    return text


def _html(said: Mapping[str, Any]) -> str | None:
    """Return the HTML of a record: what it says is HTML, or a text that has the tags of paragraphs."""
    html = said.get("html")
    if isinstance(html, str) and html.strip():
        return html
    text = said.get("text")
    return text if isinstance(text, str) and "<" in text and (_TAGGED.search(text) or _PAGE.match(text)) else None


def page_in(raw: RawArticle) -> str:
    """Return the whole page that a record has under its key "html", "" where it has none."""
    value: object = raw.record
    html = _html(named(cast("Mapping[str, Any]", value))) if isinstance(value, Mapping) else None
    return html if html and _PAGE.match(html) else ""


def _of_page(html: str, about: Manuscript, nodes: Nodes) -> Manuscript:
    """Return what a page says, and over it what its record does."""
    found = next(html_page.read(RawArticle(html, url=about.url, nodes=nodes)))
    if isinstance(found, NewsldError):
        raise found
    said = {name: value for name, value in _fields(about.metadata) if value != getattr(UNSAID, name)}
    headline = (Block(Part.HEADLINE, about.headline),) if about.headline else ()
    kept = tuple(block for block in found.blocks or () if not headline or block.part is not Part.HEADLINE)
    return replace(
        found,
        blocks=(*headline, *kept),
        id=about.id or found.id,
        url=about.url or found.url,
        language=about.language or found.language,
        names=about.names or found.names,
        metadata=replace(found.metadata, **said, **({"authors": ()} if about.names else {})),
    )


def _fields(metadata: Metadata) -> Iterator[tuple[str, Any]]:
    return ((entry.name, getattr(metadata, entry.name)) for entry in fields(Metadata))


def _of_fragment(html: str, about: Manuscript) -> Manuscript:
    fragment = read_fragment(html, about.url)
    blocks = fragment.blocks
    first = blocks[0] if blocks else None
    if first and first.part in {Part.HEADLINE, Part.SUBHEADING} and about.headline in ("", first.text):
        about, blocks = replace(about, headline=first.text), blocks[1:]
    if not any(block.part is Part.PARAGRAPH for block in blocks):
        raise UnreadableArticle("the article is empty; expected a headline and paragraphs")
    headline = (Block(Part.HEADLINE, about.headline),) if about.headline else ()
    said = about.metadata
    shown = {media.url for media in said.media}
    return replace(
        about,
        blocks=(*headline, *blocks),
        metadata=replace(
            said,
            media=(*said.media, *(media for media in fragment.media if not media.url or media.url not in shown)),
            links=tuple(dict.fromkeys((*said.links, *fragment.links))),
        ),
    )


def _said(said: Mapping[str, Any], key: str) -> str:
    """Return what a record says under a key; a number is an identifier too."""
    value = said.get(key)
    if value is None or isinstance(value, str):
        return (value or "").strip()
    if key == "id" and (number := text_of(value)):
        return number
    raise UnreadableArticle(f'no text under the key "{key}"; expected {EXAMPLE}')


def _is_record(raw: RawArticle) -> bool:
    value: object = raw.record
    if not isinstance(value, Mapping):
        return False
    record = cast("Mapping[str, Any]", value)
    if any(key in record for key in TELLING):
        return True
    said = named(record)
    return any(key in said for key in TELLING) or ("claim" in said and "headline" in said)


FORMAT = Format("record", "a record", read, _is_record)
