"""An author's name is a job title or a desk, or holds one.

## What it finds
Authors of type Person whose name is a title or a desk ("Political editor", "Staff writer", "Redaktion", "admin"), and
names with a title behind or before them: "Mara Lind, political editor", "Senior Reporter Mara Lind".

## Why it is a fault
Readers list what is there as the name of a person, and take "Staff" of one paper for the "Staff" of another.

## Example
    {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Mara Lind, political editor"}}

## Instead
    {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Mara Lind", "jobTitle": "political editor"}}

## Reference
Google, Article structured data: author markup best practices (no job title in the name; jobTitle)
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _authors, _titles


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each name that is a title, or has one beside it."""
    for author, parts in _titles.taken_apart(graph):
        where = author.node.at(*author.steps)
        if parts.title and parts.name:
            message = f"the {author.term}'s name is {quoted(author.name)}, which holds a job title"
            yield Finding(where, message, f"write {quoted(parts.name)}, and {quoted(parts.title)} as jobTitle")
        elif parts.title and author.node.is_a(_authors.PEOPLE):
            message = f"the {author.term} is a Person, and its name is {quoted(author.name)}, a job title or a desk"
            yield Finding(where, message, "name who wrote, or give it the type Organization")


RULE = Rule(
    code="NL316",
    name="title-as-name",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=_titles.WATCH,
)
