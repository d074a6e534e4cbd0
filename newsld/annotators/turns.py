"""Transcripts: paragraphs that open with the name of whoever speaks and a colon."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsld.annotators.interviews import interviewee
from newsld.annotators.syntax.readings import Found, ReadParagraph
from newsld.model.annotation import Attribution, ContentKind, Mention, Step
from newsld.model.article import Part, Span
from newsld.model.language import Kind, Language

_LABEL = re.compile(r"([^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,3})(?: \([^()]{1,40}\))?:\s+(?=\S)")
_MIN_TURNS = 3  # fewer such lines are labels of something else
_SHORTEST = 3  # letters; shorter words in capitals are abbreviations
_LONGEST_TURN = 4  # paragraphs
_NEAR = 2  # paragraphs; the next turn begins within them
_STOPS = (".", "?", "!", "…", ")", "]", "—", "–", "-")


class _Turn(NamedTuple):
    label: str
    start: int  # where the label stands
    first: int  # where the words begin
    paragraphs: Sequence[ReadParagraph]


def turns(found: Found, language: Language) -> Iterator[Attribution]:
    """Yield what is said in a transcript, turn by turn; whoever only asks is an interviewer and quoted nowhere."""
    read = _read(found, language)
    asking = _asking(found, read, language)
    answering = interviewee(found, read[0].paragraphs[0].reading.index, language) if read else ()
    for turn in read:
        if turn.label in asking:
            continue
        mention = Mention(turn.start, turn.start + len(turn.label), turn.label, name=turn.label, kind=Kind.PERSON)
        mentions = answering if turn.label.lower() in language.answer_labels else (mention,)
        starts = (turn.first, *(paragraph.reading.start for paragraph in turn.paragraphs[1:]))
        ends = (paragraph.reading.end for paragraph in turn.paragraphs)
        spans = tuple(Span(start, end) for start, end in zip(starts, ends, strict=True))
        yield Attribution(ContentKind.BLOCK, spans, ":", mentions, step=Step.TURN)


def _read(found: Found, language: Language) -> Sequence[_Turn]:
    """Return the turns of an article, nothing if its labels are not those of people who talk."""
    text = found.article.text
    labelled = [
        (i, match)
        for i, paragraph in enumerate(found.paragraphs)
        if (match := _LABEL.match(text, paragraph.reading.start, paragraph.reading.end))
        and paragraph.reading.part is Part.PARAGRAPH
        and _is_said(text[match.end() : paragraph.reading.end])
        and _may_be_speaker(match[1], language)
    ]
    times = Counter(match[1] for _, match in labelled)
    near = sum(second - first <= _NEAR for (first, _), (second, _) in pairwise(labelled))
    is_talk = len(times) > 1 and max(times.values()) > 1 and 2 * near >= len(labelled)
    if len(labelled) < _MIN_TURNS or not (is_talk or all(_is_shouted(label) for label in times)):
        return ()
    following = [i for i, _ in labelled[1:]] + [labelled[-1][0] + 1]
    return [
        _Turn(match[1], match.start(1), match.end(), _going_on(found, i, end))
        for (i, match), end in zip(labelled, following, strict=True)
        if times[match[1]] > 1 or _is_shouted(match[1])
    ]


def _going_on(found: Found, first: int, end: int) -> Sequence[ReadParagraph]:
    paragraphs = found.paragraphs[first : min(end, first + _LONGEST_TURN)]
    stop = next((i for i, paragraph in enumerate(paragraphs) if paragraph.reading.part is not Part.PARAGRAPH), None)
    return paragraphs[:stop]


def _is_said(words: str) -> bool:
    """Tell a sentence from "Rating: Shaky", and words without marks from "Geary: “…”", which has them."""
    return words.rstrip().endswith(_STOPS) and words[0].isalnum()


def _may_be_speaker(label: str, language: Language) -> bool:
    """Tell "WALLACE", "Q" and "Ann Roe" from "Photo" and "Best album"."""
    if label.lower() in language.question_labels | language.answer_labels or _is_shouted(label):
        return True
    is_name = all(word[0].isupper() or word.lower() in language.name_particles for word in label.split())
    return is_name and label.lower() not in language.title_nouns


def _is_shouted(label: str) -> bool:
    return label.isupper() and len(label) >= _SHORTEST


def _asking(found: Found, read: Sequence[_Turn], language: Language) -> set[str]:
    """Return the labels of those whose every turn is a question, unless all only ask."""
    labels = {turn.label for turn in read}
    last = [(turn.label, found.article.text[turn.paragraphs[-1].reading.end - 1]) for turn in read]
    times = Counter(label for label, _ in last)
    only = {label for label in labels if times[label] > 1 and all(mark == "?" for name, mark in last if name == label)}
    asking = only | {label for label in labels if label.lower() in language.question_labels}
    return asking if asking < labels else set()
