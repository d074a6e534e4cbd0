"""Authors, publishers and others as records name them: in a line, in a list, or as objects."""

from collections.abc import Mapping
from typing import Any, cast

from newsld.model.metadata import Party
from newsld.readers.record.values import address_of, first, members, names_of, text_of

_ROLES = ("job_title", "jobTitle", "role", "position")
_SAME = ("same_as", "sameAs")
_PICTURES = ("image", "avatar", "photo")
_PAGES = ("url", "link", "href", "uri")
_ORGANIZATIONS = frozenset({"organization", "organisation", "newsmediaorganization", "agency", "corporation"})


def parties_of(value: Any) -> tuple[tuple[Party, ...], tuple[str, ...]]:
    """Return the parties that a value describes, and the names and bylines in it."""
    parties: list[Party] = []
    lines: list[str] = []
    for member in members(value):
        if isinstance(member, Mapping):
            parties += [found for found in [party_of(member)] if found]
        elif isinstance(member, str) and (line := text_of(member)):
            lines.append(line)
    return tuple(dict.fromkeys(parties)), tuple(lines)


def party_of(value: Any, *, is_organization: bool = False) -> Party | None:
    """Return one party, named by a text or described by an object."""
    if not isinstance(value, Mapping):
        names = names_of(value)
        return Party(names[0], is_organization=is_organization) if names else None
    said = cast("Mapping[str, Any]", value)
    name = text_of(said) or " ".join(filter(None, (text_of(said.get("first_name")), text_of(said.get("last_name")))))
    if not name:
        return None
    kind = (text_of(said.get("@type")) or text_of(said.get("type"))).lower()
    same_as = next((said[key] for key in _SAME if said.get(key)), None)
    return Party(
        name,
        is_organization=kind in _ORGANIZATIONS or (is_organization and kind != "person"),
        url=next((found for key in _PAGES if (found := address_of(said.get(key)))), ""),
        job_title=first(said, _ROLES),
        same_as=tuple(filter(None, map(address_of, members(same_as)))),
        image=next((found for key in _PICTURES if (found := address_of(said.get(key)))), ""),
        id=address_of(said.get("@id")),
    )
