"""Any text is converted, or refused in words."""

from hypothesis import given
from poking_texts import ANY_TEXTS

from newsld import NewsldError, convert


@given(ANY_TEXTS)
def test_any_text_is_converted_or_refused_in_words(text: str) -> None:
    try:
        convert(text)
    except NewsldError as refusal:
        assert str(refusal)  # noqa: PT017  both outcomes are lawful
