"""Where a statement behind its cue ends: with the sentence, or before what the source does not say."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsld.annotators.syntax.clauses import (
    has_finite,
    is_adverbial,
    is_finite,
    is_gerund,
    is_participle,
    is_strictly_finite,
    sentence_end,
)
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.statement_tests import can_report
from newsld.model.language import Language, Reporting, either

_RELATIVE = 2  # a comma and the pronoun
_TAKING_UP = 5  # words from the comma of ", contrairement à ce que"
_APPOSITION = 5  # words between the comma of ", a charge" and the name of who made it


def end_of(frame: Frame, start: int, others: Sequence[Frame], language: Language) -> int:
    """Return the index behind the last word of the statement that begins at token `start`."""
    end = next(_own_ends(frame, start, others, language))
    rivals = (
        _rival_start(frame, other, start, language) for other in others if other.verb > frame.verb and other.start < end
    )
    end = min((stop for stop in rivals if stop is not None and stop > start), default=end)
    end = _gerund_end(frame, start, end, language)
    return _relative_end(frame, start, end, language) if frame.is_relative or frame.is_noun else end


def _relative_end(frame: Frame, start: int, end: int, language: Language) -> int:
    """End "Roe, who said he was hit |, was charged" and "a poll that found most were tired | is out" at the main verb.

    A clause that no further word opens has one verb; the next is that of the noun the relative pronoun stands for.
    """
    tokens = frame.sentence.tokens
    relative = frame.start - 1
    if language.verb_second or any(is_finite(tokens, i, language) for i in range(relative)):
        return end
    openers = either(language.subordinators, language.relatives, language.conjunctions, language.complementisers)
    verbs, expected = 0, 1
    for i in range(start, end):
        if tokens[i].lower in openers or tokens[i].text in {";", ":"}:
            expected += 1
        elif is_finite(tokens, i, language) and not (verbs and tokens[i - 1].lower in language.auxiliaries):
            if verbs >= expected and is_strictly_finite(tokens, i, language):
                return i - (tokens[i - 1].text == ",")
            verbs += 1
            expected += tokens[i].lower in language.cues
    return end


def _own_ends(frame: Frame, start: int, others: Sequence[Frame], language: Language) -> Iterator[int]:
    """Yield the places where the words of the sentence themselves end the statement, from left to right."""
    tokens = frame.sentence.tokens
    before = tokens[frame.start - 1].lower if frame.start else ""
    limit = sentence_end(tokens)
    is_count = frame.lemma in language.counting_verbs and not frame.complementiser
    telling = either(language.conjunctions, language.adversative, language.framing_particles)
    for i in range(start, limit):
        if tokens[i].is_word and tokens[i].lower not in telling:
            continue
        is_coordinate = before in language.free_relatives and tokens[i].lower in language.conjunctions
        is_main_clause = tokens[i].text == "," and (
            frame.complementiser
            or frame.opens_sentence
            or _is_subordinate(before, language)
            or _is_conceded(frame, language)
            or (frame.is_relative and _closes_relative(frame, i, limit, language))
        )
        is_contrast = tokens[i].lower in language.adversative and frame.reporting is Reporting.DENY
        is_judged = tokens[i].lower in language.framing_particles and i > start and i + 1 < limit
        is_dismissed = is_judged and frame.reporting is Reporting.DENY and tokens[i + 1].quoted is not None
        is_new_report = tokens[i].text == ":" and (
            any(other.verb > i for other in others) or (frame.end < start and _leads_to_quotation(tokens, i))
        )
        if (
            is_coordinate
            or is_main_clause
            or is_contrast
            or is_dismissed
            or (tokens[i].text == "," and is_count and not has_finite(tokens, start, i, language))
            or is_new_report
            or tokens[i].text == ";"
            or (frame.is_phrase and _is_bare_apposition(tokens, i, limit, language))
            or _repeats_subject(frame, i, language)
            or _opens_aside(tokens, i, limit, language)
            or _is_taken_up(tokens, i, limit, language)
        ):
            yield i
    yield limit


def _is_taken_up(tokens: Sequence[Token], i: int, limit: int, language: Language) -> bool:
    """Tell ", ce que conteste la mairie", another's word on the statement."""
    if tokens[i].text != "," or not language.taking_up:
        return False
    pairs = pairwise(token.lower for token in tokens[i + 1 : min(i + _TAKING_UP, limit)])
    return any(f"{first} {second}" in language.taking_up for first, second in pairs)


def _is_bare_apposition(tokens: Sequence[Token], i: int, limit: int, language: Language) -> bool:
    """Tell ", record stagionale", the reporter's own word at the end of what somebody's view tells."""
    if not language.drops_subjects or tokens[i].text != "," or i + 1 >= limit or tokens[i - 1].is_capitalised:
        return False
    first = tokens[i + 1]
    is_noun = first.is_word and first.text.islower() and not is_participle(first, language)
    function_words = either(language.prepositions, language.conjunctions, language.determiners, language.adverbs)
    if not is_noun or first.lower in either(function_words, language.relatives, language.subordinators):
        return False
    return not any(t.text == "," for t in tokens[i + 1 : limit]) and not has_finite(tokens, i + 1, limit, language)


def _leads_to_quotation(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a colon behind a that-clause leads to words of the source: "denied that it shut: “It is open”"."""
    return i + 1 < len(tokens) and tokens[i + 1].quoted is not None


def _is_subordinate(before: str, language: Language) -> bool:
    """Tell whether the attribution itself hangs on another clause: "when the clerk warned that …, she replied"."""
    return before in language.subordinators and before not in either(language.complementisers, language.relatives)


def _is_conceded(frame: Frame, language: Language) -> bool:
    """Tell "Pese a que | X asegura que …, …", whose main clause is the reporter's."""
    tokens = frame.sentence.tokens
    opener = frame.start - 1
    if opener < 1 or not language.drops_subjects or tokens[opener].lower not in language.complementisers:
        return False
    return tokens[0].lower in either(
        language.prepositions, language.adverbs, language.subordinators
    ) and not has_finite(tokens, 0, opener, language)


def _closes_relative(frame: Frame, i: int, limit: int, language: Language) -> bool:
    """Tell the comma behind "Los médicos, que aseguran que …|, harán huelga", where the main verb follows."""
    tokens = frame.sentence.tokens
    before = frame.start - (1 if language.free_order else 2)  # the pronoun is in the frame or before it
    if frame.start < _RELATIVE or tokens[before].text != ",":
        return False
    leaning = either(language.clitics, language.negations)
    past = i + 1
    while past < limit and (tokens[past].lower in leaning or is_adverbial(tokens[past], language)):
        past += 1
    opens_verb = is_finite if language.free_order else is_strictly_finite
    return past < limit and opens_verb(tokens, past, language)


def _repeats_subject(frame: Frame, i: int, language: Language) -> bool:
    """Tell whether ", and he" at token `i` takes up the source's pronoun for a deed of its own."""
    tokens = frame.sentence.tokens
    if len(frame.source) != 1 or i + 2 >= len(tokens) or tokens[i].text != ",":
        return False
    return (
        tokens[i + 1].lower in either(language.additive, language.adversative)
        and tokens[i + 2].lower == frame.source[0].lower
    )


def _opens_aside(tokens: Sequence[Token], i: int, limit: int, language: Language) -> bool:
    """Tell ", but officials want …", ", but mayor Roe …" and ", while …": what the reporter sets against it."""
    if tokens[i].text != "," or i + 2 >= limit or tokens[i + 1].lower not in language.adversative:
        return False
    following = tokens[i + 2]
    if language.verb_second and following.lower in language.complementisers and i + 3 < limit:
        return is_finite(tokens, i + 3, language)  # "…, maar dat …": the statement goes on
    opens_clause = (
        following.is_capitalised
        or following.lower in either(language.determiners, language.roles)
        or following.lower in language.pronouns
    )
    return opens_clause and has_finite(tokens, i + 2, limit, language)


def _rival_start(frame: Frame, other: Frame, start: int, language: Language) -> int | None:
    """Return where another attribution cuts this statement off, or `None` when it belongs inside it."""
    tokens = frame.sentence.tokens
    before = other.start - 1
    if language.verb_second and (other.is_relative or (other.inherits and tokens[before].text == ",")):
        return before if other.inherits and before > start else None
    if other.is_phrase or other.is_gerund:
        return before if before > start and tokens[before].text == "," else None
    is_trailing = other.left and before > start and tokens[before].text == "," and can_report(other, language)
    if is_trailing:  # "X said A, two sources told Reuters"
        return before
    is_unheard = other.inherits and language.drops_subjects and other.lemma in language.silent_verbs
    is_deed = other.inherits and other.reporting is Reporting.UTTER and not _leads_on(tokens, other.end)
    if other.lemma in language.wish_verbs or is_unheard or is_deed:  # "dijo que entró y encontró la puerta abierta"
        return None
    contrast = _contrast(tokens, before, start, language)
    if contrast is not None:
        return contrast
    if tokens[before].lower in language.conjunctions:
        comma = before - 1 if before > start and tokens[before - 1].text == "," else None
        # ", und Roe sagte, dass": what goes on in a clause with "dass" has no comma before "und"
        is_main_clause = language.needs_complementiser or (language.verb_second and comma is not None)
        if other.inherits or (is_main_clause and _is_other_voice(other, tokens[before], language)):
            return comma or before
        if len(other.source) == 1 and other.source[0].lower in language.pronouns:
            return comma
    return _apposition_start(tokens, other, start, language)


def _leads_on(tokens: Sequence[Token], end: int) -> bool:
    """Tell whether what only utters words has any: "chegaram de moto e atiraram" has none."""
    return any(token.quoted or token.text == ":" for token in tokens[end:])


def _contrast(tokens: Sequence[Token], before: int, start: int, language: Language) -> int | None:
    """Return the comma of ", while Washington has said that B" or ", tandis que la CGT dit que B"."""
    if tokens[before].lower in language.adversative and tokens[before + 1].lower in language.name_particles:
        return before - (tokens[before - 1].text == ",")  # ", aber von Arnim sagte"
    opener = before - 1 if tokens[before].lower in language.complementisers else before
    if tokens[opener].lower not in language.contrasts or opener <= start:
        return None
    if tokens[opener - 1].text == ",":
        return opener - 1
    return opener if opener < before else None


def _is_other_voice(other: Frame, conjunction: Token, language: Language) -> bool:
    """Tell "X dice que A y la oposición lo niega", where no further "que" gives the words to X."""
    is_named = bool(other.source) and other.source[0].lower not in language.pronouns
    return is_named and not other.is_dropped and conjunction.lower in language.additive


def _apposition_start(tokens: Sequence[Token], other: Frame, start: int, language: Language) -> int | None:
    """Return the comma of ", a charge Ankara rejected", where the reporter comments on the statement."""
    for i in range(other.start, max(start, other.start - _APPOSITION), -1):
        if tokens[i - 1].text == "," and tokens[i].lower in language.articles:
            return i - 1
    return None


def _gerund_end(frame: Frame, start: int, end: int, language: Language) -> int:
    """End "denied being hurt, although …" at the comma, "denies having printed it and says" at the next cue."""
    tokens = frame.sentence.tokens
    if frame.reporting is not Reporting.DENY or start >= end or not is_gerund(tokens[start], language):
        return end
    stop = next((i for i in range(start, end) if tokens[i].text == "," or tokens[i].lower in language.additive), end)
    is_cut = stop < end and (tokens[stop].text == "," or any(t.lower in language.cues for t in tokens[stop:end]))
    return stop if is_cut else end
