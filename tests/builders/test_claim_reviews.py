"""Fact checks become ClaimReviews: those that a record tells, and those that annotators find."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from stage import COUNCIL, LIND, NOBODY, Stage, article, of_type, sorted_out

from newsld.builders import build
from newsld.jsonld import write
from newsld.model.annotation import Annotations, Review
from newsld.model.article import Span
from newsld.model.diagnostic import Severity
from newsld.model.metadata import FactCheck, Link, Metadata, Party
from newsld.model.publisher import ExistingMarkup, Publisher, publisher_of
from newsld.profiles import rule_table
from newsld.rules import RULES
from newsld.validation import validate

STAGE = Stage("Was the dam checked?\n\nMara Lind said that the dam was never checked. It was, in May.")
CHECK = FactCheck("The dam was never checked", (Party("Mara Lind"),), date(2026, 3, 1), verdict="Shaky")
HOUSE = Publisher(name="River Daily", url="https://example.org/")


def graph(*checks: FactCheck, publisher: Publisher = HOUSE, found: Annotations | None = None) -> list[dict[str, Any]]:
    metadata = Metadata(published=date(2026, 3, 12), fact_checks=checks)
    read = replace(article(STAGE.text), metadata=metadata)
    annotations = found or sorted_out([STAGE.said("the dam was never checked", by=[LIND])])
    return [node.dump() for node in build(read, annotations, publisher)]


def review(*checks: FactCheck, publisher: Publisher = HOUSE) -> dict[str, Any]:
    return of_type(graph(*checks, publisher=publisher), "ClaimReview")[0]


def test_a_record_s_check_is_a_review_of_the_claim_that_the_article_attributes() -> None:
    nodes = graph(replace(CHECK, appearances=(Link("https://clips.example/1", "a post"),)))
    (claim,), (checked,) = of_type(nodes, "Claim"), of_type(nodes, "ClaimReview")
    assert checked["itemReviewed"] == {"@id": claim["@id"]}
    assert (claim["text"], claim["datePublished"]) == ("the dam was never checked", "2026-03-01")
    assert claim["appearance"] == {"@type": "CreativeWork", "url": "https://clips.example/1", "name": "a post"}
    assert checked["claimReviewed"] == "The dam was never checked"
    assert checked["reviewRating"] == {"@type": "Rating", "alternateName": "Shaky"}
    assert checked["author"]["name"] == "River Daily"
    assert (checked["datePublished"], checked["url"]) == ("2026-03-12", "https://example.org/bridge")


def test_a_claim_that_the_article_does_not_word_so_has_its_own_node() -> None:
    nodes = graph(replace(CHECK, claim="Nobody looked at the dam", claimants=(Party("Ole Voss"),)))
    (checked,) = of_type(nodes, "ClaimReview")
    claim = next(node for node in nodes if node["@id"] == checked["itemReviewed"]["@id"])
    assert claim["author"] == {"@type": "Person", "name": "Ole Voss"}
    assert {"@id": claim["@id"]} in nodes[0]["mentions"]


@pytest.mark.parametrize(
    "checks",
    [
        (CHECK,),
        (replace(CHECK, claim="Nobody looked at the dam"),),
        (replace(CHECK, claimants=()), replace(CHECK, claim="Nobody looked at the dam", claimants=())),
        (replace(CHECK, rating=2, best=5, worst=1),),
        (replace(CHECK, rating=9, best=5, worst=1),),
        (replace(CHECK, claimed=date(2027, 1, 1)),),
        (replace(CHECK, checker=Party("Dam Watch", is_organization=True)),),
        (replace(CHECK, verdict=""),),
        (replace(CHECK, claim=""),),
    ],
)
def test_what_is_written_is_clean(checks: tuple[FactCheck, ...]) -> None:
    rules = rule_table(["google-fact-check"], RULES)
    told = validate(write(graph(*checks)), rules=[rule for rule in rules if rule.is_default])
    assert [found.message for found in told if found.severity.is_at_least(Severity.WARNING)] == []


def test_a_check_without_verdict_or_claim_is_no_review() -> None:
    assert of_type(graph(replace(CHECK, verdict=""), replace(CHECK, claim="")), "ClaimReview") == []


def test_a_number_off_its_scale_and_a_day_after_the_review_s_are_left_out() -> None:
    nodes = graph(replace(CHECK, rating=9, best=5, worst=1, claimed=date(2027, 1, 1)))
    assert of_type(nodes, "ClaimReview")[0]["reviewRating"] == {"@type": "Rating", "alternateName": "Shaky"}
    assert "datePublished" not in of_type(nodes, "Claim")[0]


def test_a_number_that_the_checker_gives_stands() -> None:
    rating = review(replace(CHECK, rating=2.0, best=5, worst=1))["reviewRating"]
    assert (rating["ratingValue"], rating["bestRating"], rating["worstRating"]) == (2, 5, 1)


def test_the_publisher_s_own_scale_gives_the_number() -> None:
    scale = {"name": "Dam scale", "labels": ["Leaky", ["Shaky", "Wobbly"], "Solid"]}
    rating = review(CHECK, publisher=publisher_of({"rating_scales": [scale]}))["reviewRating"]
    assert (rating["ratingValue"], rating["bestRating"], rating["worstRating"]) == (2, 3, 1)


def test_a_found_review_refers_to_its_claimant_and_to_the_quotation_it_is_about() -> None:
    start = STAGE.text.index("the dam was never")
    found = Review(replace(CHECK, claimants=()), (Span(start, start + 25),), (COUNCIL,))
    nodes = graph(found=Annotations(reviews=(found,)))
    (claim,) = of_type(nodes, "Claim")
    assert claim["author"] == {"@id": next(node["@id"] for node in nodes if node.get("name") == "Wey Council")}


CARRIED = {"@type": "ClaimReview", "claimReviewed": "The dam was never checked"}


@pytest.mark.parametrize(
    ("node", "publisher", "count"),
    [
        (CARRIED, NOBODY, 0),
        ({"@type": "WebPage", "mainEntity": [CARRIED]}, NOBODY, 0),
        (CARRIED, Publisher(existing_markup=ExistingMarkup.REPLACE), 1),
        ({**CARRIED, "@id": "https://example.org/bridge#claim-review-1"}, NOBODY, 1),  # ours, of another time
        ({"@type": "NewsArticle"}, NOBODY, 1),
    ],
)
def test_reviews_that_the_article_carries_as_data_are_not_found_again(
    node: dict[str, Any], publisher: Publisher, count: int
) -> None:
    read = replace(article(STAGE.text), nodes=(node,))
    built = build(read, Annotations(reviews=(Review(CHECK),)), publisher)
    assert len(of_type([one.dump() for one in built], "ClaimReview")) == count
