"""Pointers to places."""

import pytest

from newsld.jsonld import Places

TEXT = '{\r\n  "a": [1, {"b/c": "x\\"y"}],\r  "ü": true,\n\t"e\\u0301": {}}'


@pytest.mark.parametrize(
    ("pointer", "key", "value", "line", "column"),
    [
        ("", "", TEXT, 1, 1),
        ("/a", '"a"', '[1, {"b/c": "x\\"y"}]', 2, 8),
        ("/a/0", "", "1", 2, 9),
        ("/a/1", "", '{"b/c": "x\\"y"}', 2, 12),
        ("/a/1/b~1c", '"b/c"', '"x\\"y"', 2, 20),
        ("/ü", '"ü"', "true", 3, 8),
        ("/e\u0301", '"e\\u0301"', "{}", 4, 13),
    ],
)
def test_every_value_has_its_place(pointer: str, key: str, value: str, line: int, column: int) -> None:
    places = Places(TEXT)
    span = places.spans([pointer])[pointer]
    assert TEXT[span.start : span.end] == value
    assert TEXT[span.key : span.key_end] == key
    assert places.line_and_column(span.start) == (line, column)


def test_lines_end_at_line_feeds_and_carriage_returns_only() -> None:
    places = Places("a\u2028b\x0bc\x85d\r\ne\rf\ng", first_line=10)
    assert places.line_and_column(6) == (10, 7)
    assert [places.line_and_column(at)[0] for at in (9, 11, 13)] == [11, 12, 13]


def test_a_repeated_key_is_placed_where_its_last_value_is() -> None:
    assert Places('{"a": 1, "a": 2}').spans(["/a"])["/a"].start == 14
