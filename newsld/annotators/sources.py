"""Who is who: the mentions of an article's sources gathered into one speaker each."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import IntEnum, auto
from typing import TYPE_CHECKING

from newsld.annotators.syntax.clauses import is_possessive, is_quoted_name, is_strictly_finite
from newsld.annotators.syntax.entities import Register, is_pronoun
from newsld.annotators.syntax.names import is_role_word, without_portfolio
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.readings import Found, ReadSentence
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.annotators.syntax.subjects import main_subject
from newsld.annotators.writings import Writing, writings
from newsld.model.annotation import Attribution, ContentKind, Mention, Resolution, Speaker, Step
from newsld.model.article import Part, Span
from newsld.model.directory import Directory
from newsld.model.language import Compounds, Gender, Kind, Language, either

if TYPE_CHECKING:
    from newsld.annotators.syntax.entity import Entity

_BREAKS = frozenset({",", ";", ":", "(", ")"})
_OFFICE = 3  # tokens of the shortest office before a name: "le maire,"


class _Order(IntEnum):
    """What comes first of what stands at one place."""

    SENTENCE = auto()
    NAME = auto()
    LONE = auto()
    TOPIC = auto()
    SUBJECT = auto()
    ACTOR = auto()
    SPEAKER = auto()
    WRITING = auto()


_Event = Mention | Attribution | Writing | str

_OPENING = 12  # words; a paragraph has its first subject within them
_BEFORE_NAME = 3  # words before a name that tell whether it begins with an office
_APPOSITION = 14  # words; no apposition behind a name is longer


def resolve(
    found: Found, attributions: Iterable[Attribution], language: Language, directory: Directory
) -> Iterator[Attribution]:
    """Yield every attribution with its speakers, names and pronouns resolved over the whole article, in text order."""
    register = Register(language, directory)
    attributions = tuple(attributions)
    spans = (span for a in attributions if a.kind is ContentKind.BLOCK for span in a.spans)
    blocks = sorted(spans, key=lambda span: span.start)
    body = found.article.body_start
    resolved: list[tuple[Attribution, list[Entity]]] = []
    events = sorted(_events(found, attributions, language), key=lambda event: (event[0] < body, event[:2]))
    for start, order, event in events:  # a headline names who follows
        if isinstance(event, Attribution):
            resolved.append((event, [register.resolve(mention) for mention in event.mentions]))
        elif not _is_inside(start, blocks):
            _tell(register, order, event)
    register.finish()
    for attribution, entities in sorted(resolved, key=lambda pair: _rank(pair[0])):
        speakers = tuple(dict.fromkeys(entity.speaker() for entity in entities))
        if attribution.kind is ContentKind.PARTIAL and _is_of_thing(attribution, speakers):
            continue
        yield replace(attribution, speakers=speakers, resolution=_resolution(attribution, speakers, language))


def _events(
    found: Found, attributions: Iterable[Attribution], language: Language
) -> Iterator[tuple[int, _Order, _Event]]:
    """Yield all that tells who is who, with its place in the text and in the order of what stands at one place."""
    yield from ((s.sentence.start, _Order.SENTENCE, "") for p in found.paragraphs for s in p.sentences)
    introduced = list(_introductions(found, language))
    yield from ((mention.start, _Order.NAME, mention) for mention in introduced)
    yield from _narrated(found, language)
    yield from _lone_names(
        found, frozenset(word for mention in introduced for word in mention.name.lower().split()), language
    )
    yield from ((mention.start, _Order.ACTOR, mention) for mention in _actors(found))
    yield from ((_position(attribution), _Order.SPEAKER, attribution) for attribution in attributions)
    yield from ((writing.start, _Order.WRITING, writing) for writing in writings(found, language))


def _tell(register: Register, order: _Order, event: Mention | Writing | str) -> None:
    if isinstance(event, str):
        register.begin_sentence()
    elif isinstance(event, Writing):
        register.issue(event.noun, event.start, [register.resolve(mention) for mention in event.issuers])
    elif order is _Order.LONE:
        register.recognise(event)
    elif order is _Order.NAME:
        register.introduce(event)
    elif order is _Order.SUBJECT or order is _Order.TOPIC:
        told = register.narrate if event.kind is None else register.pass_by
        told(event, opens_paragraph=order is _Order.TOPIC)
    else:
        register.resolve(event)


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
                    yield from report.mentions


def _narrated(found: Found, language: Language) -> Iterator[tuple[int, _Order, Mention]]:
    """Yield the pronouns of sentences that tell of a deed and not of words: "After the war she trained as …"."""
    for paragraph in found.paragraphs:
        if paragraph.reading.part is Part.PARAGRAPH:
            for number, sentence in enumerate(paragraph.sentences):
                mention = _told(sentence, language)
                if mention is not None:
                    yield mention.start, _Order.SUBJECT if number else _Order.TOPIC, mention


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


def _tells_gender(article: str, language: Language) -> bool:
    return article in language.article_genders or (article in language.elided and article in language.definite)


def _role_told(sentence: ReadSentence, language: Language) -> Mention | None:
    """Return whom a sentence tells of by a role whose article gives the gender: "La présidente referme le dossier"."""
    tokens: Sequence[Token] = sentence.sentence.tokens
    opening = [token.lower for token in tokens[:2]]
    is_telling = len(opening) > 1 and _tells_gender(opening[0], language) and not sentence.reports
    if language.drops_subjects and len(opening) > 1 and not sentence.reports and opening[-1] in language.groups:
        return next(iter(describe(main_subject(tokens, language) or tokens[:2], language)), None)  # "Los vecinos"
    if not is_telling or opening[-1] not in either(language.roles, language.organisations):
        return None
    mentions = describe(main_subject(tokens, language) or tokens[:2], language)
    is_one = len(mentions) == 1 and mentions[0].kind in {Kind.PERSON, Kind.ORGANIZATION}
    return mentions[0] if is_one else None


def _lone_names(found: Found, known: frozenset[str], language: Language) -> Iterator[tuple[int, _Order, Mention]]:
    """Yield the places where one word of a known name stands alone."""
    for paragraph in found.paragraphs:
        if paragraph.reading.part is Part.PARAGRAPH:
            for sentence in paragraph.sentences:
                tokens = sentence.sentence.tokens
                for i, token in enumerate(tokens if not known.isdisjoint(sentence.sentence.lowers) else ()):
                    if token.lower in known and token.is_capitalised and _is_alone(tokens, i, language):
                        governed = i > 0 and tokens[i - 1].lower in language.prepositions
                        yield (
                            token.start,
                            _Order.LONE,
                            Mention(token.start, token.end, token.lower, is_governed=governed),
                        )


def _is_alone(tokens: Sequence[Token], i: int, language: Language) -> bool:
    is_part = (i and tokens[i - 1].is_capitalised) or (i + 1 < len(tokens) and tokens[i + 1].is_capitalised)
    return not is_part and not is_possessive(tokens[i], language)


def _introductions(found: Found, language: Language) -> Iterator[Mention]:
    """Yield the names that stand in the text, each with the role stated beside it."""
    for paragraph in found.paragraphs:
        if paragraph.reading.part is not Part.PARAGRAPH:
            continue  # in a heading, capitals do not tell a name
        for read in paragraph.sentences:
            yield from _names(read.sentence, language)


def _names(sentence: Sentence, language: Language) -> Iterator[Mention]:
    tokens = sentence.tokens
    i = 0
    while i < len(tokens):
        if not tokens[i].is_capitalised or not _may_begin_name(tokens, i, language):
            i += 1
            continue
        end = i
        while end < len(tokens) and (tokens[end].is_capitalised or tokens[end].lower in language.name_particles):
            end += 1
        while not tokens[end - 1].is_capitalised:
            end -= 1
        while end - i > 1 and tokens[i].lower in language.outlets:
            i += 1  # "raconte à l'AFP | Corinne Faugeras"
        i = end - len(without_portfolio(tokens[max(i - _BEFORE_NAME, 0) : end], tokens[i:end], language))
        start = _role_before(tokens, i, language)
        yield from _introduced(tokens, start, i, end, language)
        i = max(end, i + 1)


def _role_before(tokens: Sequence[Token], name: int, language: Language) -> int:
    """Return where the role before a name begins, or the article where every noun has a capital."""
    start = name
    if language.capitalised_nouns:
        return start - (start > 0 and tokens[start - 1].lower in language.articles)
    while start > 0 and tokens[start - 1].text.islower() and _is_role(tokens[start - 1], language):
        start -= 1
    return start if start < name else _office_before(tokens, name, language)


def _introduced(tokens: Sequence[Token], start: int, name: int, end: int, language: Language) -> Iterator[Mention]:
    """Yield whom a run of capitals names, with the role before it; a lone word may be part of a name told before."""
    if end < len(tokens) and is_quoted_name(tokens[end], language) and _is_role(tokens[end - 1], language):
        end += 1  # "Компанія «Дахбуд»"
    if end - name > 1 or (start < name and not language.capitalised_nouns) or _is_compound_body(tokens[name], language):
        is_governed = _is_governed(tokens, start, language)
        for mention in describe(tokens[start : _apposition_end(tokens, end)], language):
            if mention.name:
                short = _short_form(tokens, end)
                yield replace(mention, start=tokens[name].start, is_governed=is_governed, short=short)
    elif language.drops_subjects and not _is_governed(tokens, start, language):
        yield Mention(tokens[name].start, tokens[name].end, tokens[name].text)


def _short_form(tokens: Sequence[Token], end: int) -> str:
    """Return the acronym that stands in brackets behind a name: "Nagara Metro Corporation (NMC)"."""
    if end + 2 >= len(tokens) or tokens[end].text != "(" or tokens[end + 2].text != ")":
        return ""
    return tokens[end + 1].text if tokens[end + 1].text.isupper() else ""


def _office_before(tokens: Sequence[Token], name: int, language: Language) -> int:
    """Return where the office that a name follows behind a comma begins: "La présidente, Odile Charrasse,"."""
    first = name
    if name < _OFFICE or tokens[name - 1].text != ",":
        return name
    for i in range(name - 2, max(name - _APPOSITION, -1), -1):
        is_name = tokens[i].is_capitalised and tokens[i + 1].is_capitalised
        if tokens[i].quoted or tokens[i].text in _BREAKS or is_name or is_strictly_finite(tokens, i, language):
            break
        is_opener = tokens[i].lower in either(language.definite, language.prepositions)
        if is_opener and is_role_word(tokens[i + 1], language):
            first = i if tokens[i].lower in language.definite else i + 1
    return first


def _is_governed(tokens: Sequence[Token], start: int, language: Language) -> bool:
    """Tell whether a preposition stands before a noun phrase, its determiners skipped."""
    while start > 0 and tokens[start - 1].lower in language.determiners:
        start -= 1
    return start > 0 and tokens[start - 1].lower in language.prepositions


def _is_compound_body(token: Token, language: Language) -> bool:
    """Tell a body by a compound noun that stands for its name: "Bezirksregierung"."""
    bodies = language.organisations
    return isinstance(bodies, Compounds) and token.lower in bodies and not frozenset({token.lower}) & bodies


def _is_role(token: Token, language: Language) -> bool:
    return token.lower in language.roles or token.lower in language.organisations


def _may_begin_name(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell whether a capital can be a name's."""
    token = tokens[i]
    if token.lower in language.pronouns or token.lower in language.determiners or token.lower in language.prepositions:
        return False
    if i:
        return True
    if language.free_order and token.lower in language.cues:
        return False  # "Пояснює | Олег Кіт"
    if token.lower in language.auxiliaries and token.lower not in language.modals:
        return False  # "Does | Ann Roe agree?", but "Will Roe agrees"
    return token.lower not in either(language.adverbs, language.subordinators, language.conjunctions)


def _apposition_end(tokens: Sequence[Token], end: int) -> int:
    """Return where the apposition behind a name ends: ", an analyst at Cobb Lindqvist,"."""
    if end >= len(tokens) or tokens[end].text not in {",", "("}:
        return end
    for i in range(end + 1, min(len(tokens), end + _APPOSITION)):
        if tokens[i].text in {",", ".", ")", ";"} and not tokens[i - 1].text.isdigit():
            return i
        if tokens[i].quoted:
            return end
    return end
