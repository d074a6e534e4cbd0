"""A rating lies outside its own scale.

## What it finds
A `ratingValue` above `bestRating` or below `worstRating`, whether written as number or as text. Where the scale is not
given it runs from 1 to 5. Ratings in words are not looked at.

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
        top = best[2] if best else _ratings.BEST
        bottom = worst[2] if worst else _ratings.WORST
        if rated is None or bottom > top or bottom <= rated[2] <= top:
            continue
        steps, written, value = rated
        end, limit, given = ("bestRating", top, best) if value > top else ("worstRating", bottom, worst)
        relation = "above" if value > top else "below"
        limit_text = quoted(given[1]) if given else f"{limit:g} where none is given"
        message = f"ratingValue is {quoted(written)}, {relation} {end}, which is {limit_text}"
        help_ = "mend the value or the scale" if given else f"add {end}, or mend the value"
        yield Finding(node.at(*steps), message, help_)


RULE = Rule(code="NL504", name="rating-out-of-scale", severity=Severity.ERROR, docs=__doc__, check=check)
