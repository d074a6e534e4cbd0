"""What an element is called: its classes and its identifier, in lower case, as patterns that name no case seek them."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def labels(element: "HtmlElement") -> str:
    """Return the classes and the identifier of an element."""
    return f"{element.get('class') or ''} {element.get('id') or ''}".lower()
