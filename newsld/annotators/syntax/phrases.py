"""Where the fixed phrases of a language stand in a sentence."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache

from newsld.model.language import Language

Phrases = Callable[[Language], tuple[str, ...]]
_Ranked = tuple[int, str, tuple[str, ...]]


def places(lowers: Sequence[str], phrases: Phrases, language: Language) -> Iterator[tuple[str, int, int]]:
    """Yield every phrase that stands in a sentence with its first token and the one behind it, phrase by phrase.

    A phrase that ends the sentence has nothing behind it to attribute, and is left out.
    """
    table = _by_first_word(phrases, language)
    if not table or table.keys().isdisjoint(lowers):
        return
    for _, phrase, words in sorted(ranked for first in table.keys() & lowers for ranked in table[first]):
        if words[-1] in lowers:
            yield from ((phrase, i, i + len(words)) for i in _places(lowers, words))


def _places(lowers: Sequence[str], words: tuple[str, ...]) -> Iterator[int]:
    for i, lower in enumerate(lowers[: -len(words)]):
        if lower == words[0] and tuple(lowers[i : i + len(words)]) == words:
            yield i


@lru_cache(maxsize=256)
def _by_first_word(phrases: Phrases, language: Language) -> Mapping[str, Sequence[_Ranked]]:
    table: dict[str, list[_Ranked]] = {}
    for rank, phrase in enumerate(phrases(language)):
        words = tuple(phrase.split())
        table.setdefault(words[0], []).append((rank, phrase, words))
    return table
