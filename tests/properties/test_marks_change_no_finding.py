"""The marks that an article is printed in, and what a pipeline made of them, change nothing of what is found in it."""

from hypothesis import given
from hypothesis import strategies as st
from known_articles import findings

from newsld import convert
from newsld.testing import KnownArticle, articles, differences

# those that are printed elsewhere, and those that were broken on their way
ELSEWHERE = ("“ ”", '" "', "« »", "„ “", "„ ”", "» «", "‘ ’", "‚ ‘", "「 」", "`` ''")
BROKEN = {"&quot; &quot;": '" "', "&#8220; &#x201D;": "“ ”", "&amp;laquo; &amp;raquo;": "« »", "â€œ â€\x9d": "“ ”"}


@given(articles(), st.sampled_from(ELSEWHERE))
def test_marks_change_no_finding(known: KnownArticle, marks: str) -> None:
    printed = known.with_marks(marks)
    assert not differences(printed, convert(printed.raw))


@given(articles(), st.sampled_from(sorted(BROKEN.items())))
def test_broken_marks_change_no_finding(known: KnownArticle, marks: tuple[str, str]) -> None:
    broken, meant = marks
    assert findings(convert(known.with_marks(broken).raw)) == findings(convert(known.with_marks(meant).raw))
