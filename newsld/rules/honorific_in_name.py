"""An author's name holds an honorific or a degree.

## What it finds
Names of authors that begin with "Dr.", "Prof.", "Mr", "Sir" and the like, or end with a degree or an order: "PhD",
"M.D.", "OBE".

## Why it is a fault
It does no harm to who reads it. But there are properties for it, and "Dr. Mara Lind" and "Mara Lind" are two authors to
readers that compare names.

## Example
    {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Dr. Mara Lind"}}

## Instead
    {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Mara Lind", "honorificPrefix": "Dr."}}

## Reference
Google, Article structured data: author markup best practices (honorificPrefix, honorificSuffix)
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.fix import Fix, Insert, Replace
from newsld.model.graph import Graph
from newsld.rules import _authors, _titles


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each name with an honorific."""
    for author in _authors.names(graph):
        honorific = _titles.honorific(author.name) if author.is_person else ""
        if honorific:
            term = "honorificPrefix" if author.name.startswith(honorific) else "honorificSuffix"
            message = f"the {author.term}'s name is {quoted(author.name)}, which holds an honorific"
            help_ = f"write {quoted(honorific)} as {term}"
            yield Finding(author.node.at(*author.steps), message, help_, fix=_fix(author, honorific, term, help_))


def _fix(author: _authors.Author, honorific: str, term: str, title: str) -> Fix | None:
    """Return what gives the honorific its own property, where the name is a node's and the node has none yet."""
    node = author.node
    if author.is_text or author.steps != ("name",) or node.places is not None or node.shape.has(term):
        return None
    is_before = author.name.startswith(honorific)
    bare = author.name.removeprefix(honorific) if is_before else author.name.rstrip().removesuffix(honorific)
    renamed = Replace(node.at("name"), bare.strip(" ,\t\n"), author.name)
    return Fix(title, (renamed, Insert(node.pointer, term, honorific, "name")), is_safe=False)


RULE = Rule(
    code="NL321",
    name="honorific-in-name",
    severity=Severity.INFO,
    docs=__doc__,
    check=check,
    watch=_titles.WATCH,
)
