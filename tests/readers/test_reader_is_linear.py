"""Texts that make a careless pattern or loop take for ever are read in a moment."""

from datetime import date
from time import process_time

import pytest

from newsld.languages.en import LANGUAGE as EN
from newsld.model.manuscript import Manuscript
from newsld.readers import compose

SIZE = 200_000  # code points; what is quadratic takes a minute for them
MOST_SECONDS = 8.0  # what is linear takes under one

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
    text = before + piece * (SIZE // len(piece)) + "x"
    start = process_time()
    compose(Manuscript(text=text), EN, date(2026, 1, 1))
    assert process_time() - start < MOST_SECONDS
