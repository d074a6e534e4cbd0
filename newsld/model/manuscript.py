"""An input as its format tells of it, before anybody asks what language it is in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from newsld.model.article import Part
from newsld.model.metadata import UNSAID, Metadata


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, subheading, caption … of an input: plain text, on one line.

    `is_quoted` tells that it is set off as a quotation; `cited` is then the one whom the input names as its speaker.
    """

    part: Part
    text: str
    is_quoted: bool = False
    cited: str = ""


@dataclass(frozen=True, slots=True)
class Manuscript:
    """What a reader makes of an input.

    Either `blocks` are the article in order, headline first, or they are `None` and `text` is plain text, whose parts
    only someone who knows its language can tell; then `headline` is the one that is told beside it. `bylines` and
    `date_lines` are lines as a reader of the article sees them ("By Mara Lind and Ole Voss", "12 mai 2023 à 10h"),
    asked where `metadata` names no author or no date. `names` are authors told one by one, or in a line as in a byline:
    only someone who knows the language can tell who of them is a person. `language` is what the input says, a BCP 47
    tag or "". `nodes` is the structured data that it carries already. `shown` is all that the page
    it is from shows, a line per block.
    """

    blocks: tuple[Block, ...] | None = None
    text: str = ""
    headline: str = ""
    id: str = ""
    url: str = ""
    language: str = ""
    bylines: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    date_lines: tuple[str, ...] = ()
    metadata: Metadata = UNSAID
    nodes: tuple[Mapping[str, Any], ...] = ()
    shown: str = ""
