"""The people and organisations an article has named so far, and which of them a mention stands for."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from newsld.annotators.syntax.anaphora import Anaphor, Question, question
from newsld.annotators.syntax.anaphora_weights import ANAPHORA
from newsld.annotators.syntax.entity import SEXES, Entity, Stand, contradict, words_of
from newsld.annotators.syntax.inflected_names import is_fuller
from newsld.annotators.syntax.likeness import office_of
from newsld.annotators.syntax.names import MAX_ACRONYM
from newsld.annotators.syntax.namesakes import initials, may_be_same
from newsld.annotators.syntax.ranking import Candidate, Weights, best, candidates, fitting
from newsld.annotators.syntax.scene import Scene
from newsld.model.annotation import Mention
from newsld.model.directory import NOBODY_KNOWN, Directory, KnownSpeaker, key_of
from newsld.model.language import Kind, Language, either
from newsld.model.stems import stem

if TYPE_CHECKING:
    from newsld.model.article import Span

_LOOKED_AT = 40  # of those who share a word of their names; no article that a person wrote has so many
_SHORTEST = 3  # letters of an acronym; fewer are anybody's


class Register:
    """The entities met so far; mentions must come in the order of the text."""

    def __init__(self, language: Language, directory: Directory = NOBODY_KNOWN, weights: Weights = ANAPHORA) -> None:
        """Start with nobody but those the publisher knows."""
        self.language = language
        self._directory = directory
        self._weights = weights
        self._acquainted: dict[KnownSpeaker, Entity] = {}
        self._recent: dict[int, Entity] = {}  # by identity; whoever was mentioned last stands last
        self._by_name: dict[tuple[str, ...], Entity] = {}
        self._by_word: dict[str, dict[Entity, None]] = {}  # by every word of their names; whoever came last is last
        self._acronyms: dict[str, Entity] = {}
        self._endings: dict[str, str] = {}  # of the acronyms: "MC" leads to "NMC"
        self._issued: dict[str, Entity] = {}  # by the noun of what was written
        self._resolved: dict[tuple[int, int], Entity] = {}  # by the place of the mention
        self._joint: set[int] = set()  # where the mentions end of those who speak with somebody named before them
        self._scene = Scene()

    @property
    def entities(self) -> Iterable[Entity]:
        """Everybody met, whoever was mentioned last comes last."""
        return self._recent.values()

    def begin_sentence(self, *, opens_paragraph: bool) -> None:
        """Note that a sentence begins."""
        self._scene.begin_sentence(opens_paragraph=opens_paragraph)

    def introduce(self, mention: Mention) -> None:
        """Note a name that stands in the text, source or not."""
        entity = self._known(mention) or self._named(mention)
        if mention.short:
            self._by_name[_key(mention.short, self.language)] = entity
        self._touch(entity, mention, self._stand(mention))

    def recognise(self, mention: Mention) -> None:
        """Note that one word of somebody's name stands in the text."""
        bearers = self._bearers(stem(mention.text.lower(), self.language))
        if bearers:
            latest = max(bearers, key=lambda e: (e.sentence, e.start))
            self._touch(latest, mention, self._stand(mention))

    def _stand(self, mention: Mention) -> Stand:
        """Return how a name stands; of several who speak together, those behind the first are named after that."""
        if mention.end in self._joint:
            return Stand.SPEAKER
        return Stand.GOVERNED if mention.is_governed else Stand.SUBJECT

    def tell(self, mention: Mention) -> None:
        """Note of whom the text tells by a pronoun or role without quoting."""
        entity = self._named(mention) if mention.name else self._meant(question(mention, self.language))
        if entity.name or entity.description:
            self._touch(entity, mention, Stand.TOLD)

    def issue(self, noun: str, issuers: Sequence[Entity]) -> None:
        """Note who wrote or said something: "the statement" stands for them from then on."""
        if len(issuers) == 1 and (issuers[0].name or issuers[0].description):
            self._issued[noun] = issuers[0]

    def hear(self, mentions: Sequence[Mention], contents: Mapping[int, Sequence["Span"]]) -> list[Entity]:
        """Return the entities of all who speak together; `contents` are the words of each, by where they speak."""
        self._joint.update(mention.end for mention in mentions[1:])
        return [self.resolve(mention, contents.get(mention.start, ())) for mention in mentions]

    def resolve(self, mention: Mention, contents: Sequence["Span"] = ()) -> Entity:
        """Return the entity a source's mention stands for; one without a label for a pronoun that stands for nobody.

        `contents` are the words that the source says.
        """
        place = (mention.start, mention.end)
        entity = self._resolved.get(place)
        if entity is None:
            entity = self._resolved[place] = self._identified(mention, contents)
            if entity.name or entity.description:
                self._touch(entity, mention, Stand.SPEAKER)
                self._scene.speak(entity)
        return entity

    def finish(self) -> None:
        """Give a role that stood before its holder's name, as in a headline, to the one who holds it."""
        offices: dict[str, set[Entity]] = {}  # whoever holds one, by its words
        for entity in self._recent.values():
            for word in office_of(entity, self.language):
                offices.setdefault(word, set()).add(entity)
        holders: dict[str, set[Entity]] = {}
        for entity in self._recent.values():
            if entity.description and not entity.name:
                if entity.description not in holders:
                    holders[entity.description] = self._holders(entity.description, offices)
                if len(holders[entity.description]) == 1:
                    (entity.same_as,) = holders[entity.description]

    def _holders(self, description: str, offices: Mapping[str, set[Entity]]) -> set[Entity]:
        """Return those whose office has every word of a description."""
        nobody = set[Entity]()
        having = [
            offices.get(word, nobody) | offices.get(stem(word, self.language), nobody) for word in words_of(description)
        ]
        return set[Entity].intersection(*having)

    def _identified(self, mention: Mention, contents: Sequence["Span"]) -> Entity:
        mention = self._with_surname(_with_name(mention, self.language))
        asked = question(mention, self.language, contents)
        if mention.name and asked.anaphor is not Anaphor.EPITHET:
            return self._known(mention) or self._named(mention)
        listed = None if asked.is_pronominal else self._known(mention) or self._issuer(asked)
        return listed or self._meant(asked)

    def _with_surname(self, mention: Mention) -> Mention:
        """Tell the name in "Bakker", which is a trade too, once an Anna Bakker was named."""
        word = mention.text
        is_bare = not (mention.name or mention.is_definite or mention.is_indefinite) and word[:1].isupper()
        is_surname = is_bare and stem(word.lower(), self.language) in self._by_word
        return mention._replace(name=word) if is_surname and mention.kind is Kind.PERSON else mention

    def _meant(self, asked: Question) -> Entity:
        """Return whom a pronoun, a left-out subject or a description stands for."""
        mention = asked.mention
        is_again = bool(asked.words) and re.search(self.language.same_source, mention.text.lower())
        if is_again and self._scene.spoke:
            return self._scene.spoke
        entity = None if mention.is_indefinite else self._choose(asked)
        if entity is None:
            description = "" if asked.is_pronominal else mention.text
            return Entity("", mention.kind, description=description, gender=asked.gender)
        if not entity.name and mention.text.lower().startswith(entity.description.lower()):
            entity.description = mention.text  # "the driver of the lorry" says more than "driver"
        if asked.gender in SEXES and entity.kind is not Kind.ORGANIZATION:
            entity.kind, entity.gender = entity.kind or Kind.PERSON, entity.gender or asked.gender
        return entity

    def _choose(self, asked: Question) -> Entity | None:
        fit = fitting(asked, reversed(self._recent.values()))
        if asked.is_pronominal and (len(fit) == 1 or (fit and self._speaks_alone(asked, fit))):
            return fit[0]
        return self._chosen(asked, candidates(asked, fit, self._scene, self.language)) if fit else None

    def _speaks_alone(self, asked: Question, fit: Sequence[Entity]) -> bool:
        """Tell whether whoever was named last has just spoken in the paragraph, alone: "Roe said so. | She added …".

        Others may have been named there before: of a woman or man, none in a sentence since; of anybody else, none.
        """
        last, before = fit[0], fit[1:]
        if last is not self._scene.spoke or last.paragraph != self._scene.paragraph:
            return False
        is_asked = asked.anaphor is Anaphor.LEFT_OUT or asked.gender is last.gender
        if is_asked and _has_first_name(last, self.language):
            return all(entity.sentence < last.sentence for entity in before)
        return asked.gender in SEXES and all(entity.paragraph < last.paragraph for entity in before)

    def _chosen(self, asked: Question, found: Sequence[Candidate]) -> Entity | None:
        return best(asked, found, self._weights)

    def _touch(self, entity: Entity, mention: Mention, stand: Stand) -> None:
        self._scene.show(entity, mention, stand)
        self._recent.pop(id(entity), None)
        self._recent[id(entity)] = entity

    def _named(self, mention: Mention) -> Entity:
        words = _key(mention.name, self.language)
        entity = self._by_name.get(words)
        if entity is None or contradict(entity, mention):
            entity = self._namesake(words, mention) or self._abbreviated(mention.name)
        if entity is None:
            entity = Entity(mention.name, mention.kind)
        elif is_fuller(mention.name, entity.name, self.language) and (
            mention.kind is not Kind.ORGANIZATION or self.language.name_endings
        ):
            entity.name = mention.name
        entity.learn(mention, self.language)
        self._enter(entity)
        return entity

    def _enter(self, entity: Entity) -> None:
        """Make a name known under its key and by every word of it."""
        key = _key(entity.name, self.language)
        if entity.key != key:
            entity.key = key
            for word in key:
                self._by_word.setdefault(word, {})[entity] = None
            if entity.kind is not Kind.PERSON:
                self._abbreviate(entity)
        self._by_name[key] = entity

    def _abbreviate(self, entity: Entity) -> None:
        """Make a body known by its initials, and by how they end, which is the same for all that end so."""
        acronym = initials(entity.name)
        if acronym not in self._acronyms:
            for length in range(_SHORTEST, MAX_ACRONYM + 1):
                self._endings[acronym[-length:]] = acronym
        self._acronyms[acronym] = entity

    def _bearers(self, word: str) -> Sequence[Entity]:
        """Return the latest whose names have a word, the first of them first."""
        return list(islice(reversed(self._by_word.get(word, {})), _LOOKED_AT))[::-1]

    def _namesake(self, words: tuple[str, ...], mention: Mention) -> Entity | None:
        """Return who was mentioned last of those whose name may be meant."""
        sharing = dict.fromkeys(entity for word in words for entity in self._bearers(word))
        same = [entity for entity in sharing if may_be_same(words, mention, entity)]
        if len(same) > 1 and any(len(e.key) == len(words) and e.key != words for e in same):
            return None  # "M. Lind" is neither Mara nor Maud
        return max(same, key=lambda e: (e.sentence, e.start), default=None)

    def _abbreviated(self, name: str) -> Entity | None:
        """Return whom "NMC" stands for: a body of these initials, "Nagara Metro Corporation"."""
        if not name.isupper() or not _SHORTEST <= len(name) <= MAX_ACRONYM:
            return None
        return self._acronyms.get(self._endings.get(name, ""))

    def _known(self, mention: Mention) -> Entity | None:
        """Return the entity of whoever the publisher knows by the words of a mention."""
        if not self._directory.entries:
            return None
        known = self._directory.find(mention.name, self.language) if mention.name else None
        known = known or self._directory.find(mention.text, self.language)
        if known is None:
            return None
        entity = self._acquainted.get(known)
        if entity is None:
            entity = self._acquainted[known] = Entity(known.name, known.kind, gender=known.gender, known=known)
            self._enter(entity)
        entity.role = entity.role or mention.role
        entity.gender = entity.gender or mention.gender
        return entity

    def _issuer(self, asked: Question) -> Entity | None:
        """Return whoever wrote "the statement", "part of the email", "the earnings release"."""
        mention = asked.mention
        if mention.is_indefinite or not asked.words or not (mention.is_definite or len(asked.words) > 1):
            return None
        is_uttered = mention.is_definite and asked.noun in self.language.utterances
        return self._issued.get(asked.noun) or (self._scene.spoke if is_uttered else None)


@lru_cache(maxsize=1 << 12)
def _key(name: str, language: Language) -> tuple[str, ...]:
    """Return the words that tell names apart: "the U.S." and "United States" have the same."""
    words = key_of(name, language.definite, language.owner_endings)
    full = language.country_names.get(" ".join(words))
    if full:
        words = key_of(full, language.definite, language.owner_endings)
    return tuple(stem(word, language) for word in words) if language.name_endings else words


def _with_name(mention: Mention, language: Language) -> Mention:
    """Tell the name in "Anneke Visser", whose last word is a role too."""
    words = mention.text.split()
    names = either(language.male_names, language.female_names)
    is_name = not mention.name and len(words) > 1 and words[0].lower() in names and words[-1][0].isupper()
    return mention._replace(name=mention.text) if is_name and mention.kind is Kind.PERSON else mention


def _has_first_name(entity: Entity, language: Language) -> bool:
    """Tell whether a first name says that this is a woman or a man; a role may be another's beside the name."""
    names = either(language.male_names, language.female_names)
    return entity.name.split(" ")[0].lower() in names and entity.gender in SEXES


def is_pronoun(text: str, language: Language) -> bool:
    """Tell whether a mention's words are a pronoun of the third person, of any case, or a possessive."""
    word = text.lower()
    return word in language.pronouns or word in language.possessives or word in language.object_pronouns
