"""Text → Graph: total over any text; what cannot be read becomes a graph that says why."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from jiter import from_json

from newsld import vocabulary
from newsld.jsonld import syntax
from newsld.jsonld.edits import applied
from newsld.model.graph import (
    ALONE,
    NO_ALIASES,
    Graph,
    Node,
    RepeatedKey,
    Shape,
    Steps,
    Surroundings,
    is_list,
    is_object,
    pointer,
)

if TYPE_CHECKING:
    from newsld.jsonld.mending import Mended

PREFIXES = ("https://schema.org/", "http://schema.org/", "schema:", "https://www.schema.org/", "http://www.schema.org/")
_BYTE_ORDER_MARK = "\ufeff"
_STRICTLY: Any = {"allow_inf_nan": False, "cache_mode": "keys", "catch_duplicate_keys": True}
_CLOSED = ("@context", "@value")  # what stands in these is no part of the graph
_PLAIN = frozenset({"@context", "@graph", "@id", "@type"})
_ALIASES = ("id", "type")
_AROUND_A_GRAPH = {"@context", "@graph", "@id", "@index"}
_SCHEMA_ORG = "https://schema.org"
_REVERSE = ("@reverse",)
_SPECIAL = frozenset({"@value", "@list", "@set", "@graph"})


def parse(text: str, around: Surroundings = ALONE) -> Graph:
    """Return the graph of a document; a byte order mark before it is no part of its text."""
    text = text.removeprefix(_BYTE_ORDER_MARK)
    try:
        return _graph(text, text, around)
    except RecursionError:
        return Graph(text, unreadable=syntax.too_deep(text), around=around)
    except ValueError:
        return _recovered(text, around)


def _graph(text: str, json_text: str, around: Surroundings, mended: "Mended | None" = None) -> Graph:
    loaded = _Loaded.of(json_text)
    found = _Walk(loaded.repeated).over(loaded.value)
    if not found.is_plain or 2 * (len(found.nodes) + len(found.references)) > syntax.DEEPEST:
        _refuse_depth(loaded.value)
    graph = Graph(
        text,
        loaded.value,
        tuple(found.nodes),
        tuple(found.references),
        tuple(found.named),
        tuple(found.repeated_keys),
        mended=mended.faults if mended else (),
        edits=mended.edits if mended else (),
        around=around,
        is_plain=found.is_plain,
        is_whole=loaded.is_whole,
        lists=tuple(found.lists),
    )
    return graph if _is_spelt_plainly(found, loaded.value) else _translated(graph)


def _is_spelt_plainly(found: "_Walk", value: Any) -> bool:
    """Tell of most documents that they are in plain spelling: schema.org's context at their top, and no other below."""
    if found.is_odd:
        return False
    tops: list[Any] = value if is_list(value) else [value]
    return bool(tops) and all(is_object(top) and "@context" in top for top in tops)


def _translated(graph: Graph) -> Graph:
    """Return a graph with the nodes that its document has in plain spelling."""
    from newsld.jsonld.translation import translate  # noqa: PLC0415  most documents are in plain spelling

    plain = translate(graph.value)
    found = _Walk({}).over(plain.value)
    placed: dict[int, Node] = {}
    for node in sorted([*found.nodes, *found.references], key=lambda node: len(node.at())):
        parent = node.parent and placed[id(node.parent)]
        placed[id(node)] = node._replace(parent=parent, places=plain.places)
    nodes = [placed[id(node)] for node in found.nodes]
    references = [placed[id(node)] for node in found.references]
    return replace(
        graph,
        nodes=tuple(node for node in nodes if not node.is_reference),
        references=(*references, *(node for node in nodes if node.is_reference)),
        named=tuple(node for node in nodes if node.id and not node.is_reference),
        is_plain=found.is_plain,
        lists=tuple((placed[id(node)], steps) for node, steps in found.lists),
        readings=plain.readings,
        slips=plain.slips,
    )


def _refuse_depth(value: Any) -> None:
    """Raise `RecursionError` where containers stand in each other beyond the limit; that takes as many containers."""
    level: list[Any] = [value] if isinstance(value, (dict, list)) else []
    for _ in range(syntax.DEEPEST):
        inner = [member for outer in level for member in (outer.values() if is_object(outer) else outer)]
        level = [member for member in inner if isinstance(member, (dict, list))]
        if not level:
            return
    raise RecursionError


def _recovered(text: str, around: Surroundings) -> Graph:
    """Return the graph of a text that is no JSON, read as it was meant, or why it cannot be."""
    from newsld.jsonld.mending import mend  # noqa: PLC0415  most texts are JSON

    mended = mend(text, is_in_page=around.read_page is not None)
    if not mended.stop:
        try:
            return _graph(text, applied(text, mended.edits), around, mended)
        except RecursionError:
            return Graph(text, unreadable=syntax.too_deep(text), mended=mended.faults, around=around)
        except ValueError:
            return Graph(text, unreadable=mended.faults[0], mended=mended.faults[1:], around=around)
    return Graph(text, unreadable=mended.stop, mended=mended.faults, around=around)


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
    is_whole: bool = False

    @classmethod
    def of(cls, text: str) -> "_Loaded":
        """Return the value of a JSON text: at once, where it has each key once and holds whole characters."""
        try:
            return cls(from_json(text.encode(), **_STRICTLY), {}, is_whole=True)
        except ValueError:
            return cls._with_repeated(text)

    @classmethod
    def _with_repeated(cls, text: str) -> "_Loaded":
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


# a container still to be looked into: its value, the node it stands in, and the steps from there
_Open = tuple[Any, Node | None, Steps]


# what Node(…) comes to: nodes are made by the million
_node_of: Callable[[tuple[Any, ...]], Node] = partial(tuple.__new__, Node)  # pyright: ignore[reportUnknownMemberType]


class _Walk:
    """The nodes of a document, found in document order without recursion."""

    def __init__(self, repeated: Mapping[int, _Repeated]) -> None:
        self.nodes: list[Node] = []
        self.references: list[Node] = []
        self.named: list[Node] = []
        self.lists: list[tuple[Node, Steps]] = []
        self.repeated_keys: list[RepeatedKey] = []
        self.is_plain = True
        self.is_odd = False
        self._repeated = repeated

    def over(self, value: Any) -> "_Walk":  # noqa: C901, PLR0912  every document goes through here: calls would cost most
        """Look into every container below `value`."""
        stack: list[_Open] = [(value, None, ())] if isinstance(value, (dict, list)) else []
        pop, push, add, repeated, known = stack.pop, stack.append, self.nodes.append, self._repeated, _SHAPES.get
        while stack:
            container, parent, steps = pop()
            if container.__class__ is list:
                self._in_list(push, container, parent, steps)
                continue
            said = container.get("@type")
            if said.__class__ is not str:
                said = _types_said(said, container)
            members = tuple(container.values())
            looks = (*container, *map(type, members), said)
            shape = known(looks) or _met(looks)
            if shape.is_noted or repeated:
                self._note(container, shape, parent, steps)
            if (shape.is_node and steps is not _REVERSE) or _is_node(container, steps):
                name = members[shape.id_place] if shape.id_place >= 0 else ""
                parent = _node_of((container, shape, name, parent, steps, members, None))
                if name and shape.is_reference:
                    self.references.append(parent)
                else:
                    add(parent)
                    if name:
                        self.named.append(parent)
                for i, step in shape.inner:
                    member = members[i]
                    if member.__class__ is dict:
                        push((member, parent, step))
                    else:
                        self._in_list(push, member, parent, step)
            else:
                self.is_plain = self.is_plain and len(steps) <= 1 and parent is None and "@graph" in container
                for i, step in shape.inner:
                    push((members[i], parent, steps + step))
        return self

    def _note(self, value: dict[str, Any], shape: Shape, parent: Node | None, steps: Steps) -> None:
        """Note what few objects have: a context, odd spelling, a key that stands in it twice."""
        self.is_odd = self.is_odd or shape.is_odd or not vocabulary.is_context(value.get("@context", _SCHEMA_ORG))
        if id(value) in self._repeated:
            self._tell_repeated(value, (parent.pointer if parent else "") + pointer(steps))

    def _in_list(self, push: Callable[[_Open], None], members: list[Any], parent: Node | None, steps: Steps) -> None:
        """Put the containers of a list on the stack, the first on top."""
        holds_texts = False
        i = len(members)
        for member in reversed(members):
            i -= 1
            if member.__class__ is dict:
                push((member, parent, (steps[0], i) if len(steps) == 1 else (*steps, i)))
            elif member.__class__ is str:
                holds_texts = True
            else:
                self.is_plain = False
                if member.__class__ is list:
                    push((member, parent, (*steps, i)))
        if holds_texts and parent is not None:
            self.lists.append((parent, steps))

    def _tell_repeated(self, value: dict[str, Any], place: str) -> None:
        seen: dict[str, list[Any]] = {}
        for key, said in self._repeated[id(value)].pairs:
            seen.setdefault(key, []).append(said)
        self.repeated_keys.extend(
            RepeatedKey(place + pointer((key,)), key, tuple(values)) for key, values in seen.items() if len(values) > 1
        )


def _is_node(value: Mapping[str, Any], steps: Steps) -> bool:
    """Tell whether a JSON object is a node, and not a wrapped value, a map of nodes or the document around a graph."""
    if "@value" in value or "@list" in value or "@set" in value or steps[-1:] == _REVERSE:
        return False
    if "@graph" in value:
        return not value.keys() <= _AROUND_A_GRAPH or ("@id" in value and _is_behind_a_property(steps))
    return len(value) > 1 or any(isinstance(step, str) for step in steps) or not value.keys() <= {"@context"}


def _is_behind_a_property(steps: Steps) -> bool:
    """Tell whether a graph is the value of a property, which speaks of it by its `@id`."""
    return bool(steps) and isinstance(steps[0], str) and steps[0] != "@graph"


# shapes


_MOST_SHAPES = 4096  # a stream of documents that never look alike must not fill the memory
_SHAPES: dict[tuple[Any, ...], Shape] = {}


def _types_said(said: Any, value: Mapping[str, Any]) -> Any:
    """Return what `@type` says, or the alias `type`, as a key of a dictionary: of what is no text, its kind."""
    if said is None:
        said = value.get("type")
    if is_list(said):
        return tuple([name if isinstance(name, str) else None for name in said])
    return said if isinstance(said, str | None) else False


def _met(looks: tuple[Any, ...]) -> Shape:
    """Return a shape that is met for the first time: of the keys of an object, as many kinds, and what `@type` says."""
    if len(_SHAPES) >= _MOST_SHAPES:
        _SHAPES.clear()
    many = len(looks) // 2
    shape = _SHAPES[looks] = _shape(looks[:many], looks[many:-1], looks[-1])
    return shape


def _shape(keys: tuple[str, ...], kinds: tuple[type, ...], said: Any) -> Shape:
    written: tuple[Any, ...] = cast("tuple[Any, ...]", said) if isinstance(said, tuple) else (said,)
    types = tuple(term(name) for name in written if isinstance(name, str))
    aliases = NO_ALIASES
    if prefixed := [key for key in keys if ":" in key]:
        aliases = {name: key for key in prefixed if (name := term(key)) != key and name not in keys}
    inner = tuple(
        (i, _REVERSE if key == "@reverse" else (key,))
        for i, (key, kind) in enumerate(zip(keys, kinds, strict=True))
        if (kind is dict or kind is list) and key not in _CLOSED
    )
    kind = dict(zip(keys, kinds, strict=True))
    named = "@id" if "@id" in kind else "id"
    is_odd = any(key in _ALIASES or (key[:1] == "@" and key not in _PLAIN) for key in keys)
    return Shape(
        keys,
        kinds,
        types,
        said,
        aliases,
        inner[::-1],
        id_place=keys.index(named) if kind.get(named) is str else -1,
        is_node=_SPECIAL.isdisjoint(keys) and any(key != "@context" for key in keys),
        has_sound_keywords=kind.get("@id", str) is str and ("@type" not in kind or len(types) == len(written)),
        is_reference=kind.get(named) is str and kind.keys() <= {named, "@context"},
        is_odd=is_odd,
        is_noted=is_odd or "@context" in kind,
    )
