"""feedparser reads the same of a feed as we do, as far as both read it: titles, links and dates."""

import warnings
from calendar import timegm
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from newsld.model.article import Part, RawArticle
from newsld.model.manuscript import Manuscript
from newsld.readers import FORMATS

FEEDS = Path(__file__).parent / "feed"
DATA = Path(__file__).parents[3] / "shared" / "data" / "formats" / "rss"
# what feedparser does otherwise: a feed that ends too early, one entry without a feed, entries that say nothing
OTHERWISE = {"cut-off", "entry-alone", "no-entries", "dates-in-words-of-a-language", "instant-article"}
CASES = [path for path in sorted(FEEDS.glob("*.xml")) if path.stem not in OTHERWISE]


def _entries(text: str) -> list[Any]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        feedparser: Any = pytest.importorskip("feedparser")
        return list(
            feedparser.parse(text.encode(), response_headers={"content-type": "application/xml; charset=utf-8"}).entries
        )


def _ours(text: str) -> list[Manuscript]:
    return [one for one in FORMATS["feed"].read(RawArticle(text)) if isinstance(one, Manuscript)]


def _headline(manuscript: Manuscript) -> str:
    return next((block.text for block in manuscript.blocks or () if block.part is Part.HEADLINE), "")


def _instant(value: object) -> int | None:
    if not isinstance(value, datetime):
        return None
    return int((value if value.tzinfo else value.replace(tzinfo=UTC)).timestamp())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_entries_say_the_same(case: Path) -> None:
    _compare(case.read_text(encoding="utf-8"))


@pytest.mark.skipif(not DATA.is_dir(), reason="the feeds of publishers are not part of the repository")
@pytest.mark.parametrize("name", ["content-encoded.rss", "guardian.rss", "heise.atom"])
def test_entries_of_publishers_say_the_same(name: str) -> None:
    _compare((DATA / name).read_text(encoding="utf-8"))


def _compare(text: str) -> None:
    theirs = [entry for entry in _entries(text) if entry.get("title") or entry.get("summary")]
    ours = _ours(text)
    assert len(ours) == len(theirs)
    for one, entry in zip(ours, theirs, strict=True):
        if "<" not in entry.title and "&" not in entry.title:
            assert _headline(one) == " ".join(entry.title.split())
        if one.url:
            assert one.url == entry.link
        if published := entry.get("published_parsed"):
            assert _instant(one.metadata.published) == timegm(published)
