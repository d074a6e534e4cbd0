"""The summary of a claim gives the verdict away.

## What it finds
Texts of `claimReviewed` that begin with a verdict and a colon or dash ("False: …", "Fact check: …", "Falsch – …"), and
those that begin or end so with the words of their own reviewRating.

## Why it is a fault
Readers show the claim beside the verdict. "False: the dam was never checked" beside "False" says that it was checked
that it was not.

## Example
    {
      "@type": "ClaimReview",
      "claimReviewed": "False: the dam was never checked",
      "reviewRating": {"@type": "Rating", "alternateName": "False"}
    }

## Instead
    {
      "@type": "ClaimReview",
      "claimReviewed": "The dam was never checked",
      "reviewRating": {"@type": "Rating", "alternateName": "False"}
    }

## Reference
Google, Fact Check: claimReviewed (the claim, without a rating)
"""

import re
from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, Node
from newsld.model.watch import on_types

_VERDICT = (
    r"(?:mostly |partly |half[- ]?|largely )?(?:true|false|fake|misleading|unproven|satire)|fact[- ]?check|faktencheck|"
    r"falsch|richtig|irreführend|größtenteils (?:falsch|richtig)|faux|vrai|trompeur|falso|verdadero|engañoso|"
    r"enganoso|vero"
)
_BEFORE = re.compile(rf"\s*\[?(?P<verdict>{_VERDICT})(?:\]\s*|\s*[:–—|]\s+|\s+-\s+)(?=\S)", re.IGNORECASE)
_MARKS = r"[:–—|-]"


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each summary with a verdict in it."""
    for review in graph.of_type("ClaimReview"):
        for steps, text in review.texts("claimReviewed"):
            if verdict := _verdict(text, _own(graph, review)):
                message = f"claimReviewed is {quoted(text)}, and {quoted(verdict)} is no part of the claim"
                yield Finding(review.at(*steps), message, "keep the claim alone; the verdict stands in reviewRating")


def _verdict(text: str, own: list[str]) -> str:
    if match := _BEFORE.match(text):
        return match["verdict"]
    for words in own:
        said = re.escape(words)
        if re.search(rf"^\s*{said}\s*{_MARKS}\s|\s{_MARKS}\s+{said}\W*$", text, re.IGNORECASE):
            return words
    return ""


def _own(graph: Graph, review: Node) -> list[str]:
    """Return the words of a review's own verdict."""
    ratings = (node for _, value in review.values("reviewRating") for node in graph.resolve(value))
    return [text.strip() for node in ratings for _, text in node.texts("alternateName") if text.strip()]


RULE = Rule(
    code="NL521",
    name="verdict-in-claim",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("ClaimReview"),
)
