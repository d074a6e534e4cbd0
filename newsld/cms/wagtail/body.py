"""The blocks of a StreamField → the HTML of an article: what its reader reads, and nothing of how it looks.

A block that says `newsld_html(value)` is believed; `NEWSLD_BLOCKS` names functions for blocks of others by their names
in the stream, or "" for those that are no part of the article.
"""

# Wagtail says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

import re
from typing import Any

from django.conf import settings
from django.utils.html import escape, linebreaks
from django.utils.module_loading import import_string
from wagtail import blocks
from wagtail.embeds.blocks import EmbedBlock
from wagtail.images.blocks import ImageBlock, ImageChooserBlock
from wagtail.rich_text import RichText, expand_db_html

from newsld.cms.wagtail.images import image_of

_HEADING = re.compile(r"head(?:ing|line)|title|crosshead", re.IGNORECASE)
_QUOTE = re.compile(r"quot(?:e|ation)", re.IGNORECASE)
_PULLED = re.compile(r"pull", re.IGNORECASE)
_SPEAKER = re.compile(r"attribut|author|source|speaker|person|name|\bby|cite", re.IGNORECASE)
_CAPTION = re.compile(r"caption", re.IGNORECASE)
_CREDIT = re.compile(r"credit|copyright|photographer", re.IGNORECASE)
# what an editor put into rich text from elsewhere: to show it, Wagtail would ask there
_EMBED = re.compile(r'<embed\b[^<>]*\bembedtype="media"[^<>]*>')


def html_of(stream: Any, base: str) -> str:
    """Return the HTML of a stream's blocks, one after the other."""
    return "\n".join(filter(None, (_html(one.block_type, one.block, one.value, base) for one in stream)))


def html_of_rich_text(value: RichText) -> str:
    """Return rich text with its links as readers see them."""
    source: Any = value.source
    return str(expand_db_html(_EMBED.sub("", source)))


def _html(name: str, block: Any, value: Any, base: str) -> str:
    said = _as_told(name, block, value)
    if said is not None or not value:
        return said or ""
    match block:
        case ImageChooserBlock() | ImageBlock():  # the latter is a struct too
            return _figure(value, "", "", base)
        case blocks.StructBlock():
            return _of_struct(name, block, value, base)
        case blocks.StreamBlock():
            return html_of(value, base)
        case blocks.ListBlock():
            child: Any = block.child_block
            return "\n".join(filter(None, (_html(name, child, one, base) for one in value)))
        case _:
            return _of_text(name, block, value)


def _of_text(name: str, block: Any, value: Any) -> str:
    match block:
        case blocks.RichTextBlock():
            return html_of_rich_text(value)
        case blocks.RawHTMLBlock():
            return str(value)
        case EmbedBlock():
            return f'<iframe src="{escape(value.url)}"></iframe>'
        case blocks.TextBlock():
            is_quoted = isinstance(block, blocks.BlockQuoteBlock) or _QUOTE.search(name)
            return _quotation(name, _lines(value), "") if is_quoted else _lines(value)
        case blocks.CharBlock():
            return f"<h2>{escape(value)}</h2>" if _HEADING.search(name) else _lines(value)
        case _:
            return ""


def _as_told(name: str, block: Any, value: Any) -> str | None:
    """Return what the site says of a block, `None` where it says nothing."""
    if callable(own := getattr(block, "newsld_html", None)):
        return str(own(value))
    told = getattr(settings, "NEWSLD_BLOCKS", {}).get(name)
    return None if told is None else str(import_string(told)(value)) if told else ""


def _of_struct(name: str, block: Any, value: Any, base: str) -> str:
    """Return a quotation, a picture, or what the parts of a block say one after the other."""
    parts = [(child, part, value.get(child)) for child, part in block.child_blocks.items()]
    quoted = [part for part in parts if _is_quoted(name, *part)]
    pictures = [part for part in parts if isinstance(part[1], ImageChooserBlock | ImageBlock) and part[2]]
    if quoted:
        texts = "\n".join(_text(*part) for part in quoted[:1])
        return _quotation(name, texts, _first(parts, _SPEAKER, *quoted[:1]))
    if len(pictures) == 1 and (_first(parts, _CAPTION) or _first(parts, _CREDIT) or len(parts) == 1):
        return _figure(pictures[0][2], _first(parts, _CAPTION), _first(parts, _CREDIT), base)
    # a short text among others is a label, a colour or the like, unless it is a heading
    shown = (part for part in parts if _HEADING.search(part[0]) or not _is_short(part[1]))
    return "\n".join(filter(None, (_html(*part, base) for part in shown)))


def _is_quoted(name: str, child: str, block: Any, value: Any) -> bool:
    if not value or not isinstance(block, blocks.TextBlock | blocks.CharBlock | blocks.RichTextBlock):
        return False
    is_text = bool(re.fullmatch(r"(?:quoted?_?)?(?:text|body|content|words)", child))
    return bool(_QUOTE.search(child) and not _SPEAKER.search(child)) or bool(_QUOTE.search(name) and is_text)


def _is_short(block: Any) -> bool:
    return isinstance(block, blocks.CharBlock)


def _first(parts: list[Any], names: re.Pattern[str], *but: Any) -> str:
    """Return the text of the first part of such a name, as HTML within a line."""
    found = (part for part in parts if part not in but and names.search(part[0]) and part[2])
    return next(filter(None, (_inline(part) for part in found)), "")


def _inline(part: Any) -> str:
    _, block, value = part
    if isinstance(block, blocks.RichTextBlock):
        return re.sub(r"</?p\b[^<>]*>", " ", html_of_rich_text(value)).strip()
    return (
        escape(value)
        if isinstance(value, str)
        else escape(str(value))
        if isinstance(block, blocks.ChooserBlock)
        else ""
    )


def _text(_: str, block: Any, value: Any) -> str:
    return html_of_rich_text(value) if isinstance(block, blocks.RichTextBlock) else _lines(value)


def _lines(value: Any) -> str:
    return linebreaks(str(value), autoescape=True)


def _quotation(name: str, html: str, speaker: str) -> str:
    """Return a quotation; what was pulled out of the text, to be looked at, is said by its class."""
    kind = ' class="pull-quote"' if _PULLED.search(name) else ""
    cited = f"<footer><cite>{speaker}</cite></footer>" if speaker else ""
    return f"<blockquote{kind}>{html}{cited}</blockquote>"


def _figure(image: Any, caption: str, credit: str, base: str) -> str:
    said = image_of(image, base)
    if said is None:
        return ""
    credited = f' <span class="credit">{credit}</span>' if credit else ""
    shown = f"<figcaption>{caption}{credited}</figcaption>" if caption or credit else ""
    size = f'width="{said["width"]}" height="{said["height"]}"'
    return f'<figure><img src="{escape(said["url"])}" alt="{escape(said.get("alt", ""))}" {size}>{shown}</figure>'
