"""Fact checks are read: the claim, whose it is, when and where it was made, and the verdict in the checker's words."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsld.annotators import annotate
from newsld.conversion import convert, read
from newsld.errors import NewsldError
from newsld.languages import language
from newsld.model.annotation import Review
from newsld.model.article import Part, RawArticle
from newsld.model.diagnostic import Severity
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import Metadata
from newsld.profiles import rule_table
from newsld.readers import compose
from newsld.rules import RULES
from newsld.validation import validate

FOLDER = Path(__file__).parent / "fact_checks"
CASES = [
    pytest.param(path.stem, case, id=f"{path.stem}-{case['name']}")
    for path in sorted(FOLDER.glob("*.toml"))
    for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
]


def reviews(text: str, tag: str) -> tuple[Review, ...]:
    article = read(RawArticle(text, language=tag), form="text")
    return annotate(article, language(tag)).reviews


def told(review: Review) -> dict[str, Any]:
    """Return a review as a case gives it, without what it leaves out."""
    check = review.check
    said: dict[str, Any] = {
        "claim": check.claim,
        "claimants": [speaker.label for speaker in review.claimants],
        "date": check.claimed.isoformat()[:10] if check.claimed else "",
        "verdict": check.verdict,
        "rating": [check.rating, check.best, check.worst] if check.rating is not None else [],
    }
    return {key: value for key, value in said.items() if value}


def plain(claim: str) -> str:
    return claim.strip().rstrip(".,")


@pytest.mark.parametrize(("tag", "case"), CASES)
def test_the_reviews_of_a_fact_check_are_found(tag: str, case: dict[str, Any]) -> None:
    found = reviews(case["text"].strip() + "\n", tag)
    assert [plain(review.check.claim) for review in found] == [plain(review["claim"]) for review in case["reviews"]]
    for review, expected in zip(found, case["reviews"], strict=True):
        said = told(review)
        assert said["verdict"] == expected["verdict"]
        assert said.get("date") == expected.get("date")
        if "stars" in case["name"]:
            assert said["rating"] == expected["rating"]
        else:
            assert "rating" not in said
        if not case.get("names_nobody"):
            assert said.get("claimants", []) == expected.get("claimants", [])


@pytest.mark.parametrize(("tag", "case"), CASES)
def test_what_is_written_of_a_fact_check_is_clean(tag: str, case: dict[str, Any]) -> None:
    raw = RawArticle(case["text"], language=tag, url="https://www.river-daily.example/check", name="check.txt")
    converted = convert(raw, form="text")
    rules = [rule for rule in rule_table(["google-fact-check"], RULES) if rule.is_default]
    found = [d for d in validate(converted.document, rules=rules) if d.severity.is_at_least(Severity.WARNING)]
    assert [d for d in found if d.code != "NL517"] == []  # some of the cases name no author
    checks = [node for node in converted.nodes if type(node).__name__ == "ClaimReview"]
    assert len(checks) == len(case["reviews"])


ORDINARY = [
    ("en", "Phone review\n\nWe tried it for a week.\n\nVerdict: A fine phone for the price\n\nRating: 4 out of 5"),
    ("en", "Court\n\nThe jury read its verdict on Monday.\n\nVerdict: Guilty\n\nThe judge thanked it."),
    ("en", 'Dam\n\nThe mayor said: "The claim that the dam leaks is false." He said it on Facebook.'),
    ("en", 'Dam\n\n"We rate this claim false," said Mara Lind of Dam Watch. "It never leaked at all, not once."'),
    ("en", "Misleading: how advertisements fool us\n\nA book by Mara Lind tells how it is done. It is a good read."),
    ("en", "The Status: single\n\nWho: Mara Lind\n\nWhat: a concert in the old town hall, with four bands."),
    ("de", "Der Test\n\nFazit: Ein gutes Telefon für wenig Geld.\n\nDas Telefon hält zwei Tage durch."),
    ("fr", "Le test\n\nVerdict : un bon téléphone.\n\nLe téléphone tient deux jours. C'est vrai."),
    ("es", "La sentencia\n\nVeredicto: culpable\n\nEl juez dijo que «la historia del acusado es falsa»."),
]


@pytest.mark.parametrize(("tag", "text"), ORDINARY)
def test_an_ordinary_article_has_no_review(tag: str, text: str) -> None:
    assert reviews(text, tag) == ()


def test_a_page_s_blocks_are_read_as_a_text_is() -> None:
    blocks = (
        Block(Part.HEADLINE, "Did the dam leak?"),
        Block(Part.SUBHEADING, "The claim"),
        Block(Part.PARAGRAPH, "The dam has leaked since May."),
        Block(Part.SUBHEADING, "Our verdict"),
        Block(Part.PARAGRAPH, "Mostly false. There was one leak, in June."),
    )
    article = compose(Manuscript(blocks, metadata=Metadata(sections=("Fact check",))), language("en"))
    (review,) = annotate(article, language("en")).reviews
    assert (review.check.claim, review.check.verdict) == ("The dam has leaked since May", "Mostly false")


def test_the_lines_of_a_check_are_nobody_s_words() -> None:
    told = "Claim: The dam has leaked since May\n\nClaimed by: Mara Lind\n\nVerdict: False"
    text = f"Did the dam leak?\n\n{told}\n\nIt held."
    article = read(RawArticle(text, language="en"), form="text")
    found = annotate(article, language("en"))
    assert [article.text[claim.start : claim.end] for claim in found.claims] == ["The dam has leaked since May"]
    assert [speaker.name for speaker in found.claims[0].speakers] == ["Mara Lind"]
    assert found.quotations == ()


PIECES = st.sampled_from(
    [
        "Fact check: the dam",
        "Claim: The dam leaks",
        "Claim:",
        "Claimed by: Mara Lind, on Radio Wey, 3 May 2024",
        "Where: on Facebook",
        "When: 3 May 2024",
        "Verdict: False",
        "Rating:",
        "★★☆☆☆",
        "Our ruling",
        "“The dam leaks,” said Lind.",
        "“The dam has leaked since May.”",
        "— Mara Lind, in a speech, May 3, 2024",
        "Lind: “The dam has leaked since May.”",
        "“The dam leaks” – Mostly false",
        "We rate this claim that the dam leaks false.",
        "A post on X says so:",
        "FALSE",
        "Three Magpies",
        "2/5",
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=40)), min_size=1, max_size=12))
@example(["Fact check: the dam", ".", "FALSE"])
def test_whatever_stands_in_a_check_its_words_are_the_article_s(pieces: list[str]) -> None:
    try:
        article = read(RawArticle("\n\n".join(pieces), language="en"), form="text")
    except NewsldError:
        return
    for review in annotate(article, language("en")).reviews:
        (span,) = review.spans
        assert review.check.claim == article.text[span.start : span.end] != ""
        assert review.check.verdict in article.text
        assert review.check.verdict
