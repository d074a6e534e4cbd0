"""A text as the search of a browser sees it: without regard to case, accents, quotation marks and what is not seen."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from unicodedata import category, combining, normalize

_LETTERS = {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "ґ": "г", "æ": "ae", "œ": "oe"}
_ALIKE = _LETTERS | dict.fromkeys("“”„‟״", '"') | dict.fromkeys("‘’‚‛׳", "'")
_SPACES = r"(?<=[^\S\n])[^\S\n]+"  # all but the first


class _Folds(dict[int, str]):
    """What each letter is to the search, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded(chr(code))
        return folded


def _folded(letter: str) -> str:
    if letter.isspace():
        return "\n" if letter == "\n" else " "
    if category(letter) == "Cf":
        return ""
    small = letter.casefold()
    plain = "".join(part for part in normalize("NFKD", small) if not combining(part))
    return "".join(_ALIKE.get(part, part) for part in plain)


_FOLDS = _Folds()


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A text, folded for search; `at` tells where what stands at an offset of the text stands in it."""

    folded: str
    _places: tuple[int, ...] = ()  # behind what is folded to another length
    _shifts: tuple[int, ...] = ()  # how much longer what is folded is from there on

    @classmethod
    def of(cls, text: str) -> "FoldedText":
        """Fold a text."""
        odd = "".join(re.escape(letter) for letter in set(text) if len(_FOLDS[ord(letter)]) != 1)
        if not odd and "  " not in text and not re.search(_SPACES, text):
            return cls(text.translate(_FOLDS))
        places: list[int] = []
        shifts: list[int] = []
        shift = 0
        pieces: list[str] = []
        done = 0
        for match in re.finditer(f"{_SPACES}|[{odd}]" if odd else _SPACES, text):
            kept = "" if match[0].isspace() else match[0].translate(_FOLDS)
            pieces += (text[done : match.start()].translate(_FOLDS), kept)
            done = match.end()
            shift += len(kept) - len(match[0])
            places.append(done)
            shifts.append(shift)
        pieces.append(text[done:].translate(_FOLDS))
        return cls("".join(pieces), tuple(places), tuple(shifts))

    def at(self, offset: int) -> int:
        """Return where what stands at an offset of the text stands in what is folded."""
        i = bisect_right(self._places, offset)
        return offset + (self._shifts[i - 1] if i else 0)
