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
        if not _is_reported(tokens, i, language) or _is_conditional(tokens, i, language):
            continue
        relative = _relative(tokens, i, language)
        if relative or _is_free(tokens, i, language):
            start, end = relative or (_start(tokens, i, language), sentence_end(tokens))
            span = Span(tokens[start].start, tokens[end - 1].end)
            yield Attribution(ContentKind.INDIRECT, (span,), token.text, (), step=Step.HEARSAY)
            return


def _is_reported(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "avrebbe rubato" from "avrebbe paura" and "avrebbe dovuto"."""
    is_passive = tokens[i].lower in language.be or not language.compound_participles
    for token in tokens[i + 1 : i + 1 + _REACH]:
        if token.lower in language.modals:
            return False
        has_ending = is_passive or token.lower.endswith(language.compound_participles)
        is_form = (is_participle(token, language) and has_ending) or token.lower in language.participle_forms
        is_passive = is_passive or token.lower in language.be
        if token.text.islower() and is_form and token.lower not in language.be:
            return True
        if not (is_adverbial(token, language) or token.lower in either(language.be, language.clitics)):
            return False
    return False


def _is_conditional(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell what hangs on a condition: "si hubiera llovido, …", "de haber llovido, …"; "se teria ferido" has none."""
    first = 0 if tokens[0].is_word else 1
    opening = [token.lower for token in tokens[first : first + 2]]
    is_infinitive = len(opening) > 1 and opening[1].endswith(language.infinitive_endings)
    if is_infinitive and opening[0] in language.genitives and opening[1] in language.auxiliaries:
        return True
    if tokens[0].lower in language.opening_conditions:  # "Sans l'alarme, la maison aurait brûlé"
        return True
    return any(token.lower in language.conditions for k, token in enumerate(tokens) if abs(k - i) > 1)


def _relative(tokens: Sequence[Token], i: int, language: Language) -> tuple[int, int] | None:
    """Return a relative clause between commas that the verb is the first word of: ", que | habría actuado solo,"."""
    start = i
    while start and tokens[start - 1].lower in language.clitics:
        start -= 1
    is_relative = start > 1 and tokens[start - 1].lower in language.relatives and tokens[start - 2].text == ","
    if not is_relative:
        return None
    end = sentence_end(tokens)
    return start, next((k for k in range(i, end) if tokens[k].text in BREAKS), end)


def _is_free(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell whether a verb is the main one of its sentence, and hangs on no other verb."""
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
