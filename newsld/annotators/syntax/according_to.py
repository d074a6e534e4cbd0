"""The frames of "according to": phrases that name a source without a verb."""

from collections.abc import Iterator, Sequence
from functools import cache

from newsld.annotators.syntax.clauses import BREAKS, sentence_end
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.noun_cues import without_ending
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.phrase_sources import (
    behind_apposition,
    behind_name,
    behind_parenthesis,
    is_person,
    source_end,
)
from newsld.annotators.syntax.phrases import places
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.annotators.syntax.subjects import antecedent, main_subject
from newsld.model.language import Form, Kind, Language, Reporting

_LEARNED = 4  # words from "a appris" to the source
_LONGEST_OWNER = 10  # words of a view, whose it is and what opens it
_NOT_FINITE = frozenset({Form.BASE, Form.PARTICIPLE, Form.GERUND})


def according_to(sentence: Sentence, language: Language) -> Iterator[Frame]:
    """Yield the frames of "according to"."""
    yield from _views(sentence, language)
    if language.nouns_first:
        yield from _with_adjective(sentence, language)
    if language.views and not language.views.isdisjoint(sentence.lowers):
        yield from _viewed(sentence, language)
    for phrase, i, first in places(sentence.lowers, before_source, language):
        if _is_other_phrase(sentence, i, phrase, language):
            continue
        found = _phrase(sentence, i, first, language)
        if found is not None and (phrase not in language.opinion_cues or _has_view(found, language)):
            yield found._replace(lemma=phrase)


def before_source(language: Language) -> tuple[str, ...]:
    """Return the phrases that name the source behind them."""
    return (*language.according_to, *language.aside_cues, *language.opinion_cues)


def _own_views(language: Language) -> tuple[str, ...]:
    return language.own_views


def _with_adjective(sentence: Sentence, language: Language) -> Iterator[Frame]:
    """Yield the frames of "за найновішими даними", where an adjective parts the phrase."""
    known = _in_two_words(language.according_to)
    lowers = sentence.lowers
    for i in range(len(lowers) - 2):
        if (lowers[i], lowers[i + 2]) in known and lowers[i + 1].endswith(language.modifier_endings):
            found = _phrase(sentence, i, i + 3, language)
            if found is not None:
                yield found


@cache
def _in_two_words(phrases: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset(words for phrase in phrases if len(words := tuple(phrase.split())) == 2)  # noqa: PLR2004


def _phrase(sentence: Sentence, i: int, first: int, language: Language) -> Frame | None:
    """Read the phrase in `tokens[i:first]`: what follows it is its source, or a pronoun for the noun before it."""
    tokens = sentence.tokens
    relative = _behind_relative(tokens, first, language)
    if relative is not None:
        text = " ".join(token.text for token in tokens[i:relative])
        frame = Frame(sentence, Reporting.SAY, text, text, i, i, relative, antecedent(tokens, i, language))
        return frame._replace(right=True, complementiser=True, is_relative=True)
    end = source_end(tokens, first, language)
    if end <= first or _is_verb_behind(tokens, first, language):
        return None
    end = behind_parenthesis(tokens, end)
    end = behind_apposition(tokens, end, language) if i == 0 else behind_name(tokens, end, language)
    is_role = tokens[first - 1].lower in language.roles
    text = " ".join(token.text for token in tokens[i:first])
    frame = Frame(sentence, Reporting.SAY, text, text, i, i, end, tokens[first - is_role : end], is_phrase=True)
    left = any(token.is_word or token.quoted for token in tokens[:i])
    is_within = language.optional_comma and tokens[i - 1].text not in BREAKS
    return frame._replace(left=left, right=end < sentence_end(tokens), is_within=is_within)


def _has_view(frame: Frame, language: Language) -> bool:
    """Tell whether an opinion is somebody's: a person's, or a group's that a relative takes up: "…, pour qui |"."""
    if is_person(frame.source, language):
        return True
    return frame.is_relative and any(mention.kind is Kind.GROUP for mention in describe(frame.source, language))


def _leads_to_report(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "secondo | quanto ha dichiarato il sindaco", where a verb says whose view it is."""
    is_particle = i < len(tokens) and tokens[i].lower in language.reporting_particles
    return is_particle and tokens[i].lower in language.free_relatives


def _behind_relative(tokens: Sequence[Token], start: int, language: Language) -> int | None:
    """Return what follows the relative pronoun of ", according to whom | …", "secondo la quale | …"."""
    i = start + 1 if start < len(tokens) and tokens[start].lower in language.articles else start
    is_relative = i < len(tokens) and tokens[i].lower in language.relatives
    return i + 1 if is_relative and tokens[i].lower not in language.free_relatives else None


def _is_other_phrase(sentence: Sentence, i: int, phrase: str, language: Language) -> bool:
    """Tell words that only look like the phrase: "o segundo golo", "forty miles per hour", "si tratta per"."""
    tokens = sentence.tokens
    first = i + phrase.count(" ") + 1
    needs_break = phrase in language.aside_cues or phrase in language.opinion_cues
    if needs_break and i and tokens[i - 1].text not in BREAKS:
        return True  # ", per her office," and not "forty miles per hour"
    before = tokens[i - 1].lower if i else ""
    is_ordinal = before in language.definite
    is_owned = bool(language.according_to_whose) and before in language.possessives  # "jej | zdaniem"
    is_nobodys = any(token.lower in language.impersonals for token in tokens[max(i - 2, 0) : i])
    is_learned = any(_is_learning(token, language) for token in tokens[max(i - _LEARNED, 0) : i])
    return is_ordinal or is_owned or is_nobodys or is_learned or _leads_to_report(tokens, first, language)


def _is_learning(token: Token, language: Language) -> bool:
    """Tell "a appris l'AFP | de source policière", which the verb tells of already."""
    cue = language.cues.get(token.lower) if language.learning_verbs else None
    return cue is not None and cue.lemma in language.learning_verbs


def _is_verb_behind(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "según dijo" from "según Ana Roe"."""
    if not tokens[i].text.islower() or not language.reporting_particles:
        return False
    cue = language.cues.get(tokens[i].lower)
    return tokens[i].lower in language.auxiliaries or (cue is not None and not cue.forms <= _NOT_FINITE)


def _viewed(sentence: Sentence, language: Language) -> Iterator[Frame]:
    """Yield the frames of "in the mayor's view" and "in her opinion"."""
    tokens = sentence.tokens
    for noun, word in enumerate(sentence.lowers):
        if word not in language.views or noun < 2:  # noqa: PLR2004  a preposition and an owner
            continue
        owner = tokens[noun - 1]
        if not (owner.lower in language.possessives or owner.lower.endswith(language.owner_endings)):
            continue
        near = range(noun - 1, max(noun - _LONGEST_OWNER, 0) - 1, -1)
        start = next((i for i in near if tokens[i].lower in language.view_openers), noun)
        ending = next((e for e in language.owner_endings if owner.lower.endswith(e)), "")
        source = (*tokens[start + 1 : noun - 1], without_ending(owner, ending) if ending else owner)
        opener = tokens[start - 2 if start > 1 and tokens[start - 1].text == "," else start - 1].lower if start else ""
        if start == noun or opener in language.complementisers or any(token.text in BREAKS for token in source):
            continue
        text = " ".join(token.text for token in tokens[start : noun + 1])
        frame = Frame(sentence, Reporting.SAY, text, word, start, start, noun + 1, source, is_phrase=True)
        left = any(token.is_word or token.quoted for token in tokens[:start])
        is_parted = noun + 1 < len(tokens) and (tokens[noun + 1].text == "," or tokens[noun + 1].quoted is not None)
        if is_parted or noun + 1 >= len(tokens) or tokens[noun + 1].text == ".":
            yield frame._replace(left=left, right=noun + 1 < sentence_end(tokens))


def _views(sentence: Sentence, language: Language) -> Iterator[Frame]:
    """Yield the frames of "in their opinion", whose source is whoever the text is with."""
    tokens = sentence.tokens
    for phrase, i, end in places(sentence.lowers, _own_views, language):
        text = " ".join(token.text for token in tokens[i:end])
        source = main_subject(tokens, language) if language.verb_second else ()  # "De club won | naar eigen zeggen"
        source = () if len(source) == 1 and source[0].lower in language.pronouns else source
        frame = Frame(sentence, Reporting.SAY, text, phrase, i, i, end, source, is_dropped=not source, is_phrase=True)
        left = any(token.is_word or token.quoted for token in tokens[:i])
        yield frame._replace(left=left, right=end < sentence_end(tokens))
