"""How fast articles are read and converted: `python tests/benchmarks/reading.py [ROUNDS [PAGES]]`.

All in CPU time on one core. Pages of publishers (which stand beside the checkout, if anywhere) or else made ones, as
many of each set as `PAGES` says: `conversion.read`, which is markup, metadata, language, body and layout, and the whole
road from page to serialised graph, against trafilatura's extraction without and with its metadata, page by page by
turns. A ratio is our speed in the peer's, the median of the rounds and their spread. Texts: how many of 4 KB become a
serialised graph in a second, and what of their time is not annotation. Records: how many of an article of average
length are read and composed in a second, with their language told and with it found out. Start: the CPU time of whole
commands, their bytecode compiled.
"""

import gzip
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from xml.sax.saxutils import escape

from trafilatura import bare_extraction

from newsld.annotators import annotate
from newsld.builders import build
from newsld.conversion import Conversion, convert, converted, read
from newsld.errors import NewsldError
from newsld.languages import detected, language
from newsld.model.annotation import Annotations
from newsld.model.article import Article, RawArticle
from newsld.model.publisher import Publisher
from newsld.readers import FORMATS

PAGES = Path(__file__).parents[3] / "shared" / "data" / "pages"
MOST = 60  # pages of a set
ROUNDS = 3
RECORDS = 300
TEXTS, SIZE = 60, 4096

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
    detected("the river stood")  # loads what is asked where words leave a doubt
    rounds, most = (int(given) for given in (*arguments, *(str(ROUNDS), str(MOST))[len(arguments) :]))
    for name, pages in _pages(most).items():
        _print_pages(name, pages, rounds)
    _print_texts(rounds)
    for form, record in _records().items():
        if form in FORMATS:
            told, found = (_a_second(form, replace(record, language=tag), rounds) for tag in ("en", ""))
            sys.stdout.write(f"{form}: {told:7,.0f} records/s, {found:7,.0f} where their language is found out\n")
    _print_starts(rounds)


def _print_pages(name: str, pages: Sequence[str], rounds: int) -> None:
    works: Sequence[Callable[[str], object]] = (_own, _graph, _bare, _whole)
    taken = [_taken_by_turns(works, pages) for _ in range(rounds)]
    means = (1000 * statistics.median(row[i] for row in taken) / len(pages) for i in range(len(works)))
    own, graph, bare, whole = means
    sys.stdout.write(
        f"{name}: {len(pages)} pages; read {own:.1f} ms, converted {graph:.1f} ms; "
        f"trafilatura {bare:.1f} ms, with its metadata {whole:.1f} ms\n"
        f"  of the speed of trafilatura with metadata: read {_ratios(taken, 0, 3)}, converted {_ratios(taken, 1, 3)}\n"
        f"  of its speed without it: read {_ratios(taken, 0, 2)}, converted {_ratios(taken, 1, 2)}\n"
    )


def _ratios(taken: Sequence[Sequence[float]], own: int, peer: int) -> str:
    ratios = [row[peer] / row[own] for row in taken]
    return f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"


def _print_texts(rounds: int) -> None:
    """Print how many texts of 4 KB are converted in a second, each another; and the time beside annotation."""
    texts = [_text_of_size(number) for number in range(TEXTS)]
    told = _rate(lambda text: convert(RawArticle(text, language="en")).to_json(), texts, rounds)
    found = _rate(lambda text: convert(text).to_json(), texts, rounds)
    known = {text: (article := read(text), _annotated(article)) for text in texts}

    def rest(text: str) -> None:
        article, annotations = read(RawArticle(text, language="en")), known[text][1]
        Conversion(article, annotations, build(article, annotations, Publisher())).to_json()

    beside = 1000 / _rate(rest, texts, rounds)
    alone = 1000 / _rate(lambda text: _annotated(known[text][0]), texts, rounds)
    sys.stdout.write(
        f"texts of 4 KB: {told:.0f} graphs/s, {found:.0f} where their language is found out; "
        f"annotation {alone:.2f} ms, all else {beside:.2f} ms each\n"
    )


def _annotated(article: Article) -> Annotations:
    return annotate(article, language(article.language), Publisher().speakers)


def _rate(work: Callable[[str], object], texts: Sequence[str], rounds: int) -> float:
    """Return how many texts a second are worked on, in the median of the rounds."""
    rates: list[float] = []
    for _ in range(rounds):
        start = time.process_time()
        for text in texts:
            work(text)
        rates.append(len(texts) / (time.process_time() - start))
    return statistics.median(rates)


def _text_of_size(number: int) -> str:
    """Return a text of 4 KB, unlike those of other numbers."""
    paragraphs = (paragraph.replace("2010", str(number)) for paragraph in 2 * PARAGRAPHS)
    return "\n\n".join((f"{TITLE} for {number} families", *paragraphs)).encode()[:SIZE].decode(errors="ignore")


def _taken_by_turns(works: Sequence[Callable[[str], object]], pages: Sequence[str]) -> list[float]:
    """Return the seconds of CPU time that each work takes for all pages; the first, which imports, is not counted."""
    taken = [0.0] * len(works)
    for number, page in enumerate((pages[0], *pages)):
        for i, work in enumerate(works):
            start = time.process_time()
            work(page)
            taken[i] += time.process_time() - start if number else 0.0
    return taken


def _own(page: str) -> Article | None:
    with suppress(NewsldError):
        return read(RawArticle(page, name="page.html"), form="html")
    return None


def _graph(page: str) -> object:
    article = _own(page)
    return converted(article, Publisher()).to_json() if article else None


def _bare(page: str) -> object:
    return bare_extraction(page, with_metadata=False)


def _whole(page: str) -> object:
    return bare_extraction(page, with_metadata=True)


def _a_second(form: str, record: RawArticle, rounds: int) -> float:
    read(record, form=form)
    rates: list[float] = []
    for _ in range(rounds):
        start = time.process_time()
        for _ in range(RECORDS):
            read(record, form=form)
        rates.append(RECORDS / (time.process_time() - start))
    return statistics.median(rates)


def _print_starts(rounds: int) -> None:
    with TemporaryDirectory() as folder:
        text, document = Path(folder, "dam.txt"), Path(folder, "dam.jsonld")
        text.write_text("\n\n".join((TITLE, *PARAGRAPHS[:2])), encoding="utf-8")
        document.write_text('{"@context": "https://schema.org", "@type": "NewsArticle"}', encoding="utf-8")
        for command in (("--help",), ("validate", document), ("convert", "--language", "en", text), ("convert", text)):
            spent = statistics.median(_spent(command) for _ in range(rounds))
            named = " ".join(part.name if isinstance(part, Path) else part for part in command)
            sys.stdout.write(f"newsld {named}: {1000 * spent:.0f} ms\n")


def _spent(command: Sequence[str | Path]) -> float:
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = os.times()
    subprocess.run([sys.executable, "-m", "newsld", *command], capture_output=True, check=False, env=surroundings)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def _pages(most: int) -> Mapping[str, Sequence[str]]:
    """Return pages by their sets, of each as many, evenly chosen."""
    if not PAGES.exists():
        return {"made": [_page(paragraphs) for paragraphs in range(1, len(PARAGRAPHS) + 1) for _ in range(10)]}
    with gzip.open(PAGES / "articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        known = [json.loads(line) for line in lines]
    found: dict[str, list[Any]] = {}
    for record in known:
        found.setdefault(record["source"], []).append(record)
    chosen = {name: records[:: max(len(records) // most, 1)] for name, records in found.items()}
    return {name: [_text(record["html"]) for record in records] for name, records in chosen.items()}


def _text(path: str) -> str:
    return gzip.decompress((PAGES.parent / path).read_bytes()).decode("utf-8", "replace")


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
