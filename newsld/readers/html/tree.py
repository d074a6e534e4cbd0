"""The text of a page → its tree, parsed once; total over any text."""

from typing import TYPE_CHECKING

from newsld.errors import MissingPackage

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def tree_of(page: str) -> "HtmlElement | None":
    """Return the root of a page's tree, `None` where the text holds no element.

    Raises `MissingPackage` where the parser, which is an extra, is not installed.
    """
    try:
        from lxml import etree, html  # noqa: PLC0415  an extra, and only pages need it
    except ModuleNotFoundError as error:
        raise MissingPackage("a page cannot be read without lxml: pip install 'newsld[pages]'") from error

    text = page.replace("\0", "").encode("utf-8", "replace")
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(text, parser=parser)
    except etree.LxmlError:
        return None
