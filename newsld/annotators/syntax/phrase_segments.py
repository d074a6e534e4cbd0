"""The segments of a noun phrase, parted by commas and brackets, each without where and when somebody spoke."""

from collections.abc import Iterator, Sequence

from newsld.annotators.syntax.clauses import is_gerund, is_participle
from newsld.annotators.syntax.sentences import Token
from newsld.model.language import Language, either

BREAKS = frozenset({",", "(", ")", "—", "–", "--", ";", ":"})


def segments(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield the words of a phrase between its commas and dashes, what stands in brackets left out."""
    if BREAKS.isdisjoint([token.text for token in tokens]):
        if tokens:
            yield list(tokens)
        return
    segment: list[Token] = []
    depth = 0
    for token in tokens:
        depth += (token.text == "(") - (token.text == ")")
        if token.text in BREAKS or depth:
            if segment:
                yield segment
            segment = []
        else:
            segment.append(token)
    if segment:
        yield segment


def without_circumstances(segment: list[Token], language: Language) -> list[Token]:
    """Leave out where and when somebody spoke: "la préfecture | dans un communiqué"."""
    if not language.circumstantial:
        return segment
    written = either(language.documents, language.utterances)
    is_written = any(t.lower in written for t in segment[:3]) and any(t.lower in language.agents for t in segment)
    for i, token in enumerate(segment):
        is_circumstance = token.lower in either(language.circumstantial, language.relatives)
        is_bound = i > 0 and segment[i - 1].lower in language.postposed  # "fuentes próximas a la investigación"
        if i and ((is_circumstance and not is_bound) or _tells_manner(segment, i, language)):
            return segment[:i]
        if i > 1 and i + 1 < len(segment) and not is_written and _is_attribute(segment, i, language):
            return segment[:i]  # "un habitant | croisé au marché"
    return segment


def _tells_manner(segment: list[Token], i: int, language: Language) -> bool:
    """Tell "le facteur | en passant le portail" and "il postino | varcando il cancello"."""
    if segment[i].lower in language.gerund_markers:
        return i + 1 < len(segment) and is_gerund(segment[i + 1], language)
    return language.drops_subjects and segment[i].text.islower() and is_gerund(segment[i], language)


def _is_attribute(segment: list[Token], i: int, language: Language) -> bool:
    token, following = segment[i], segment[i + 1]
    known = either(language.roles, language.organisations, language.adverbs, language.groups)
    is_attribute = token.text.islower() and is_participle(token, language) and token.lower not in known
    opens_adjunct = either(language.prepositions, language.quantifiers, language.reporting_particles)
    return is_attribute and following.lower in opens_adjunct and following.lower not in language.genitives
