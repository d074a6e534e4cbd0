"""Compile the tagged articles: `python seeds/compile.py` writes what stands beside each, `--check` tells what differs.

Of `tagged/NAME.txt` come `NAME.txt` (the raw article), `NAME.annotations.json` (what is in it) and `NAME.jsonld` (the
graph of a perfect reader and annotator). README.md describes the files.
"""
# ruff: noqa: INP001 a script beside the data it makes, not a package

import json
import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path

from newsld.builders import build
from newsld.jsonld import write
from newsld.model.annotation import Annotations, Attribution, ContentKind, Speaker, Stance
from newsld.model.article import Alignment, Article, Paragraph, Part, Segment, Span
from newsld.model.language import Kind
from newsld.model.metadata import Media, Metadata, Party
from newsld.model.publisher import Publisher
from newsld.readers.text.repair import repair

SEEDS = Path(__file__).parent
# in a name, "de-" or "factcheck-de-"; else English
LANGUAGES = frozenset({"de", "en", "es", "fr", "it", "nl", "pl", "pt", "uk"})

# cues that take back what follows them; a cue that is not listed asserts
STANCES: Mapping[str, Stance] = {
    "Zaprzeczył": Stance.DENIED,
    "a démenti": Stance.DENIED,
    "bestreitet": Stance.DENIED,
    "bestritt": Stance.DENIED,
    "conteste": Stance.DENIED,
    "dementierte": Stance.DENIED,
    "denied": Stance.DENIED,
    "denies": Stance.DENIED,
    "deny": Stance.DENIED,
    "descartó": Stance.DENIED,
    "desmentir": Stance.DENIED,
    "desmintió": Stance.DENIED,
    "dismissed": Stance.DENIED,
    "dismissed the idea that": Stance.DENIED,
    "ha negado": Stance.DENIED,
    "ha negato": Stance.DENIED,
    "nega": Stance.DENIED,
    "negou": Stance.DENIED,
    "negó": Stance.DENIED,
    "nie zgodził się": Stance.DENIED,
    "niega": Stance.DENIED,
    "odpiera zarzut": Stance.DENIED,
    "ontkende": Stance.DENIED,
    "ontkent": Stance.DENIED,
    "rechaza": Stance.DENIED,
    "smentisce": Stance.DENIED,
    "smentita": Stance.DENIED,
    "spreekt tegen": Stance.DENIED,
    "wies zurück": Stance.DENIED,
    "zaprzecza": Stance.DENIED,
    "zaprzeczyła": Stance.DENIED,
    "заперечила": Stance.DENIED,
    "заперечили": Stance.DENIED,
    "спростував": Stance.DENIED,
    "did not claim": Stance.WITHHELD,
    "never claimed": Stance.WITHHELD,
    "no longer says": Stance.WITHHELD,
    "stopped short of saying": Stance.WITHHELD,
    "tampoco confirmó": Stance.WITHHELD,
}

_TAG = re.compile(r'<(?P<end>/?)(?P<name>[a-z]+)(?P<attributes>(?: [a-z]+="[^"]*")*)>')
_ATTRIBUTE = re.compile(r'(?P<key>[a-z]+)="(?P<value>[^"]*)"')
_NAMES = frozenset({"h", "sub", "byline", "date", "dateline", "cap", "credit", "junk", "q", "c"})
_PARTICLES = frozenset({"bin", "da", "de", "del", "der", "di", "la", "van", "von", "ó"})
_MOST_BESIDE = 30  # letters and digits that may stand beside a byline or date for the line to be no running text


class BadTags(Exception):
    """A tagged article whose tags do not match."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A stretch of the raw text, half-open, and the tag that held it."""

    name: str
    start: int
    end: int
    text: str
    attributes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Source:
    """Whom a quotation or claim is from: by name, or in the article's words where `is_named` is false."""

    name: str
    type: str
    role: str
    is_named: bool


@dataclass(frozen=True, slots=True)
class Content:
    """A quotation or claim; pieces of one have the same group."""

    start: int
    end: int
    text: str
    kind: str
    group: int | None
    speakers: tuple[Source, ...]
    cue: str
    stance: str
    checkable: bool


@dataclass(frozen=True, slots=True)
class Seed:
    """An article and all that is known about it; offsets are code points of the raw text, half-open."""

    id: str
    language: str
    raw: str
    parts: tuple[Tagged, ...]
    paragraphs: tuple[Segment, ...]
    quotations: tuple[Content, ...] = field(default=())
    claims: tuple[Content, ...] = field(default=())

    def tagged(self, name: str) -> list[Tagged]:
        """Return the parts with one tag in reading order."""
        return [part for part in self.parts if part.name == name]


def untagged(text: str) -> tuple[str, list[Tagged]]:
    """Take the tags out: the raw text, and what each held."""
    pieces: list[str] = []
    opened: list[tuple[str, int, dict[str, str]]] = []
    found: list[tuple[str, int, int, dict[str, str]]] = []
    length = end = 0
    for tag in _TAG.finditer(text):
        if tag["name"] not in _NAMES:
            raise BadTags(f"unknown tag {tag[0]}")
        pieces.append(text[end : tag.start()])
        length += tag.start() - end
        end = tag.end()
        if not tag["end"]:
            opened.append((tag["name"], length, dict(_ATTRIBUTE.findall(tag["attributes"]))))
            continue
        name, start, attributes = opened.pop() if opened else ("", 0, {})
        if name != tag["name"]:
            raise BadTags(f"{tag[0]} closes <{name}>")
        found.append((name, start, length, attributes))
    if opened:
        raise BadTags(f"<{opened[-1][0]}> is never closed")
    raw = "".join([*pieces, text[end:]])
    spans = [Tagged(name, start, stop, raw[start:stop], attributes) for name, start, stop, attributes in found]
    return raw, sorted(spans, key=lambda span: (span.start, -span.end))


def seed(name: str, text: str) -> Seed:
    """Read a tagged article."""
    raw, tags = untagged(text)
    sources = _sources(tags)
    return Seed(
        id=name,
        language=_language(name),
        raw=raw,
        parts=tuple(tag for tag in tags if tag.name not in {"q", "c"}),
        paragraphs=tuple(_paragraphs(raw, tags)),
        quotations=tuple(_content(tag, sources) for tag in tags if tag.name == "q"),
        claims=tuple(_content(tag, sources) for tag in tags if tag.name == "c"),
    )


def _language(name: str) -> str:
    words = name.split("-")
    for word, following in pairwise([*words[:2], ""]):
        if word in LANGUAGES:
            return f"{word}-{following.upper()}" if len(following) == len("CH") else word
    return "en"


def _sources(tags: Sequence[Tagged]) -> dict[str, Source]:
    """Return every speaker by the name in `by`: what one tag says of it holds for all."""
    found: dict[str, Source] = {}
    for tag in tags:
        types = tag.attributes.get("type", "").split("|")
        for i, name in enumerate(filter(None, tag.attributes.get("by", "").split("|"))):
            known = found.get(name, Source(name, types[min(i, len(types) - 1)], "", is_named=False))
            role = known.role or tag.attributes.get("role", "")
            named = _is_named(name, known.type) and tag.attributes.get("named") != "no"
            found[name] = Source(name, known.type, role, is_named=named)
    return found


def _is_named(label: str, kind: str) -> bool:
    """Tell a name from a description: by its capitals, unless the tag says named="no"."""
    words = re.findall(r"[^\s(«“\"]+", label)
    match kind:
        case "Group":
            return False
        case "Person":
            return all(not word[0].islower() or word.lower() in _PARTICLES or word[1:2] in {"'", "’"} for word in words)
        case _:
            return any(word[0].isupper() for word in words)


def _content(tag: Tagged, sources: Mapping[str, Source]) -> Content:
    attributes = tag.attributes
    cue = attributes.get("cue", "")
    return Content(
        tag.start,
        tag.end,
        tag.text,
        attributes.get("kind", "indirect"),
        int(attributes["g"]) if "g" in attributes else None,
        tuple(sources[name] for name in attributes.get("by", "").split("|") if name),
        cue,
        STANCES.get(cue.lower(), Stance.ASSERTED),
        tag.name == "c" or attributes.get("checkable") == "yes",
    )


def _paragraphs(raw: str, tags: Sequence[Tagged]) -> Iterator[Segment]:
    """Yield the lines of the raw text and what each is; in the seeds a line is a paragraph."""
    for line in re.finditer(r"\S(?:[^\n]*\S)?", raw):
        yield Segment(_part(line, tags), line.start(), line.end())


def _part(line: re.Match[str], tags: Sequence[Tagged]) -> Part:
    over = [tag for tag in tags if tag.start < line.end() and line.start() < tag.end]
    for name, part in (
        ("junk", Part.JUNK),
        ("cap", Part.CAPTION),
        ("h", Part.HEADLINE),
        ("sub", Part.SUBHEADING),
    ):
        if any(tag.name == name for tag in over):
            return part
    beside = list(line[0])
    marked = {tag.name for tag in over} & {"byline", "date"}
    for tag in over:
        if tag.name in marked:
            start, end = max(tag.start - line.start(), 0), tag.end - line.start()
            beside[start:end] = " " * (min(end, len(beside)) - start)
    if marked and sum(letter.isalnum() for letter in beside) <= _MOST_BESIDE:
        return Part.BYLINE if "byline" in marked else Part.DATELINE
    return Part.PARAGRAPH


def annotations(article: Seed) -> str:
    """Return the annotations as JSON."""
    first = next(iter(article.tagged("h")), None)
    rows = {
        "id": article.id,
        "language": article.language,
        "headline": _row(first) if first else None,
        "body": [
            {"start": p.start, "end": p.end} for p in article.paragraphs if p.part in {Part.PARAGRAPH, Part.SUBHEADING}
        ],
        "subheadings": [_row(part) for part in article.tagged("sub")],
        "bylines": [
            _row(part, authors=_listed(part), desk=part.attributes.get("desk") == "yes")
            for part in article.tagged("byline")
        ],
        "datelines": [_row(part) for part in article.tagged("dateline")],
        "dates": [
            _row(part, value=part.attributes["value"], kind=part.attributes.get("kind", "published"))
            for part in article.tagged("date")
        ],
        "captions": [_row(part, credit=_credit(article, part)) for part in article.tagged("cap")],
        "junk": [_row(part) for part in article.tagged("junk")],
        "quotations": [asdict(content) for content in article.quotations],
        "claims": [asdict(content) for content in article.claims],
    }
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


def _row(part: Tagged, **more: object) -> dict[str, object]:
    return {"start": part.start, "end": part.end, "text": part.text, **more}


def _listed(byline: Tagged) -> list[str]:
    return [name for name in byline.attributes.get("authors", "").split("|") if name]


def _credit(article: Seed, caption: Tagged) -> str:
    inside = (part for part in article.tagged("credit") if caption.start <= part.start < caption.end)
    return next((part.attributes["value"] for part in inside), "")


@dataclass(frozen=True, slots=True)
class _Layout:
    """The text of an article and where its raw code points went."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    alignment: Alignment

    def span(self, start: int, end: int) -> Span:
        return Span(self._at(start), self._at(end - 1) + 1)

    def _at(self, raw: int) -> int:
        i = bisect_right(self.alignment.raw, raw) - 1
        following = self.alignment.text[i + 1] if i + 1 < len(self.alignment.text) else len(self.text)
        return min(self.alignment.text[i] + raw - self.alignment.raw[i], following - 1)


def _laid_out(article: Seed) -> _Layout:
    text = ""
    paragraphs: list[Paragraph] = []
    anchors: list[tuple[int, int]] = []
    for segment in article.paragraphs:
        if segment.part not in {Part.HEADLINE, Part.PARAGRAPH, Part.SUBHEADING}:
            continue
        text += "\n\n" if text else ""
        mended, steps = repair(article.raw[segment.start : segment.end])
        anchors += ((len(text) + offset, segment.start + raw) for offset, raw in steps)
        paragraphs.append(Paragraph(segment.part, len(text), len(text) + len(mended)))
        text += mended
    alignment = Alignment(tuple(at for at, _ in anchors), tuple(at for _, at in anchors))
    return _Layout(text, tuple(paragraphs), alignment)


def graph(article: Seed) -> str:
    """Return the graph that a perfect reader and annotator would lead to."""
    layout = _laid_out(article)
    body = next(paragraph.start for paragraph in layout.paragraphs if paragraph.part is not Part.HEADLINE)
    bylines = article.tagged("byline")
    dates = {part.attributes.get("kind", "published"): part for part in reversed(article.tagged("date"))}
    read = Article(
        id=article.id,
        text=layout.text,
        body_start=body,
        paragraphs=layout.paragraphs,
        language=article.language,
        alignment=layout.alignment,
        segments=article.paragraphs,
        metadata=Metadata(
            authors=tuple(
                Party(name, is_organization=bool(byline.attributes.get("desk")))
                for byline in bylines
                for name in _listed(byline)
            ),
            published=_date(dates.get("published")),
            modified=_date(dates.get("modified")),
            media=tuple(_image(article, caption) for caption in article.tagged("cap")),
            dateline=next((part.text for part in article.tagged("dateline")), ""),
        ),
        url=f"https://example.org/{article.id}",
    )
    found = Annotations(_attributions(article.quotations, layout), _attributions(article.claims, layout))
    return write([node.dump() for node in build(read, found, Publisher())]) + "\n"


def _date(part: Tagged | None) -> date | datetime | None:
    if part is None:
        return None
    value = part.attributes["value"]
    return datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)


def _image(article: Seed, caption: Tagged) -> Media:
    credit = next((p for p in article.tagged("credit") if caption.start <= p.start < caption.end), None)
    words = article.raw[caption.start : credit.start if credit else caption.end]
    return Media(caption=repair(words.strip())[0], credit=_credit(article, caption))


def _attributions(contents: Sequence[Content], layout: _Layout) -> tuple[Attribution, ...]:
    """Gather the pieces of each content."""
    pieces: dict[tuple[str, int], list[Content]] = {}
    for i, content in enumerate(contents):
        key = ("alone", i) if content.group is None else ("group", content.group)
        pieces.setdefault(key, []).append(content)
    return tuple(_attribution(group, layout) for group in pieces.values())


def _attribution(pieces: Sequence[Content], layout: _Layout) -> Attribution:
    first = pieces[0]
    return Attribution(
        kind=ContentKind(first.kind),
        spans=tuple(layout.span(piece.start, piece.end) for piece in pieces),
        cue=first.cue,
        speakers=tuple(_speaker(source) for source in first.speakers),
        stance=Stance(first.stance),
    )


_POST = re.compile(
    r"(?P<title>.+?) (?:at|with|for) (?:the )?(?P<place>[A-Z].*)"
)  # "chemist at the University of Otago"


def _speaker(source: Source) -> Speaker:
    label = repair(source.name)[0]
    name, description = (label, "") if source.is_named else ("", label)
    role = repair(source.role)[0]
    post = _POST.fullmatch(role)
    title, affiliation = (post["title"], post["place"]) if post else (role, "")
    return Speaker(name, Kind(source.type), description, title, affiliation)


MADE: Mapping[str, Callable[[Seed], str]] = {
    ".txt": lambda article: article.raw,
    ".annotations.json": annotations,
    ".jsonld": graph,
}


def made() -> Iterator[tuple[Path, str]]:
    """Yield the files that the tagged articles make, and their texts."""
    for source in sorted((SEEDS / "tagged").glob("*.txt")):
        with source.open(encoding="utf-8", newline="") as stream:
            article = seed(source.stem, stream.read())
        for suffix, make in MADE.items():
            yield SEEDS / f"{source.stem}{suffix}", make(article)


def _stale() -> list[Path]:
    """Return the files that are not as they would be made, and those that nothing makes."""
    files = dict(made())
    differ = [path for path, text in files.items() if not path.exists() or path.read_bytes() != text.encode()]
    orphans = [path for suffix in MADE for path in SEEDS.glob(f"*{suffix}") if path not in files]
    return sorted(differ + orphans)


def main(arguments: Sequence[str]) -> int:
    """Write the files, or with `--check` tell which are stale."""
    if "--check" in arguments:
        stale = _stale()
        sys.stdout.writelines(f"{path.name} is not what tagged/ makes\n" for path in stale)
        return 1 if stale else 0
    for path, text in made():
        path.write_bytes(text.encode())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
