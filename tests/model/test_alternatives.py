"""Alternatives put together by their first letters are found in the same texts."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld.languages import LANGUAGES, language
from newsld.model.alternatives import by_first_letter
from newsld.model.fact_check_patterns import patterns

WORDS = st.text("ab", min_size=1, max_size=2) | st.sampled_from(["a?b", "[ab|(]b", r"\(a", "ab*", r"b\|", r"\w"])
GROUPS = st.recursive(
    WORDS,
    lambda inner: st.builds(
        "{}(?:{}){}{}".format,
        st.sampled_from(["", "", "a"]),
        st.lists(inner, min_size=1, max_size=3).map("|".join),
        st.sampled_from(["", "", "?", "+", "??", "{2}"]),
        st.sampled_from(["", "b", "(?=b)"]),
    ),
    max_leaves=6,
)


@given(st.lists(GROUPS, min_size=1, max_size=4).map("|".join), st.text("ab|( ", max_size=8))
def test_what_is_found_stays_the_same(pattern: str, text: str) -> None:
    plain, by_letter = (re.compile(rf"(?<!\w)(?:{one})(?!\w)") for one in (pattern, by_first_letter(pattern)))
    assert bool(plain.search(text)) == bool(by_letter.search(text))


def test_few_alternatives_are_tried() -> None:
    assert by_first_letter("true|(?:half|mostly) true|trick|(?:a )?hoax") == (
        "t(?:rue|rick)|h(?:alf true|oax)|m(?:ostly true)|a(?: hoax)"
    )


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_headline_judges_by_usual_verdicts_alone(tag: str) -> None:
    """So that one without any need not be searched."""
    told = patterns(language(tag).fact_checking)
    own = re.findall(r"\(\?P<verdict>([^()]*)\)", " ".join(told.words.headlines))
    assert all(told.small_verdict.search(verdict) for verdicts in own for verdict in verdicts.split("|"))
    assert not any("{said}" in headline for headline in told.words.headlines)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_small_letters_tell_every_verdict(tag: str) -> None:
    told = patterns(language(tag).fact_checking)
    words = re.findall(r"[^\W\d]{4,}", told.words.verdicts)
    verdicts = [word for word in words if told.verdict.search(word.upper())]
    assert verdicts
    assert all(told.small_verdict.search(word) for word in verdicts)
