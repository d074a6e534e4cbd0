"""Text → Graph: total over any text; what cannot be read becomes a graph that says why."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from newsld.jsonld import syntax
from newsld.jsonld.mending import Mended, applied, mend
from newsld.model.graph import NO_ALIASES, Graph, Node, RepeatedKey, Steps, iri, is_list, pointer

PREFIXES = ("https://schema.org/", "http://schema.org/", "schema:", "https://www.schema.org/", "http://www.schema.org/")
_BYTE_ORDER_MARK = "\ufeff"
_CLOSED = ("@context", "@value")  # what stands in these is no part of the graph
_AROUND_A_GRAPH = {"@context", "@graph", "@id", "@index"}


def parse(text: str) -> Graph:
    """Return the graph of a document; a byte order mark before it is no part of its text."""
    text = text.removeprefix(_BYTE_ORDER_MARK)
    try:
        return _graph(text, text)
    except RecursionError:
        return Graph(text, unreadable=syntax.too_deep(text))
    except ValueError:
        return _recovered(text)


def _graph(text: str, json_text: str, mended: Mended = Mended((), (), None)) -> Graph:  # noqa: B008  it cannot change
    loaded = _Loaded.of(json_text)
    found = _Walk(loaded.repeated).over(loaded.value)
    return Graph(
        text,
        loaded.value,
        tuple(found.nodes),
        tuple(found.references),
        tuple(found.repeated_keys),
        mended=mended.faults,
        edits=mended.edits,
    )


def _recovered(text: str) -> Graph:
    """Return the graph of a text that is no JSON, read as it was meant, or why it cannot be."""
    mended = mend(text)
    if not mended.stop:
        try:
            return _graph(text, applied(text, mended.edits), mended)
        except RecursionError:
            return Graph(text, unreadable=syntax.too_deep(text), mended=mended.faults)
        except ValueError:
            return Graph(text, unreadable=mended.faults[0], mended=mended.faults[1:])
    return Graph(text, unreadable=mended.stop, mended=mended.faults)


def term(name: str) -> str:
    """Return a type or property without the prefix that says it is schema.org's."""
    if ":" in name:
        for prefix in PREFIXES:
            if name.startswith(prefix):
                return name[len(prefix) :]
    return name


class _Repeated(NamedTuple):
    """An object with a key that stands in it more than once; the object is kept, so that its identity stays its own."""

    value: dict[str, Any]
    pairs: list[tuple[str, Any]]


class _Loaded(NamedTuple):
    value: Any
    repeated: dict[int, _Repeated]

    @classmethod
    def of(cls, text: str) -> "_Loaded":
        repeated: dict[int, _Repeated] = {}

        def object_of(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
            value = dict(pairs)
            if len(value) != len(pairs):
                repeated[id(value)] = _Repeated(value, pairs)
            return value

        value = json.loads(text, object_pairs_hook=object_of, parse_constant=_refused)
        return cls(value, repeated)


def _refused(name: str) -> Any:
    raise ValueError(name)


# a container still to be looked into: its value, the node it stands in, the steps from there, and its depth
_Open = tuple[dict[str, Any] | list[Any], Node | None, Steps, int]


class _Walk:
    """The nodes of a document, found in document order without recursion."""

    def __init__(self, repeated: Mapping[int, _Repeated]) -> None:
        self.nodes: list[Node] = []
        self.references: list[Node] = []
        self.repeated_keys: list[RepeatedKey] = []
        self._repeated = repeated

    def over(self, value: Any) -> "_Walk":
        """Look into every container below `value`."""
        stack: list[_Open] = [(value, None, (), 1)] if isinstance(value, (dict, list)) else []
        while stack:
            container, parent, steps, depth = stack.pop()
            if depth > syntax.DEEPEST:
                raise RecursionError
            if isinstance(container, dict):
                inner = self._in_object(container, parent, steps, depth + 1)
            else:
                inner: list[_Open] = [
                    (member, parent, (*steps, i), depth + 1)
                    for i, member in enumerate(container)
                    if isinstance(member, (dict, list))
                ]
            inner.reverse()
            stack += inner
        return self

    def _in_object(self, value: dict[str, Any], parent: Node | None, steps: Steps, depth: int) -> list[_Open]:
        if self._repeated and id(value) in self._repeated:
            self._tell_repeated(value, (parent.pointer if parent else "") + pointer(steps))
        if _is_node(value, steps):
            parent = _node(value, parent, steps)
            steps = ()
            (self.references if parent.is_reference else self.nodes).append(parent)
        return [
            (member, parent, (*steps, key), depth)
            for key, member in value.items()
            if isinstance(member, (dict, list)) and key not in _CLOSED
        ]

    def _tell_repeated(self, value: dict[str, Any], place: str) -> None:
        seen: dict[str, list[Any]] = {}
        for key, said in self._repeated[id(value)].pairs:
            seen.setdefault(key, []).append(said)
        self.repeated_keys.extend(
            RepeatedKey(place + pointer((key,)), key, tuple(values)) for key, values in seen.items() if len(values) > 1
        )


def _is_node(value: Mapping[str, Any], steps: Steps) -> bool:
    """Tell whether a JSON object is a node, and not a wrapped value, a map of nodes or the document around a graph."""
    if "@value" in value or "@list" in value or "@set" in value or steps[-1:] == ("@reverse",):
        return False
    if "@graph" in value:
        return not value.keys() <= _AROUND_A_GRAPH
    return len(value) > 1 or any(isinstance(step, str) for step in steps) or not value.keys() <= {"@context"}


def _node(value: Mapping[str, Any], parent: Node | None, steps: Steps) -> Node:
    written = value.get("@type", value.get("type"))
    if isinstance(written, str):
        types = (term(written),)
    elif is_list(written):
        types = tuple(term(name) for name in written if isinstance(name, str))
    else:
        types = ()
    aliases = NO_ALIASES
    if prefixed := [key for key in value if ":" in key]:
        aliases = {name: key for key in prefixed if (name := term(key)) != key and name not in value}
    return Node(value, types, iri(value), parent, steps, aliases)
