"""An author's name begins with "By".

## What it finds
Names of authors that begin with the words of a byline: "By", "Written by", "Posted by", "Words by", "Par", "Por",
"Text:".

## Why it is a fault
The name is what readers list and look up: "By Mara Lind" is nobody, and a second person beside "Mara Lind".

## Example
    {"@type": "NewsArticle", "author": {"@type": "Person", "name": "By Mara Lind"}}

## Instead
    {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Mara Lind"}}

## Reference
Google, Article structured data: author markup best practices
"""

import re
from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Edit, Graph
from newsld.rules import _authors, _fixes

_BYLINE = re.compile(r"\s*(?:(?:(?:(?:[Ww]ritten|[Pp]osted|[Ww]ords|[Tt]ext) )?[Bb]y|BY|Par|Por)\s+|Text: *)(?=\w)")

_GIVEN_NAMES = ("Par", "Por")  # of people, too


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each name that is a byline."""
    for author in _authors.names(graph):
        if match := _BYLINE.match(author.name):
            message = f"the author's name is {quoted(author.name)}, which is a byline"
            pointer = author.node.at(*author.steps)
            is_certain = match[0].strip() not in _GIVEN_NAMES
            fix = _fixes.respelt(pointer, author.name, Edit(0, match.end(), ""), is_safe=is_certain)
            yield Finding(pointer, message, f"write {quoted(author.name[match.end() :].strip())}", fix=fix)


RULE = Rule(
    code="NL302", name="byline-as-name", severity=Severity.WARNING, docs=__doc__, check=check, watch=_authors.WATCH
)
