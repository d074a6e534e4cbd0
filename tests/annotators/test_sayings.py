"""A quotation is found by its words as by a look at each."""

from hypothesis import given
from hypothesis import strategies as st

from newsld.annotators.pieces import Piece
from newsld.annotators.sayings import Sayings, plain
from newsld.annotators.syntax.readings import Found, find
from newsld.conversion import read
from newsld.languages import language
from newsld.model.annotation import ContentKind, Step
from newsld.model.article import RawArticle

SHARE = 0.75  # of the words

words = st.lists(st.sampled_from(["the", "dam", "will", "hold", "not", "leak"]), min_size=1, max_size=6).map(" ".join)


def said_in(texts: list[str]) -> tuple[Found, list[Piece]]:
    text = "Dam\n\n" + "\n\n".join(f"“{text.capitalize()},” Mara Lind said." for text in texts)
    found = find(read(RawArticle(text, language="en")), language("en"))
    quotes = [quote for paragraph in found.paragraphs for quote in paragraph.reading.quotes]
    return found, [Piece(quote, ContentKind.DIRECT, "said", (), Step.CUE_BESIDE) for quote in quotes]


@given(st.lists(words, min_size=1, max_size=6), words)
def test_a_quotation_is_found_as_by_a_look_at_each(texts: list[str], asked: str) -> None:
    found, pieces = said_in(texts)
    having = [piece for piece in pieces if f" {asked} " in f" {plain(found, piece.quoted)} "]
    known = set(asked.split())
    like = [p for p in pieces if len(known & set(plain(found, p.quoted).split())) >= SHARE * len(known)]
    sayings = Sayings(found, pieces)
    assert sayings.whole(asked) == next(iter(having), None)
    assert sayings.near(asked) == next(iter(like), None)
