"""A property is missing that the consumer named by `--profile` recommends.

## What it finds
A node without a property that a profile marks as recommended, such as an article without `author` for
`google-article`. Without a profile it finds nothing.

## Why it is a fault
It is none, only information: the consumer shows more, or better, where the property is there.

## Example
    {"@type": "NewsArticle", "headline": "Dam holds"}

## Instead
    {"@type": "NewsArticle", "headline": "Dam holds", "author": {"@type": "Person", "name": "Mara Lind"}}

## Reference
`newsld explain PROFILE` names the page and the date of each demand
"""

from newsld.model.diagnostic import Rule, Severity
from newsld.profiles.silence import silence

RULE = Rule(
    code="NL802",
    name="missing-recommended-property",
    severity=Severity.INFO,
    docs=__doc__,
    check=silence,
    is_default=False,
)
