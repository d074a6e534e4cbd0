"""Texts as they are compared: by their letters and digits."""

import re

_REST = re.compile(r"[\W_]+")
_ASCII_REST = bytes(sign for sign in range(128) if not chr(sign).isalnum())


def fold(text: str) -> str:
    """Return a text without white space, punctuation and case."""
    # most signs between words are ASCII, which bytes lose fastest
    letters = text.encode(errors="surrogatepass").translate(None, _ASCII_REST).decode(errors="surrogatepass")
    return letters.lower() if letters.isascii() else _REST.sub("", letters).casefold()
