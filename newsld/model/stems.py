"""What the forms of a word that declines have in common."""

from functools import lru_cache

from newsld.model.language import Language

CaseEndings = tuple[tuple[str, str], ...]

_MIN_STEM = 2  # letters


def stem(word: str, language: Language) -> str:
    """Return what the forms of a word in small letters share: "лиса", "лисові" and "лис" are "лис"."""
    return stem_of(word, language.name_endings) if language.name_endings else word


@lru_cache(maxsize=8192)
def stem_of(word: str, endings: CaseEndings) -> str:
    """Return a word without the first of the endings it has, put into what all cases have there."""
    for ending, stays in endings:
        if word.endswith(ending) and len(word) - len(ending) + len(stays) >= _MIN_STEM:
            return word.removesuffix(ending) + stays
    return word
