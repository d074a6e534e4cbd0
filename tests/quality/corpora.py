"""The gold sets: the seeds of this repository, and larger ones where they stand beside the checkout."""

import hashlib
import importlib.util
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from scoring import Item, Pair, Place, Score, Told, f1, score, set_f1, told

from newsld.annotators import annotate
from newsld.conversion import read
from newsld.languages import is_read, language
from newsld.model.annotation import Attribution
from newsld.model.article import Article, Part, RawArticle
from newsld.model.publisher import Publisher

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
BESIDE = ROOT.parent / "shared"
QUOTES = BESIDE / "data" / "quotes"
PUBLISHED = BESIDE / "articles" / "seed"
LATEST = date(2026, 12, 31)  # no seed is from later

Measures = dict[str, float]


@dataclass(frozen=True, slots=True)
class GoldSet:
    """A larger gold set: its file, which of our findings it judges, of what kinds, and its language."""

    name: str
    file: str
    finds: str
    kinds: frozenset[str] = frozenset()
    language: str = "en"

    @property
    def path(self) -> Path:
        """Where it is looked for."""
        return QUOTES / self.file


GOLD_SETS: Mapping[str, GoldSet] = {
    gold.name: gold
    for gold in (
        GoldSet("polnear-direct", "polnear_direct.dev.jsonl", "quotations"),
        GoldSet("polnear-claims", "polnear_claims.dev.jsonl", "claims"),
        GoldSet("polnear-quoted", "polnear.dev.jsonl", "quotations", frozenset({"direct", "mixed"})),
        GoldSet("gum-news-direct", "gum_news_direct_adj.dev.jsonl", "quotations"),
        GoldSet("german-wikinews-direct", "german_wikinews.dev.jsonl", "quotations", frozenset({"direct"}), "de"),
        GoldSet("probes", "probes.dev.jsonl", "quotations", language=""),  # each tells its language itself
    )
}


@dataclass(frozen=True, slots=True)
class Reading:
    """An article as read and annotated by newsld, in offsets of the raw text."""

    article: Article
    quotations: tuple[Item, ...]
    claims: tuple[Item, ...]


@cache
def reading(text: str, tag: str = "en", reference: date = LATEST) -> Reading:
    """Read and annotate a raw text; the same text is annotated once."""
    article = read(RawArticle(text, language=tag), Publisher(reference_date=reference), form="text")
    found = annotate(article, language(article.language))
    return Reading(article, tuple(_items(article, found.quotations)), tuple(_items(article, found.claims)))


def _items(article: Article, attributions: Sequence[Attribution]) -> Iterator[Item]:
    for attribution in attributions:
        speaker = told(article, attribution)
        for span in attribution.spans:
            yield Item(article.alignment.to_raw(span.start, span.end), speaker, str(attribution.kind), attribution)


def of_set(gold: GoldSet) -> Measures:
    """Measure a larger gold set."""
    return sum((score(pair) for pair in pairs_of_set(gold)), Score()).measures()


def pairs_of_set(gold: GoldSet) -> Iterator[Pair]:
    """Yield the two sides of every article of a larger gold set."""
    for line in gold.path.read_text(encoding="utf-8").splitlines():
        yield _pair(json.loads(line), gold)


def _pair(record: Mapping[str, Any], gold: GoldSet) -> Pair:
    judged = [quote for quote in record["quotes"] if not gold.kinds or quote["kind"] in gold.kinds]
    others = [quote for quote in record["quotes"] if quote not in judged]
    ignored: list[Place] = [(quote["start"], quote["end"]) for quote in others]
    ignored += [(start, end) for start, end in record.get("ignore", ())]
    items = [Item((quote["start"], quote["end"]), _gold_speaker(quote["speaker"])) for quote in judged]
    found: Sequence[Item] = getattr(reading(record["text"], gold.language), gold.finds)
    return Pair(items, found, ignored, gold.kinds)


def _gold_speaker(speaker: Mapping[str, Any] | None) -> Told | None:
    if not speaker or not speaker.get("text"):
        return None
    place = (speaker["start"], speaker["end"]) if speaker.get("start") is not None else None
    return Told((speaker["text"], *speaker.get("names", ())), place)


@dataclass(frozen=True, slots=True)
class SeedArticle:
    """A seed: its raw text and what is known of it."""

    raw: str
    known: Mapping[str, Any]

    @property
    def language(self) -> str:
        """The primary language."""
        return self.known["language"].split("-")[0]

    def items(self, key: str) -> list[Item]:
        """Return the quotations or claims."""
        return [
            Item(
                (row["start"], row["end"]),
                Told(tuple(source["name"] for source in row["speakers"])) if row["speakers"] else None,
                row["kind"],
            )
            for row in self.known[key]
        ]

    def places(self, key: str) -> list[Place]:
        """Return where the parts of one kind stand."""
        return [(row["start"], row["end"]) for row in self.known[key]]


@cache
def seeds() -> tuple[SeedArticle, ...]:
    """Return the seeds of all languages."""
    names = sorted(path.stem for path in (SEEDS / "tagged").glob("*.txt"))
    return tuple(
        SeedArticle(
            (SEEDS / f"{name}.txt").read_bytes().decode(),
            json.loads((SEEDS / f"{name}.annotations.json").read_text(encoding="utf-8")),
        )
        for name in names
    )


def seed_languages() -> list[str]:
    """Return the languages that seeds are written in."""
    return sorted({seed.language for seed in seeds()})


def pairs_of_seeds(tag: str, key: str) -> Iterator[Pair]:
    """Yield the two sides of every seed of a language, of its "quotations" or "claims"."""
    for seed in seeds():
        if seed.language == tag:
            yield Pair(seed.items(key), getattr(reading(seed.raw, seed.known["language"]), key))


def resolved_articles() -> Iterator[tuple[str, str, list[Item]]]:
    """Yield text, language and contents of every article whose gold tells who pronouns and descriptions stand for."""
    for seed in seeds():
        if is_read(seed.language):
            yield seed.raw, seed.known["language"], [*seed.items("quotations"), *seed.items("claims")]
    gold = GOLD_SETS["gum-news-direct"]
    if gold.path.is_file():
        for line in gold.path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            named = [quote for quote in record["quotes"] if quote["speaker"] and quote["speaker"].get("names")]
            items = [Item((q["start"], q["end"]), Told(tuple(q["speaker"]["names"]))) for q in named]
            yield record["text"], gold.language, items


def of_seeds(tag: str) -> dict[str, Measures]:
    """Measure the seeds of one language."""
    articles = [seed for seed in seeds() if seed.language == tag]
    pairs = [(seed, reading(seed.raw, seed.known["language"]).article) for seed in articles]
    measured = {
        key: sum((score(pair) for pair in pairs_of_seeds(tag, key)), Score()).measures()
        for key in ("quotations", "claims")
    }
    return measured | {"reader": _reader_measures(pairs)}


def _reader_measures(pairs: Sequence[tuple[SeedArticle, Article]]) -> Measures:
    outside = [_is_outside(place, article) for seed, article in pairs for place in _furniture(seed)]
    return {
        "headline": _mean([_headline(seed) == _segments(article, Part.HEADLINE) for seed, article in pairs]),
        "body": _micro(
            [
                set_f1(seed.places("body"), _segments(article, Part.PARAGRAPH, Part.SUBHEADING))
                for seed, article in pairs
            ]
        ),
        "subheadings": _micro(
            [set_f1(seed.places("subheadings"), _segments(article, Part.SUBHEADING)) for seed, article in pairs]
        ),
        "furniture kept out": _mean(outside),
        "date": _mean([_is_right_date(seed, article) for seed, article in pairs]),
        "authors": _mean(
            [_authors(seed) == tuple(author.name for author in article.metadata.authors) for seed, article in pairs]
        ),
    }


def _mean(right: Sequence[bool]) -> float:
    return 100 * sum(right) / len(right) if right else 100.0


def _micro(counts: Sequence[tuple[int, int, int]]) -> float:
    right, found, gold = (sum(count[i] for count in counts) for i in range(3))
    return f1(right, found, gold)


def _headline(seed: SeedArticle) -> list[Place]:
    known = seed.known["headline"]
    return [(known["start"], known["end"])] if known else []


def _segments(article: Article, *parts: Part) -> list[Place]:
    return [(segment.start, segment.end) for segment in article.segments if segment.part in parts]


def _furniture(seed: SeedArticle) -> list[Place]:
    return seed.places("junk") + seed.places("captions")


def _is_outside(place: Place, article: Article) -> bool:
    body = _segments(article, Part.HEADLINE, Part.PARAGRAPH, Part.SUBHEADING)
    return not any(start < place[1] and place[0] < end for start, end in body)


def _is_right_date(seed: SeedArticle, article: Article) -> bool:
    """Tell whether the days of publication and modification are right; times are not judged."""
    found = {"published": article.metadata.published, "modified": article.metadata.modified}
    known = {row["kind"]: row["value"][: len("2022-08-02")] for row in reversed(seed.known["dates"])}
    return all(_day(value) == known.get(kind) for kind, value in found.items())


def _day(value: date | datetime | None) -> str | None:
    return value.isoformat()[: len("2022-08-02")] if value else None


def _authors(seed: SeedArticle) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for row in seed.known["bylines"] for name in row["authors"]))


def seeds_digest() -> str:
    """Return a digest of the tagged seeds: floors hold for one edition of them."""
    digest = hashlib.sha256()
    for path in sorted((SEEDS / "tagged").glob("*.txt")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def file_digest(path: Path) -> str:
    """Return a digest of a gold set."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


@cache
def compiler() -> ModuleType:
    """Return seeds/compile.py as a module."""
    spec = importlib.util.spec_from_file_location("seeds_compile", SEEDS / "compile.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
