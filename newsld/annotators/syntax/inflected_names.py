"""Names in their cases: which of two forms is the dictionary's."""

from newsld.model.language import Language


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
