"""What we convert has no error."""

from hypothesis import given
from poking_texts import ANY_TEXTS

from newsld import Publisher, Severity, convert, validate

PUBLISHER = Publisher(name="The Harbour Post", article_url="https://www.harbour-post.example/{id}")


@given(ANY_TEXTS.filter(str.strip))
def test_what_we_convert_has_no_error(text: str) -> None:
    document = convert(text, PUBLISHER).document
    assert [d for d in validate(document) if d.severity is Severity.ERROR] == []
