"""Who made a claim: whom the article says to have made it, the account that spread it, or whoever it opens with."""

import re
from itertools import islice
from typing import NamedTuple

from newsld.annotators.introductions import introductions
from newsld.annotators.overlaps import Said
from newsld.annotators.syntax.readings import Found
from newsld.model.annotation import Attribution, Speaker
from newsld.model.article import Part, Span
from newsld.model.fact_check_patterns import Patterns
from newsld.model.language import Kind, Language

_SHORTEST = 3  # letters of a name
_OPENING, _SPREAD = 4, 12  # paragraphs
_ALIKE = 0.6  # of the words of a claim that are said again
_NAME = re.compile(r"[^\W\d_a-zß-ÿ][\w’'-]+(?: [^\W\d_a-zß-ÿ][\w’'-]+){1,3}")
_AROUND = " \"“”„«»‘’'.,"


class Words(NamedTuple):
    """What a language's fact checks are read by."""

    patterns: Patterns
    language: Language


def claimants(found: Found, said: Said, claim: Span, words: Words) -> tuple[Speaker, ...]:
    """Return the speakers of the attribution that a claim is, or that holds most of it; what carries it is nobody."""
    if named := _named_before(found, claim, words):
        return named
    about = [a for a in said.about(claim.start, claim.end) if a.speakers] or _alike(found, said, claim)
    shared = [(min(a.end, claim.end) - max(a.start, claim.start), a) for a in about]
    best = max(shared, key=lambda pair: pair[0], default=None)
    if best is None or 0 < best[0] * 2 < claim.end - claim.start:
        return ()
    speakers = tuple(speaker for speaker in best[1].speakers if speaker.label)
    if any(_is_day(speaker, words.language) for speaker in speakers):
        return _named_beside(found, said, claim, words.language)
    return tuple(_by_name(speaker, words) for speaker in speakers if _is_somebody(speaker, words))


def _by_name(speaker: Speaker, words: Words) -> Speaker:
    """Return an account by its name alone: "the channel Awake" as "Awake"."""
    account = words.patterns.account.fullmatch(speaker.label)
    return Speaker(account["name"].strip(_AROUND), Kind.ORGANIZATION) if account else speaker


def _alike(found: Found, said: Said, claim: Span) -> list[Attribution]:
    """Return what a person says in the opening that has most of a labelled claim's words."""
    words = _long_words(found, claim.start, claim.end)
    opening = found.paragraphs[: 2 * _OPENING]
    for attribution in said.before(opening[-1].reading.end if opening and words else 0):
        is_persons = any(speaker.kind is Kind.PERSON for speaker in attribution.speakers)
        if attribution.start < found.article.body_start or not is_persons:
            continue
        if len(words & _long_words(found, attribution.start, attribution.end)) >= _ALIKE * len(words):
            return [attribution]
    return []


def _long_words(found: Found, start: int, end: int) -> set[str]:
    return set(re.findall(r"\w{4,}", found.article.text[start:end].lower()))


def _named_before(found: Found, claim: Span, words: Words) -> tuple[Speaker, ...]:
    """Return whom a headline names before the words that are the claim: "Ann Roe: “The dam leaks”"."""
    head = found.paragraphs[0].reading
    if head.part is not Part.HEADLINE:
        return ()
    before = found.article.text[head.start : claim.start].rstrip(_AROUND)
    is_name = claim.start < head.end and before.endswith(":") and _NAME.fullmatch(before[:-1])
    told = words.patterns
    if not is_name or told.verdict.search(before) or told.rubric.search(before) or told.label.match(before):
        return ()
    return (Speaker(before[:-1], Kind.PERSON),)


def _is_day(speaker: Speaker, language: Language) -> bool:
    """Tell a day that was taken for part of a name."""
    words = speaker.label.lower().split()
    return any(word in language.months or word.isdigit() for word in words)


def _is_somebody(speaker: Speaker, words: Words) -> bool:
    label, language = speaker.label, words.language
    parts = set(label.lower().split())
    is_label = words.patterns.verdict.fullmatch(label) or words.patterns.label.fullmatch(label)
    is_thing = speaker.kind is Kind.ORGANIZATION and not parts & language.organisations
    is_common = not speaker.name or label[0].islower()
    is_carrier = is_common and (
        is_thing or words.patterns.carrier.match(label) or parts & (language.documents | language.utterances)
    )
    told = words.patterns
    is_noun = told.carrier.fullmatch(label) or told.platform.fullmatch(label) or told.spreader.fullmatch(label)
    return len(label) >= _SHORTEST and not is_label and not is_carrier and not is_noun


def _named_beside(found: Found, said: Said, claim: Span, language: Language) -> tuple[Speaker, ...]:
    """Return the first person who is named in the sentence of a claim."""
    paragraph = found.paragraph_at(claim.start)
    read = paragraph.sentence_at(claim.start) if paragraph else None
    return _first_person(found, said, (read.sentence.start, read.sentence.end), language) if read else ()


def spreaders(found: Found, claim: Span, words: Words) -> tuple[Speaker, ...]:
    """Return the account that spread a claim, or those who did: "a user called Mikka", "the page “Awake”"."""
    text = found.article.text
    stretches = _paragraphs(found, claim)
    for start, end in stretches:
        match = words.patterns.account.search(text, start, end)
        is_near = (start, end) in stretches[:_OPENING] or (match and match["name"].startswith("@"))
        is_platform = match and words.patterns.platform.search(match["name"])
        if match and is_near and not is_platform and not claim.start <= match.start() < claim.end:
            is_person = not words.language.roles.isdisjoint(re.findall(r"\w+", match[0].lower()))
            kind = Kind.PERSON if is_person else Kind.ORGANIZATION
            return (Speaker(match["name"].strip(_AROUND), kind),)
    crowds = (words.patterns.crowd.search(text, start, end) for start, end in stretches[:_OPENING])
    crowd = next(filter(None, crowds), None)
    return (Speaker("", Kind.GROUP, crowd[0]),) if crowd else ()


def _paragraphs(found: Found, claim: Span) -> list[tuple[int, int]]:
    """Return the paragraph of a claim and those of the opening."""
    own = found.paragraph_at(claim.start)
    is_of_body = own is not None and own.reading.part is Part.PARAGRAPH
    opening = [(reading.start, reading.end) for reading in islice(found.body(), _SPREAD)]
    return [(own.reading.start, own.reading.end), *opening] if own and is_of_body else opening


def opening_person(found: Found, said: Said, words: Words, claimed: int) -> tuple[Speaker, ...]:
    """Return the first person whom the opening of an article names in full.

    Who speaks behind the first claim, at `claimed`, and is not named before it may be asked about it.
    """
    body = list(islice(found.body(), _OPENING))
    if not body:
        return ()
    first = _first_person(found, said, (body[0].start, body[-1].end), words.language)
    is_before = first == _first_person(found, said, (body[0].start, claimed), words.language)
    asked = {speaker.name for one in said.all if one.start > claimed for speaker in one.speakers}
    return first if is_before or not asked & {speaker.name for speaker in first} else ()


def _first_person(found: Found, said: Said, place: tuple[int, int], language: Language) -> tuple[Speaker, ...]:
    """Return the first person who is named in a stretch, as the speaker that the attributions know where they do."""
    within = tuple(p for p in found.paragraphs if p.reading.start < place[1] and place[0] < p.reading.end)
    named = [
        mention
        for mention in introductions(found._replace(paragraphs=within), language)
        if mention.kind is Kind.PERSON
        and len(re.findall(r"\w+", mention.name)) > 1
        and place[0] <= mention.start < place[1]
    ]
    first = next((m for m in named if m.name in found.article.headline), next(iter(named), None))
    if first is None:
        return ()
    people = {speaker.name: speaker for a in said.all for speaker in a.speakers if speaker.kind is Kind.PERSON}
    return (people.get(first.name) or Speaker(first.name, Kind.PERSON, role=first.role),)
