"""The languages newsld reads: one `Language` value per file, listed here and loaded when first asked for."""

import re
from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module

from newsld.errors import UnsupportedLanguage
from newsld.languages._detection import detect
from newsld.model.language import TAG, Language

# one value per module, under the name LANGUAGE
LANGUAGES: Mapping[str, str] = {
    "de": "newsld.languages.de",
    "en": "newsld.languages.en",
    "es": "newsld.languages.es",
    "pt": "newsld.languages.pt",
    "fr": "newsld.languages.fr",
    "pl": "newsld.languages.pl",
    "uk": "newsld.languages.uk",
    "it": "newsld.languages.it",
    "nl": "newsld.languages.nl",
}


def language(tag: str) -> Language:
    """Return the language of a BCP 47 tag, region and script aside.

    One that newsld does not read has no words: quotations are found by their marks alone, claims are not. Raises
    `UnsupportedLanguage` for what is no tag.
    """
    if not TAG.fullmatch(tag):
        raise UnsupportedLanguage(f"{tag!r} is no language tag; expected one such as 'en' or 'pt-BR'")
    return _loaded(re.split(r"[-_]", tag.lower())[0])


def canonical(tag: str) -> str:
    """Return a tag as BCP 47 writes it: "EN_us" is "en-US", "zh_hant" is "zh-Hant"."""
    primary, *subtags = re.split(r"[-_]", tag)
    shapes = {2: str.upper, 4: str.title}
    return "-".join([primary.lower(), *(shapes.get(len(subtag), str.lower)(subtag) for subtag in subtags)])


def is_read(tag: str) -> bool:
    """Tell whether newsld knows the words of a tag's language."""
    return re.split(r"[-_]", tag.lower())[0] in LANGUAGES


def detected(text: str) -> str:
    """Return the tag of the language that a text is in, "und" where it has no letters; it may be one not read."""
    return detect(text, LANGUAGES)


@lru_cache(maxsize=64)  # more than are read; of the others there is no end
def _loaded(primary: str) -> Language:
    home = LANGUAGES.get(primary)
    return import_module(home).LANGUAGE if home else Language(tag=primary, name="", cues={})
