"""Names in their cases: what all forms of a name have in common, and which of two forms is the dictionary's."""

from functools import lru_cache

from newsld.model.language import Language

_MIN_STEM = 2  # letters


def stem(word: str, language: Language) -> str:
    """Return what the forms of a word in small letters share: "лиса", "лисові" and "лис" are "лис"."""
    return _stem(word, language.name_endings) if language.name_endings else word


@lru_cache(maxsize=8192)
def _stem(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    for ending, stays in endings:
        if word.endswith(ending) and len(word) - len(ending) + len(stays) >= _MIN_STEM:
            return word.removesuffix(ending) + stays
    return word


def is_fuller(name: str, known: str, language: Language) -> bool:
    """Tell whether a name says more than a known form of it: it is longer, or as long and in the nominative."""
    if not language.name_endings:
        return len(name) > len(known)
    return (len(name.split()), *_case(name, language)) > (len(known.split()), *_case(known, language))


def _case(name: str, language: Language) -> tuple[int, int]:
    """Rank the case of a name: the nominative by its listed words, else by its ending, and the shorter form first."""
    words = name.lower().replace("’", "'").split()
    listed = [language.nominatives[word] == word for word in words if word in language.nominatives]
    if listed:
        return (2 if all(listed) else 0), -len(name)
    return (0 if words[-1].endswith(language.oblique_endings) else 1), -len(name)
