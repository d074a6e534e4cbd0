"""Headlines that name whose statement they are without a verb: "Kos: dach przecieka", "Дах протікає, – поліція"."""

from collections.abc import Iterator, Sequence

from newsld.annotators.syntax.clauses import has_finite, sentence_end
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.model.language import Language, Reporting, either

_DASHES = frozenset({"—", "–", "-"})
_LONGEST_SOURCE = 6  # words


def signed_headline(sentence: Sentence, language: Language) -> Iterator[Frame]:
    """Yield the frame of a headline whose source stands before a colon or behind its last dash."""
    tokens = sentence.tokens
    if not (language.signed_headlines and sentence.is_heading) or sentence.quotes:
        return
    limit = sentence_end(tokens)
    dash = next((i for i in range(limit - 1, 0, -1) if tokens[i].text in _DASHES), 0)
    start = dash - (tokens[dash - 1].text == ",")
    is_signed = start < dash == limit - 2 and tokens[limit - 1].is_capitalised  # "…, – Лис"
    is_source = is_signed or _is_source(tokens[dash + 1 : limit], language)
    if dash and is_source and has_finite(tokens, 0, dash, language):
        yield _frame(sentence, (start, dash, limit), tokens[dash + 1 : limit])
        return
    colon = next((i for i in range(limit) if tokens[i].text == ":"), 0)
    if colon and _is_source(tokens[:colon], language) and has_finite(tokens, colon + 1, limit, language):
        yield _frame(sentence, (0, colon, colon + 1), tokens[:colon])


def _frame(sentence: Sentence, place: tuple[int, int, int], source: Sequence[Token]) -> Frame:
    start, mark, end = place
    text = sentence.tokens[mark].text
    return Frame(
        *(sentence, Reporting.SAY, text, text, mark, start, end, source),
        is_phrase=True,
        left=start > 0,
        right=start == 0,
    )


def _is_source(tokens: Sequence[Token], language: Language) -> bool:
    """Tell somebody who speaks from what a headline is about: "Warszawa: pożar", "Mundial: …"."""
    if not 0 < len(tokens) <= _LONGEST_SOURCE or not all(token.is_word for token in tokens):
        return False
    speaking = either(language.roles, language.groups, language.organisations, language.documents)
    names = either(language.male_names, language.female_names)
    first = tokens[0]
    is_known = first.lower in speaking or tokens[-1].lower in speaking
    is_name = first.is_capitalised and (first.lower in names or tokens[-1].lower.endswith(language.surname_endings))
    is_outlet = len(tokens) == 1 and first.lower in language.outlets
    return (is_known or is_name or is_outlet) and not has_finite(tokens, 0, len(tokens), language)
