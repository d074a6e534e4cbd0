"""Reporting frames: every place where a sentence names a cue, with its source and where its content can stand."""

from collections.abc import Sequence
from functools import cache

from newsld.annotators.syntax.according_to import according_to, before_source
from newsld.annotators.syntax.asides import asides
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.free_phrases import free_phrases
from newsld.annotators.syntax.headlines import signed_headline
from newsld.annotators.syntax.impersonal import told_by_infinitive
from newsld.annotators.syntax.noun_cues import noun_frames
from newsld.annotators.syntax.sentences import Sentence
from newsld.annotators.syntax.verb_frames import verb_frame
from newsld.annotators.syntax.verb_second import verb_second_frames
from newsld.annotators.syntax.verbs import is_in_name
from newsld.model.language import Language


def frames(sentence: Sentence, language: Language) -> list[Frame]:
    """Return the reporting frames of a sentence, left to right; what nobody says is not reported."""
    found = _frames(sentence, language)
    if not found:
        return found
    if language.nobody.isdisjoint(sentence.lowers) and language.hypotheses.isdisjoint(sentence.lowers):
        return found
    return [frame for frame in found if not (is_nobody(frame, language) or _is_supposed(frame, language))]


def is_nobody(frame: Frame, language: Language) -> bool:
    """Tell "Nobody said" and "said no one" from "No, said Roe" and "No 10 said"."""
    tokens = frame.sentence.tokens
    if frame.is_dropped:  # "Nadie | dijo"
        return any(token.lower in language.nobody for token in tokens[max(frame.start - 1, 0) : frame.verb])
    words = [token for token in frame.source if token.is_word]
    if not words or words[0].lower not in language.nobody:
        return False
    return len(words) == 1 or not words[1].text[0].isdigit()


def _is_supposed(frame: Frame, language: Language) -> bool:
    """Tell "If Roe said the dam broke, she would be wrong", where nobody says that Roe did."""
    tokens = frame.sentence.tokens
    if not frame.source or frame.left or frame.is_phrase:
        return False
    first = next((i for i, token in enumerate(tokens) if token.start >= frame.source[0].start), 0)
    opener = tokens[first if tokens[first].lower in language.hypotheses else first - 1]
    return first < frame.verb and opener.lower in language.hypotheses


def _frames(sentence: Sentence, language: Language) -> list[Frame]:
    found = _without_verb(sentence, language)
    if language.verb_second:
        found = list(free_phrases(sentence, found, language))
    elif language.cues.keys().isdisjoint(sentence.lowers):
        return sorted(found, key=lambda frame: frame.verb)
    taken = {i for frame in found for i in range(frame.start, frame.end)}
    if language.verb_second:
        found += verb_second_frames(sentence, language, taken)
        return sorted(found, key=lambda frame: frame.verb)
    cues, lowers = language.cues, sentence.lowers
    for i in [i for i, word in enumerate(lowers) if word in cues]:
        if i in taken or is_in_name(sentence, i, language):
            continue
        frame = verb_frame(sentence, i, cues[lowers[i]], language, found)
        if frame is not None:
            found.append(frame)
    found += list(noun_frames(sentence, found, language))
    return sorted(found, key=lambda frame: frame.verb)


def _without_verb(sentence: Sentence, language: Language) -> list[Frame]:
    """Return the frames that rest on no reporting verb; most sentences have no word of their phrases."""
    found: list[Frame] = []
    if not _telling(language).isdisjoint(sentence.lowers):
        found = _longest([*asides(sentence, language), *according_to(sentence, language)])
    if language.sentence_objects:
        found += told_by_infinitive(sentence, language)
    if language.signed_headlines and sentence.is_heading:
        found += signed_headline(sentence, language)
    return found


@cache
def _telling(language: Language) -> frozenset[str]:
    """Return the words of which one stands in every phrase that names a source: the longest of each."""
    owners = language.possessives if language.according_to_whose else ()
    phrases = (*before_source(language), *language.citing_phrases, *language.hearsay_phrases, *language.own_views)
    return frozenset((*(max(phrase.split(), key=len) for phrase in phrases), *language.views, *owners))


def _longest(found: Sequence[Frame]) -> list[Frame]:
    """Return the longest of the phrases that begin at one place: "według danych" and not "według"."""
    at: dict[int, Frame] = {}
    for frame in found:
        known = at.get(frame.start)
        if known is None or len(frame.text) > len(known.text):
            at[frame.start] = frame
    return list(at.values())
