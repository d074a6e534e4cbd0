"""What a reporting frame reports: the stretches of its sentence that are the source's statement."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsld.annotators.syntax.adjuncts import after_addressee, after_adjuncts
from newsld.annotators.syntax.clauses import (
    has_finite,
    is_adverbial,
    is_finite,
    is_gerund,
    opens_infinitive,
    sentence_end,
)
from newsld.annotators.syntax.content_ends import end_of
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.reported_clauses import is_reported_clause, reported_start
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.statement_tests import can_report, is_put_between, is_statement
from newsld.model.language import Language, Reporting, either

Range = tuple[int, int]
Pieces = tuple[Range, ...]

_MIN_LEFT = 3  # words; less before ", he said" is no statement
_MIN_VERBLESS = 5  # words; fewer without a verb that we know are none
_LAST_VERBS = 3  # words; no group of verbs at the end of a clause is longer
_REACH = 16  # words; no complementiser stands further behind its cue


def contents(frame: Frame, others: Sequence[Frame], language: Language) -> Iterator[Pieces]:
    """Yield the statements a frame reports, each as its pieces: token ranges, half-open, in reading order.

    `others` are all frames of the sentence: a statement ends where another attribution of the same rank begins.
    """
    if frame.points_back or not can_report(frame, language):
        return
    yield from (pieces for pieces in _contents(frame, others, language) if not _is_broken_speech(frame, pieces, others))


def _is_broken_speech(frame: Frame, pieces: Pieces, others: Sequence[Frame]) -> bool:
    """Tell what is but speech and an attribution in it: "“The dam,” Roe said, “is old,” | she added, “but dry.”"."""
    tokens = frame.sentence.tokens
    gaps: list[Range] = []
    for start, end in pieces:
        quoted = [i for i in range(start, end) if tokens[i].quoted]
        if not quoted or (quoted[0], quoted[-1]) != (start, end - 1):
            return False
        gaps += [(i, k) for i, k in pairwise(quoted) if any(token.is_word for token in tokens[i + 1 : k])]
    return bool(gaps) and all(any(i < other.verb < k for other in others) for i, k in gaps)


def _contents(frame: Frame, others: Sequence[Frame], language: Language) -> Iterator[Pieces]:
    left = _left(frame, others, language) if frame.left else None
    is_ended = any(_sets_against(frame, other) for other in others)
    right = list(_right(frame, others, language)) if frame.right and not is_ended else []
    if left and right and not frame.complementiser and is_put_between(frame):
        yield (left, right[0])
        right = right[1:]
    elif left and right and frame.is_within:
        yield (left, right[0])
        return
    elif left and (not right or frame.is_phrase):
        yield (left,)
        return
    yield from ((piece,) for piece in right)


def _sets_against(frame: Frame, other: Frame) -> bool:
    """Tell "A selon la police, B selon les organisateurs", where each source has the statement before it."""
    tokens = frame.sentence.tokens
    if not (frame.is_phrase and other.is_phrase and frame.left and other.left and frame.end < other.start):
        return False
    touches = all(tokens[each.start - 1].text != "," for each in (frame, other))
    return touches and tokens[frame.end].text in {",", ";"}


def _left(frame: Frame, others: Sequence[Frame], language: Language) -> Range | None:
    """Return the statement before "…, he said"."""
    tokens = frame.sentence.tokens
    if _opens_clause(tokens, frame.start, language) and frame.right:
        return None
    start, end = _trimmed(tokens, _left_start(frame, others), frame.start, language)
    start += _is_complement_clause(tokens, start, end, language)
    start = _after_clause_before(frame, others, start, language)
    if any(start <= other.verb < end and other.points_back for other in others):
        return None  # "Про це повідомив мер, | передає кореспондент"
    is_adverbs = all(is_adverbial(token, language) for token in tokens[start:end])  # "Tymczasem, jak podał Kos, |"
    is_in_clause = (
        not is_adverbs and language.free_order and is_put_between(frame)
    )  # "Якщо дощ не вщухне, кажуть рятувальники, | річка …"
    if start >= end or not (is_in_clause or _may_stand_before(tokens, start, end, language)):
        return None
    quotations = sum(token.quoted is not None for token in tokens[start:end])
    is_figure = frame.is_phrase and tokens[start].text[0].isdigit()  # "12.000 selon la police, | 30.000 selon la CGT"
    is_short = end - start < _MIN_LEFT and not (frame.right or quotations or is_figure)
    is_labelled = end - start > 1 and bool(tokens[end - 1].quoted) and tokens[end - 2].text == ":"
    if quotations == end - start or is_short or is_labelled:  # "14 March: “Today we won,” | said Lind"
        return None
    if has_finite(tokens, start, end, language) or frame.is_phrase or language.free_order:
        return start, end
    is_adverbial_phrase = tokens[start].lower in language.prepositions and end - start < _MIN_LEFT  # "of course"
    if frame.right and is_adverbial_phrase:
        return None
    if frame.right:  # "On Tuesday, she wrote, “The dam …”": a quotation of its own goes on with nothing
        return None if _opens_quotation(tokens, (frame.resumes or frame.end) + 1) else (start, end)
    is_inverted = language.verb_second and frame.start == frame.verb and not frame.inherits  # its verb tells enough
    is_phrase = tokens[start].lower in language.prepositions or (end - start < _MIN_VERBLESS and not is_inverted)
    return None if is_phrase and not _has_fragment(tokens[start:end]) else (start, end)


def _has_fragment(tokens: Sequence[Token]) -> bool:
    """Tell "For “the good of all”, | she said" from "In her book “The Sea”, | she wrote"."""
    return any(token.quoted and not token.text[1:2].isupper() for token in tokens)


def _is_complement_clause(tokens: Sequence[Token], start: int, end: int, language: Language) -> bool:
    """Tell "Dass die Brücke alt ist, bestätigt …" from "Dat huis is oud, zegt …": its only verbs stand last."""
    if not language.verb_second or start >= end or tokens[start].lower not in language.complementisers:
        return False
    verbs = [i for i in range(start + 1, end) if is_finite(tokens, i, language)]
    return bool(verbs) and verbs[-1] == end - 1 and verbs[0] >= end - _LAST_VERBS


def _may_stand_before(tokens: Sequence[Token], start: int, end: int, language: Language) -> bool:
    """Tell whether a statement before "…, he said" can begin so: not "asked why", "when it rains"."""
    if tokens[start].lower in language.participles or all(is_adverbial(t, language) for t in tokens[start:end]):
        return False
    if tokens[start].lower not in language.subordinators or tokens[start].lower in language.complementisers:
        return True
    comma = next((i for i in range(start, end) if tokens[i].text == ","), end)
    return has_finite(tokens, comma + 1, end, language) or any(token.quoted for token in tokens[comma + 1 : end])


def _opens_quotation(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and tokens[i].quoted is not None and tokens[i].text[1:2].isupper()


def _opens_clause(tokens: Sequence[Token], start: int, language: Language) -> bool:
    """Tell whether an attribution between commas opens a further clause: "It closed and, X said, will reopen"."""
    if not language.drops_subjects:
        return False
    return start > 1 and tokens[start - 1].text == "," and tokens[start - 2].lower in language.additive


def _left_start(frame: Frame, others: Sequence[Frame]) -> int:
    earlier = [
        other.end
        for other in others
        if other.end <= frame.start and other.left and (not other.right or _sets_against(other, frame))
    ]
    start = max(earlier, default=0)
    stops = {";", ":"} if is_put_between(frame) else {";"}
    labels = (i + 1 for i in range(start + 1, frame.start - 1) if _ends_label(frame.sentence.tokens, i))
    start = max(labels, default=start)
    semicolons = [i + 1 for i in range(start, frame.start - 1) if frame.sentence.tokens[i].text in stops]
    return max(semicolons, default=start)


def _ends_label(tokens: Sequence[Token], i: int) -> bool:
    """Tell the colon of "« Jamais » : les sinistrés racontent"."""
    return tokens[i].text == ":" and tokens[i - 1].quoted is not None


def _trimmed(tokens: Sequence[Token], start: int, end: int, language: Language) -> Range:
    while end > start and not (tokens[end - 1].quoted or tokens[end - 1].is_word or tokens[end - 1].text[-1].isalnum()):
        if tokens[end - 1].text in ")%":
            break
        end -= 1
    while start < end and (_is_mark(tokens[start]) or tokens[start].lower in language.conjunctions):
        start += 1
    return start, end


def _is_mark(token: Token) -> bool:
    return not token.is_word and not token.quoted


def _after_clause_before(frame: Frame, others: Sequence[Frame], start: int, language: Language) -> int:
    """Skip a clause with an attribution of its own: "X denied being hurt, although | he would rest, Y said"."""
    tokens = frame.sentence.tokens
    earlier = [other for other in others if other.end <= frame.start and other.right and not other.is_relative]
    if not earlier:
        return start
    for i in range(frame.start - 2, earlier[-1].end, -1):
        if tokens[i].lower in either(language.subordinators, language.conjunctions) and tokens[i - 1].text == ",":
            return i + 1
    return start


def _right(frame: Frame, others: Sequence[Frame], language: Language) -> Iterator[Range]:
    """Yield the statements behind the cue: one, or one per complementiser."""
    tokens = frame.sentence.tokens
    find_start = reported_start if language.verb_second else _start
    leads = language.free_order and (frame.is_phrase or _has_colon(frame, language))
    start, is_that_clause = _phrase_start(frame, language) if leads else find_start(frame, language)
    if start is None or any(_is_taken(frame, other, start, language) for other in others):
        return
    if is_that_clause and start + 1 < len(tokens) and tokens[start].text == ",":
        start += 1  # "said that|, in her view, it was closed"
    end = end_of(frame, start, others, language)
    if leads and all(token.quoted or not token.is_word for token in tokens[start:end]):
        return  # "Jak mówi Anna Lis, „nikt tu nie mieszka”" is a quotation alone
    accepts = is_reported_clause if language.verb_second else is_statement
    if accepts(frame, start, end, language, is_that_clause=is_that_clause):
        for first, last in _split(tokens, start, end, language):
            stop = last
            while stop > first and tokens[stop - 1].text in {",", ";", ":", "—", "–", "-", "--", "."}:
                stop -= 1
            if first < stop:
                yield (first, stop)


def _is_taken(frame: Frame, other: Frame, start: int, language: Language) -> bool:
    """Tell whether what begins at a token is another attribution: one behind its statement, or ", betonte aber"."""
    goes_on = language.verb_second and other.inherits and other.verb == start
    if frame.is_phrase and not frame.left and other.left and other.start > frame.verb and not goes_on:
        return False  # "Según la Policía, | el detenido confesó"
    return goes_on or (_holds(other, start) and not _holds(other, frame.verb))


def _holds(other: Frame, i: int) -> bool:
    """Tell whether a token belongs to an attribution that follows its statement: "“…,” said Coyle, | who …"."""
    return other.left and other.start <= i < other.end


def _behind_adverbs(frame: Frame, language: Language) -> int:
    tokens, i = frame.sentence.tokens, frame.end
    while i < len(tokens) and is_adverbial(tokens[i], language):
        i += 1
    return i


def _has_colon(frame: Frame, language: Language) -> bool:
    """Tell "У поліції наголосили: ситуація під контролем" and "Prezes mówi wprost: pieniędzy nie ma"."""
    tokens = frame.sentence.tokens
    colon = _behind_adverbs(frame, language)
    return colon + 1 < len(tokens) and tokens[colon].text == ":" and not tokens[colon + 1].quoted


def _phrase_start(frame: Frame, language: Language) -> tuple[int | None, bool]:
    """Return where the statement begins behind "zdaniem mera |", "за словами мера, |" and a colon."""
    tokens = frame.sentence.tokens
    if _has_colon(frame, language):
        return _behind_adverbs(frame, language) + 1, True
    start = frame.end
    parting = {",", ":", "—", "–", "-"}
    while start < len(tokens) and (tokens[start].text in parting or tokens[start].lower in language.complementisers):
        start += 1
    return start, True


def _start(frame: Frame, language: Language) -> tuple[int | None, bool]:
    """Return where the statement behind the cue begins, and whether a complementiser opens it."""
    tokens = frame.sentence.tokens
    limit = sentence_end(tokens)
    i = frame.end
    if frame.complementiser or _claims_to(frame, limit, language):
        return i, True
    if i < limit and tokens[i].lower in language.be and _is_free_relative(frame, language):
        return i + 1, True
    first = after_adjuncts(tokens, i, limit, language)
    if opens_infinitive(tokens, first, limit, language) and frame.reporting is not Reporting.TELL:
        return first, False
    is_parted = frame.is_phrase and i < limit and tokens[i].text == ","  # "secondo il legale, | la perizia prova che"
    found = None if is_parted else _complementiser(frame, limit, language)
    if found is not None:
        return found + 1, True
    if i <= frame.resumes < limit and tokens[frame.resumes].text == ",":
        return frame.resumes + 1, False
    if i < limit and tokens[i].text in {",", ":"}:
        return _behind_connective(tokens, i + 1, limit, language), False
    if frame.reporting is Reporting.TELL and not frame.is_hearsay:
        i = after_addressee(tokens, i, limit, language)
    if frame.reporting is Reporting.ACCUSE and i + 1 < limit and language.object_markers:
        return i + (tokens[i].lower in language.genitives), False  # "le acusó de | mentir", "acusó | al juez de mentir"
    i = i + 1 if _counts_of(frame, i, language) else after_adjuncts(tokens, i, limit, language)
    if frame.reporting is Reporting.DENY and i + 1 < limit and tokens[i].lower in language.assertion_nouns:
        i += 1  # "refuted claims | he had paid"
    return (i if i < limit else None), False


def _counts_of(frame: Frame, i: int, language: Language) -> bool:
    """Tell "fait état de | trois morts", "ha riferito di | tre morti": how many there are is a statement."""
    tokens = frame.sentence.tokens
    if frame.lemma not in language.counting_verbs or i + 1 >= len(tokens) or tokens[i].lower not in language.genitives:
        return False
    counting = [token for token in tokens[i + 1 : i + 4] if token.lower not in language.adverbs]
    return any(token.text[0].isdigit() or token.lower in language.numbers for token in counting)


def _claims_to(frame: Frame, limit: int, language: Language) -> bool:
    """Tell "claims | to have seen it"."""
    is_infinitive = frame.end < limit and frame.sentence.tokens[frame.end].lower in language.infinitives
    return is_infinitive and frame.lemma in language.infinitive_verbs


def _behind_connective(tokens: Sequence[Token], start: int, limit: int, language: Language) -> int:
    """Skip ", however," between an attribution and its statement."""
    if start + 1 >= limit or tokens[start + 1].text != ",":
        return start
    is_connective = is_adverbial(tokens[start], language) or tokens[start].lower in language.adversative
    return start + 2 if is_connective else start


def _is_free_relative(frame: Frame, language: Language) -> bool:
    """Tell "what he says is …"."""
    return frame.start > 0 and frame.sentence.tokens[frame.start - 1].lower in language.free_relatives


def _complementiser(frame: Frame, limit: int, language: Language) -> int | None:
    """Return the "that" of the cue: the first one before any other verb, parentheses between commas skipped."""
    tokens = frame.sentence.tokens
    for i in range(frame.end, min(limit, frame.end + _REACH)):
        following = tokens[i + 1].lower if i + 1 < limit else ""
        is_denied = frame.reporting is Reporting.DENY and tokens[i].lower in language.denying_complementisers
        if is_denied or tokens[i].lower in language.complementisers:
            if i > frame.end and (
                tokens[i - 1].lower in language.conjunction_heads or _opens_naming(tokens, i, language)
            ):
                return None
            if language.drops_subjects and tokens[i - 1].lower in either(language.contractions, language.definite):
                return None  # "reclamou do que chamou de «…»"
            is_demonstrative = tokens[i].lower in language.determiners and following in language.finite_verbs
            return None if is_demonstrative and following not in language.pronouns else i
        if _opens_reported_infinitive(frame, i, limit, language):
            return i
        if _is_next_verb(frame, i, language):
            return None
        is_barred = tokens[i].quoted and frame.reporting is not Reporting.DENY
        is_subject = i == frame.end and tokens[i].lower in language.pronouns and following != ""
        if is_barred or tokens[i].text in {":", ";"} or tokens[i].lower in language.finite_verbs:
            return None
        if is_subject and not language.needs_complementiser and following not in language.complementisers:
            return None
    return None


def _opens_naming(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "rechazó el plan, | que calificó de «temerario»", where a comma parts a relative clause."""
    cues = (language.cues.get(token.lower) for token in tokens[i + 1 : i + 4])
    return tokens[i - 1].text == "," and any(cue is not None and cue.reporting is Reporting.CALL for cue in cues)


def _opens_reported_infinitive(frame: Frame, i: int, limit: int, language: Language) -> bool:
    """Tell "dice | di aver pagato", where a word of its own leads to the infinitive; an accusation has it inside."""
    tokens = frame.sentence.tokens
    if tokens[i].lower not in language.infinitive_complementisers or frame.reporting is Reporting.ACCUSE:
        return False
    return opens_infinitive(tokens, i + 1, limit, language)


def _is_next_verb(frame: Frame, i: int, language: Language) -> bool:
    """Tell ", adding | that" and "said police stopped | a man that", where the complementiser is another verb's."""
    if i == frame.end:
        return False
    tokens = frame.sentence.tokens
    cue = language.cues.get(tokens[i].lower)
    if cue is not None:
        if tokens[i - 1].lower in language.conjunctions:
            return True
        leads_on = i + 1 < len(tokens) and tokens[i + 1].lower in language.complementisers
        if leads_on and is_finite(tokens, i, language):
            return True  # "precisa de um telhado, mas Roe negou | que …"
        if is_gerund(tokens[i], language):
            return cue.lemma not in language.citing_verbs
    first = tokens[frame.end]
    has_adjunct = first.lower in language.prepositions or is_adverbial(first, language) or not first.is_word
    return frame.reporting is not Reporting.TELL and not has_adjunct and is_finite(tokens, i, language)


def _split(tokens: Sequence[Token], start: int, end: int, language: Language) -> Iterator[Range]:
    """Split "that A and that B" into its two statements."""
    first = start
    openers = either(language.complementisers, language.infinitive_complementisers)
    for i in range(start + 1, end):
        if tokens[i].lower in openers and tokens[i - 1].lower in language.conjunctions:
            yield (first, i - 1)
            first = i + 1
    yield (first, end)
