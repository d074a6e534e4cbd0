"""How the press of each language words what somebody said: one `Grammar` value per file."""

from collections.abc import Mapping
from importlib import import_module

from newsld.testing.grammar import Grammar

# one value per module, under the name GRAMMAR
GRAMMARS: Mapping[str, str] = {
    "en": "newsld.testing.grammars.en",
    "de": "newsld.testing.grammars.de",
    "fr": "newsld.testing.grammars.fr",
    "es": "newsld.testing.grammars.es",
    "pt": "newsld.testing.grammars.pt",
    "it": "newsld.testing.grammars.it",
    "nl": "newsld.testing.grammars.nl",
    "pl": "newsld.testing.grammars.pl",
    "uk": "newsld.testing.grammars.uk",
}


def grammar(tag: str) -> Grammar:
    """Return the grammar of a language that has one."""
    return import_module(GRAMMARS[tag]).GRAMMAR
