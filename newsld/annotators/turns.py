"""Transcripts: paragraphs that open with the name of whoever speaks and a colon."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsld.annotators.interviews import interviewee
from newsld.annotators.labels import Label, is_part, labels, spoken
from newsld.annotators.syntax.readings import Found
from newsld.model.annotation import Attribution, ContentKind, Step
from newsld.model.article import Part, Span
from newsld.model.language import Language

_MIN_TURNS = 3  # fewer such lines are labels of something else
_LONGEST_TURN = 4  # paragraphs
_NEAR = 2  # paragraphs; the next turn begins within them
_MOSTLY = 0.6  # of an interviewer's turns are questions
_TWO = 2  # who talk in an interview


class _Turn(NamedTuple):
    label: Label
    name: str  # the fullest that the labels give
    spans: tuple[Span, ...]
    is_question: bool


def turns(found: Found, language: Language) -> Iterator[Attribution]:
    """Yield what is said in a transcript, turn by turn; whoever only asks is an interviewer and quoted nowhere."""
    read = list(_read(found, language))
    asking = _asking(read, language)
    answering = interviewee(found, read[0].label.index, language) if read else ()
    printed = {name: _as_printed(name, found.article.text) for name in {turn.name for turn in read} - asking}
    for turn in read:
        name = printed.get(turn.name)
        if name is None:
            continue
        is_answer = turn.label.text.lower() in language.answer_labels
        mentions = answering if is_answer else (turn.label.mention(name, language),)
        yield Attribution(ContentKind.BLOCK, turn.spans, ":", mentions, step=Step.TURN)


def _read(found: Found, language: Language) -> Iterator[_Turn]:
    """Yield the turns of an article, none if its labels are not those of people who talk."""
    labelled = list(labels(found, language))
    names = _fullest(labelled)
    if not _is_talk([label for label in labelled if label.is_said], names):
        return
    times = Counter(names[label.name] for label in labelled)
    known = [label for label in labelled if label.is_shouted or times[names[label.name]] > 1 or _is_full(label)]
    ends = [label.index for label in known[1:]] + [known[-1].index + 1]
    for label, end in zip(known, ends, strict=True):
        spans = tuple(_spans(found, label, end)) if label.is_said else ()
        if spans:
            yield _Turn(label, names[label.name], spans, found.article.text[spans[-1].end - 1] == "?")


def _is_talk(labelled: Sequence[Label], names: dict[str, str]) -> bool:
    times = Counter(names[label.name] for label in labelled)
    near = sum(second.index - first.index <= _NEAR for first, second in pairwise(labelled))
    is_talk = len(times) > 1 and max(times.values()) > 1 and 2 * near >= len(labelled)
    return len(labelled) >= _MIN_TURNS and (is_talk or all(label.is_shouted for label in labelled))


def _is_full(label: Label) -> bool:
    """Tell the name or title of a person who speaks but once."""
    return bool(label.title) or len(label.name.split()) > 1


def _fullest(labelled: Sequence[Label]) -> dict[str, str]:
    """Return the fullest form of every name: "Mara Lind" for "Lind"."""
    names = sorted({label.name for label in labelled}, key=len, reverse=True)
    return {name: next(whole for whole in names if is_part(name, whole)) for name in names}


def _as_printed(name: str, text: str) -> str:
    """Return a name in capitals as the text prints it elsewhere, if it does."""
    if not name.isupper():
        return name
    forms = re.finditer(rf"\b{re.escape(name)}\b", text, re.IGNORECASE)
    return next((form[0] for form in forms if form[0].istitle()), name)


def _spans(found: Found, label: Label, end: int) -> Iterator[Span]:
    """Yield the words of a turn, without what is but a stage direction."""
    paragraphs = found.paragraphs[label.index : min(end, label.index + _LONGEST_TURN)]
    for i, paragraph in enumerate(paragraphs):
        if paragraph.reading.part is not Part.PARAGRAPH:
            return
        start = paragraph.reading.start if i else label.first
        yield from spoken(found.article.text, start, paragraph.reading.end)


def _asking(read: Sequence[_Turn], language: Language) -> set[str]:
    """Return the names of those who ask, unless all only ask: outlets, and whoever's turns are questions.

    Of two who talk, one who mostly asks is the interviewer.
    """
    names = {turn.name for turn in read}
    asked = Counter(turn.name for turn in read if turn.is_question)
    times = Counter(turn.name for turn in read)
    most = _MOSTLY if len(names) == _TWO else 1
    asking = {name for name in names if times[name] > 1 and asked[name] >= most * times[name]}
    asking |= {turn.name for turn in read if turn.label.text.lower() in language.question_labels}
    asking |= {name for name in names if asked[name] and _is_outlet(name, language)}
    return asking if asking < names else set()


def _is_outlet(name: str, language: Language) -> bool:
    return name.lower() in language.outlets or not language.outlet_nouns.isdisjoint(name.lower().split())
