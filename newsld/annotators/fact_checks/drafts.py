"""The checks of an article as they are read, line by line: a claim, what is said of it, and the verdict on it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from newsld.annotators.fact_checks.leads import led_verdict, repeated
from newsld.annotators.fact_checks.lines import Field, Line
from newsld.annotators.fact_checks.origins import Origin, origin_in
from newsld.annotators.fact_checks.predicates import is_reported
from newsld.annotators.fact_checks.ratings import Verdict, verdict_in
from newsld.annotators.fact_checks.spoken import Statement, quoted_in, statement
from newsld.annotators.syntax.readings import Found, ReadParagraph
from newsld.model.article import Part, Span
from newsld.model.fact_check_patterns import group, patterns
from newsld.model.language import Language

_SIGNED = re.compile(r"(?P<claim>.*\S)\s*\((?P<name>[^\W\d_a-z][^()]{2,60})\)\.?\Z", re.DOTALL)
_LONGEST_VERDICT_LINE = 40  # code points
_LONGEST_LEAD = 110  # code points of a claim that is labelled, where a quotation follows
_LONGEST_SENTENCE = 200  # code points of a labelled sentence that tells a verdict


@dataclass(slots=True)
class Draft:
    """A check being read. `is_labelled` tells that the article itself says that this is the claim."""

    claim: Span | None = None
    paragraph: int = 0
    label: str = ""
    origin: Origin = field(default_factory=Origin)
    verdict: Verdict | None = None
    is_labelled: bool = False
    is_said: bool = False  # the verdict was read in a sentence
    is_loose: bool = False  # the verdict has no label that is known
    lines: list[int] = field(default_factory=list[int])


def drafts(found: Found, labelled: Sequence[Line], language: Language, *, is_check: bool, is_sure: bool) -> list[Draft]:
    """Return the claims and verdicts of an article, paired in reading order; either may lack the other."""
    is_check = is_check or any(line.field in {Field.CLAIM, Field.VERDICT} for line in labelled)
    reader = _Reader(found, language, is_check=is_check, is_sure=is_sure)
    by_paragraph: dict[int, list[Line]] = {}
    for line in labelled:
        by_paragraph.setdefault(line.paragraph, []).append(line)
    below = {line.paragraph + 1 for line in labelled if line.is_below}
    for paragraph in found.paragraphs:
        index = paragraph.reading.index
        if paragraph.reading.part is Part.HEADLINE:
            continue
        if index in by_paragraph:
            for line in by_paragraph[index]:
                reader.take(line)
        elif index not in below or not reader.has_taken(index):
            reader.read(paragraph)
    return reader.finished()


class _Reader:
    """What has been read so far."""

    def __init__(self, found: Found, language: Language, *, is_check: bool, is_sure: bool) -> None:
        self._found, self._patterns, self._language = found, patterns(language.fact_checking), language
        self._is_check, self._is_sure = is_check, is_sure
        self._may_judge = self._patterns.sign.search(found.article.text.lower()) is not None
        self._done: list[Draft] = []
        self._draft = Draft()
        self._taken: set[int] = set()
        self._labels: set[str] = set()
        self._repeated = repeated(found)

    def has_taken(self, index: int) -> bool:
        return index in self._taken

    def finished(self) -> list[Draft]:
        return [*self._done, self._draft]

    def take(self, line: Line) -> None:
        """Take in a labelled line."""
        if line.field is Field.VERDICT:
            verdict = self._labelled(line)
            if verdict and verdict.is_known and self._draft.is_said:
                self._draft.verdict, self._draft.is_said = None, False  # a label tells it more surely
            if verdict is None or not self._judge(verdict):
                return
        elif line.field is Field.CLAIM:
            if self._is_told_again(line):
                return
            self._claim(line)
        else:
            self._originate(line)
        self._note(line.paragraph)
        if line.is_below:
            self._note(line.paragraph + 1)

    def _labelled(self, line: Line) -> Verdict | None:
        """Return the verdict of a labelled value: its words where they are few, else the first of a known one."""
        text, words = self._found.article.text, self._language.fact_checking
        verdict = verdict_in(text, line.start, line.end, self._patterns, words)
        if verdict is None and self._is_check and (stop := text.find(". ", line.start, line.end)) != line.start:
            end = min(stop if stop > 0 else line.end, line.start + _LONGEST_SENTENCE)
            known = self._patterns.verdict.search(text, line.start, end)
            return Verdict(known[0], *known.span(), is_known=True) if known else None
        return verdict

    def read(self, paragraph: ReadParagraph) -> None:
        """Take in a paragraph without a label."""
        index = paragraph.reading.index
        if verdict := self._bare_verdict(paragraph):
            if self._judge(verdict):
                self._note(index)
        elif said := statement(self._found, paragraph, self._patterns, self._language):
            self._state(said)
        elif self._is_open() and (verdict := self._led(paragraph)):
            self._judge(verdict)
            self._draft.is_loose = True
            self._note(index)
        else:
            for verdict, claim in self._judgements(paragraph):
                is_given = self._judge(verdict)
                self._draft.is_said |= is_given
                if is_given and claim and self._draft.claim is None and self._is_whole(claim):
                    self._draft.claim, self._draft.paragraph = claim, index

    def _note(self, index: int) -> None:
        self._taken.add(index)
        self._draft.lines.append(index)

    def _claim(self, line: Line) -> None:
        self._labels.add(_plain(line.label))
        if self._draft.claim is not None and (self._draft.is_labelled or self._draft.verdict):
            self._next()
        if line.is_below and (spoken := self._spoken_below(line)):
            line = spoken
        text, index = self._found.article.text, line.paragraph + line.is_below
        inner = quoted_in(self._found, index, line.start, line.end)
        signed = None if inner else _SIGNED.match(text, line.start, line.end)
        end = signed.end("claim") if signed else line.end
        behind = signed.span("name") if signed else (inner.end + 1, line.end) if inner else (line.end, line.end)
        self._draft.claim = inner or Span(line.start, _without_stop(text, line.start, end))
        self._draft.paragraph, self._draft.label = index, line.label
        self._draft.is_labelled = True
        if behind[0] < behind[1]:
            self._draft.origin = self._draft.origin.filled(self._origin(index, *behind))

    def _spoken_below(self, line: Line) -> Line | None:
        """Return the line of a quotation that follows where the label's own paragraph only leads up to it."""
        index = line.paragraph + 2
        if index >= len(self._found.paragraphs) or self._found.paragraphs[index - 1].reading.quotes:
            return None
        own, reading = self._found.paragraphs[index - 1].reading, self._found.paragraphs[index].reading
        is_quote = any(q.outer_start == reading.start and not q.is_open for q in reading.quotes)
        is_narrative = own.end - own.start > _LONGEST_LEAD or self._found.article.text[own.end - 1] == ":"
        if not is_quote or not is_narrative:
            return None
        return line._replace(paragraph=line.paragraph + 1, start=reading.start, end=reading.end)

    def _is_told_again(self, line: Line) -> bool:
        """Tell a heading such as "What was said" below "Claim: …" from the label of another claim."""
        is_whole = self._draft.claim is not None and self._draft.verdict is not None
        return line.is_below and is_whole and _plain(line.label) not in self._labels

    def _originate(self, line: Line) -> None:
        origin = self._origin(line.paragraph + line.is_below, line.start, line.end)
        value = self._found.article.text[line.start : line.end].strip(" .")
        is_place = line.field is Field.CLAIMANT and self._patterns.platform.fullmatch(value)
        if line.field is Field.CLAIMANT and (is_place or self._draft.origin.mentions):
            origin = Origin((), origin.day, origin.place or value)
        elif line.field is Field.PLACE and not origin.place:
            origin = Origin((), origin.day, value)
        elif line.field is not Field.CLAIMANT:
            origin = origin._replace(mentions=())
        self._draft.origin = self._draft.origin.filled(origin)

    def _origin(self, index: int, start: int, end: int) -> Origin:
        return origin_in(self._found, index, start, end, self._patterns, self._language)

    def _state(self, said: Statement) -> None:
        """Take in words that stand out as the ones to be checked."""
        draft = self._draft
        if draft.claim is not None and draft.verdict is None and (draft.is_labelled or not said.is_set_out):
            return
        if draft.claim is not None or draft.verdict is not None:
            if not said.is_set_out:
                return
            self._next()
        self._draft.claim, self._draft.paragraph = said.span, said.paragraph
        self._draft.origin = said.origin
        self._draft.is_labelled = said.is_set_out
        if said.verdict:
            self._judge(said.verdict)

    def _judge(self, verdict: Verdict) -> bool:
        """Give the claim at hand its verdict, unless it has one; tell whether it was given."""
        if self._draft.verdict is not None:
            return False
        is_worded = verdict.is_known or (self._is_sure and self._patterns.verdict.search(verdict.text))
        if not is_worded and not self._draft.is_labelled and self._draft.claim is None:
            return False
        self._draft.verdict = verdict
        return True

    def _next(self) -> None:
        self._done.append(self._draft)
        self._draft = Draft()

    def _is_whole(self, claim: Span) -> bool:
        """Tell a claim from one that speaks of "it", which stands in the sentences before."""
        words = self._found.article.text[claim.start : claim.end].lower().split()
        return len(words) > 1 and words[0] not in self._language.pronouns

    def _is_open(self) -> bool:
        """Tell whether a claim that is set out waits for its verdict."""
        return self._draft.claim is not None and self._draft.is_labelled and self._draft.verdict is None

    def _led(self, paragraph: ReadParagraph) -> Verdict | None:
        words = self._language.fact_checking
        return led_verdict(self._found.article.text, paragraph, self._repeated, self._patterns, words)

    def _bare_verdict(self, paragraph: ReadParagraph) -> Verdict | None:
        """Return the verdict that a paragraph is: "FALSO"."""
        reading, text = paragraph.reading, self._found.article.text
        if reading.end - reading.start > _LONGEST_VERDICT_LINE:
            return None
        verdict = verdict_in(text, reading.start, reading.end, self._patterns, self._language.fact_checking)
        if verdict and not verdict.is_known and self._draft.is_labelled and self._counts(verdict.text):
            return verdict
        is_all = verdict and verdict.is_known and not text[reading.start : verdict.start].strip(" *[(")
        return verdict if verdict and is_all and not text[verdict.end : reading.end].strip(" *.!…])★☆") else None

    def _counts(self, text: str) -> bool:
        """Tell whether a line counts what a checker gives: "Three Weathercocks"."""
        number, *things = text.split()
        numbers = self._language.fact_checking.numbers
        return len(things) == 1 and things[0][0].isupper() and (number.isdigit() or number.lower() in numbers)

    def _judgements(self, paragraph: ReadParagraph) -> Iterator[tuple[Verdict, Span | None]]:
        """Yield the verdicts that the checker says in a sentence, with the claim where the sentence says it."""
        reading, text = paragraph.reading, self._found.article.text
        if not self._may_judge and not self._is_check:
            return
        is_judging = self._may_judge and self._patterns.sign.search(text[reading.start : reading.end].lower())
        kinds = (is_judging, self._patterns.judgement), (self._is_check, self._patterns.finding)
        for pattern in (pattern for is_worth, pattern in kinds if is_worth):
            for match in pattern.finditer(text, reading.start, reading.end):
                place = group(match, "verdict") or group(match, "said")
                if place is None or paragraph.is_quoted(match.start()):
                    continue
                verdict = verdict_in(text, *place, self._patterns, self._language.fact_checking)
                claim = group(match, "claim")
                is_own = claim or pattern is self._patterns.judgement or not is_reported(paragraph, place[0])
                if verdict and is_own:
                    yield verdict, Span(*claim) if claim else None


def _without_stop(text: str, start: int, end: int) -> int:
    return end - 1 if text[end - 1] == "." and "." not in text[start : end - 1][-3:] else end


def _plain(label: str) -> str:
    return label.casefold().strip(" 0123456789.:?")
