"""How the press of a language words what somebody said, as data: one frozen value per language, no code.

A *form* is a sentence or two about one speaker, as it would be printed, with

- `“…”` around quoted words, whatever marks the article is printed in; `[…]` around spoken words that stand in no marks,
  as behind a dash; `<…>` around a reported statement,
- `{spoken}`, `{more}` for statements as they are spoken, `{joined}` for one behind "and", `{opening}` and `{rest}` for
  one that the reporter interrupts, `{clause}` for one as it is reported, `{final}` where its verb comes last,
  `{denied}` where it is denied, `{fragment}` for a few words of one,
- `{speaker}` for who says it, `{name}` for the whole name, `{genitive}` for that of one who was named before, in that
  case, `{other}` for a second one who says it too, `{body}` for a body that says it instead,
- `{he|she}` for words that go by the speaker's gender, and `{said}` or any other name for one of the grammar's words.

A capital (`{Speaker}`, `{Clause}`) begins a sentence. Marks without spoken words in them stand around a title, and are
nobody's words.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from newsld.model.language import Gender


class Person(NamedTuple):
    """Somebody who speaks: the name in full, the part of it that is used later, and what goes before it."""

    name: str
    short: str
    gender: Gender
    office: str = ""
    genitive: str = ""


class Body(NamedTuple):
    """A body that speaks: as it stands in a sentence, and without its article, as it is known."""

    printed: str
    name: str


class Predicate(NamedTuple):
    """What is said of a subject: as it is spoken, and, where that differs, reported, with the verb last, denied."""

    spoken: str
    reported: str = ""
    final: str = ""
    denied: str = ""


class Statement(NamedTuple):
    """A subject and what is said of it."""

    subject: str
    predicate: Predicate

    @property
    def spoken(self) -> str:
        """The statement as it is spoken."""
        return f"{self.opening} {self.rest}"

    @property
    def opening(self) -> str:
        """What is spoken before the reporter interrupts."""
        return capital(self.subject)

    @property
    def rest(self) -> str:
        """What is spoken after that."""
        return self.predicate.spoken

    @property
    def joined(self) -> str:
        """The statement as it is spoken behind "and"."""
        return f"{self.subject} {self.rest}"

    @property
    def clause(self) -> str:
        """The statement as it is reported."""
        return f"{self.subject} {self.predicate.reported or self.rest}"

    @property
    def final(self) -> str:
        """The statement as it is reported in a clause with the verb last."""
        return f"{self.subject} {self.predicate.final or self.predicate.reported or self.rest}"

    @property
    def denied(self) -> str:
        """The statement as it is denied."""
        return f"{self.subject} {self.predicate.denied}" if self.predicate.denied else self.final


def capital(words: str) -> str:
    """Return words as they begin a sentence."""
    return words[:1].upper() + words[1:]


@dataclass(frozen=True, slots=True)
class Grammar:
    """How one language words it; the first of each list is the plainest.

    `marks` are the pairs of quotation marks that it is printed in; one that ends in a space takes that along. A pair of
    dashes stands for speech without marks, whose forms are `dialogue`. `subjects` go with any of `predicates`.
    `quoted` and `reported` name their speaker; `resumed` go on about the one named just before; in `exchanged` two have
    their say, and `announced` lead to a block quotation, a paragraph of its own. `introductions` are how somebody is
    first named, from `{name}` and `{office}`. `headlined` are headlines that quote. `fillers` are nobody's words, and
    `furniture` is what surrounds an article on its page.
    """

    tag: str
    marks: tuple[str, ...]
    people: tuple[Person, ...]
    bodies: tuple[Body, ...]
    subjects: tuple[str, ...]
    predicates: tuple[Predicate, ...]
    fragments: tuple[str, ...]
    words: Mapping[str, tuple[str, ...]]
    introductions: tuple[str, ...]
    quoted: tuple[str, ...]
    reported: tuple[str, ...]
    resumed: tuple[str, ...]
    headlines: tuple[str, ...]
    fillers: tuple[str, ...]
    furniture: tuple[str, ...]
    exchanged: tuple[str, ...]
    announced: tuple[str, ...]
    headlined: tuple[str, ...]
    dialogue: tuple[str, ...] = ()
