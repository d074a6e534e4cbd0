"""Texts as they are compared: by their letters and digits."""

import re

_REST = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """Return a text without white space, punctuation and case."""
    return _REST.sub("", text).casefold()
