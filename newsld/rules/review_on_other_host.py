"""A claim review stands on another site than its publisher's.

## What it finds
A `url` of a ClaimReview whose host belongs to another domain than the `url` of each of its authors and publishers that
has one. Subdomains are of the same domain.

## Why it is a fault
Fact-check readers take a review for its author's only where it stands on the author's site, and drop it elsewhere.

## Example
    {
      "@type": "ClaimReview",
      "url": "https://mirror.example/checks/dam",
      "author": {"@type": "NewsMediaOrganization", "name": "River Daily", "url": "https://www.river-daily.example/"}
    }

## Instead
    {
      "@type": "ClaimReview",
      "url": "https://checks.river-daily.example/dam",
      "author": {"@type": "NewsMediaOrganization", "name": "River Daily", "url": "https://www.river-daily.example/"}
    }

## Reference
Google, Fact Check: url (same domain or subdomain as the page)
"""

from collections.abc import Iterator
from urllib.parse import urlsplit

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node
from newsld.model.watch import on_types
from newsld.rules import _reviews

_PARTIES = ("author", "publisher")
_ASCII_FORM = "xn--"
_KEPT = 2  # labels of a domain; three, where the last two are a country's, as in co.uk
_WITHIN_COUNTRIES = frozenset({"ac", "co", "com", "edu", "go", "gob", "gov", "gouv", "ne", "net", "or", "org"})


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each address of a review that is none of its publisher's."""
    for review in _reviews.reviews(graph):
        sites = {site for party in _parties(graph, review) for _, url in party.texts("url") if (site := _site(url))}
        for steps, url in review.texts("url") if sites else ():
            site = _site(url)
            if site and site not in sites:
                message = f"the review stands at {site}, its publisher at {min(sites)}"
                yield Finding(review.at(*steps), message, "expected a page of the publisher's own site")


def _parties(graph: Graph, review: Node) -> Iterator[Node]:
    """Yield the organisations that publish a review; a person's page may stand anywhere."""
    for term in _PARTIES:
        for _, value in review.values(term):
            yield from (node for node in graph.resolve(value) if "Person" not in node.types)


def _site(url: str) -> str:
    """Return the domain of a URL without subdomains, "" where it has none."""
    try:
        host = urlsplit(url.strip()).hostname or ""
    except ValueError:
        return ""
    labels = _spelled(host.rstrip(".")).split(".")
    kept = _KEPT + (labels[-1:] != [""] and labels[-_KEPT:][0] in _WITHIN_COUNTRIES)
    return ".".join(labels[-kept:])


def _spelled(host: str) -> str:
    """Return a host in letters of its own script, also where it is written in those of ASCII (xn--…)."""
    return ".".join(_label(label) for label in host.split("."))


def _label(label: str) -> str:
    if not label.startswith(_ASCII_FORM):
        return label
    try:
        return label.removeprefix(_ASCII_FORM).encode("ascii").decode("punycode")
    except UnicodeError:
        return label


RULE = Rule(
    code="NL514",
    name="review-on-other-host",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("ClaimReview", "MediaReview"),
)
