"""Authors, publishers and others as records name them: in a line, in a list, or as objects."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from newsld.model.metadata import Party
from newsld.readers.html.names import is_nobody
from newsld.readers.record.values import address_of, first, members, names_of, text_of

_ROLES = ("job_title", "jobTitle", "role", "position")
_SAME = ("same_as", "sameAs")
_PICTURES = ("image", "avatar", "photo")
_PAGES = ("url", "link", "href", "uri")
_LONGEST = 1_000  # code points of all authors
_FULL = ("displayName", "fullname", "byline")
_GIVEN = ("first_name", "firstName", "given_name", "givenName", "firstname", "prenom", "vorname")
_FAMILY = ("last_name", "lastName", "family_name", "familyName", "lastname", "surname", "nom", "nachname")
_BESIDE_MAIL = re.compile(
    r"[^\s<>()@,;]+@[^\s<>()@,;]+\s*\((?P<behind>[^()@]+)\)|(?P<before>[^<>()@]+?)\s*<[^<>\s]+@[^<>\s]+>"
)
_TURNED = re.compile(
    r"(?P<family>[^\W\d_][\w'’-]*(?:\s[^\W\d_][\w'’-]*)?),\s*(?P<given>[^\W\d_][\w.'’-]*(?:\s[^\W\d_][\w.'’-]*)?)"
)
_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_ORGANIZATIONS = frozenset({"organization", "organisation", "newsmediaorganization", "agency", "corporation"})


def parties_of(value: Any) -> tuple[tuple[Party, ...], tuple[str, ...]]:
    """Return the parties that a value describes, and the names and bylines in it."""
    parties: list[Party] = []
    lines: list[str] = []
    for member in members(value):
        if isinstance(member, Mapping):
            parties += [found for found in [party_of(member)] if found]
        elif isinstance(member, str):
            lines += _lines(text_of(member))
    return tuple(dict.fromkeys(parties)), tuple(lines)


def _lines(said: str) -> Iterator[str]:
    """Yield the names or bylines in a text, without addresses, and without what stands for nobody's name: "admin"."""
    if len(said) > _LONGEST:
        return  # a text that got into the wrong field
    parts = [_BESIDE_MAIL.sub(_beside_mail, part).strip() for part in said.split(";")]
    turned = [_TURNED.fullmatch(part) for part in parts]
    if len(parts) > 1 and all(turned):
        yield from (f"{_cased(one['given'])} {_cased(one['family'])}" for one in turned if one)
        return
    line = "; ".join(part for part in parts if part)
    if line and not is_nobody(line) and not _MAIL.fullmatch(line):
        yield line


def _beside_mail(found: re.Match[str]) -> str:
    return found["behind"] or found["before"]


def _cased(name: str) -> str:
    return name.title() if name.isupper() and len(name) > 1 else name


def party_of(value: Any, *, is_organization: bool = False) -> Party | None:
    """Return one party, named by a text or described by an object."""
    if not isinstance(value, Mapping):
        names = names_of(value)
        return Party(names[0], is_organization=is_organization) if names else None
    said = cast("Mapping[str, Any]", value)
    name = text_of(said) or first(said, _FULL) or " ".join(filter(None, (first(said, _GIVEN), first(said, _FAMILY))))
    if not name or is_nobody(name):
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
