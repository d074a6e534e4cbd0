"""Where the subject of a clause stands: before its verb or right behind it, and not always next to either."""

from collections.abc import Sequence

from newsld.annotators.syntax.clauses import has_finite, is_adverbial, is_strictly_finite, sentence_end
from newsld.annotators.syntax.name_particles import opens_with_particle, particle_name_end
from newsld.annotators.syntax.nominals import is_noun, nominal_end
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.verb_second_clauses import Clause, Range, clause_at, is_verb_final
from newsld.model.language import Language, either


def subject_of_clause(tokens: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the subject of a sentence's first main clause, or nothing."""
    for i in range(len(tokens)):
        if is_strictly_finite(tokens, i, language) or (i and _looks_finite(tokens, i, language)):
            clause = clause_at(tokens, i, language)
            if not is_verb_final(tokens, clause, language):
                found = subject_in(tokens, clause, language)
                return tokens[slice(*found)] if found else ()
    end = nominal_end(tokens, 0, sentence_end(tokens), language)
    return tokens[:end]


def _looks_finite(tokens: Sequence[Token], i: int, language: Language) -> bool:
    token = tokens[i]
    return (
        token.text.islower()
        and token.lower.endswith(language.finite_endings)
        and token.lower not in either(language.no_finite, language.adverbs, language.prepositions)
        and (is_noun(tokens[i - 1]) or tokens[i - 1].lower in language.pronouns or tokens[i - 1].text in {",", ")"})
    )


def subject_in(tokens: Sequence[Token], clause: Clause, language: Language) -> Range | None:
    """Return the subject of a main clause: what stands before the verb, unless that cannot be it."""
    start = clause.start
    while start < clause.verb and (
        tokens[start].lower in language.conjunctions
        or (is_adverbial(tokens[start], language) and tokens[start].lower not in language.determiners)
        or not (tokens[start].is_word or tokens[start].quoted)
    ):
        start += 1
    before = tokens[start : clause.verb]
    behind = _subject_behind(tokens, clause, language)
    if before and _can_be_subject(before, language):
        return behind if behind and _is_told(before, tokens[slice(*behind)], language) else (start, clause.verb)
    first = next((i for i, token in enumerate(before) if token.lower in language.additive), len(before))
    if first and behind is None and opens_with_particle(before[:first], language):
        return start, clause.verb  # "Von der Leyen sagte", not "Von der Tribüne rief jemand"
    if not before and clause.start and tokens[clause.start - 1].text in {",", "–", "—"}:
        first = _parted_subject(tokens, clause.start - 1, language)
        if first is not None and (behind is None or not _is_clause_before(tokens, clause.start - 1, language)):
            return first
    return behind


def _is_told(before: Sequence[Token], behind: Sequence[Token], language: Language) -> bool:
    """Tell "Der „Post“ sagte Roe", where an outlet in an oblique case opens the clause and somebody speaks behind."""
    if not language.capitalised_nouns or before[0].lower not in language.genitive_articles:
        return False
    is_outlet = any(t.quoted or t.lower in either(language.outlet_nouns, language.outlets) for t in before)
    return is_outlet and is_noun(behind[0]) and not behind[0].quoted


def _can_be_subject(phrase: Sequence[Token], language: Language) -> bool:
    first, last = phrase[0], phrase[-1]
    if not language.capitalised_nouns and opens_with_particle(phrase, language):
        return True
    if first.lower in either(language.prepositions, language.oblique, language.subordinators):
        return False
    if len(phrase) == 1 and first.lower in language.objects:
        return False
    noun = next((token for token in phrase if is_noun(token) and token.lower not in language.determiners), last)
    if noun.lower in language.time_nouns and noun is not phrase[0]:
        return False
    if first.lower.endswith(language.manner_endings) and first.is_capitalised:
        return False  # "Unmissverständlich sagte das Gericht"
    if last.lower in language.time_nouns or last.lower in language.months or last.lower in language.weekdays:
        return False
    if first.lower in language.pronouns and len(phrase) == 1:
        return True
    return any(is_noun(token) for token in phrase) if language.capitalised_nouns else first.is_word


def _subject_behind(tokens: Sequence[Token], clause: Clause, language: Language) -> Range | None:
    i = clause.verb + 1
    named = particle_name_end(tokens, i, clause.limit, language)
    if named > i and _is_whole(tokens, i, named, clause.limit, language):
        return i, named  # "sagte von der Leyen am Montag"
    while i < clause.limit:
        past = _behind_adjunct(tokens, i, clause.limit, language)
        if past == i:
            break
        i = past
    is_parenthesis = tokens[clause.start].lower in language.parenthetic  # ", zo schatten | tellers,"
    if i >= clause.limit or not (is_parenthesis or _opens_subject(tokens, i, language)):
        return None
    end = nominal_end(tokens, i, clause.limit, language)
    return (i, end) if end > i else None


def _is_whole(tokens: Sequence[Token], start: int, end: int, limit: int, language: Language) -> bool:
    """Tell a surname with particles from "sagte von der Tribüne ein Mann", where the subject is still to come."""
    particles = [token for token in tokens[start:end] if token.lower in language.name_particles]
    words = either(language.prepositions, language.determiners)
    is_sure = tokens[start].is_capitalised or any(token.lower not in words for token in particles)
    openers = either(language.prepositions, language.adverbs, language.time_nouns, frozenset(language.weekdays))
    is_ended = end >= limit or not tokens[end].is_word or tokens[end].lower in openers
    return is_ended and (is_sure or len(particles) > 1 or _is_nobody_behind(tokens, end, limit, language))


def _is_nobody_behind(tokens: Sequence[Token], start: int, limit: int, language: Language) -> bool:
    """Tell "sagte von Arnim am Montag", behind whom nobody is left to be the subject."""
    i = start
    while i < limit and tokens[i].is_word and (past := _behind_adjunct(tokens, i, limit, language)) > i:
        i = past
    return i >= limit or not tokens[i].is_word


def _opens_subject(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell what a subject can begin with: where nouns have no capital, not just any word."""
    token = tokens[i]
    if language.capitalised_nouns or token.is_capitalised or token.lower in language.pronouns:
        return True
    bare = either(language.roles, language.groups, language.organisations)
    is_office = i + 1 < len(tokens) and tokens[i + 1].is_capitalised  # of any kind, before a name
    return token.lower in language.determiners or token.lower in bare or is_office or not token.is_word


def _behind_adjunct(tokens: Sequence[Token], i: int, limit: int, language: Language) -> int:
    """Return where what stands between a verb and its subject ends: "am Montag", "dem Sender", "ihm"; else `i`."""
    token = tokens[i]
    if token.lower in language.prepositions:
        end = max(nominal_end(tokens, i + 1, limit, language), i + 1)
        places = range(i + 2, end)  # "zei in Gent | minister Roe"
        return next((k for k in places if _is_office_behind_place(tokens, k, language)), end)
    if token.lower in language.oblique and token.lower not in language.pronouns:
        return max(nominal_end(tokens, i, limit, language), i + 1)
    is_adverb = is_adverbial(token, language) and not is_noun(token)
    is_object = token.lower in language.objects or token.lower in language.object_pronouns
    return i + 1 if is_adverb or is_object or token.lower in language.weekdays else i


def _is_office_behind_place(tokens: Sequence[Token], i: int, language: Language) -> bool:
    return tokens[i - 1].is_capitalised and tokens[i].text.islower() and tokens[i].lower in language.roles


def _parted_subject(tokens: Sequence[Token], comma: int, language: Language) -> Range | None:
    """Return the subject of "X, der Chef von Y, sagte": the noun phrase that the clause begins with."""
    start = opened = _dash_before(tokens, comma)
    while start > 0 and tokens[start - 1].text not in {";", ":", ".", "–", "—"} and not tokens[start - 1].quoted:
        start -= 1
    while start < comma and (tokens[start].lower in language.conjunctions or is_adverbial(tokens[start], language)):
        start += 1
    first = next((i for i in range(start, opened + 1) if tokens[i].text == ","), opened)
    part = tokens[start:first]
    if not part or first == comma or not _can_be_subject(part, language) or has_finite(tokens, start, first, language):
        return None
    return start, comma


def _dash_before(tokens: Sequence[Token], mark: int) -> int:
    """Return the dash that the dash at token `mark` closes, or any other mark itself."""
    if tokens[mark].text == ",":
        return mark
    return next((i for i in range(mark - 1, 0, -1) if tokens[i].text == tokens[mark].text), mark)


def _is_clause_before(tokens: Sequence[Token], comma: int, language: Language) -> bool:
    start = comma
    while start > 0 and tokens[start - 1].text not in {";", ":", "."} and not tokens[start - 1].quoted:
        start -= 1
    first = next((i for i in range(start, comma + 1) if tokens[i].text == ","), comma)
    opens_pair = tokens[start].lower in language.neither  # "Noch zij, noch haar man wist ervan, | zei Roe"
    return has_finite(tokens, start, comma if opens_pair else first, language)
