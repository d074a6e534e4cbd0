"""Laws of looking a text up in its article."""

from hypothesis import given
from hypothesis import strategies as st

from newsld import validate
from newsld.rules import _verbatim

WORDS = st.lists(st.sampled_from(["we", "kept", "our word", "a-b", "\u2003", "\n\n", " … ", "«we", "."]), max_size=12)


@given(
    WORDS.map("".join) | WORDS.map(" ".join), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=3)
)
def test_every_stretch_of_a_body_stands_in_it(body: str, stretches: list[tuple[int, int]]) -> None:
    """That the words of a text are looked up first hides nothing."""
    pieces = [body[min(ends) : max(ends)] for ends in stretches]
    assert _verbatim.Body(body).has(pieces) is _verbatim.stand_in_order(pieces, body)


def test_only_for_the_first_quotations_the_page_is_searched_for_what_is_near() -> None:
    quotations = ",".join(f'{{"@type": "Quotation", "text": "We kept the word {i}"}}' for i in range(120))
    text = f'{{"@context": "https://schema.org", "@type": "NewsArticle", "hasPart": [{quotations}]}}'
    found = validate(text, page=f"<html><body><p>{'We kept our word. ' * 40}</p></body></html>")
    helps = [diagnostic.help for diagnostic in found if diagnostic.code == "NL605"]
    assert len(helps) == 120
    assert [help_.startswith("the page shows") for help_ in helps] == [True] * 50 + [False] * 70
