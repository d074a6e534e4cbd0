"""Whether a clause behind a comma is a statement, where a comma parts every clause and infinitives stand last."""

from collections.abc import Sequence

from newsld.annotators.syntax.clauses import (
    BREAKS,
    has_finite,
    is_adverbial,
    is_finite,
    is_strictly_finite,
    sentence_end,
)
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.nominals import nominal_end
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.statement_tests import is_put_between
from newsld.annotators.syntax.verb_second_clauses import open_infinitive
from newsld.model.language import Language, Reporting, either

_BARE = 3  # words: "Er dreigen, zegt Roe, driehonderd ontslagen"
_FACTS = frozenset({Reporting.DENY, Reporting.ACCUSE})  # of what is done already


def is_reported_clause(frame: Frame, start: int, end: int, language: Language, *, is_that_clause: bool) -> bool:
    """Tell "…, die Brücke sei alt" and "…, nichts gewusst zu haben" from ", die alt ist", ", ob …", ", zu gehen"."""
    tokens = frame.sentence.tokens
    first = next((i for i in range(start, end) if not is_adverbial(tokens[i], language)), None)
    if is_that_clause or first is None:
        return first is not None
    if frame.left and _goes_on(frame, start, language):
        return True
    if all(token.quoted or not token.is_word for token in tokens[start:end]):
        return False
    stop = next((i for i in range(start, end) if tokens[i].text in BREAKS), end)
    is_aside = frame.left and _is_relative(tokens, start, stop, language)
    if frame.is_phrase or is_aside:
        return not (is_aside or _is_apposition(frame, start, stop, language))
    if tokens[first].lower in language.no_statements:
        return _leads_to_clause(tokens, stop, end, language)
    if infinitive := _infinitive(tokens, start, stop, language):
        return frame.reporting in _FACTS or infinitive in language.perfect_infinitives
    if _is_relative(tokens, start, stop, language):
        return False
    is_parted = tokens[start - 1].text in BREAKS
    has_fragment = is_parted and any(
        token.quoted is not None and not token.text[1:2].isupper() for token in tokens[start:end]
    )
    return has_finite(tokens, start, stop, language) or has_fragment or _has_second(tokens, first, stop, language)


def _is_apposition(frame: Frame, start: int, end: int, language: Language) -> bool:
    """Tell "…, aldus Roe, Kamerlid voor D66", which says who the source is, from what goes on behind it."""
    tokens = frame.sentence.tokens
    first = start + (tokens[start].lower in language.articles)
    if not frame.left or tokens[start - 1].text != "," or first >= end or has_finite(tokens, start, end, language):
        return False
    offices = either(language.roles, language.groups, language.organisations)
    return tokens[first].lower in offices and end == sentence_end(tokens)


def _has_second(tokens: Sequence[Token], start: int, end: int, language: Language) -> bool:
    """Tell a verb that no list has by its place: in small letters behind the noun phrase that opens the clause."""
    if not language.capitalised_nouns:
        return False
    behind = nominal_end(tokens, start, end, language)
    no_verbs = either(language.prepositions, language.conjunctions, language.no_finite, language.determiners)
    is_second = start < behind < end and tokens[behind].text.islower() and tokens[behind].lower not in no_verbs
    return is_second and not is_adverbial(tokens[behind], language)


def _goes_on(frame: Frame, start: int, language: Language) -> bool:
    """Tell "Sie sei bereit, sagte Roth, „aber nicht um jeden Preis“", which goes on behind its cue."""
    tokens = frame.sentence.tokens
    before = tokens[max(frame.start - 2, 0)]
    is_quoted = tokens[start].quoted is not None and before.quoted is None
    if is_put_between(frame) and _is_left_open(frame, start, language):
        return True
    stop = next(
        (i for i in range(start, len(tokens)) if tokens[i].text in BREAKS or tokens[i].text == "."), len(tokens)
    )
    return is_quoted or bool(_infinitive(tokens, start, stop, language)) or tokens[start].lower in language.conjunctions


def _is_left_open(frame: Frame, start: int, language: Language) -> bool:
    """Tell "Der Zug ist, sagte Roth, | pünktlich", whose clause its verb does not end."""
    tokens = frame.sentence.tokens
    comma = frame.start - 1
    if comma < 1 or tokens[comma].text != ",":
        return False
    goes_on = tokens[start].text[0].isdigit() or is_adverbial(tokens[start], language)
    goes_on = goes_on or tokens[start].lower in language.quantifiers
    if tokens[0].lower in language.subordinators:
        return False
    if has_finite(tokens, 0, comma, language):
        is_article = tokens[start].lower in language.articles  # ", sagte Roth, | eine Lehrerin"
        return goes_on or (not is_article and is_strictly_finite(tokens, comma - 1, language))
    is_phrase = tokens[0].lower in language.prepositions
    return comma <= _BARE and not is_phrase and tokens[comma - 1].text.islower()  # a verb that no list has


def _leads_to_clause(tokens: Sequence[Token], comma: int, end: int, language: Language) -> bool:
    """Tell "wenn es regnet, steige der Pegel", where a clause below opens the statement: the verb follows the comma."""
    return comma + 1 < end and tokens[comma].text == "," and is_finite(tokens, comma + 1, language)


def _is_relative(tokens: Sequence[Token], start: int, end: int, language: Language) -> bool:
    """Tell ", das im Mai beginnt": a relative pronoun that no noun follows, and a verb that stands last."""
    last = next((i for i in (end - 1, end - 2) if i > start and _is_verb(tokens, i, language)), None)
    if tokens[start].lower not in language.relatives or last is None:
        return False
    behind = nominal_end(tokens, start, end, language)
    opens = behind < last or tokens[start + 1].lower in language.determiners
    return opens and not any(is_finite(tokens, i, language) for i in range(start, last))


def _is_verb(tokens: Sequence[Token], i: int, language: Language) -> bool:
    return is_finite(tokens, i, language) or (tokens[i - 1].quoted is not None and tokens[i].lower in language.cues)


def _infinitive(tokens: Sequence[Token], start: int, end: int, language: Language) -> str:
    """Return the infinitive that a clause ends in with its marker, "zu | haben", else ""."""
    opened = open_infinitive(tokens, start, end, language)
    if opened is not None:
        return tokens[opened + 1].lower
    if end - start < 2 or tokens[end - 2].lower not in language.infinitives:  # noqa: PLR2004  marker and verb
        joined = tokens[end - 1].lower if end > start else ""
        is_joined = any(marker in joined[1:-2] for marker in language.infinitives) and joined.endswith(
            language.joined_infinitives
        )
        return joined if is_joined and not has_finite(tokens, start, end - 1, language) else ""
    return tokens[end - 1].lower


def reported_start(frame: Frame, language: Language) -> tuple[int | None, bool]:
    """Return where the statement behind a cue begins, and whether a complementiser opens it."""
    tokens = frame.sentence.tokens
    limit = sentence_end(tokens)
    i = frame.end
    if frame.complementiser:
        return i, True
    if i >= limit:
        return None, False
    if frame.is_phrase:
        while i + 1 < limit and is_adverbial(tokens[i], language) and tokens[i + 1].text in BREAKS:
            i += 1  # "so Roth weiter, …"
        return i + (tokens[i].text in {",", "–", "—"}), False
    if tokens[i].text not in BREAKS:
        is_opened = tokens[i].lower in language.complementisers
        return i + is_opened, is_opened
    for opener in (i + 1, *_behind_parentheses(tokens, i, limit)):
        if opener < limit and tokens[opener].lower in language.complementisers:
            return opener + 1, True
    return i + 1, False


def _behind_parentheses(tokens: Sequence[Token], comma: int, limit: int) -> Sequence[int]:
    """Return where the clause behind ", als er ankam," and the like begins."""
    if tokens[comma].text != ",":
        return ()
    close = next((i for i in range(comma + 1, limit) if tokens[i].text in BREAKS or tokens[i].quoted), limit)
    return (close + 1,) if close < limit and tokens[close].text == "," else ()
