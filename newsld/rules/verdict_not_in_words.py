"""The verdict of a claim review is not said in words.

## What it finds
Nodes of type ClaimReview without `reviewRating`, and those whose reviewRating has neither `alternateName` nor `name`,
or digits there instead of words. References that lead out of the document are free.

## Why it is a fault
Readers show the words, not the number: what is a 2 with one checker is "mostly false", with another "half true".
Fact-check readers drop a review without them.

## Example
    {
      "@type": "ClaimReview",
      "claimReviewed": "The dam was never checked",
      "reviewRating": {"@type": "Rating", "ratingValue": 1}
    }

## Instead
    {
      "@type": "ClaimReview",
      "claimReviewed": "The dam was never checked",
      "reviewRating": {"@type": "Rating", "ratingValue": 1, "alternateName": "False"}
    }

## Reference
Google, Fact Check: reviewRating.alternateName (name is used when absent); Bing, claim review markup
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, Node, Steps
from newsld.model.watch import on_types

_WORDS = ("alternateName", "name")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each review whose verdict is missing or is a bare number."""
    for review in graph.of_type("ClaimReview"):
        if not any(True for same in graph.same(review) for _ in same.values("reviewRating")):
            yield Finding(review.pointer, "the ClaimReview has no reviewRating", "add a Rating with alternateName")
        for steps, value in review.values("reviewRating"):
            nodes = graph.resolve(value)
            said = [(node, at, words) for node in nodes for term in _WORDS for at, words in node.values(term)]
            if nodes and not said:
                message = "the reviewRating has no alternateName, the verdict in words"
                yield Finding(review.at(*steps), message, 'add alternateName, such as "Mostly false"')
            elif said and all(_is_number(words) for _, _, words in said):
                yield _finding(*said[0])


def _is_number(words: object) -> bool:
    """Tell whether a verdict is a number; what is blank, or no text at all, is for other rules."""
    is_digits = isinstance(words, str) and any(map(str.isdigit, words)) and not any(map(str.isalpha, words))
    return is_digits or (isinstance(words, (int, float)) and not isinstance(words, bool))


def _finding(node: Node, steps: Steps, words: object) -> Finding:
    message = f"the verdict is {quoted(words)}, expected words"
    return Finding(node.at(*steps), message, 'write what the number stands for, such as "Mostly false"')


RULE = Rule(
    code="NL511",
    name="verdict-not-in-words",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("ClaimReview"),
)
