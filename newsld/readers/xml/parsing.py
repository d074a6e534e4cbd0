"""XML → elements, with everything off by which XML reads files, asks the network or grows without end."""

import html
import re
from html.entities import html5
from importlib import import_module
from typing import Any, cast

from newsld.errors import MissingPackage, UnreadableArticle
from newsld.readers.xml.elements import Element
from newsld.readers.xml.prolog import prolog_of

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # characters that XML cannot hold
_REFERENCE = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)|&(#?\w{1,40};)?", re.DOTALL)
_LIMITS = frozenset({63, 110, 114})  # the codes of what is too deep, too long or too large: nobody mends that
_OWN = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})  # XML's own entities
_PLACE = re.compile(r", (?:line \d+, column \d+|(?:use|try) XML_PARSE_HUGE|see xmlCtxt).*", re.DOTALL)


def parse(text: str, extra: str = "xml", *, mend: bool = False) -> Element:
    """Return the root of an XML text; with `mend`, what is not well-formed is read as far as it can be.

    HTML's entities are known, those that a text declares are not: its DOCTYPE is not read, and nothing outside it is.
    Raises `UnreadableArticle` with the place of the fault, and `MissingPackage` where lxml, which `extra` brings, is
    not installed.
    """
    try:
        etree: Any = import_module("lxml.etree")
    except ImportError as error:
        raise MissingPackage(f"XML cannot be read without lxml; to read it: pip install 'newsld[{extra}]'") from error
    parser = _parser(etree, mend=mend)
    try:
        root = etree.fromstring(_bytes(text, mend=mend), parser)
    except etree.XMLSyntaxError as error:
        line, column = cast("tuple[int, int]", error.position)
        raise UnreadableArticle(_told(str(error), line, column)) from error
    for fault in parser.error_log if mend else ():
        if fault.type in _LIMITS:
            raise UnreadableArticle(_told(fault.message, fault.line, fault.column))
    if root is None or next(root.iter(etree.Entity), None) is not None:
        raise UnreadableArticle("not XML: no element in it" if root is None else "not XML: an unknown entity in it")
    return cast("Element", root)


def _parser(etree: Any, *, mend: bool) -> Any:
    return etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=mend,
        encoding="utf-8",
    )


def _bytes(text: str, *, mend: bool) -> bytes:
    """Return a text as the parser takes it: from its root on, in UTF-8, the line breaks before it kept for messages.

    The text is decoded already, so that what its declaration says of its encoding is of no use any more.
    """
    start = prolog_of(text)
    body = text[start:]
    if "&" in body:
        body = _REFERENCE.sub(_mended if mend else _known, body)
    return ("\n" * text.count("\n", 0, start) + _NOT_XML.sub(" ", body)).encode("utf-8")


def _known(reference: re.Match[str]) -> str:
    """Return HTML's character for its entity, and everything else as it is."""
    name = reference[1]
    if not name or name in _OWN:
        return reference[0]
    if name.startswith("#"):
        character = html.unescape(reference[0])  # a code of windows-1252 is what was meant by it
        return reference[0] if character.isascii() else character
    return html.escape(html5[name]) if name in html5 else reference[0]


def _mended(reference: re.Match[str]) -> str:
    """Return what `_known` does, and a bare ampersand or an unknown entity as the characters that they are."""
    known = _known(reference)
    is_bare = known == reference[0] and known.startswith("&") and reference[1] not in _OWN
    return f"&amp;{known[1:]}" if is_bare and not known.startswith("&#") else known


def _told(message: str, line: int, column: int) -> str:
    what = _PLACE.sub("", message).removesuffix(" (<string>)").strip() or "cut off"
    return f"not XML: line {line}, column {max(column, 1)}: {what[:1].lower()}{what[1:]}"
