"""A policy of a publisher leads to its home page.

## What it finds
Policies (`ethicsPolicy`, `correctionsPolicy`, `publishingPrinciples`, `masthead` and the other trust properties) whose
address is that of the publisher itself, or names a host and no page of it. Several policies on one page are sound, and
so is `ownershipFundingInfo` that leads to the owner's site.

## Why it is a fault
Who looks for the policy finds the news of the day. Readers that count policies count one that is not there.

## Example
    {
      "@type": "NewsMediaOrganization",
      "url": "https://www.river-daily.example/",
      "ethicsPolicy": "https://www.river-daily.example"
    }

## Instead
    {
      "@type": "NewsMediaOrganization",
      "url": "https://www.river-daily.example/",
      "ethicsPolicy": "https://www.river-daily.example/about/ethics"
    }

## Reference
schema.org, NewsMediaOrganization: each policy is a statement, or a page that holds it; The Trust Project
"""

import re
from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.model.watch import on_terms
from newsld.rules import _properties

_TERMS = (
    "actionableFeedbackPolicy",
    "correctionsPolicy",
    "diversityPolicy",
    "diversityStaffingReport",
    "ethicsPolicy",
    "masthead",
    "missionCoveragePrioritiesPolicy",
    "noBylinesPolicy",
    "ownershipFundingInfo",
    "publishingPrinciples",
    "unnamedSourcesPolicy",
    "verificationFactCheckingPolicy",
)
_OF_OWNER = "ownershipFundingInfo"
_HOST = re.compile(r"https?://[^/?#\s]+/?")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each policy that is no page of its own."""
    for node, term in _properties.having(graph, *_TERMS):
        home = {text.strip().rstrip("/") for _, text in node.texts("url")} - {""}
        for steps, text in node.texts(term):
            address = text.strip()
            if address.rstrip("/") in home or (term != _OF_OWNER and _HOST.fullmatch(address)):
                message = f"{term} is {quoted(text)}, a home page"
                yield Finding(node.at(*steps), message, "expected the page that states it")


RULE = Rule(
    code="NL320",
    name="home-page-as-policy",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_terms(*_TERMS),
)
