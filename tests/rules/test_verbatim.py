"""Laws of looking a text up in its article."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from newsld import validate
from newsld.rules._passages import Body

PARTS = st.lists(st.sampled_from(["we", "kept", "our word", "a-b", "\u2003", "\n\n", " … ", "«we", "."]), max_size=12)
TEXTS = PARTS.map("".join) | PARTS.map(" ".join)
STRETCHES = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=3)


def stand_in_order(pieces: Sequence[str], within: str) -> bool:
    at = 0
    for piece in pieces:
        at = within.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True


@given(TEXTS, st.lists(STRETCHES | st.lists(TEXTS, max_size=2), max_size=6), st.sampled_from([0, 300]))
def test_a_passage_is_found_whatever_was_asked_for_before(
    text: str, asked: list[list[tuple[int, int]] | list[str]], before: int
) -> None:
    body = Body(text)
    # what was read through many times is looked up by its words
    for _ in range(before):
        body.has(["nowhere"])
    for stretches in asked:
        pieces = [part if isinstance(part, str) else text[min(part) : max(part)] for part in stretches]
        assert body.has(pieces) is stand_in_order(pieces, text)


def test_only_for_the_first_quotations_the_page_is_searched_for_what_is_near() -> None:
    quotations = ",".join(f'{{"@type": "Quotation", "text": "We kept the word {i}"}}' for i in range(120))
    text = f'{{"@context": "https://schema.org", "@type": "NewsArticle", "hasPart": [{quotations}]}}'
    found = validate(text, page=f"<html><body><p>{'We kept our word. ' * 40}</p></body></html>")
    helps = [diagnostic.help for diagnostic in found if diagnostic.code == "NL605"]
    assert len(helps) == 120
    assert [help_.startswith("the page shows") for help_ in helps] == [True] * 50 + [False] * 70
