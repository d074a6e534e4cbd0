"""Complaints about what is no JSON: the place and the words."""

import pytest

from newsld.jsonld import parse


@pytest.mark.parametrize(
    ("text", "offset", "message"),
    [
        ("", 0, "the document is empty"),
        (" \n", 1, "the document is empty"),
        ('{"a":1,}', 6, "a comma stands before the closing }"),
        ("[1 , ]", 3, "a comma stands before the closing ]"),
        ("[1,,2]", 3, "two commas follow each other"),
        ('{"a":{"b":1}', 12, "the document ends too early"),
        ('{"a":"b', 5, 'a string starts here and is never closed by "'),
        ('{"a":"b\nc"}', 7, "a line break stands bare inside a string"),
        ('{"a":"b\x01c"}', 7, "the control character U+0001 stands bare inside a string"),
        (r'{"a":"b\xc"}', 7, r"\x is no escape that JSON knows"),
        (r'{"a":"b\u12"}', 7, r"\u12 is no escape that JSON knows"),
        ("{'a':1}", 1, "a key stands in ' marks"),
        ('{"a":“b”}', 5, "a value stands in “ marks"),
        ('{"a":1 // one\n}', 7, "JSON has no comments"),
        ("<p>", 0, "<p stands where JSON was expected"),
        ("//<![CDATA[\n{}", 0, "a CDATA mark stands where JSON was expected"),
        ("{};", 2, "a semicolon follows the document"),
        ("{} {}", 3, "another value follows the end of the document"),
        ('{"a":1 "b":2}', 7, 'the string "b" follows a value without a comma between'),
        ('{"a":"b "c" d"}', 8, 'a " stands bare inside a string'),
        ('{"a" 1}', 5, 'expected : after the key, found "1"'),
        ('{"a":1]', 6, "expected }, found ]"),
        ('{"a":01}', 5, "01 is no number that JSON knows"),
        ('{"a":+1}', 5, "+1 is no number that JSON knows"),
        ('{"a":.5}', 5, ".5 is no number that JSON knows"),
        ('{"a":True}', 5, "True is no JSON value"),
        ("{a:1}", 1, 'expected a key in double quotes, found "a"'),
        ("nul", 0, 'expected a value, found "nul"'),
    ],
)
def test_a_complaint_names_the_place_and_the_fault(text: str, offset: int, message: str) -> None:
    graph = parse(text)
    why = (*graph.mended, graph.unreadable)[0]
    assert why is not None
    assert (why.offset, why.message) == (offset, message)
