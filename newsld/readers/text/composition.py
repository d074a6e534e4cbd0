"""Manuscript → article: once its language is known, its parts, its bylines and its dates can be told."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import NamedTuple

from newsld.model.article import Alignment, Article, Part, Segment, Span
from newsld.model.dates import FoundDate, find_dates, time_on
from newsld.model.language import Language
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import Media, Metadata, Party, Update
from newsld.readers.text.bylines import authors, is_person, turned, without_role_behind
from newsld.readers.text.layout import DATED_PARAGRAPHS, Layout, Line, dateline_of, lay_out
from newsld.readers.text.normal_form import in_composed_form
from newsld.readers.text.repair import repair
from newsld.readers.text.segments import sort
from newsld.readers.text.writers import writers

_GAP = "\n\n"
_TELLING = frozenset({Part.BYLINE, Part.DATELINE, Part.CAPTION, Part.PARAGRAPH})
_OPENING = 1_000  # code points of an opening paragraph that are searched for a date
_LONGEST_UPDATED = 40  # code points


def compose(manuscript: Manuscript, language: Language, reference: date | None = None) -> Article:
    """Return the article of a manuscript.

    `reference` is the latest date the article can be from; a date without a year is resolved against it.
    """
    manuscript, composition = in_composed_form(manuscript)
    raw, lines = _plain(manuscript, language) if manuscript.blocks is None else _told(manuscript.blocks)
    layout = lay_out(raw, lines, language)
    header = _Header.of(manuscript, raw, lines)
    before = len(raw) - len(manuscript.text) if manuscript.blocks is None else 0
    return Article(
        id=manuscript.id,
        text=layout.text,
        body_start=layout.body_start,
        paragraphs=layout.paragraphs,
        language=manuscript.language or language.tag,
        alignment=_behind(before, layout.alignment).through(composition),
        segments=tuple(_placed(_moved(line.segment, before), composition) for line in lines),
        url=manuscript.url,
        metadata=_metadata(_with_authors(manuscript, language), header, layout, language, reference),
        updates=tuple(_stretch(update, layout) for update in manuscript.metadata.updates),
        nodes=manuscript.nodes,
        is_told=manuscript.blocks is not None,
        shown=manuscript.shown,
    )


def _plain(manuscript: Manuscript, language: Language) -> tuple[str, list[Line]]:
    """Return a plain text, behind the headline that is told beside it, and its lines, sorted by what they look like."""
    headline = manuscript.headline
    text = f"{headline}{_GAP}{manuscript.text}" if headline else manuscript.text
    return text, [Line(one) for one in (_under(headline, text, language) if headline else sort(text, language))]


def _under(headline: str, text: str, language: Language) -> Iterator[Segment]:
    """Yield the segments of a text whose headline is known; where the text repeats it, it is left out there."""
    for number, segment in enumerate(sort(text, language)):
        if number == 0:
            yield replace(segment, part=Part.HEADLINE)
        elif number == 1 and text[segment.start : segment.end] == headline:
            yield replace(segment, part=Part.JUNK)
        else:
            yield replace(segment, part=Part.PARAGRAPH) if segment.part is Part.HEADLINE else segment


def _moved(segment: Segment, before: int) -> Segment:
    return replace(segment, start=segment.start - before, end=segment.end - before) if before else segment


def _placed(segment: Segment, composition: Alignment) -> Segment:
    """Return a segment where it stands in the text as it was before it was composed."""
    start, end = composition.to_raw(segment.start, segment.end)
    return segment if (start, end) == (segment.start, segment.end) else Segment(segment.part, start, end)


def _behind(before: int, alignment: Alignment) -> Alignment:
    """Return an alignment whose raw offsets count behind a headline told beside the text: in that they are below 0."""
    return replace(alignment, raw=tuple(offset - before for offset in alignment.raw)) if before else alignment


def _told(blocks: Sequence[Block]) -> tuple[str, list[Line]]:
    """Return blocks as one text and its lines."""
    lines: list[Line] = []
    at = 0
    for block in blocks:
        lines.append(Line(Segment(block.part, at, at + len(block.text)), block.is_quoted, block.cited))
        at += len(block.text) + len(_GAP)
    return _GAP.join(block.text for block in blocks), lines


def _stretch(update: Update, layout: Layout) -> Span:
    """Return the stretch of the article's text that an entry of a live blog is, empty where none was laid out."""
    places = [layout.places[i] for i in range(update.first, update.end) if i in layout.places]
    return Span(places[0][0], places[-1][1]) if places else Span(0, 0)


class _Header(NamedTuple):
    """What may tell of the article beside its text: the mended lines of its header, its opening, its captions."""

    bylines: Sequence[str]
    dates: Sequence[str]
    opening: Sequence[str] = ()
    captions: Sequence[str] = ()

    @classmethod
    def of(cls, manuscript: Manuscript, raw: str, lines: Iterable[Line]) -> "_Header":
        if manuscript.blocks is not None:
            return cls(manuscript.bylines, manuscript.date_lines)
        texts: dict[Part, list[str]] = {part: [] for part in _TELLING}
        for segment in (line.segment for line in lines):
            is_telling = segment.part is not Part.PARAGRAPH or len(texts[Part.PARAGRAPH]) < DATED_PARAGRAPHS
            if segment.part in _TELLING and is_telling:
                texts[segment.part].append(repair(raw[segment.start : segment.end])[0])
        dates = texts[Part.DATELINE] + texts[Part.BYLINE]
        return cls(
            manuscript.bylines or texts[Part.BYLINE],
            manuscript.date_lines or dates,
            texts[Part.PARAGRAPH],
            texts[Part.CAPTION],
        )


def _with_authors(manuscript: Manuscript, language: Language) -> Metadata:
    """Return what is said of an article with the authors that are named beside its text."""
    said = manuscript.metadata
    if not manuscript.names:
        return said
    lines = (turned(line, language) for line in manuscript.names)
    named = (name for line in lines for name in _names_in(line, language))
    parties = (Party(name, is_organization=not is_person(name, language)) for name in named)
    return replace(said, authors=tuple(dict.fromkeys((*said.authors, *parties))))


def _names_in(line: str, language: Language) -> tuple[str, ...]:
    """Return the names in the line of an author's field; behind an article it is one name: "The River Wire"."""
    found = authors([line], language)
    is_definite = line.partition(" ")[0].lower() in language.determiners and any(
        is_person(one, language) for one in found
    )
    return (line,) if is_definite or not found else found


def _metadata(said: Metadata, header: _Header, layout: Layout, language: Language, reference: date | None) -> Metadata:
    """Return what the input says, and where it is silent, what its header does."""
    dates = _Dates(said.published, said.modified)
    if said.published is None:
        dates = _Dates.of(header, language, reference).after(dates)
    return replace(
        said,
        authors=_authors(said, header, language),
        editors=_of_kind(said.editors, language),
        translators=_of_kind(said.translators, language),
        contributors=_of_kind(said.contributors, language),
        published=dates.published,
        modified=dates.modified,
        dateline=said.dateline or layout.dateline,
        media=(
            *(_credited(one, language) for one in said.media),
            *(_image(caption, language) for caption in header.captions),
        ),
    )


def _authors(said: Metadata, header: _Header, language: Language) -> tuple[Party, ...]:
    """Return the authors that are told, and of a byline that names all of them the others too; else those of it."""
    told = _of_kind(said.authors, language)
    named = _of_kind(tuple(Party(name, is_organization=None) for name in authors(header.bylines, language)), language)
    names = {party.name.casefold() for party in told}
    if not told:
        return named
    if not names <= {party.name.casefold() for party in named}:
        return told
    return (*told, *(party for party in named if party.name.casefold() not in names and not party.is_organization))


def _of_kind(parties: tuple[Party, ...], language: Language) -> tuple[Party, ...]:
    """Return parties of which each is known to be a person or an organisation, by its name if by nothing else."""
    return tuple(known for party in parties for known in _known(party, language))


def _known(party: Party, language: Language) -> Iterator[Party]:
    """Yield a party whose kind is known; where it is not, its name is read as a byline, which may name several."""
    if party.is_organization is not None:
        yield from writers(party, language)
        return
    people = [name for name in _names_in(party.name, language) if is_person(name, language)]
    if not people or (len(people) > 1 and party.url):
        name, role = without_role_behind(party.name, language)
        title = party.job_title or role
        is_organization = not is_person(name, language)
        yield replace(party, name=name, job_title=title, is_organization=is_organization)
        return
    title = party.job_title if len(people) == 1 else ""
    for name in people:
        yield replace(party, name=name, job_title=title, is_organization=False)


class _Dates(NamedTuple):
    published: date | datetime | None
    modified: date | datetime | None

    @classmethod
    def of(cls, header: _Header, language: Language, reference: date | None) -> "_Dates":
        """Take the first date of the header, else the first of the opening paragraphs."""
        published = modified = None
        for line, is_header in _date_lines(header):
            if (published or modified) and not is_header:
                break
            for found in find_dates(line, language, reference):
                if not is_header and not _is_day_of_news(line, found, language):
                    continue
                if _is_update(line, found, language):
                    modified = modified or found.value
                elif published is None:
                    published = found.value
            if is_header and published and not modified and (update := _updated(language).search(line)):
                modified = time_on(published, line, update.end(), language)
        return cls(published, modified)

    def after(self, said: "_Dates") -> "_Dates":
        """Return these dates, those that the input says itself before them."""
        return _Dates(said.published or self.published, said.modified or self.modified)


def _is_update(line: str, found: FoundDate, language: Language) -> bool:
    before = line[max(found.start - _LONGEST_UPDATED, 0) : found.start]
    return any(update.end() == len(before) for update in _updated(language).finditer(before))


def _updated(language: Language) -> re.Pattern[str]:
    return _either(rf"\b(?:{'|'.join(sorted(language.updates))})\b\D{{0,20}}")


@cache
def _either(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _date_lines(header: _Header) -> Iterator[tuple[str, bool]]:
    """Yield the lines that may tell the date, and whether each stands in the header."""
    yield from ((line, True) for line in header.dates)
    yield from ((line[:_OPENING], False) for line in header.opening)


def _is_day_of_news(line: str, found: FoundDate, language: Language) -> bool:
    """Tell whether a date in running text is the news's own: in a dateline, or named with its weekday."""
    _, dateline_end = dateline_of(line, language)
    return found.end <= dateline_end or line[found.start : found.end].lower().startswith(language.weekdays)


def _image(caption: str, language: Language) -> Media:
    credit = _either(language.credit).search(caption)
    text = caption[: credit.start()].strip() if credit else caption
    return Media(caption=text or caption, credit=_without_stop(credit["credit"].strip()) if credit else "")


def _credited(media: Media, language: Language) -> Media:
    """Return media whose caption ends in a credit, and that have no other, with that as their own."""
    if media.credit or not (told := _image(media.caption, language)).credit:
        return media
    return replace(media, caption="" if told.caption == media.caption else told.caption, credit=told.credit)


def _without_stop(credit: str) -> str:
    """Return a credit without the full stop of its line; the one of an abbreviation ("U.S.") stays."""
    return credit.removesuffix(".") if "." not in credit[:-1] else credit
