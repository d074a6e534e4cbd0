"""On which sides of a clause with a cue its content stands, where the finite verb stands second or last."""

from collections.abc import Sequence

from newsld.annotators.syntax.clauses import BREAKS, is_adverbial, sentence_end
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.verb_second_clauses import Clause, open_infinitive
from newsld.model.language import Language, Reporting, either


def sided(frame: Frame, clause: Clause, language: Language) -> Frame:
    """Tell on which sides of a main clause with a cue its content stands."""
    tokens = frame.sentence.tokens
    limit = sentence_end(tokens)
    first = clause.verb
    within = _content_within(frame, clause, language)
    if within:
        return frame._replace(start=clause.start, end=within, right=True, complementiser=True)
    end = _behind_apposition(tokens, frame, clause.end)
    if clause.start < clause.verb:
        is_parenthetic = tokens[clause.start].lower in language.parenthetic and clause.start > 0
        return frame._replace(start=clause.start, end=end, left=is_parenthetic, right=end < limit, resumes=end)
    before = tokens[first - 1] if first else None
    is_behind = before is not None and (before.quoted is not None or before.text in {",", "–", "—"})
    if not is_behind:
        return frame._replace(start=first, end=end, right=end < limit)
    is_parted = bool(frame.source) and frame.source[0].start < tokens[first].start
    if is_parted:
        return frame._replace(end=end, right=end < limit)
    left = not _opens_with_condition(tokens, first, language)
    return frame._replace(start=first, end=end, left=left, right=end < limit, resumes=end)


def attribution(frame: Frame, clause: Clause) -> Frame:
    """Put ", wie die Polizei mitteilte," between, behind or before its content."""
    tokens = frame.sentence.tokens
    left = any(token.is_word or token.quoted for token in tokens[: clause.start])
    right = clause.end < sentence_end(tokens)
    return frame._replace(
        start=clause.start, end=clause.end, left=left, right=right, resumes=clause.end, is_phrase=True
    )


def _opens_with_condition(tokens: Sequence[Token], verb: int, language: Language) -> bool:
    """Tell "Wie es heißt, | rechnet die Stadt …", whose main clause begins with its verb."""
    opens = either(language.attributing, language.subordinators)
    first = tokens[0].lower
    is_one_clause = tokens[verb - 1].text == "," and not any(
        token.text in BREAKS or token.quoted for token in tokens[: verb - 1]
    )
    return is_one_clause and first in opens and first not in either(language.relatives, language.complementisers)


def _content_within(frame: Frame, clause: Clause, language: Language) -> int:
    """Return where what is reported begins in "zegt | niets te weten" and "schätzt | den Schaden auf …", or nought."""
    tokens = frame.sentence.tokens
    marker = _reported_infinitive(frame, clause, language) or _estimate(frame, clause, language)
    source = [i for i in range(clause.verb + 1, marker) if frame.source and tokens[i] is frame.source[-1]]
    start = max(clause.verb, *source, clause.particle if clause.particle < marker else 0) + 1
    while start < marker and is_adverbial(tokens[start], language) and tokens[start].lower not in language.negations:
        start += 1
    return start if start < marker else 0


def _reported_infinitive(frame: Frame, clause: Clause, language: Language) -> int:
    """Return the marker of an infinitive that tells what was done, or nought."""
    tokens = frame.sentence.tokens
    marker = open_infinitive(tokens, clause.verb + 1, clause.end, language)
    if marker is None:
        return 0
    is_reported = frame.reporting is Reporting.DENY or tokens[marker + 1].lower in language.perfect_infinitives
    return marker if is_reported else 0


def _estimate(frame: Frame, clause: Clause, language: Language) -> int:
    """Return the preposition before the number of "bezifferte den Schaden | auf 300 Euro", or nought."""
    tokens = frame.sentence.tokens
    if frame.lemma not in language.estimating_verbs:
        return 0
    numbers = either(language.numbers, language.quantifiers, language.amounts)
    for i in range(clause.verb + 1, clause.end - 1):
        following = tokens[i + 1]
        is_number = following.text[0].isdigit() or following.lower in numbers
        if tokens[i].lower in language.estimating_prepositions and is_number:
            return i
    return 0


def _behind_apposition(tokens: Sequence[Token], frame: Frame, end: int) -> int:
    """Return the end of the attribution behind appositions and relative clauses of its source."""
    limit = sentence_end(tokens)
    if end >= limit or tokens[end].text != "," or not frame.source:
        return end
    if frame.source[-1].start > tokens[end].start:
        end = next(i for i in range(end, len(tokens)) if tokens[i] is frame.source[-1]) + 1
    return end
