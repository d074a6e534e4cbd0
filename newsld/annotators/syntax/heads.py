"""Whom a sentence is about, for the pronouns behind it: who speaks in it, else whom it names first."""

from newsld.annotators.syntax.entity import Entity
from newsld.model.language import Gender


class _Named:
    """Whom one sentence names."""

    def __init__(self) -> None:
        self.speaker: Entity | None = None
        self.free: list[Entity] = []  # whom it names without a preposition
        self.first: Entity | None = None
        self.is_anybody = False

    @property
    def head(self) -> Entity | None:
        return self.speaker or (self.free[0] if self.free else None)


class Heads:
    """The heads of the sentence that is read and of the last one before it that names anybody."""

    def __init__(self) -> None:
        """Start before the first sentence."""
        self._now = _Named()
        self._before = _Named()

    def begin_sentence(self) -> None:
        """Note that a sentence begins; one that named nobody leaves the head before it in place."""
        if self._now.is_anybody:
            self._before = self._now
        self._now = _Named()

    def mention(self) -> None:
        """Note that the sentence names somebody or something."""
        self._now.is_anybody = True

    def name(self, entity: Entity, *, is_governed: bool) -> None:
        """Note that the sentence names somebody, behind a preposition or not."""
        if not is_governed:
            self._now.free.append(entity)
        self._now.first = self._now.first or entity

    def speak(self, entity: Entity) -> None:
        """Note that somebody speaks in the sentence; the first one is its head."""
        self._now.speaker = self._now.speaker or entity

    @property
    def head(self) -> Entity | None:
        """Return the head of the sentence, else of the one before."""
        return self._now.head or self._before.head or self._before.first

    def is_likelier(self, other: Entity, gender: Gender) -> bool:
        """Tell whether a pronoun means the head rather than whoever else it could mean."""
        head = self.head
        if head is None or head.gender is gender or other.gender is None:
            return head is not None
        if self._now.head is not None:
            return False
        return self._before.speaker is not None or (bool(self._before.free) and other not in self._before.free)
