"""The same input gives the same bytes out."""

import json

from drawn_news import NEWS
from hypothesis import given

from newsld.validation import validate


@given(NEWS)
def test_the_same_text_has_the_same_answer(value: object) -> None:
    text = json.dumps(value)
    assert validate(text) == validate(text)
