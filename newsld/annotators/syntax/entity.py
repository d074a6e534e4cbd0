"""Someone an article names."""

from dataclasses import dataclass

from newsld.model.annotation import Speaker
from newsld.model.directory import KnownSpeaker
from newsld.model.language import Gender, Kind

SEXES = frozenset({Gender.MALE, Gender.FEMALE})


@dataclass(slots=True, eq=False)
class Entity:
    """Someone the article names; grows as the article goes on."""

    name: str
    kind: Kind | None
    role: str = ""
    gender: Gender | None = None
    description: str = ""
    honorific: str = ""
    affiliation: str = ""
    has_spoken: bool = False
    times: int = 0  # how often it was mentioned
    key: tuple[str, ...] = ()
    same_as: "Entity | None" = None
    known: KnownSpeaker | None = None

    @property
    def is_known_person(self) -> bool:
        """Whether more than two capitals in a row says that this is a person."""
        return bool(self.has_spoken or self.role or self.honorific or self.gender)

    def speaker(self) -> Speaker:
        """Return the value that annotations carry."""
        if self.same_as:
            return self.same_as.speaker()
        if self.known:
            role = self.known.job_title or self.role
            return Speaker(self.known.name, self.known.kind, "", role, self.affiliation, known=self.known)
        kind = self.kind or (Kind.PERSON if self.gender in SEXES else Kind.ORGANIZATION)
        return Speaker(self.name, kind, self.description, self.role, self.affiliation)
