"""Words that are written as one: an elided word before its noun ("l'accord"), a pronoun behind its verb ("dit-il")."""

from collections.abc import Iterator
from typing import NamedTuple

from newsld.model.language import Language


class Part(NamedTuple):
    """A word of a joined one: offsets in it, half-open."""

    start: int
    end: int
    is_enclitic: bool = False


def parts(lower: str, language: Language) -> Iterator[Part]:
    """Yield the words that a word in small letters with straight apostrophes is made of; one part if it is whole."""
    start, end = 0, len(lower)
    while (stop := lower.find("'", start) + 1) and stop < end and lower[start:stop] in language.elided:
        yield Part(start, stop)
        start = stop
    hyphen = lower.rfind("-", start)
    if hyphen > start and lower[hyphen + 1 :] in language.enclitics:
        yield Part(start, hyphen - 2 if lower[start:hyphen].endswith("-t") else hyphen)
        yield Part(hyphen + 1, end, is_enclitic=True)
    else:
        yield Part(start, end)
