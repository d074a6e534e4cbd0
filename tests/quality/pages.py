"""Pages of publishers, read: headline, authors, day and body against what people who looked at them wrote down.

    python tests/quality/pages.py                     a table of figures
    python tests/quality/pages.py --peer              the same by trafilatura, and our pages a second over its own
    python tests/quality/pages.py --half a            of the half that may be looked at (b: of the other one)
    python tests/quality/pages.py --misses headline --set fundus --half a    what was missed, for reading by hand

The pages are other people's and stand beside the checkout, if anywhere. What `--misses` prints holds their text and
goes into no file of this repository; of the half b nothing but figures is ever printed.
"""

import argparse
import gzip
import hashlib
import json
import re
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from newsld.conversion import read
from newsld.errors import NewsldError
from newsld.model.article import RawArticle

PAGES = Path(__file__).parents[3] / "shared" / "data" / "pages"
SETS = ("fundus", "aeb", "trafilatura", "postlight")
WITHOUT_MARKUP = " without JSON-LD"
_BLOCK = re.compile(r"<script[^>]*ld\+json.*?</script\s*>", re.IGNORECASE | re.DOTALL)
_DECLARED = re.compile(rb"""<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_DAY = len("2022-08-02")


@dataclass(frozen=True, slots=True)
class Page:
    """A page, and what is known of the article on it; what nobody wrote down is `None`."""

    name: str
    source: str
    html: str
    headline: str | None
    authors: frozenset[str] | None
    day: str | None
    body: str | None

    @property
    def half(self) -> str:
        """The half of the pages that it belongs to."""
        return "ab"[hashlib.sha256(self.name.encode()).digest()[0] % 2]

    def without_markup(self) -> "Page":
        """Return the same page without its JSON-LD."""
        html = _BLOCK.sub("", self.html)
        return Page(self.name, self.source, html, self.headline, self.authors, self.day, self.body)


@dataclass(frozen=True, slots=True)
class Found:
    """What a reader makes of a page."""

    headline: str = ""
    authors: frozenset[str] = frozenset()
    day: str = ""
    body: str = ""


Read = Callable[[str], Found]


@cache
def pages(source: str) -> tuple[Page, ...]:
    """Return the pages of a set."""
    with gzip.open(PAGES / "articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return tuple(_page(record) for record in records if record["source"] == source)


def _page(record: Mapping[str, Any]) -> Page:
    gold = record["gold"]
    names = gold["authors"] or (() if _names_nobody(record) else None)
    return Page(
        name=record["id"],
        source=record["source"],
        html=_decoded(gzip.decompress((PAGES.parent / record["html"]).read_bytes())),
        headline=gold["headline"],
        authors=None if names is None else folded_set(names),
        day=(gold["datePublished"] or "")[:_DAY] or None,
        body=gold.get("body"),
    )


def _names_nobody(record: Mapping[str, Any]) -> bool:
    """Tell whether somebody looked for authors on the page; the others were never asked."""
    return record["source"] == "fundus" or bool(record["gold"].get("meta_annotated"))


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        declared = _DECLARED.search(data[:4096])
        try:
            return data.decode(declared[1].decode() if declared else "windows-1252", "replace")
        except LookupError:
            return data.decode("utf-8", "replace")


def folded(text: str) -> str:
    """Return a text by its letters and digits: NFKC, without case and punctuation."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(re.sub(r"[^\w\s]|_", " ", plain).split())


def folded_set(names: Iterable[str]) -> frozenset[str]:
    """Return names, folded."""
    return frozenset(folded(name) for name in names) - {""}


def ours(html: str) -> Found:
    """Read a page as newsld does."""
    try:
        article = read(RawArticle(html, name="page.html"), form="html")
    except NewsldError:
        return Found()
    said = article.metadata
    day = said.published.isoformat()[:_DAY] if said.published else ""
    return Found(article.headline, folded_set(author.name for author in said.authors), day, article.body)


def trafilatura_s(html: str) -> Found:
    """Read a page as trafilatura does, for its metadata too."""
    from trafilatura import bare_extraction  # noqa: PLC0415  only the peer needs it

    found: Any = bare_extraction(html, include_comments=False, with_metadata=True)
    if found is None:
        return Found()
    return Found(found.title or "", folded_set((found.author or "").split(";")), found.date or "", found.text or "")


def token_f1(found: str, gold: str) -> float:
    """Return how far two texts are the same bag of tokens, from 0 to 1."""
    mine, theirs = (Counter(folded(text).split()) for text in (found, gold))
    shared = (mine & theirs).total()
    return 2 * shared / total if (total := mine.total() + theirs.total()) else 1.0


_JUDGES: Mapping[str, Callable[[Page, Found], float | None]] = {
    "headline": lambda page, found: (
        None if page.headline is None else float(folded(found.headline) == folded(page.headline))
    ),
    "authors": lambda page, found: float(found.authors == page.authors) if page.authors else None,
    "day": lambda page, found: None if page.day is None else float(found.day == page.day),
    "invented": lambda page, found: float(bool(found.authors)) if page.authors == frozenset() else None,
    "body": lambda page, found: None if page.body is None else token_f1(found.body, page.body),
}
"""What is asked of a page's reading: 1.0 is yes, `None` that nobody can tell."""


@cache
def measured(source: str, reader: Read = ours, half: str = "") -> dict[str, float]:
    """Return per cent of the pages of a set, of those without their JSON-LD where its name says so."""
    rows = list(_judged(source, reader, half))
    sums = {name: [value for _, _, row in rows if (value := row[name]) is not None] for name in _JUDGES}
    return {name: 100 * sum(values) / len(values) for name, values in sums.items() if values}


def _judged(source: str, reader: Read, half: str) -> Iterator[tuple[Page, Found, dict[str, float | None]]]:
    for page in _chosen(source, half):
        found = reader(page.html)
        yield page, found, {name: judge(page, found) for name, judge in _JUDGES.items()}


def _chosen(source: str, half: str) -> Iterator[Page]:
    for page in pages(source.removesuffix(WITHOUT_MARKUP)):
        if not half or page.half == half:
            yield page.without_markup() if source.endswith(WITHOUT_MARKUP) else page


def pages_a_second(sources: Sequence[str] = ("fundus", "aeb")) -> tuple[float, float]:
    """Return how many pages we and trafilatura's own extraction read in a second, by turns on the same pages."""
    from trafilatura import extract  # noqa: PLC0415

    taken = [0.0, 0.0]
    chosen = [page.html for source in sources for page in pages(source)]
    for html in chosen:
        for i, reader in enumerate((ours, extract)):
            start = time.perf_counter()
            reader(html)
            taken[i] += time.perf_counter() - start
    return len(chosen) / taken[0], len(chosen) / taken[1]


def table(measures: Mapping[str, Mapping[str, float]]) -> str:
    """Return figures as a table in Markdown."""
    lines = [f"| set | {' | '.join(_JUDGES)} |", "|---" * (1 + len(_JUDGES)) + "|"]
    for name, values in measures.items():
        cells = (f"{values[judge]:.1f}" if judge in values else "–" for judge in _JUDGES)
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def misses(source: str, what: str, half: str) -> Iterator[str]:
    """Yield what was found and what is right, of every page where one is not the other."""
    for page, found, row in _judged(source, ours, half):
        value = row[what]
        if value is not None and (value == 1.0 if what == "invented" else value < 1.0):
            key = "authors" if what == "invented" else what
            yield f"{page.name}\n  found {getattr(found, key)!r}\n  gold  {getattr(page, key)!r}"


def main(arguments: Sequence[str]) -> None:
    """Print what is asked for."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--half", choices=["a", "b"], default="", help="of the pages, by a hash of their names")
    asked.add_argument("--set", dest="source", choices=[*SETS, f"fundus{WITHOUT_MARKUP}"], help="of this set alone")
    asked.add_argument("--misses", choices=list(_JUDGES), help="print the pages where it is not right")
    asked.add_argument("--peer", action="store_true", help="measure trafilatura, too, and its speed")
    chosen = asked.parse_args(arguments)
    sources = [chosen.source] if chosen.source else ["fundus", f"fundus{WITHOUT_MARKUP}", *SETS[1:]]
    if chosen.misses:
        for source in sources:
            sys.stdout.writelines(f"{miss}\n" for miss in misses(source, chosen.misses, "a"))
        return
    measures = {source: measured(source, ours, chosen.half) for source in sources}
    if chosen.peer:
        measures |= {f"{source}, trafilatura": measured(source, trafilatura_s, chosen.half) for source in sources}
    sys.stdout.write(table(measures) + "\n")
    if chosen.peer:
        mine, theirs = pages_a_second()
        sys.stdout.write(f"{mine:.1f} pages a second, trafilatura {theirs:.1f}: {mine / theirs:.2f} of it\n")


if __name__ == "__main__":
    main(sys.argv[1:])
