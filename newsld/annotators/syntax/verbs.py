"""Which words are reporting verbs where they stand: a verb, and not the noun or adjective of the same form."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from newsld.annotators.syntax.clauses import (
    BREAKS,
    is_adverbial,
    is_finite,
    is_gerund,
    is_possessive,
    noun_phrase_start,
)
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.model.language import Cue, Form, Language, Reporting, either

_PAST = frozenset({Form.PAST, Form.PARTICIPLE})
_REACH = 8  # words from a verb to its complementiser
_BASE = frozenset({Form.BASE})
_PARTICIPLE = frozenset({Form.PARTICIPLE})


def is_in_name(sentence: Sentence, i: int, language: Language) -> bool:
    """Tell whether a word that looks like a cue is written as a name: "United States", "the Wall Street Says"."""
    token = sentence.tokens[i]
    if not token.is_capitalised or i == 0:
        return False
    before = sentence.tokens[i - 1]
    return not sentence.is_in_title_case or f"{before.lower} {token.lower}" in language.countries


def group_start(tokens: Sequence[Token], i: int, language: Language) -> int:
    """Return where the verb group of token `i` begins: "had also | said" and "liked to | say" belong to it."""
    start = i
    if start > 1 and tokens[start - 1].lower in language.infinitives:
        start -= _catenative(tokens, start - 1, language)
    while start:
        phrase = _adverbial_start(tokens, start, language)
        if phrase < start:
            start = phrase
        elif _belongs_to_group(tokens, start - 1, language) or _is_clitic(tokens, start - 1, i, language):
            start -= 1
        else:
            break
    return start


def _catenative(tokens: Sequence[Token], i: int, language: Language) -> int:
    """Return how many words the verb before "to" at token `i` has with it: "liked | to", "went on | to"."""
    if tokens[i - 1].lower in language.catenatives:
        return 2
    is_pair = i > 1 and f"{tokens[i - 2].lower} {tokens[i - 1].lower}" in language.catenatives
    return 3 if is_pair else 0


def _adverbial_start(tokens: Sequence[Token], end: int, language: Language) -> int:
    """Return where a phrase such as "par ailleurs" begins that stands between an auxiliary and token `end`."""
    for words in _phrases_by_last(language.adverbials).get(tokens[end - 1].lower, ()) if end else ():
        start = end - len(words)
        is_phrase = start > 0 and all(token.lower == word for token, word in zip(tokens[start:end], words, strict=True))
        if is_phrase and tokens[start - 1].lower in language.auxiliaries:
            return start
    return end


@cache
def _phrases_by_last(phrases: tuple[str, ...]) -> dict[str, list[list[str]]]:
    table: dict[str, list[list[str]]] = {}
    for phrase in phrases:
        words = phrase.split()
        table.setdefault(words[-1], []).append(words)
    return table


def _is_clitic(tokens: Sequence[Token], i: int, verb: int, language: Language) -> bool:
    """Tell what leans on the verb: "ne", "l'" and "lui" before it, "-t-il" behind its auxiliary."""
    token = tokens[i]
    if token.is_enclitic:
        return i + 1 <= verb and i > 0 and tokens[i - 1].lower in either(language.auxiliaries, language.causatives)
    if token.lower not in language.clitics or not (token.text.islower() or i == 0):
        return False
    is_article = token.lower in language.articles
    return not is_article or i + 1 < verb or tokens[verb].lower not in language.noun_forms


def _belongs_to_group(tokens: Sequence[Token], i: int, language: Language) -> bool:
    token = tokens[i]
    if not (token.text.islower() or (i == 0 and language.drops_subjects)):
        return False
    if token.lower in language.auxiliaries or token.lower in language.negations:
        return True
    if token.lower in language.causatives:
        return True
    if token.lower in language.weekdays and i and tokens[i - 1].lower in language.determiners:
        return False  # "este martes | denuncia"
    is_within = i > 0 and tokens[i - 1].lower in language.auxiliaries  # "ha poi detto", where "poi" joins nothing
    return is_adverbial(token, language) and (is_within or token.lower not in language.conjunctions)


def is_verb(tokens: Sequence[Token], i: int, group: int, cue: Cue, language: Language) -> bool:
    """Tell a verb from a noun or adjective of the same form: "the claims", "alleged thieves"."""
    is_framed = group > 1 and tokens[group - 2].lower in language.framing_particles
    if (is_framed and tokens[group - 1].quoted) or _is_excluded(tokens, i, group, language):
        return False  # "dismissed as “nonsense” | claims that"
    if language.free_order and not cue.forms & {Form.GERUND, Form.BASE}:
        return True
    words = [token.lower for token in tokens[group:i]]
    if cue.lemma in language.caused_verbs:
        return not language.causatives.isdisjoint(words)
    is_infinitive = cue.forms == _BASE and bool(language.infinitive_endings)
    ruling = either(language.auxiliaries, language.causatives, language.infinitives)
    if is_infinitive or (Form.BASE in cue.forms and not ruling.isdisjoint(words)):
        return True
    if Form.GERUND in cue.forms:
        return group < i or i == 0 or _can_open_gerund(tokens, i, language)
    return _is_simple_verb(tokens, i, group, cue, language)


def _is_simple_verb(tokens: Sequence[Token], i: int, group: int, cue: Cue, language: Language) -> bool:
    """Tell a verb without an auxiliary, or a participle with one, from a noun or adjective."""
    has_auxiliary = group < i and any(token.lower in language.auxiliaries for token in tokens[group:i])
    is_reported = bool(group) and tokens[group - 1].lower in language.reporting_particles  # "come spiegato dal sindaco"
    is_attribute = cue.forms == _PARTICIPLE and not has_auxiliary and not is_reported
    if is_attribute or (group == i and not _can_follow(tokens, i, cue, language)):
        return False
    if cue.forms == _BASE and group and tokens[group - 1].lower in language.infinitives:
        return cue.reporting is Reporting.SAY and _reports_on(tokens, i, language)
    if cue.forms & {Form.BASE, Form.PRESENT}:
        return _is_present(tokens, i, group, cue, language)
    return group > 0 or language.drops_subjects or i + 1 == len(tokens)


def _is_excluded(tokens: Sequence[Token], i: int, group: int, language: Language) -> bool:
    """Tell "having said" and "neither confirmed nor denied", which report nothing."""
    words = [token.lower for token in tokens[max(group - 1, 0) : i]]
    if not (language.expletives.isdisjoint(words) or language.be.isdisjoint(words)):  # "there were reports that"
        return True
    return not (language.perfect_gerunds.isdisjoint(words) and language.neither.isdisjoint(words))


def _can_follow(tokens: Sequence[Token], i: int, cue: Cue, language: Language) -> bool:
    """Tell whether a bare form can be a verb behind the word before it: not behind "the", "of" or "24"."""
    following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    if following in language.genitives and (Form.BASE in cue.forms or cue.reporting is Reporting.ACCUSE):
        return False
    if i == 0 or tokens[i - 1].quoted:
        return True
    before = tokens[i - 1]
    is_verb_only = tokens[i].lower not in language.noun_forms
    if before.text[0].isdigit() or before.lower in language.numbers:
        return cue.forms <= _PAST or (is_verb_only and cue.reporting is Reporting.SAY)
    is_pronoun = before.lower in language.pronouns or before.lower in language.subject_relatives
    is_somebody = before.lower in language.groups or (
        before.lower in language.singulars and before.lower not in language.articles
    )
    stands_alone = is_pronoun or (is_verb_only and is_somebody)
    is_modifier = before.lower in language.determiners and not stands_alone
    may_follow = either(language.framing_particles, language.gerund_markers, language.reporting_particles)
    is_led_to = before.lower in may_follow or (Form.BASE in cue.forms and before.lower in language.infinitives)
    return not is_modifier and (before.lower not in language.prepositions or is_led_to)


def is_contracted(token: Token, language: Language) -> bool:
    """Tell "he's", a pronoun and its verb in one."""
    return token.lower in language.pronouns and token.lower in language.finite_verbs


def _can_open_gerund(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell ", saying …", "while saying …", "by saying he …" and "a statement saying that …" from "the saying"."""
    before = tokens[i - 1]
    if before.text in BREAKS or before.quoted or before.lower in either(language.conjunctions, language.subordinators):
        return True
    if before.lower in language.gerund_markers or is_contracted(before, language):
        return True
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if following is None or before.lower in either(language.determiners, language.genitives):
        return False
    if before.lower in language.framing_particles:
        return True
    opens = following.lower in language.complementisers or following.lower in language.pronouns
    is_clause = opens or following.quoted is not None or before.lower in either(language.documents, language.utterances)
    if before.lower in language.prepositions:
        return is_clause or following.lower in language.determiners or following.is_capitalised
    return is_clause and before.is_word and before.lower not in language.be


def _is_present(tokens: Sequence[Token], i: int, group: int, cue: Cue, language: Language) -> bool:
    """Tell "the report says" and "officials say" from "the officials' claims" and "member states were"."""
    if group == 0:
        return language.drops_subjects
    before = tokens[group - 1]
    if group == i and _is_past_cue(before, language):
        return False
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    can_be_noun = tokens[i].lower in language.noun_forms and before.lower not in language.pronouns
    is_before_verb = after is not None and after.lower in language.auxiliaries and after.lower in language.finite_verbs
    if can_be_noun and group == i and (is_before_verb or is_gerund(before, language)):
        return False
    introduces = _introduces(tokens[i + 1 : i + _REACH], language)
    is_noun = can_be_noun and not introduces and not _leads_to_clause(tokens, i, cue, language)
    if is_noun and not _is_inverted_name(tokens, group, i, language) and not _ends_attribution(tokens, group, i):
        return False
    if before.quoted or before.text in BREAKS or before.lower in language.conjunctions:
        return introduces or Form.BASE not in cue.forms or Form.PAST in cue.forms or before.text in BREAKS
    if is_possessive(before, language):
        return False
    if cue.forms & {Form.PRESENT, Form.PAST}:
        return True
    return _is_plural(tokens, group, language) and (
        after is None or after.lower not in either(language.genitives, language.agents)
    )


def _leads_to_clause(tokens: Sequence[Token], i: int, cue: Cue, language: Language) -> bool:
    """Tell "Ukraine | claims Russia struck …" and "he | claims to be …" from "insurance claims", "claims to land"."""
    if i + 2 >= len(tokens) or not tokens[i].text.islower() or Form.PRESENT not in cue.forms:
        return False
    following, verb = tokens[i + 1], tokens[i + 2].lower
    if cue.lemma in language.infinitive_verbs and following.lower in language.infinitives:
        return verb in language.auxiliaries
    is_named = tokens[i - 1].is_capitalised and following.is_capitalised
    return is_named and any(is_finite(tokens, k, language) for k in (i + 2, i + 3) if k < len(tokens))


def _ends_attribution(tokens: Sequence[Token], group: int, i: int) -> bool:
    """Tell "“…,” the note on the door | reads" and "…, Anne Roy | notes": the last word of its sentence."""
    if i + 1 < len(tokens) and tokens[i + 1].is_word:
        return False
    if tokens[group - 1].is_capitalised and (i + 1 == len(tokens) or tokens[i + 1].text in ".;"):
        return True
    opening = next((k for k in range(group - 1, -1, -1) if not tokens[k].is_word), None)
    return opening is not None and tokens[opening].quoted is not None and opening + 1 < group


def _is_inverted_name(tokens: Sequence[Token], group: int, i: int, language: Language) -> bool:
    """Tell "…, note Anne Roy" and "…, note-t-elle", where the subject stands behind the verb."""
    if i + 1 >= len(tokens) or not language.inverted_compounds:
        return False
    is_parted = bool(tokens[group - 1].quoted) or tokens[group - 1].text in BREAKS
    return tokens[i + 1].is_enclitic or (is_parted and tokens[i + 1].is_capitalised)


def _reports_on(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "went on to explain that" from "wanted to say that" and "to say so"."""
    if i + 1 >= len(tokens) or not _opens_content(tokens, i, language):
        return False
    ruling = language.cues.get(tokens[i - 2].lower) if i > 1 else None
    return ruling is None or ruling.reporting not in {Reporting.URGE, Reporting.DENY}


def _opens_content(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell what follows "to say": "that", or, behind a name, "took to Instagram to say | he …"."""
    following = tokens[i + 1].lower
    if following in language.complementisers:
        return True
    is_behind_name = i > 1 and tokens[i - 2].is_capitalised
    return is_behind_name and (following in language.pronouns or following in language.definite)


def _is_past_cue(token: Token, language: Language) -> bool:
    """Tell whether a word is a reporting verb whose object may follow: "rejected | claims that"."""
    cue = language.cues.get(token.lower)
    is_past = cue is not None and bool(cue.forms & _PAST) and Form.BASE not in cue.forms
    return is_past and token.text.islower() and not language.needs_complementiser


def _introduces(following: Sequence[Token], language: Language) -> bool:
    """Tell whether what follows a word such as "claims" can be a verb's content: "that", "the", "it", a quotation."""
    if not following:
        return False
    if language.drops_subjects:  # "denuncia, además, que"
        marked = next((t for t in following if t.is_word and not is_adverbial(t, language)), following[0])
        following = [marked] if marked.lower in language.complementisers else following[:2]
    after = following[0]
    if language.needs_complementiser and any(token.lower in language.complementisers for token in following):
        return True
    following = following[:2]
    openers = either(
        language.complementisers, language.infinitive_complementisers, language.determiners, language.expletives
    )
    return (
        any(token.quoted for token in following)
        or after.text in ":;"
        or after.lower in openers
        or after.lower in language.object_pronouns
        or after.lower in language.pronouns
    )


def _is_plural(tokens: Sequence[Token], group: int, language: Language) -> bool:
    """Tell whether the subject that ends before `group` is plural: "officials", "half of voters", "polls there"."""
    start = noun_phrase_start(tokens, group - 1, 0, language)
    words = [token.lower for token in tokens[start:group]]
    plural = either(language.groups, language.plural_pronouns, language.numbers, language.additive)
    if any(word in plural or word.isdigit() for word in words):
        return True
    last = next((word for word in reversed(words) if word not in language.adverbs), "")
    heads = [word for word, after in pairwise(words) if after in language.prepositions]
    return any(re.search(language.plural, word) for word in (last, *heads[:1]))
