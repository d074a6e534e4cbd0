"""Reports of what the text has just told: "Lo ha annunciato il sindaco", "È quanto emerge da uno studio"."""

from collections.abc import Sequence

from newsld.annotators.syntax.clauses import is_adverbial, sentence_end
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.subjects import after_circumstances, apposition_end, phrase_end, subject_before
from newsld.model.language import Language, Reporting

_REACH = 6  # words
_POINTING = frozenset({Reporting.SAY, Reporting.STATE, Reporting.DENY})


def pointing(frame: Frame, language: Language) -> Frame | None:
    """Return a frame whose object is the sentence before it, with the source that stands behind it, if any does."""
    tokens = frame.sentence.tokens
    if frame.reporting in _POINTING and (pointed := _object_behind(frame, language)):
        return pointed
    if frame.reporting not in _POINTING or not _points(frame, language):
        return None
    if _leads_on(tokens, frame.end, language):
        return _pointing_on(frame, language)
    following = tokens[frame.end].lower if frame.end < len(tokens) else ""
    if following in language.agents:
        end = phrase_end(tokens, frame.end + 1, language)
        return frame._replace(source=tokens[frame.end + 1 : end], end=end, points_back=True)
    first = after_circumstances(tokens, frame.end, language)
    end = phrase_end(tokens, first, language)
    if first < end and any(m.kind or m.name or m.gender for m in describe(tokens[first:end], language)):
        end = apposition_end(tokens, end, language)
        return frame._replace(source=tokens[first:end], end=end, points_back=True)
    return frame._replace(is_dropped=True, points_back=True) if frame.start == 0 else None


def _pointing_on(frame: Frame, language: Language) -> Frame | None:
    """Read "C'est ce qu'a annoncé la préfecture : le pont est fermé", whose statement follows a colon."""
    tokens = frame.sentence.tokens
    first = after_circumstances(tokens, frame.end, language)
    end = phrase_end(tokens, first, language)
    source = tokens[first:end]
    colon = next((i for i in range(end, len(tokens)) if tokens[i].text == ":"), None)
    if colon is None or any(token.lower in language.complementisers for token in tokens[end:colon]):
        return None
    is_somebody = any(m.kind or m.name or m.gender for m in describe(source, language))
    return frame._replace(source=source, end=colon, right=True) if is_somebody else None


def _points(frame: Frame, language: Language) -> bool:
    """Tell "Lo ha annunciato", and the cue behind "È quanto"."""
    if not language.sentence_objects.isdisjoint(frame.sentence.lowers[frame.start : frame.verb]):
        return True
    if not language.pointing_phrases:
        return False
    return " ".join(frame.sentence.lowers[: frame.verb]).startswith(language.pointing_phrases)


def _object_behind(frame: Frame, language: Language) -> Frame | None:
    """Read "The commissioner disclosed this on Friday", whose object is the sentence before it."""
    tokens = frame.sentence.tokens
    end = frame.end + 1
    if frame.end >= len(tokens) or tokens[frame.end].lower not in language.pointed_objects or frame.start == 0:
        return None
    closes = end >= sentence_end(tokens) or tokens[end].text == "," or tokens[end].lower in language.prepositions
    if not (closes or is_adverbial(tokens[end], language)) or _leads_on(tokens, end, language):
        return None
    subject = subject_before(tokens, frame.start, 0, language)
    if subject is None or (subject[0] and tokens[subject[0] - 1].lower in language.subordinators):
        return None  # "this is how she explained this"
    return frame._replace(source=tokens[slice(*subject)], start=subject[0], end=end, points_back=True)


def _leads_on(tokens: Sequence[Token], end: int, language: Language) -> bool:
    """Tell whether a cue has an object of its own behind it: "lo ha detto chiaro: «…»", "lo ha informato che"."""
    limit = sentence_end(tokens)
    for i in range(end, min(limit, end + _REACH)):
        is_relative = tokens[i - 1].text == ","  # "lo ha confirmado la Junta, que …"
        if (
            tokens[i].quoted
            or tokens[i].text == ":"
            or (tokens[i].lower in language.complementisers and not is_relative)
        ):
            return True
    return False
