"""What mends a finding, where a program can tell."""

import html
import re
from functools import lru_cache
from html.entities import html5
from typing import Any

from newsld import vocabulary
from newsld.model.diagnostic import quoted
from newsld.model.fix import Fix, Rename, Replace, Respell, Reterm
from newsld.model.graph import Edit
from newsld.rules._terms import Breach

_REFERENCE = re.compile(r"&(?:amp;)?(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_ANGLE = re.compile("[<>]")
_MEANT = re.compile("[<>@A-Za-z0-9]")
_NAMED = re.compile(r"&(?:amp;)?([a-zA-Z][a-zA-Z0-9]*;)")


def meant(name: str, kind: vocabulary.Kind) -> tuple[str, bool] | None:
    """Return the term meant by a name that is none of its kind, and whether nothing else can have been meant."""
    if term := vocabulary.respelt(name, kind):
        return term, True
    near = None if vocabulary.kind_of(name) else vocabulary.nearest(name, kind)
    return (near, False) if near else None


def renamed(breach: Breach, meant: str, *, is_safe: bool = True) -> Fix | None:
    """Return what gives a property another name, its prefix kept; None where the node has that property already."""
    node = breach.node
    pointer = node.at(breach.steps[0])
    key = pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
    prefix = key.removesuffix(breach.term)
    if prefix == key or prefix[-1:].isalnum() or meant in node.value or meant in node.aliases:
        return None
    return rekeyed(pointer, prefix + meant, is_safe=is_safe)


def retyped(breach: Breach, meant: str, *, is_safe: bool = True) -> Fix | None:
    """Return what gives a node another type, its prefix kept; None where the node has that type already."""
    if meant in breach.node.types:
        return None
    return Fix(f"write {quoted(meant)}", (Reterm(breach.node.at(*breach.steps), breach.term, meant),), is_safe)


def rekeyed(pointer: str, key: str, *, is_safe: bool = True) -> Fix:
    """Return what gives a member another key."""
    return Fix(f"write {quoted(key)}", (Rename(pointer, key),), is_safe)


def replaced(  # a truth value is a JSON value like others
    pointer: str,
    value: str | bool,  # noqa: FBT001
    *,
    was: Any = None,
    is_safe: bool = True,
) -> Fix:
    """Return what puts another value in the place of one, which `was` there unless anything may have been."""
    return Fix(f"write {quoted(value)}", (Replace(pointer, value, was),), is_safe)


def respelt(pointer: str, text: str, *stretches: Edit, is_safe: bool = True) -> Fix:
    """Return what writes stretches of a text otherwise."""
    parts: list[str] = []
    at = 0
    for edit in stretches:
        parts += [text[at : edit.start], edit.text]
        at = edit.end
    after = "".join(parts) + text[at:]
    return Fix(f"write {quoted(after)}", (Respell(pointer, stretches, text),), is_safe)


def trimmed(pointer: str, text: str) -> Fix:
    """Return what takes the blanks off the ends of a text."""
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    ends = (Edit(0, start, ""), Edit(end, len(text), ""))
    return respelt(pointer, text, *(edit for edit in ends if edit.start < edit.end))


@lru_cache(maxsize=256)
def _character(reference: str) -> str:
    """Return what a reference of HTML stands for, be it escaped once or twice."""
    return html.unescape(html.unescape(reference))


def unescaped(pointer: str, text: str) -> Fix | None:
    """Return what puts characters in the place of HTML's references to them, be they escaped once or twice.

    It is safe where no tags stand in the text, neither written out nor escaped: else it may be about them. Who writes
    letters so hides an address on purpose.
    """
    stretches = tuple(
        Edit(match.start(), match.end(), _character(match[0]))
        for match in _REFERENCE.finditer(text)
        if not (named := _NAMED.fullmatch(match[0])) or named[1] in html5
    )
    if not stretches:
        return None
    is_meant = _ANGLE.search(text) or any(_MEANT.search(edit.text) for edit in stretches)
    title = "write characters instead of HTML's references to them"
    return Fix(title, (Respell(pointer, stretches, text),), is_safe=not is_meant)
