"""What is almost JSON: what it is taken for, and that reading it takes steps in proportion to its length."""

import sys
from types import FrameType
from typing import Any

import pytest

from newsld.jsonld import Places, parse
from newsld.jsonld.mending import mend

MEANT: list[tuple[str, Any]] = [
    ('{"a":"b "c", d"}', {"a": 'b "c", d'}),
    ('{"a":""b" c","d":1}', {"a": '"b" c', "d": 1}),
    ('{"a":"x <b class="y">z</b>","d":1}', {"a": 'x <b class="y">z</b>', "d": 1}),
    ('["a "b" c", "d"]', ['a "b" c', "d"]),
    ('{"a":"b" "c":"d"}', {"a": "b", "c": "d"}),
    ('{"a":"b,\n"c":"d"}', {"a": "b", "c": "d"}),
    ("{'a':'it's \"b\"'}", {"a": 'it\'s "b"'}),
    ("{'a':'it\\'s'}", {"a": "it's"}),
    ("{“a”: “b “c” d”}", {"a": "b “c” d"}),
    ("{«a»: «b»}", {"a": "b"}),
    ("{`a`: `b`}", {"a": "b"}),
    ("{&quot;a&quot;: &quot;b \\&quot;c\\&quot; &amp;amp; d&quot;}", {"a": 'b "c" &amp; d'}),
    ("{&#34;a&#34;: 1}", {"a": 1}),
    ('{"a":01, "b":+1, "c":.5, "d":1., "e":-00.50}', {"a": 1, "b": 1, "c": 0.5, "d": 1, "e": -0.5}),
    ('{"a":2024-01-02, "b":1_000, "c":0x3D, "d":1e}', {"a": "2024-01-02", "b": 1000, "c": 61, "d": 1}),
    ('{"a":1,000, "b":-4,5, "c":12 345.5}', {"a": 1000, "b": -4.5, "c": 12345.5}),
    ("[1,200]#", [1, 200]),
    ('{"a":undefined, "b":True, "c":NaN}', {"a": None, "b": True, "c": None}),
    ('{"a":, "b":}', {"a": None, "b": None}),
    ("[,1,,2,]", [1, 2]),
    ('{"a":"C:\\dir"}', {"a": "C:\\dir"}),
    ('{"a":"b\\\nc"}', {"a": "bc"}),
    ('{"a":"b","c":1}},', {"a": "b", "c": 1}),
    ("{}{}", [{}, {}]),
    ("{},{},", [{}, {}]),
    ("{};\n[1, 2,];", [{}, 1, 2]),
    ("[1][][[2], {}]{}", [1, [], [2], {}, {}]),
    ('<script>{"a":1}</script>', {"a": 1}),
    ('<p>{"a":"b"<br />\n}</p>', {"a": "b"}),
    ('<!-- two > one -->{"a":1}', {"a": 1}),
    ('<!--{"a":1}-->', {"a": 1}),
    ('/*<![CDATA[*/{"a":[[1]]}/*]]>*/', {"a": [[1]]}),
    ('# one\n{"a":1 /* two */, // three\n"b":2}', {"a": 1, "b": 2}),
    ('{"a":"http://b/*c*/"}//', {"a": "http://b/*c*/"}),
    ('{"a":[1,], "b":[2}', {"a": [1], "b": [2]}),
    ('{"a":1} text', {"a": 1}),
    ('{"a":1}, text', {"a": 1}),
    ('{"a":"b"},\n"c":1}', {"a": "b", "c": 1}),
    ('{"a":["b", "c"},"d":1}', {"a": ["b", "c"], "d": 1}),
    ('{"a":{"b":"c"],"d":1}', {"a": {"b": "c"}, "d": 1}),
    ('{"a":{"b":["c"},"d":1}', {"a": {"b": ["c"]}, "d": 1}),
    ('{"a":{"b":["c"},"d":1}}', {"a": {"b": ["c"], "d": 1}}),
    ('{"a":[{"b":"c"],"d":1}', {"a": [{"b": "c"}], "d": 1}),
    ('{"a":[{"b":"c"],\n{"d":1}]}', {"a": [{"b": "c"}, {"d": 1}]}),
    ('{"a":["b", "c",\n"d":1}', {"a": ["b", "c"], "d": 1}),
    ('{"a":["b"\n"d":1}', {"a": ["b"], "d": 1}),
    ('[{"a":1,\n{"b":2}]', [{"a": 1}, {"b": 2}]),
    ('{"a":{"b":1}},"c":2}', {"a": {"b": 1}, "c": 2}),
    ('{"a" "b", "c" 1, "d" [2], "e"}', {"a": "b", "c": 1, "d": [2], "e": None}),
    ('{"a" => "b", "c" = 1}', {"a": "b", "c": 1}),
    ('{"a":"b",\nc":"d",\n"e: "f"}', {"a": "b", "c": "d", "e": "f"}),
    ('{"a":"b",\n"c" 5,\n"d"\n}', {"a": "b", "c": 5, "d": None}),
    ('{"a":"b",\n# one\n# two\n"c":1}', {"a": "b", "c": 1}),
    ('{"a":"b"; "c":"d";}', {"a": "b", "c": "d"}),
    ('["a"; "b"; "c"]', ["a", "b", "c"]),
    ('var a = {"b":1};', {"b": 1}),
    ('a.b({"c":1});', {"c": 1}),
    (")]}',\n[1]", [1]),
    ('{"a": b c",\n"d": e, f,\n"g": h}', {"a": "b c", "d": "e, f", "g": "h"}),
    ('{"a":[1, ...], "b":[..., 2], ...}', {"a": [1], "b": [2]}),
    ('{"a": new Date(1), "b": {{ c }}, "d": FALSE}', {"a": None, "b": None, "d": False}),
    (
        '{"a":"he said "no",\nand "yes"; then "perhaps", "d" and\n"e". f",\n"g":1}',
        {"a": 'he said "no",\nand "yes"; then "perhaps", "d" and\n"e". f', "g": 1},
    ),
    ('{"a":"the "b": c, or "d", e "f" g",\n"h":1}', {"a": 'the "b": c, or "d", e "f" g', "h": 1}),
]


@pytest.mark.parametrize(("text", "value"), MEANT)
def test_it_is_read_as_it_was_meant(text: str, value: Any) -> None:
    graph = parse(text)
    assert graph.unreadable is None
    assert graph.value == value
    assert graph.mended


@pytest.mark.parametrize(
    ("text", "mended", "stopped"),
    [
        ('{"a":1,, "b"', [7], 12),
        ('{"a":1, /* never ends', [8], 21),
        ('{"a":[1,], "b":"c', [7], 15),
        ("<p>text", [], 0),
        ("1 text", [], 2),
        ('{"a":(1, 2)}', [], 5),
        ('{"a b":"c"}{"d" e}', [11], 16),
        ('"a": "b"', [], 3),
        ("[" * 300, [], 200),
    ],
)
def test_what_cannot_be_told_stops_it(text: str, mended: list[int], stopped: int) -> None:
    graph = parse(text)
    assert [fault.offset for fault in graph.mended] == mended
    assert graph.unreadable is not None
    assert graph.unreadable.offset == stopped
    assert graph.nodes == ()


def test_values_are_placed_in_the_text_as_it_is() -> None:
    text = "// note\n{'a': {&quot;b&quot;: “c\n”,},\n /* d */ e: [01 2]};"
    graph = parse(text)
    spans = Places(text, edits=graph.edits).spans(["", "/a", "/a/b", "/e", "/e/0", "/e/1"])
    assert {pointer: text[span.start : span.end] for pointer, span in spans.items()} == {
        "": "{'a': {&quot;b&quot;: “c\n”,},\n /* d */ e: [01 2]}",
        "/a": "{&quot;b&quot;: “c\n”,}",
        "/a/b": "“c\n”",
        "/e": "[01 2]",
        "/e/0": "01",
        "/e/1": "2",
    }
    assert text[spans["/a/b"].key : spans["/a/b"].key_end] == "&quot;b&quot;"
    assert text[spans["/e"].key : spans["/e"].key_end] == "e"


def steps(text: str) -> int:
    """Return how many functions are called to mend a text."""
    count = 0

    def counted(_frame: FrameType, _event: str, _argument: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(counted)
    try:
        mend(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("opening", ["", '{"a":"b', "["])
@pytest.mark.parametrize(
    "piece",
    [
        '"a", ',
        '"a" ',
        '"a":"b",\n# \n',
        '"a":[1},',
        '{"a":[1],"b":{"c":1]',
        '"a",\n"b" ',
        '"a"; ',
        "... ",
        '"a": b c ',
        '{"a":"x" ',
        "<!-- ",
        "/* ",
        "<br>",
        "// \n",
        '{"a":"b",\n"c":"d,\n"',
        "'",
        "&quot;",
        '"\n',
        ",\n ",
    ],
)
def test_steps_grow_with_the_length_and_no_faster(opening: str, piece: str) -> None:
    assert steps(opening + piece * 2000) <= 2.1 * steps(opening + piece * 1000) + 50
