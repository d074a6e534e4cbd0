"""Markdown → HTML, which is read as any other; code is left out."""

import re
from functools import cache
from importlib import import_module
from typing import Any

from newsld.errors import MissingPackage
from newsld.readers.marked.shortcodes import without_shortcodes

# an image that stands alone: its title is the caption
_ALONE = re.compile(r"<p>(?P<image><img [^<>]*?)\s*title=\"(?P<title>[^\"<>]*)\"(?P<rest>[^<>]*>)</p>")


def html_of(text: str) -> str:
    """Return what a text in Markdown is as HTML."""
    html: str = _parser().render(without_shortcodes(text))
    return _ALONE.sub(r"<figure>\g<image>\g<rest><figcaption>\g<title></figcaption></figure>", html)


@cache
def _parser() -> Any:
    try:
        markdown = import_module("markdown_it")
    except ModuleNotFoundError as error:
        raise MissingPackage("Markdown is read by: pip install 'newsld[markdown]'") from error
    parser = markdown.MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    for code in ("fence", "code_block"):
        parser.add_render_rule(code, _nothing)
    return parser


def _nothing(*_: object) -> str:
    return ""
