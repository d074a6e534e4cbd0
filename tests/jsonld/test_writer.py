"""Nodes to text: one document, harmless in HTML."""

import json

import pytest

from newsld.jsonld import parse, script_block, write

NASTY = "</script><!-- & -->\u2028\u2029 “Ä” \ud83c end"


def test_a_document_has_one_context_and_one_graph() -> None:
    assert json.loads(write([{"@type": "Claim"}])) == {"@context": "https://schema.org", "@graph": [{"@type": "Claim"}]}


def test_nothing_in_it_means_anything_to_html() -> None:
    text = write([{"text": NASTY, "<b>&": 1}])
    assert not set("<>&\u2028\u2029\ud83c") & set(text)
    assert "“Ä”" in text
    assert parse(text).value["@graph"] == [{"text": NASTY, "<b>&": 1}]


def test_without_indent_it_is_one_line() -> None:
    text = write([{"a": [1, 2]}], indent=None)
    assert text == '{"@context":"https://schema.org","@graph":[{"a":[1,2]}]}'


def test_a_script_block_holds_any_document_unharmed() -> None:
    block = script_block(json.dumps({"text": NASTY}, ensure_ascii=False))
    start, end = '<script type="application/ld+json">\n', "\n</script>"
    assert block.startswith(start)
    assert block.endswith(end)
    inside = block.removeprefix(start).removesuffix(end)
    assert "<" not in inside
    assert json.loads(inside) == {"text": NASTY}


def test_numbers_that_json_lacks_are_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        write([{"a": float("nan")}])
