"""Whether the words behind a cue are a statement that one could ask the truth of, and not a thing, deed or wish."""

from collections.abc import Sequence
from itertools import pairwise

from newsld.annotators.syntax.clauses import (
    has_finite,
    is_adverbial,
    is_finite,
    is_gerund,
    is_main_clause,
    looks_finite,
    opens_infinitive,
)
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.sentences import Token
from newsld.model.language import Language, Reporting, either

_WISHES = frozenset({Reporting.URGE, Reporting.UTTER, Reporting.CALL})
_FIRST_PHRASE = 7  # words
_MIN_WORDS = 3  # more make a statement of what "said" governs, verb or not


def can_report(frame: Frame, language: Language) -> bool:
    """Tell whether a frame can report a statement at all; "called" and "urged" do so in few constructions only."""
    if frame.is_citation or frame.lemma in language.citing_verbs:
        return False
    if frame.reporting not in _WISHES:
        return True
    following = frame.sentence.tokens[frame.end :]
    if frame.reporting is Reporting.UTTER and language.verb_second and _is_behind_clause(frame, language):
        return True
    if frame.lemma in language.estimating_verbs:  # "put the number at 48"
        return any(token.lower in language.estimating_prepositions for token in following)
    if frame.lemma in language.framing_verbs:  # "casts the conflict as a battle"
        return any(token.lower in language.framing_particles for token in following)
    behind_comma = language.free_order and bool(following) and following[0].text == ","
    first = _first(following[behind_comma:], language)
    is_complaint = frame.lemma in language.complaining_verbs
    if (
        (frame.reporting is Reporting.UTTER or is_complaint)
        and first is not None
        and first.lower in language.complementisers
    ):
        return True  # "replied that"
    return frame.lemma in language.experience_verbs and first is not None and is_gerund(first, language)


def _is_behind_clause(frame: Frame, language: Language) -> bool:
    """Tell "Das sei ein Skandal, schimpfte Roth", whose verb and place make a statement of the clause before."""
    tokens = frame.sentence.tokens
    is_inverted = frame.left and frame.start == frame.verb and bool(frame.source) and not frame.inherits
    has_before = frame.start > 1  # a clause, and the comma behind it
    if not is_inverted or not has_before or tokens[frame.start - 1].text != "," or frame.lemma in language.asking_verbs:
        return False
    before = tokens[: frame.start - 1]
    is_in_mood = any(token.lower in language.reportive for token in before)
    if not is_in_mood and is_adverbial(before[0], language):
        return False  # "Kaum war er da, schrie das Kind"
    return sum(token.is_word for token in before) > _MIN_WORDS - 1 and before[-1].quoted is None


def is_put_between(frame: Frame) -> bool:
    """Tell whether the attribution stands between commas in its statement: "This one, she says, brings …"."""
    tokens = frame.sentence.tokens
    past = frame.resumes or frame.end
    if past >= len(tokens):
        return False
    is_between_dashes = frame.start > 0 and tokens[frame.start - 1].text == tokens[past].text in {"—", "–", "-"}
    return tokens[past].text == "," or is_between_dashes


def is_statement(frame: Frame, start: int, end: int, language: Language, *, is_that_clause: bool) -> bool:
    """Tell whether `tokens[start:end]` behind the cue is a statement; a complementiser before it says so alone."""
    tokens = frame.sentence.tokens
    words = tokens[start:end]
    first = _first(words, language)
    if first is None:
        return False
    if is_that_clause:
        return frame.complementiser or language.drops_subjects or not _is_relative(frame, start, language)
    if not _may_open(words, first, language) or _is_wish(words, first, language):
        return False
    if not _may_point(frame, first, start, language):
        return False
    if frame.left and is_put_between(frame):
        is_whole = has_finite(tokens, 0, frame.start, language)  # ", two sources said, a move that would end the row"
        is_aside = is_whole and first.lower in either(language.articles, language.roles)  # ", abogado de la familia"
        return any(token.is_word for token in tokens[: frame.start]) and not is_gerund(first, language) and not is_aside
    if all(token.quoted or not token.is_word for token in words) or first.lower in language.conjunctions:
        return False
    is_loose = start > frame.end and not language.drops_subjects
    if is_loose and looks_finite(first, language):  # "a merger announced on Monday would …"
        return False
    return _is_governed(frame, first, words, language) or _is_clause(frame, start, end, language)


def _is_relative(frame: Frame, start: int, language: Language) -> bool:
    """Tell "emails that moved through it" and "told a crowd that grew" from what a verb reports."""
    if language.drops_subjects:
        return False
    tokens = frame.sentence.tokens
    can_be_noun = tokens[frame.verb].lower in language.noun_forms
    return looks_finite(tokens[start], language) and (can_be_noun or start > frame.end + 1)


def _may_point(frame: Frame, first: Token, start: int, language: Language) -> bool:
    """Tell "said that was wrong" from "emails that were": "that" points only where it follows a verb."""
    if first.lower not in language.complementisers:
        return True
    return start == frame.end and frame.sentence.tokens[frame.verb].lower not in language.noun_forms


def _first(words: Sequence[Token], language: Language) -> Token | None:
    return next((token for token in words if not is_adverbial(token, language)), None)


def _may_open(words: Sequence[Token], first: Token, language: Language) -> bool:
    """Tell whether a statement can begin so: not "to leave", "which", "so", "when asked"."""
    plain = [token.lower for token in words[:2] if token.lower not in language.negations]
    is_object = first.lower in language.objects and len(words) > 1 and words[1].lower in language.prepositions
    is_wish = _leads_to_infinitive(plain, language)
    is_aside = language.needs_complementiser and is_gerund(first, language)  # "confessa sorridendo"
    if is_object or is_wish or is_aside or not (first.is_word or first.quoted):
        return False
    if first.lower in language.complementisers:  # "that was wrong"
        return len(words) > 1 and words[1].lower in language.finite_verbs
    if first.lower in language.subordinators:
        return _goes_before_clause(words, language)
    return first.lower not in language.no_statements


def _leads_to_infinitive(opening: Sequence[str], language: Language) -> bool:
    """Tell "to leave" and "à partir" from "à Metz", where the ending of the infinitive tells it."""
    if not opening or opening[0] not in language.infinitives or opening[0] in language.estimating_prepositions:
        return False
    return len(opening) == 1 or not language.infinitive_endings or opening[1].endswith(language.infinitive_endings)


def _goes_before_clause(words: Sequence[Token], language: Language) -> bool:
    """Tell "said if it rains, the road will flood", where a clause below opens the statement."""
    for i, token in enumerate(words[:-1]):
        if token.text == ",":
            opener = words[i + 1]
            opens = opener.is_capitalised or opener.lower in either(
                language.determiners, language.expletives, language.plural_pronouns
            )
            if opens or opener.lower in language.pronouns:
                return has_finite(words, i + 1, len(words), language)
    return False


def _is_wish(words: Sequence[Token], first: Token, language: Language) -> bool:
    """Tell "said he wants Ukraine to win"."""
    if len(words) == 1 or first.lower not in language.pronouns:
        return False
    verb = language.cues.get(words[1].lower)
    return verb is not None and verb.lemma in language.wish_verbs


def _is_governed(frame: Frame, first: Token, words: Sequence[Token], language: Language) -> bool:
    """Tell whether the cue makes a statement of what follows, be it a clause or not."""
    if frame.is_phrase:
        return True
    if frame.reporting is Reporting.ACCUSE:  # someone of a deed, or something on somebody
        return any(token.lower in language.prepositions for token in words)
    is_denied_outright = frame.reporting is Reporting.DENY and {first.lower, words[0].lower} & language.universals
    is_denied_outright = is_denied_outright and words[-1].lower not in language.assertion_nouns  # "ogni addebito"
    is_estimate = frame.lemma in either(language.estimating_verbs, language.framing_verbs)
    if is_estimate and language.needs_complementiser:
        is_estimate = any(token.text[0].isdigit() or token.lower in language.numbers for token in words)
    if is_denied_outright or is_estimate:
        return True
    if frame.lemma in language.counting_verbs and _counts(words, language):
        return True
    if frame.lemma in language.showing_verbs and _is_shown(words, language):
        return True
    if (
        is_gerund(first, language)
        and not frame.is_gerund
        and (frame.lemma in language.experience_verbs or frame.reporting is Reporting.DENY)
    ):
        return True
    is_plain = frame.lemma in language.plain_verbs and frame.lemma not in language.infinitive_verbs  # "claimed a medal"
    return is_plain and len(words) > _MIN_WORDS and not frame.left


def _counts(words: Sequence[Token], language: Language) -> bool:
    """Tell whether a number stands in the first noun phrase, "at least 20 victims", no single thing: "a 38% drop"."""
    if words[0].lower in language.indefinites & language.articles:
        return False
    for token in words[:_FIRST_PHRASE]:
        if token.text == "," or token.lower in language.relatives:
            return False
        if token.text[0].isdigit() or token.text[0] in "$£€" or _is_number(token, language):
            return True
    return False


def _is_number(token: Token, language: Language) -> bool:
    """Tell "trois" from the articles that count one."""
    return language.needs_complementiser and token.lower in language.numbers and token.lower not in language.articles


def _is_shown(words: Sequence[Token], language: Language) -> bool:
    """Tell "her leading by a point": a noun and the participle that tells what it does."""
    for before, token in pairwise(words):
        if token.text == "," or token.lower in language.relatives:
            return False
        is_noun = before.is_word and before.lower not in either(
            language.prepositions, language.determiners, language.conjunctions
        )
        if is_noun and token.text.islower() and is_gerund(token, language):
            return True
    return False


def _is_clause(frame: Frame, start: int, end: int, language: Language) -> bool:
    tokens = frame.sentence.tokens
    if frame.reporting is Reporting.DENY and start == frame.end and tokens[start].lower in language.any_words:
        return True  # "negó cualquier irregularidad"
    if frame.lemma in language.refusing_verbs and not _is_of_the_past(tokens, start, end, language):
        return False  # "rechazan hablar de avería"
    if language.needs_complementiser and tokens[start - 1].text not in {":", ","}:
        return frame.reporting not in _WISHES and opens_infinitive(tokens, start, end, language)
    if frame.reporting is Reporting.DENY:
        comma = next((i for i in range(start, end) if tokens[i].text == ","), end)
        return has_finite(tokens, start, comma, language)
    opener = tokens[start].lower
    is_adjunct = opener in language.prepositions and opener not in language.quantifiers
    if frame.reporting is not Reporting.SAY and is_adjunct:
        return False
    stop = _object_end(tokens, start, end, language) if frame.reporting is Reporting.STATE else end
    return is_main_clause(tokens, start, stop, language) or any(_is_fragment(token) for token in tokens[start:end])


def _is_of_the_past(tokens: Sequence[Token], start: int, end: int, language: Language) -> bool:
    """Tell "rechazó haber cobrado", where a denied infinitive is no deed to come."""
    return any(token.lower in language.auxiliaries for token in tokens[start : min(start + 2, end)])


def _object_end(tokens: Sequence[Token], start: int, end: int, language: Language) -> int:
    """Return where the plain object of a verb ends: "announced plans | and left", "announced plans |, a move that".

    What goes on to a verb is no plain object: "announced she and her husband …", "show Baker, an outsider, was ahead".
    """
    for i in range(start, end):
        if tokens[i].lower in language.additive and _is_next_finite(tokens, i + 1, end, language):
            return i
        if tokens[i].text == ",":
            close = next((j for j in range(i + 1, end) if tokens[j].text == ","), end)
            return end if _is_next_finite(tokens, close + 1, end, language) else i
    return end


def _is_next_finite(tokens: Sequence[Token], i: int, end: int, language: Language) -> bool:
    while i < end and is_adverbial(tokens[i], language):
        i += 1
    return i < end and is_finite(tokens, i, language)


def _is_fragment(token: Token) -> bool:
    return token.quoted is not None and not token.text[1:2].isupper()
