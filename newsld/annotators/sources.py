"""Who is who: the mentions of an article's sources gathered into one speaker each."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.readings import Found
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.model.annotation import Attribution, Mention, Speaker
from newsld.model.language import Gender, Kind, Language

_AGE = re.compile(r"\b\d{1,3}-year-old\b")
_GENERIC = frozenset({Kind.ORGANIZATION, Kind.COUNTRY, Kind.CITY})


@dataclass(slots=True)
class _Entity:
    """Someone the article names; grows as the article goes on."""

    name: str
    kind: Kind | None
    role: str = ""
    gender: Gender | None = None
    description: str = ""
    affiliation: str = ""
    honorific: str = ""
    last: int = -1
    spoke: bool = False
    same_as: "_Entity | None" = None
    words: frozenset[str] = field(default_factory=frozenset[str])

    @property
    def is_known_person(self) -> bool:
        """Whether more than two capitals in a row says that this is a person."""
        return bool(self.spoke or self.role or self.honorific or self.gender)

    def speaker(self) -> Speaker:
        """Return the value that annotations carry."""
        if self.same_as:
            return self.same_as.speaker()
        kind = self.kind or (Kind.PERSON if self.gender in {Gender.MALE, Gender.FEMALE} else Kind.ORGANIZATION)
        return Speaker(self.name, kind, self.description, self.role, self.affiliation)


class _Register:
    """The entities met so far, in the order of the text."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._entities: list[_Entity] = []

    def introduce(self, mention: Mention) -> None:
        """Note a name that stands in the text, source or not."""
        if mention.name:
            self._named(mention)

    def resolve(self, mention: Mention) -> _Entity:
        """Return the entity a source's mention stands for."""
        entity = self._pronoun(mention) or self._by_name(mention) or self._by_role(mention)
        if entity is None:
            entity = _Entity("", mention.kind, description=mention.text, gender=mention.gender)
            if mention.text.lower() not in self._language.pronouns:
                self._entities.append(entity)
        entity.last = mention.start
        entity.spoke = True
        return entity

    def _by_name(self, mention: Mention) -> _Entity | None:
        return self._named(mention) if mention.name else None

    def _named(self, mention: Mention) -> _Entity:
        words = _key(mention.name)
        entity = self._find(words, mention)
        if entity is None:
            entity = _Entity(mention.name, mention.kind)
            self._entities.append(entity)
        elif len(mention.name) > len(entity.name) and mention.kind is not Kind.ORGANIZATION:
            entity.name = mention.name
        entity.words = frozenset(_key(entity.name))
        entity.kind = entity.kind or mention.kind
        entity.role = entity.role or mention.role
        entity.gender = entity.gender or mention.gender
        entity.honorific = entity.honorific or self._language.title_roles.get(mention.honorific, "")
        entity.last = mention.start
        return entity

    def _alias(self, words: Sequence[str]) -> Sequence[str]:
        return _key(self._language.country_names.get(" ".join(words), "")) or words

    def _find(self, words: Sequence[str], mention: Mention) -> _Entity | None:
        best = None
        for entity in reversed(self._entities):
            if not entity.name or (mention.gender and entity.gender and mention.gender is not entity.gender):
                continue
            known = _key(entity.name)
            if known == words or self._alias(known) == self._alias(words):
                return entity
            if best is None and _may_be_same(words, known, mention.kind, entity.kind):
                best = entity
        return best

    def _pronoun(self, mention: Mention) -> _Entity | None:
        word = mention.text.lower()
        gender = self._language.pronouns.get(word) or self._language.possessives.get(word)
        if gender is None:
            return None
        if gender in {Gender.MALE, Gender.FEMALE}:
            known = self._latest(lambda entity: _agrees(entity, gender) and entity.is_known_person, mention.start, gender)
            if known is not None:
                return known
        return self._latest(lambda entity: _agrees(entity, gender), mention.start, gender)

    def _by_role(self, mention: Mention) -> _Entity | None:
        """Resolve "the minister", "the company" to the latest entity that has such a role or is such a thing."""
        words = mention.text.lower().split()
        if not words or mention.kind is Kind.GROUP and len(words) > 1:
            return self._same_wording(mention)
        head = words[-1]
        same = self._same_wording(mention)
        if same is not None:
            return same
        if head in self._language.organisations | self._language.documents | self._language.utterances:
            return self._organisation(words, mention)
        if mention.is_definite and _AGE.search(mention.text):
            return self._latest(lambda e: e.kind in {None, Kind.PERSON} and e.is_known_person, mention.start)
        role = self._latest(lambda e: e.kind is not Kind.ORGANIZATION and head in _words(e.role, e.honorific, e.description), mention.start)
        if role is not None or len(words) > 1:
            return role
        return None

    def _organisation(self, words: Sequence[str], mention: Mention) -> _Entity | None:
        head = words[-1]
        found = self._latest(
            lambda e: e.kind is not Kind.PERSON and head in _words(e.name, e.description) and (len(words) == 1 or set(words) <= set(_words(e.name, e.description))),  # noqa: E501
            mention.start,
        )
        if found is None and len(words) == 1 and head in self._language.generic_organisations:
            found = self._latest(lambda e: e.kind is Kind.ORGANIZATION and bool(e.name), mention.start)
        if found is None and len(words) == 1 and mention.is_definite and head not in self._language.organisations:
            found = self._latest(lambda e: e.spoke, mention.start)
        return found

    def finish(self) -> None:
        """Give a role that stood before its holder's name, as in a headline, to the one who holds it."""
        for entity in self._entities:
            head = entity.description.lower().split()[-1:]
            holders = [e for e in self._entities if e.name and head and head[0] in _words(e.role, e.honorific)]
            if not entity.name and len(entity.description.split()) == 1 and len(holders) == 1:
                entity.same_as = holders[0]

    def _same_wording(self, mention: Mention) -> _Entity | None:
        text = mention.text.lower()
        return self._latest(lambda e: e.description.lower() == text, mention.start)

    def _latest(self, accepts, before: int, gender: Gender | None = None) -> _Entity | None:  # noqa: ANN001
        candidates = [entity for entity in self._entities if entity.last <= before and accepts(entity)]
        if not candidates:
            return None
        entity = max(candidates, key=lambda entity: entity.last)
        if gender in {Gender.MALE, Gender.FEMALE} and entity.kind in {None, Kind.PERSON}:
            entity.kind, entity.gender = Kind.PERSON, entity.gender or gender
        return entity


def _agrees(entity: _Entity, gender: Gender) -> bool:
    if gender in {Gender.MALE, Gender.FEMALE}:
        return entity.kind in {None, Kind.PERSON} and entity.gender in {None, gender}
    if gender is Gender.NEUTER:
        return entity.kind in {None, *_GENERIC} and entity.gender is None
    return entity.kind in {Kind.GROUP, Kind.ORGANIZATION}


@lru_cache(maxsize=4096)
def _key(name: str) -> tuple[str, ...]:
    """Return the words that tell names apart, lower case, without "the" and possessive endings."""
    words = [word.lower().replace("’", "'").removesuffix("'s").strip(",") for word in name.split()]
    return tuple(word for word in words if word and word != "the")


def _words(*texts: str) -> list[str]:
    return [word.strip(".,") for text in texts for word in text.lower().split()]


def _may_be_same(words: Sequence[str], known: Sequence[str], kind: Kind | None, known_kind: Kind | None) -> bool:
    """Tell whether a shorter name can stand for a longer one: a surname, a first name, an organisation's first words."""
    if not words or not known or len(words) == len(known):
        return False
    short, long = (words, known) if len(words) < len(known) else (known, words)
    places = {Kind.COUNTRY, Kind.CITY}
    if kind in places or known_kind in places:
        return False
    is_person = Kind.PERSON in {kind, known_kind}
    if is_person and Kind.ORGANIZATION in {kind, known_kind}:
        return False
    if list(long[-len(short) :]) == list(short):
        return True
    if is_person and len(short) > 1:
        return short[0] == long[0] and short[-1] == long[-1]
    return list(long[: len(short)]) == list(short)


def resolve(
    found: Found, attributions: Iterable[Attribution], language: Language
) -> Iterator[tuple[Attribution, tuple[Speaker, ...]]]:
    """Yield every attribution with its speakers, names and pronouns resolved over the whole article."""
    register = _Register(language)
    ordered = sorted(attributions, key=lambda attribution: attribution.start)
    events: list[tuple[int, int, Mention | Attribution]] = [
        (mention.start, 0, mention) for mention in _introductions(found, language)
    ]
    events += [(_position(attribution), 1, attribution) for attribution in ordered]
    resolved: list[tuple[Attribution, list[_Entity]]] = []
    for _, _, event in sorted(events, key=lambda event: event[:2]):
        if isinstance(event, Mention):
            register.introduce(event)
        else:
            resolved.append((event, [register.resolve(mention) for mention in event.mentions]))
    register.finish()
    for attribution, entities in sorted(resolved, key=lambda pair: pair[0].start):
        yield attribution, tuple(dict.fromkeys(entity.speaker() for entity in entities))


def _position(attribution: Attribution) -> int:
    return attribution.mentions[0].start if attribution.mentions else attribution.start


def _introductions(found: Found, language: Language) -> Iterator[Mention]:
    """Yield the full names that stand in the text, each with the role stated beside it."""
    for paragraph in found.paragraphs:
        for read in paragraph.sentences:
            yield from _names(read.sentence, language)


def _names(sentence: Sentence, language: Language) -> Iterator[Mention]:
    tokens = sentence.tokens
    i = 0
    while i < len(tokens):
        if not _may_begin_name(tokens, i, language):
            i += 1
            continue
        end = i
        while end < len(tokens) and (tokens[end].is_capitalised or tokens[end].lower in language.name_particles):
            end += 1
        start = i
        while start > 0 and tokens[start - 1].lower in language.roles and tokens[start - 1].text.islower():
            start -= 1
        stop = _apposition(tokens, end)
        if end - i > 1 or start < i:
            yield from (replace(m, start=tokens[i].start) for m in describe(tokens[start:stop], language) if m.name)
        i = max(end, i + 1)


def _may_begin_name(tokens: Sequence[Token], i: int, language: Language) -> bool:
    token = tokens[i]
    if not token.is_capitalised or token.lower in language.pronouns:
        return False
    if token.lower in language.determiners | language.prepositions:
        return False
    return not (i == 0 and token.lower in language.adverbs | language.subordinators | language.conjunctions)


def _apposition(tokens: Sequence[Token], end: int) -> int:
    """Return where the apposition behind a name ends: ", an analyst at Cobb Lindqvist,"."""
    if end >= len(tokens) or tokens[end].text not in {",", "("}:
        return end
    for i in range(end + 1, min(len(tokens), end + 14)):
        if tokens[i].text in {",", ".", ")", ";"} and not tokens[i - 1].text.isdigit():
            return i
        if tokens[i].quoted:
            return end
    return end
