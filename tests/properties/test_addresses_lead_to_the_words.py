"""The address of each quotation and claim names its words, as the standard of text fragments says they are read."""

import re
from urllib.parse import unquote

from hypothesis import given
from hypothesis import strategies as st

from newsld import Claim, Quotation, convert
from newsld.testing import KnownArticle, articles, words


def directives(url: str) -> list[list[str]]:
    """Return what the text directives of an address name: the first words of a passage and, where they tell, its last.

    What stands before and behind the passage, marked by dashes, is left out.
    """
    _, _, directive = url.partition(":~:")
    parts = [text.removeprefix("text=").split(",") for text in directive.split("&")]
    return [[unquote(p) for p in terms if not p.endswith("-") and not p.startswith("-")] for terms in parts]


def names(directive: list[str], words: str) -> bool:
    """Tell whether a directive names a passage: how it begins and how it ends."""
    own = " ".join(words.split())
    return own.startswith(directive[0]) and own.endswith(directive[-1])


@given(articles(), st.builds("https://www.river-daily.example/{}".format, words()))
def test_addresses_lead_to_the_words(known: KnownArticle, url: str) -> None:
    for node in convert(known.raw, url=url).nodes:
        if isinstance(node, Quotation | Claim):
            address = str(node.url)
            assert address.startswith(f"{url}#:~:text=")
            pieces = re.split(r" … |\n\n", str(node.text))
            named = directives(address)
            assert len(named) == len(pieces)
            assert all(names(directive, piece) for directive, piece in zip(named, pieces, strict=True))
