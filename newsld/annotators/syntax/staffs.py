"""Bodies whose staff speaks for them: "dal Comune assicurano", "indique-t-on à la mairie", "à la mairie, on dit"."""

from collections.abc import Sequence

from newsld.annotators.syntax.adjuncts import after_adjuncts
from newsld.annotators.syntax.clauses import BREAKS, is_adverbial, sentence_end
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.subjects import phrase_end
from newsld.model.language import Kind, Language, either


def staff_before(tokens: Sequence[Token], verb: int, language: Language) -> Sequence[Token]:
    """Return the body before a verb without a subject: "Dal Comune | assicurano che"."""
    if not language.drops_subjects:
        return ()
    start = next((i + 1 for i in range(verb - 1, -1, -1) if tokens[i].text in BREAKS), 0)
    if start + 1 >= verb or tokens[start].lower not in either(language.agents, language.source_prepositions):
        return ()
    source = tokens[start + 1 : verb]
    return source if _is_body(source, language) else ()


def place_before(frame: Frame, language: Language) -> Sequence[Token]:
    """Return the body that the place before "on" tells: "À la mairie, on assure que"."""
    tokens = frame.sentence.tokens
    comma = frame.start - 2
    if comma < 1 or tokens[comma].text != ",":
        return ()
    start = next((i + 1 for i in range(comma - 1, -1, -1) if tokens[i].text in BREAKS), 0)
    first = _behind_prepositions(tokens, start, language)
    source = tokens[first:comma]
    return source if start < first < comma and _is_body(source, language) else ()


def _behind_prepositions(tokens: Sequence[Token], start: int, language: Language) -> int:
    """Return what follows "de source |", "auprès du |", "côté |"."""
    leading = either(language.genitives, language.source_prepositions, language.agents)
    while start < len(tokens) and tokens[start].lower in leading:
        start += 1
    return start


def _is_body(source: Sequence[Token], language: Language) -> bool:
    return any(mention.kind is Kind.ORGANIZATION for mention in describe(source, language))


def said_from(frame: Frame, language: Language) -> Frame | None:
    """Read "«…», spiegano dal Comune", whose staff says it."""
    tokens = frame.sentence.tokens
    openers = either(language.agents, language.source_prepositions)
    if frame.end >= len(tokens) or tokens[frame.end].lower not in openers:
        return None
    end = phrase_end(tokens, frame.end + 1, language)
    source = tokens[frame.end + 1 : end]
    return frame._replace(source=source, end=end, left=True, resumes=end) if _is_body(source, language) else None


def learned(frame: Frame, start: int, language: Language) -> Frame | None:
    """Read "…, a appris l'AFP auprès du parquet", where who was asked says it."""
    tokens = frame.sentence.tokens
    end = next((i + 1 for i in range(start, len(tokens)) if tokens[i].lower not in language.determiners), start)
    is_outlet = tokens[end - 1].lower in either(language.outlets, language.outlet_nouns)
    told = said_there(frame, end, language) if is_outlet else None
    return told if told is not None and told.source else None


def said_there(frame: Frame, end: int, language: Language) -> Frame:
    """Read "…, indique-t-on à la préfecture": the place tells who; else nobody does."""
    tokens = frame.sentence.tokens
    start = end
    while start < len(tokens) and (is_adverbial(tokens[start], language) or tokens[start].lower in language.time_nouns):
        start += 1
    opening = start
    start = _behind_prepositions(tokens, start, language)
    stop = phrase_end(tokens, start, language) if start > opening else end
    source = tokens[start:stop]
    is_somebody = any(mention.name or mention.kind for mention in describe(source, language))
    resumes = stop if is_somebody else after_adjuncts(tokens, end, sentence_end(tokens), language)
    goes_on = resumes < len(tokens) - 1 and tokens[resumes].text == ","
    sided = frame._replace(end=stop if is_somebody else end, left=True, right=goes_on, resumes=resumes)
    return sided._replace(source=source) if is_somebody else sided._replace(is_hearsay=True)
