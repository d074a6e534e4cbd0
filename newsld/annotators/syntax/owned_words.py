"""Words that a noun gives to somebody: "le constat de Sophie Lenoir", "Durissimo il commento del sindaco"."""

from collections.abc import Sequence

from newsld.annotators.syntax.clauses import BREAKS, is_strictly_finite
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.subjects import apposition_end, phrase_end
from newsld.model.language import Kind, Language, Reporting, either

_VOICES = frozenset({Reporting.SAY, Reporting.UTTER})
_REACH = 3  # words from the noun to its owner: "le constat amer | de Anne Roy", "ces mots sont ceux | de Anne Roy"
_OPENING = 6  # words; no further in does a sentence tell whose the words before it are


def owner(tokens: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return whose word a noun is that opens its clause: "Même constat chez | Anne Roy", "Queste le parole di | X"."""
    if not (language.issuing or language.signing) or language.free_order or language.verb_second:
        return ()
    binding = either(language.genitives, language.source_prepositions) - language.addressing | language.genitives
    for i, token in enumerate(tokens[:_OPENING]):
        if token.quoted or token.text in BREAKS:
            return ()
        if token.lower not in language.utterances:
            continue
        of = next((k for k in range(i + 1, min(i + 1 + _REACH, len(tokens) - 1)) if tokens[k].lower in binding), None)
        if of is None:
            return ()
        end = apposition_end(tokens, phrase_end(tokens, of + 1, language), language)
        addressed = next((k for k in range(of + 2, end) if tokens[k].lower in language.addressing), end)
        named = tokens[of + 1 : addressed]  # "Message du ministre | aux automobilistes"
        return named if _is_speaker(named, language) else ()
    return ()


def _is_speaker(named: Sequence[Token], language: Language) -> bool:
    return any(mention.name or mention.kind for mention in describe(named, language))


def is_of_words(tokens: Sequence[Token], language: Language) -> bool:
    """Tell a sentence that says whose the words before it are: "Ces mots sont ceux de", "Sono le parole di"."""
    first = tokens[0].lower
    return first in either(language.be, language.demonstratives, language.utterances)


def giver(tokens: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return from whom a word comes: "Dal Comune | arriva una rassicurazione: «…»"."""
    if not language.drops_subjects or len(tokens) < _REACH or tokens[0].lower not in language.agents:
        return ()
    verb = next((i for i in range(1, len(tokens)) if is_strictly_finite(tokens, i, language)), None)
    source = tokens[1:verb] if verb else ()
    return source if any(m.kind is Kind.ORGANIZATION for m in describe(source, language)) else ()
