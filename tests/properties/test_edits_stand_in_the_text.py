"""The edits of a diagnostic are in order, and each stands in the text that it mends."""

import re

from drawn_slips import texts
from hypothesis import given

from newsld.rules import RULES
from newsld.validation import validate


def in_lines(text: str) -> list[str]:
    return re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff"))


@given(texts())
def test_the_edits_of_a_diagnostic_are_in_order_and_in_the_text(text: str) -> None:
    lines = in_lines(text)
    for found in validate(text, rules=RULES):
        edits = found.fix.edits if found.fix else ()
        places = [(place.line, place.column) for edit in edits for place in (edit.start, edit.end)]
        assert places == sorted(places)
        assert all(1 <= column <= len(lines[line - 1]) + 1 for line, column in places)
