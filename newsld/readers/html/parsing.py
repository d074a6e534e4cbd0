"""HTML text → its tree."""

import re
from importlib import import_module
from typing import Any

from newsld.errors import MissingPackage
from newsld.readers.html.elements import Element

_UNREADABLE = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff]")  # no character of any HTML


def parse(html: str) -> Element | None:
    """Return the root of what `html` is the text of, a page or a part of one; `None` where there is nothing in it.

    Raises `MissingPackage` without lxml.
    """
    try:
        etree: Any = import_module("lxml.etree")
        lxml_html: Any = import_module("lxml.html")
    except ImportError as error:
        raise MissingPackage('reading HTML takes lxml: pip install "newsld[pages]"') from error
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_pis=True)
    try:
        return lxml_html.document_fromstring(_UNREADABLE.sub("", html).encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
