"""The main text of a page as trafilatura finds it: told by its words, without the page's own structure."""

from importlib import import_module
from typing import Any

from newsld.errors import MissingPackage
from newsld.readers.html.elements import Element


def main_text(tree: Element) -> str:
    """Return the lines of a page's main text, "" where there is none; the tree stays as it is.

    Raises `MissingPackage` without trafilatura.
    """
    try:
        trafilatura: Any = import_module("trafilatura")
    except ImportError as error:
        raise MissingPackage('reading pages takes trafilatura: pip install "newsld[pages]"') from error
    # without its slow second opinion and its second attempts: where it is in doubt, we ask the page itself
    found = trafilatura.bare_extraction(tree, fast=True, include_comments=False, favor_recall=True)
    return (found.text or "") if found else ""
