"""HTML text → its tree."""

from importlib import import_module
from typing import Any

from newsld.errors import MissingPackage
from newsld.readers.html.elements import Element

_UNREADABLE = bytes((*range(0x09), *range(0x0E, 0x20)))  # no character of any HTML


def parse(html: str) -> Element | None:
    """Return the root of what `html` is the text of, a page or a part of one; `None` where there is nothing in it.

    Raises `MissingPackage` without lxml.
    """
    try:
        etree: Any = import_module("lxml.etree")
        lxml_html: Any = import_module("lxml.html")
    except ImportError as error:
        raise MissingPackage('reading HTML takes lxml: pip install "newsld[pages]"') from error
    parser = etree.HTMLParser(encoding="utf-8", remove_pis=True, collect_ids=False)
    parser.set_element_class_lookup(
        etree.ElementDefaultClassLookup(element=lxml_html.HtmlElement, comment=lxml_html.HtmlComment)
    )
    try:
        readable = html.encode(errors="ignore").translate(None, _UNREADABLE)  # lone surrogates are ignored
        return lxml_html.document_fromstring(readable, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
