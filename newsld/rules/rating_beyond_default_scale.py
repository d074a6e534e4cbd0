"""A rating gives no scale and lies beyond 1 to 5.

## What it finds
A `ratingValue` above 5 without a `bestRating`, or below 1 without a `worstRating`, whether written as number or as
text.

## Why it is a fault
Readers that find no scale take it to run from 1 to 5, as schema.org used to say. On that scale the value has no
meaning, and the rating is dropped, or shown as "8 of 5".

## Example
    {"@type": "Rating", "ratingValue": 8}

## Instead
    {"@type": "Rating", "ratingValue": 8, "bestRating": 10, "worstRating": 1}

## Reference
schema.org, bestRating, worstRating; Google, structured data for ratings: 5 and 1 are assumed
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _ratings

WORST, BEST = 1, 5


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each rating value beyond an end of the scale that is not given."""
    for node in _ratings.ratings(graph):
        rated = _ratings.number(node, "ratingValue")
        if rated is None:
            continue
        if rated.number > BEST and not any(node.values("bestRating")):
            end, assumed, relation = "bestRating", BEST, "above"
        elif rated.number < WORST and not any(node.values("worstRating")):
            end, assumed, relation = "worstRating", WORST, "below"
        else:
            continue
        message = f"ratingValue is {quoted(rated.written)}, {relation} {assumed}, and no {end} is given"
        yield Finding(node.at(*rated.steps), message, f"add {end}, or mend the value")


RULE = Rule(
    code="NL508",
    name="rating-beyond-default-scale",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=_ratings.WATCH,
)
