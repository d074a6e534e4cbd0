"""What comes of a record: a row for each article in it, or why there is none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Values = Mapping[str, Any]


class Reason(StrEnum):
    """Why there is no row of an article."""

    UNREADABLE = "unreadable"  # by its bytes or its form
    NO_TEXT = "no text"  # as a picture of a feed
    WITHHELD = "withheld"  # under an embargo, canceled, held back
    TIME = "time"  # took longer than a record may
    MEMORY = "memory"
    DIED = "died"  # ended the process that worked on it, each time
    DEFECT = "defect"  # of newsld
    PASSED_OVER = "passed over"  # no record, as what an archive of pages has beside pages; counted, and no reject


@dataclass(frozen=True, slots=True)
class Row:
    """What comes of an article: its values by column, and the rows of the tables beside, by the tables' names."""

    values: Values
    beside: Mapping[str, Sequence[Values]] = field(default_factory=dict[str, Sequence[Values]])


@dataclass(frozen=True, slots=True)
class Reject:
    """Why there is no row."""

    reason: Reason
    message: str


Made = Row | Reject
