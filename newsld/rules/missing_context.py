"""The document does not say that its terms are schema.org's.

## What it finds
A top-level object without `@context`, or with null for it, that uses plain terms such as `headline`, or the plain name
of a type in `@type`.

## Why it is a fault
Without a context a term means nothing: to a JSON-LD processor such a node is empty.

## Example
    {"@type": "NewsArticle", "headline": "Flood"}

## Instead
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Flood"}

## Reference
JSON-LD 1.1, the context; schema.org, "Getting started"
"""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from newsld import vocabulary
from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.fix import Fix, Insert, Rename, Replace
from newsld.model.graph import Graph, is_list, is_object
from newsld.model.watch import NOTHING_PLAIN

_CONTEXT = "https://schema.org"
_REPLACE = f'write "{_CONTEXT}"'
_HELP = f'add "@context": "{_CONTEXT}"'


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each top-level object without a context."""
    if is_list(graph.value):
        for i, member in enumerate(graph.value):
            if _lacks_context(member):
                yield _finding(graph, f"/{i}", member)
    elif _lacks_context(graph.value):
        yield _finding(graph, "", graph.value)


def _finding(graph: Graph, pointer: str, top: dict[str, Any]) -> Finding:
    fix = _fix(pointer, top)
    if "@context" in top:
        return Finding(f"{pointer}/@context", "@context is null, so that terms mean nothing", _REPLACE, fix=fix)
    place = " at its top" * (not pointer and '"@context"' in graph.text)
    owner = "this node" if pointer else "the document"
    return Finding(pointer, f"{owner} has no @context{place}, so that its terms mean nothing", _help(top), fix=fix)


def _fix(pointer: str, top: dict[str, Any]) -> Fix | None:
    """Return what adds the context; it is safe where all types and terms at the top are schema.org's."""
    if "context" in top:
        rename = Rename(f"{pointer}/context", "@context")
        return Fix(_help(top), (rename,)) if vocabulary.is_context(top["context"]) else None
    inner = top.get("@graph")
    nodes: list[Any] = inner if is_list(inner) else [top]
    if not any(is_object(node) and "@type" in node for node in nodes):
        return None  # who knows whether it is JSON-LD at all
    change = Replace(f"{pointer}/@context", _CONTEXT) if "@context" in top else Insert(pointer, "@context", _CONTEXT)
    return Fix(_HELP, (change,), is_safe=all(_is_schema_org(node) for node in nodes))


def _is_schema_org(node: Any) -> bool:
    if not is_object(node) or not isinstance(node.get("@type"), str):
        return False
    # a slip of case has a rule of its own
    terms = [vocabulary.respelt(key, "property") for key in node if _is_plain(key)]
    return vocabulary.respelt(node["@type"], "type") is not None and None not in terms


def _help(value: Any) -> str:
    return 'the key is written "@context", not "context"' if "context" in value else _HELP


def _lacks_context(value: Any) -> bool:
    if not is_object(value) or value.get("@context") is not None or any(map(_was_meant, value)):
        return False
    inner = value.get("@graph")
    members = inner if is_list(inner) else []
    names = [*value, *_types(value)]
    return any(map(_is_plain, names)) or any(map(_lacks_context, members))


def _types(value: dict[str, Any]) -> list[str]:
    said = value.get("@type")
    return [name for name in (said if is_list(said) else [said]) if isinstance(name, str) and name.strip()]


def _was_meant(key: str) -> bool:
    """Tell whether a key was meant to be @context; what is wrong with it is told elsewhere."""
    return key.startswith("@") and key != "@context" and bool(get_close_matches(key.lower(), ["@context"], cutoff=0.8))


def _is_plain(key: str) -> bool:
    return not key.startswith("@") and ":" not in key


RULE = Rule(
    code="NL007", name="missing-context", severity=Severity.ERROR, docs=__doc__, check=check, watch=NOTHING_PLAIN
)
