"""The text of a feed's entry: an article, or a summary of one."""

import re
from dataclasses import replace
from html import unescape
from typing import NamedTuple

from newsld.model.article import Part
from newsld.model.manuscript import Block
from newsld.readers.html.fragments import Fragment
from newsld.readers.xml.elements import Element, child, children, descendants, flat
from newsld.readers.xml.feed_fields import Fields, markup_of
from newsld.readers.xml.hypertext import hypertext, xhtml
from newsld.readers.xml.instant_article import Opening, opening_of
from newsld.readers.xml.nitf_flow import flow_of

_FULL = ("content:encoded", "atom:content", "xhtml:body", "xhtml:div")
_SUMMARY = ("description", "atom:summary", "dcterms:abstract", "itunes:summary", "media:description")
_FILLER = re.compile(r"lorem ipsum\b", re.IGNORECASE)  # what stands for a text that nobody wrote
_LONGEST_SUMMARY = 1_500  # code points; a longer text under the name of a summary is the article
_ESCAPED_TWICE = re.compile(r"&lt;/?(?:p|div|br|b|i|a|em|strong|img|ul|ol|li|h[1-6])(?:\s|/?&gt;)", re.IGNORECASE)
_LONGEST_BACKLINK = 2_000  # code points
_BACKLINK = re.compile(
    r"<p\b[^<>]*>(?P<before>[^<>]{0,60})<a\b[^<>]*>(?P<name>.*?)</a>(?P<behind>[^<>]*<a\b.*?</a>[^<>]*)</p>\s*",
    re.DOTALL | re.IGNORECASE,
)
_TAG = re.compile(r"<[^<>]*>")
_CUT = ("…", "...", "[…]", "[...]")


class Text(NamedTuple):
    """The text of an entry; of one that has but a summary, that is it."""

    content: Fragment
    summary: Fragment
    opening: Opening
    is_abridged: bool


def text_of_entry(fields: Fields, title: str, address: str, base: str) -> Text:
    """Return the text of an entry: its content, or where it has none, or no more than its summary, that."""
    opening = opening_of(markup_of(fields.first("content:encoded")))
    contents = (_read(one, title, base, opening) for one in fields.all(*_FULL))
    content = next((found for found in contents if _tells(found)), Fragment())
    summaries = (_without_link(_read(one, title, base), address) for one in fields.all(*_SUMMARY))
    summary = next((found for found in summaries if _tells(found)), Fragment())
    if not summary.blocks or _words(_without_link(content, address)) not in {"", _words(summary)}:
        return Text(content, summary, opening, is_abridged=False)
    words = _words(summary)
    is_whole = len(words) > _LONGEST_SUMMARY and not words.endswith(_CUT)
    return Text(summary, Fragment(media=content.media), opening, is_abridged=not is_whole)


def _tells(fragment: Fragment) -> bool:
    return bool(fragment.blocks) and not _FILLER.match(_words(fragment))


def _words(fragment: Fragment) -> str:
    return " ".join(block.text for block in fragment.blocks)


def _read(element: Element, title: str, base: str, opening: Opening | None = None) -> Fragment:
    kind = element.get("type", "")
    nitf = next(descendants(element, "nitf"), None) if len(element) else None
    if nitf is not None:
        return flow_of(children(child(nitf, "body"), "body.content"))
    if len(element) or kind == "xhtml":
        return xhtml(element, base)
    if element.get("src", "") or (kind not in {"", "text", "html"} and not kind.startswith("text/")):
        return Fragment()
    markup = markup_of(element)
    if opening and opening.end:
        markup = markup[opening.end : opening.tail]
    if "<" not in markup and _ESCAPED_TWICE.search(markup):
        markup = unescape(markup)
    if kind in {"text", "text/plain"} and "</" not in markup:
        markup = markup.replace("&", "&amp;").replace("<", "&lt;")
    return hypertext(_without_backlink(markup, title), base)


def _without_backlink(markup: str, title: str) -> str:
    """Return HTML without the paragraph at its end by which a feed says where an entry first appeared.

    Whatever its words, it links to the entry by its title, and then to the whole site.
    """
    start = markup.rfind("<p", -_LONGEST_BACKLINK)
    last = _BACKLINK.fullmatch(markup, start) if start >= 0 and title else None
    is_backlink = last is not None and flat(_TAG.sub("", unescape(last["name"]))).casefold() == title.casefold()
    return markup[:start] if is_backlink else markup


def _without_link(summary: Fragment, address: str) -> Fragment:
    """Return a summary without the link to its article at its end ("Continue reading")."""
    if not summary.blocks or not address:
        return summary
    *before, last = summary.blocks
    name = next((link.name for link in summary.links if link.url == address), "")
    if not name or not last.text.endswith(name):
        return summary
    rest = last.text.removesuffix(name).rstrip()
    return replace(summary, blocks=(*before, replace(last, text=rest)) if rest else tuple(before))


def without_title(blocks: tuple[Block, ...], title: str) -> tuple[Block, ...]:
    """Return a text without the title that it opens with."""
    opens = blocks and title and blocks[0].part is Part.SUBHEADING and blocks[0].text.casefold() == title.casefold()
    return blocks[1:] if opens else blocks


def standfirst_of(text: Text) -> str:
    """Return the summary beside a text, where it is not all of it, nor its first words cut off."""
    summary = _words(text.summary)
    opening = summary.rstrip("[]….") if summary.endswith(_CUT) else summary
    is_cut = opening != summary and _words(text.content).startswith(opening.rstrip())
    return "" if is_cut or summary == _words(text.content) else summary
