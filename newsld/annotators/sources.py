"""Who is who: the mentions of an article's sources gathered into one speaker each."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum, auto
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING

from newsld.annotators.introductions import introductions, lone_names
from newsld.annotators.syntax.entities import Register, is_pronoun
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.readings import Found, ReadSentence, Report
from newsld.annotators.syntax.subjects import main_subject
from newsld.annotators.writings import Writing, writings
from newsld.model.annotation import Attribution, ContentKind, Mention, Resolution, Speaker, Step
from newsld.model.article import Part, Span
from newsld.model.language import Gender, Kind, Language, Reporting, either

if TYPE_CHECKING:
    from newsld.annotators.syntax.entity import Entity
    from newsld.annotators.syntax.sentences import Token


class _Order(IntEnum):
    """What comes first of what stands at one place."""

    PARAGRAPH = auto()
    SENTENCE = auto()
    NAME = auto()
    LONE = auto()
    SUBJECT = auto()
    ACTOR = auto()
    SPEAKER = auto()
    WRITING = auto()


_Event = Mention | Attribution | Writing | None

_OPENING = 12  # words; a sentence has its first subject within them
_SUBJECT = 3  # words; a role that is a sentence's subject stands among them
_TOLD = frozenset({Kind.PERSON, Kind.ORGANIZATION, Kind.GROUP})


def resolve(found: Found, attributions: Iterable[Attribution], register: Register) -> Iterator[Attribution]:
    """Yield every attribution with its speakers, names and pronouns resolved over the whole article, in text order."""
    attributions = tuple(attributions)
    resolved = _bearers(found, attributions, register)
    register.finish()
    told: dict[Entity, Speaker] = {}
    for attribution, entities in sorted(resolved, key=lambda pair: _rank(pair[0])):
        speakers = _speakers(entities, told)
        if attribution.kind is ContentKind.PARTIAL and _is_of_thing(attribution, speakers):
            continue
        resolution = _resolution(attribution, speakers, register.language)
        yield attribution._replace(speakers=speakers, resolution=resolution)


def _speakers(entities: Sequence["Entity"], told: "dict[Entity, Speaker]") -> tuple[Speaker, ...]:
    """Return the speakers that entities are, each once; `told` keeps what was worked out for those before."""
    found = [told.get(entity) or told.setdefault(entity, entity.speaker()) for entity in entities]
    return tuple(found) if len(found) == 1 else tuple(dict.fromkeys(found))


def _bearers(
    found: Found, attributions: Sequence[Attribution], register: Register
) -> list[tuple[Attribution, list["Entity"]]]:
    """Return whom the mentions of each attribution stand for, the article read from its first word to its last."""
    spans = (span for a in attributions if a.kind is ContentKind.BLOCK for span in a.spans)
    blocks = sorted(spans, key=lambda span: span.start)
    body = found.article.body_start
    said = _said(attributions)
    for mention in _named_above(attributions, body):
        register.resolve(mention, said.get(mention.start, ()))
    resolved: list[tuple[Attribution, list[Entity]]] = []
    events = sorted(_events(found, attributions, register.language), key=itemgetter(0, 1))
    below = bisect_left(events, body, key=itemgetter(0))
    for start, order, event in chain(events[below:], events[:below]):  # a headline names who follows
        if isinstance(event, Attribution):
            resolved.append((event, register.hear(event.mentions, said)))
        elif not (blocks and _is_inside(start, blocks)):
            _tell(register, order, event, said)
    return resolved


def _named_above(attributions: Iterable[Attribution], body: int) -> Iterator[Mention]:
    """Yield the sources that a headline names: the text below may speak of them at once."""
    for attribution in attributions:
        yield from (mention for mention in attribution.mentions if mention.name and mention.end <= body)


def _said(attributions: Iterable[Attribution]) -> dict[int, list[Span]]:
    """Return the words that each mention says, by where it stands."""
    said: dict[int, list[Span]] = {}
    for attribution in attributions:
        for mention in attribution.mentions:
            said.setdefault(mention.start, []).extend(attribution.spans)
    return said


def _events(
    found: Found, attributions: Iterable[Attribution], language: Language
) -> Iterator[tuple[int, _Order, _Event]]:
    """Yield all that tells who is who, with its place in the text and in the order of what stands at one place."""
    for paragraph in found.paragraphs:
        for i, sentence in enumerate(paragraph.sentences):
            yield sentence.sentence.start, _Order.SENTENCE if i else _Order.PARAGRAPH, None
    introduced = list(introductions(found, language))
    yield from ((mention.start, _Order.NAME, mention) for mention in introduced)
    yield from ((mention.start, _Order.LONE, mention) for mention in lone_names(found, introduced, language))
    yield from ((mention.start, _Order.SUBJECT, mention) for mention in _narrated(found, language))
    yield from ((mention.start, _Order.ACTOR, mention) for mention in _actors(found))
    yield from ((_position(attribution), _Order.SPEAKER, attribution) for attribution in attributions)
    yield from ((writing.start, _Order.WRITING, writing) for writing in writings(found, language))


def _tell(
    register: Register, order: _Order, event: Mention | Writing | None, said: Mapping[int, Sequence[Span]]
) -> None:
    if event is None:
        register.begin_sentence(opens_paragraph=order is _Order.PARAGRAPH)
    elif isinstance(event, Writing):
        register.issue(event.noun, [register.resolve(mention) for mention in event.issuers])
    elif order is _Order.LONE:
        register.recognise(event)
    elif order is _Order.NAME:
        register.introduce(event)
    elif order is _Order.SUBJECT:
        register.tell(event)
    else:
        register.resolve(event, said.get(event.start, ()))


def _is_of_thing(attribution: Attribution, speakers: Sequence[Speaker]) -> bool:
    """Tell a fragment that "it" says which stands for nobody: a kettle, whose screen has the word."""
    is_neuter = any(mention.gender is Gender.NEUTER for mention in attribution.mentions)
    return is_neuter and not any(speaker.label for speaker in speakers)


def _resolution(attribution: Attribution, speakers: Sequence[Speaker], language: Language) -> Resolution:
    """Tell how the first mention led to its speaker."""
    if not speakers or not speakers[0].label:
        return Resolution.NOBODY
    mention, speaker = attribution.mentions[0], speakers[0]
    if speaker.known:
        return Resolution.LISTED
    if mention.name:
        return Resolution.FULL_NAME if mention.name == speaker.name else Resolution.PART_OF_NAME
    if not speaker.name:
        return Resolution.UNNAMED
    is_pronominal = mention.is_left_out or is_pronoun(mention.text, language)
    return Resolution.PRONOUN if is_pronominal else Resolution.DESCRIPTION


def _is_inside(offset: int, blocks: Sequence[Span]) -> bool:
    """Tell whether a mention stands in a block quotation, whose names are not the reporter's."""
    i = bisect_right(blocks, offset, key=lambda block: block.start) - 1
    return i >= 0 and offset < blocks[i].end


def _rank(attribution: Attribution) -> tuple[int, bool]:
    """Order by place; of the sources of one statement, who is cited comes first."""
    return attribution.start, attribution.step is not Step.CITATION


def _position(attribution: Attribution) -> int:
    return attribution.mentions[0].start if attribution.mentions else attribution.start


def _actors(found: Found) -> Iterator[Mention]:
    """Yield whoever is said to speak, whether or not the words are reported: "The firm declined to comment"."""
    for paragraph in found.paragraphs:
        if paragraph.reading.part is Part.PARAGRAPH:
            for sentence in paragraph.sentences:
                for report in sentence.reports:
                    yield from (mention for mention in report.mentions if _may_act(mention, report, sentence))


def _may_act(mention: Mention, report: Report, sentence: ReadSentence) -> bool:
    """Tell who speaks from a thing that does what speakers do: "The theatre will continue to be closed".

    What stands behind the verb and is not reported says so; of "The chamber of commerce is worried" nothing does.
    """
    does_else = report.frame.right and not (report.contents or sentence.sentence.quotes)
    is_thing = report.frame.reporting is Reporting.UTTER and does_else and mention.kind is Kind.ORGANIZATION
    return mention.is_somebody and not is_thing


def _narrated(found: Found, language: Language) -> Iterator[Mention]:
    """Yield the pronouns and roles of sentences that tell of a deed and not of words: "After the war she trained"."""
    for paragraph in found.paragraphs:
        if paragraph.reading.part is Part.PARAGRAPH:
            for sentence in paragraph.sentences:
                mention = _told(sentence, language)
                if mention is not None:
                    yield mention


def _told(sentence: ReadSentence, language: Language) -> Mention | None:
    role = _role_told(sentence, language)
    if role is not None:
        return role
    if language.pronouns.keys().isdisjoint(sentence.sentence.lowers[:_OPENING]):
        return None
    for i, token in enumerate(sentence.sentence.tokens[:_OPENING]):
        gender = language.pronouns.get(token.lower)
        if gender is Gender.MALE or gender is Gender.FEMALE:
            is_source = any(report.frame.start <= i < report.frame.end for report in sentence.reports)
            return None if is_source else Mention(token.start, token.end, token.text, gender=gender)
    return None


def _role_told(sentence: ReadSentence, language: Language) -> Mention | None:
    """Return whom a sentence tells of by a role without quoting: "La présidente referme le dossier"."""
    if sentence.reports:
        return None
    tokens: Sequence[Token] = sentence.sentence.tokens
    nouns = either(language.roles, language.organisations, language.groups)
    if not any(word in nouns for word in sentence.sentence.lowers[:_SUBJECT]):
        return None
    mentions = describe(main_subject(tokens, language), language)
    is_role = len(mentions) == 1 and not mentions[0].name and mentions[0].kind in _TOLD
    return mentions[0] if is_role else None
