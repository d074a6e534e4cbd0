"""What speaks for and against somebody being meant by a pronoun, a subject left out or a description.

No word is a feature: what counts is how the mention and whoever it may mean stand to each other in the text.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from newsld.annotators.syntax.entity import SEXES, Entity, Stand, words_of
from newsld.annotators.syntax.likeness import likeness, noun_of
from newsld.annotators.syntax.scene import Scene
from newsld.model.annotation import Mention
from newsld.model.article import Span
from newsld.model.language import Gender, Kind, Language, either

_DISTANCES = (1, 2, 3, 5, 9)  # sentences
_DISTANT = ("sentence here", "sentence before", "2 back", "3 back", "5 back", "9 back")
_PARAGRAPHS = ("paragraph here", "paragraph before", "paragraph far")
_RANKS = ("latest", "second", "third", "early")
_TIMES = ("once", "twice", "thrice", "often")
_SPOKEN = ("silent", "quoted once", "quoted twice", "quoted often")
_NEW_WORDS = ("", "new 1 word", "new 2 words", "new more words")
_NEAR = 2  # distances: this sentence and the one before
_STANDS = {(stand, i): f"{stand} {_DISTANT[i]}" for stand in Stand for i in range(_NEAR)}
_KINDS = {
    (is_named, kind): f"{'named' if is_named else 'unnamed'} {kind or 'thing'}"
    for is_named in (True, False)
    for kind in (*Kind, None)
}


class Anaphor(StrEnum):
    """What kind of mention stands for somebody."""

    PRONOUN = "he"  # of a language whose nouns have no gender: a person
    GENDERED = "gendered"  # he, she or what has the gender
    NEUTER = "it"
    PLURAL = "they"
    LEFT_OUT = "left out"
    LEFT_OUT_PLURAL = "left out plural"
    PERSON = "person"
    EPITHET = "epithet"  # "the 34-year-old", "the Swede"
    BODY = "body"
    DOCUMENT = "document"
    GROUP = "group"
    OTHER = "description"


_PRONOMINAL = frozenset(list(Anaphor)[:6])
_SEVERAL = frozenset({Anaphor.PLURAL, Anaphor.LEFT_OUT_PLURAL, Anaphor.GROUP})
_OF_PERSONS = frozenset({Anaphor.PRONOUN, Anaphor.PERSON, Anaphor.EPITHET})
_OF_BODIES = frozenset({Anaphor.NEUTER, Anaphor.BODY})


@dataclass(frozen=True, slots=True)
class Question:
    """A mention whose bearer is looked for; `contents` are the words that it says, `gender` is a pronoun's."""

    mention: Mention
    anaphor: Anaphor
    words: tuple[str, ...]
    noun: str
    gender: Gender | None
    contents: Sequence[Span] = ()

    @property
    def is_pronominal(self) -> bool:
        """Whether the mention has no words of its own."""
        return self.anaphor in _PRONOMINAL


def pronoun_gender(mention: Mention, language: Language) -> Gender | None:
    """Return what a pronoun tells of whom it stands for, `None` for any other mention."""
    word = mention.text.lower()
    return language.pronouns.get(word) or language.possessives.get(word) or language.object_pronouns.get(word)


def question(mention: Mention, language: Language, contents: Sequence[Span] = ()) -> Question:
    """Return what is asked of a mention without a name."""
    words = words_of(mention.text)
    noun = noun_of(words, language) if words else ""
    gender = None if mention.is_left_out else pronoun_gender(mention, language)
    anaphor = _anaphor(mention, gender, noun, language)
    return Question(mention, anaphor, words, noun, gender or mention.gender, contents)


def _anaphor(mention: Mention, gender: Gender | None, noun: str, language: Language) -> Anaphor:
    if mention.is_left_out:
        return Anaphor.LEFT_OUT_PLURAL if mention.gender is Gender.PLURAL else Anaphor.LEFT_OUT
    if gender is not None:
        return _pronominal(gender, language)
    text = mention.text.lower()
    if text in language.demonyms or re.search(language.age, text):
        return Anaphor.EPITHET
    if noun in either(language.documents, language.utterances):
        return Anaphor.DOCUMENT
    return _DESCRIPTIONS.get(mention.kind, Anaphor.OTHER)


_DESCRIPTIONS: Mapping[Kind | None, Anaphor] = {
    Kind.PERSON: Anaphor.PERSON,
    Kind.ORGANIZATION: Anaphor.BODY,
    Kind.GROUP: Anaphor.GROUP,
}


def _pronominal(gender: Gender, language: Language) -> Anaphor:
    if gender not in SEXES:
        return Anaphor.NEUTER if gender is Gender.NEUTER else Anaphor.PLURAL
    return Anaphor.GENDERED if language.article_genders or language.nominatives else Anaphor.PRONOUN


def may_mean(asked: Question, entity: Entity) -> bool:
    """Tell whether a mention can stand for somebody at all."""
    kind, anaphor = entity.kind, asked.anaphor
    if asked.gender in SEXES and entity.gender in SEXES and entity.gender is not asked.gender:
        return kind is not Kind.PERSON and not asked.is_pronominal
    if anaphor in _OF_PERSONS:
        return kind is Kind.PERSON or (kind is None and bool(entity.name or entity.description))
    if anaphor in _OF_BODIES or anaphor is Anaphor.GROUP:
        return kind is not Kind.PERSON
    return anaphor not in _SEVERAL or kind is not Kind.PERSON


def features(asked: Question, entity: Entity, scene: Scene, rank: int) -> list[str]:
    """Return what is so of somebody a pronoun or description may mean; `rank` counts those mentioned later."""
    told = [_kind(entity), _RANKS[min(rank, 3)], _TIMES[min(entity.times, 4) - 1], _SPOKEN[min(entity.spoken, 3)]]
    if asked.gender in SEXES:
        told.append("gender agrees" if entity.gender is asked.gender else "gender open")
    if asked.contents and any(span.start <= entity.start < span.end for span in asked.contents):
        told.append("in own words")
    _add_place(told, entity, scene)
    _add_heads(told, entity, scene)
    _add_speech(told, entity, scene)
    if entity.times == scene.most:
        told.append("mentioned most")
    if entity.name and not (entity.role or entity.honorific):
        told.append("role untold")
    return told


def _kind(entity: Entity) -> str:
    if entity.kind is Kind.PERSON and not entity.is_known_person:
        return "capitals"
    return _KINDS[bool(entity.name), entity.kind]


def _add_place(told: list[str], entity: Entity, scene: Scene) -> None:
    distance = bisect_right(_DISTANCES, scene.sentence - entity.sentence)
    told.append(_DISTANT[distance])
    told.append(_PARAGRAPHS[min(scene.paragraph - entity.paragraph, 2)])
    told.append(entity.stand)
    if distance < _NEAR:
        told.append(_STANDS[entity.stand, distance])
    if entity.born == scene.sentence:
        told.append("new here")


def _add_heads(told: list[str], entity: Entity, scene: Scene) -> None:
    if entity is scene.here:
        told.append("first of sentence")
    elif scene.here is None and entity is scene.before:
        told.append("first of sentence before")
    if entity is scene.of_paragraph:
        told.append("first of paragraph")
    if entity is scene.of_paragraph_before:
        told.append("opens paragraph: first of paragraph before" if scene.opens else "first of paragraph before")
    if entity is scene.of_article:
        told.append("first of article")


def _add_speech(told: list[str], entity: Entity, scene: Scene) -> None:
    if entity is scene.spoke:
        told.append("opens paragraph: spoke last" if scene.opens else "spoke last")
        if entity.paragraph == scene.paragraph:
            told.append("spoke here last")
    elif entity is scene.spoke_before:
        told.append("spoke before last")


def likeness_features(asked: Question, entity: Entity, language: Language) -> list[str]:
    """Return how much somebody is like a description."""
    if not asked.words or asked.is_pronominal:
        return []
    like = likeness(asked.words, asked.noun, entity, language)
    told = [like, "definite" if asked.mention.is_definite else "no article"]
    if not entity.name:
        told.append(f"unnamed: {like}")
    if len(asked.words) > 1:
        told.append(f"several words: {like}")
    return told


def features_of_somebody_new(asked: Question, language: Language, known: int) -> Iterator[str]:
    """Yield what tells that a mention stands for somebody not met before; `known` is how many it could mean."""
    mention = asked.mention
    yield "new"
    yield "new definite" if mention.is_definite else "new bare" if language.definite else "new without articles"
    yield _NEW_WORDS[min(len(asked.words), 3)]
    yield "new and nobody known" if not known else "new and one known" if known == 1 else "new and others known"
