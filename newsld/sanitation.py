"""What strangers say of an article → what of it can be said: faults are mended where that is safe, else left out."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, cast

from newsld.fixing import fix_by, mendable
from newsld.jsonld import write
from newsld.model.annotation import Remark
from newsld.model.diagnostic import Diagnostic, Severity
from newsld.model.document import Document
from newsld.model.graph import Step, is_list, is_object
from newsld.validation import validate

_ROUNDS = 12  # what is left out can leave another fault behind, two or three deep
_WHOLE = frozenset({"Quotation", "Claim"})  # without its text there is none
_BESIDE = frozenset({"@type", "@id", "@index"})

Json = dict[str, Any]


class Sanitised(NamedTuple):
    """Nodes without errors, and what was left out of them; None where no more than a rest would be left."""

    nodes: tuple[Mapping[str, Any], ...] | None
    remarks: tuple[Remark, ...] = ()


def sanitised(
    nodes: Sequence[Mapping[str, Any]], *, kept: int = 0, elsewhere: frozenset[str] = frozenset()
) -> Sanitised:
    """Return nodes without what is an error in them; the first ones, `kept` many, are never left out as a whole.

    What can be mended safely is mended, be it an error or not, and what says nothing is gone. `elsewhere` are the
    `@id`s that other blocks of their page say more about.
    """

    @cache  # mending starts with a look at what was looked at
    def look(text: str) -> tuple[Diagnostic, ...]:
        return validate(Document("-", text, elsewhere=elsewhere))

    nodes = _rest(nodes, kept)
    if not nodes:
        return Sanitised(None)
    text = write(nodes, indent=None)
    found = look(text)
    if mendable(found, with_unsafe=False):
        fixed = fix_by(look, text, lambda found: mendable(found, with_unsafe=False))
        text, found = fixed.text, fixed.left
    elif not any(map(_is_error, found)):
        return Sanitised(tuple(nodes))
    remarks: dict[Remark, None] = {}
    for _ in range(_ROUNDS):
        graph = cast("list[Json]", json.loads(text)["@graph"])
        errors = list(filter(_is_error, found))
        if not errors:
            return Sanitised(tuple(graph), tuple(remarks))
        graph, dropped = _without(graph, errors, kept)
        remarks |= dict.fromkeys(map(_remark, dropped))
        if not graph or not dropped:
            break
        text = write(graph, indent=None)
        found = look(text)
    return Sanitised(None, tuple(remarks))


def _is_error(diagnostic: Diagnostic) -> bool:
    return diagnostic.severity is Severity.ERROR


def _without(graph: list[Json], found: Sequence[Diagnostic], kept: int) -> tuple[list[Json], list[Diagnostic]]:
    """Return the nodes without what diagnostics point at, and the diagnostics that this was done for."""
    holder: Json = {"@graph": graph}
    dropped = [diagnostic for diagnostic in found if _drop(holder, _steps(diagnostic.pointer), kept)]
    return _rest(graph, kept), dropped


def _rest(graph: Sequence[Mapping[str, Any]], kept: int) -> list[Json]:
    """Return what is left of nodes without what says nothing; nothing where one is gone that must be kept."""
    left = list(map(_pruned, graph))
    return [node for node in left if node] if all(left[:kept]) else []


def _drop(holder: Json, steps: Sequence[Step], kept: int) -> bool:
    """Put None in the place of a value that is at fault, or of the node that is nothing without it."""
    path = _path(holder, steps)
    while path:
        container, step = path.pop()
        is_top = container is holder["@graph"]
        if is_top and int(step) < kept:
            return False
        if is_object(container) and (step == "@value" or (step == "text" and _is_whole(container))):
            continue
        if container is holder:
            return False
        container[step] = None
        return True
    return False


def _is_whole(node: Json) -> bool:
    said = node.get("@type")
    names = said if is_list(said) else [said]
    return any(isinstance(name, str) and name in _WHOLE for name in names)


def _path(holder: Json, steps: Sequence[Step]) -> list[tuple[Any, Any]]:
    """Return the containers on the way along steps, each with the step from there; what is gone ends it."""
    path: list[tuple[Any, Any]] = []
    value: Any = holder
    for step in steps:
        place: Any = int(step) if is_list(value) else step
        path.append((value, place))
        try:
            value = value[place]
        except (KeyError, IndexError, TypeError):
            return []
        if value is None:
            return []
    return path


def _steps(pointer: str) -> list[Step]:
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def _pruned(value: Any) -> Any:
    """Return a value without what says nothing or was left out, and without nodes of which nothing else is left."""
    if is_list(value):
        return [left for one in value if (left := _pruned(one)) is not None] or None
    if not is_object(value):
        return None if isinstance(value, str) and not value.strip() else value
    kept = {key: left for key, said in value.items() if (left := _pruned(said)) is not None}
    is_left = kept.keys() == value.keys() or not kept.keys() <= _BESIDE
    return kept if is_left else None


def _remark(diagnostic: Diagnostic) -> Remark:
    message = f"left out of the markup that is there: {diagnostic.message}"
    return Remark("left-out", message, diagnostic.help or f"newsld explain {diagnostic.code}")
