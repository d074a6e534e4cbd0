"""Statements that a verb's mood alone tells to be hearsay: "L'uomo avrebbe rubato tre biciclette"."""

from collections.abc import Iterator, Sequence

from newsld.annotators.quoted_pieces import holds
from newsld.annotators.syntax.clauses import BREAKS, is_adverbial, is_participle, sentence_end
from newsld.annotators.syntax.readings import ReadSentence
from newsld.annotators.syntax.sentences import Token
from newsld.model.annotation import Attribution, ContentKind, Step
from newsld.model.article import Span
from newsld.model.language import Language, either

_REACH = 4  # words from the auxiliary to its participle: "sarebbe già stato visto"


def hearsay(sentence: ReadSentence, language: Language) -> Iterator[Attribution]:
    """Yield the statement of a sentence whose verb stands in the mood of hearsay, and that nobody is said to make."""
    tokens = sentence.sentence.tokens
    if not language.hearsay_auxiliaries or sentence.sentence.is_heading:
        return
    for i, token in enumerate(tokens):
        if token.lower not in language.hearsay_auxiliaries or any(holds(r, i) for r in sentence.reports):
            continue
        if _is_reported(tokens, i, language) and _is_free(tokens, i, language):
            start, end = _start(tokens, i, language), sentence_end(tokens)
            span = Span(tokens[start].start, tokens[end - 1].end)
            yield Attribution(ContentKind.INDIRECT, (span,), token.text, (), step=Step.HEARSAY)
            return


def _is_reported(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "avrebbe rubato" from "avrebbe paura" and "avrebbe dovuto"."""
    for token in tokens[i + 1 : i + 1 + _REACH]:
        if token.lower in language.modals:
            return False
        is_form = is_participle(token, language) or token.lower in language.participle_forms
        if token.text.islower() and is_form and token.lower not in language.be:
            return True
        if not (is_adverbial(token, language) or token.lower in either(language.be, language.clitics)):
            return False
    return False


def _is_free(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell whether a verb is the main one of its sentence, and hangs on no condition or other verb."""
    if any(token.lower in language.conditions for token in tokens):
        return False
    bound = either(language.subordinators, language.complementisers, language.relatives)
    for k in range(i - 1, -1, -1):
        if tokens[k].text in BREAKS:
            return True
        if tokens[k].lower in bound or tokens[k].lower in language.negations:
            return False
    return True


def _start(tokens: Sequence[Token], i: int, language: Language) -> int:
    """Return where the statement begins: with its sentence, or behind the topic of "Quanto alla Procura, |"."""
    while i and tokens[i - 1].lower in language.clitics:
        i -= 1
    if i and tokens[i - 1].text == "," and tokens[0].lower in either(language.topics, language.prepositions):
        return i
    start = 0
    while tokens[start].lower in language.conjunctions or not (tokens[start].is_word or tokens[start].quoted):
        start += 1
    return start
