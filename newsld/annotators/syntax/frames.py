"""Reporting frames: every place where a sentence names a cue, with its source and where its content can stand."""

from collections.abc import Sequence

from newsld.annotators.syntax.according_to import according_to
from newsld.annotators.syntax.asides import asides
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.free_phrases import free_phrases
from newsld.annotators.syntax.headlines import signed_headline
from newsld.annotators.syntax.impersonal import told_by_infinitive
from newsld.annotators.syntax.sentences import Sentence
from newsld.annotators.syntax.verb_frames import verb_frame
from newsld.annotators.syntax.verb_second import verb_second_frames
from newsld.annotators.syntax.verbs import is_in_name
from newsld.model.language import Language


def frames(sentence: Sentence, language: Language) -> list[Frame]:
    """Return the reporting frames of a sentence, left to right."""
    found = _longest([*asides(sentence, language), *according_to(sentence, language)])
    found += told_by_infinitive(sentence, language)
    found += signed_headline(sentence, language)
    if language.verb_second:
        found = list(free_phrases(sentence, found, language))
    elif language.cues.keys().isdisjoint(sentence.lowers):
        return sorted(found, key=lambda frame: frame.verb)
    taken = {i for frame in found for i in range(frame.start, frame.end)}
    if language.verb_second:
        found += verb_second_frames(sentence, language, taken)
        return sorted(found, key=lambda frame: frame.verb)
    for i, token in enumerate(sentence.tokens):
        cue = language.cues.get(token.lower)
        if cue is None or token.quoted or i in taken or is_in_name(sentence, i, language):
            continue
        frame = verb_frame(sentence, i, cue, language, found)
        if frame is not None:
            found.append(frame)
    return sorted(found, key=lambda frame: frame.verb)


def _longest(found: Sequence[Frame]) -> list[Frame]:
    """Return the longest of the phrases that begin at one place: "według danych" and not "według"."""
    at: dict[int, Frame] = {}
    for frame in found:
        known = at.get(frame.start)
        if known is None or len(frame.text) > len(known.text):
            at[frame.start] = frame
    return list(at.values())
