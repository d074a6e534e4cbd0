"""A text in pieces → other pieces: some left out, moved, said again, taken from elsewhere, or spelled oddly."""

import re
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from material import ODD, Material

Change = Callable[[Random, list[str], Material], list[str]]

WORD = re.compile(r"\w+|\s+|[^\w\s]", re.DOTALL)
TAG = re.compile(r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<[^<>]*>|[^<]+|<", re.DOTALL)
_INNER = re.compile(r"[\w:.-]+|\"[^\"]*\"|'[^']*'|\s+|.", re.DOTALL)
_NAME = re.compile(r"[A-Za-z][\w:.-]*")


def changed(chance: Random, pieces: list[str], material: Material) -> list[str]:
    """Return pieces with one change."""
    return chance.choice(_CHANGES)(chance, pieces, material)


def place_in(chance: Random, pieces: Sequence[Any]) -> int:
    return chance.randrange(len(pieces) + 1)


def stretch_of(chance: Random, pieces: Sequence[str]) -> slice:
    """Return a stretch of pieces: of markup, an element or a text between tags more often than what is no whole."""
    start = place_in(chance, pieces)
    if start < len(pieces) and pieces[start][:1] == "<" and chance.random() < 0.8:
        return slice(start, end_of_element(pieces, start))
    return slice(start, start + chance.choice((1, 1, 2, 3, 8, 40)))


def end_of_element(pieces: Sequence[str], start: int) -> int:
    """Return where the element ends that a tag begins; an end without its start is nothing."""
    depth = 0
    for at in range(start, len(pieces)):
        piece = pieces[at]
        if piece.startswith("</"):
            depth -= 1
        elif piece.startswith("<") and piece[1:2].isalpha() and not piece.endswith("/>"):
            depth += 1
        if depth <= 0:
            return start if depth < 0 else at + 1
    return start


def _without(chance: Random, pieces: list[str], _: Material) -> list[str]:
    stretch = stretch_of(chance, pieces)
    return pieces[: stretch.start] + pieces[stretch.stop :]


def _moved(chance: Random, pieces: list[str], _: Material) -> list[str]:
    stretch = stretch_of(chance, pieces)
    rest = pieces[: stretch.start] + pieces[stretch.stop :]
    to = place_in(chance, rest)
    return rest[:to] + pieces[stretch] + rest[to:]


def _repeated(chance: Random, pieces: list[str], _: Material) -> list[str]:
    stretch = stretch_of(chance, pieces)
    return pieces[: stretch.stop] + pieces[stretch] * chance.choice((1, 2, 9)) + pieces[stretch.stop :]


def _spliced(chance: Random, pieces: list[str], material: Material) -> list[str]:
    """Put a stretch of another input into this one."""
    if not material.seeds:
        return pieces
    other = chance.choice(material.seeds).decode("utf-8", "surrogateescape")
    found = (TAG if "<" in other[:50] else WORD).findall(other)
    to = place_in(chance, pieces)
    return pieces[:to] + found[stretch_of(chance, found)] + pieces[to + chance.randint(0, 1) :]


def with_word(chance: Random, pieces: list[str], material: Material) -> list[str]:
    to = place_in(chance, pieces)
    word = chance.choice(material.words if material.words and chance.random() < 0.7 else ODD)
    form = chance.choice(("{}", "{}", " {} ", "<{}>", "</{}>", "<{}/>", '"{}"', "{}\n\n", "“{}”"))
    return [*pieces[:to], form.replace("{}", word), *pieces[to + chance.randint(0, 1) :]]


def _within(chance: Random, pieces: list[str], material: Material) -> list[str]:
    """Change one piece from the inside: a tag's name, an attribute, a letter."""
    if not pieces:
        return pieces
    at = chance.randrange(len(pieces))
    inner = _INNER.findall(pieces[at])
    change = chance.choice((_without, _moved, _repeated, with_word))
    return [*pieces[:at], "".join(change(chance, inner, material)), *pieces[at + 1 :]]


def _wrapped(chance: Random, pieces: list[str], material: Material) -> list[str]:
    """Put an element or marks around a stretch."""
    stretch = stretch_of(chance, pieces)
    names = [word for word in (chance.choice(material.words) for _ in range(5)) if _NAME.fullmatch(word)]
    pairs = [(f"<{name}>", f"</{name}>") for name in names] + [
        ("“", "”"),
        ("(", ")"),
        ("<![CDATA[", "]]>"),
        ("<p>", ""),
    ]
    before, behind = chance.choice(pairs)
    return [*pieces[: stretch.start], before, *pieces[stretch], behind, *pieces[stretch.stop :]]


def _cut(chance: Random, pieces: list[str], _: Material) -> list[str]:
    return pieces[: place_in(chance, pieces)] if chance.random() < 0.2 else pieces


_CHANGES: tuple[Change, ...] = (
    *(_without, _moved, _repeated, _spliced, _spliced, with_word, with_word, _within, _within, _wrapped, _cut),
)
