"""What language a text is in, where nobody says: its most usual words tell, or else py3langid.

That is the only detector found that is kept up, runs offline with its model in the package, and is small (5 MB, and
numpy): lingua's wheel has 96 MB, fastText's model a licence of its own, langdetect gives other answers each time.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from importlib import import_module
from itertools import islice
from typing import Protocol, cast

from newsld.languages._function_words import told_by_words

_SAMPLE = 300  # words; more tell no more
_LETTERS = 800  # whose script is asked
_WORD = re.compile(r"\b[^\W\d_]{1,30}\b")  # what is longer is no word but data
# by the first word of a letter's Unicode name, the likely languages of scripts that no language here is written in
_SCRIPTS: Mapping[str, tuple[str, ...]] = {
    "ARABIC": ("ar", "fa", "ur", "ps"),
    "ARMENIAN": ("hy",),
    "BENGALI": ("bn", "as"),
    "CJK": ("zh", "ja"),
    "DEVANAGARI": ("hi", "mr", "ne"),
    "GEORGIAN": ("ka",),
    "GREEK": ("el",),
    "HANGUL": ("ko",),
    "HEBREW": ("he",),
    "HIRAGANA": ("ja",),
    "KATAKANA": ("ja",),
    "TAMIL": ("ta",),
    "THAI": ("th",),
}
_UNDETERMINED = "und"  # BCP 47's word for it
_NO_WORDS = "zxx"  # what the detector calls data
_SURE = 0.9  # of a short text the detector is less sure, and is asked for the likeliest of the languages that are read


def detect(text: str, read: Collection[str]) -> str:
    """Return the ISO 639-1 code of a text's language: any that is all but sure, else the likeliest of those `read`.

    A text without words is in none, "und". The detector is asked, and loaded, which takes half a second, where the
    words of the text alone leave a doubt.
    """
    words = [found[0] for found in islice(_WORD.finditer(text), _SAMPLE)]
    if not words:
        return _UNDETERMINED
    if told := told_by_words(words):
        return told
    ranked = [(code, probability) for code, probability in _identifier().rank(" ".join(words)) if code != _NO_WORDS]
    script = _SCRIPTS.get(_script("".join(words)))
    if script is not None:
        return next((code for code, _ in ranked if code in script), script[0])
    first, probability = ranked[0]
    if probability >= _SURE:
        return first
    return next(code for code, _ in ranked if code in read)


def _script(letters: str) -> str:
    """Return the script that most letters are of."""
    names: Counter[str] = Counter()
    for letter, count in Counter(letters[:_LETTERS]).items():
        names[unicodedata.name(letter, "").partition(" ")[0]] += count
    return names.most_common(1)[0][0]


class _Identifier(Protocol):
    """What is used of the detector, which has no types."""

    def rank(self, text: str) -> Sequence[tuple[str, float]]:
        """Return all languages with their probabilities, the likeliest first."""
        ...


@cache
def _identifier() -> _Identifier:
    langid = import_module("py3langid.langid")
    return cast("_Identifier", langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True))
