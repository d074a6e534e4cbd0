"""Faults of claims, of their denials and of reviews."""

from collections.abc import Iterator

from newsld.model.graph import Graph, Node
from newsld.testing.strategies.faults.change import GONE, Change, FaultKind, beside, of_type, removed, replaced, respelt
from newsld.testing.strategies.faults.quotation import other_spaces, other_words
from newsld.testing.strategies.parties import SITE

IS_CLAIM = of_type("Claim")
IS_REVIEW = of_type("ClaimReview")
IS_RATING = of_type("Rating")
IS_MEDIA_REVIEW = of_type("MediaReview")


def _has_author(node: Node) -> bool:
    return IS_CLAIM(node) and "author" in node.value


def _reversed_scale(graph: Graph) -> Iterator[Change]:
    for node in graph.nodes:
        if IS_RATING(node) and "bestRating" in node.value:
            edits = ((node.at("ratingValue"), 1), (node.at("bestRating"), 1))
            yield Change(node.at("bestRating"), edits)


def _beyond_scale(graph: Graph) -> Iterator[Change]:
    for node in graph.nodes:
        if IS_RATING(node) and "bestRating" in node.value:
            yield Change(node.at("ratingValue"), ((node.at("ratingValue"), 7), (node.at("bestRating"), GONE)))


def _denied_by_author(graph: Graph) -> Iterator[Change]:
    for denial in graph.of_type("DisagreeAction"):
        for claim in graph.resolve(denial.value.get("object")):
            yield Change(claim.at("author"), ((claim.at("author"), denial.value["agent"]),))


def _reviewed(graph: Graph) -> Iterator[tuple[Node, Node]]:
    for review in graph.of_type("ClaimReview"):
        for claim in graph.resolve(review.value.get("itemReviewed")):
            yield review, claim


def _checked_by_claimant(graph: Graph) -> Iterator[Change]:
    for review, claim in _reviewed(graph):
        if "author" in claim.value:
            yield Change(claim.at("author"), ((claim.at("author"), review.value["author"]),))


def _before_it_was_claimed(graph: Graph) -> Iterator[Change]:
    for review, claim in _reviewed(graph):
        if "datePublished" in claim.value:
            yield Change(review.at("datePublished"), ((review.at("datePublished"), "2009-05-01"),))


def _in_other_article(graph: Graph) -> Iterator[Change]:
    under_review = [claim for _, claim in _reviewed(graph)]
    for claim in graph.of_type("Claim"):
        if claim not in under_review:
            yield Change(claim.at("appearance"), ((claim.at("appearance"), {"@id": f"{SITE}/flood#blog"}),))


def _empty(graph: Graph) -> Iterator[Change]:
    under_review = [claim for _, claim in _reviewed(graph)]
    for claim in graph.of_type("Claim"):
        if claim not in under_review:
            yield Change(claim.pointer, tuple((claim.at(term), GONE) for term in ("text", "url")))


def _again(graph: Graph) -> Iterator[dict[str, object]]:
    for review in graph.of_type("ClaimReview"):
        yield {**review.value, "@id": f"{review.id}-again"}


def _by_nobody(graph: Graph) -> Iterator[Change]:
    for review in graph.of_type("ClaimReview"):
        yield Change(review.at("author"), tuple((review.at("author", term), GONE) for term in ("name", "url")))


KINDS = (
    FaultKind("NL501", "words that the article has not", respelt("text", other_words, IS_CLAIM), needs=("Claim",)),
    FaultKind("NL502", "a space more than the article has", respelt("text", other_spaces, IS_CLAIM), needs=("Claim",)),
    FaultKind("NL503", "nobody who claims", removed("author", of=_has_author), needs=("Claim",)),
    FaultKind("NL504", "a rating above the best", replaced("ratingValue", 7, of=IS_RATING), needs=("ClaimReview",)),
    FaultKind("NL505", "a best that is the worst", _reversed_scale, needs=("ClaimReview",)),
    FaultKind("NL506", "a denial by nobody", removed("agent", of=of_type("DisagreeAction")), needs=("DisagreeAction",)),
    FaultKind("NL507", "denied by who claims it", _denied_by_author, needs=("DisagreeAction",)),
    FaultKind("NL508", "a rating beyond the usual scale", _beyond_scale, needs=("ClaimReview",)),
    FaultKind("NL509", "a review of nothing", removed("itemReviewed", of=IS_REVIEW), needs=("ClaimReview",)),
    FaultKind(
        "NL510", "a review that does not say of what", removed("claimReviewed", of=IS_REVIEW), needs=("ClaimReview",)
    ),
    FaultKind("NL511", "a verdict without words", removed("alternateName", of=IS_RATING), needs=("ClaimReview",)),
    FaultKind("NL511", "a verdict in digits", replaced("alternateName", "2", of=IS_RATING), needs=("ClaimReview",)),
    FaultKind("NL512", "a review twice", beside(_again, at="/claimReviewed"), needs=("ClaimReview",)),
    FaultKind("NL513", "a review before the claim", _before_it_was_claimed, needs=("ClaimReview", "claim date")),
    FaultKind(
        "NL514",
        "a review on the host of others",
        replaced("url", "https://mirror.example/checks/dam", of=IS_REVIEW),
        needs=("ClaimReview",),
    ),
    FaultKind("NL515", "a claim in another article", _in_other_article, needs=("Claim", "live blog")),
    FaultKind("NL516", "an empty claim", _empty, needs=("Claim",)),
    FaultKind("NL517", "a review by nobody", _by_nobody, needs=("ClaimReview",)),
    FaultKind("NL518", "the claimant as checker", _checked_by_claimant, needs=("ClaimReview",)),
    FaultKind("NL519", "a rating in words", replaced("ratingValue", "two", of=IS_RATING), needs=("ClaimReview",)),
    FaultKind(
        "NL520",
        "a review of media without verdict",
        removed("mediaAuthenticityCategory", of=IS_MEDIA_REVIEW),
        needs=("media review",),
    ),
    FaultKind(
        "NL520",
        "a review of media that appear nowhere",
        removed("mediaItemAppearance", of=of_type("MediaReviewItem")),
        needs=("media review",),
    ),
    FaultKind(
        "NL521",
        "the verdict before the claim",
        respelt("claimReviewed", "False: {}".format, IS_REVIEW),
        needs=("ClaimReview",),
    ),
)
