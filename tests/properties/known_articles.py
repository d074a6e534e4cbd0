"""What the laws of extraction share: each language that articles are drawn in, and what is found in one of them."""

import pytest

from newsld import Conversion
from newsld.model.annotation import Attribution
from newsld.testing import KnownArticle
from newsld.testing.grammars import GRAMMARS

Finding = tuple[str, tuple[str, ...], str, str]  # words, speakers, kind, stance
Place = tuple[tuple[int, int], ...]

each_language = pytest.mark.parametrize("tag", GRAMMARS)


def attributions(conversion: Conversion) -> tuple[Attribution, ...]:
    """Return all that was found in an article: its quotations, then its claims."""
    return (*conversion.annotations.quotations, *conversion.annotations.claims)


def findings(conversion: Conversion) -> list[Finding]:
    """Return the words of all that was found in an article, whose they are, and how they are given."""
    return [
        (
            " … ".join(conversion.article.text[span.start : span.end] for span in found.spans),
            tuple(speaker.label for speaker in found.speakers),
            str(found.kind),
            str(found.stance),
        )
        for found in attributions(conversion)
    ]


def places(conversion: Conversion) -> list[Place]:
    """Return where all that was found stands in the raw text, in order."""
    to_raw = conversion.article.alignment.to_raw
    return sorted(tuple(to_raw(span.start, span.end) for span in found.spans) for found in attributions(conversion))


def known_places(known: KnownArticle) -> list[Place]:
    """Return where all that an article is known to say stands in its raw text, in order."""
    said = (*known.quotations, *known.claims)
    return sorted(tuple((span.start, span.end) for span in one.spans) for one in said)
