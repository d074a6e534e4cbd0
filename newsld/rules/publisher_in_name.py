"""An author's name holds the publisher's.

## What it finds
Names of persons with the name of the article's publisher beside them, after a comma, a bar, a dash, "for" or "of", in
brackets, or before a colon: "Mara Lind | River Daily".

## Why it is a fault
The name is what readers list and look up; who published the article stands in `publisher`.

## Example
    {
      "@type": "NewsArticle",
      "author": {"@type": "Person", "name": "Mara Lind | River Daily"},
      "publisher": {"@type": "NewsMediaOrganization", "name": "River Daily"}
    }

## Instead
    {
      "@type": "NewsArticle",
      "author": {"@type": "Person", "name": "Mara Lind"},
      "publisher": {"@type": "NewsMediaOrganization", "name": "River Daily"}
    }

## Reference
Google, Article structured data: author markup best practices (no publisher in the name)
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _titles


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each name with a publisher behind it."""
    for author, parts in _titles.taken_apart(graph):
        if parts.publisher and parts.name:
            message = f"the {author.term}'s name is {quoted(author.name)}, which holds the publisher's"
            yield Finding(author.node.at(*author.steps), message, f"write {quoted(parts.name)}")


RULE = Rule(
    code="NL322",
    name="publisher-in-name",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=_titles.WATCH,
)
