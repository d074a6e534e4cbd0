"""A part behind the paywall is not told from the rest of the page.

## What it finds
Parts of an article (WebPageElement in `hasPart`) that are not accessible for free and have neither `cssSelector` nor
`xpath`.

## Why it is a fault
Search engines take text that readers do not see for cloaking, unless the markup says which part of the page is gated.

## Example
    {
      "@type": "NewsArticle",
      "isAccessibleForFree": false,
      "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false}
    }

## Instead
    {
      "@type": "NewsArticle",
      "isAccessibleForFree": false,
      "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paywall"}
    }

## Reference
Google, paywalled content: hasPart.cssSelector
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.model.watch import on_types
from newsld.rules import _paywall


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each gated part that nobody can find."""
    for part in _paywall.parts(graph):
        if not any(True for term in ("cssSelector", "xpath") for _ in part.values(term)):
            message = "the part behind the paywall has no cssSelector"
            yield Finding(part.pointer, message, 'add the class that marks it on the page, such as ".paywall"')


RULE = Rule(
    code="NL309",
    name="gated-part-without-selector",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("WebPageElement"),
)
