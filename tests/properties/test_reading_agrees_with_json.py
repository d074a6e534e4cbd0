"""Any text is read: what is JSON as JSON has it, what is none with the reason why, and each object once."""

import json

from drawn_json import ANY_TEXT, JSON, JSONISH
from hypothesis import example, given

from newsld.jsonld import Places, parse


@given(ANY_TEXT | JSONISH)
@example("[" * 100_000)
@example('{"a":' * 100_000)
@example("1" * 5000)
@example("1e400")
@example('"\ud800"')
def test_reading_is_total_and_agrees_with_json(text: str) -> None:
    graph = parse(text)
    try:
        value = json.loads(graph.text, parse_constant=lambda _: 1 / 0)
    except (ValueError, RecursionError, ZeroDivisionError):
        assert graph.unreadable is not None or graph.mended
    else:
        assert graph.unreadable is None
        assert not graph.mended
        assert graph.value == value
    if graph.unreadable is not None:
        assert 0 <= graph.unreadable.offset <= len(graph.text)
        assert graph.unreadable.message


@given(JSON)
def test_every_object_becomes_a_node_at_most_once_and_every_pointer_leads_there(value: object) -> None:
    graph = parse(json.dumps(value))
    pointers = [node.pointer for node in (*graph.nodes, *graph.references)]
    assert len(pointers) == len(set(pointers))
    spans = Places(graph.text).spans(pointers)
    for node in graph.nodes:
        span = spans[node.pointer]
        said = json.loads(graph.text[span.start : span.end])
        # what is not in plain spelling is told as if it were
        assert said == node.value if graph.readings is None else isinstance(said, dict)
