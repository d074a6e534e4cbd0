"""Whether passages stand in a text; many are looked for in one."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cached_property

_WORD = re.compile(r"\S+")
_OFTEN = 256  # times that a text is looked through before an index of its words has cost less


class Body:
    """A text in which passages are looked for.

    Most are asked for in the order in which they stand there, so each is first looked for behind the one before. Where
    that has come to reading the text over and over, they are found by their words.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._last = 0  # where the passage stands that was found last
        self._read = 0  # how many characters were looked through

    def has(self, pieces: Sequence[str]) -> bool:
        """Tell whether pieces stand in the text, each behind the one before."""
        return self._has_behind(self._last, pieces) or (self._last > 0 and self._has_behind(0, pieces))

    def _has_behind(self, start: int, pieces: Sequence[str]) -> bool:
        last = start
        for piece in pieces:
            last = self._find(piece, start)
            if last < 0:
                return False
            start = last + len(piece)
        self._last = last
        return True

    def _find(self, piece: str, start: int) -> int:
        if self._read > _OFTEN * len(self.text) and (words := list(_WORD.finditer(piece))[1:-1]):
            return self._find_by_words(piece, words, start)
        found = self.text.find(piece, start)
        self._read += (len(self.text) if found < 0 else found) - start
        return found

    def _find_by_words(self, piece: str, words: Sequence[re.Match[str]], start: int) -> int:
        """Return where a piece stands by the places of that word which is there most seldom.

        The first and the last word of a piece may be parts of the text's; those between are whole.
        """
        rarest = min(words, key=lambda word: len(self._places.get(word[0], ())))
        places, before = self._places.get(rarest[0], ()), rarest.start()
        for i in range(bisect_left(places, start + before), len(places)):
            if self.text.startswith(piece, places[i] - before):
                return places[i] - before
        return -1

    @cached_property
    def _places(self) -> Mapping[str, Sequence[int]]:
        """Where each word of the text stands."""
        found: dict[str, list[int]] = {}
        for word in _WORD.finditer(self.text):
            found.setdefault(word[0], []).append(word.start())
        return found
