"""HTML that stands in XML, as elements or as a text → what stands in it."""

import re
from importlib import import_module
from typing import Any

from newsld.readers.html.fragments import Fragment, read_fragment
from newsld.readers.xml.elements import Element

_PREFIX = re.compile(r"(</?)[\w.-]+:(?=[\w.-])")  # of an element's name, as HTML knows none


def hypertext(markup: str, base: str = "") -> Fragment:
    """Return what stands in HTML; relative addresses are resolved against `base`."""
    return read_fragment(markup, base)


def xhtml(element: Element, base: str = "") -> Fragment:
    """Return what stands in an element of XHTML."""
    etree: Any = import_module("lxml.etree")
    markup: str = etree.tostring(element, encoding="unicode", method="html", with_tail=False)
    return read_fragment(_PREFIX.sub(r"\1", markup), base)
