"""Who speaks: the noun phrase that a reporting verb has for its subject, before it or behind it."""

from collections.abc import Sequence

from newsld.annotators.syntax.adjuncts import tells_time
from newsld.annotators.syntax.clauses import (
    BREAKS,
    is_adverbial,
    is_finite,
    is_gerund,
    is_participle,
    is_quoted_name,
    is_strictly_finite,
    noun_phrase_start,
)
from newsld.annotators.syntax.interposed import interposed
from newsld.annotators.syntax.nominals import nominal_end
from newsld.annotators.syntax.nominatives import clause_subject
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.verb_second_subjects import subject_of_clause
from newsld.annotators.syntax.verbs import group_start
from newsld.model.language import Language, either

Range = tuple[int, int]

_REACH = 60  # words; no first verb of a sentence stands further in
_LONGEST_ASIDE = 7  # words and marks
_MIN_CLAUSE = 4  # words and marks


def phrase_end(tokens: Sequence[Token], start: int, language: Language) -> int:
    """Return where a noun phrase that begins at `start` ends: at a comma, or before a verb or complementiser."""
    if language.verb_second:
        return nominal_end(tokens, start, len(tokens), language)
    end = start
    while end < len(tokens) and tokens[end].text not in BREAKS and not _is_speech(tokens[end], language):
        is_stop = tokens[end].text in ".!?…" or tokens[end].lower in language.complementisers
        if is_stop or is_strictly_finite(tokens, end, language):
            break
        end += 1
    return end


def _is_speech(token: Token, language: Language) -> bool:
    return token.quoted is not None and not is_quoted_name(token, language)


def subject_before(tokens: Sequence[Token], verb: int, floor: int, language: Language) -> Range | None:
    """Return the subject that ends right before `verb`, or is parted from it by what stands between commas."""
    end = before_time(tokens, verb, floor, language)
    if end <= floor:
        return None
    if tokens[end - 1].text in BREAKS:
        return interposed(tokens, floor, end - 1, language)
    return noun_phrase_start(tokens, end - 1, floor, language), end


def before_time(tokens: Sequence[Token], end: int, floor: int, language: Language) -> int:
    """Return where the time told right before a verb begins: "the council | on Tuesday, August 2 said"."""
    start, is_date = end, False
    if end > floor and tokens[end - 1].text in BREAKS:
        return end  # the comma closes what stands in between: "the firm, in a report published on Monday, said"
    while start > floor:
        token = tokens[start - 1]
        is_day = token.lower in language.weekdays or (
            token.lower in language.months and not _is_behind_name(tokens, start - 1, floor, language)
        )
        is_part = token.text.isdigit() or token.text in {",", "(", ")"} or _is_time(token, language)
        is_joint = is_date and token.lower in language.genitives  # "3 de marzo"
        if not is_day and not is_part and not is_joint:
            break
        is_date = is_date or is_day or _is_time(token, language)
        start -= 1
    while start < end and tokens[start].text in {",", "("}:
        start += 1
    if not is_date or start == end:
        return end
    while start > floor + 1 and tokens[start - 1].lower in either(language.determiners, language.adverbs):
        start -= 1  # "the council | this week said", "said Mbeki | last week"
    return start - 1 if start > floor and tokens[start - 1].lower in language.prepositions else start


def _is_behind_name(tokens: Sequence[Token], i: int, floor: int, language: Language) -> bool:
    """Tell "Theresa May", whose surname is a month's name, from "Tuesday, May 3"."""
    return i > floor and tokens[i - 1].is_capitalised and tokens[i - 1].lower not in language.weekdays


def _is_time(token: Token, language: Language) -> bool:
    return token.lower in language.time_nouns and not (language.article_genders and token.is_capitalised)


def phrase_before(tokens: Sequence[Token], end: int, language: Language) -> Range | None:
    """Return the noun phrase that ends before token `end`, marks between them skipped: "Ó Briain:"."""
    last = end - 1
    while last >= 0 and not tokens[last].is_word:
        last -= 1
    return (noun_phrase_start(tokens, last, 0, language), last + 1) if last >= 0 else None


def main_subject(tokens: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the subject of the first main clause of a sentence, or nothing."""
    if language.verb_second:
        return subject_of_clause(tokens, language)
    if language.free_order:
        return clause_subject(tokens, language)
    tokens = tokens[_main_clause_start(tokens, language) :]
    for is_verb in (_is_main_verb, is_finite):
        for verb in range(1, min(len(tokens), _REACH)):
            if not is_verb(tokens, verb, language):
                continue
            group = group_start(tokens, verb, language)
            if group and tokens[group - 1].lower in language.relatives:
                continue  # "Kit Jarrold, who called it so, | raised …"
            if group == 0 or tokens[group - 1].quoted:
                return ()
            found = subject_before(tokens, group, 0, language)
            return tokens[slice(*found)] if found else ()
    return _opening_phrase(tokens, language)


def _main_clause_start(tokens: Sequence[Token], language: Language) -> int:
    """Return where the main clause begins: "Filling in for him, | West landed …", "While Lee slept, | Ann Roe …"."""
    first = 1 if tokens and tokens[0].lower in language.conjunctions else 0
    if first >= len(tokens) or not _opens_circumstance(tokens[first:], language):
        return 0
    for comma in range(first + 1, len(tokens) - 2):
        following = tokens[comma + 1]
        is_article = following.lower in language.determiners or following.lower in language.pronouns
        is_phrase = following.is_capitalised or is_article
        if tokens[comma].text == "," and is_phrase and following.lower not in language.relatives:
            end = next((i for i in range(comma + 1, len(tokens)) if tokens[i].text in BREAKS), len(tokens))
            if any(is_finite(tokens, i, language) for i in range(comma + 2, end)):
                return comma + 1
    return 0


def _opens_circumstance(tokens: Sequence[Token], language: Language) -> bool:
    """Tell "In Brussels", "While", "Asked by the judge" at the head of a sentence; not "Ahmed Aziz" or "That"."""
    token = tokens[0]
    if token.lower in either(language.prepositions, language.subordinators):
        return token.lower not in language.complementisers
    is_name = len(tokens) > 1 and tokens[1].is_capitalised
    return is_gerund(token, language) and not is_name


def _is_main_verb(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell a verb that must be one, or one of the past right behind a name or pronoun: "Sunak defended"."""
    if is_strictly_finite(tokens, i, language):
        return True
    before = tokens[i - 1]
    return (before.is_capitalised or before.lower in language.pronouns) and is_finite(tokens, i, language)


def _opening_phrase(tokens: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the noun phrase a sentence opens with when its verb is none we know."""
    if tokens and tokens[0].lower in language.participles:  # "Interrogée, | la cinéaste botte en touche"
        comma = next((i for i, token in enumerate(tokens) if token.text == ","), len(tokens))
        return tokens[comma + 1 :]
    if not tokens or not tokens[0].is_capitalised or tokens[0].lower in language.prepositions:
        return ()
    if tokens[0].lower in either(language.documents, language.utterances) and language.issuing:
        return tokens
    for i, token in enumerate(tokens):
        if i and (token.text in BREAKS or is_adverbial(token, language) or token.lower in language.prepositions):
            return tokens[:i]
    return ()


def antecedent(tokens: Sequence[Token], relative: int, language: Language) -> Sequence[Token]:
    """Return whom a relative pronoun stands for: the noun phrase before it, with its apposition."""
    found = phrase_before(tokens, relative, language)
    if found is None:
        return ()
    start, end = found
    comma = next((i for i in range(end - 1, -1, -1) if tokens[i].text in BREAKS), None)
    if comma is not None and tokens[comma + 1].lower in language.articles:
        named = phrase_before(tokens, comma, language)
        if named is not None:
            first = next((i for i in range(named[0] + 1, named[1]) if tokens[i].is_capitalised), named[0])
            return tokens[first:end]
    for i in range(end - 1, start, -1):
        is_other_phrase = tokens[i - 1].lower in language.prepositions and tokens[i - 1].lower not in language.genitives
        if is_other_phrase or is_finite(tokens, i - 1, language):
            return tokens[i:end]
    return tokens[start:end]


def subject_behind(
    tokens: Sequence[Token], verb: int, language: Language, *, opening: int, is_quoted: bool
) -> Range | None:
    """Return the subject of "“…,” said Milagros Ayala, 34" or, not `is_quoted`, "…, said officials"; else `None`.

    `opening` is where the verb group begins.
    """
    first = after_circumstances(tokens, verb + 1, language) if language.inverted_compounds else verb + 1
    if is_quoted and language.inverted_compounds:
        first = _after_aside(tokens, first, language)
        first = _after_mood(tokens, first, language)
    if first >= len(tokens) or not tokens[first].is_word or not _may_open_subject(tokens[first], language):
        return None
    end = phrase_end(tokens, first, language)
    is_restricted = end < len(tokens) and tokens[end - 1].lower in language.relatives  # "a handful | who point to it"
    whole = end - 1 if is_restricted else end
    end = before_time(tokens, whole, first, language)  # "said Ada Mbeki | last week"
    is_thing = end == first + 1 and tokens[first].lower in language.objects  # "tweeted this: “…”"
    if end == first or is_thing or (not is_restricted and end < len(tokens) and is_finite(tokens, end, language)):
        return None
    is_between = not is_quoted and _is_put_between(tokens, opening, end, language)
    if (
        not is_quoted
        and not is_between
        and (not _is_clause(tokens[:opening], language) or _goes_on(tokens, end, language))
    ):
        return None
    mentions = describe(tokens[first:end], language)
    if not mentions or not (is_quoted or any(m.kind or m.name or m.gender for m in mentions)):
        return None
    return first, end if is_between or end < whole else apposition_end(tokens, end, language)


def _after_aside(tokens: Sequence[Token], first: int, language: Language) -> int:
    """Skip how somebody spoke between commas: "«…», dice, emocionado, | el párroco"."""
    if first + 1 >= len(tokens) or tokens[first].text != "," or not tokens[first + 1].text.islower():
        return first
    opener = tokens[first + 1]
    tells_how = opener.lower in language.prepositions or is_participle(opener, language)
    close = next((i for i in range(first + 2, min(first + _LONGEST_ASIDE, len(tokens))) if tokens[i].text == ","), None)
    return close + 1 if tells_how and close is not None else first


def _after_mood(tokens: Sequence[Token], start: int, language: Language) -> int:
    """Skip a participle alone behind the verb, where the subject is left out: "spiega sconsolato."."""
    is_alone = start + 1 < len(tokens) and not tokens[start + 1].is_word and not tokens[start + 1].quoted
    is_mood = is_alone and tokens[start].text.islower() and is_participle(tokens[start], language)
    known = either(language.roles, language.groups, language.organisations)
    return start + 1 if is_mood and language.drops_subjects and tokens[start].lower not in known else start


def _is_put_between(tokens: Sequence[Token], verb: int, end: int, language: Language) -> bool:
    """Tell "The bridge, said the mayor, was closed": a noun phrase, the attribution, and the verb of the phrase."""
    past = end + 1
    while past < len(tokens) and _leans_on_verb(tokens[past], language):
        past += 1
    if past >= len(tokens) or tokens[end].text != "," or not is_strictly_finite(tokens, past, language):
        return False
    before = tokens[: verb - 1]
    return bool(before) and not _is_clause(before, language) and not any(token.text in BREAKS for token in before)


def _leans_on_verb(token: Token, language: Language) -> bool:
    """Tell what stands between a subject and its verb: "nunca | firmó", "não | o sabe"."""
    if token.lower in language.articles:
        return False
    return token.lower in either(language.negations, language.clitics) or is_adverbial(token, language)


def _may_open_subject(token: Token, language: Language) -> bool:
    if language.drops_subjects and token.text.islower() and is_gerund(token, language):
        return False  # "– confessa sorridendo –"
    if token.lower in either(language.prepositions, language.complementisers, language.subordinators):
        return token.lower in language.articles
    return token.is_capitalised or not is_adverbial(token, language)


def _is_clause(tokens: Sequence[Token], language: Language) -> bool:
    """Tell whether a verb stands in the words outside ", who was not authorised to speak,".

    Words that one comma alone parts from the verb behind them are a clause: a subject needs two.
    """
    if len(tokens) > _MIN_CLAUSE and tokens[-1].text == "," and not any(t.text in BREAKS for t in tokens[:-1]):
        if tokens[0].lower not in either(language.prepositions, language.subordinators):
            return True
        if tokens[0].lower in language.subordinators or not language.inverted_compounds:
            return False
    is_relative = False
    for i, token in enumerate(tokens):
        if token.text in BREAKS:
            following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
            is_relative = following in language.relatives and following not in language.complementisers
        elif not is_relative and (token.quoted or _is_likely_finite(tokens, i, language)):
            return True
    return False


def _is_likely_finite(tokens: Sequence[Token], i: int, language: Language) -> bool:
    is_likely = tokens[i].lower in language.likely_verbs and is_finite(tokens, i, language)
    return is_likely or is_strictly_finite(tokens, i, language)


def after_circumstances(tokens: Sequence[Token], start: int, language: Language) -> int:
    """Return where a subject can begin behind "a indiqué mardi à l'AFP | le maire"."""
    i = start
    while i < len(tokens):
        token = tokens[i]
        is_preposition = token.lower in language.prepositions and token.lower not in language.articles
        if is_preposition:
            i = _after_preposition(tokens, i + 1, language)
        elif is_adverbial(token, language) or token.lower in language.time_nouns or token.lower in language.months:
            i += 1
        elif language.drops_subjects and token.text.islower() and is_gerund(token, language):
            i += 1  # "dice sorridendo | la sindaca"
        elif tells_time(tokens, i, len(tokens), language):
            i += 2
        else:
            break
    return i


def _after_preposition(tokens: Sequence[Token], start: int, language: Language) -> int:
    i = start
    while i < len(tokens) and tokens[i].lower in language.determiners:
        i += 1
    names = either(language.male_names, language.female_names)
    while i < len(tokens) and tokens[i].is_word and tokens[i].lower not in language.determiners:
        is_title = tokens[i].lower in language.titles and tokens[i].is_capitalised
        is_noun = tokens[i].text.islower() and tokens[i].lower in either(language.roles, language.groups)
        ends = either(language.groups, language.weekdays, language.time_nouns)
        is_behind = tokens[i].is_capitalised and tokens[i - 1].lower in ends  # "ai cronisti | Roe", "no sábado | Roe"
        is_name = tokens[i].lower in names or is_behind
        opens = i > start and (is_name or (is_noun and tokens[i - 1].is_capitalised))
        if tokens[i].lower in language.prepositions or is_title or opens:  # "disse à Lusa | fonte da autarquia"
            break
        i += 1
    return i


def _goes_on(tokens: Sequence[Token], end: int, language: Language) -> bool:
    """Tell whether a noun phrase has, behind its appositions, a verb of its own: "said X, the deputy, had admitted"."""
    return any(
        tokens[i].text == "," and is_strictly_finite(tokens, i + 1, language) for i in range(end, len(tokens) - 1)
    )


def apposition_end(tokens: Sequence[Token], end: int, language: Language) -> int:
    """Return where the appositions behind a source end: ", an analyst at Cobb Lindqvist, who …"."""
    stop = end
    while stop < len(tokens) and not tokens[stop].quoted and tokens[stop].text not in {";", ":", "."}:
        if tokens[stop].lower in language.cues and is_gerund(tokens[stop], language):
            break
        if tokens[stop].text == "," and stop + 1 < len(tokens) and tokens[stop + 1].lower in language.adversative:
            break
        stop += 1
    return stop
