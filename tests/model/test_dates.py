"""A date has a digit, in every language: a text without one need not be searched."""

import pytest

from newsld.languages import LANGUAGES, language
from newsld.model import dates


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_words_alone_are_a_date(tag: str) -> None:
    known = language(tag)
    words = [*known.weekdays, *known.months]
    texts = [" ".join(words), *(f"{weekday}, {month}" for weekday in known.weekdays for month in known.months)]
    patterns = dates._patterns(known)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    assert [text for text in texts for pattern in patterns if pattern.search(text)] == []
