"""Nouns that report: "the mayor's claim that …", "there were reports that …", "made the allegation that …"."""

from collections.abc import Iterator, Sequence

from newsld.annotators.syntax.clauses import is_strictly_finite, looks_finite, noun_phrase_start
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.annotators.syntax.subjects import subject_before
from newsld.annotators.syntax.verbs import group_start
from newsld.model.language import Language, Reporting, either

_NEAR = 4  # words between a verb and the noun that is its object: "rejected as false all claims that"


def noun_frames(sentence: Sentence, found: Sequence[Frame], language: Language) -> Iterator[Frame]:
    """Yield the frames of the nouns that a "that" follows, where no verb has the noun for its object."""
    tokens = sentence.tokens
    if not language.claim_nouns or language.claim_nouns.isdisjoint(sentence.lowers):
        return
    ruled = {i for frame in found if frame.right for i in range(frame.verb, frame.end + _NEAR)}
    for i in range(len(tokens) - 2):
        if tokens[i].lower not in language.claim_nouns or not _opens_clause(tokens, i + 1, language):
            continue
        if i not in ruled:
            yield _frame(sentence, i, language)


def _opens_clause(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "claims | that he lied" from "claims | that were false"."""
    return tokens[i].lower in language.complementisers and not looks_finite(tokens[i + 1], language)


def _frame(sentence: Sentence, i: int, language: Language) -> Frame:
    tokens = sentence.tokens
    start = noun_phrase_start(tokens, i, 0, language)
    start = next((k + 1 for k in range(i - 1, start - 1, -1) if tokens[k].lower in language.light_verbs), start)
    frame = Frame(
        *(sentence, Reporting.SAY, tokens[i].text, tokens[i].lower, i, start, i + 2),
        right=True,
        complementiser=True,
        is_noun=True,
    )
    source = _owner(tokens, start, i, language) or _maker(tokens, start, language)
    return frame._replace(source=source) if source else frame._replace(is_hearsay=True)


def _owner(tokens: Sequence[Token], start: int, noun: int, language: Language) -> Sequence[Token]:
    """Return whose claim it is: "his", "the mayor's"."""
    for k in range(noun - 1, start - 1, -1):
        if tokens[k].lower in language.possessives:
            return tokens[k : k + 1]
        ending = next((e for e in language.owner_endings if tokens[k].lower.endswith(e)), "")
        if ending and tokens[k].lower.removesuffix(ending) not in either(language.time_nouns, _weekdays(language)):
            return (*tokens[start:k], without_ending(tokens[k], ending))
    return ()


def _weekdays(language: Language) -> frozenset[str]:
    return frozenset(language.weekdays)


def without_ending(token: Token, ending: str) -> Token:
    """Return a name without the ending that makes it an owner."""
    n = len(ending)
    return token._replace(text=token.text[:-n], lower=token.lower[:-n], end=token.end - n)


def _maker(tokens: Sequence[Token], start: int, language: Language) -> Sequence[Token]:
    """Return who "made | the claim that"."""
    verb = start - 1
    if verb < 1 or tokens[verb].lower not in language.light_verbs:
        return ()
    group = group_start(tokens, verb, language)
    subject = (
        subject_before(tokens, group, 0, language) if group and not is_strictly_finite(tokens, 0, language) else None
    )
    return tokens[slice(*subject)] if subject else ()
