"""Laws of the workbench's modules, tried in a real browser: what they make of any text."""

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.service.conftest import Service

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

TEXTS = st.text(st.sampled_from("aé “”\n🦭𝟛") | st.characters(exclude_categories=["Cs"]), max_size=40)
ARTICLES = st.lists(st.text(st.sampled_from("ab é🦭"), min_size=1, max_size=12), min_size=1, max_size=4).map(
    "\n\n".join
)

UNITS = """async ([text, spans]) => {
    const { unitsOf } = await import("/workbench/code_points.js");
    const units = unitsOf(text);
    return spans.map(([start, end]) => text.slice(units(start), units(end)));
}"""
MARKS = """async ([text, spans]) => {
    const { painter } = await import("/workbench/highlights.js");
    const { setText } = await import("/workbench/paragraphs.js");
    const { unitsOf } = await import("/workbench/code_points.js");
    Object.defineProperty(CSS, "highlights", { value: undefined, configurable: true });
    const home = document.createElement("div");
    const units = unitsOf(text);
    const placed = spans.map((span, index) => ({ span: span.map(units), name: `quotation-${index}`, one: index }));
    painter(setText(home, text, 0), placed)((one) => one === 0);
    const words = (name) => [...home.querySelectorAll(`.${name}`)].map((mark) => mark.textContent).join("");
    return [home.textContent, spans.map((_, index) => words(`quotation-${index}`)), words("chosen")];
}"""
BOXES = """async (graph) => {
    const { layout } = await import("/workbench/graph_layout.js");
    const { boxes, height } = layout(graph, (text, width, most) => Array(Math.min(most, 1 + text.length)).fill(""));
    return [[...boxes].map(([id, box]) => [id, box.x, box.y, box.height]), height];
}"""


@pytest.fixture(scope="module")
def page(chromium: "Browser", service: Service) -> "Iterator[Page]":
    page = chromium.new_page()
    page.goto(f"http://127.0.0.1:{service.port}/")
    yield page
    page.close()


@st.composite
def spans_of(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> tuple[str, list[tuple[int, int]]]:
    """Draw a text and stretches of it, which may nest and overlap."""
    text = draw(texts)
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    return text, [(min(pair), max(pair)) for pair in draw(st.lists(ends, max_size=5))]


@given(spans_of(TEXTS))
@settings(max_examples=60)
def test_offsets_in_code_points_lead_to_the_same_words_in_a_browser(
    page: "Page", drawn: tuple[str, list[tuple[int, int]]]
) -> None:
    text, spans = drawn
    assert page.evaluate(UNITS, [text, spans]) == [text[start:end] for start, end in spans]


@given(spans_of(ARTICLES))
@settings(max_examples=60)
def test_marks_cover_what_they_stand_for_however_they_overlap_and_leave_the_text_as_it_is(
    page: "Page", drawn: tuple[str, list[tuple[int, int]]]
) -> None:
    text, spans = drawn
    words = [text[start:end].replace("\n", "") for start, end in spans]
    first = words[0] if words else ""
    assert page.evaluate(MARKS, [text, spans]) == [text.replace("\n", ""), words, first]


LABELS = st.text("ab ", max_size=4)
NAMED = st.lists(st.sampled_from(["who-0", "who-1", "who-2", "who-3"]), max_size=2, unique=True)


@st.composite
def graphs(draw: st.DrawFn) -> dict[str, Any]:
    said: list[tuple[str, list[str], list[str]]] = draw(st.lists(st.tuples(LABELS, NAMED, NAMED), max_size=8))
    named = sorted({who for _, by, no in said for who in (*by, *no)})
    return {
        "article": {"id": "article", "text": draw(LABELS)},
        "statements": [
            {"id": f"said-{i}", "text": t, "speakers": by, "deniers": no} for i, (t, by, no) in enumerate(said)
        ],
        "speakers": [{"id": one, "name": draw(LABELS)} for one in named],
    }


@given(graphs())
@settings(max_examples=60)
def test_every_node_of_a_graph_is_drawn_and_none_lies_on_another(page: "Page", graph: dict[str, Any]) -> None:
    boxes, height = page.evaluate(BOXES, graph)
    assert [one[0] for one in boxes if one[0].startswith("said")] == [one["id"] for one in graph["statements"]]
    assert len(boxes) == 1 + len(graph["statements"]) + len(graph["speakers"])
    for column in {box[1] for box in boxes}:
        held = sorted((y, y + tall) for _, x, y, tall in boxes if x == column)
        assert all(above[1] < below[0] for above, below in pairwise(held))
        assert held[0][0] >= 0
        assert held[-1][1] <= height
