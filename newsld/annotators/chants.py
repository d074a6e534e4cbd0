"""What a crowd shouts: the words behind a noun such as "gritos de" are somebody's, be they ever so short."""

from newsld.annotators.pieces import Piece
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.sentences import Sentence
from newsld.annotators.syntax.subjects import main_subject
from newsld.model.annotation import ContentKind, Step
from newsld.model.language import Language, either


def chanted(sentence: Sentence, i: int, language: Language) -> Piece | None:
    """Return what is shouted: "entre gritos de «¡Fuera!» y «¡Ladrones!»" by others, "al grito de" by the subject."""
    tokens, noun, quoted = sentence.tokens, i - 2, sentence.tokens[i].quoted
    while noun > 1 and tokens[noun].quoted and tokens[noun + 1].lower in either(language.additive, frozenset({","})):
        noun -= 2
    is_chant = noun >= 0 and tokens[noun].lower in language.chant_nouns and tokens[noun + 1].lower in language.genitives
    if not is_chant or quoted is None:
        return None
    cue = tokens[noun].text
    before = tokens[max(noun - 3, 0) : noun]
    is_theirs = not any(token.lower in language.amid for token in before)
    behind = next((k + 1 for k in range(i + 1, len(tokens)) if tokens[k].text == ","), len(tokens))
    opens = bool(before) and noun == 1 and before[0].lower in language.prepositions
    subject = main_subject(tokens[behind:] if opens else tokens[:noun], language) if is_theirs else ()
    return Piece(quoted, ContentKind.DIRECT, cue, describe(subject, language), Step.CUE_BESIDE)
