"""Frames whose cue is no active verb: "was told that …", ", saying …", "quoted the mayor as saying …"."""

from collections.abc import Sequence

from newsld.annotators.syntax.adjuncts import after_adjuncts
from newsld.annotators.syntax.clauses import BREAKS, noun_phrase_start, sentence_end
from newsld.annotators.syntax.frame import Frame, inherited
from newsld.annotators.syntax.nominatives import first_subject
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.subjects import main_subject, phrase_end
from newsld.model.language import Language, Reporting, either

_PASSIVE = frozenset({Reporting.TELL, Reporting.SAY, Reporting.STATE})


def passive(frame: Frame, language: Language) -> Frame | None:
    """Read "was told (by Athens) that …", "it is understood", "is said to be"."""
    tokens = frame.sentence.tokens
    following = tokens[frame.end].lower if frame.end < len(tokens) else ""
    is_compared = frame.start > 0 and tokens[frame.start - 1].lower in language.framing_particles
    if frame.reporting not in _PASSIVE or frame.lemma in language.citing_verbs:
        is_called = frame.reporting is Reporting.CALL and following in language.agents
        return _called(frame, language) if is_called else None
    if following in language.agents:
        end = phrase_end(tokens, frame.end + 1, language)
        frame = frame._replace(source=tokens[frame.end + 1 : end], end=end, right=True)
        return compared(frame, sentence_end(tokens), language) if is_compared else frame
    if is_compared:
        return None
    if frame.lemma not in language.hearsay_verbs and tokens[frame.start - 1].lower not in language.dummies:
        return None
    at_end = frame.end >= sentence_end(tokens)
    if frame.start and tokens[frame.start - 1].lower in language.dummies:
        return frame._replace(start=frame.start - 1, is_hearsay=True, left=at_end, right=not at_end)
    if frame.reporting is Reporting.TELL and not frame.is_negated:
        start = noun_phrase_start(tokens, frame.start - 1, 0, language) if frame.start else 0
        is_parted = start > 0 and (tokens[start - 1].text in BREAKS or tokens[start - 1].quoted is not None)
        return frame._replace(start=start, is_hearsay=True, left=at_end and is_parted, right=not at_end)
    if following in language.infinitives:
        return frame._replace(is_hearsay=True, right=True, complementiser=True)
    return None


def _called(frame: Frame, language: Language) -> Frame:
    """Read "described by critics | as “…”"."""
    tokens = frame.sentence.tokens
    end = phrase_end(tokens, frame.end + 1, language)
    end = next((i for i in range(frame.end + 1, end) if tokens[i].lower in language.framing_particles), end)
    return frame._replace(source=tokens[frame.end + 1 : end], end=end, right=True)


def compared(frame: Frame, limit: int, language: Language) -> Frame:
    """Read "As the Echo reported, the dam is shut" and "The dam is shut, as the Echo reported on Monday"."""
    tokens = frame.sentence.tokens
    start = frame.start - 1
    before = tokens[start - 1] if start else None
    past = after_adjuncts(tokens, frame.end, limit, language)
    is_closed = past >= limit or tokens[past].text == ","
    opens = before is None or before.lower in language.conjunctions
    if not is_closed or not (opens or (before and (before.text in BREAKS or before.quoted))):
        return frame._replace(right=frame.end < limit)
    return frame._replace(start=start, left=not opens, right=past < limit, resumes=past)


def gerund(frame: Frame, language: Language, found: Sequence[Frame]) -> Frame:
    """Read ", saying …", whose source is the sentence's, and ", citing officials", which names another."""
    if frame.lemma in language.citing_verbs:
        tokens = frame.sentence.tokens
        end = phrase_end(tokens, frame.end, language)
        return frame._replace(source=tokens[frame.end : end], end=end, is_citation=True)
    quoted = _quoted_as(frame, language)
    if quoted is not None:
        return _quoting(frame, quoted)
    own = _own_subject(frame, language)
    if own is not None:
        return frame._replace(source=own, is_gerund=True, right=True)
    frame = frame._replace(is_gerund=True, right=True)
    if frame.start <= 1:  # "Noting that …, she …", "After saying that …, she …"
        return frame._replace(source=_subject_to_come(frame, language), opens_sentence=True)
    if found and found[-1].left and not found[-1].is_phrase:  # "…, police said, adding that …"
        return inherited(frame, language, found)
    if language.free_order:
        tokens = frame.sentence.tokens
        subject = first_subject(tokens, frame.start, language)
        return inherited(frame, language, found)._replace(source=tokens[slice(*subject)] if subject else ())
    if frame.sentence.tokens[frame.start - 1].text == ",":
        clause = _clause_subject(frame.sentence.tokens, frame.start, language)
        if any(mention.is_somebody for mention in describe(clause, language)):
            return frame._replace(source=clause)
    return inherited(frame, language, found)


def _subject_to_come(frame: Frame, language: Language) -> Sequence[Token]:
    """Return the subject of the main clause that a participle stands before."""
    tokens = frame.sentence.tokens
    commas = (i for i in range(frame.end, len(tokens)) if tokens[i].text == ",")
    subjects = (main_subject(tokens[comma + 1 :], language) for comma in commas)
    return next((subject for subject in subjects if subject), ())


def _clause_subject(tokens: Sequence[Token], end: int, language: Language) -> Sequence[Token]:
    """Return the subject of the main clause that a participle hangs on: the last one that a conjunction opens."""
    joining = either(language.conjunctions, language.contrasts)
    for i in range(end - 2, 0, -1):
        if tokens[i].lower in joining and tokens[i - 1].text in {",", ";", "—", "–"}:
            subject = main_subject(tokens[i + 1 : end], language)
            if subject and tokens[i + 1].lower not in language.relatives:
                return subject
    return main_subject(tokens[:end], language)


def _own_subject(frame: Frame, language: Language) -> Sequence[Token] | None:
    """Return the subject that a gerund has for itself: "with Boswell | stating", ", the government | recommending"."""
    tokens = frame.sentence.tokens
    if frame.start == 0:
        return None
    before = tokens[frame.start - 1]
    if frame.start == 0 or not before.is_word or before.lower in either(language.conjunctions, language.subordinators):
        return None
    start = noun_phrase_start(tokens, frame.start - 1, 0, language)
    if tokens[start].lower in language.prepositions and start + 1 < frame.start:
        return tokens[start + 1 : frame.start]
    opener = tokens[start - 1] if start else None
    is_absolute = opener is not None and (opener.text == "," or opener.lower in language.prepositions)
    return tokens[start : frame.start] if is_absolute else None


def _quoted_as(frame: Frame, language: Language) -> Sequence[Token] | None:
    """Return whom "quoted the mayor as | saying" quotes; "was quoted as | saying" quotes its subject."""
    tokens = frame.sentence.tokens
    if frame.start == 0 or tokens[frame.start - 1].lower not in language.framing_particles:
        return None
    for i in range(frame.start - 2, -1, -1):
        cue = language.cues.get(tokens[i].lower)
        if cue is not None and cue.lemma in language.citing_verbs:
            is_passive = i + 1 == frame.start - 1 or tokens[i + 1].lower in language.agents
            return main_subject(tokens, language) if is_passive else tokens[i + 1 : frame.start - 1]
    return None


def _quoting(frame: Frame, source: Sequence[Token]) -> Frame:
    """Read "quoted Roe as saying “…”" and "“…,” Roe was quoted as saying", whose words stand before their source."""
    tokens = frame.sentence.tokens
    start = next((i for i, token in enumerate(tokens) if source and token is source[0]), 0)
    is_behind = any(token.quoted for token in tokens[max(start - 2, 0) : start])
    return frame._replace(source=source, start=start if is_behind else frame.start, left=is_behind, right=True)
