"""Frames of languages whose subjects are told by their case and stand on either side of their verb."""

import re
from collections.abc import Sequence

from newsld.annotators.syntax.clauses import BREAKS, sentence_end
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.free_sources import document_of, is_after_quotation, own_subject, staff
from newsld.annotators.syntax.nominatives import Range, clause_end, clause_start, first_subject, subject_in
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.subjects import antecedent
from newsld.model.language import Cue, Form, Gender, Language, Reporting

_DASHES = frozenset({"—", "–", "-"})
_NO_ASIDE = frozenset({Reporting.DENY, Reporting.ACCUSE, Reporting.CALL})


def placed(frame: Frame, cue: Cue, language: Language, found: Sequence[Frame]) -> Frame | None:
    """Return the frame of a finite or impersonal cue with its source and the sides of its content."""
    tokens = frame.sentence.tokens
    start = clause_start(tokens, frame.verb, language)
    end = clause_end(tokens, frame.end, language)
    if Form.IMPERSONAL in cue.forms:
        return _impersonal(frame, start, end, language)
    particle = next((i for i in range(start, frame.verb) if tokens[i].lower in language.reporting_particles), None)
    if particle is None and start and tokens[start - 1].lower in language.reporting_particles:
        particle = start - 1
    if particle is not None:
        return _introduced(frame, particle, end, language)
    before = tokens[start - 1] if start else None
    if before is not None and before.lower in language.relatives and before.lower not in language.complementisers:
        start -= 1
    if start < frame.verb and tokens[start].lower in language.relatives:
        source = antecedent(tokens, start, language)
        return frame._replace(source=source, start=start, right=True, is_relative=True) if source else None
    is_pointing = _points(tokens, start, end, language)
    subject = own_subject(frame, cue, start, end, language)
    if subject is None:
        frame = frame._replace(gender=_gender(cue))
        return _without_subject(frame, start, end, language, found, is_pointing=is_pointing)
    frame = frame._replace(source=tokens[slice(*subject)], points_back=is_pointing, gender=_gender(cue))
    return _sided(frame, subject, start, language)


def _gender(cue: Cue) -> Gender | None:
    """Return what a past tense tells of its subject."""
    if Form.PAST_MALE in cue.forms:
        return Gender.MALE
    return Gender.FEMALE if Form.PAST_FEMALE in cue.forms else None


def _sided(frame: Frame, subject: Range, start: int, language: Language) -> Frame:
    tokens = frame.sentence.tokens
    limit = sentence_end(tokens)
    is_behind = subject[0] > frame.verb
    first = min(start, frame.start)
    past = max(frame.end, subject[1]) if is_behind else frame.end
    if is_after_quotation(tokens, first, language):
        past = _behind_appositions(tokens, past) if is_behind else past
        if is_behind:
            frame = frame._replace(source=tokens[subject[0] : past])
        right = any(t.quoted for t in tokens[past:]) or (
            past < limit and tokens[past].lower in language.complementisers
        )
        return frame._replace(start=first, end=past, left=True, right=right, resumes=past)
    is_parted = first > 0 and tokens[first - 1].text in BREAKS and tokens[first - 1].text != ":"
    closes = past >= limit or tokens[past].text in {",", "—", "–"}
    follows = past + 1 < len(tokens) and tokens[past + 1].lower in language.complementisers
    if is_parted and is_behind and closes and not follows and frame.reporting not in _NO_ASIDE:
        right = past < limit
        return frame._replace(start=first, end=past, left=True, right=right, resumes=past)
    return frame._replace(start=min(first, subject[0]), end=past if is_behind else frame.end, right=past < limit)


def _behind_appositions(tokens: Sequence[Token], end: int) -> int:
    while end < len(tokens) and not tokens[end].quoted and tokens[end].text not in {";", ":", ".", "–", "—"}:
        end += 1
    return end


def _introduced(frame: Frame, particle: int, end: int, language: Language) -> Frame | None:
    """Read "Як повідомив мер, …" and "…, як повідомили в поліції"."""
    tokens = frame.sentence.tokens
    limit = sentence_end(tokens)
    subject = subject_in(tokens, frame.end, end, language)
    stop = end
    if subject is None:
        own = subject_in(tokens, particle + 1, frame.start, language)
        source = (own, frame.start) if own is not None else staff(tokens, frame.end, end, language)
        source = source or staff(tokens, particle + 1, frame.start, language)
    else:
        stop = _behind_name(tokens, end, language)
        source = (subject, stop)
    left = any(token.is_word or token.quoted for token in tokens[:particle])
    right = stop < limit and any(token.is_word or token.quoted for token in tokens[stop:limit])
    return frame._replace(
        source=tokens[slice(*source)] if source else (),
        is_dropped=source is None,
        start=particle,
        end=stop,
        left=left,
        right=right,
        is_phrase=True,
        text=" ".join(token.text for token in tokens[particle : frame.verb + 1]),
    )


def _behind_name(tokens: Sequence[Token], end: int, language: Language) -> int:
    """Return where what stands behind a source and its comma ends: "Jak dodała szefowa rady, dr Anna Lis, | …"."""
    if end + 2 >= len(tokens) or tokens[end].text != ",":
        return end
    following = tokens[end + 1 : end + 3]
    if any(
        token.lower in language.relatives for token in following[: 1 + (following[0].lower in language.prepositions)]
    ):
        return next((i for i in range(end + 1, len(tokens)) if tokens[i].text == ","), end)
    opens_name = tokens[end + 1].is_capitalised or tokens[end + 1].lower in language.titles
    stop = clause_end(tokens, end + 1, language)
    is_closed = stop < len(tokens) and tokens[stop].text == "," and stop > end + 1
    return stop if opens_name and is_closed and tokens[stop - 1].is_capitalised else end


def _impersonal(frame: Frame, start: int, end: int, language: Language) -> Frame:
    """Read "повідомляється, що …", nobody's words, and "у звіті йдеться, що …", the document's."""
    tokens = frame.sentence.tokens
    after_quote = is_after_quotation(tokens, start, language)
    document = document_of(tokens, start, frame.start, language) or document_of(tokens, frame.end, end, language)
    past = max(frame.end, document[1]) if document else frame.end
    source = tokens[slice(*document)] if document else ()
    is_parted = start > 1 and tokens[start - 1].text in {",", *_DASHES}
    is_behind = after_quote or (is_parted and bool(document) and past >= sentence_end(tokens))  # "…, wynika z danych"
    return frame._replace(
        source=source,
        is_hearsay=not source,
        start=start,
        end=past,
        left=is_behind,
        right=not is_behind,
        resumes=past,
    )


def _points(tokens: Sequence[Token], start: int, end: int, language: Language) -> bool:
    following = [token.text for token in tokens[end : end + 2]]
    if ":" in following[:1] or any(word in language.complementisers for word in following):
        return False
    words = " ".join(token.lower for token in tokens[start:end])
    return any(words.startswith(phrase) or f" {phrase}" in words for phrase in language.pointing_phrases)


def _without_subject(
    frame: Frame, start: int, end: int, language: Language, found: Sequence[Frame], *, is_pointing: bool
) -> Frame:
    """Give a verb without a subject the source before it in the sentence, else whoever the text is with."""
    tokens = frame.sentence.tokens
    limit = sentence_end(tokens)
    source: Sequence[Token] = ()
    if not any(other.source and not other.is_hearsay for other in found):
        subject = first_subject(tokens, start, language) if start else None
        source = tokens[slice(*subject)] if subject else ()
    left = is_after_quotation(tokens, start, language)
    right = any(token.quoted for token in tokens[end:]) if left else frame.end < limit
    is_dropped = not source and not any(other.source for other in found)
    verb = tokens[frame.verb].lower
    if is_dropped and not left and Form.PRESENT in language.cues[verb].forms and re.search(language.plural_verbs, verb):
        frame = frame._replace(is_hearsay=True)  # "кажуть, що": people say
    return frame._replace(
        source=source,
        inherits=True,
        is_dropped=is_dropped,
        start=start,
        left=left,
        right=right,
        resumes=end,
        points_back=is_pointing,
    )
