"""A document as the rules see it: its nodes in document order, with their types, ids and places."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, TypeGuard

from newsld.model.page import Page

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
_WRAPPERS = frozenset({"@value", "@list", "@set"})
_ALIASES = ("type", "id")  # schema.org's context has them for the keywords
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


_pointer = lru_cache(maxsize=4096)(pointer)  # most steps are the same few

OWN = -1  # the step to an object or list itself
# where the parts of objects and lists were written: by the identity of each, which is kept so that it stays its own
Places = Mapping[int, tuple[Any, Mapping[Step, Steps]]]


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """What nodes that look alike have in common: their keys, the kinds of their values, and their types.

    Documents of one publisher have the same few shapes, so what follows from a shape alone is worked out once. `kinds`
    are the Python types of the values, key by key; `types` are without prefix, and as they are `written` in a text or,
    as a tuple, in a list; `aliases` maps a term to the key it is written as, where that is not the term itself
    (`schema:name`), and `terms` are all of them. `inner` are the places of objects and lists that may
    hold nodes, the last first, each with the step to it; `id_place` is that of the `@id`, -1 without one. `is_node`
    says that such an object is a node wherever it stands, `has_sound_keywords` that its `@id` and all its types are
    texts, `is_reference` that it says no more than an `@id`, `is_noted` that it has a context, or `is_odd`: keywords
    that plain spelling does without, or aliases of them.
    """

    keys: tuple[str, ...]
    kinds: tuple[type, ...]
    types: tuple[str, ...] = ()
    written: Any = None
    aliases: Mapping[str, str] = field(default_factory=lambda: NO_ALIASES)
    inner: tuple[tuple[int, Steps], ...] = ()
    id_place: int = -1
    is_node: bool = True
    has_sound_keywords: bool = True
    is_reference: bool = False
    is_odd: bool = False
    is_noted: bool = False
    terms: frozenset[str] = field(init=False)
    _by_key: Mapping[str, type] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "terms", frozenset((*self.keys, *self.aliases)))
        object.__setattr__(self, "_by_key", dict(zip(self.keys, self.kinds, strict=True)))

    def is_a(self, types: frozenset[str]) -> bool:
        """Tell whether one of the types is among `types`."""
        return not types.isdisjoint(self.types)

    def has(self, *terms: str) -> bool:
        """Tell whether one of the properties is there, by its plain name."""
        return not self._by_key.keys().isdisjoint(terms)

    def kind(self, term: str) -> type | None:
        """Return the kind of a property's value, None where it is not there."""
        return self._by_key.get(term)


class Node(NamedTuple):
    """One JSON object that is a node: `id` is "" where it has none.

    `steps` lead from the parent's object, or from the document, to this one; `members` are the values of its keys, in
    the order of its shape. `places` tell where its parts were written, where they were spelt otherwise than it is told
    here. Nodes are told apart by where they stand, not by what they say.
    """

    value: Mapping[str, Any]
    shape: Shape
    id: str
    parent: "Node | None"
    steps: Steps
    members: tuple[Any, ...]
    places: Places | None = None

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    def __hash__(self) -> int:
        return id(self)

    @property
    def types(self) -> tuple[str, ...]:
        """The types, without prefix."""
        return self.shape.types

    @property
    def aliases(self) -> Mapping[str, str]:
        """The key that a term is written as, where that is not the term itself."""
        return self.shape.aliases

    @property
    def pointer(self) -> str:
        """The JSON Pointer of this node."""
        return self.at()

    def at(self, *steps: Step) -> str:
        """Return the JSON Pointer of what stands along `steps` below this node."""
        if self.places is not None:
            return pointer(_written(self.places, self.value, steps))
        parts = [_pointer(steps)]
        node: Node | None = self
        while node is not None:
            parts.append(_pointer(node.steps))
            node = node.parent
        return "".join(reversed(parts))

    def is_a(self, types: frozenset[str]) -> bool:
        """Tell whether one of this node's types is among `types`."""
        return not types.isdisjoint(self.shape.types)

    @property
    def is_reference(self) -> bool:
        """Tell whether this node says no more than an `@id`, or than that a property turned round leads to it."""
        if not self.id or len(self.value) > 2:  # noqa: PLR2004  the id and the property
            return False
        return len(self.value) == 1 or (
            self.steps[:1] == ("@reverse",) and not is_list(self.value.get(str(self.steps[1]), ()))
        )

    def values(self, term: str) -> Iterable[tuple[Steps, Any]]:
        """Return each value of a property with the steps to it; lists, `@list`, `@set` and `@value` are unwrapped."""
        key = self.shape.aliases.get(term, term)
        value = self.value.get(key)
        if value is None:
            return ()
        is_one = value.__class__ is not list and (value.__class__ is not dict or _WRAPPERS.isdisjoint(value))
        return (((key,), value),) if is_one else flat((key,), value)

    def texts(self, term: str) -> Iterable[tuple[Steps, str]]:
        """Return each value of a property that is a text."""
        found = self.values(term)
        return [(steps, value) for steps, value in found if isinstance(value, str)] if found else ()

    def text(self, term: str) -> str:
        """Return the first value of a property that is a text, "" where there is none."""
        value = self.value.get(term)
        return value if isinstance(value, str) else next((text for _, text in self.texts(term)), "")

    def has_text(self, term: str) -> bool:
        """Tell whether a property holds a text that is not blank."""
        return any(text.strip() for _, text in self.texts(term))

    def terms(self) -> Iterator[tuple[str, str]]:
        """Yield each property as (term, key as written), keywords left out."""
        written = {key: term for term, key in self.shape.aliases.items()}
        return ((written.get(key, key), key) for key in self.value if not key.startswith("@") and key not in _ALIASES)


def _written(places: Places, part: Any, steps: Steps) -> Steps:
    """Return where a part of a node was written; of what nobody wrote, where that stands which says it."""
    known = places.get(id(part))
    place = known[1].get(OWN, ()) if known else ()
    for step in steps:
        known = places.get(id(part))
        place = known[1].get(step, place) if known else (*place, step)
        part = part.get(str(step)) if is_object(part) else part[int(step)] if is_list(part) else None
    return place


def flat(steps: Steps, value: Any) -> Iterator[tuple[Steps, Any]]:
    """Yield a value, or each member of a list at any depth, with the steps to it; null says nothing and is left out."""
    if is_list(value):
        for i, member in enumerate(value):
            kind = member.__class__
            if kind is list or (kind is dict and not _WRAPPERS.isdisjoint(member)):
                yield from flat((*steps, i), member)
            elif member is not None:
                yield (*steps, i), member
    elif is_object(value) and not _WRAPPERS.isdisjoint(value) and value.get("@type") != "@json":
        key = next(key for key in ("@value", "@list", "@set") if key in value)
        yield from flat((*steps, key), value[key])
    elif value is not None:
        yield steps, value


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What in a text is no JSON that could be looked into, and where: an offset in code points."""

    kind: Literal["syntax", "depth", "encoding", "size"]
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


class SlipKind(StrEnum):
    """What may be amiss with the JSON-LD of a document."""

    FOREIGN_CONTEXT = "foreign context"
    UNREAD_CONTEXT = "unread context"
    MALFORMED_CONTEXT = "malformed context"
    MALFORMED_KEYWORD = "malformed keyword"
    MALFORMED_VALUE = "malformed value"
    UNKNOWN_KEYWORD = "unknown keyword"


@dataclass(frozen=True, slots=True)
class Slip:
    """What is amiss with the JSON-LD of a document, and where; `meant` is what was meant by it, where that shows.

    It is the key where that is at fault, else the value; `is_certain` says that nothing else can have been meant.
    """

    kind: SlipKind
    pointer: str
    message: str
    help: str = ""
    on_key: bool = False
    meant: str = ""
    is_certain: bool = True


class Reading(NamedTuple):
    """How the terms of a node are to be read: plain ones as schema.org's, and whether no context may say otherwise."""

    is_schema_org: bool
    is_closed: bool


@dataclass(frozen=True, slots=True, eq=False)
class Surroundings:
    """What is known of a document beside its text.

    `misread` tells of bytes that belong to no character of its encoding and were read by another; `elsewhere` are the
    `@id`s that other blocks of its page say more about; `read_page` gives what that page shows, and is asked only by
    who wants to know; `now` is the day that it is judged on.
    """

    misread: Unreadable | None = None
    elsewhere: frozenset[str] = frozenset()
    read_page: Callable[[], Page | None] | None = None
    now: date | None = None


ALONE = Surroundings()


@dataclass(frozen=True, eq=False)
class Graph:
    """A document: its text, its JSON value, and the nodes in it.

    `nodes` are those that say something, in document order; `named` those of them that have an `@id`, `references` are
    those that only name one. An unreadable text has neither, and `unreadable` tells why. A text that is almost JSON was
    read as if `edits` had been applied to it; `mended` tells what was wrong. `around` is what is known beside it.
    `is_plain` says that below the top all objects are nodes, none is wrapped as in `{"@value": …}`, and lists hold
    nodes and texts; `lists` are the nodes with a list that holds texts, and the steps to it. `is_whole` says for
    certain that all characters are whole ones. `readings` tell, by the identity of a node's object, how its terms are
    to be read; a document in plain spelling has none, for there all are schema.org's. `slips` are what is amiss with
    its JSON-LD.
    """

    text: str
    value: Any = None
    nodes: tuple[Node, ...] = ()
    references: tuple[Node, ...] = ()
    named: tuple[Node, ...] = ()
    repeated_keys: tuple[RepeatedKey, ...] = ()
    unreadable: Unreadable | None = None
    mended: tuple[Unreadable, ...] = ()
    edits: tuple[Edit, ...] = ()
    around: Surroundings = ALONE
    is_plain: bool = False
    is_whole: bool = False
    lists: tuple[tuple[Node, Steps], ...] = ()
    readings: Mapping[int, Reading] | None = None
    slips: tuple[Slip, ...] = ()

    @property
    def is_as_written(self) -> bool:
        """Tell whether the text is JSON in plain spelling, and the nodes say what it says, word for word."""
        return not self.edits and not self.mended and self.readings is None

    @property
    def now(self) -> date | None:
        """The day that the document is judged on, where that is told."""
        return self.around.now

    @property
    def misread(self) -> Unreadable | None:
        """What tells of bytes that belong to no character of the document's encoding, and were read by another."""
        return self.around.misread

    @property
    def elsewhere(self) -> frozenset[str]:
        """The `@id`s that other blocks of the document's page say more about."""
        return self.around.elsewhere

    @cached_property
    def page(self) -> Page | None:
        """What the page that the document stands in shows, `None` where it stands in none."""
        return self.around.read_page() if self.around.read_page else None

    @property
    def has_namesakes(self) -> bool:
        """Tell whether several nodes say something about one `@id`."""
        return len(self.named) > 1 and len({node.id for node in self.named}) < len(self.named)

    @cached_property
    def by_id(self) -> Mapping[str, tuple[Node, ...]]:
        """The nodes that say something about each `@id`."""
        found: dict[str, list[Node]] = {}
        for node in self.named:
            found.setdefault(node.id, []).append(node)
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
        return tuple([node for node in self.nodes if name in node.shape.types])

    def of_types(self, names: frozenset[str]) -> tuple[Node, ...]:
        """Return the nodes of any of the types, in document order."""
        return tuple([node for node in self.nodes if not names.isdisjoint(node.shape.types)])

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
