"""From text to graph: nodes, types, references, and what cannot be read."""

import json
import sys

import pytest

from newsld.jsonld import parse
from newsld.jsonld.parser import term
from newsld.model.graph import Graph


def graph_of(value: object) -> Graph:
    return parse(json.dumps(value))


def test_nodes_stand_in_document_order_with_their_pointers() -> None:
    graph = graph_of(
        {
            "@context": {"author": {"@id": "x"}},
            "@type": "NewsArticle",
            "author": [{"name": "A"}, [{"name": "B", "worksFor": {"name": "C"}}]],
            "publisher": {"@id": "#p"},
            "a/b~c": {"name": "D"},
        }
    )
    pointers = ["", "/author/0", "/author/1/0", "/author/1/0/worksFor", "/a~1b~0c"]
    assert [node.pointer for node in graph.nodes] == pointers
    assert [node.pointer for node in graph.references] == ["/publisher"]


def test_the_object_around_a_graph_is_no_node() -> None:
    graph = graph_of({"@context": "https://schema.org", "@graph": [{"@type": "Person"}, {"@type": "Claim"}]})
    assert [node.pointer for node in graph.nodes] == ["/@graph/0", "/@graph/1"]


def test_a_node_may_hold_a_graph() -> None:
    assert [node.pointer for node in graph_of({"@type": "Dataset", "@graph": [{"name": "A"}]}).nodes] == [
        "",
        "/@graph/0",
    ]


def test_documents_may_be_lists() -> None:
    assert [node.pointer for node in graph_of([{"name": "A"}, {"@graph": [{"name": "B"}]}]).nodes] == [
        "/0",
        "/1/@graph/0",
    ]


def test_reverse_properties_hold_nodes_and_are_none() -> None:
    graph = graph_of({"@id": "#p", "name": "Lind", "@reverse": {"author": {"name": "A"}}})
    assert [node.pointer for node in graph.nodes] == ["", "/@reverse/author"]


def test_wrapped_values_are_no_nodes() -> None:
    graph = graph_of({"name": {"@value": "A", "@language": "en"}, "author": {"@list": [{"name": "B"}]}})
    assert [node.pointer for node in graph.nodes] == ["", "/author/@list/0"]
    assert list(graph.nodes[0].texts("name")) == [(("name", "@value"), "A")]
    assert [steps for steps, _ in graph.nodes[0].values("author")] == [("author", "@list", 0)]


@pytest.mark.parametrize(
    ("written", "types"),
    [
        ({"@type": "Person"}, ("Person",)),
        ({"type": "Person"}, ("Person",)),
        (
            {"@type": ["schema:Person", "https://schema.org/Patient", "http://schema.org/Thing"]},
            ("Person", "Patient", "Thing"),
        ),
        ({"@type": "https://example.org/Person"}, ("https://example.org/Person",)),
        ({"@type": 3, "name": "A"}, ()),
        ({"name": "A"}, ()),
    ],
)
def test_types_lose_the_prefix_of_schema_org(written: object, types: tuple[str, ...]) -> None:
    assert graph_of(written).nodes[0].types == types


def test_prefixed_properties_are_found_by_their_term() -> None:
    node = graph_of({"schema:name": "A", "https://schema.org/url": "B", "dc:title": "C"}).nodes[0]
    assert list(node.texts("name")) == [(("schema:name",), "A")]
    assert list(node.terms()) == [("name", "schema:name"), ("url", "schema:url"), ("dc:title", "dc:title")]
    assert term("schema:name") == "name"


def test_values_resolve_by_nesting_reference_and_iri() -> None:
    graph = graph_of(
        {"@graph": [{"@id": "#a", "author": {"@id": "#p"}, "editor": {"name": "E"}}, {"@id": "#p", "name": "P"}]}
    )
    article, editor, person = graph.nodes
    assert graph.resolve(article.value["author"]) == (person,)
    assert graph.resolve("#p") == (person,)
    assert graph.resolve(article.value["editor"]) == (editor,)
    assert graph.resolve({"@id": "#nowhere"}) == ()
    assert graph.resolve(3) == ()


def test_repeated_keys_are_told_with_all_their_values() -> None:
    (repeated,) = parse('{"a": [{"b": 1, "c": 2, "b": {"b": 3}}]}').repeated_keys
    assert (repeated.pointer, repeated.key, repeated.values) == ("/a/0/b", "b", (1, {"b": 3}))


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    graph = parse('\ufeff{"name": "A"}')
    assert graph.unreadable is None
    assert graph.text == '{"name": "A"}'


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"a":'])
def test_endless_nesting_is_told_at_the_first_bracket_too_many(opening: str) -> None:
    why = parse(opening * 100_000).unreadable
    assert why is not None
    assert why.kind == "depth"
    assert (opening * 100_000)[: why.offset + 1].count("[") + (opening * 100_000)[: why.offset + 1].count("{") == 201


def test_depth_is_the_same_whether_or_not_the_interpreter_minds() -> None:
    assert parse("[" * 200 + "]" * 200).unreadable is None
    too_deep = parse("[" * 201 + "]" * 201).unreadable
    assert too_deep is not None
    assert (too_deep.kind, too_deep.offset) == ("depth", 200)


def test_endless_integers_are_told_and_long_ones_read() -> None:
    digits = "1" * (sys.get_int_max_str_digits() + 1)
    (why,) = parse(f'{{"{digits}": [2, -{digits}]}}').mended
    assert why.offset == len(digits) + 9
    assert parse("1" * 4000).value == int("1" * 4000)


@pytest.mark.parametrize("name", ["NaN", "Infinity", "-Infinity"])
def test_what_is_not_a_number_is_told_where_it_stands(name: str) -> None:
    text = f'{{"a": "{name}", "b": {name}}}'
    graph = parse(text)
    (why,) = graph.mended
    assert why.offset == text.rindex(name)
    assert graph.value == {"a": name, "b": None}
