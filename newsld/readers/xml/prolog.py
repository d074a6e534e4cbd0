"""What stands before the root of an XML text, and telling the root without parsing."""

import re
from typing import NamedTuple

SNIFFED = 4_096  # code points in which a root must start

_MISC = r"(?:[\s\ufeff]++|<!--.*?-->|<\?.*?\?>)*+"
_SUBSET = r"\[(?:<!--.*?-->|<\?.*?\?>|\"[^\"]*\"|'[^']*'|[^\]\"'])*+\]\s*"
_DOCTYPE = rf"<!DOCTYPE\b(?:\"[^\"]*\"|'[^']*'|[^\[\"'>])*+(?:{_SUBSET})?>"
_PROLOG = re.compile(rf"{_MISC}(?:{_DOCTYPE}{_MISC})?", re.DOTALL)
_ROOT = re.compile(r"<(?:(?P<prefix>[\w.-]+):)?(?P<name>[\w.-]+)(?P<attributes>(?:\"[^\"]*\"|'[^']*'|[^\"'>])*+)")
_NAMESPACE = re.compile(r"\bxmlns(?::(?P<prefix>[\w.-]+))?\s*=\s*(?:\"(?P<quoted>[^\"]*)\"|'(?P<single>[^']*)')")


class Root(NamedTuple):
    """The first element of an XML text: its namespace and local name."""

    namespace: str
    name: str


def root_of(text: str) -> Root | None:
    """Return the root of a text by its first characters, `None` where they start no XML."""
    if not text[:64].lstrip("\ufeff \t\r\n").startswith("<"):
        return None
    head = text[:SNIFFED]
    root = _ROOT.match(head, prolog_of(head))
    if root is None:
        return None
    declared = {found["prefix"] or "": found["quoted"] or found["single"] or "" for found in _declared(root)}
    return Root(declared.get(root["prefix"] or "", ""), root["name"])


def prolog_of(text: str) -> int:
    """Return where the root of an XML text starts, behind its declaration, its comments and its DOCTYPE."""
    prolog = _PROLOG.match(text)
    return prolog.end() if prolog else 0


def _declared(root: re.Match[str]) -> "list[re.Match[str]]":
    return list(_NAMESPACE.finditer(root["attributes"]))
