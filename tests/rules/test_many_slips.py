"""Faults of syntax beyond the hundredth are told as one, and one fix mends them all."""

import json

import pytest

from newsld.fixing import fix
from newsld.validation import validate

TOLD_ONE_BY_ONE = 100


def document(slips: int) -> str:
    """Return a document with so many commas too many."""
    places = ", ".join(f'{{"@type": "Place", "name": "Sluice {n}",}}' for n in range(slips))
    return (
        f'{{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Dam holds", "mentions": [{places}]}}'
    )


@pytest.mark.parametrize("slips", [99, 100, 101, 102, 1_100])
def test_what_goes_beyond_is_told_as_one(slips: int) -> None:
    text = document(slips)
    found = [told for told in validate(text) if told.code == "NL001"]
    assert len(found) == min(slips, TOLD_ONE_BY_ONE + 1)
    assert [told.column for told in found] == [at + 1 for at in range(len(text)) if text[at : at + 2] == ",}"][
        : len(found)
    ]
    assert fix(text).mended == len(found)
    assert len(json.loads(fix(text).text)["mentions"]) == slips


@pytest.mark.parametrize(
    ("slips", "message"),
    [
        (101, "1 more fault in the syntax from here on"),
        (102, "2 more faults in the syntax from here on"),
        (1_200, "1,100 more faults in the syntax from here on"),
    ],
)
def test_the_last_says_how_many_there_are(slips: int, message: str) -> None:
    rest = [told for told in validate(document(slips)) if told.code == "NL001"][TOLD_ONE_BY_ONE]
    assert (rest.message, rest.help, rest.pointer) == (message, "mend those told first, and look again", "")
    assert rest.fix
    assert (rest.fix.is_safe, len(rest.fix.edits)) == (True, slips - TOLD_ONE_BY_ONE)
