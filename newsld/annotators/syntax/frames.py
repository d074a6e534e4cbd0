"""Reporting frames: every place where a sentence names a cue, with its source and where its content can stand."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsld.annotators.syntax.adjuncts import after_addressee, after_adjuncts
from newsld.annotators.syntax.asides import asides
from newsld.annotators.syntax.clauses import (
    BREAKS,
    has_finite,
    is_adverbial,
    is_finite,
    is_quoted_name,
    looks_finite,
    sentence_end,
)
from newsld.annotators.syntax.dropped_subjects import as_said, opening, postposed
from newsld.annotators.syntax.frame import Frame, inherited
from newsld.annotators.syntax.free_order import placed
from newsld.annotators.syntax.free_phrases import free_phrases
from newsld.annotators.syntax.impersonal import impersonal, told_by_infinitive
from newsld.annotators.syntax.names import states_role
from newsld.annotators.syntax.nominatives import governed_end
from newsld.annotators.syntax.nonfinite import compared, gerund, passive
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.phrases import places
from newsld.annotators.syntax.pointing import pointing
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.annotators.syntax.statement_tests import can_report
from newsld.annotators.syntax.subjects import antecedent, phrase_end, subject_before, subject_behind
from newsld.annotators.syntax.verb_second import verb_second_frames
from newsld.annotators.syntax.verbs import group_start, is_contracted, is_in_name, is_verb
from newsld.model.language import Cue, Form, Kind, Language, Reporting, either

_NEVER_INVERTED = frozenset({Reporting.TELL, Reporting.DENY, Reporting.ACCUSE, Reporting.CALL})
_SEQUEL = 2  # words that can stand before the infinitive of a sentence of its own: "Avant de conclure :"
_STOPS = frozenset({"!", "?", "…", "..."})
_NAMING = frozenset({Reporting.ACCUSE, Reporting.CALL})
_ASSERTS = frozenset({Reporting.SAY, Reporting.STATE, Reporting.TELL})
_NOT_FINITE = frozenset({Form.BASE, Form.PARTICIPLE, Form.GERUND})
_PARTING = frozenset({",", "—", "–", "--", "-"})
_MOST_MARKS = 3  # between a quotation and its verb: "«…», — сказав"


def frames(sentence: Sentence, language: Language) -> list[Frame]:
    """Return the reporting frames of a sentence, left to right."""
    lowers = [token.lower for token in sentence.tokens]
    found = _longest([*asides(sentence, lowers, language), *_phrases(sentence, lowers, language)])
    found += told_by_infinitive(sentence, language)
    if language.verb_second:
        found = list(free_phrases(sentence, found, language))
    taken = {i for frame in found for i in range(frame.start, frame.end)}
    if language.verb_second:
        found += verb_second_frames(sentence, language, taken)
        return sorted(found, key=lambda frame: frame.verb)
    for i, token in enumerate(sentence.tokens):
        cue = language.cues.get(token.lower)
        if cue is None or token.quoted or i in taken or is_in_name(sentence, i, language):
            continue
        frame = _verb_frame(sentence, i, cue, language, found)
        if frame is not None:
            found.append(frame)
    return sorted(found, key=lambda frame: frame.verb)


def _longest(found: Sequence[Frame]) -> list[Frame]:
    """Return the longest of the phrases that begin at one place: "według danych" and not "według"."""
    at: dict[int, Frame] = {}
    for frame in found:
        known = at.get(frame.start)
        if known is None or len(frame.text) > len(known.text):
            at[frame.start] = frame
    return list(at.values())


def _phrases(sentence: Sentence, lowers: Sequence[str], language: Language) -> Iterator[Frame]:
    """Yield the frames of "according to"."""
    tokens = sentence.tokens
    yield from _views(sentence, lowers, language)
    for phrase, i, first in places(lowers, (*language.according_to, *language.aside_cues, *language.opinion_cues)):
        is_opinion = phrase in language.opinion_cues
        is_aside = is_opinion or phrase in language.aside_cues
        if is_aside and i and tokens[i - 1].text not in BREAKS:
            continue  # ", per her office," and not "forty miles per hour"
        is_other = _is_other_phrase(lowers, i, language) or _leads_to_report(tokens, first, language)
        if is_other or _is_owned(lowers, i, language):
            continue
        if (relative := _behind_relative(tokens, first, language)) is not None:
            source = antecedent(tokens, i, language)
            if is_opinion and not _is_person(source, language):
                continue
            text = " ".join(token.text for token in tokens[i:relative])
            frame = Frame(sentence, Reporting.SAY, text, phrase, i, i, relative, source)
            yield replace(frame, right=True, complementiser=True, is_relative=True)
        elif (end := _source_end(tokens, first, language)) > first and not _is_verb_behind(tokens, first, language):
            end = _behind_parenthesis(tokens, end)
            end = _behind_apposition(tokens, end, language) if i == 0 else _behind_name(tokens, end, language)
            text = " ".join(token.text for token in tokens[i:first])
            left = any(token.is_word or token.quoted for token in tokens[:i])
            right = end < sentence_end(tokens)
            source = tokens[first - 1 if lowers[first - 1] in language.roles else first : end]
            if is_opinion and not _is_person(source, language):
                continue
            yield Frame(
                sentence,
                Reporting.SAY,
                text,
                phrase,
                i,
                i,
                end,
                source,
                left=left,
                right=right,
                is_phrase=True,
                is_within=language.optional_comma and tokens[i - 1].text not in BREAKS,
            )


def _leads_to_report(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "secondo | quanto ha dichiarato il sindaco", where a verb says whose view it is."""
    is_particle = i < len(tokens) and tokens[i].lower in language.reporting_particles
    return is_particle and tokens[i].lower in language.free_relatives


def _behind_relative(tokens: Sequence[Token], start: int, language: Language) -> int | None:
    """Return what follows the relative pronoun of ", according to whom | …", "secondo la quale | …"."""
    i = start + 1 if start < len(tokens) and tokens[start].lower in language.articles else start
    is_relative = i < len(tokens) and tokens[i].lower in language.relatives
    return i + 1 if is_relative and tokens[i].lower not in language.free_relatives else None


def _is_owned(lowers: Sequence[str], i: int, language: Language) -> bool:
    """Tell "jej | zdaniem", which has its source before it."""
    return i > 0 and bool(language.according_to_whose) and lowers[i - 1] in language.possessives


def _is_other_phrase(lowers: Sequence[str], i: int, language: Language) -> bool:
    """Tell "o segundo golo" from "segundo o clube", and what follows "si tratta", which is nobody's."""
    is_ordinal = i > 0 and lowers[i - 1] in language.definite
    return is_ordinal or not language.impersonals.isdisjoint(lowers[max(i - 2, 0) : i])


def _source_end(tokens: Sequence[Token], start: int, language: Language) -> int:
    """Return where the source ends: like any noun phrase, or before an article that opens the statement."""
    if language.optional_comma:
        return governed_end(tokens, start, language)
    end = phrase_end(tokens, start, language)
    if end == start + 1 and end + 1 < len(tokens) and tokens[end].quoted and tokens[end + 1].text == ",":
        return end + 1  # "selon la « Gazette », …"
    if language.verb_second:
        return end
    binds = either(language.prepositions, language.determiners, language.conjunctions, language.adverbs)
    for i in range(start + 1, end):
        is_article = tokens[i].lower in language.articles and tokens[i].lower not in language.genitives
        is_name = tokens[i].is_capitalised  # "el diario El Faro"
        if is_article and not is_name and tokens[i - 1].is_word and tokens[i - 1].lower not in binds:
            return i  # "secondo la difesa | il teste mente"
    leaning = either(language.clitics, language.negations)
    while end > start + 1 and tokens[end - 1].lower in leaning and tokens[end - 1].lower not in language.articles:
        end -= 1  # "per il procuratore | si tratta"
    return end


def _is_person(source: Sequence[Token], language: Language) -> bool:
    """Tell whether a source has views of its own: a person, or a body such as the police."""
    if any(token.lower in language.opinion_bodies for token in source):
        return True
    mentions = describe(source, language)
    return any(m.kind is Kind.PERSON or (m.gender and m.kind is None and not m.name) for m in mentions)


def _is_verb_behind(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "según dijo" from "según Ana Roe"."""
    if not tokens[i].text.islower() or not language.reporting_particles:
        return False
    cue = language.cues.get(tokens[i].lower)
    return tokens[i].lower in language.auxiliaries or (cue is not None and not cue.forms <= _NOT_FINITE)


def _behind_parenthesis(tokens: Sequence[Token], end: int) -> int:
    """Return where a source ends that its acronym follows: "the Institute for Budget Studies (IBS)"."""
    close = end + 2
    return close + 1 if close < len(tokens) and tokens[end].text == "(" and tokens[close].text == ")" else end


def _views(sentence: Sentence, lowers: Sequence[str], language: Language) -> Iterator[Frame]:
    """Yield the frames of "in their opinion", whose source is whoever the text is with."""
    tokens = sentence.tokens
    for phrase, i, end in places(lowers, language.own_views):
        text = " ".join(token.text for token in tokens[i:end])
        frame = Frame(sentence, Reporting.SAY, text, phrase, i, i, end, is_dropped=True, is_phrase=True)
        left = any(token.is_word or token.quoted for token in tokens[:i])
        yield replace(frame, left=left, right=end < sentence_end(tokens))


def _behind_name(tokens: Sequence[Token], end: int, language: Language) -> int:
    """Return where a name behind a source's comma ends: ", selon sa productrice, Fanny Delcroix"."""
    if end + 1 >= len(tokens) or tokens[end].text != "," or not tokens[end + 1].is_capitalised:
        return end
    stop = end + 1
    while stop < len(tokens) and (tokens[stop].is_capitalised or tokens[stop].lower in language.name_particles):
        stop += 1
    return stop if stop == len(tokens) or not tokens[stop].is_word else end


def _behind_apposition(tokens: Sequence[Token], end: int, language: Language) -> int:
    """Return where the source that opens a sentence ends: "According to Coyle, who chairs it, | the site is shut"."""
    limit = sentence_end(tokens)
    if end >= limit or tokens[end].text != ",":
        return end
    close = next((i for i in range(end + 1, limit) if tokens[i].text == ","), limit)
    following = tokens[close + 1 : limit]
    if (
        not following
        or any(token.quoted and not is_quoted_name(token, language) for token in tokens[end:close])
        or not has_finite(tokens, close, limit, language)
    ):
        return end
    is_relative = tokens[end + 1].lower in language.relatives
    segment = tokens[end + 1 : close]
    if not is_relative and (following[0].text[0].isdigit() or is_finite(tokens, close + 1, language)):
        return end  # "According to police, | the man, 34, was arrested"
    tells_who = not language.needs_complementiser or segment[0].is_capitalised or states_role(segment, language)
    is_noun_phrase = tells_who and not has_finite(tokens, end, close, language)
    return close if is_relative or is_noun_phrase else end


def _verb_frame(sentence: Sentence, i: int, cue: Cue, language: Language, found: Sequence[Frame]) -> Frame | None:
    tokens = sentence.tokens
    group = group_start(tokens, i, language)
    words = {token.lower for token in tokens[group:i]}
    is_hearsay = Form.PARTICIPLE in cue.forms and bool(words & language.hearsay_auxiliaries)  # "avrebbe confermato"
    if is_hearsay or not is_verb(tokens, i, group, cue, language) or _is_of_things(words, cue, language):
        return None
    text = " ".join(token.text for token in tokens[group : i + 1])
    is_negated = bool(words & language.negations)
    frame = Frame(sentence, cue.reporting, text, cue.lemma, i, group, i + 1, is_negated=is_negated)
    return impersonal(frame, language) or _personal(frame, cue, language, found)


def _personal(frame: Frame, cue: Cue, language: Language, found: Sequence[Frame]) -> Frame | None:
    """Return the frame of a verb that has a subject or leaves it out."""
    tokens, group, i = frame.sentence.tokens, frame.start, frame.verb
    words = {token.lower for token in tokens[group:i]}
    is_compared = group > 0 and tokens[group - 1].lower in language.framing_particles
    is_passive = bool(words & language.be) and not words & language.reflexives
    if Form.PARTICIPLE in cue.forms and (is_passive or is_compared):
        return passive(frame, language)
    if language.free_order and not cue.forms & {Form.GERUND, Form.BASE}:
        return placed(frame, cue, language, found)
    if language.drops_subjects and words & language.reflexives and cue.lemma in language.hearsay_verbs:
        return _sided(replace(frame, is_hearsay=True), language)
    if Form.GERUND in cue.forms and group == i and not (group and is_contracted(tokens[group - 1], language)):
        return gerund(frame, language, found)
    pointed = pointing(frame, language)
    if pointed is not None or group == 0:
        return pointed or (opening(frame, language) if language.drops_subjects else None)
    helpers = either(language.auxiliaries, language.causatives)
    if Form.BASE in cue.forms and language.infinitive_endings and not words & helpers:
        return _sequel(frame, language, found) if _is_sequel(tokens, group, language) else None
    return _active(frame, cue, language, found)


def _is_of_things(words: set[str], cue: Cue, language: Language) -> bool:
    """Tell "le feu s'est déclaré", where a reflexive pronoun takes the speech out of the verb."""
    if language.drops_subjects or not words & language.reflexives:
        return False
    return cue.reporting in {Reporting.SAY, Reporting.STATE} and cue.lemma not in language.hearsay_verbs


def _sequel(frame: Frame, language: Language, found: Sequence[Frame]) -> Frame:
    """Read "…, avant d'ajouter que"; "Et d'ajouter :" has the source that the text is with."""
    sequel = inherited(frame, language, found)
    is_first = frame.start <= _SEQUEL or (not sequel.source and not any(other.source for other in found))
    return replace(sequel, source=(), is_dropped=True, inherits=False) if is_first else sequel


def _is_sequel(tokens: Sequence[Token], group: int, language: Language) -> bool:
    """Tell "…, avant d'| ajouter que", where an infinitive reports on."""
    before = f"{tokens[group - 2].lower} {tokens[group - 1].lower}" if group > 1 else ""
    return bool(language.sequels) and (before in language.sequels or tokens[group - 1].lower in language.sequels)


def _active(frame: Frame, cue: Cue, language: Language, found: Sequence[Frame]) -> Frame | None:
    tokens = frame.sentence.tokens
    before = tokens[frame.start - 1]
    if before.lower in language.reporting_particles and cue.reporting in _ASSERTS:
        return as_said(frame, language)
    if _is_relative(tokens, frame.start - 1, language):
        return _relative(frame, language)
    goes_on = before.lower in language.infinitives and cue.forms <= {Form.BASE}  # "went on to say"
    if goes_on or before.lower in language.conjunctions:
        is_joined = any(other.source for other in found) and frame.reporting is Reporting.UTTER
        behind = None if is_joined else postposed(frame, language)  # "parla di X e attacca il governo: «…»"
        return behind or inherited(frame, language, found)
    if frame.sentence.is_heading and before.text in BREAKS and Form.PRESENT in cue.forms and found:
        return inherited(frame, language, found)
    if cue.reporting is Reporting.HEAR or _is_said_of_itself(frame, before, language):
        frame = replace(frame, is_hearsay=True)
    inverted = _inverted(frame, before, language)
    if inverted is not None:
        return inverted
    if _is_behind_quotation(tokens, frame.start) and not _is_fragment(tokens, frame.start - 1):
        return replace(inherited(frame, language, found), left=True)
    return _with_subject(frame, found, language)


def _with_subject(frame: Frame, found: Sequence[Frame], language: Language) -> Frame | None:
    """Read a cue whose subject stands before it, or, where subjects are dropped, behind it or nowhere."""
    tokens = frame.sentence.tokens
    if language.drops_subjects and _opens_own_clause(tokens[frame.start - 1], language):
        return opening(frame, language)
    floor = _floor(frame, found, language)
    is_alone = language.drops_subjects and tokens[frame.start - 1].text == "," and _is_put_between(frame, language)
    subject = None if is_alone else subject_before(tokens, frame.start, floor, language)
    if subject is None or subject[0] == subject[1]:
        return _sided(opening(frame, language), language) if language.drops_subjects else None
    return _sided(replace(frame, source=tokens[slice(*subject)], start=subject[0]), language)


def _is_put_between(frame: Frame, language: Language) -> bool:
    """Tell "Le acque, sottolineano, restano pulite": a cue between commas whose statement goes on behind it."""
    tokens = frame.sentence.tokens
    if frame.end >= len(tokens) or tokens[frame.end].text != "," or frame.reporting in _NEVER_INVERTED:
        return False
    first = tokens[0].lower
    before = tokens[: frame.start - 1]
    is_group = any(token.lower in language.groups for token in before)
    is_subject = is_group or any(m.kind is Kind.PERSON for m in describe(before, language))
    return not is_subject or first in language.prepositions


def _opens_own_clause(before: Token, language: Language) -> bool:
    """Tell whether a verb comes first in its clause: "aunque | aclaró"."""
    return before.lower in either(language.subordinators, language.complementisers)


def _relative(frame: Frame, language: Language) -> Frame | None:
    """Read "the mayor, who says that …" and, of the sentence before, "Qui tempère : …"."""
    if frame.start == 1 and language.needs_complementiser:
        return replace(frame, is_dropped=True, right=True)
    source = antecedent(frame.sentence.tokens, frame.start - 1, language)
    return replace(frame, source=source, right=True, is_relative=True) if source else None


def _is_relative(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell a relative pronoun from a complementiser: "the mayor, who …", and "…, que …" where "que" is both."""
    if tokens[i].lower not in language.relatives:
        return False
    if tokens[i].lower not in language.complementisers or (i > 1 and tokens[i - 1].text == ","):
        return True
    return tokens[i].lower in language.subject_relatives and i > 0 and _is_noun(tokens, i - 1, language)


def _is_noun(tokens: Sequence[Token], i: int, language: Language) -> bool:
    if not tokens[i].is_word or is_adverbial(tokens[i], language) or is_finite(tokens, i, language):
        return False
    lower = tokens[i].lower
    return lower not in language.cues and lower not in either(language.prepositions, language.determiners)


def _is_behind_quotation(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether a quotation stands before token `start`, marks between: "“…” said", "«…», dijo", "«…» —dijo"."""
    i = start - 1
    while i > 0 and start - i < _MOST_MARKS and tokens[i].text in _PARTING:
        i -= 1
    return tokens[i].quoted is not None


def _is_said_of_itself(frame: Frame, before: Token, language: Language) -> bool:
    """Tell "il se dit que" and "on dit que", where nobody is named."""
    words = {token.lower for token in frame.sentence.tokens[frame.start : frame.verb]}
    is_reflexive = before.lower in language.dummies and bool(words & language.reflexives)
    return is_reflexive or before.lower in language.impersonals


def _inverted(frame: Frame, before: Token, language: Language) -> Frame | None:
    """Read "“…,” said Milagros Ayala" and "…, said officials"."""
    tokens = frame.sentence.tokens
    is_quoted = _is_behind_quotation(tokens, frame.start)
    is_parted = is_quoted or (before.text in BREAKS and frame.reporting not in _NEVER_INVERTED)
    is_simple = frame.verb == frame.start or language.inverted_compounds
    if takes_up(tokens, frame.start, language):
        subject = subject_behind(tokens, frame.verb, language, opening=frame.start, is_quoted=True)
        return replace(frame, source=tokens[slice(*subject)]) if subject else None
    enclitic = next((i for i in range(frame.start, frame.end + 1) if _is_enclitic(tokens, i)), None)
    if enclitic is not None and (is_parted or before.text in _STOPS) and tokens[enclitic].lower in language.impersonals:
        return _said_there(frame, max(frame.end, enclitic + 1), language)
    if enclitic is not None and (is_parted or before.text in _STOPS):
        subject = enclitic, max(frame.end, enclitic + 1)
        source = tokens[enclitic : enclitic + 1]
    elif is_parted and is_simple:
        subject = subject_behind(tokens, frame.verb, language, opening=frame.start, is_quoted=is_quoted)
        source = tokens[slice(*subject)] if subject else ()
    else:
        subject, source = None, ()
    if subject is None:
        return _said_from(frame, language) if is_quoted and language.drops_subjects else None
    resumes = after_adjuncts(tokens, subject[1], sentence_end(tokens), language) if enclitic else subject[1]
    goes_on = resumes < len(tokens) - 1 and tokens[resumes].text == ","
    right = _goes_on_in_marks(tokens, subject, language) or goes_on
    return replace(frame, source=source, end=subject[1], left=True, right=right, resumes=resumes)


def _said_from(frame: Frame, language: Language) -> Frame | None:
    """Read "«…», spiegano dal Comune", whose staff says it."""
    tokens = frame.sentence.tokens
    if frame.end >= len(tokens) or tokens[frame.end].lower not in language.agents:
        return None
    end = phrase_end(tokens, frame.end + 1, language)
    source = tokens[frame.end + 1 : end]
    is_body = any(m.kind is Kind.ORGANIZATION for m in describe(source, language))
    return replace(frame, source=source, end=end, left=True, resumes=end) if is_body else None


def _said_there(frame: Frame, end: int, language: Language) -> Frame:
    """Read "…, indique-t-on à la préfecture": the place tells who; else nobody does."""
    tokens = frame.sentence.tokens
    start = end
    while start < len(tokens) and (is_adverbial(tokens[start], language) or tokens[start].lower in language.time_nouns):
        start += 1
    opening = start
    while start < len(tokens) and tokens[start].lower in either(language.genitives, language.source_prepositions):
        start += 1  # "de source policière", "auprès du parquet"
    stop = phrase_end(tokens, start, language) if start > opening else end
    source = tokens[start:stop]
    is_somebody = any(mention.name or mention.kind for mention in describe(source, language))
    resumes = stop if is_somebody else after_adjuncts(tokens, end, sentence_end(tokens), language)
    goes_on = resumes < len(tokens) - 1 and tokens[resumes].text == ","
    sided = replace(frame, end=stop if is_somebody else end, left=True, right=goes_on, resumes=resumes)
    return replace(sided, source=source) if is_somebody else replace(sided, is_hearsay=True)


def _goes_on_in_marks(tokens: Sequence[Token], subject: tuple[int, int], language: Language) -> bool:
    """Tell "said Roe: “…”" from "wrote Roe, who cut his rating to “neutral”", which tells of the source."""
    start, end = subject
    if not any(token.quoted for token in tokens[end:]):
        return False
    is_told = any(token.lower in language.relatives for token in tokens[start:end])
    return not (is_told and tokens[end].quoted and tokens[end - 1].lower in language.prepositions)


def takes_up(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell whether what takes up a statement stands before token `i`: ", ce que | conteste la mairie"."""
    return i > 1 and f"{tokens[i - 2].lower} {tokens[i - 1].lower}" in language.taking_up


def _is_enclitic(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and tokens[i].is_enclitic


def _is_fragment(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether the quotation at token `i` is part of the noun phrase before the verb: "the so-called “X” said"."""
    return i > 0 and tokens[i - 1].is_word and not tokens[i - 1].is_capitalised


def _floor(frame: Frame, found: Sequence[Frame], language: Language) -> int:
    """Return the first token that can belong to the clause of a verb: behind the cue or complementiser before it."""
    tokens = frame.sentence.tokens
    ends = (
        other.end for other in found if not (other.is_relative or other.is_citation) and can_report(other, language)
    )
    floor = max((end for end in ends if end <= frame.start), default=0)
    for i in range(floor, frame.start):
        is_complementiser = tokens[i].lower in language.complementisers and not _is_relative(tokens, i, language)
        opens_clause = is_complementiser and i + 1 < frame.start
        if opens_clause and tokens[i].lower in language.subject_relatives and i and _is_noun(tokens, i - 1, language):
            opens_clause = not looks_finite(tokens[i + 1], language)  # "lights that formed a name"
        if opens_clause or tokens[i].text in {";", ":"}:
            floor = i + 1
    return floor


def _sided(frame: Frame, language: Language) -> Frame:
    """Tell on which sides of "SOURCE CUE" content stands."""
    tokens = frame.sentence.tokens
    limit = sentence_end(tokens)
    before = tokens[frame.start - 1] if frame.start else None
    if before is not None and before.lower in language.framing_particles and frame.reporting not in _NEVER_INVERTED:
        return compared(frame, limit, language)
    if before is None or not (before.quoted or before.text in _PARTING):
        return replace(frame, right=frame.end < limit)
    if before.quoted:
        return replace(frame, left=True, right=frame.end < limit)
    past = frame.end
    if frame.reporting is Reporting.TELL:
        past = after_addressee(tokens, past, limit, language)
    past = after_adjuncts(tokens, past, limit, language)
    is_complete = (past >= limit or tokens[past].text in {",", ";"}) and frame.reporting not in _NAMING
    return replace(frame, left=is_complete, right=past < limit, resumes=past)
