"""White space and lines, as a browser shows them."""

import re
from collections.abc import Iterator

BREAK = "\n"  # what stands for `<br>` in text whose own line ends have become spaces

_SPACES = re.compile("[ \t\n\x0b\x0c\r\x1c-\x1f\u2028\u2029]+")
_PARTING = re.compile(f"{BREAK}[ {BREAK}]*{BREAK}|{BREAK} *(?=[—–•-] )")
# soft hyphens and what has no width part no word; joiners stay, for the scripts and emoji that need them
_ODD = re.compile("[\x80-\x9f\xad\u200b\u2060\ufeff]")


def inline(text: str) -> str:
    """Return the text of a node without its own line ends."""
    return text.replace("\n", " ")


def one_line(text: str) -> str:
    """Return text as one line without white space around it; no-break and thin spaces in it stay as they are."""
    if text.isascii():
        return " ".join(text.split())
    return _SPACES.sub(" ", _ODD.sub(_mended, text)).strip()


def paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of inline text with breaks in it.

    Two breaks part them, and so does one before a dash or a bullet; else a break is a space.
    """
    for piece in _PARTING.split(text) if BREAK in text else (text,):
        if line := one_line(piece):
            yield line


def _mended(odd: re.Match[str]) -> str:
    """Return what a C1 control is meant for, as a browser reads "&#146;" as windows-1252; nothing for the unseen."""
    if odd[0] > "\x9f":
        return ""
    return odd[0].encode("latin-1").decode("cp1252", errors="replace").replace("\ufffd", " ")
