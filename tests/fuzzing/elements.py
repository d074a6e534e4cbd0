"""Markup → other markup, as well-formed as it was: elements move, are said again or taken from elsewhere, say else."""

import re
from collections.abc import Callable
from html import escape
from random import Random

from material import ODD, Material
from pieces import TAG, changed, end_of_element

_START = re.compile(r"<([A-Za-z][\w:.-]*)")
_NAME = re.compile(r"[A-Za-z_][\w:.-]{0,40}")
_ATTRIBUTE = re.compile(r"\s([\w:.-]+)\s*=\s*(\"[^\"]*\"|'[^']*')")
_VOID = "/>"

Change = Callable[[Random, list[str], int, Material], list[str]]


def with_elements_changed(chance: Random, pieces: list[str], material: Material) -> list[str]:
    """Return markup with one change inside its outermost element; what has none is changed like any text."""
    first = next((at for at, piece in enumerate(pieces) if _START.match(piece)), len(pieces))
    last = end_of_element(pieces, first) - 1
    if last <= first:
        return changed(chance, pieces, material)
    return chance.choice(_CHANGES)(chance, pieces, chance.randint(first + 1, last), material)


def _whole(pieces: list[str], at: int) -> slice:
    """Return the stretch of the element that begins at a place, or the text there; nothing where an element ends."""
    if at < len(pieces) and not pieces[at].startswith("<"):
        return slice(at, at + 1)
    return slice(at, max(end_of_element(pieces, at), at))


def _without(_: Random, pieces: list[str], at: int, __: Material) -> list[str]:
    return pieces[:at] + pieces[_whole(pieces, at).stop :]


def _repeated(chance: Random, pieces: list[str], at: int, _: Material) -> list[str]:
    whole = _whole(pieces, at)
    return pieces[: whole.stop] + pieces[whole] * chance.choice((1, 2, 9)) + pieces[whole.stop :]


def _moved(chance: Random, pieces: list[str], at: int, material: Material) -> list[str]:
    whole = _whole(pieces, at)
    rest = _without(chance, pieces, at, material)
    to = chance.randint(min(1, len(rest)), max(len(rest) - 1, 1))
    return rest[:to] + pieces[whole] + rest[to:]


def _grafted(chance: Random, pieces: list[str], at: int, material: Material) -> list[str]:
    """Put an element of another input into this one, or in the place of one of this one."""
    other = TAG.findall(chance.choice(material.seeds).decode("utf-8", "replace"))
    graft = other[_whole(other, chance.randrange(len(other) + 1))]
    behind = _whole(pieces, at).stop if chance.random() < 0.5 else at
    return pieces[:at] + graft + pieces[behind:]


def _told(chance: Random, pieces: list[str], at: int, material: Material) -> list[str]:
    """Put a text in."""
    is_text = at < len(pieces) and not pieces[at].startswith("<")
    return [*pieces[:at], escape(_word(chance, material)), *pieces[at + is_text :]]


def _renamed(chance: Random, pieces: list[str], at: int, material: Material) -> list[str]:
    """Give the element that begins here, or before, another name."""
    at = next((place for place in range(at, -1, -1) if _START.match(pieces[place])), 0)
    whole = _whole(pieces, at)
    start, name = _START.match(pieces[at]), _name(chance, material)
    if start is None or whole.stop - whole.start < 1:
        return pieces
    renamed = list(pieces)
    renamed[at] = f"<{name}{pieces[at][start.end() :]}"
    if not pieces[at].endswith(_VOID) and whole.stop > at + 1:
        renamed[whole.stop - 1] = f"</{name}>"
    return renamed


def _with_attribute(chance: Random, pieces: list[str], at: int, material: Material) -> list[str]:
    """Give an attribute another value or another name, or the element another attribute."""
    at = next((place for place in range(at, -1, -1) if _START.match(pieces[place])), 0)
    start, piece = _START.match(pieces[at]), pieces[at]
    if start is None:
        return pieces
    said = f'{_name(chance, material)}="{escape(_word(chance, material))}"'
    found = list(_ATTRIBUTE.finditer(piece))
    if found and chance.random() < 0.8:
        one = chance.choice(found)
        name = one[1] if chance.random() < 0.8 else _name(chance, material)
        told = escape(_word(chance, material)) if chance.random() < 0.8 else one[2][1:-1]
        piece = f'{piece[: one.start()]} {name}="{told}"{piece[one.end() :]}'
    else:
        piece = f"{piece[: start.end()]} {said}{piece[start.end() :]}"
    return [*pieces[:at], piece, *pieces[at + 1 :]]


def _wrapped(chance: Random, pieces: list[str], at: int, material: Material) -> list[str]:
    whole, name = _whole(pieces, at), _name(chance, material)
    return [*pieces[: whole.start], f"<{name}>", *pieces[whole], f"</{name}>", *pieces[whole.stop :]]


def _word(chance: Random, material: Material) -> str:
    return chance.choice(material.words if material.words and chance.random() < 0.7 else ODD)


def _name(chance: Random, material: Material) -> str:
    found = (chance.choice(material.words) for _ in range(9))
    return next((word for word in found if _NAME.fullmatch(word)), "p")


_CHANGES: tuple[Change, ...] = (
    *(_without, _repeated, _moved, _grafted, _grafted, _told, _told, _renamed),
    *(_with_attribute, _with_attribute, _wrapped),
)
