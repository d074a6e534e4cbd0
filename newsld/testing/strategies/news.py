"""The nodes of news, each sound by itself: dates in their order, words with who said them, verdicts on their scale."""

from datetime import timedelta
from typing import Any

from hypothesis import strategies as st

from newsld.builders.properties import node
from newsld.nodes import Claim, ClaimReview, ImageObject, NewsArticle, Quotation, Rating, WebPage, declared
from newsld.testing.strategies.parties import SITE, called, organizations, persons, publishers, slug, speakers
from newsld.testing.strategies.texts import dates, headlines, sentences, times, words

ARTICLE_TYPES = (
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "AskPublicNewsArticle",
    "ReviewNewsArticle",
)
VERDICTS = (("False", 1), ("Mostly false", 2), ("Half true", 3), ("Mostly true", 4), ("True", 5))


def news_articles() -> st.SearchStrategy[NewsArticle]:
    """Draw a news article with a headline, authors, dates in their order and a body.

    Shrinks to a NewsArticle of one author and one sentence.
    """
    bodies = st.lists(sentences(), min_size=1, max_size=4, unique=True).map("\n\n".join)
    said = st.tuples(st.sampled_from(ARTICLE_TYPES), article_facts(), bodies)
    return said.map(lambda said: node(declared(said[0]), said[1] | {"article_body": said[2]}))


@st.composite
def article_facts(draw: st.DrawFn) -> dict[str, Any]:
    """Draw what is told of an article, its body aside; the headline is no sentence of it."""
    headline = f"{draw(headlines())} again"
    url = f"{SITE}/{draw(words())}"
    published = draw(times())
    modified = published + timedelta(minutes=draw(st.integers(0, 5_000)))
    more = st.fixed_dictionaries(
        {},
        optional={
            "date_modified": st.just(modified.isoformat()),
            "publisher": publishers(),
            "image": st.just(node(ImageObject, {"url": f"{SITE}/dam.jpg", "width": 1600, "height": 900})),
            "alternative_headline": st.just("What is known so far"),
            "description": st.just("What happened on the river, and why"),
            "article_section": st.sampled_from(["Local", "Politics"]),
            "keywords": st.lists(words(), min_size=1, max_size=3, unique=True),
            "is_accessible_for_free": st.booleans(),
            "dateline": st.just("LINDFELD"),
        },
    )
    is_day = draw(st.booleans())
    known = {
        "headline": headline,
        "author": draw(st.lists(persons(), min_size=1, max_size=2, unique_by=called)),
        "date_published": published.date().isoformat() if is_day else published.isoformat(),
        "in_language": "en",
        "url": url,
        "main_entity_of_page": node(WebPage, {"id": url}),
    }
    return known | draw(more)


def quotations() -> st.SearchStrategy[Quotation]:
    """Draw a quotation with who spoke; the words are one sentence, or pieces that a reporter broke up."""
    texts = sentences() | st.builds("{}, … {}".format, headlines(), sentences())
    said = st.fixed_dictionaries({"text": texts, "spoken_by_character": speakers()})
    return said.map(lambda said: node(Quotation, said))


def claims() -> st.SearchStrategy[Claim]:
    """Draw a claim with who made it, and at times where and when."""
    appearance = st.builds("{}/{}".format, st.just(SITE), words())
    return st.fixed_dictionaries(
        {"text": headlines(), "author": speakers()},
        optional={"date_published": dates().map(str), "appearance": appearance},
    ).map(lambda said: node(Claim, said))


@st.composite
def claim_reviews(draw: st.DrawFn) -> ClaimReview:
    """Draw a fact check: the claim and who made it, the verdict in words and on a scale, who checked, and when.

    No claim is younger than its review. Shrinks to the verdict "False" on a claim of a person.
    """
    claimed = draw(dates())
    claim = node(Claim, {"author": draw(persons() | organizations()), "date_published": str(claimed)})
    verdict, value = draw(st.sampled_from(VERDICTS))
    reviewed = draw(headlines())
    said = {
        "claim_reviewed": reviewed,
        "item_reviewed": claim,
        "review_rating": rating(verdict, value),
        "author": draw(publishers()),
        "date_published": str(claimed + timedelta(days=draw(st.integers(0, 100)))),
        "url": f"{SITE}/{slug(reviewed)}",
    }
    return node(ClaimReview, said)


def rating(verdict: str, value: int) -> Rating:
    """Return a verdict on a scale from 1 to 5."""
    return node(Rating, {"alternate_name": verdict, "rating_value": value, "best_rating": 5, "worst_rating": 1})
