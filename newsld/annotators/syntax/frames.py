"""Reporting frames: every place where a sentence names a cue, with its source and where its content can stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newsld.annotators.syntax.clauses import (
    BREAKS,
    has_finite,
    is_adverbial,
    is_finite,
    is_strictly_finite,
    noun_phrase_start,
    sentence_end,
)
from newsld.annotators.syntax.adjuncts import after_addressee, after_adjuncts
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.model.language import Cue, Form, Language, Reporting


_NEVER_INVERTED = frozenset({Reporting.TELL, Reporting.DENY, Reporting.ACCUSE, Reporting.CALL})


@dataclass(frozen=True, slots=True)
class Frame:
    """A cue and its source in a sentence; all numbers are indexes of its tokens, ranges half-open.

    `source` is empty where the sentence leaves the source open or `inherits` the one before ("and added"). `start` is
    where the attribution begins and `end` where it ends: what lies outside can be content. `left` tells that content
    stands before it, `right` that it stands behind.
    """

    sentence: Sentence
    reporting: Reporting
    text: str
    lemma: str
    verb: int
    start: int
    end: int
    source: Sequence[Token] = ()
    inherits: bool = False
    is_negated: bool = False
    is_hearsay: bool = False
    left: bool = False
    right: bool = False
    complementiser: bool = False
    is_gerund: bool = False
    is_relative: bool = False
    is_citation: bool = False
    resumes: int = 0


def frames(sentence: Sentence, language: Language) -> list[Frame]:
    """Return the reporting frames of a sentence, left to right."""
    found = [*_according_to(sentence, language)]
    taken = {i for frame in found for i in range(frame.start, frame.end)}
    for i, token in enumerate(sentence.tokens):
        cue = language.cues.get(token.lower)
        if cue is not None and token.quoted is None and i not in taken and not _is_in_name(sentence, i, language):
            frame = _verb_frame(sentence, i, cue, language, found)
            if frame is not None:
                found.append(frame)
    return sorted(found, key=lambda frame: frame.verb)


def _is_in_name(sentence: Sentence, i: int, language: Language) -> bool:
    """Tell whether a word that looks like a cue is written as a name: "United States", "the Wall Street Says"."""
    token = sentence.tokens[i]
    if not token.is_capitalised or i == 0:
        return False
    before = sentence.tokens[i - 1]
    return not sentence.is_heading or f"{before.lower} {token.lower}" in language.countries


def _according_to(sentence: Sentence, language: Language) -> Iterator[Frame]:
    tokens = sentence.tokens
    lowers = [token.lower for token in tokens]
    for phrase in language.according_to:
        words = phrase.split()
        if words[0] not in lowers:
            continue
        for i in range(len(tokens) - len(words)):
            if lowers[i : i + len(words)] == words:
                start, end = i, _phrase_end(tokens, i + len(words), language)
                if end > i + len(words):
                    before = start > 0 and any(token.is_word or token.quoted for token in tokens[:start])
                    after = end < sentence_end(tokens)
                    yield Frame(
                        sentence,
                        Reporting.SAY,
                        " ".join(token.text for token in tokens[i : i + len(words)]),
                        phrase,
                        i,
                        start,
                        end,
                        tokens[i + len(words) : end],
                        left=before,
                        right=after,
                    )


def _phrase_end(tokens: Sequence[Token], start: int, language: Language) -> int:
    """Return where a noun phrase that begins at `start` ends: at a comma with no apposition, or before a verb."""
    end = start
    while end < len(tokens) and tokens[end].text not in BREAKS and not tokens[end].quoted:
        is_stop = tokens[end].text in ".!?…" or tokens[end].lower in language.complementisers
        if is_stop or is_strictly_finite(tokens, end, language):
            break
        end += 1
    return end


def _verb_frame(sentence: Sentence, i: int, cue: Cue, language: Language, found: list[Frame]) -> Frame | None:
    tokens = sentence.tokens
    group = _group_start(tokens, i, language)
    words = {token.lower for token in tokens[group:i]}
    if (
        words & language.perfect_gerunds
        or (group and tokens[group - 1].lower in {"nor", "neither"})
        or "neither" in words
    ):
        return None
    if not _is_verb(tokens, i, group, cue, language):
        return None
    is_passive = bool(words & language.be) and Form.PARTICIPLE in cue.forms and Form.GERUND not in cue.forms
    frame = Frame(
        sentence,
        cue.reporting,
        " ".join(token.text for token in tokens[group : i + 1] if token.quoted is None),
        cue.lemma,
        i,
        group,
        i + 1,
        is_negated=bool(words & language.negations),
    )
    if is_passive:
        return _passive(frame, cue, language)
    return _with_source(frame, cue, language, found)


def _group_start(tokens: Sequence[Token], i: int, language: Language) -> int:
    start = i
    if start > 1 and tokens[start - 1].lower == "to" and tokens[start - 2].lower in language.catenatives:
        start -= 2
    while (
        start
        and tokens[start - 1].text.islower()
        and (
            tokens[start - 1].lower in language.auxiliaries
            or tokens[start - 1].lower in language.negations
            or is_adverbial(tokens[start - 1], language)
            and tokens[start - 1].lower not in language.conjunctions
        )
    ):
        start -= 1
    return start


def _is_verb(tokens: Sequence[Token], i: int, group: int, cue: Cue, language: Language) -> bool:
    """Tell a verb from a noun or adjective of the same form: "the claims", "alleged thieves"."""
    before = tokens[group - 1] if group else None
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if cue.forms & {Form.BASE} and any(token.lower in language.auxiliaries for token in tokens[group:i]):
        return True
    if Form.BASE in cue.forms and i + 1 < len(tokens) and tokens[i + 1].lower == "of" and group == i:
        return False
    if group == i and group and (tokens[group - 1].text[0].isdigit() or tokens[group - 1].lower in language.numbers):
        return cue.forms <= {Form.PAST, Form.PARTICIPLE}
    if before is not None and group == i and before.quoted is None:
        is_modifier = before.lower in language.determiners and before.lower not in language.pronouns
        if is_modifier or before.lower in language.prepositions - {"to"}:
            return False
    if cue.forms <= {Form.BASE, Form.PRESENT} or Form.BASE in cue.forms:
        return _is_present(tokens, i, group, cue, language)
    if before is None and after is not None and Form.GERUND not in cue.forms:
        return False
    return not (
        Form.GERUND in cue.forms and group == i and before is not None and not _may_open_gerund(before, language)
    )


def _may_open_gerund(before: Token, language: Language) -> bool:
    return before.text in BREAKS or before.lower in language.conjunctions or before.quoted is not None


def _is_present(tokens: Sequence[Token], i: int, group: int, cue: Cue, language: Language) -> bool:
    before = tokens[group - 1] if group else None
    if before is None:
        return False
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    is_before_verb = after is not None and after.lower in language.auxiliaries & language.finite_verbs
    if group == i and is_before_verb and before.lower not in language.pronouns:
        return False
    if before.quoted or before.text in BREAKS or before.lower in language.conjunctions:
        return Form.BASE not in cue.forms or Form.PAST in cue.forms or before.text in BREAKS
    if before.lower.endswith(("'s", "s'")):
        return False
    if Form.PRESENT in cue.forms:
        return True
    if Form.PAST in cue.forms:
        return True
    subject = before.lower
    return (
        subject in language.groups
        or subject in {"i", "we", "they", "you", "who"}
        or (subject.endswith("s") and not subject.endswith("ss"))
        or subject in language.roles
        and _is_plural_subject(tokens, group, language)
        or _is_plural_subject(tokens, group, language)
    ) and not (tokens[i + 1 : i + 2] and tokens[i + 1].lower in {"of", "by"})


def _is_plural_subject(tokens: Sequence[Token], group: int, language: Language) -> bool:
    start = noun_phrase_start(tokens, group - 1, 0, language)
    return any(token.lower == "and" or token.lower in language.numbers for token in tokens[start:group])


def _passive(frame: Frame, cue: Cue, language: Language) -> Frame | None:
    """Read "was told (by Athens) that …", "it is understood", "is said to be"."""
    tokens = frame.sentence.tokens
    if cue.reporting not in {Reporting.TELL, Reporting.SAY, Reporting.STATE}:
        return None
    after = frame.end
    if after < len(tokens) and tokens[after].lower == "by":
        end = _phrase_end(tokens, after + 1, language)
        return replace(frame, source=tokens[after + 1 : end], end=end, right=True)
    subject = tokens[frame.start - 1].lower if frame.start else ""
    if cue.reporting is Reporting.TELL and not frame.is_negated and cue.lemma in language.hearsay_verbs:
        start = noun_phrase_start(tokens, frame.start - 1, 0, language) if frame.start else 0
        at_end = after >= sentence_end(tokens)
        return replace(frame, start=start, is_hearsay=True, left=at_end and start > 0, right=not at_end)
    if subject == "it":
        at_end = after >= sentence_end(tokens)
        return replace(frame, start=frame.start - 1, is_hearsay=True, left=at_end, right=not at_end)
    if after < len(tokens) and tokens[after].lower == "to" and cue.lemma in language.hearsay_verbs:
        return replace(frame, is_hearsay=True, right=True, complementiser=True)
    return None


def _with_source(frame: Frame, cue: Cue, language: Language, found: list[Frame]) -> Frame | None:
    tokens = frame.sentence.tokens
    floor = _floor(tokens, frame.start, found, language)
    before = tokens[frame.start - 1] if frame.start else None
    is_gerund = Form.GERUND in cue.forms and frame.start == frame.verb
    if before is None:
        return None
    if is_gerund and cue.lemma in language.citing_verbs:
        end = _phrase_end(tokens, frame.end, language)
        return replace(frame, source=tokens[frame.end : end], end=end, is_citation=True)
    if is_gerund:
        frame = replace(frame, is_gerund=True)
        return _inherited(frame, found, language)
    if before.lower in language.conjunctions or (before.lower in language.relatives and before.lower != "that"):
        if before.lower in language.relatives:
            antecedent = _antecedent(tokens, frame.start - 1, language)
            return replace(frame, source=antecedent, right=True, is_relative=True) if antecedent else None
        return _inherited(frame, found, language)
    if cue.reporting is Reporting.HEAR:
        frame = replace(frame, is_hearsay=True)
    if frame.sentence.is_heading and before.text in BREAKS and Form.PRESENT in cue.forms and found:
        return replace(frame, inherits=True, right=True)
    inverted = _inverted(frame, language)
    if inverted is not None:
        return inverted
    if before.quoted and not _is_noun_quote(tokens, frame.start - 1):
        return replace(_inherited(frame, found, language), left=True)
    if before.text in BREAKS:
        source = _interposed_subject(tokens, floor, frame.start - 1, language)
    else:
        start = noun_phrase_start(tokens, frame.start - 1, floor, language)
        source = tokens[start : frame.start]
    if not source:
        return None
    start = (
        frame.start - len(source)
        if before.text not in BREAKS
        else next(i for i, token in enumerate(tokens) if token is source[0])
    )
    return _sided(replace(frame, source=source, start=start), language)


def _inherited(frame: Frame, found: list[Frame], language: Language) -> Frame:
    """Give a cue without a subject of its own the source before it, else the subject of the sentence."""
    if any(other.source and not other.is_hearsay for other in found):
        return replace(frame, inherits=True, right=True)
    return replace(frame, source=main_subject(frame.sentence.tokens, language), inherits=True, right=True)


def main_subject(tokens: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the subject of the first clause of a sentence, or nothing."""
    for verb in range(1, len(tokens)):
        if not is_strictly_finite(tokens, verb, language):
            continue
        last = _group_start(tokens, verb, language) - 1
        if last >= 0 and tokens[last].text in BREAKS:
            return _interposed_subject(tokens, 0, last, language)
        if last >= 0 and tokens[last].is_word:
            return tokens[noun_phrase_start(tokens, last, 0, language) : last + 1]
        return ()
    return _opening_phrase(tokens, language)


def _opening_phrase(tokens: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the noun phrase a sentence opens with when its verb is none we know."""
    if not tokens or tokens[0].quoted or not tokens[0].is_capitalised or tokens[0].lower in language.prepositions:
        return ()
    for i, token in enumerate(tokens):
        if i and (token.text in BREAKS or is_adverbial(token, language) or token.lower in language.prepositions):
            return tokens[:i]
    return ()


def subject_before(tokens: Sequence[Token], end: int, language: Language) -> Sequence[Token]:
    """Return the noun phrase that ends before token `end`, as in "Ó Briain:"."""
    last = end - 1
    while last >= 0 and not tokens[last].is_word:
        last -= 1
    return tokens[noun_phrase_start(tokens, last, 0, language) : last + 1] if last >= 0 else ()


def _is_noun_quote(tokens: Sequence[Token], i: int) -> bool:
    return i > 0 and tokens[i - 1].is_word and not tokens[i - 1].is_capitalised


def _floor(tokens: Sequence[Token], verb: int, found: list[Frame], language: Language) -> int:
    """Return the first token that can belong to the clause of a verb: behind the cue or complementiser before it."""
    floor = 0
    for frame in found:
        if frame.end <= verb and not frame.is_relative and not frame.is_citation:
            floor = max(floor, frame.end)
    for i in range(floor, verb):
        if tokens[i].lower in language.complementisers and i + 1 < verb:
            floor = i + 1
        if tokens[i].text in {";", ":"}:
            floor = i + 1
    return floor


def _antecedent(tokens: Sequence[Token], relative: int, language: Language) -> Sequence[Token]:
    last = relative - 1
    while last >= 0 and not tokens[last].is_word:
        last -= 1
    if last < 0:
        return ()
    comma = next((i for i in range(last, -1, -1) if tokens[i].text in BREAKS), None)
    if comma is not None and tokens[comma + 1].lower in language.articles:
        name = subject_before(tokens, comma, language)
        capitals = next((i for i, token in enumerate(name) if token.is_capitalised and i), 0)
        return (*name[capitals:], *tokens[comma : last + 1])
    start = noun_phrase_start(tokens, last, 0, language)
    for i in range(last, start, -1):
        if tokens[i - 1].lower in language.prepositions - {"of"} or is_finite(tokens, i - 1, language):
            return tokens[i : last + 1]
    return tokens[start : last + 1]


def _interposed_subject(tokens: Sequence[Token], floor: int, comma: int, language: Language) -> Sequence[Token]:
    """Return the subject of "X, the head of Y, said": the first part of the clause that is a noun phrase."""
    start = floor
    for i in range(floor, comma + 1):
        if tokens[i].quoted and start == i:
            start = i + 1
        if tokens[i].lower in language.conjunctions and tokens[i - 1 : i] and tokens[i - 1].text in BREAKS:
            start = _restart(tokens, start, i, language)
        if tokens[i].text not in BREAKS:
            continue
        part = tokens[start:i]
        if part and _can_be_subject(tokens, start, i, language):
            start = noun_phrase_start(tokens, i - 1, start, language) if part else start
            return tokens[start:comma]
        start = i + 1
    return ()


def _restart(tokens: Sequence[Token], start: int, i: int, language: Language) -> int:
    """Begin anew behind ", and" where a clause of its own follows, not a further "who"."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if following is None or following.lower in language.relatives:
        return start
    return i + 1 if following.is_capitalised or following.lower in language.determiners else start


def _can_be_subject(tokens: Sequence[Token], start: int, end: int, language: Language) -> bool:
    while start < end and (tokens[start].lower in language.conjunctions or is_adverbial(tokens[start], language)):
        start += 1
    if start >= end or tokens[start].quoted:
        return False
    first = tokens[start]
    if first.lower in language.prepositions or first.lower.endswith("ing") or first.lower in language.subordinators:
        return False
    if first.lower.endswith("ed") and first.lower not in language.organisations:
        return False
    return not any(is_strictly_finite(tokens, i, language) for i in range(start, end)) and any(
        token.is_word for token in tokens[start:end]
    )


def _inverted(frame: Frame, language: Language) -> Frame | None:
    """Read "“…,” said Milagros Ayala, 34" and "…, said officials": the source stands behind the cue."""
    tokens = frame.sentence.tokens
    before = tokens[frame.start - 1]
    if not (before.quoted or before.text in BREAKS) or frame.verb != frame.start:
        return None
    first = frame.end
    if first >= len(tokens) or tokens[first].quoted or not tokens[first].is_word:
        return None
    if tokens[first].lower in language.prepositions | language.complementisers | language.subordinators:
        return None
    if is_adverbial(tokens[first], language) and not tokens[first].is_capitalised:
        return None
    end = _phrase_end(tokens, first, language)
    if end < len(tokens) and is_finite(tokens, end, language) and tokens[end].text not in BREAKS:
        return None
    if not before.quoted and not any(is_strictly_finite(tokens, j, language) for j in range(frame.start)):
        return None
    if not before.quoted and (frame.reporting in _NEVER_INVERTED or _goes_on(tokens, end, language)):
        return None
    if not any(mention.kind or mention.name or mention.gender for mention in describe(tokens[first:end], language)):
        return None
    stop = _apposition_end(tokens, end, language)
    right = any(token.quoted for token in tokens[stop:])
    return replace(frame, source=tokens[first:stop], end=stop, left=True, right=right)


def _goes_on(tokens: Sequence[Token], end: int, language: Language) -> bool:
    """Tell whether what follows a noun phrase and its appositions is its own verb: "said X, the deputy, had admitted"."""
    return any(
        tokens[i].text == "," and i + 1 < len(tokens) and is_strictly_finite(tokens, i + 1, language)
        for i in range(end, len(tokens))
    )


def _apposition_end(tokens: Sequence[Token], end: int, language: Language) -> int:
    """Return where the appositions behind a source end: ", an analyst at Cobb Lindqvist, who …"."""
    stop = end
    while stop < len(tokens) and not tokens[stop].quoted and tokens[stop].text not in {";", ":", "."}:
        if tokens[stop].lower in language.cues and tokens[stop].lower.endswith("ing"):
            break
        stop += 1
    return stop


def _sided(frame: Frame, language: Language) -> Frame:
    """Tell on which sides of "SOURCE CUE" content stands."""
    tokens = frame.sentence.tokens
    before = tokens[frame.start - 1] if frame.start else None
    after = tokens[frame.end] if frame.end < len(tokens) else None
    has_left = before is not None and (before.text in {",", "—", "–", "--"} or before.quoted is not None)
    limit = sentence_end(tokens)
    at_end = frame.end >= limit
    if has_left and before is not None and not before.quoted:
        past = frame.end
        if frame.reporting is Reporting.TELL:
            past = after_addressee(tokens, past, limit, language)
        past = after_adjuncts(tokens, past, limit, language)
        is_complete = past >= limit or tokens[past].text == ","
        return replace(frame, left=is_complete, right=not at_end and (past < limit or not is_complete), resumes=past)
    del after
    return replace(frame, left=has_left, right=not at_end)
