"""A reporting frame, and what every kind of frame is read by."""

from collections.abc import Sequence
from typing import NamedTuple

from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.annotators.syntax.subjects import main_subject
from newsld.model.language import Gender, Language, Reporting


class Frame(NamedTuple):
    """A cue and its source in a sentence; all numbers are indexes of its tokens, ranges half-open.

    `source` is empty where the sentence leaves the source open or `inherits` the one before ("and added");
    `is_dropped` tells that its subject is left out, and is whoever the text is with ("Dijo que"). `start` is
    where the attribution begins and `end` where it ends: what lies outside can be content. `left` tells that content
    stands before it, `right` that it stands behind, from `resumes` on where the attribution is put between commas.
    `points_back` tells that the content is what was told before ("про це повідомив мер"); `gender` is what the verb
    tells of its subject; `is_within` tells that it is put into its content without commas, `is_noun` that a noun
    reports and no verb.
    """

    sentence: Sentence
    reporting: Reporting
    text: str
    lemma: str
    verb: int
    start: int
    end: int
    source: Sequence[Token] = ()
    inherits: bool = False
    is_dropped: bool = False
    is_negated: bool = False
    is_hearsay: bool = False
    left: bool = False
    right: bool = False
    complementiser: bool = False
    is_gerund: bool = False
    opens_sentence: bool = False
    is_relative: bool = False
    is_citation: bool = False
    is_phrase: bool = False
    is_within: bool = False
    is_noun: bool = False
    points_back: bool = False
    gender: Gender | None = None
    resumes: int = 0


def inherited(frame: Frame, language: Language, found: Sequence[Frame]) -> Frame:
    """Give a cue without a subject of its own the source before it, else the subject of the sentence."""
    if any(other.source and not other.is_hearsay for other in found):
        return frame._replace(inherits=True, right=True)
    if language.drops_subjects and not _is_coordinate(frame, language):
        return frame._replace(is_dropped=True, right=True)
    source = main_subject(frame.sentence.tokens, language)
    return frame._replace(source=source, inherits=True, is_dropped=language.drops_subjects and not source, right=True)


def _is_coordinate(frame: Frame, language: Language) -> bool:
    """Tell whether "and" joins a cue to a clause before it; one that opens its sentence has none: "E ha aggiunto"."""
    return frame.start > 1 and frame.sentence.tokens[frame.start - 1].lower in language.additive
