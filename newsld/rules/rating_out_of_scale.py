"""A rating lies outside its own scale.

## What it finds
A `ratingValue` above the `bestRating` or below the `worstRating` that stands beside it, whether written as number or as
text. Ratings in words are not looked at.

## Why it is a fault
The value has no meaning on its scale; consumers drop the rating, and with it the review.

## Example
    {"@type": "Rating", "ratingValue": "7", "bestRating": "5", "worstRating": "1"}

## Instead
    {"@type": "Rating", "ratingValue": "7", "bestRating": "10", "worstRating": "1"}

## Reference
schema.org, ratingValue, bestRating, worstRating; Google, Fact Check: reviewRating
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _ratings


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each rating value beyond one end of its scale."""
    for node in _ratings.ratings(graph):
        rated = _ratings.number(node, "ratingValue")
        best, worst = _ratings.number(node, "bestRating"), _ratings.number(node, "worstRating")
        if rated is None or (best and worst and best.number < worst.number):
            continue
        message = f"ratingValue is {quoted(rated.written)}"
        if best and rated.number > best.number:
            message += f", above bestRating, which is {quoted(best.written)}"
        elif worst and rated.number < worst.number:
            message += f", below worstRating, which is {quoted(worst.written)}"
        else:
            continue
        yield Finding(node.at(*rated.steps), message, "mend the value or the scale")


RULE = Rule(
    code="NL504", name="rating-out-of-scale", severity=Severity.ERROR, docs=__doc__, check=check, watch=_ratings.WATCH
)
