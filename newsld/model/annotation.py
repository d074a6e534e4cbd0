"""What annotators find: attributions of a content to a source by a cue, in the terms of PARC and PolNeAR."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from newsld.model.article import Span
from newsld.model.directory import KnownSpeaker
from newsld.model.language import Gender, Kind
from newsld.model.metadata import FactCheck


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


class Step(StrEnum):
    """What decided that a content is its source's."""

    CUE_BESIDE = "cue beside the quotation"
    CUE_BEFORE = "cue before the quotation"
    CUE_IN_SENTENCE = "cue elsewhere in the sentence"
    LABEL = "name and colon"
    SIGNATURE = "name behind a dash"
    CITED = "speaker whom the sender names"
    SUBJECT = "subject of the sentence"
    SAME_PARAGRAPH = "speaker of the quotation before"
    LEAD_IN = "lead-in"
    PARAGRAPH_BEFORE = "speaker of the paragraph before"
    SENTENCE_BEFORE = "source of the sentence before"
    SUBJECT_BEFORE = "subject of the sentence before"
    REPEATED = "said again in the body"
    MARKS = "marks alone"
    ANSWER = "answer in an interview"
    TURN = "turn in a transcript"
    COMPLEMENT = "clause behind cue and complementiser"
    CLAUSE_BEHIND = "clause behind the cue"
    CLAUSE_BEFORE = "clause before the attribution"
    AROUND = "clause around the attribution"
    PHRASE = "phrase that names the source"
    HEARSAY = "cue that names nobody"
    INHERITED = "cue with the source before it"
    CITATION = "source cited for another's statement"
    TAKEN_UP = "stance on the statement before"
    NO_CUE = "no cue"


class Resolution(StrEnum):
    """How a mention led to its speaker."""

    LISTED = "publisher's list"
    FULL_NAME = "name in full"
    PART_OF_NAME = "part of the name"
    PRONOUN = "pronoun"
    DESCRIPTION = "description of someone named"
    UNNAMED = "description alone"
    NOBODY = "nobody"


class Mention(NamedTuple):
    """A source as the article words it at one place.

    `name` is the proper name in it ("" for "the minister"), `role` the role it states; `start` and `end` are code
    points of `Article.text`, half-open. Where the language drops the subject, `text` is "", `is_left_out` is true and
    the mention stands at the verb. `is_governed` tells a name behind a preposition, which is no subject.
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
    is_left_out: bool = False
    is_governed: bool = False
    beside: str = ""  # the words in small letters beside a name, which may tell what its bearer is
    short: str = ""  # "NMC" in "Nagara Metro Corporation (NMC)"

    def moved(self, by: int) -> "Mention":
        """Return the mention as it would be so much further on."""
        return Mention(self[0] + by, self[1] + by, *self[2:])

    @property
    def is_somebody(self) -> bool:
        """Whether anything tells that the words stand for a speaker; "the decline" does not."""
        return bool(self.name or self.kind or self.gender or self.honorific or self.is_left_out)


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


class Attribution(NamedTuple):
    """A content, by whom and with what cue.

    `spans` are the pieces of the content in reading order: one for a plain quotation or claim, several for an
    interrupted or several-paragraph one. `speakers` is empty where the article leaves the source open. `outlet` names
    the earlier publication that carried the words. `step` and `resolution` say what decided, `confidence` in [0, 1] how
    often findings of their kind are right, content and speaker together, judged by `features`.
    """

    kind: ContentKind
    spans: tuple[Span, ...]
    cue: str = ""
    mentions: tuple[Mention, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    stance: Stance = Stance.ASSERTED
    outlet: str = ""
    step: Step = Step.NO_CUE
    resolution: Resolution = Resolution.NOBODY
    features: tuple[str, ...] = ()
    confidence: float = 1.0

    @property
    def start(self) -> int:
        """Where the first piece starts."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Where the last piece ends."""
        return self.spans[-1].end


class Review(NamedTuple):
    """A claim that the article checks, and what it finds, in its own words.

    `spans` are where the article words the claim, none where only its sender does. `claimants` made it; `check` says
    the rest.
    """

    check: FactCheck
    spans: tuple[Span, ...] = ()
    claimants: tuple[Speaker, ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """What was not looked for in an article, and the way out; `name` is in kebab case and stays the same."""

    name: str
    message: str
    help: str = ""

    def __str__(self) -> str:
        return f"{self.message}; {self.help}" if self.help else self.message


@dataclass(frozen=True, slots=True)
class Annotations:
    """All that the annotators found in an article, in reading order, and what they could not look for."""

    quotations: tuple[Attribution, ...] = ()
    claims: tuple[Attribution, ...] = ()
    remarks: tuple[Remark, ...] = ()
    reviews: tuple[Review, ...] = ()
