"""Whom an author's field names: one person as a rule, but a desk, two people or a name with a title too."""

import re
from collections.abc import Iterator
from dataclasses import replace

from newsld.model.language import Language, either
from newsld.model.metadata import Party
from newsld.readers.text.bylines import authors, is_byline, is_desk, is_person

_JOINTS = re.compile(r"[,;|&]")


def writers(said: Party, language: Language) -> Iterator[Party]:
    """Yield those whom an author's name names."""
    if said.is_organization or is_desk(said.name, language):
        yield replace(said, is_organization=True)
        return
    is_joined = _JOINTS.search(said.name) or not language.additive.isdisjoint(said.name.lower().split())
    found = authors([said.name], language) if is_joined or is_byline(said.name, language) else ()
    if not all(is_person(name, language) for name in found):
        yield said
    elif len(found) > 1:
        yield from (Party(name) for name in found)
    else:
        yield _without_title(said, found[0] if found else said.name, language)


def _without_title(said: Party, name: str, language: Language) -> Party:
    """Return an author whose name stands before a title, or behind "by"; what is behind it else is of the name."""
    _, _, behind = said.name.partition(name)
    title = behind.strip(" ,;|")
    titles = either(language.byline_words, language.roles)
    if title and titles.isdisjoint(title.lower().split()):
        return said
    return replace(said, name=name, job_title=said.job_title or title)
