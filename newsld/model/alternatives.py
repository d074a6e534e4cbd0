"""The alternatives of a pattern, put together by the letter they begin with: at each word, few of many are tried."""

import re
from collections.abc import Iterator

_PIECE = re.compile(r"\\.|\[(?:\\.|[^\]\\])+\]|.", re.DOTALL)  # what an escape and a set hold is no alternative
_GROUP = "(?:"
_REPEATED = tuple("?*+{")


def by_first_letter(pattern: str) -> str:
    """Return a pattern without named groups that matches where `pattern` does, though maybe more or less there."""
    others: list[str] = []
    behind: dict[str, list[str]] = {}
    for alternative in (one for whole in _alternatives(pattern) for one in _spread(whole)):
        letter, rest = alternative[:1], alternative[1:]
        if letter.isalnum() and not rest.startswith(_REPEATED):
            behind.setdefault(letter, []).append(rest)
        else:
            others.append(alternative)
    return "|".join([*(f"{letter}(?:{'|'.join(rests)})" for letter, rests in behind.items()), *others])


def _alternatives(pattern: str) -> list[str]:
    found, depth = [""], 0
    for piece in _PIECE.findall(pattern):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and not depth:
            found.append("")
        else:
            found[-1] += piece
    return found


def _spread(alternative: str) -> Iterator[str]:
    """Yield an alternative once for each of those in the group that it opens with: "(?:half|mostly) true" is two."""
    end = _end_of_group(alternative)
    inner, rest = alternative[len(_GROUP) : end - 1], alternative[end:]
    is_optional = rest.startswith("?")
    if not end or rest.startswith(_REPEATED[1:]) or (is_optional and rest[1:].startswith(_REPEATED)):
        yield alternative
        return
    rest = rest[is_optional:]
    for one in _alternatives(inner):
        yield from _spread(one + rest)
    if is_optional:
        yield from _spread(rest)


def _end_of_group(alternative: str) -> int:
    """Return where the group ends that a pattern opens with, 0 if it opens with none."""
    depth = end = 0
    for piece in _PIECE.findall(alternative) if alternative.startswith(_GROUP) else ():
        depth += (piece == "(") - (piece == ")")
        end += len(piece)
        if not depth:
            break
    return end
