"""Quoted stretches taken for somebody's words."""

from dataclasses import dataclass

from newsld.annotators.syntax.marks import Quoted
from newsld.model.annotation import ContentKind, Mention, Step


@dataclass(frozen=True, slots=True)
class Piece:
    """A quoted stretch taken for somebody's words.

    `is_carried` tells that the speaker is that of an earlier one, `follows` that it continues the piece before it.
    """

    quoted: Quoted
    kind: ContentKind
    cue: str
    mentions: tuple[Mention, ...]
    step: Step
    is_carried: bool = False
    follows: bool = False
