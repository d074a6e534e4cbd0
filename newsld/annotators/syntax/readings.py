"""What has been read of an article: its sentences, and every report in them with the source as worded."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from newsld.annotators.syntax.contents import Pieces, contents
from newsld.annotators.syntax.dropped_subjects import left_out
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.frames import frames
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.sentences import Reading, Sentence, read
from newsld.model.annotation import Mention
from newsld.model.article import Article
from newsld.model.language import Language


@dataclass(frozen=True, slots=True)
class Report:
    """A reporting frame, whom it names and what it reports; `mentions` is empty where the source is left open."""

    frame: Frame
    mentions: tuple[Mention, ...]
    contents: tuple[Pieces, ...]


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """A sentence with its reports, left to right."""

    sentence: Sentence
    reports: tuple[Report, ...]


@dataclass(frozen=True, slots=True)
class ReadParagraph:
    """A paragraph with its sentences."""

    reading: Reading
    sentences: tuple[ReadSentence, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """An article as read."""

    article: Article
    paragraphs: tuple[ReadParagraph, ...]


def find(article: Article, language: Language) -> Found:
    """Read an article."""
    paragraphs = (
        ReadParagraph(reading, tuple(ReadSentence(s, tuple(_reports(s, language))) for s in reading.sentences))
        for reading in read(article, language)
    )
    return Found(article, tuple(paragraphs))


def _reports(sentence: Sentence, language: Language) -> Iterator[Report]:
    """Give every frame its source; a cue without a subject of its own has that of the cue before it."""
    mentions: tuple[Mention, ...] = ()
    found = frames(sentence, language)
    for frame in found:
        pieces = tuple(contents(frame, found, language))
        if frame.is_hearsay:
            yield Report(frame, (), pieces)
            continue
        if frame.source:
            mentions = describe(frame.source, language)
        elif frame.is_dropped:
            mentions = (left_out(frame, language),)
        if frame.is_relative:
            mentions = tuple(_with_relative(mentions, frame))
        yield Report(frame, mentions, pieces)


def _with_relative(mentions: tuple[Mention, ...], frame: Frame) -> Iterator[Mention]:
    """Let the last mention reach to the "who" that stands for it."""
    yield from mentions[:-1]
    if mentions:
        yield replace(mentions[-1], end=frame.sentence.tokens[frame.start - 1].end)
