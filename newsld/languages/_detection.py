"""What language a text is in, where nobody says: py3langid tells.

It is the only detector found that is kept up, runs offline with its model in the package, and is small (5 MB, and
numpy): lingua's wheel has 96 MB, fastText's model a licence of its own, langdetect gives other answers each time.
"""

from collections.abc import Collection, Sequence
from functools import cache
from importlib import import_module
from typing import Protocol, cast

_SAMPLE = 5_000  # code points; more tell no more
_UNDETERMINED = "und"  # BCP 47's word for it
_SURE = 0.9  # of a short text the detector is less sure, and is asked for the likeliest of the languages that are read


def detect(text: str, read: Collection[str]) -> str:
    """Return the ISO 639-1 code of a text's language: any that is all but sure, else the likeliest of those `read`.

    A text without letters is in none, "und". The detector is loaded at the first call, which takes half a second.
    """
    if not any(character.isalpha() for character in text[:_SAMPLE]):
        return _UNDETERMINED
    ranked = _identifier().rank(text[:_SAMPLE])
    first, probability = ranked[0]
    if probability >= _SURE:
        return first
    return next(code for code, _ in ranked if code in read)


class _Identifier(Protocol):
    """What is used of the detector, which has no types."""

    def rank(self, text: str) -> Sequence[tuple[str, float]]:
        """Return all languages with their probabilities, the likeliest first."""
        ...


@cache
def _identifier() -> _Identifier:
    langid = import_module("py3langid.langid")
    return cast("_Identifier", langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True))
