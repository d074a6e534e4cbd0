"""How fast articles are read, before they are annotated: `python tests/benchmarks/reading.py [ROUNDS]`.

Pages: ours, body and metadata, and trafilatura's own extraction of the text alone, by turns on the same pages of
publishers (which stand beside the checkout, if anywhere) or else on made ones; pages a second of CPU time on one core,
the median of some rounds, and the ratio with its spread. Other formats: records a second of an article of average
length.
"""

import gzip
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from trafilatura import extract

from newsld.errors import NewsldError
from newsld.model.article import RawArticle
from newsld.readers import FORMATS

PAGES = Path(__file__).parents[3] / "shared" / "data" / "pages"
SETS = frozenset({"fundus", "aeb"})
ROUNDS = 3
RECORDS = 300

TITLE = "Mayor promises a dam"
PARAGRAPHS = tuple(
    f"On day {i} of the rain the river stood at {300 + 7 * i} centimetres, and those who live at the quay carried "
    f"their furniture upstairs. “We will not wait for another spring,” said Mara Lind, who has led the town since "
    f"{2010 + i}, and promised the council a dam before the next one."
    for i in range(12)
)
HTML = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
URL = "https://www.river-daily.example/news/dam"
DAY = "2026-03-01T10:15:00Z"
NAR = "http://iptc.org/std/nar/2006-10-01/"


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    _print_pages(_pages(), int(arguments[0]) if arguments else ROUNDS)
    for name, record in _records().items():
        if name in FORMATS:
            taken = _taken(lambda raw: _read(name, raw), [record] * RECORDS)  # noqa: B023  called at once
            sys.stdout.write(f"{name}: {RECORDS / taken:7,.0f} records/s\n")


def _print_pages(pages: Sequence[str], rounds: int) -> None:
    raws = [RawArticle(page, name="page.html") for page in pages]
    own: list[float] = []
    peer: list[float] = []
    for _ in range(rounds):
        own.append(len(pages) / _taken(lambda raw: _read("html", raw), raws))
        peer.append(len(pages) / _taken(extract, pages))
    ratios = [mine / theirs for mine, theirs in zip(own, peer, strict=True)]
    sys.stdout.write(
        f"html: {len(pages)} pages, {statistics.median(own):.1f} pages/s, "
        f"trafilatura alone {statistics.median(peer):.1f}, "
        f"ratio {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})\n"
    )


def _taken(work: Callable[[Any], object], inputs: Sequence[object]) -> float:
    """Return the seconds of CPU time that an input after the other takes; the first, which imports, twice."""
    work(inputs[0])
    start = time.process_time()
    for one in inputs:
        work(one)
    return time.process_time() - start


def _read(form: str, raw: RawArticle) -> None:
    for manuscript in FORMATS[form].read(raw):
        if form != "html" and isinstance(manuscript, NewsldError):
            raise manuscript


def _pages() -> list[str]:
    if not PAGES.exists():
        return [_page(paragraphs) for paragraphs in range(1, len(PARAGRAPHS) + 1) for _ in range(10)]
    with gzip.open(PAGES / "articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        known = [record for record in map(json.loads, lines) if record["source"] in SETS]
    return [gzip.decompress((PAGES.parent / one["html"]).read_bytes()).decode("utf-8", "replace") for one in known]


def _page(paragraphs: int) -> str:
    """Return a made page with as much around its article as pages have."""
    menu = "".join(f'<li class="menu-item"><a href="/section/{i}">Section {i}</a></li>' for i in range(150))
    teasers = "".join(f'<div class="teaser"><a href="/news/{i}"><h3>River news {i}</h3></a></div>' for i in range(60))
    script = "<script>" + "window.settings = {};" * 2_000 + "</script>"
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS[:paragraphs])
    return (
        f"<!DOCTYPE html><html lang=en><head><title>{TITLE}</title>{script}</head><body><nav><ul>{menu}</ul></nav>"
        f"<article><h1>{TITLE}</h1><div class=story>{body}</div></article><aside>{teasers}</aside></body></html>"
    )


def _records() -> Mapping[str, RawArticle]:
    return {name: RawArticle(record=value) for name, value in _values()} | {
        name: RawArticle(text) for name, text in _texts()
    }


def _values() -> Iterator[tuple[str, dict[str, Any]]]:
    yield "ninjs", {"uri": URL, "type": "text", "headline": TITLE, "versioncreated": DAY, "body_xhtml": HTML}
    yield (
        "wordpress",
        {"id": 1, "link": URL, "date_gmt": DAY[:-1], "title": {"rendered": TITLE}, "content": {"rendered": HTML}},
    )
    elements = [{"type": "text", "content": paragraph} for paragraph in PARAGRAPHS]
    yield "ans", {"type": "story", "version": "0.10.9", "headlines": {"basic": TITLE}, "content_elements": elements}
    yield "govuk", {"base_path": "/dam", "schema_name": "news_article", "title": TITLE, "details": {"body": HTML}}
    kind = "model.dotcomrendering.pageElements.TextBlockElement"
    blocks = [{"elements": [{"_type": kind, "html": f"<p>{paragraph}</p>"} for paragraph in PARAGRAPHS]}]
    yield "guardian", {"headline": TITLE, "standfirst": "", "webURL": URL, "blocks": blocks}
    yield "record", {"id": "dam", "text": "\n\n".join((TITLE, *PARAGRAPHS))}


def _texts() -> Iterator[tuple[str, str]]:
    yield (
        "newsml-g2",
        (
            f'<newsItem xmlns="{NAR}" guid="urn:river:1" version="1">'
            '<itemMeta><itemClass qcode="ninat:text"/></itemMeta>'
            f"<contentMeta><headline>{TITLE}</headline></contentMeta><contentSet><inlineXML>"
            f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{HTML}</body></html></inlineXML></contentSet></newsItem>'
        ),
    )
    yield (
        "nitf",
        (
            f"<nitf><body><body.head><hedline><hl1>{TITLE}</hl1></hedline></body.head><body.content>{HTML}</body.content>"
            "</body></nitf>"
        ),
    )
    yield (
        "feed",
        (
            '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>River</title>'
            f"<item><title>{TITLE}</title><link>{URL}</link><content:encoded>{escape(HTML)}</content:encoded></item>"
            "</channel></rss>"
        ),
    )
    yield "markdown", f"---\ntitle: {TITLE}\ndate: {DAY}\n---\n\n" + "\n\n".join(PARAGRAPHS)
    yield "text", "\n\n".join((TITLE, *PARAGRAPHS))


if __name__ == "__main__":
    main(sys.argv[1:])
