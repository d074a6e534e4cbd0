"""Words of the rules' messages."""

import re
from collections.abc import Iterable
from typing import Literal

from newsld import vocabulary
from newsld.model.diagnostic import quoted

_MANY = 8
_BETWEEN = re.compile(r"[\s,;|/&]+")


def listed(names: Iterable[str]) -> str:
    """Return names as one says them: "A, B or C"."""
    every = list(names)
    if len(every) > _MANY:
        return f"{', '.join(every[: _MANY - 1])} or {len(every) - _MANY + 1} others"
    *first, last = every or ["another kind of value"]
    return f"{', '.join(first)} or {last}" if first else last


def a(name: str) -> str:
    """Return a type's name with its article: "an Organization"."""
    return f"{'an' if name[:1] in 'AEIO' else 'a'} {name}"


def unknown(name: str, wanted: Literal["type", "property"]) -> tuple[str, str]:
    """Return what to say of a name that is no type, or no property, of schema.org: message and help."""
    meant = vocabulary.nearest(name, wanted)
    if meant and meant.lower() == name.lower():
        return f"{quoted(name)} is no {wanted} of schema.org: it is written {meant}", f"write {quoted(meant)}"
    kind = vocabulary.kind_of(name)
    if kind:
        called = f"a member of {vocabulary.enumerations_of(name)[0]}" if kind == "member" else f"a {kind}"
        return f"{quoted(name)} is {called}, not a {wanted} of schema.org", _otherwise(wanted)
    return f"{quoted(name)} is no {wanted} of schema.org", _likely(name, wanted, meant)


def _likely(name: str, wanted: Literal["type", "property"], meant: str | None) -> str:
    parts = [part for part in _BETWEEN.split(name) if part]
    if wanted == "type" and len(parts) > 1 and all(map(vocabulary.is_type, parts)):
        return f"write the types as a list: [{', '.join(map(quoted, parts))}]"
    return f"did you mean {quoted(meant)}?" if meant else _otherwise(wanted)


def _otherwise(wanted: Literal["type", "property"]) -> str:
    if wanted == "type":
        return 'write the name of a type, such as "NewsArticle"'
    return "say it by a property of schema.org, or leave it out"
