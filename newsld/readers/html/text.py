"""White space and lines, as a browser shows them."""

import re
from collections.abc import Iterator

BREAK = "\n"  # what stands for `<br>` in text whose own line ends have become spaces

_SPACES = re.compile("[ \t\n\x0b\x0c\r\x1c-\x1f\u2028\u2029]+")
_SPACES_BESIDE_BREAK = re.compile(f"[ {BREAK}]*{BREAK}[ {BREAK}]*")
_PARTING = re.compile(f"{BREAK}[ {BREAK}]*{BREAK}|{BREAK} *(?=[—–•-] )")
# soft hyphens and what has no width part no word; joiners stay, for the scripts and emoji that need them
_UNSEEN = re.compile("[\xad\u200b\u2060\ufeff]")
_C1 = re.compile("[\x80-\x9f]")


def inline(text: str) -> str:
    """Return a text node with its white space as a browser shows it; no-break and thin spaces stay as they are."""
    return _SPACES.sub(" ", text)


def one_line(text: str) -> str:
    """Return inline text as one line without white space around it."""
    if _C1.search(text):
        text = _C1.sub(_of_windows, text)
    return _SPACES.sub(" ", _UNSEEN.sub("", text)).strip()


def paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of inline text with breaks in it.

    Two breaks part them, and so does one before a dash or a bullet; else a break is a space.
    """
    for piece in _PARTING.split(text) if BREAK in text else (text,):
        if line := one_line(_SPACES_BESIDE_BREAK.sub(" ", piece)):
            yield line


def _of_windows(control: re.Match[str]) -> str:
    """Return what a C1 control is meant for: a browser reads "&#146;" as windows-1252."""
    return control[0].encode("latin-1").decode("cp1252", errors="replace").replace("\ufffd", " ")
