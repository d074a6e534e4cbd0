"""A rating does not read as a number.

## What it finds
`ratingValue`, `bestRating` and `worstRating` of a reviewRating or aggregateRating that are texts and no numbers: "4 of
5", "4,5", "False". Ratings of other kinds, as of films or energy, are free.

## Why it is a fault
Readers put the value on the scale from worst to best. What they cannot read as a number they drop; the verdict in words
stands in alternateName.

## Example
    {"@type": "Review", "reviewRating": {"@type": "Rating", "ratingValue": "4 of 5"}}

## Instead
    {"@type": "Review", "reviewRating": {"@type": "Rating", "ratingValue": 4, "bestRating": 5}}

## Reference
schema.org, ratingValue (digits, and a full stop before decimals); Google, Fact Check: reviewRating.ratingValue
"""

import re
from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.fix import Fix
from newsld.model.graph import Edit, Graph, Node
from newsld.model.watch import on_terms
from newsld.rules import _fixes, _properties, _ratings

_DECIMAL = re.compile(r"\d{1,2},\d{1,2}", re.ASCII)
_TERMS = ("bestRating", "ratingValue", "worstRating")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each value of a rating that is a text and no number."""
    told: set[Node] = set()
    for node, term in _properties.having(graph, "aggregateRating", "reviewRating"):
        for rating in (found for _, value in node.values(term) for found in graph.resolve(value)):
            if rating in told:
                continue
            told.add(rating)
            for at in _TERMS:
                for steps, text in rating.texts(at):
                    if text.strip() and not _ratings.is_number(text):
                        message = f"{at} is {quoted(text)}, expected a number"
                        yield Finding(rating.at(*steps), message, _help(text), fix=_fix(rating.at(*steps), text))


def _help(text: str) -> str:
    mended = text.strip().replace(",", ".")
    return f"write {mended}" if _ratings.is_number(mended) else "words stand in alternateName, the scale in bestRating"


def _fix(pointer: str, text: str) -> Fix | None:
    """Return what writes a decimal point for a comma, where no thousands can be meant."""
    if not _DECIMAL.fullmatch(text):
        return None
    comma = text.index(",")
    return _fixes.respelt(pointer, text, Edit(comma, comma + 1, "."))


RULE = Rule(
    code="NL519",
    name="rating-not-a-number",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_terms("aggregateRating", "reviewRating"),
)
