"""A property is missing that the consumer named by `--profile` recommends.

## What it finds
A node without a property that a profile marks as recommended, such as an article whose author has no `url` for
`google-article`. Without a profile it finds nothing.

## Why it is a fault
It is none, only information: the consumer shows more, or better, where the property is there.

## Example
    {"@type": "NewsArticle", "headline": "Dam holds", "author": {"@type": "Person", "name": "Mara Lind"},
     "image": "https://www.river-daily.example/dam.jpg",
     "datePublished": "2026-03-12T08:30:00+01:00", "dateModified": "2026-03-12T09:10:00+01:00"}

## Instead
    {"@type": "NewsArticle", "headline": "Dam holds",
     "author": {"@type": "Person", "name": "Mara Lind", "url": "https://www.river-daily.example/lind"},
     "image": "https://www.river-daily.example/dam.jpg",
     "datePublished": "2026-03-12T08:30:00+01:00", "dateModified": "2026-03-12T09:10:00+01:00"}

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
