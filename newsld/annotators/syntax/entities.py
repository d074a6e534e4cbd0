"""The people and organisations an article has named so far, and which of them a mention stands for."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import islice

from newsld.annotators.syntax.entity import SEXES, Entity
from newsld.annotators.syntax.heads import Heads
from newsld.annotators.syntax.inflected_names import is_fuller, stem
from newsld.annotators.syntax.names import MAX_ACRONYM
from newsld.model.annotation import Mention
from newsld.model.directory import Directory, KnownSpeaker, key_of
from newsld.model.language import Gender, Kind, Language, either

_OFTENER = 2  # times as often mentioned, and an article is about somebody
_BEHIND = 150  # code points; the sentence behind one that brings in something written begins within them
_MEMORY = 300  # entities; whoever was named before that many others comes back by full name only
_FEW = 20  # holders of one role; more tell nobody apart
_SHORTEST = 3  # letters of an acronym; fewer are anybody's
_PLACES = frozenset({Kind.COUNTRY, Kind.CITY})
_BODIES = frozenset({Kind.ORGANIZATION, Kind.COUNTRY, Kind.CITY, None})


class Register:
    """The entities met so far; mentions must come in the order of the text."""

    def __init__(self, language: Language, directory: Directory) -> None:
        """Start with nobody but those the publisher knows."""
        self._language = language
        self._directory = directory
        self._acquainted: dict[KnownSpeaker, Entity] = {}
        self._recent: dict[int, Entity] = {}  # by identity; whoever was mentioned last stands last
        self._by_name: dict[tuple[str, ...], Entity] = {}
        self._issued: dict[str, Entity] = {}  # by the noun of what was written
        self._last_issued: tuple[int, Entity] | None = None  # where, and by whom
        self._heads = Heads()
        self._topic: dict[bool, Entity] = {}  # whom the text is with: one, and several
        self._by_word: dict[str, Entity] = {}  # people, by every word of their names

    def introduce(self, mention: Mention) -> None:
        """Note a name that stands in the text, source or not; a single word may be part of a known one."""
        if mention.name:
            entity = self._known(mention) or self._named(mention)
            if mention.short:
                self._by_name[self._key(mention.short)] = entity
        else:
            entity = self._by_word.get(mention.text.lower())
        if entity is None or entity.kind is not Kind.PERSON:
            return
        self._heads.name(entity, is_governed=mention.is_governed)
        if not mention.is_governed:
            self._topic[False] = entity

    def begin_sentence(self) -> None:
        """Note that a sentence begins: its head is yet to come, the one before keeps its own."""
        self._heads.begin_sentence()

    def resolve(self, mention: Mention) -> Entity:
        """Return the entity a source's mention stands for; one without a label for a pronoun that stands for nobody."""
        gender = self._gender(mention)
        if mention.is_left_out:
            entity = self._left_out(mention)
        elif gender is not None:
            entity = self._written(mention, gender) or self._pronoun(gender) or Entity("", mention.kind, gender=gender)
        else:
            is_epithet = mention.is_definite and mention.text.lower() in self._language.demonyms
            named = self._of_party if is_epithet else self._named if mention.name else self._unnamed
            entity = self._known(mention) or self._issuer(mention) or named(mention)
        if entity is None:
            entity = Entity("", mention.kind, description=mention.text, gender=mention.gender)
        if entity.name or entity.description:
            self._touch(entity)
            if not mention.is_governed and not self._is_outlet(mention):
                self._topic[entity.kind is Kind.GROUP] = entity
        entity.has_spoken = True
        if entity.kind is not Kind.GROUP:
            self._heads.speak(entity)
        return entity

    def issue(self, noun: str, start: int, issuers: Sequence[Entity]) -> None:
        """Note who wrote or said something: "the statement" and "it" stand for them from then on."""
        if len(issuers) == 1 and (issuers[0].name or issuers[0].description):
            self._issued[noun] = issuers[0]
            self._last_issued = (start, issuers[0])

    def narrate(self, pronoun: Mention, *, opens_paragraph: bool) -> None:
        """Note of whom the text tells by a pronoun without quoting: the last one it can stand for.

        Where it opens a paragraph, the text is back with whom the article is about rather than with whom it quoted:
        with whoever was mentioned far oftener.
        """
        gender = pronoun.gender
        latest = self._pronoun(gender) if gender else None
        if gender is None or latest is None:
            return
        persons = (e for e in islice(reversed(self._recent.values()), _MEMORY) if _agrees(e, gender) and e.name)
        topic = max(persons, key=lambda e: e.times, default=latest) if opens_paragraph else latest
        entity = topic if topic.is_known_person and topic.times >= _OFTENER * latest.times else latest
        entity.gender = entity.gender or gender
        self._touch(entity)

    def pass_by(self, mention: Mention, *, opens_paragraph: bool) -> None:
        """Note of whom the text tells by a role without quoting; where it opens a paragraph, it is what follows."""
        entity = self._named(mention) if mention.name else self._unnamed(mention)
        entity = entity or Entity("", mention.kind, description=mention.text, gender=mention.gender)
        entity.has_spoken = entity.has_spoken or entity.kind is Kind.ORGANIZATION
        self._touch(entity)
        if opens_paragraph or not entity.name:
            self._topic[entity.kind is Kind.GROUP] = entity

    def recognise(self, mention: Mention) -> None:
        """Note that one word of somebody's name stands in the text."""
        entity = self._by_word.get(mention.text)
        if entity is not None:
            self._touch(entity)
            self._heads.name(entity, is_governed=mention.is_governed)

    def _is_outlet(self, mention: Mention) -> bool:
        """Tell a newspaper, whose word the reporter takes and which the text is not about."""
        return mention.kind is Kind.ORGANIZATION and not self._language.outlet_nouns.isdisjoint(_words(mention.text))

    def _left_out(self, mention: Mention) -> Entity | None:
        """Return whom the text is with: a group for a verb of several, else whoever spoke or was named last."""
        several = mention.gender is Gender.PLURAL
        topic = self._topic.get(False)
        if mention.gender is not None and not several and (topic is None or not _agrees(topic, mention.gender)):
            return self._pronoun(mention.gender)
        return self._topic.get(several) or self._topic.get(not several)

    def _gender(self, mention: Mention) -> Gender | None:
        """Return what a pronoun tells of whom it stands for, `None` for any other mention."""
        word, language = mention.text.lower(), self._language
        return language.pronouns.get(word) or language.possessives.get(word) or language.object_pronouns.get(word)

    def finish(self) -> None:
        """Give a role that stood before its holder's name, as in a headline, to the one who holds it."""
        holders: dict[str, list[Entity]] = {}
        for entity in self._recent.values():
            if entity.name:
                for word in {*self._office(entity.role), *_words(entity.honorific)}:
                    holders.setdefault(word, []).append(entity)
        for entity in self._recent.values():
            fewest, *others = sorted((holders.get(w, []) for w in _words(entity.description)), key=len) or [[]]
            held = fewest if not others else [e for e in fewest[:_FEW] if all(e in more[:_FEW] for more in others)]
            held = held or self._holders(entity)
            if not held and not entity.name:
                narrower = self._language.hypernyms.get(entity.description.lower(), frozenset[str]())
                held = list(dict.fromkeys(holder for word in sorted(narrower) for holder in holders.get(word, [])))
            if not entity.name and len(held) == 1:
                entity.same_as = held[0]

    def _holders(self, entity: Entity) -> Sequence[Entity]:
        """Return the named who hold the role that describes somebody, in whatever case; of languages that decline."""
        if entity.name or entity.kind is not Kind.PERSON or not self._language.nominatives:
            return ()
        words = {stem(word, self._language) for word in _words(entity.description)}
        return [
            e for e in self._recent.values() if e.name and words <= {stem(w, self._language) for w in _words(e.role)}
        ]

    def _office(self, role: str) -> Sequence[str]:
        """Return the words of a role that stand for its holder: "leader", not "council", of "leader of the council"."""
        words = _words(role)
        return words[: next((i for i, word in enumerate(words) if word in self._language.prepositions), None)]

    def _touch(self, entity: Entity) -> None:
        entity.times += 1
        self._heads.mention()
        self._recent.pop(id(entity), None)
        self._recent[id(entity)] = entity

    def _latest(self, accepts: Callable[[Entity], bool]) -> Entity | None:
        remembered = islice(reversed(self._recent.values()), _MEMORY)
        return next((entity for entity in remembered if accepts(entity)), None)

    def _named(self, mention: Mention) -> Entity:
        words = self._key(mention.name)
        entity = self._by_name.get(words)
        if entity is None or _contradict(entity, mention):
            shared = frozenset(words)
            entity = self._latest(lambda e: not shared.isdisjoint(e.key) and _may_be_same(words, e.key, mention, e))
            entity = entity or self._abbreviated(mention.name)
        if entity is None:
            entity = Entity(mention.name, mention.kind)
        elif is_fuller(mention.name, entity.name, self._language) and (
            mention.kind is not Kind.ORGANIZATION or self._language.name_endings
        ):
            entity.name = mention.name
        entity.key = self._key(entity.name)
        self._by_name[entity.key] = entity
        entity.kind = entity.kind or mention.kind
        if entity.kind is Kind.PERSON:
            self._by_word.update(dict.fromkeys(entity.key, entity))
        entity.role = entity.role or mention.role
        entity.affiliation = entity.affiliation or mention.affiliation
        entity.gender = entity.gender or mention.gender
        entity.honorific = entity.honorific or self._language.title_roles.get(mention.honorific, "")
        self._touch(entity)
        return entity

    def _abbreviated(self, name: str) -> Entity | None:
        """Return whom "NMC" stands for: a body of these initials, "Nagara Metro Corporation"."""
        if not name.isupper() or not _SHORTEST <= len(name) <= MAX_ACRONYM:
            return None
        return self._latest(lambda e: e.kind is not Kind.PERSON and _initials(e.name).endswith(name))

    def _known(self, mention: Mention) -> Entity | None:
        """Return the entity of whoever the publisher knows by the words of a mention."""
        known = self._directory.find(mention.name, self._language) if mention.name else None
        known = known or self._directory.find(mention.text, self._language)
        if known is None:
            return None
        entity = self._acquainted.get(known)
        if entity is None:
            entity = Entity(known.name, known.kind, gender=known.gender, key=self._key(known.name), known=known)
            self._acquainted[known] = self._by_name[entity.key] = entity
        entity.role = entity.role or mention.role
        entity.gender = entity.gender or mention.gender
        self._touch(entity)
        return entity

    def _key(self, name: str) -> tuple[str, ...]:
        """Return the words that tell names apart: "the U.S." and "United States" have the same."""
        words = key_of(name, self._language.definite, self._language.owner_endings)
        full = self._language.country_names.get(" ".join(words))
        if full:
            words = key_of(full, self._language.definite, self._language.owner_endings)
        return tuple(stem(word, self._language) for word in words) if self._language.name_endings else words

    def _written(self, mention: Mention, gender: Gender) -> Entity | None:
        """Return who wrote what "It" stands for at the head of the sentence behind: "sent a message. It read: …"."""
        if gender is not Gender.NEUTER or self._last_issued is None or not mention.text[0].isupper():
            return None
        start, issuer = self._last_issued
        return issuer if mention.start - start < _BEHIND else None

    def _of_party(self, mention: Mention) -> Entity | None:
        """Return whom "the Republican" or "the Swede" means: whoever was named last, if it is a person."""
        return self._latest(lambda e: e.kind is Kind.PERSON and bool(e.name) and not _contradict(e, mention))

    def _issuer(self, mention: Mention) -> Entity | None:
        """Return whoever wrote "the statement", "part of the email", "the earnings release"."""
        words = mention.text.lower().split()
        if mention.name or mention.is_indefinite or not words:
            return None
        return self._issued.get(self._noun(words)) if mention.is_definite or len(words) > 1 else None

    def _pronoun(self, gender: Gender) -> Entity | None:
        if gender not in SEXES:
            return self._latest(lambda e: _agrees(e, gender))
        is_personal = self._language.personal_pronouns

        def agrees(entity: Entity) -> bool:
            return _agrees(entity, gender) and not (is_personal and entity.kind is Kind.ORGANIZATION)

        needs_name = bool(self._language.nominatives)
        named = self._latest(lambda e: agrees(e) and e.is_known_person and bool(e.name)) if needs_name else None
        entity = named or self._latest(lambda e: agrees(e) and e.is_known_person) or self._latest(agrees)
        head = self._heads.head
        stands_first = not (self._language.free_order or self._language.drops_subjects)
        if stands_first and entity is not None and head is not None and head.name and agrees(head):
            entity = head if self._heads.is_likelier(entity, gender) else entity
        if entity is not None and entity.kind is not Kind.ORGANIZATION:
            entity.kind, entity.gender = Kind.PERSON, entity.gender or gender
        return entity

    def _unnamed(self, mention: Mention) -> Entity | None:
        """Resolve "the minister", "the company" to the latest entity that has such a role or is such a thing."""
        language = self._language
        text = mention.text.lower()
        if re.search(language.same_source, text):
            return self._latest(lambda e: e.has_spoken)
        if mention.is_indefinite:  # "one official", "another official": somebody not met before
            return None
        same = self._latest(lambda e: text in {e.description.lower(), e.role.lower()})
        words = text.split()
        if same or not words or (mention.kind is Kind.GROUP and len(words) > 1):
            return same
        head = self._noun(words)
        if mention.is_definite and mention.kind is Kind.GROUP and head in language.organisations:
            return self._latest(lambda e: e.kind is Kind.GROUP)
        if head in language.organisations or head in language.documents or head in language.utterances:
            return self._body(words, mention)
        is_epithet = mention.kind is Kind.PERSON and mention.is_definite and head not in language.unique_roles
        if language.epithets and is_epithet:
            new = self._newly_named(mention) if len(words) > 1 and language.unique_roles else None
            known = new or self._bearer(head) or self._narrower(mention, head)
            known = known or self._latest(lambda e: _fits(e, mention.gender))
            if known is not None and not known.role and language.unique_roles:
                known.role = mention.text  # the first word that stands for a person tells of them
            return known
        if mention.is_definite and re.search(self._language.age, text):
            return self._intimate(mention)
        return self._holder(mention, head)

    def _holder(self, mention: Mention, head: str) -> Entity | None:
        """Resolve "the minister", "l'élu" to whoever has that role or one that it comprises."""
        language = self._language
        held = self._latest(
            lambda e: e.kind is not Kind.ORGANIZATION and head in _words(e.role, e.honorific, e.description)
        )
        if held is None and language.nominatives and mention.kind is Kind.PERSON:
            return self._latest(lambda e: self._holds(e, head)) or self._anaphor(mention)
        if held or not mention.is_definite or not language.article_genders:
            return held
        narrow = self._narrower(mention, head)
        return narrow if narrow or head in language.unique_roles else self._without_role(mention)

    def _newly_named(self, mention: Mention) -> Entity | None:
        """Return who was named last, if nothing is told of them yet: "Malaspina. Secondo l'allenatore ospite, …"."""
        topic = self._topic.get(False)
        if topic is None or topic.kind is not Kind.PERSON or not topic.name or topic.role or topic.has_spoken:
            return None
        return None if _contradict(topic, mention) else topic

    def _narrower(self, mention: Mention, head: str) -> Entity | None:
        """Return the latest who has a role that this one comprises: the senator for "the lawmaker"."""
        hypernyms = self._language.hypernyms
        narrower = hypernyms.get(mention.text.lower()) or hypernyms.get(head) or frozenset[str]()
        return self._latest(
            lambda e: (
                e.kind is Kind.PERSON
                and not _contradict(e, mention)
                and not narrower.isdisjoint(_words(e.role, e.honorific))
            )
        )

    def _intimate(self, mention: Mention) -> Entity | None:
        """Return whom "the 34-year-old" stands for: who spoke last, else the last known person."""

        def may_be(entity: Entity) -> bool:
            return entity.kind in {None, Kind.PERSON} and entity.is_known_person and not _contradict(entity, mention)

        if not self._language.article_genders:
            return self._latest(may_be)
        is_role = self._noun(mention.text.lower().split()) in self._language.roles  # "le prévenu", no "éleveur" before
        unplaced = self._latest(lambda e: may_be(e) and e.has_spoken and not e.role) if is_role else None
        return unplaced or self._latest(lambda e: may_be(e) and e.has_spoken) or self._latest(may_be)

    def _without_role(self, mention: Mention) -> Entity | None:
        """Return whom the text is with, if that is a person whose role has not been told: "La cinéaste raconte".

        A role that is no unique one ("le maire") takes up who spoke last, whatever else that person is.
        """
        if mention.kind is not Kind.PERSON:
            return None

        def may_be(entity: Entity) -> bool:
            return entity.kind is Kind.PERSON and bool(entity.name) and not _contradict(entity, mention)

        def is_unplaced(entity: Entity) -> bool:
            passing = either(self._language.demonyms, self._language.passing_roles)
            role = passing.isdisjoint(_words(entity.role)) and entity.role  # "el portugués João Gomes" is a coach yet
            return may_be(entity) and not (role or entity.honorific)

        unique = self._language.unique_roles
        if self._noun(mention.text.lower().split()) in unique:
            return None
        topic = self._topic.get(False)
        unplaced = topic if topic is not None and is_unplaced(topic) else self._latest(is_unplaced)
        if unplaced or not unique or " " in mention.text:
            return unplaced
        return self._latest(lambda e: may_be(e) and e.has_spoken)

    def _holds(self, entity: Entity, noun: str) -> bool:
        """Tell whether somebody has a role, in whatever case: "голови", "голова"."""
        role = {stem(word, self._language) for word in _words(entity.role, entity.honorific, entity.description)}
        return entity.kind is not Kind.ORGANIZATION and stem(noun, self._language) in role

    def _anaphor(self, mention: Mention) -> Entity | None:
        """Resolve a lone noun for a person to the last whom it fits: no article tells whether it is somebody new."""
        if len(mention.text.split()) > 1 or mention.gender is None:
            return None
        gender = mention.gender
        return self._latest(lambda e: bool(e.name) and e.kind is Kind.PERSON and e.gender is gender)

    def _noun(self, words: Sequence[str]) -> str:
        """Return the noun of a description: its last word, or the first known one where adjectives follow nouns."""
        language = self._language
        if not language.heads_first:
            return words[-1]
        nouns = either(language.roles, language.organisations, language.groups, language.documents, language.utterances)
        return next((word for word in words if word in nouns), words[-1])

    def _bearer(self, head: str) -> Entity | None:
        """Return who has a role, or a compound of it: "die Medizinerin" for a "Schlafmedizinerin"."""
        return self._latest(
            lambda e: (
                e.kind is not Kind.ORGANIZATION
                and any(word.endswith(head) for word in _words(e.role, e.honorific, e.description))
            )
        )

    def _body(self, words: Sequence[str], mention: Mention) -> Entity | None:
        """Resolve "the ministry", "the company", "the filing"."""
        found = self._latest(lambda e: e.kind is not Kind.PERSON and set(words) <= set(_words(e.name, e.description)))
        if found or len(words) > 1:
            return found
        if words[0] in self._language.generic_organisations and self._language.nominatives:
            bodies = [e for e in self._recent.values() if e.kind is Kind.ORGANIZATION and e.name]
            return max(reversed(bodies), key=lambda e: e.times, default=None)  # whom the article is about
        if words[0] in self._language.generic_organisations:
            return self._latest(lambda e: e.kind is Kind.ORGANIZATION and bool(e.name))
        if mention.is_definite and words[0] not in self._language.organisations:
            return self._latest(lambda e: e.has_spoken)
        if self._language.nominatives and words[0] in self._language.documents:  # no article tells whether it is new
            return self._latest(lambda e: e.has_spoken and bool(e.name) and e.kind is Kind.ORGANIZATION)
        return None


def is_pronoun(text: str, language: Language) -> bool:
    """Tell whether a mention's words are a pronoun of the third person, of any case, or a possessive."""
    word = text.lower()
    return word in language.pronouns or word in language.possessives or word in language.object_pronouns


def _agrees(entity: Entity, gender: Gender) -> bool:
    if gender in SEXES:
        is_person = entity.kind is Kind.PERSON or (entity.kind is None and bool(entity.name))
        is_body = entity.kind is Kind.ORGANIZATION and entity.gender is gender and entity.has_spoken
        return is_body or (is_person and entity.gender in {None, gender})
    if gender is Gender.NEUTER:
        return entity.kind in _BODIES and entity.gender is None
    return entity.kind in {Kind.GROUP, Kind.ORGANIZATION}


def _fits(entity: Entity, gender: Gender | None) -> bool:
    """Tell whether "the politician" can stand for somebody whose role was not told."""
    is_person = entity.kind is Kind.PERSON and bool(entity.name)
    return is_person and entity.is_known_person and (entity.gender in {None, gender} or gender is None)


def _contradict(entity: Entity, mention: Mention) -> bool:
    return bool(mention.gender and entity.gender and mention.gender is not entity.gender)


def _may_be_same(words: tuple[str, ...], known: tuple[str, ...], mention: Mention, entity: Entity) -> bool:
    """Tell whether a shorter name can stand for a longer one: a surname, a first name, the first words."""
    if not words or not known or len(words) == len(known) or _contradict(entity, mention):
        return words == known and bool(words) and not _contradict(entity, mention)
    kinds = {mention.kind, entity.kind}
    short, long = sorted((words, known), key=len)
    if kinds & _PLACES or {Kind.PERSON, Kind.ORGANIZATION} <= kinds:
        is_guess = mention.kind is Kind.PERSON and not (mention.role or mention.gender or mention.honorific)
        return is_guess and short is words and len(short) > 1 and long[: len(short)] == short  # "Prairie Crest (Foods)"
    if long[-len(short) :] == short:
        return True
    if Kind.PERSON in kinds and any(long[i : i + len(short)] == short for i in range(1, len(long) - len(short))):
        return True  # the first of two surnames
    if Kind.PERSON in kinds and len(short) > 1:
        return short[0] == long[0] and short[-1] == long[-1]
    return long[: len(short)] == short


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


@lru_cache(maxsize=4096)
def _words(*texts: str) -> tuple[str, ...]:
    return tuple(word.strip(".,") for text in texts for word in text.lower().split())
