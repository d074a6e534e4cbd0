"""Reporting verbs without a subject before them: it stands behind the verb, or is left out altogether."""

import re
from collections.abc import Sequence

from newsld.annotators.syntax.clauses import sentence_end
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.phrase_sources import behind_apposition, behind_name, behind_parenthesis
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.subjects import after_circumstances, phrase_end
from newsld.model.annotation import Mention
from newsld.model.language import Gender, Language


def opening(frame: Frame, language: Language) -> Frame:
    """Read "Dijo el ministro que …", else "Dijo que …", whose subject is left out."""
    return postposed(frame, language) or frame._replace(is_dropped=True, right=True)


def postposed(frame: Frame, language: Language) -> Frame | None:
    """Read a cue whose subject stands between it and "that" or a colon: "Explicó la consejera que …"."""
    if not language.drops_subjects:
        return None
    tokens = frame.sentence.tokens
    found = _subject(tokens, frame.end, language)
    if found is None:
        return None
    opener = tokens[found[1]] if found[1] < len(tokens) else None
    if opener is None or not (opener.lower in language.complementisers or opener.text == ":"):
        return None
    return frame._replace(source=tokens[slice(*found)], end=found[1], right=True)


def as_said(frame: Frame, language: Language) -> Frame:
    """Read "según informó la Policía": an attribution on either side of its statement."""
    tokens = frame.sentence.tokens
    is_agent = frame.end < len(tokens) and tokens[frame.end].lower in language.agents  # "secondo quanto riferito da"
    agent = (frame.end + 1, phrase_end(tokens, frame.end + 1, language)) if is_agent else None
    found = agent or _subject(tokens, frame.end, language)
    start = _particle_start(tokens, frame.start - 1, language)
    end = _with_apposition(tokens, start, found[1], language) if found else frame.end
    source = tokens[found[0] : end] if found else ()
    is_ours = (
        bool(source)
        and bool({token.lower for token in source} & language.outlet_nouns)
        and (source[0].lower in language.demonstratives)
        and not any(token.is_capitalised for token in source[1:])
    )
    left = any(token.is_word or token.quoted for token in tokens[:start])
    sided = frame._replace(start=start, end=end, left=left, right=end < sentence_end(tokens), is_phrase=True)
    if is_ours or (not source and frame.lemma in language.emerging_verbs):  # "según trascendió"
        return sided._replace(is_hearsay=True)
    return sided._replace(source=source, is_dropped=not source)


def _particle_start(tokens: Sequence[Token], start: int, language: Language) -> int:
    """Return where the particles before a cue begin: "secondo | quanto", "tal | y como"."""
    while start and tokens[start].lower in language.free_relatives and tokens[start - 1].lower in language.prepositions:
        start -= 1
    if start == 1 and tokens[0].lower in language.prepositions and tokens[1].lower in language.prepositions:
        return 0  # "Stando a | quanto dichiarato"
    if start and tokens[start - 1].lower in language.reporting_particles:
        return start - 1
    is_joined = start > 1 and tokens[start - 1].lower in language.additive
    return start - 2 if is_joined and tokens[start - 2].lower in language.reporting_particles else start


def _with_apposition(tokens: Sequence[Token], start: int, end: int, language: Language) -> int:
    """Return where a source behind its cue ends, who that is between commas with it."""
    end = behind_parenthesis(tokens, end)
    return behind_name(tokens, end, language) if start else behind_apposition(tokens, end, language)


def _subject(tokens: Sequence[Token], start: int, language: Language) -> tuple[int, int] | None:
    """Return the noun phrase behind a verb, adjuncts skipped, if it can be somebody."""
    first = after_circumstances(tokens, start, language)
    if first >= len(tokens) or tokens[first].lower in language.prepositions or not tokens[first].is_word:
        return None
    end = phrase_end(tokens, first, language)
    mentions = describe(tokens[first:end], language) if end > first else ()
    return (first, end) if any(m.kind or m.name or m.gender for m in mentions) else None


def left_out(frame: Frame, language: Language) -> Mention:
    """Return the mention that stands for a subject left out: one or several people, as the verb tells."""
    tokens = frame.sentence.tokens
    verb = tokens[frame.verb]
    auxiliary = next((t for t in tokens[frame.start : frame.verb] if t.lower in language.auxiliaries), verb)
    is_plural = not frame.is_phrase and bool(re.search(language.plural_verbs, auxiliary.lower))
    return Mention(verb.start, verb.end, "", gender=Gender.PLURAL if is_plural else frame.gender, is_left_out=True)
