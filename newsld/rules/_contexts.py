"""What plain terms mean at a place in a document: what of JSON-LD's contexts tells schema.org's from others'."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from newsld import vocabulary
from newsld.model.graph import Graph, Node, is_list, is_object

_CONTEXT = re.compile(r"(?i:https?://(?:[\w-]+\.)*schema\.org)(?:/|/?#|/docs/jsonldcontext\.json(?:ld)?)?")
_VOCABULARY = re.compile(r"(?i:https?://(?:[\w-]+\.)*schema\.org)[/#]")
_NO_TERMS: Mapping[str, str | None] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Scope:
    """What terms mean at a place.

    `is_schema_org` says that plain terms are schema.org's, `is_closed` that no context unknown to us defines others,
    `terms` what the document defines itself: schema.org's term, or None where it is another's or not ours to judge.
    """

    is_schema_org: bool = False
    is_closed: bool = True
    terms: Mapping[str, str | None] = field(default_factory=lambda: _NO_TERMS)

    def meaning(self, written: str) -> str | None:
        """Return the term of schema.org that a type or key says, or None where it says none."""
        if written in self.terms:
            return self.terms[written]
        if ":" in written:
            return vocabulary.local_name(written)
        return written if self.is_schema_org else None

    def within(self, context: Any) -> "Scope":
        """Return what terms mean below a context."""
        if context is None:
            return NOWHERE
        if isinstance(context, str):
            if not _CONTEXT.fullmatch(context):
                return replace(self, is_closed=False)
            is_plain = self.is_closed and not self.terms
            return SCHEMA_ORG if is_plain else replace(self, is_schema_org=True)
        if is_list(context):
            scope = self
            for part in context:
                scope = scope.within(part)
            return scope
        return self._with_terms(context) if is_object(context) else self

    def _with_terms(self, context: dict[str, Any]) -> "Scope":
        is_schema_org = self.is_schema_org
        if "@vocab" in context:
            vocab = context["@vocab"]
            is_schema_org = isinstance(vocab, str) and _VOCABULARY.fullmatch(vocab) is not None
        scope = replace(self, is_schema_org=is_schema_org, is_closed=self.is_closed and "@import" not in context)
        defined = {name: scope.defined(name, said) for name, said in context.items() if not name.startswith("@")}
        return replace(scope, terms={**self.terms, **defined}) if defined else scope

    def defined(self, name: str, definition: Any) -> str | None:
        """Return the term of schema.org that a definition gives a name; of maps and the like, None."""
        if is_object(definition):
            if "@container" in definition or "@reverse" in definition:
                return None
            definition = definition.get("@id", name)
        if not isinstance(definition, str) or definition.startswith("@"):
            return None
        return self.meaning(definition) or None


NOWHERE = Scope()
SCHEMA_ORG = Scope(is_schema_org=True)


@lru_cache(maxsize=256)
def _leads_to_schema_org(address: str) -> bool:
    return _CONTEXT.fullmatch(address) is not None


def is_schema_org(context: Any) -> bool:
    """Tell whether a context is nothing but an address of schema.org's."""
    return isinstance(context, str) and _leads_to_schema_org(context)


def scoped(graph: Graph) -> Iterator[tuple[Node, Scope]]:
    """Yield each node of a document with what terms mean in it."""
    if graph.text.count("@context") == 1 and "\\u0040" not in graph.text and is_object(graph.value):
        whole = NOWHERE.within(graph.value.get("@context"))
        if "@context" in graph.value:
            yield from ((node, whole) for node in graph.nodes)
            return
    scopes: dict[int, Scope] = {}
    for node in graph.nodes:
        scope = NOWHERE if node.parent is None else scopes[id(node.parent)]
        scopes[id(node)] = scope = _below(scope, graph, node)
        yield node, scope


def _below(scope: Scope, graph: Graph, node: Node) -> Scope:
    """Return what terms mean in a node: contexts may stand in it, and in what stands between it and its parent."""
    value: Any = graph.value if node.parent is None else node.parent.value
    passed = [value] if node.parent is None else []
    for step in node.steps:
        value = value[step]
        passed.append(value)
    for container in passed:
        if is_object(container) and "@context" in container:
            scope = scope.within(container["@context"])
    return scope
