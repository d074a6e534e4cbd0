"""A document as the rules see it: its nodes in document order, with their types, ids and places."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, TypeGuard

ARTICLE_TYPES = frozenset(
    {
        "Article",
        "AdvertiserContentArticle",
        "AnalysisNewsArticle",
        "AskPublicNewsArticle",
        "BackgroundNewsArticle",
        "BlogPosting",
        "DiscussionForumPosting",
        "LiveBlogPosting",
        "NewsArticle",
        "OpinionNewsArticle",
        "Report",
        "ReportageNewsArticle",
        "ReviewNewsArticle",
        "SatiricalArticle",
        "ScholarlyArticle",
        "SocialMediaPosting",
        "TechArticle",
    },
)
RATING_TYPES = frozenset({"Rating", "AggregateRating", "EmployerAggregateRating", "EndorsementRating"})
PAGE_TYPES = frozenset({"WebPage", "AboutPage", "CollectionPage", "ItemPage", "ProfilePage"})

Step = str | int
Steps = tuple[Step, ...]
NO_ALIASES: Mapping[str, str] = MappingProxyType({})


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Tell whether a JSON value is an object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Tell whether a JSON value is a list."""
    return isinstance(value, list)


def pointer(steps: Iterable[Step]) -> str:
    """Return the JSON Pointer (RFC 6901) that leads along `steps` from the top of the document."""
    return "".join(["/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps])


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """One JSON object that is a node: `types` without prefix, `id` "" where it has none.

    `steps` lead from the parent's object, or from the document, to this one. `aliases` maps a term to the key it is
    written as, where that is not the term itself (`schema:name`).
    """

    value: Mapping[str, Any]
    types: tuple[str, ...] = ()
    id: str = ""
    parent: "Node | None" = None
    steps: Steps = ()
    aliases: Mapping[str, str] = field(default_factory=lambda: NO_ALIASES)

    @property
    def pointer(self) -> str:
        """The JSON Pointer of this node."""
        return self.at()

    def at(self, *steps: Step) -> str:
        """Return the JSON Pointer of what stands along `steps` below this node."""
        parts = [pointer(steps)]
        node: Node | None = self
        while node is not None:
            parts.append(pointer(node.steps))
            node = node.parent
        return "".join(reversed(parts))

    def is_a(self, types: frozenset[str]) -> bool:
        """Tell whether one of this node's types is among `types`."""
        return not types.isdisjoint(self.types)

    @property
    def is_reference(self) -> bool:
        """Tell whether this node says no more than an `@id`."""
        return len(self.value) == 1 and bool(self.id)

    def values(self, term: str) -> Iterator[tuple[Steps, Any]]:
        """Yield each value of a property with the steps to it; lists, `@list`, `@set` and `@value` are unwrapped."""
        key = self.aliases.get(term, term)
        if key in self.value:
            yield from flat((key,), self.value[key])

    def texts(self, term: str) -> Iterator[tuple[Steps, str]]:
        """Yield each value of a property that is a text."""
        return ((steps, value) for steps, value in self.values(term) if isinstance(value, str))

    def has_text(self, term: str) -> bool:
        """Tell whether a property holds a text that is not blank."""
        return any(text.strip() for _, text in self.texts(term))

    def terms(self) -> Iterator[tuple[str, str]]:
        """Yield each property as (term, key as written), keywords left out."""
        written = {key: term for term, key in self.aliases.items()}
        keywords = ("type", "id") if "@type" not in self.value and self.types else ()
        return ((written.get(key, key), key) for key in self.value if not key.startswith("@") and key not in keywords)


def flat(steps: Steps, value: Any) -> Iterator[tuple[Steps, Any]]:
    """Yield a value, or each member of a list at any depth, with the steps to it; null says nothing and is left out."""
    if is_list(value):
        for i, member in enumerate(value):
            yield from flat((*steps, i), member)
    elif is_object(value):
        key = next((key for key in ("@value", "@list", "@set") if key in value), None)
        if key is None:
            yield steps, value
        else:
            yield from flat((*steps, key), value[key])
    elif value is not None:
        yield steps, value


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What in a text is no JSON that could be looked into, and where: an offset in code points."""

    kind: Literal["syntax", "depth"]
    offset: int
    message: str
    help: str = ""


class Edit(NamedTuple):
    """A stretch of a text, in code points, half-open, and what is read in its stead.

    `fault` is the place of the fault that it mends, where it mends one; `is_safe` says that nothing else can have been
    meant.
    """

    start: int
    end: int
    text: str
    fault: int = -1
    is_safe: bool = True


@dataclass(frozen=True, slots=True)
class RepeatedKey:
    """A key that an object holds more than once: the pointer to its last value, and all its values in order."""

    pointer: str
    key: str
    values: tuple[Any, ...]


@dataclass(frozen=True, eq=False)
class Graph:
    """A document: its text, its JSON value, and the nodes in it.

    `nodes` are those that say something, in document order; `references` are those that only name an `@id`. An
    unreadable text has neither, and `unreadable` tells why. A text that is almost JSON was read as if `edits` had been
    applied to it; `mended` tells what was wrong. `elsewhere` are the `@id`s that the blocks of
    its page say more about.
    """

    text: str
    value: Any = None
    nodes: tuple[Node, ...] = ()
    references: tuple[Node, ...] = ()
    repeated_keys: tuple[RepeatedKey, ...] = ()
    unreadable: Unreadable | None = None
    mended: tuple[Unreadable, ...] = ()
    edits: tuple[Edit, ...] = ()
    elsewhere: frozenset[str] = frozenset()

    @cached_property
    def by_id(self) -> Mapping[str, tuple[Node, ...]]:
        """The nodes that say something about each `@id`."""
        found: dict[str, list[Node]] = {}
        for node in self.nodes:
            if node.id:
                found.setdefault(node.id, []).append(node)
        return {name: tuple(nodes) for name, nodes in found.items()}

    @cached_property
    def by_type(self) -> Mapping[str, tuple[Node, ...]]:
        """The nodes of each type."""
        found: dict[str, list[Node]] = {}
        for node in self.nodes:
            for name in node.types:
                found.setdefault(name, []).append(node)
        return {name: tuple(nodes) for name, nodes in found.items()}

    @cached_property
    def _by_object(self) -> Mapping[int, Node]:
        return {id(node.value): node for node in self.nodes}

    @cached_property
    def articles(self) -> tuple[Node, ...]:
        """The articles that the document holds, in document order."""
        return self.of_types(ARTICLE_TYPES)

    def of_type(self, name: str) -> tuple[Node, ...]:
        """Return the nodes of a type, in document order."""
        return self.by_type.get(name, ())

    def of_types(self, names: frozenset[str]) -> tuple[Node, ...]:
        """Return the nodes of any of the types, in document order."""
        if names.isdisjoint(self.by_type):
            return ()
        return tuple(node for node in self.nodes if node.is_a(names))

    def node_of(self, value: Mapping[str, Any]) -> Node | None:
        """Return the node that a JSON object of this document is, or `None` where it is a mere reference."""
        return self._by_object.get(id(value))

    def same(self, node: Node) -> tuple[Node, ...]:
        """Return all nodes that speak of the same thing as `node`, itself among them."""
        return self.by_id.get(node.id, (node,))

    def resolve(self, value: Any) -> tuple[Node, ...]:
        """Return the nodes of this document that a value denotes: by nesting, by reference, or by IRI as text."""
        if isinstance(value, str):
            return self.by_id.get(value, ())
        if not is_object(value):
            return ()
        node = self.node_of(value)
        return self.same(node) if node else self.by_id.get(iri(value), ())

    def identity(self, value: Any) -> str:
        """Return what tells one thing from another: its `@id`, else its place, else its text."""
        if is_object(value):
            node = self.node_of(value)
            return iri(value) or (f"#{node.pointer}" if node else "")
        return str(value)


def iri(value: Mapping[str, Any]) -> str:
    """Return the `@id` of a JSON object, or `id`, the alias that schema.org's context gives it; else ""."""
    found = value.get("@id", value.get("id"))
    return found if isinstance(found, str) else ""
