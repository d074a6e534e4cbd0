"""Verbs that say what a document says, or nobody named: "si legge in una nota", "dallo studio emerge che"."""

from collections.abc import Iterator, Sequence

from newsld.annotators.syntax.clauses import is_adverbial, sentence_end
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.pointing import pointing
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.annotators.syntax.subjects import apposition_end, phrase_end
from newsld.model.language import Kind, Language, Reporting, either


def impersonal(frame: Frame, language: Language) -> Frame | None:
    """Return the frame of a verb whose source no subject is, or `None` for any other."""
    words = frame.sentence.lowers[frame.start : frame.verb + 2]
    if frame.lemma in language.document_verbs and not language.reflexives.isdisjoint(words):
        return _read(frame, language)
    if frame.lemma in language.emerging_verbs:
        return pointing(frame, language) or _emerging(frame, language)
    return None


def _read(frame: Frame, language: Language) -> Frame | None:
    """Read "…, si legge in una nota della Regione, …"."""
    tokens = frame.sentence.tokens
    while frame.end < len(tokens) and tokens[frame.end].lower in language.reflexives:  # "lê-se"
        frame = frame._replace(end=frame.end + 1)
    following = tokens[frame.end].lower if frame.end < len(tokens) else ""
    if following in language.complementisers and tokens[0].lower in language.prepositions and frame.start > 1:
        return frame._replace(reporting=Reporting.SAY, source=tokens[1 : frame.start], right=True)
    if following not in language.prepositions:
        return None
    end = phrase_end(tokens, frame.end + 1, language)
    left = any(token.is_word or token.quoted for token in tokens[: frame.start])
    right = end < sentence_end(tokens)
    source = tokens[frame.end + 1 : end]
    is_issued = any(mention.name for mention in describe(source, language)) or _is_issued(source, language)
    source = source if is_issued else ()  # "in una nota": of whoever the text is with
    read = frame._replace(reporting=Reporting.SAY, source=source, is_dropped=not source, end=end, resumes=end)
    return read._replace(left=left, right=right, is_phrase=True)


def _is_issued(source: Sequence[Token], language: Language) -> bool:
    """Tell "in una nota della federazione", where a body without a name issued it."""
    of = next((i for i, token in enumerate(source) if i and token.lower in language.issuing), len(source))
    return any(mention.kind is Kind.ORGANIZATION for mention in describe(source[of + 1 :], language))


def _emerging(frame: Frame, language: Language) -> Frame | None:
    """Read "Emerge da uno studio che …", "Dallo studio emerge che …", and "È emerso che …", which names nobody."""
    tokens = frame.sentence.tokens
    following = tokens[frame.end].lower if frame.end < len(tokens) else ""
    if following in language.agents:
        end = phrase_end(tokens, frame.end + 1, language)
        is_between = frame.start > 1 and tokens[frame.start - 1].text == "," and tokens[end].text == ","
        opening = " ".join(token.lower for token in tokens[frame.start - 2 : frame.start])
        if frame.start > 2 and tokens[frame.start - 3].text == ":" and opening in language.pointing_phrases:  # noqa: PLR2004
            return frame._replace(source=tokens[frame.end + 1 : end], start=frame.start - 3, end=end, left=True)
        emerging = frame._replace(source=tokens[frame.end + 1 : end], end=end, left=is_between, right=True)
        return emerging._replace(resumes=end) if is_between else emerging
    if following not in language.complementisers or _is_bound(tokens, frame, language):
        return None
    if tokens[0].lower in either(language.agents, language.genitives) and frame.start > 1:
        return frame._replace(source=tokens[1 : frame.start], right=True)
    return frame._replace(is_hearsay=True, right=True)


def _is_bound(tokens: Sequence[Token], frame: Frame, language: Language) -> bool:
    before = tokens[frame.start - 1].lower if frame.start else ""
    return before in either(language.relatives, language.complementisers, language.subordinators)


def told_by_infinitive(sentence: Sentence, language: Language) -> Iterator[Frame]:
    """Yield the frame of "Ad annunciarlo è stata la Regione", which points back to what was told."""
    tokens = sentence.tokens
    opening = 2 if len(tokens) > 2 and tokens[0].quoted and tokens[1].text in {":", ","} else 0  # noqa: PLR2004  a quotation and its mark
    if not language.sentence_objects or not is_opened_by_infinitive(tokens[opening:], language):
        return
    verb = next((i for i in range(opening + 2, len(tokens)) if tokens[i].lower in language.be), None)
    ending = next((e for e in language.sentence_objects if tokens[opening + 1].lower.endswith(e)), None)
    if verb is None or ending is None:
        return
    first = verb + 1
    while first < len(tokens) and (tokens[first].lower in language.be or is_adverbial(tokens[first], language)):
        first += 1
    end = apposition_end(tokens, phrase_end(tokens, first, language), language)
    text = " ".join(token.text for token in tokens[opening:verb])
    frame = Frame(
        sentence, Reporting.SAY, text, tokens[opening + 1].lower, opening + 1, opening, end, tokens[first:end]
    )
    if opening:  # "«È ingiusta»: a dirlo è l'avvocata"
        yield frame._replace(left=True)
    elif end < len(tokens) and tokens[end].text == ":":  # "A riferirlo sono i carabinieri: l'uomo era ubriaco"
        yield frame._replace(right=True)
    else:
        yield frame._replace(end=len(tokens), points_back=True)


def is_opened_by_infinitive(tokens: Sequence[Token], language: Language) -> bool:
    """Tell "Ad annunciarlo è stata la Regione" and "A lanciare l'allarme è …", whose subject ends the sentence."""
    if len(tokens) < 3 or tokens[0].lower not in language.infinitives:  # noqa: PLR2004  "a dirlo è …"
        return False
    return bool(language.infinitive_endings) and tokens[1].lower.endswith(language.infinitive_endings)
