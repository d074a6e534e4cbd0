"""What annotators find: attributions of a content to a source by a cue, in the terms of PARC and PolNeAR."""

from dataclasses import dataclass
from enum import StrEnum

from newsld.model.article import Span
from newsld.model.directory import KnownSpeaker
from newsld.model.language import Gender, Kind


class ContentKind(StrEnum):
    """How the source's words are given."""

    DIRECT = "direct"  # in quotation marks, a clause or more
    PARTIAL = "partial"  # a quoted fragment in the reporter's own sentence
    BLOCK = "block"  # verbatim without marks, after a lead-in
    INDIRECT = "indirect"  # reported speech


class Stance(StrEnum):
    """What the source does with the content."""

    ASSERTED = "asserted"
    DENIED = "denied"  # "denied that", "rejects the notion that"
    WITHHELD = "withheld"  # "never claimed", "stopped short of saying"


@dataclass(frozen=True, slots=True)
class Mention:
    """A source as the article words it at one place.

    `name` is the proper name in it ("" for "the minister"), `role` the role it states; `start` and `end` are code
    points of `Article.text`, half-open.
    """

    start: int
    end: int
    text: str
    name: str = ""
    role: str = ""
    kind: Kind | None = None
    gender: Gender | None = None
    affiliation: str = ""
    honorific: str = ""
    is_definite: bool = False
    is_indefinite: bool = False


@dataclass(frozen=True, slots=True)
class Speaker:
    """One source of the whole article, however often and by whatever name it is mentioned.

    `name` is the fullest name the article gives, "" for an unnamed source, whose wording is `description`. `known` is
    the publisher's entry, from which name and role are then.
    """

    name: str
    kind: Kind
    description: str = ""
    role: str = ""
    affiliation: str = ""
    area: str = ""
    known: KnownSpeaker | None = None

    @property
    def label(self) -> str:
        """The name, or the wording of an unnamed source; "" for a pronoun that nobody could be found for."""
        return self.name or self.description


@dataclass(frozen=True, slots=True)
class Attribution:
    """A content, by whom and with what cue.

    `spans` are the pieces of the content in reading order: one for a plain quotation or claim, several for an
    interrupted or several-paragraph one. `speakers` is empty where the article leaves the source open. `outlet` names
    the earlier publication that carried the words.
    """

    kind: ContentKind
    spans: tuple[Span, ...]
    cue: str = ""
    mentions: tuple[Mention, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    stance: Stance = Stance.ASSERTED
    outlet: str = ""

    @property
    def start(self) -> int:
        """Where the first piece starts."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Where the last piece ends."""
        return self.spans[-1].end


@dataclass(frozen=True, slots=True)
class Remark:
    """What was not looked for in an article, and the way out; `name` is in kebab case and stays the same."""

    name: str
    message: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Annotations:
    """All that the annotators found in an article, in reading order, and what they could not look for."""

    quotations: tuple[Attribution, ...] = ()
    claims: tuple[Attribution, ...] = ()
    remarks: tuple[Remark, ...] = ()
