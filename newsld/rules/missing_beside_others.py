"""A reference leads to a node of the site that is missing beside others.

## What it finds
`{"@id": …}` and nothing else, where the `@id` is a fragment of the front page of the article's site, no node of the
document or of its page says more about it, and other nodes have a fragment of that address as their `@id`. Without such
others the node may stand on the front page itself, and the reference is sound.

## Why it is a fault
The site's nodes are written down here, all but the one that is meant, or that one under another name. The article then
has no publisher, and the site no owner. Often the template wrote an `@id` of which half is empty.

## Example
    {"@graph": [{"@type": "NewsArticle", "url": "https://www.river-daily.example/dam",
                 "publisher": {"@id": "https://www.river-daily.example/#organization"}},
                {"@id": "https://www.river-daily.example/#publisher", "@type": "Organization", "name": "River Daily"}]}

## Instead
    {"@graph": [{"@type": "NewsArticle", "url": "https://www.river-daily.example/dam",
                 "publisher": {"@id": "https://www.river-daily.example/#publisher"}},
                {"@id": "https://www.river-daily.example/#publisher", "@type": "Organization", "name": "River Daily"}]}

## Reference
JSON-LD 1.1, node identifiers
"""

from collections.abc import Iterator
from difflib import get_close_matches

from newsld.model import address
from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _loose


def check(graph: Graph) -> Iterator[Finding]:
    """Yield the first reference to each node of the site that only others stand beside."""
    loose = [node for node in _loose.loose(graph) if node.id.startswith("http")]
    bases = _loose.bases(graph) if loose else frozenset[str]()
    fronts = {_bare(base) for base in map(address.front, bases) if base}
    told: set[str] = set()
    for node in loose:
        base = node.id.partition("#")[0]
        if node.id in told or base in bases or _bare(base) not in fronts:
            continue
        told.add(node.id)
        names = (*graph.by_id, *sorted(graph.elsewhere))
        others = [name for name in names if "#" in name and _bare(name.partition("#")[0]) == _bare(base)]
        if others:
            message = f"no node has the @id {quoted(node.id)} that is referred to here, others of its site are there"
            help_ = f"add the node, or write the @id of one that is there, such as {_nearest(node.id, others)}"
            yield Finding(node.pointer, message, help_)


def _nearest(name: str, others: list[str]) -> str:
    return quoted(get_close_matches(name, others, n=1, cutoff=0)[0])


def _bare(base: str) -> str:
    return base.rstrip("/")


RULE = Rule(
    code="NL208",
    name="missing-beside-others",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=_loose.WATCH,
)
