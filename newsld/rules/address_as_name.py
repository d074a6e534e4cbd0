"""An author's name is an address.

## What it finds
Names of authors that are a URL or an e-mail address. A URL in the place of the author is a reference, and sound.

## Why it is a fault
Readers show the name. The address belongs to `url`, `sameAs` or `email`.

## Example
    {"@type": "NewsArticle", "author": {"@type": "Person", "name": "https://www.river-daily.example/staff/mara-lind"}}

## Instead
    {
      "@type": "NewsArticle",
      "author": {"@type": "Person", "name": "Mara Lind", "url": "https://www.river-daily.example/staff/mara-lind"}
    }

## Reference
Google, Article structured data: author.name, author.url
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _authors


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each name that is an address."""
    for author in _authors.names(graph):
        is_mail = "@" in author.name
        if _authors.ADDRESS.fullmatch(author.name) and (is_mail or not author.is_text):
            message = f"the {author.term}'s name is {quoted(author.name)}, which is an address"
            help_ = f"write the name, and the address as {'email' if is_mail else 'url'}"
            yield Finding(author.node.at(*author.steps), message, help_)


RULE = Rule(
    code="NL305", name="address-as-name", severity=Severity.WARNING, docs=__doc__, check=check, watch=_authors.WATCH
)
