"""What is embedded in a page is what extruct and a real browser read back, whatever its texts say."""

import json
from typing import TYPE_CHECKING, Any

import extruct  # pyright: ignore[reportMissingTypeStubs]
import pytest
from drawn_json import JSON
from hypothesis import given, settings
from hypothesis import strategies as st
from page_server import PageServer

from newsld.conversion import convert
from newsld.jsonld import parse, script_block, write
from newsld.jsonld.pages import blocks
from newsld.testing import html_pages
from newsld.testing.strategies.pages import KnownPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Tab

# what could end a script, begin a comment, be read as an entity or break a line, halves of characters among them
HAZARDS = ["</script>", "</SCRIPT ", "<script>", "<!--", "-->", "]]>", "&lt;", "&amp;", "\\", '"', "\u2028", "\u2029"]
HALVES = ["\ud83d", "\udca7", "\0", "\ufeff", "\x1b", "\r\n", "\x85", "\ufffe", "´", "💧"]
TEXTS = st.lists(st.sampled_from([*HAZARDS, *HALVES, "dam"]) | st.text(max_size=3), max_size=6).map("".join)
DOCUMENTS = st.lists(TEXTS, min_size=1, max_size=40).map(lambda texts: [said(text) for text in texts])

READ = """() => [...document.querySelectorAll('script[type="application/ld+json" i]')]
    .map(script => JSON.stringify(JSON.parse(script.textContent)))"""


def said(text: str) -> dict[str, Any]:
    return {"@type": "Quotation", "text": text, text: [text]}


def sound(value: Any) -> Any:
    """Return a value as JSON has it: a high half before a low half is one character."""
    return json.loads(json.dumps(value))


def page_of(documents: list[dict[str, Any]], indent: int | None) -> str:
    scripts = "".join(script_block(write([document], indent=indent)) for document in documents)
    return f"<!doctype html><html><head><title>Dam</title>{scripts}</head><body><p>The end</p></body></html>"


@given(DOCUMENTS, st.sampled_from([None, 2]))
def test_extruct_reads_what_was_written(documents: list[dict[str, Any]], indent: int | None) -> None:
    found = extruct.extract(page_of(documents, indent), syntaxes=["json-ld"])["json-ld"]
    assert [document["@graph"][0] for document in found] == sound(documents)


@settings(max_examples=20)
@given(DOCUMENTS, st.sampled_from([None, 2]))
def test_a_browser_reads_what_was_written(
    tab: "Tab", pages: PageServer, documents: list[dict[str, Any]], indent: int | None
) -> None:
    read, shown = opened(tab, pages, page_of(documents, indent))
    assert [document["@graph"][0] for document in read] == sound(documents)
    assert shown == "The end"


@settings(max_examples=20)
@given(html_pages(spellings=["reordered", "nested"]))
def test_a_browser_reads_the_blocks_that_we_read(tab: "Tab", pages: PageServer, page: KnownPage) -> None:
    read, _ = opened(tab, pages, page.text)
    assert read == [parse(block.text).value for block in blocks(page.text)]
    assert parse(page.document).value in read


@pytest.mark.parametrize("text", ["</script><script>alert(1)</script>", "<!-- <script> -->", "A\u2028B", "R&amp;D"])
def test_what_an_article_is_converted_to_is_read_back(tab: "Tab", pages: PageServer, text: str) -> None:
    conversion = convert(f"Dam holds\n\n“The {text} will hold,” Mara Lind said on Monday.", language="en")
    read, _ = opened(tab, pages, f"<html><head>{conversion.html}</head><body></body></html>")
    assert read == [json.loads(conversion.document)]


@given(JSON)
def test_a_script_block_says_the_same_and_cannot_be_left(value: object) -> None:
    inside = script_block(json.dumps(value, ensure_ascii=False)).split("\n", 1)[1].rsplit("\n", 1)[0]
    assert json.loads(inside) == sound(value)
    assert "<" not in inside


@pytest.fixture(scope="module")
def tab(chromium: "Browser") -> "Iterator[Tab]":
    with chromium.new_page() as page:
        yield page


def opened(tab: "Tab", pages: PageServer, page: str) -> tuple[list[Any], str]:
    """Return what a browser reads in the JSON-LD blocks of a page, and the text that it shows."""
    tab.goto(pages.put(page), wait_until="domcontentloaded")
    return [json.loads(text) for text in tab.evaluate(READ)], tab.inner_text("body").strip()
