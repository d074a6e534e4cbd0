"""What a document says as a set of facts: as newsld's graph has it, and as PyLD's expansion has it."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, cast

from pyld import iri_resolver, jsonld  # pyright: ignore[reportMissingTypeStubs]

from newsld import vocabulary
from newsld.jsonld import bundle
from newsld.jsonld.keywords import is_absolute
from newsld.model.graph import Graph, Node, Reading, is_list, is_object
from newsld.rules._contexts import scope_of

BASE = "https://base.example/folder/page"
HOSTS = ("https://base.example/", "https://b.example/")  # that one's, and that of a @base that documents are drawn with
HOLDERS = ("@graph", "@included")  # keywords below which a node holds others; PyLD leaves @none in one, and all below
Fact = tuple[str, str, str]


def term(iri: str) -> str:
    """Return an IRI, or `schema:` and the name of a term of schema.org, whichever of its addresses it has."""
    name = vocabulary.local_name(iri) if "://" in iri else None
    return iri if name is None else f"schema:{name}"


def address(name: str) -> str:
    """Return what an `@id` or a URL leads to from the page."""
    return term(name if is_absolute(name) else str(iri_resolver.resolve(name, BASE)))  # pyright: ignore[reportUnknownMemberType]


def text(value: Any, language: str = "", kind: str = "") -> str:
    """Return a value as it stands in a fact; the kinds that schema.org's context gives to dates say nothing more."""
    kind = "" if term(kind) in {"schema:Date", "schema:DateTime"} else term(kind)
    written = value if isinstance(value, str) and kind != "@json" else json.dumps(value, sort_keys=True)
    return f"{written}@{language.lower()}^{kind}" if language or kind else written


def is_link(name: str) -> bool:
    """Tell whether a property's texts are addresses by schema.org's context."""
    said: Any = bundle.schema_org().get(name)
    return is_object(said) and said.get("@type") == "@id"


# Where newsld means to read otherwise than a processor of JSON-LD; a document is compared with these set right.
#   "@id": ""                        the page itself to a processor; publishers ship it for want of an id: none
#   "@vocab": "https://schema.org"   without its slash every term is another word; NL008 tells, the rest is checked
#   "id" beside "@id"                refused by processors; NL009 tells, @id is read
#   "@type": "Person", no @vocab     an address beside the page, or below @base, to a processor; to us a word that means
#                                    nothing, as a key would, for nobody puts types there (`is_type`); so with a value's
# And what `meanings` looks through, for no rule asks: the order in lists, the graph that a node stands in, addresses as
# texts or as references where schema.org takes addresses, the data type that schema.org's context gives to dates,
# http, https and www in the addresses of schema.org's terms.
SET_RIGHT = {"https://schema.org": "https://schema.org/", "http://schema.org": "http://schema.org/"}


def set_right(value: Any) -> Any:
    """Return a document without what is read otherwise on purpose."""
    if is_list(value):
        return [set_right(member) for member in value]
    if not is_object(value):
        return value
    return {
        key: SET_RIGHT.get(said, said) if key == "@vocab" and isinstance(said, str) else set_right(said)
        for key, said in value.items()
        if not (key in ("@id", "id") and said == "") and not (key == "id" and "@id" in value)
    }


# our reading


def of_graph(graph: Graph) -> set[Fact]:
    """Return what the nodes of a graph say."""
    return Ours(graph).facts()


class Ours:
    """The facts of a graph, by what rules see of it: nodes, their terms and their values."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.nodes = {id(node.value): node for node in (*graph.nodes, *graph.references)}
        self.children: dict[int, str] = {}

    def facts(self) -> set[Fact]:
        """Return them all."""
        return {fact for node in (*self.graph.nodes, *self.graph.references) for fact in self._of_node(node)}

    def _is_reached(self, node: Node) -> bool:
        """Tell whether a node stands behind terms that mean something; rules look at the others too."""
        if node.parent is None:
            return True
        is_turned = node.steps[:1] == ("@reverse",)
        key = str(node.steps[1 if is_turned else 0])
        reader = node if is_turned else node.parent  # in whose spelling the key is written
        return (key[:1] == "@" or bool(self.meaning(reader, key))) and self._is_reached(node.parent)

    def _of_node(self, node: Node) -> Iterator[Fact]:
        if not self._is_reached(node):
            return
        subject = self.key(node)
        yield from ((subject, "a", kind) for kind in self.types(node))
        yield from ((subject, name, value) for name, value in self.values(node))
        if node.steps[:1] == ("@reverse",) and node.parent:
            name = self.meaning(node, str(node.steps[1]))
            if name:
                yield subject, name, self.key(node.parent)

    def key(self, node: Node) -> str:
        """Return what a node is called: its `@id`, or all that it says."""
        alias = node.value.get("id") if self.graph.readings is None else None
        if isinstance(node.value.get("@id", alias), str) and not node.id.startswith("_:nameless-"):
            return address(node.id)
        if id(node) not in self.children:
            said = sorted(self.values(node))
            self.children[id(node)] = f"[{sorted(self.types(node))} {said}]"
        return self.children[id(node)]

    def types(self, node: Node) -> Iterator[str]:
        """Yield the types of a node."""
        alias = node.value.get("type") if self.graph.readings is None else None
        written = node.value.get("@type", alias)
        names: list[Any] = written if is_list(written) else [written]
        for name in names:
            if isinstance(name, str) and (meant := self.meaning(node, name)):
                yield meant

    def meaning(self, node: Node, name: str) -> str:
        """Return the IRI of a key or type, "" where it means nothing."""
        readings = self.graph.readings
        reading = readings.get(id(node.value)) if readings is not None else Reading(is_schema_org=True, is_closed=True)
        meant = scope_of(reading).meaning(name)
        if meant is not None:
            return f"schema:{meant}" if is_absolute(f"schema:{meant}") else ""
        return name if is_absolute(name) else ""

    def values(self, node: Node) -> Iterator[tuple[str, str]]:
        """Yield each property of a node with a value."""
        for name, key in node.terms():
            meant = self.meaning(node, key)
            for steps, value in node.values(name) if meant else ():
                if is_turned(node, key, value):
                    continue
                if is_object(value) and self._is_mere_graph(value):
                    continue
                yield meant, self.value(node, meant, steps, value)

    def _is_mere_graph(self, value: Mapping[str, Any]) -> bool:
        """Tell whether an object says nothing but what stands in its graph; no types say nothing."""
        node = self.nodes.get(id(value))
        said = {
            key
            for key in value
            if (value[key] or key != "@type")
            and value[key] is not None
            and (key[:1] == "@" or not node or self.meaning(node, key))
        }
        return said - {"@context", "@index"} == {"@graph"}

    def value(self, node: Node, name: str, steps: Any, value: Any) -> str:
        """Return a value as it stands in a fact."""
        if is_object(value) and value.get("@type") != "@json":
            return self.key(self.nodes[id(value)]) if id(value) in self.nodes else "?"
        if is_object(value):
            return text(value.get("@value"), kind="@json")
        if steps[-1] == "@value":
            wrapper: Any = node.value
            for step in steps[:-1]:
                wrapper = wrapper[step]
            kind = wrapper.get("@type")
            meant = self.meaning(node, kind) if isinstance(kind, str) else ""
            if any(wrapper[key] is not None for key in wrapper.keys() - {"@value"}):
                return text(value, wrapper.get("@language") or "", meant)
        return address(value) if isinstance(value, str) and is_link(name.removeprefix("schema:")) else text(value)


def is_turned(node: Node, key: str, value: Any) -> bool:
    """Tell whether a value was given to a node because it stands behind a reversed property."""
    if node.parent is None or node.steps[:1] != ("@reverse",) or node.steps[1] != key:
        return False
    return is_object(value) and value == {"@id": node.parent.value.get("@id")}


# PyLD's


class Unread(Exception):  # noqa: N818  named for what happened
    """PyLD asked for a context that is not at hand."""


def load(url: str, _options: Any) -> Mapping[str, Any]:
    """Serve the contexts that newsld carries, and no other."""
    context = bundle.schema_org() if vocabulary.is_context(url) else bundle.document(url)
    if context is None:
        raise Unread(url)
    # "static": read once, as schema.org's takes longer than all else
    return {"contextUrl": None, "documentUrl": url, "document": {"@context": context}, "tag": "static"}


class Refused(Exception):  # noqa: N818  named for what happened
    """PyLD refused a document; the text is JSON-LD's code for it."""


def expanded(document: Any) -> list[Any]:
    """Return PyLD's expansion of a document."""
    options: Any = {"base": BASE, "documentLoader": load}
    try:
        return cast("list[Any]", jsonld.expand(document, options))  # pyright: ignore[reportUnknownMemberType]
    except jsonld.JsonLdError as refused:
        cause: BaseException | None = refused
        while cause is not None:
            if isinstance(cause, Unread):
                raise cause from None
            cause = cause.__cause__
        raise Refused(cast("Any", refused).code) from None


def of_expansion(expansion: list[Any]) -> set[Fact]:
    """Return what an expanded document says."""
    return {fact for node in expansion for fact in _of_expanded(node) if is_absolute(fact[1]) or fact[1] == "a"}


def _of_expanded(node: Any) -> Iterator[Fact]:
    if is_list(node):
        for member in node:
            yield from _of_expanded(member)
    elif is_object(node) and "@value" not in node:
        if "@list" in node:
            yield from _of_expanded(node["@list"])
            return
        subject = _key(node)
        yield from ((subject, "a", term(kind)) for kind in node.get("@type", ()) if is_type(kind))
        yield from ((subject, *said) for said in _values(node))
        for name, members in node.get("@reverse", {}).items():
            for member in members:
                yield _key(member), term(name), subject
                yield from _of_expanded(member)
        for name, members in node.items():
            if name[:1] != "@" or name in HOLDERS:
                yield from _of_expanded(members)


def is_type(iri: str) -> bool:
    """Tell whether a type is one: a name that no context defines is resolved like an address, and means nothing."""
    return is_absolute(iri) and not iri.startswith(HOSTS)


def _kind(iri: str) -> str:
    """Return the type of a value, "" where it is none."""
    return "" if iri.startswith(HOSTS) else iri


def _key(node: Mapping[str, Any]) -> str:
    if isinstance(node.get("@id"), str):
        return address(node["@id"])
    kinds = sorted(term(kind) for kind in node.get("@type", ()) if is_type(kind))
    return f"[{kinds} {sorted(_values(node))}]"


def _values(node: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, values in node.items():
        if not name.startswith("@"):
            is_address = is_link(term(name).removeprefix("schema:"))
            yield from ((term(name), said) for value in values for said in _said(value, is_address=is_address))


def _said(value: Any, *, is_address: bool) -> Iterator[str]:
    if is_list(value):
        for member in value:
            yield from _said(member, is_address=is_address)
    elif "@list" in value:
        yield from _said(value["@list"], is_address=is_address)
    elif "@value" in value:
        said = text(value["@value"], value.get("@language", ""), _kind(value.get("@type", "")))
        is_bare = isinstance(value["@value"], str) and value.keys() == {"@value"}
        yield address(said) if is_address and is_bare else said
    elif not _is_mere_graph(value):
        yield _key(value)


def _is_mere_graph(value: Mapping[str, Any]) -> bool:
    """Tell whether an object says nothing but what stands in its graph; that nothing is turned round says nothing."""
    said = {key for key, members in value.items() if key != "@reverse" or any(members.values())}
    return said - {"@index"} == {"@graph"}
