"""One author has the names of several.

## What it finds
Names of persons, and texts in their place, that hold several names of two words or more each: joined by "and", "&",
"und", "et", "y", "with" and the like, by commas, semicolons, slashes or bars. What follows the comma may be an agency,
which is no part of a name either. So it is with several names in a list that have no word in common. Creators, editors
and contributors are asked too. Job titles and the publisher of the article have rules of their own (NL316, NL322).

## Why it is a fault
Readers list each author, and link each to other work. Two names in one make a third person whom nobody knows.

## Example
    {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Mara Lind and Luis Ortega"}}

## Instead
    {
      "@type": "NewsArticle",
      "author": [{"@type": "Person", "name": "Mara Lind"}, {"@type": "Person", "name": "Luis Ortega"}]
    }

## Reference
Google, Article structured data: author markup best practices (one author per field, nothing else in the name)
"""

from collections.abc import Iterator
from dataclasses import replace

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.model.page import folded
from newsld.rules import _authors, _several

_BEYOND_LATIN = "\u0250"


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each name that holds several."""
    for author in _several.in_one(graph):
        message = f"the {author.term}'s name is {quoted(author.name)}, which is more than one person's name"
        yield Finding(author.node.at(*author.steps), message, "give each author a node, and titles a jobTitle")
    yield from _lists(graph)


def _lists(graph: Graph) -> Iterator[Finding]:
    """Yield each list of names of one author that have nothing in common."""
    for author in _authors.names(graph):
        if author.steps == ("name", 0) and author.is_person and not author.is_text:
            names = [name for steps, name in author.node.texts("name") if len(steps) == len(author.steps)]
            if len(names) > 1 and all(map(_is_one, names)) and _have_nothing_in_common(names):
                message = f"the {author.term} has {len(names)} names, {quoted(names[0])} and others"
                yield Finding(author.node.at("name"), message, "give each author a node, other names as alternateName")


def _is_one(name: str) -> bool:
    return _several.names(name) == [" ".join(name.split())]


def _have_nothing_in_common(names: list[str]) -> bool:
    """Tell whether no two names share a word; one name in another alphabet may be the same."""
    words = [word for name in names for word in {folded(word) for word in name.split()}]
    return len(words) == len(set(words)) and all(max(name) < _BEYOND_LATIN for name in names)


RULE = Rule(
    code="NL303",
    name="several-authors-in-one",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=replace(_authors.WATCH, shape=_authors.may_have_names),
)
