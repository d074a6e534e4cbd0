"""What newsld reads in a document is what PyLD's expansion says, and what PyLD refuses is told."""

import json
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from meanings import Refused, Unread, expanded, of_expansion, of_graph, set_right
from real_documents import FILES, blocks

from newsld.jsonld import parse
from newsld.validation import validate

ROOT = Path(__file__).parents[2]

CRASH = "PyLD stumbles"  # over @vocab, @language and @direction null where there is none, for one
REFUSALS = {"NL006", "NL009", "NL013", "NL014"}
UNREAD = {"NL008", "NL012"}


def meaning(document: Any) -> set[Any] | str:
    """Return what PyLD says of a document, or why it refuses it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)  # what looks like a keyword: NL015 tells
            return of_expansion(expanded(document))
    except Unread:
        return "unread"
    except Refused as refused:
        return str(refused)
    except (KeyError, TypeError, AttributeError, ValueError):
        return CRASH


def is_read_alike(value: Any) -> None:
    """Hold what we read in a document against what PyLD reads, or refuses to."""
    document = set_right(value)
    text = json.dumps(document)
    theirs = meaning(document)
    found = validate(text)
    codes = {diagnostic.code for diagnostic in found}
    # a mere reference in @included is refused by PyLD alone
    if theirs in (CRASH, "invalid @included value"):
        return
    if theirs == "unread":
        assert codes & UNREAD
    elif isinstance(theirs, str):
        assert codes & REFUSALS, theirs
    else:
        graph = parse(text)
        # a processor does not look behind terms that mean nothing, and we do
        is_all_defined = all(reading.is_schema_org for reading in (graph.readings or {}).values())
        # and passes over keywords that are misspelt, spaces in an @id, and what is no node beside nodes in @included
        borne = ('write "@', 'did you mean "@', "write it without spaces", "write nodes: processors drop")
        told = {diagnostic.code for diagnostic in found if not diagnostic.help.startswith(borne)}
        assert not is_all_defined or not told & (REFUSALS - {"NL006"})
        assert of_graph(graph) == theirs


@pytest.mark.parametrize(("name", "count"), list(zip(FILES, [1042, 366], strict=True)))
def test_every_real_block_is_read_as_pyld_reads_it(name: str, count: int) -> None:
    read = 0
    for value in blocks(name):
        is_read_alike(value)
        read += 1
    assert read == count


SOUND = [
    path
    for path in sorted((ROOT / "schema" / "conformance").glob("*/*/*.jsonld"))
    if path.parts[-3][:5] not in ("NL001", "NL002", "NL010", "NL011")
]


@pytest.mark.parametrize("path", SOUND, ids=lambda path: "/".join(path.parts[-3:]))
def test_every_case_is_read_as_pyld_reads_it(path: Path) -> None:
    is_read_alike(parse(path.read_text(encoding="utf-8")).value)


# documents of all spellings

SCHEMA = [
    "https://schema.org",
    "http://schema.org/",
    {"@vocab": "https://schema.org/"},
    {"@vocab": "http://schema.org/"},
]
OTHERS = [
    "https://www.w3.org/ns/activitystreams",
    "https://www.w3.org/ns/credentials/v2",
    "https://www.w3.org/2018/credentials/v1",
    "https://context.example/terms",
    None,
]
KEYS = st.sampled_from(
    ["@id", "@type", "type", "id", "name", "author", "url", "headline", "t", "u", "v", "w", "ex:y", "schema:about"]
)
NAMES = st.sampled_from(["#a", "https://a.example/x", "ex:z", "_:b", "t", "/path", "Person", "name", "schema:Person"])
TEXTS = st.sampled_from(["Flood", "Mara Lind", "2026-03-12", "https://a.example/y", ""])
IRIS = ["schema:author", "ex:p", "https://schema.org/about", "name", "@id", "@type", "@included", "t", "u"]
PARTS = st.fixed_dictionaries(
    {},
    optional={
        "@id": st.sampled_from([*IRIS, None]),
        "@reverse": st.sampled_from(["schema:author", "ex:r"]),
        "@type": st.sampled_from(["@id", "@vocab", "@json", "@none", "ex:kind", "Date", "xsd:date"]),
        "@container": st.sampled_from(
            ["@set", "@list", "@language", "@index", "@id", "@type", "@graph", ["@graph", "@id"], ["@set", "@index"]]
        ),
        "@language": st.sampled_from(["en", "DE", None]),
        "@direction": st.sampled_from(["ltr", None]),
        "@nest": st.sampled_from(["@nest", "n"]),
        "@protected": st.booleans(),
        "@prefix": st.booleans(),
        "@context": st.sampled_from([{"name": "ex:scoped"}, {"@language": "fr"}, {"@vocab": "ex:v/"}]),
    },
)
DEFINITIONS = st.sampled_from([*IRIS, None]) | PARTS
CONTEXT = st.fixed_dictionaries(
    {"ex": st.just("https://ex.example/")},
    optional={
        "t": DEFINITIONS,
        "u": DEFINITIONS,
        "v": DEFINITIONS,
        "w": PARTS,
        "Person": PARTS,
        "n": st.just("@nest"),
        "xsd": st.just("http://www.w3.org/2001/XMLSchema#"),
        "schema": st.just("https://schema.org/"),
        "@language": st.sampled_from(["en", None]),
        "@base": st.sampled_from(["https://b.example/d/", None, "e/"]),
        "@vocab": st.sampled_from(["https://schema.org/", "https://v.example/", None]),
        "@version": st.just(1.1),
        "@protected": st.just(True),
        "@propagate": st.booleans(),
    },
)
# null stands alone or first, and comes with no type: by JSON-LD 1.1 (context processing, 5.1.2) a context that does not
# reach down ends below a null in it too, and PyLD forgets what held before
LISTS = st.lists(st.sampled_from([*SCHEMA, *OTHERS[:-1]]) | CONTEXT, max_size=3)
CONTEXTS = st.sampled_from([*SCHEMA, *OTHERS]) | CONTEXT | LISTS | LISTS.map(lambda rest: [None, *rest])
SCALARS = TEXTS | st.sampled_from([None, True, 3, 2.5])
VALUES = st.fixed_dictionaries(
    {"@value": SCALARS},
    optional={
        "@type": st.sampled_from(["Date", "ex:kind", "@json", None]),
        "@language": st.sampled_from(["en", "DE"]),
        "@index": st.just("i"),
    },
)
MAPS = st.dictionaries(st.sampled_from(["en", "de", "@none", "#k", "Person"]), SCALARS | st.lists(TEXTS, max_size=2))


def nodes(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    node = st.dictionaries(KEYS, inner, max_size=4)
    special = st.fixed_dictionaries(
        {},
        optional={
            "@context": CONTEXTS,
            "@id": NAMES,
            "@type": NAMES | st.lists(NAMES, max_size=2),
            "@reverse": st.dictionaries(KEYS, node | st.lists(node, max_size=2), max_size=2),
            "@graph": st.lists(node, max_size=2),
            "@included": st.lists(node, max_size=2),
            "@index": st.just("i"),
            "@nest": node,
            "n": node,
        },
    )
    some = st.lists(inner, max_size=2)  # a set that is no list and says nothing is an empty node to processors
    wrapped = st.fixed_dictionaries({}, optional={"@list": st.lists(inner, max_size=2), "@set": some})
    return st.builds(joined, special, node) | wrapped | st.lists(inner, max_size=3)


def joined(*parts: dict[str, Any]) -> dict[str, Any]:
    return {key: said for part in parts for key, said in part.items()}


CONTENT = st.recursive(SCALARS | NAMES | VALUES | MAPS, nodes, max_leaves=8)
DOCUMENTS = st.builds(joined, st.dictionaries(KEYS, CONTENT, max_size=5), st.fixed_dictionaries({"@context": CONTEXTS}))


@settings(max_examples=400)
@given(DOCUMENTS)
@example({"@context": "https://www.w3.org/ns/credentials/v2", "@type": "/path"})
@example({"@context": {"@base": "https://b.example/d/"}, "@type": "/path"})
@example({"@context": "https://schema.org", "about": {"@id": "#a", "@graph": []}})
@example({"@context": "https://schema.org", "about": {"@id": None, "@graph": []}})
@example({"@context": "https://schema.org", "about": {"@type": [], "@graph": []}})
@example({"@context": "https://schema.org", "about": {"@reverse": {"about": []}, "@graph": []}})
@example({"@context": [], "schema:about": {"@value": 3, "@type": "Date"}})
@example({"@context": {"@language": "en", "@vocab": "https://schema.org/"}, "name": ""})
@example({"@context": {"@vocab": "https://schema.org/"}, "url": {"@type": None, "@value": "2026-03-12"}})
@example(
    {"@context": {"@propagate": False}, "schema:about": {"@context": "https://schema.org", "about": {"name": "Flood"}}}
)
@example(
    {
        "@context": "https://schema.org",
        "about": {"@context": {"ex": "https://ex.example/", "@propagate": False}, "@reverse": {"ex:y": {}}},
    }
)
@example({"@context": "https://schema.org", "@reverse": {"author": {"@context": None}}})
@example({"@context": {"ex": "ex:"}, "ex:y": {"@reverse": {"headline": {"ex:y": "Flood"}}}})
@example({"@context": {"@vocab": "https://schema.org/", "t": "@included"}, "t": {"@set": []}})
@example({"@context": {"@vocab": "https://schema.org/", "t": "@included"}, "t": [[], "Flood"]})
@example({"@context": {"t": {"@reverse": "schema:author"}}, "t": {"@set": []}})
@example({"@context": {"t": {"@reverse": "schema:author"}}, "t": {"@set": ["Flood"]}})
@example({"@context": [*SCHEMA[:1], {"author": {"@container": "@id"}}], "author": {"#a": "Flood"}})
@example({"@context": [*SCHEMA[:1], {"author": {"@container": "@id"}}], "author": {"#a": {"@set": [{"name": "b"}]}}})
@example({"@context": [*SCHEMA[:1], {"t": {"@container": "@index", "@index": "name"}}], "t": {"#a": "b"}})
@example({"@context": [*SCHEMA[2:3], {"t": {"@container": "@type"}}], "t": {"Person": [["#a"], {"name": "Flood"}]}})
@example({"@context": {"@vocab": "https://schema.org/"}, "about": {"@none": {"name": "Flood"}}})
def test_a_document_in_any_spelling_is_read_as_pyld_reads_it(document: dict[str, Any]) -> None:
    is_read_alike(document)
