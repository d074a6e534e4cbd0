"""A text is longer than the consumer named by `--profile` advises.

## What it finds
A text of more characters than a profile advises, such as a `claimReviewed` of more than 75 for `google-fact-check`.
Without a profile it finds nothing.

## Why it is a fault
It is none, only information: the consumer shows the beginning of the text.

## Example
    {"@type": "ClaimReview", "url": "https://www.river-daily.example/check", "author": {"name": "River Daily"},
     "claimReviewed": "In the night of the flood the city let the sluices stand open although the port had warned it",
     "reviewRating": {"@type": "Rating", "alternateName": "False"}}

## Instead
    {"@type": "ClaimReview", "url": "https://www.river-daily.example/check", "author": {"name": "River Daily"},
     "claimReviewed": "The city let the sluices stand open in the night of the flood",
     "reviewRating": {"@type": "Rating", "alternateName": "False"}}

## Reference
`newsld explain PROFILE` names the page and the date of each limit
"""

from newsld.model.diagnostic import Rule, Severity
from newsld.profiles.silence import silence

RULE = Rule(
    code="NL803",
    name="overlong-text",
    severity=Severity.INFO,
    docs=__doc__,
    check=silence,
    is_default=False,
)
