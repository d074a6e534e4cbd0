"""Verbs that no list has, told by their place to report speech: "„Das reicht“, gab Roth die Richtung vor"."""

from newsld.annotators.syntax.clauses import is_finite
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.nominals import nominal_end
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.annotators.syntax.verb_second_clauses import clause_at
from newsld.model.language import Language, Reporting, either

_ENDS_SPEECH = ",!?"


def behind_speech(sentence: Sentence, i: int, language: Language) -> Frame | None:
    """Return the frame of a finite verb right behind the quotation that opens its sentence, and before a person."""
    tokens = sentence.tokens
    if not 0 < i <= 2 or tokens[0].quoted is None or not tokens[i].text.islower():  # noqa: PLR2004  behind a comma
        return None
    is_parted = tokens[i - 1].text == "," or _ends_as_speech(tokens[i - 1])
    if not is_parted or i + 1 >= len(tokens) or not is_finite(tokens, i, language):
        return None
    end = nominal_end(tokens, i + 1, len(tokens), language)
    if end == i + 1 or not _is_somebody(tokens[i + 1], language):
        return None
    source = tokens[i + 1 : end]
    clause = clause_at(tokens, i, language)
    return Frame(
        *(sentence, Reporting.UTTER, tokens[i].text, tokens[i].lower, i, i, max(clause.end, end), source), left=True
    )


def _ends_as_speech(token: Token) -> bool:
    return token.quoted is not None and token.text.rstrip("\"'“”‘’«»„")[-1:] in _ENDS_SPEECH


def _is_somebody(token: Token, language: Language) -> bool:
    """Tell whether a noun phrase can begin with a person: a name, an office, a pronoun."""
    names = either(language.male_names, language.female_names)
    offices = either(language.roles, language.groups)
    is_personal = token.lower in language.pronouns and token.lower not in language.dummies
    return is_personal or token.lower in offices or (token.is_capitalised and token.lower in names)
