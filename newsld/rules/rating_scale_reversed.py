"""The best rating of a scale is not above its worst.

## What it finds
A `bestRating` that is equal to or less than the `worstRating` beside it, whether written as numbers or as texts.

## Why it is a fault
Nothing can be rated on such a scale. Where 1 is the best mark, as in some school systems, turn the scale around and
keep the mark itself in `alternateName`.

## Example
    {"@type": "Rating", "ratingValue": 2, "bestRating": 1, "worstRating": 6, "alternateName": "Mostly true"}

## Instead
    {"@type": "Rating", "ratingValue": 5, "bestRating": 6, "worstRating": 1, "alternateName": "Mostly true"}

## Reference
schema.org, bestRating: the highest value allowed; Google, Fact Check: bestRating is greater than worstRating
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _ratings


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each scale that does not rise."""
    for node in _ratings.ratings(graph):
        best, worst = _ratings.number(node, "bestRating"), _ratings.number(node, "worstRating")
        if best and worst and best.number <= worst.number:
            message = f"bestRating is {quoted(best.written)}, which is not above worstRating, {quoted(worst.written)}"
            yield Finding(
                node.at(*best.steps), message, "bestRating is the highest value of the scale, worstRating the lowest"
            )


RULE = Rule(
    code="NL505", name="rating-scale-reversed", severity=Severity.ERROR, docs=__doc__, check=check, watch=_ratings.WATCH
)
