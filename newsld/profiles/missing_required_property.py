"""A property is missing that the consumer named by `--profile` requires.

## What it finds
A node without a property that a profile marks as required, such as a ClaimReview without `reviewRating` for
`google-fact-check`. Without a profile it finds nothing, for schema.org requires no property at all.

## Why it is a fault
The consumer leaves out what lacks it, or says that it does.

## Example
    {"@type": "ClaimReview", "claimReviewed": "The dam had leaked", "url": "https://www.river-daily.example/check"}

## Instead
    {"@type": "ClaimReview", "claimReviewed": "The dam had leaked", "url": "https://www.river-daily.example/check",
     "reviewRating": {"@type": "Rating", "alternateName": "False"}}

## Reference
`newsld explain PROFILE` names the page and the date of each demand
"""

from newsld.model.diagnostic import Rule, Severity
from newsld.profiles.silence import silence

RULE = Rule(
    code="NL801",
    name="missing-required-property",
    severity=Severity.ERROR,
    docs=__doc__,
    check=silence,
    is_default=False,
)
