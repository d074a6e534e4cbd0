"""The main text of a page as trafilatura finds it: told by its words, without the page's own structure."""

from copy import copy
from functools import cache
from importlib import import_module
from typing import Any

from newsld.errors import MissingPackage
from newsld.readers.html.elements import Element

# what trafilatura takes out of a page before it reads it; taken out first, its copies of the page are smaller
_NO_TEXT = ["script", "style", "svg", "link", "nav", "footer", "noscript", "iframe", "button", "select", "input"]


def main_text(tree: Element) -> str:
    """Return the lines of a page's main text, "" where there is none; the tree stays as it is.

    Raises `MissingPackage` without trafilatura.
    """
    try:
        trafilatura: Any = import_module("trafilatura")
    except ImportError as error:
        raise MissingPackage('reading pages takes trafilatura: pip install "newsld[pages]"') from error
    # without its slow second opinion and its second attempts: where it is in doubt, we ask the page itself
    found = trafilatura.bare_extraction(_smaller(tree), options=_options())
    return (found.text or "") if found else ""


@cache
def _options() -> Any:
    """Return how trafilatura is to read, made once: it reads its settings anew for each page that comes without."""
    settings: Any = import_module("trafilatura.settings")
    return settings.Extractor(fast=True, comments=False, recall=True, output_format="python")


def _smaller(tree: Element) -> Element:
    """Return a page without the elements that hold no text of an article, or as it is where all paragraphs do so."""
    smaller: Any = copy(tree)
    import_module("lxml.etree").strip_elements(smaller, *_NO_TEXT, with_tail=False)
    return smaller if next(smaller.iter("p"), None) is not None else tree
