"""Who denies a claim is given as its author.

## What it finds
A Claim whose only `author` is also the only `agent` of a DisagreeAction on that claim.

## Why it is a fault
It turns the news round. "Lind denied that the dam would break" makes Lind the agent of a denial; the claim that the dam
would break is somebody else's, or nobody's. As author, Lind is on record for what Lind denied.

## Example
    {"@graph": [{"@id": "#claim-1", "@type": "Claim", "text": "the dam would break", "author": {"@id": "#person-1"}},
                {"@type": "DisagreeAction", "agent": {"@id": "#person-1"}, "object": {"@id": "#claim-1"}},
                {"@id": "#person-1", "@type": "Person", "name": "Mara Lind"}]}

## Instead
    {"@graph": [{"@id": "#claim-1", "@type": "Claim", "text": "the dam would break"},
                {"@type": "DisagreeAction", "agent": {"@id": "#person-1"}, "object": {"@id": "#claim-1"}},
                {"@id": "#person-1", "@type": "Person", "name": "Mara Lind"}]}

## Reference
schema.org, Claim: author; DisagreeAction: agent, object; schema/README.md, D2
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, Node
from newsld.model.watch import on_types


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each claim that is authored by the one who denies it."""
    for action in graph.of_type("DisagreeAction"):
        deniers = _parties(graph, (action,), "agent")
        for _, value in action.values("object"):
            claims = tuple(node for node in graph.resolve(value) if node.is_a(frozenset({"Claim"})))
            if len(deniers) == 1 and deniers == _parties(graph, claims, "author"):
                claim = next(node for node in claims if any(node.values("author")))
                text = next((quoted(text) for _, text in claim.texts("text")), "without text")
                steps, _ = next(iter(claim.values("author")))
                message = f"the author of the claim {text} is who denies it"
                yield Finding(claim.at(*steps), message, "leave author out, or name who did make the claim")


def _parties(graph: Graph, nodes: tuple[Node, ...], term: str) -> set[str]:
    return {graph.identity(value) for node in nodes for _, value in node.values(term)} - {""}


RULE = Rule(
    code="NL507",
    name="denial-as-authorship",
    severity=Severity.ERROR,
    docs=__doc__,
    check=check,
    watch=on_types("DisagreeAction"),
)
