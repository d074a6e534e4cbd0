"""Someone an article names."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from newsld.model.annotation import Mention, Speaker
from newsld.model.directory import KnownSpeaker
from newsld.model.language import Gender, Kind, Language
from newsld.model.stems import stem

SEXES = frozenset({Gender.MALE, Gender.FEMALE})


class Stand(StrEnum):
    """How somebody stands in a sentence."""

    SPEAKER = "speaks"
    SUBJECT = "free"  # without a preposition
    GOVERNED = "governed"
    TOLD = "told"  # the subject of a sentence that quotes nobody


@dataclass(slots=True, eq=False)
class Entity:
    """Someone the article names; grows as the article goes on.

    `beside` are the words in small letters beside the name, which may tell what the person is; `sentence`, `paragraph`,
    `start` and `stand` are where the last mention stood, `times` and `spoken` count the mentions.
    """

    name: str
    kind: Kind | None
    role: str = ""
    gender: Gender | None = None
    description: str = ""
    honorific: str = ""
    affiliation: str = ""
    beside: str = ""
    key: tuple[str, ...] = ()
    same_as: "Entity | None" = None
    known: KnownSpeaker | None = None
    times: int = 0
    spoken: int = 0
    born: int = 0  # the sentence of the first mention
    sentence: int = 0
    paragraph: int = 0
    start: int = 0
    stand: Stand = Stand.SUBJECT

    @property
    def is_known_person(self) -> bool:
        """Whether more than two capitals in a row says that this is a person."""
        return bool(self.spoken or self.role or self.honorific or self.gender)

    def learn(self, mention: Mention, language: Language) -> None:
        """Take over what a mention tells."""
        self.kind = self.kind or mention.kind
        self.role = self.role or mention.role
        self.affiliation = self.affiliation or mention.affiliation
        self.gender = self.gender or mention.gender or _gender_beside(mention, language)
        self.honorific = self.honorific or language.title_roles.get(mention.honorific, "")
        if mention.beside and mention.beside not in self.beside:
            self.beside = f"{self.beside} {mention.beside}".strip()

    def speaker(self) -> Speaker:
        """Return the value that annotations carry."""
        if self.same_as:
            return self.same_as.speaker()
        if self.known:
            role = self.known.job_title or self.role
            return Speaker(self.known.name, self.known.kind, "", role, self.affiliation, known=self.known)
        kind = self.kind or (Kind.PERSON if self.gender in SEXES else Kind.ORGANIZATION)
        return Speaker(self.name, kind, self.description, self.role, self.affiliation)


def _gender_beside(mention: Mention, language: Language) -> Gender | None:
    """Return what a role beside a name tells: "Ilona Roy est réalisatrice"; where nouns decline, men's serve both."""
    if not mention.beside or language.nominatives:
        return None
    return next((language.gendered[word] for word in mention.beside.split() if word in language.gendered), None)


def contradict(entity: Entity, mention: Mention) -> bool:
    """Tell whether somebody's gender is another than a mention's."""
    return bool(mention.gender and entity.gender and mention.gender is not entity.gender)


@lru_cache(maxsize=4096)
def words_of(*texts: str) -> tuple[str, ...]:
    """Return the words of descriptions, in small letters."""
    return tuple(word.strip(".,") for text in texts for word in text.lower().split())


def stems_of(language: Language, *texts: str) -> frozenset[str]:
    """Return what the forms of the words share."""
    return frozenset(stem(word, language) for word in words_of(*texts))
