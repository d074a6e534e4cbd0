"""The frames of reporting verbs: which way a verb is told to have its source."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from newsld.annotators.syntax.clauses import BREAKS, is_adverbial, opens_infinitive
from newsld.annotators.syntax.dropped_subjects import as_said, opening, postposed
from newsld.annotators.syntax.frame import Frame, inherited
from newsld.annotators.syntax.free_order import placed
from newsld.annotators.syntax.impersonal import impersonal
from newsld.annotators.syntax.inverted_subjects import inverted, is_behind_quotation, is_fragment
from newsld.annotators.syntax.nonfinite import gerund, passive
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.pointing import pointing
from newsld.annotators.syntax.preposed_subjects import is_relative, relative, sided, with_subject
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.annotators.syntax.staffs import place_before
from newsld.annotators.syntax.subjects import main_subject
from newsld.annotators.syntax.verbs import group_start, is_contracted, is_verb
from newsld.model.language import Cue, Form, Language, Reporting, either

_SEQUEL = 2  # words that can stand before the infinitive of a sentence of its own: "Avant de conclure :"
_REACH = 6  # words from a cue of hearsay to its complementiser
_ASSERTS = frozenset({Reporting.SAY, Reporting.STATE, Reporting.TELL})


def verb_frame(sentence: Sentence, i: int, cue: Cue, language: Language, found: Sequence[Frame]) -> Frame | None:
    """Return the frame of the cue at token `i`, if it is a verb that reports there."""
    tokens = sentence.tokens
    group = group_start(tokens, i, language)
    words = frozenset(sentence.lowers[group:i])
    is_hearsay = bool(words & language.hearsay_auxiliaries) and not _is_led_from(tokens, i, language)
    is_hearsay = is_hearsay and Form.PARTICIPLE in cue.forms  # "avrebbe confermato la notizia"
    if is_hearsay or not is_verb(tokens, i, group, cue, language) or _is_of_things(words, cue, language):
        return None
    cue, end = _with_particle(tokens, i, cue, language)
    text = tokens[i].text if end - group == 1 else " ".join([token.text for token in tokens[group:end]])
    is_negated = bool(words & language.negations)
    frame = Frame(sentence, cue.reporting, text, cue.lemma, i, group, end, is_negated=is_negated)
    return impersonal(frame, language) or _personal(frame, cue, words, language, found)


def _with_particle(tokens: Sequence[Token], i: int, cue: Cue, language: Language) -> tuple[Cue, int]:
    """Return the cue at token `i` with the words that make another of it, and where it ends: "as Roe put it"."""
    for phrasal in language.phrasal_cues.get(tokens[i].lower, ()):
        end = i + 1 + len(phrasal.particle)
        if tuple(token.lower for token in tokens[i + 1 : end]) == phrasal.particle:
            following = tokens[end] if end < len(tokens) else None
            is_closed = following is None or not following.is_word or is_adverbial(following, language)
            return (phrasal.cue, end) if is_closed else (cue, i + 1)
    return cue, i + 1


def _personal(
    frame: Frame, cue: Cue, words: AbstractSet[str], language: Language, found: Sequence[Frame]
) -> Frame | None:
    """Return the frame of a verb that has a subject or leaves it out; `words` are those of its group before it."""
    tokens, group, i = frame.sentence.tokens, frame.start, frame.verb
    is_compared = group > 0 and tokens[group - 1].lower in language.framing_particles
    is_passive = bool(words & language.be) and not words & language.reflexives
    following = tokens[frame.end].lower if frame.end < len(tokens) else ""
    is_named = (
        cue.reporting is Reporting.CALL and following in language.agents and not words
    )  # ", described by critics as “…”"
    if Form.PARTICIPLE in cue.forms and (is_passive or is_compared or is_named):
        return passive(frame, language)
    if language.free_order and not cue.forms & {Form.GERUND, Form.BASE}:
        return placed(frame, cue, language, found)
    is_reflexive = bool(words & language.reflexives) and not words & language.catenatives  # "si limita a dire"
    if language.drops_subjects and is_reflexive and cue.lemma in language.hearsay_verbs:
        return sided(frame._replace(is_hearsay=True), language)
    if Form.GERUND in cue.forms and group == i and not (group and is_contracted(tokens[group - 1], language)):
        return gerund(frame, language, found)
    pointed = pointing(frame, language)
    if pointed is not None or group == 0:
        return pointed or (opening(frame, language) if language.drops_subjects else None)
    helpers = either(language.auxiliaries, language.causatives, language.catenatives)
    if Form.BASE in cue.forms and language.infinitive_endings and not words & helpers:
        return _sequel(frame, language, found) if _is_sequel(tokens, group, language) else None
    return _active(frame, cue, language, found)


def _is_led_from(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "avrebbe detto agli agenti di aver frenato": what hearsay has somebody say is a statement of its own."""
    for k in range(i + 1, min(i + _REACH, len(tokens))):
        if tokens[k].text in BREAKS or tokens[k].lower in language.finite_verbs:
            return False
        if tokens[k].lower in language.complementisers:
            return True
        if tokens[k].lower in language.infinitive_complementisers:
            return opens_infinitive(tokens, k + 1, len(tokens), language)
    return False


def _is_of_things(words: AbstractSet[str], cue: Cue, language: Language) -> bool:
    """Tell "le feu s'est déclaré", where a reflexive pronoun takes the speech out of the verb."""
    if language.drops_subjects or not words & language.reflexives or words & language.catenatives:
        return False  # "s'est contenté d'indiquer"
    return cue.reporting in {Reporting.SAY, Reporting.STATE} and cue.lemma not in language.hearsay_verbs


def _sequel(frame: Frame, language: Language, found: Sequence[Frame]) -> Frame:
    """Read "…, avant d'ajouter que"; "Et d'ajouter :" has the source that the text is with."""
    tokens = frame.sentence.tokens
    subject = main_subject(tokens[: frame.start - 1], language) if frame.start > _SEQUEL and not found else ()
    if language.drops_subjects and any(mention.is_somebody for mention in describe(subject, language)):
        return frame._replace(source=subject, right=True)  # "Roe se limitó a | decir: «…»"
    sequel = inherited(frame, language, found)
    is_first = frame.start <= _SEQUEL or (not sequel.source and not any(other.source for other in found))
    return sequel._replace(source=(), is_dropped=True, inherits=False) if is_first else sequel


def _is_sequel(tokens: Sequence[Token], group: int, language: Language) -> bool:
    """Tell "…, avant d'| ajouter que", where an infinitive reports on."""
    before = f"{tokens[group - 2].lower} {tokens[group - 1].lower}" if group > 1 else ""
    return bool(language.sequels) and (before in language.sequels or tokens[group - 1].lower in language.sequels)


def _active(frame: Frame, cue: Cue, language: Language, found: Sequence[Frame]) -> Frame | None:
    tokens = frame.sentence.tokens
    before = tokens[frame.start - 1]
    if before.lower in language.reporting_particles and cue.reporting in _ASSERTS:
        return as_said(frame, language)
    if is_relative(tokens, frame.start - 1, language):
        return relative(frame, language)
    goes_on = before.lower in language.infinitives and cue.forms <= {Form.BASE}  # "went on to say"
    if goes_on or before.lower in language.conjunctions:
        is_joined = any(other.source for other in found) and frame.reporting is Reporting.UTTER
        behind = None if is_joined else postposed(frame, language)  # "parla di X e attacca il governo: «…»"
        return behind or inherited(frame, language, found)
    if frame.sentence.is_heading and before.text in BREAKS and Form.PRESENT in cue.forms and found:
        return inherited(frame, language, found)
    if cue.reporting is Reporting.HEAR or _is_said_of_itself(frame, before, language):
        place = place_before(frame, language)
        frame = frame._replace(source=place, is_hearsay=not place)
    if frame.source:
        return sided(frame, language)
    reversed_frame = inverted(frame, before, language)
    if reversed_frame is not None:
        return reversed_frame
    if is_behind_quotation(tokens, frame.start) and not is_fragment(tokens, frame.start - 1):
        return inherited(frame, language, found)._replace(left=True)
    return with_subject(frame, found, language)


def _is_said_of_itself(frame: Frame, before: Token, language: Language) -> bool:
    """Tell "il se dit que" and "on dit que", where nobody is named."""
    words = frame.sentence.lowers[frame.start : frame.verb]
    is_reflexive = before.lower in language.dummies and not language.reflexives.isdisjoint(words)
    return is_reflexive or before.lower in language.impersonals
