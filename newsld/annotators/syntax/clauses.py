"""Small questions about the words of a sentence: is this a finite verb, where does a clause begin or end."""

from collections.abc import Sequence
from functools import cache

from newsld.annotators.syntax.sentences import Token
from newsld.model.language import Form, Language, either

BREAKS = frozenset({",", ";", ":", "—", "–", "--", "-", "(", ")"})
_LONGEST_NAME = 5  # words in marks; more are speech
_FINITE = frozenset({Form.PAST, Form.PRESENT})


def is_finite(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell whether token `i` is a verb that a clause can rest on."""
    token = tokens[i]
    if token.quoted or not token.is_word or (language.verb_second and _is_name_like(tokens, i)):
        return False
    before = tokens[i - 1] if i else None
    if token.lower in language.finite_verbs:
        return not (_is_noun(token, before, language) or _is_surname(tokens, i, language))
    if before is None or before.quoted or before.lower in either(language.determiners, language.prepositions):
        return False
    cue = language.cues.get(token.lower)
    if cue is not None and cue.forms & _FINITE:
        return not is_possessive(before, language)
    if not token.text.islower() or token.lower in language.no_finite:
        return False
    has_ending = token.lower.endswith(language.finite_endings) or token.lower.endswith(language.certain_endings)
    is_likely = has_ending or token.lower in language.likely_verbs or _agrees(tokens, i, language)
    return is_likely or _is_verb_by_place(tokens, i, language)


def _is_name_like(tokens: Sequence[Token], i: int) -> bool:
    """Tell "Kanzler Weiß" from "er weiß", where no verb within a sentence has a capital."""
    return i > 0 and tokens[i].is_capitalised and tokens[i - 1].is_word


def _is_surname(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "Theresa May said" from a title in capitals: the last of a run of capitals, with small letters behind it."""
    if not tokens[i].is_capitalised or not i:
        return False
    if tokens[i - 1].text.islower() and tokens[i - 1].lower in language.definite:
        return True  # "the | Met Office"
    if not tokens[i - 1].is_capitalised:
        return False
    return i + 1 < len(tokens) and tokens[i + 1].is_word and not tokens[i + 1].is_capitalised


def _agrees(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "os moradores | compram": a plural ending behind a plural noun and its article."""
    if i < 2 or not tokens[i].lower.endswith(language.plural_endings):  # noqa: PLR2004  an article and its noun
        return False
    is_noun = tokens[i - 1].text.islower() and tokens[i - 1].text[-1] == "s"
    is_plural = is_noun and tokens[i - 2].lower in language.articles and tokens[i - 2].text[-1] == "s"
    bound = either(language.prepositions, language.determiners, language.conjunctions, language.adverbs)
    return is_plural and tokens[i].lower not in bound and not is_adverbial(tokens[i], language)


def _is_verb_by_place(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "the attacks highlight the threat": a word between a noun and what opens an object is the verb."""
    if not language.object_openers:
        return False
    if _is_behind_pronoun(tokens, i, language):
        return True
    if i + 1 >= len(tokens):
        return False
    if tokens[i + 1].lower not in language.object_openers and tokens[i + 1].text[0] not in "$£€":
        return False
    before = tokens[i - 1]
    verb = language.cues.get(before.lower)
    is_verb = verb is not None and bool(verb.forms & _FINITE) and before.lower not in language.noun_forms
    is_noun = before.is_word and not before.text[0].isdigit() and not is_possessive(before, language) and not is_verb
    if not is_noun or before.lower in language.finite_verbs:
        return False
    bound = either(
        language.prepositions,
        language.determiners,
        language.conjunctions,
        language.subordinators,
        language.relatives,
        language.negations,
        language.adverbs,
        language.time_nouns,
    )
    is_subject = before.lower in language.pronouns or before.lower not in bound
    return is_subject and tokens[i].lower not in bound and not is_gerund(tokens[i], language)


def _is_behind_pronoun(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "he plans" and "they often play": behind a pronoun that is no object stands the verb."""
    k = i - 1
    while k > 0 and is_adverbial(tokens[k], language):
        k -= 1
    before = tokens[k].lower
    if before not in language.pronouns or before in language.finite_verbs or before in language.object_pronouns:
        return False
    if before in either(language.objects, language.relatives) or is_adverbial(tokens[i], language):
        return False
    bound = either(language.prepositions, language.determiners, language.conjunctions, language.subordinators)
    no_verbs = either(bound, language.intensives, language.adverbs, language.time_nouns)
    return tokens[i].lower not in no_verbs and not is_gerund(tokens[i], language)


def _is_noun(token: Token, before: Token | None, language: Language) -> bool:
    """Tell "l'est", where an article makes a noun of what is a verb elsewhere."""
    return before is not None and token.lower in language.noun_forms and before.lower in language.articles


def has_finite(tokens: Sequence[Token], start: int, end: int, language: Language) -> bool:
    """Tell whether a clause can rest on any word of `tokens[start:end]`; a quoted fragment may hold the verb."""
    return any(is_finite(tokens, i, language) for i in range(start, end))


def is_main_clause(tokens: Sequence[Token], start: int, end: int, language: Language) -> bool:
    """Tell whether the words hold a verb that no clause below has for its own: "hears evidence | that was new"."""
    below = 0
    for i in range(start, end):
        if i > start and tokens[i].lower in either(language.relatives, language.subordinators):
            below += 1
        elif is_finite(tokens, i, language) and not (i > start and is_finite(tokens, i - 1, language)):
            if not below:
                return True
            below -= 1
    return False


def looks_finite(token: Token, language: Language) -> bool:
    """Tell whether a word alone, whatever stands before it, looks like the verb of a clause."""
    is_past = token.text.islower() and token.lower.endswith(language.finite_endings)
    return is_past or (token.lower in language.finite_verbs and token.lower not in language.pronouns)


def is_strictly_finite(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell whether token `i` must be the verb of its clause: "was", "said", but not "briefed"."""
    token = tokens[i]
    if token.lower in language.finite_verbs:
        is_noun = _is_noun(token, tokens[i - 1] if i else None, language)
        is_name = language.verb_second and _is_name_like(tokens, i)
        return not (is_noun or _is_surname(tokens, i, language) or is_name)
    cue = language.cues.get(token.lower)
    is_certain = bool(cue and cue.forms & _FINITE) or token.lower.endswith(language.certain_endings)
    return is_certain and is_finite(tokens, i, language)


def is_quoted_name(token: Token, language: Language) -> bool:
    """Tell the name of an organisation in marks, "«Гірник»", from speech."""
    quoted = token.quoted
    if quoted is None or not language.quoted_names or quoted.is_turn or quoted.outer_end == quoted.end:
        return False
    words = name_in_marks(token).split()
    return 0 < len(words) <= _LONGEST_NAME and words[0][0].isupper() and words[-1][-1] not in ".,!?…"


def name_in_marks(token: Token) -> str:
    """Return what stands between the marks of a quoted stretch."""
    return token.text[token.quoted.start - token.start : token.quoted.end - token.start] if token.quoted else ""


def is_adverbial(token: Token, language: Language) -> bool:
    """Tell whether a word only colours its clause: "also", "repeatedly", "Monday"."""
    lower = token.lower
    if lower in _adverbials(language):
        return True
    return lower.endswith(language.adverb_endings) and token.text.islower() and lower not in language.no_adverbs


@cache
def _adverbials(language: Language) -> frozenset[str]:
    return either(language.adverbs, frozenset(language.weekdays))


def is_possessive(token: Token, language: Language) -> bool:
    """Tell whether a word is written as an owner: "Russia's", "officials'"."""
    return token.lower.endswith(language.possessive_endings)


def is_participle(token: Token, language: Language) -> bool:
    """Tell whether a word has the ending of a participle or gerund."""
    return token.lower.endswith(language.participle_endings + language.gerund_endings)


def is_gerund(token: Token, language: Language) -> bool:
    """Tell whether a word has the ending of a gerund."""
    return token.lower.endswith(language.gerund_endings)


def opens_infinitive(tokens: Sequence[Token], start: int, end: int, language: Language) -> bool:
    """Tell whether an infinitive that can be reported stands at token `start`: "(ne pas l') | avoir payé"."""
    if not language.infinitive_endings:
        return False
    i = start
    while i < end and tokens[i].lower in either(language.clitics, language.negations):
        i += 1
    if i > start and tokens[start].lower in language.articles:  # "l'avoir vu", not "le chantier"
        return i < end and tokens[i].lower in language.auxiliaries
    token = tokens[i] if i < end else None
    if token is None or not token.text.islower() or not token.lower.endswith(language.infinitive_endings):
        return False
    barred = either(language.no_infinitives, language.prepositions, language.determiners)
    return token.lower not in barred and token.lower not in language.months


def sentence_end(tokens: Sequence[Token]) -> int:
    """Return the index behind the last word, the final marks of punctuation left out."""
    end = len(tokens)
    while end:
        last = tokens[end - 1]
        if last.is_word or last.quoted is not None or last.text in ")]%" or last.text[-1].isalnum():  # "£4bn"
            break
        end -= 1
    return end


def noun_phrase_start(tokens: Sequence[Token], last: int, floor: int, language: Language) -> int:
    """Return where the noun phrase that ends at token `last` begins, not before `floor`.

    Participles and relative clauses without a comma belong to it: "two diplomats briefed on the agenda".
    """
    if tokens[last].lower in language.pronouns:
        return last
    start = last
    while start > floor:
        i = start - 1
        token = tokens[i]
        if token.text in BREAKS or token.text in ".!?…" or _begins_phrase(tokens, start, language):
            break
        if token.quoted and not (i and tokens[i - 1].is_capitalised and tokens[start].is_capitalised):
            break
        if token.lower in language.complementisers or _opens_clause(token, language):
            break
        if i and _is_compound(tokens[i - 1], token, language):
            break
        is_attribute = i > floor and tokens[i - 1].is_word and tokens[start].lower in language.agents
        if is_strictly_finite(tokens, i, language) and not is_attribute:  # "residents led | by Roe"
            relative = _relative_before(tokens, i, floor, language)
            if relative is None:
                break
            start = relative
            continue
        if token.lower in language.conjunctions and (
            token.lower not in language.additive or has_finite(tokens, floor, i, language)
        ):
            break
        start = i
    return _after_adverbials(tokens, start, last, language)


def _is_compound(before: Token, token: Token, language: Language) -> bool:
    """Tell "ha dicho" in "ha dicho | el ministro"."""
    cue = language.cues.get(token.lower)
    return cue is not None and Form.PARTICIPLE in cue.forms and before.lower in language.auxiliaries


def _begins_phrase(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell whether a noun phrase must begin at token `i`: an article behind a noun, "a figure | the council"."""
    before = tokens[i - 1]
    is_comment = before.lower in language.comment_nouns and i > 1 and tokens[i - 2].lower in language.articles
    following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    is_attribute = is_participle(tokens[i], language) and following in language.agents  # "a statement issued by X"
    if is_comment and tokens[i].is_word and tokens[i].lower not in language.prepositions and not is_attribute:
        return True  # "a claim | judges have rejected"
    if tokens[i].is_capitalised and i > 2 and tokens[i - 3].text == "," and tokens[i - 2].lower in language.articles:  # noqa: PLR2004 ", a charge | Ankara"
        return before.text.islower() and before.lower not in either(
            language.roles, language.organisations, language.documents
        )
    if tokens[i].lower not in language.articles or tokens[i].lower in language.genitives or not before.is_word:
        return False
    if tokens[i].is_capitalised and before.is_capitalised:
        return False  # "M. Le Bihan"
    if before.is_capitalised and i > 1 and tokens[i - 2].lower in language.organisations:
        return False  # "l'association Respirons la plaine"
    binds = either(language.prepositions, language.determiners, language.conjunctions, language.adverbs)
    return before.lower not in binds and not before.lower.endswith(
        language.participle_endings + language.gerund_endings
    )


def _opens_clause(token: Token, language: Language) -> bool:
    return token.lower in language.subordinators and token.lower not in language.relatives


def _relative_before(tokens: Sequence[Token], verb: int, floor: int, language: Language) -> int | None:
    """Return the relative pronoun whose clause the verb belongs to, if it follows a noun directly."""
    for i in range(verb - 1, max(floor, verb - 6), -1):
        if tokens[i].text in BREAKS:
            return None
        if tokens[i].lower in language.relatives:
            return i if tokens[i - 1].is_word and tokens[i - 1].lower not in language.cues else None
    return None


def _after_adverbials(tokens: Sequence[Token], start: int, last: int, language: Language) -> int:
    """Skip what stands before the noun phrase proper: "On its website Strait Lines", "But the Coastguard"."""
    while start < last and (
        tokens[start].lower in language.conjunctions
        or (_opens_clause(tokens[start], language) and tokens[start].lower not in language.prepositions)
        or is_adverbial(tokens[start], language)
    ):
        start += 1
    if start < last and tokens[start].lower in language.prepositions:
        return _last_phrase(tokens, start, last, language)
    return start


def _last_phrase(tokens: Sequence[Token], start: int, last: int, language: Language) -> int:
    """Return where the noun phrase behind a prepositional one begins: the last determiner or run of capitals."""
    for i in range(last, start + 1, -1):
        follows_preposition = tokens[i - 1].lower in language.prepositions
        if tokens[i].lower in language.determiners and not follows_preposition:
            return i
        if tokens[i].is_capitalised and not tokens[i - 1].is_capitalised and not follows_preposition:
            if tokens[i - 1].lower in either(language.roles, language.determiners):
                continue
            return i
    if language.drops_subjects:
        return last + 1  # "En un comunicado | denunció": nobody
    return last if tokens[last].is_capitalised else start
