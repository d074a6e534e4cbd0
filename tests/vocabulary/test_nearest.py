"""The law of the nearest term: what is looked through first leaves out no term that is near."""

from difflib import get_close_matches

from hypothesis import given
from hypothesis import strategies as st

from newsld import vocabulary

PROPERTIES = sorted(vocabulary.properties())
LOWER = [name.lower() for name in PROPERTIES]
SLIPS = st.lists(st.tuples(st.integers(0, 40), st.sampled_from(["", "x", "é", "e", "7", "ei"])), max_size=4)


@given(st.sampled_from(PROPERTIES), SLIPS)
def test_a_term_is_found_wherever_difflib_finds_one(name: str, slips: list[tuple[int, str]]) -> None:
    word = name.lower()
    for at, letters in slips:
        word = word[:at] + letters + word[at + 1 :]
    if get_close_matches(word, LOWER, n=1, cutoff=0.8):
        assert vocabulary.nearest(word, "property") is not None
