"""Faults of syntax, and values in the place of nodes, beyond the hundredth are told as one; one fix mends them all."""

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


@pytest.mark.parametrize(("values", "rest"), [(100, None), (101, "1 more value"), (1_200, "1,100 more values")])
@pytest.mark.parametrize("around", ["[%s]", '{"@context": "https://schema.org", "@graph": [%s]}'])
def test_values_where_nodes_must_stand_are_counted_in_the_end(values: int, rest: str | None, around: str) -> None:
    text = around % ", ".join(["{}", *(["12"] * values)])
    told = [found for found in validate(text) if found.code == "NL006"]
    places = [at + 1 for at in range(len(text)) if text.startswith("12", at)]
    assert [found.column for found in told] == places[: TOLD_ONE_BY_ONE + 1]
    place = "the document" if around[0] == "[" else "@graph"
    assert told[-1].message == f"{place} holds {rest or '12'} where a node must stand"


@pytest.mark.parametrize(("signs", "is_read"), [(10_000, True), (10_001, False)])
def test_reading_stops_in_a_string_of_odd_signs_alone(signs: int, *, is_read: bool) -> None:
    name = "Mara Lind" + r" \q" * signs
    text = f'{{"@context": "https://schema.org", "@type": "Person", "name": "{name}"}}'
    told = [found.message for found in validate(text) if found.code == "NL001"]
    assert ("more than 10,000 faults: reading stops here" in told) == (not is_read)
    assert (fix(text, with_unsafe=True).text != text) == is_read


@pytest.mark.parametrize("sign", ['"', "\n", "\t"])
def test_a_row_of_odd_signs_is_mended_by_few_edits(sign: str) -> None:
    name = f"Mara {sign * 300} Lind"
    text = f'{{"@context": "https://schema.org", "@type": "Person", "name": "{name}"}}'
    (told,) = [found for found in validate(text) if found.code == "NL001"]
    assert told.fix
    assert len(told.fix.edits) in (1, 2)
    assert json.loads(fix(text, with_unsafe=True).text)["name"] == name
