"""What an article quotes, found by its words: a heading and a fragment repeat what is quoted elsewhere."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsld.annotators.pieces import Piece
from newsld.annotators.syntax.marks import Quoted
from newsld.annotators.syntax.readings import Found

_SAME_WORDS = 0.75  # of a heading's quotation stand in the body's


def plain(found: Found, quoted: Quoted) -> str:
    """Return the words of a quotation in small letters, without marks."""
    return " ".join(re.findall(r"\w+", found.article.text[quoted.start : quoted.end].lower()))


@dataclass(frozen=True, slots=True)
class _Saying:
    piece: Piece
    plain: str
    words: frozenset[str]


class Sayings:
    """Quotations in text order, by their words."""

    def __init__(self, found: Found, pieces: Iterable[Piece]) -> None:
        """Note the words of each."""
        texts = [(piece, plain(found, piece.quoted)) for piece in pieces]
        self._said = [_Saying(piece, text, frozenset(text.split())) for piece, text in texts]
        self._places: dict[str, list[int]] = {}
        for i, said in enumerate(self._said):
            for word in said.words:
                self._places.setdefault(word, []).append(i)

    def whole(self, words: str) -> Piece | None:
        """Return the first quotation that has words as they stand."""
        said = self._having(set(words.split()), 1)
        return next((one.piece for one in said if f" {words} " in f" {one.plain} "), None)

    def near(self, words: str) -> Piece | None:
        """Return the first quotation that has most of the words."""
        known = set(words.split())
        spared = int((1 - _SAME_WORDS) * len(known))
        said = self._having(known, spared + 1)
        return next((one.piece for one in said if len(known & one.words) >= _SAME_WORDS * len(known) > 0), None)

    def _having(self, words: set[str], fewest: int) -> Iterator[_Saying]:
        """Yield the quotations that have one of the `fewest` rarest of some words, as all have that are like them."""
        nowhere: Sequence[int] = ()
        rarest = sorted((self._places.get(word, nowhere) for word in words), key=len)[:fewest]
        return (self._said[i] for i in sorted({i for places in rarest for i in places}))
