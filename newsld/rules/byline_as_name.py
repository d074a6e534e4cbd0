"""An author's name begins with "By".

## What it finds
Names of authors, creators, editors and contributors that begin with the words of a byline: "By", "Written by",
"Posted by", "Words by", "Text:". So do "Par", "Por" and "Door" before two names or more, or before small letters, where
the article has no `inLanguage`; where it has one, only the words of that language do, also "Von", "Av", "Af" and "di".
They are names of people and of families in others.

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

_BYLINE = re.compile(r"\s*(?:(?:(?:(?:[Ww]ritten|[Pp]osted|[Ww]ords|[Tt]ext) )?[Bb]y|BY)(?:\s*:\s*|\s+)|Text: *)(?=\w)")
# where they are no given names and no parts of family names
_OF_LANGUAGES = {
    "Af": ("da",),
    "Av": ("nb", "nn", "no", "sv"),
    "Door": ("nl", ""),
    "Par": ("fr", ""),
    "Por": ("es", "pt", ""),
    "Von": ("de",),
    "di": ("it",),
}
_NAMES = r"[^\W\d_a-zß-öø-ÿ][\w.'’-]*\s+[^\W\d_a-zß-öø-ÿ]"
_MAY_BE_BYLINE = re.compile(rf"\s*(?:({'|'.join(_OF_LANGUAGES)}):?\s+(?={_NAMES})|(Par|Por|Door)\s+(?=[a-zß-öø-ÿ]))")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each name that is a byline."""
    for author in _authors.names(graph):
        if match := _BYLINE.match(author.name) or _of_language(author):
            message = f"the {author.term}'s name is {quoted(author.name)}, which is a byline"
            pointer = author.node.at(*author.steps)
            is_certain = match.re is _BYLINE
            fix = _fixes.respelt(pointer, author.name, Edit(0, match.end(), ""), is_safe=is_certain)
            yield Finding(pointer, message, f"write {quoted(author.name[match.end() :].strip())}", fix=fix)


def _of_language(author: _authors.Author) -> re.Match[str] | None:
    """Return the words of a byline in the language of the article; "" is that of one that does not tell."""
    match = _MAY_BE_BYLINE.match(author.name)
    spoken = {text.strip().lower().partition("-")[0] for _, text in author.article.texts("inLanguage")} or {""}
    return match if match and not spoken.isdisjoint(_OF_LANGUAGES[match[1] or match[2]]) else None


RULE = Rule(
    code="NL302", name="byline-as-name", severity=Severity.WARNING, docs=__doc__, check=check, watch=_authors.WATCH
)
