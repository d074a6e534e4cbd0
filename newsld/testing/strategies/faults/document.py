"""Faults of documents: what is no JSON, no JSON-LD, or in no encoding."""

import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from newsld.jsonld import Places
from newsld.jsonld.positions import Span
from newsld.model.graph import Graph, Node
from newsld.model.selection import ValidationSettings
from newsld.testing.strategies.faults.change import (
    Change,
    FaultKind,
    Put,
    Rewriting,
    added,
    is_typed,
)

SCHEMA_ORG = "https://schema.org"
LIMIT = 40_000  # bytes: more than sound examples have


def _rewritten(rewrite: Callable[[str], str | bytes]) -> Put:
    """Return what rewrites a whole document."""
    return lambda graph: (Rewriting("", rewrite(graph.text)),)


def _at_members(rewrite: Callable[[str, Span], str]) -> Put:
    """Return what rewrites a document at the first member of each node."""

    def put(graph: Graph) -> Iterator[Rewriting]:
        for pointer, span in _first_members(graph):
            yield Rewriting(pointer, rewrite(graph.text, span))

    return put


def _first_members(graph: Graph) -> Iterator[tuple[str, Span]]:
    pointers = [node.at(next(iter(node.value))) for node in graph.nodes]
    spans = Places(graph.text, 1, ()).spans(set(pointers))
    return ((pointer, spans[pointer]) for pointer in pointers)


def _nowhere(put: Put) -> Put:
    """Return what is told of no place in the JSON value, but of the text."""
    return lambda graph: (change._replace(pointer="") for change in put(graph))


def _behind(text: str, span: Span, more: str) -> str:
    return text[: span.end] + more + text[span.end :]


def _twice(text: str, span: Span) -> str:
    return _behind(text, span, f", {text[span.key : span.end]}")


def _single_quoted(text: str, span: Span) -> str:
    return f"{text[: span.key]}'{text[span.key + 1 : span.key_end - 1]}'{text[span.key_end :]}"


def _without_its_end(text: str) -> str:
    return text.rstrip()[:-1]


def _in_another_encoding(text: str, span: Span) -> bytes:
    return _behind(text, span, ', "disambiguatingDescription": "caf\udce9"').encode("utf-8", "surrogateescape")


def _misread(graph: Graph) -> Iterator[Rewriting]:
    for _, span in _first_members(graph):
        yield Rewriting("", _in_another_encoding(graph.text, span))


def _with_context(*contexts: Any) -> Put:
    """Return what gives the document another context; the diagnostic is where that stands, or in a list the last."""

    def put(_: Graph) -> Iterator[Change]:
        for context, at in contexts:
            yield Change(f"/@context{at}", (("/@context", context),))

    return put


def _without_context(graph: Graph) -> Iterator[Rewriting]:
    document = {key: value for key, value in graph.value.items() if key != "@context"}
    yield Rewriting("", json.dumps(document, ensure_ascii=False))


def _not_a_node(graph: Graph) -> Iterator[Change]:
    end = f"/@graph/{len(graph.value['@graph'])}"
    yield from (Change(end, ((end, value),)) for value in ("The dam holds.", 5, None))


def _is_bare(node: Node) -> bool:
    return is_typed(node) and "@id" not in node.value


_IN_TWO_WAYS = {"@value": "dam", "@type": "http://www.w3.org/2001/XMLSchema#string", "@language": "en"}

KINDS = (
    FaultKind("NL001", "a comma too many", _nowhere(_at_members(partial(_behind, more=",")))),
    FaultKind(
        "NL001",
        "a comma missing",
        _nowhere(_at_members(lambda text, span: _behind(text, span, ' "disambiguatingDescription": "dam"'))),
    ),
    FaultKind("NL001", "a comment", _nowhere(_at_members(partial(_behind, more=" /* dam */")))),
    FaultKind("NL001", "a key in single quotation marks", _nowhere(_at_members(_single_quoted))),
    FaultKind("NL001", "cut off before its last bracket", _rewritten(_without_its_end)),
    FaultKind("NL001", "nothing at all", _rewritten(lambda _: "")),
    FaultKind("NL002", "nested too deep", _nowhere(added("keywords", json.loads("[" * 201 + "]" * 201)))),
    FaultKind("NL003", "a key twice", _at_members(_twice)),
    FaultKind("NL004", "the start of a comment in a text", _nowhere(added("disambiguatingDescription", "<!-- dam"))),
    FaultKind("NL004", "the end of a script in a text", _nowhere(added("disambiguatingDescription", "</script>"))),
    FaultKind("NL005", "half a character", _nowhere(added("disambiguatingDescription", "dam \ud83d"))),
    FaultKind("NL006", "a value among the nodes", _not_a_node),
    FaultKind("NL007", "no context", _without_context),
    FaultKind(
        "NL008", "a misspelt context", _with_context(("https://shema.org", ""), ("https://schema.org/NewsArticle", ""))
    ),
    FaultKind("NL009", "an @id with a space in it", added("@id", "https://www.river-daily.example/a b", to=_is_bare)),
    FaultKind("NL009", "a number for an @index", added("@index", 7)),
    FaultKind("NL010", "a byte of another encoding", _misread),
    FaultKind(
        "NL011",
        "more bytes than may be",
        _rewritten(lambda text: text + " " * LIMIT),
        settings=ValidationSettings(max_size=LIMIT),
    ),
    FaultKind(
        "NL012",
        "a context that nobody knows",
        _with_context(([SCHEMA_ORG, "https://www.river-daily.example/terms.jsonld"], "/1")),
    ),
    FaultKind("NL013", "a malformed context", _with_context(([SCHEMA_ORG, {"@base": {}}], "/1/@base"))),
    FaultKind(
        "NL014", "a value with a type and a language", added("disambiguatingDescription", _IN_TWO_WAYS, at="/@type")
    ),
    FaultKind("NL015", "a keyword that there is not", added("@lang", "en")),
    FaultKind("NL016", "no node at all", _rewritten(lambda _: "{}")),
    FaultKind("NL016", "an empty graph", _rewritten(lambda _: '{"@context": "https://schema.org", "@graph": []}')),
)
