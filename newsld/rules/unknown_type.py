"""A type is not in schema.org.

## What it finds
Types that schema.org does not have: misspelt, in the wrong case, or the name of a property. Types of other
vocabularies, with a prefix or as an IRI, are not schema.org's business; a type of schema.org with a prefix that no
context defines is.

## Why it is a fault
No reader knows what the node is, and most drop it with all that it says.

## Example
    {"@type": "NewsArtcle", "headline": "Flood"}

## Instead
    {"@type": "NewsArticle", "headline": "Flood"}

## Reference
schema.org, full list of types; `newsld vocabulary TERM`
"""

from collections.abc import Iterator

from newsld import vocabulary
from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.fix import Fix
from newsld.model.graph import Graph, is_list
from newsld.rules import _fixes, _terms
from newsld.rules._contexts import scoped
from newsld.rules._fault import Fault
from newsld.rules._words import unknown


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each type that schema.org does not have."""
    for breach in _terms.found(graph, Fault.UNKNOWN_TYPE):
        yield Finding(breach.node.at(*breach.steps), *unknown(breach.term, "type"), fix=_fix(breach))
    yield from _behind_prefixes(graph)


def _behind_prefixes(graph: Graph) -> Iterator[Finding]:
    """Yield each type of schema.org whose prefix means nothing; those that a context defines are IRIs by now."""
    for node, scope in scoped(graph):
        for name in node.types if scope.is_closed else ():
            prefix, _, term = name.partition(":")
            if term and prefix != "_" and vocabulary.is_type(term):
                key = "@type" if "@type" in node.value else "type"
                said = node.value[key]
                steps = (key, said.index(name)) if is_list(said) else (key,)
                message = f"{quoted(name)} is no type of schema.org: no context defines the prefix {quoted(prefix)}"
                yield Finding(node.at(*steps), message, f"write {quoted(term)}")


def _fix(breach: _terms.Breach) -> Fix | None:
    if meant := _fixes.meant(breach.term, "type"):
        return _fixes.retyped(breach, meant[0], is_safe=meant[1])
    return None


RULE = Rule(code="NL106", name="unknown-type", severity=Severity.ERROR, docs=__doc__, check=check, watch=_terms.WATCH)
