"""Texts that make a careless pattern or loop take for ever are read in a moment."""

import sys
from collections.abc import Callable
from datetime import date
from types import FrameType

import pytest

from newsld.languages.en import LANGUAGE as EN
from newsld.model.manuscript import Manuscript
from newsld.readers import compose

SIZE = 200_000  # code points; a pattern that is quadratic does not come to an end with them
FEW = 10_000  # code points whose calls are counted, and those of twice as many
MOST_TIMES = 2.5  # as many calls for twice the text; what is quadratic makes four times as many
SET_OUT = 2_000  # calls that any text costs

SENTENCE = "A sentence stands here.\n"


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "a",
            " ",
            "\n",
            "\t",
            "A",
            "A ",
            "A.",
            "1",
            "&",
            "&amp;",
            "Ã",
            "Ã©",
            "â€",
            "(",
            '"',
            ". ",
            "\r",
            "\u00a0",
            "Ab ",
        ),
        *("ab\n", "Ab Cd\n", "By A\n", "   \n", "Read also: x\n", "• a\n", "a?\n", "word " * 15 + "\n"),
        *("1 May ", "1 May 2022 | ", "Monday, ", "Monday 2 May 2022, ", "updated 1 May 2022 ", "1" + " " * 500),
        *(
            "Photo: ",
            "photo (",
            "photos ",
            "AB (a) ",
            "AB, Cd",
            "AB - ",
            "By " + " and" * 29 + "\n",
            "Aa." * 39 + "!\n",
        ),
        *(
            "suggest a " * 38 + "\n",
            "home > " * 50 + "!\n",
            "more on " + "a " * 180 + "!\n",
            "comments" + "(" * 380 + "\n",
        ),
    ],
    ids=lambda piece: repr(piece[:16]),
)
@pytest.mark.parametrize("before", ["", f"Headline\n\n{SENTENCE}\n"], ids=["alone", "in an article"])
def test_a_repeated_piece_is_read_in_linear_time(before: str, piece: str) -> None:
    few, twice = (_calls(_read, before + piece * (size // len(piece)) + "x") for size in (FEW, 2 * FEW))
    assert twice < MOST_TIMES * few + SET_OUT
    _read(before + piece * (SIZE // len(piece)) + "x")  # patterns make no calls: this has to come to an end


def _calls(function: Callable[[str], object], text: str) -> int:
    """Return how many calls, of functions in Python and in C, a function makes of a text."""
    count = 0

    def called(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(called)
    try:
        function(text)
    finally:
        sys.setprofile(None)
    return count


def _read(text: str) -> None:
    compose(Manuscript(text=text), EN, date(2026, 1, 1))


def test_a_careless_loop_is_found() -> None:
    def careless(text: str) -> int:
        return sum(text.count(sign) for sign in text for _ in text)

    assert _calls(careless, "a" * 200) > MOST_TIMES * _calls(careless, "a" * 100) + SET_OUT
