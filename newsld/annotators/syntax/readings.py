"""What has been read of an article: its sentences, and every report in them with the source as worded."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from newsld.annotators.syntax.clauses import sentence_end
from newsld.annotators.syntax.contents import Pieces, contents
from newsld.annotators.syntax.dropped_subjects import left_out
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.frames import frames
from newsld.annotators.syntax.moods import mood_frame
from newsld.annotators.syntax.noun_names import surnames_in
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.sentences import Reading, Sentence, read
from newsld.annotators.syntax.subjects import main_subject
from newsld.model.annotation import Mention
from newsld.model.article import Article, Part
from newsld.model.language import Gender, Kind, Language

_NEARBY = 8  # attributions on either side that can bear on one; no sentence that a person wrote has so many


class Report(NamedTuple):
    """A reporting frame, whom it names and what it reports; `mentions` is empty where the source is left open."""

    frame: Frame
    mentions: tuple[Mention, ...]
    contents: tuple[Pieces, ...]


class ReadSentence(NamedTuple):
    """A sentence with its reports, left to right."""

    sentence: Sentence
    reports: tuple[Report, ...]


class ReadParagraph(NamedTuple):
    """A paragraph with its sentences."""

    reading: Reading
    sentences: tuple[ReadSentence, ...]

    def sentence_at(self, at: int) -> ReadSentence | None:
        """Return the sentence in which a code point stands."""
        i = bisect_right(self.sentences, at, key=lambda read: read.sentence.start) - 1
        return self.sentences[i] if i >= 0 and at < self.sentences[i].sentence.end else None

    def is_quoted(self, at: int) -> bool:
        """Tell whether a code point stands in marks."""
        quotes = self.reading.quotes
        i = bisect_right(quotes, at, key=lambda quote: quote.outer_start) - 1
        return i >= 0 and at < quotes[i].outer_end


class Found(NamedTuple):
    """An article as read."""

    article: Article
    paragraphs: tuple[ReadParagraph, ...]

    def paragraph_at(self, at: int) -> ReadParagraph | None:
        """Return the paragraph in which a code point stands."""
        i = bisect_right(self.paragraphs, at, key=lambda paragraph: paragraph.reading.start) - 1
        return self.paragraphs[i] if i >= 0 and at < self.paragraphs[i].reading.end else None

    def body(self, *, but: Collection[int] = ()) -> Iterator[Reading]:
        """Yield the paragraphs below headline and subheadings, but those with some indexes."""
        for paragraph in self.paragraphs:
            if paragraph.reading.part is Part.PARAGRAPH and paragraph.reading.index not in but:
                yield paragraph.reading

    def below_headline(self) -> Iterator[Reading]:
        """Yield all but the headline."""
        return (p.reading for p in self.paragraphs if p.reading.part is not Part.HEADLINE)


def find(article: Article, language: Language) -> Found:
    """Read an article."""
    paragraphs: list[ReadParagraph] = []
    source: tuple[Mention, ...] = ()
    surnames: set[str] = set()
    for reading in read(article, language):
        sentences: list[ReadSentence] = []
        for sentence in reading.sentences:
            reports = tuple(_reports(sentence, language, source))
            reports = tuple(_nested(reports)) if len(reports) > 1 else reports
            if language.reportive or language.hearsay_modals:
                free = next(_in_mood(sentence, sentences, source, language), None)
                if free is not None and not any(holds(report, free.frame.verb) for report in reports):
                    reports = (free, *(r for r in reports if r.contents and r.frame.verb != free.frame.verb))
                source = _latest(reports) or (_subject(sentence, surnames, language) if not reports else ()) or source
                surnames |= set(surnames_in(sentence, language))
            sentences.append(ReadSentence(sentence, reports))
        paragraphs.append(ReadParagraph(reading, tuple(sentences)))
    return Found(article, tuple(paragraphs))


def _latest(reports: Sequence[Report]) -> tuple[Mention, ...]:
    """Return the last source that no other report speaks of."""
    outer = (r for r in reversed(reports) if not any(holds(o, r.frame.verb) for o in reports if o is not r))
    return next((report.mentions for report in outer if report.mentions), ())


def _subject(sentence: Sentence, surnames: Collection[str], language: Language) -> tuple[Mention, ...]:
    """Return the person or body that a sentence is about."""
    mentions = describe(main_subject(sentence.tokens, language), language)
    return tuple(m for m in mentions if m.kind or m.gender in {Gender.MALE, Gender.FEMALE} or m.name in surnames)


def _in_mood(
    sentence: Sentence, before: Sequence[ReadSentence], source: tuple[Mention, ...], language: Language
) -> Iterator[Report]:
    """Yield the statement that only the mood of a sentence tells: of whoever spoke, or acted, before it."""
    frame = mood_frame(sentence, language, is_wake=bool(before and (before[-1].reports or before[-1].sentence.quotes)))
    if frame is None:
        return
    if frame.start:
        source = describe(main_subject(sentence.tokens[: frame.start - 1], language), language) or source
    end = sentence_end(sentence.tokens)
    yield Report(frame, () if frame.is_hearsay else source, (((frame.start, end),),))


def _reports(sentence: Sentence, language: Language, before: tuple[Mention, ...]) -> Iterator[Report]:
    """Give every frame its source; a cue without a subject of its own has that of the cue before it."""
    mentions = before
    found = frames(sentence, language)
    for i, frame in enumerate(found):
        pieces = tuple(contents(frame, found[max(i - _NEARBY, 0) : i + _NEARBY + 1], language))
        if frame.is_hearsay:
            yield Report(frame, (), pieces)
            continue
        if frame.source:
            mentions = describe(frame.source, language)
            if frame.is_phrase and frame.text.lower().split()[-1] in language.contractions:
                mentions = tuple(mention._replace(is_definite=True) for mention in mentions)  # "en opinión del | juez"
        elif frame.is_dropped:
            mentions = (left_out(frame, language),)
        if frame.gender and len(mentions) == 1:
            mentions = (_gendered(mentions[0], frame.gender),)
        if frame.is_relative:
            mentions = tuple(_with_relative(mentions, frame))
        yield Report(frame, mentions, pieces)


def _gendered(mention: Mention, gender: Gender) -> Mention:
    """Give a person the gender that the verb tells, where the name tells none."""
    is_person = mention.kind in {None, Kind.PERSON} and (mention.name or mention.kind) and not mention.gender
    return mention._replace(gender=gender) if is_person else mention


def _nested(reports: tuple[Report, ...]) -> Iterator[Report]:
    """Mark the sources that stand in what another reports: the text is not with them."""
    for report in reports:
        is_nested = any(other is not report and holds(other, report.frame.verb) for other in reports)
        yield _governed(report) if is_nested else report


def _governed(report: Report) -> Report:
    return report._replace(mentions=tuple(mention._replace(is_governed=True) for mention in report.mentions))


def holds(report: Report, i: int) -> bool:
    """Tell whether token `i` stands in the content of a report."""
    return any(start <= i < end for pieces in report.contents for start, end in pieces)


def _with_relative(mentions: tuple[Mention, ...], frame: Frame) -> Iterator[Mention]:
    """Let the last mention reach to the "who" that stands for it."""
    yield from mentions[:-1]
    if mentions:
        yield mentions[-1]._replace(end=frame.sentence.tokens[frame.start - 1].end)
