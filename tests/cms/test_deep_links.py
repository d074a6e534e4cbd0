"""The address of a quotation leads a reader to it: a real browser scrolls there, and marks the very words."""

from base64 import b64encode
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from page_server import PageServer

from newsld import RawArticle, convert
from newsld.nodes import Quotation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

SEEDS = Path(__file__).parents[2] / "seeds"
# one of five languages each, with quotations in pieces, over paragraphs, and in five styles of marks
ARTICLES = (
    "en-saltmarsh-homes",
    "de-pokal-hallstedt",
    "fr-ca-hockey-matane",
    "es-frigorifico-urdaneta",
    "uk-sud-lisnytstvo",
)
# so far apart that no paragraph is in view with the next; what the browser marks is of a colour that nothing else has
STYLE = "p, h1 { margin: 0 0 2000px; font: 20px/2 sans-serif } ::target-text { color: #000; background: #0f8 }"
PIECE, PARAGRAPH = " … ", "\n\n"

# what each directive of the address selects, in words and in rectangles of the window
SELECTED = """async () => Promise.all([...document.fragmentDirective.items].map(async directive => {
  const range = await directive.getMatchingRange()
  return [range.toString(), [...range.getClientRects()].map(box => [box.left, box.top, box.right, box.bottom])]
}))"""
# of a picture of the window: how many points are marked, and how many of these stand outside of all rectangles
MARKED = """async ([picture, boxes]) => {
  const image = new Image()
  image.src = "data:image/png;base64," + picture
  await image.decode()
  const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d")
  canvas.drawImage(image, 0, 0)
  const points = canvas.getImageData(0, 0, image.width, image.height).data
  let [inside, outside] = [0, 0]
  for (let at = 0; at < points.length; at += 4) {
    if (points[at] > 40 || points[at + 1] < 215 || Math.abs(points[at + 2] - 136) > 40) continue
    const [x, y] = [(at / 4) % image.width, Math.floor(at / 4 / image.width)]
    boxes.some(([left, top, right, bottom]) => x >= left - 1 && x <= right && y >= top - 1 && y <= bottom)
      ? inside++ : outside++
  }
  return [inside, outside]
}"""


@pytest.fixture(scope="module")
def tab(chromium: "Browser") -> "Iterator[Page]":
    with chromium.new_page(viewport={"width": 800, "height": 600}) as tab:
        yield tab


def page_of(text: str) -> str:
    """Return an article as a page that is many windows long."""
    first, *others = (escape(paragraph) for paragraph in text.split("\n\n"))
    body = "".join(f"<p>{paragraph}</p>" for paragraph in others)
    return f"<!doctype html><title>{first}</title><style>{STYLE}</style><article><h1>{first}</h1>{body}</article>"


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", ARTICLES)
def test_every_quotation_of_an_article(name: str, tab: "Page", pages: PageServer) -> None:
    article = convert(RawArticle((SEEDS / f"{name}.txt").read_text("utf-8"), language=name[:2])).article
    page = page_of(article.text)
    conversion = convert(page, url=pages.put(page), language=name[:2])
    quotations = [node for node in conversion.nodes if isinstance(node, Quotation)]
    assert len(quotations) >= 5
    for quotation in quotations:
        pieces = [plain(piece) for whole in str(quotation.text).split(PARAGRAPH) for piece in whole.split(PIECE)]
        check(tab, str(quotation.url), pieces)


def check(tab: "Page", address: str, pieces: list[str]) -> None:
    """See where the browser goes, what it selects, and what it marks."""
    tab.goto("about:blank")  # what differs in the fragment alone would not be loaded
    tab.goto(address)
    selected: list[Any] = tab.evaluate(SELECTED)
    assert [plain(words) for words, _ in selected] == pieces
    (left, top, right, bottom), *_ = selected[0][1]
    assert 0 <= left < right <= 800, "the first words are not in view"
    assert 0 <= top < bottom <= 600, "the first words are not in view"
    assert tab.evaluate("scrollY") > 0
    boxes = [box for _, found in selected for box in found]
    picture = b64encode(tab.screenshot()).decode()
    inside, outside = tab.evaluate(MARKED, [picture, boxes])
    in_view = sum((box[2] - box[0]) * (min(box[3], 600) - box[1]) for box in boxes if box[1] < 600)
    assert outside == 0
    assert inside > in_view / 3, "the words are not marked"
