"""Rating scales: which number a verdict's words have, on whose scale, read from schema/rating_scales.toml."""

import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

_FILE = "rating_scales.toml"
_WORD = re.compile(r"[\w'’+-]+")


class Mark(NamedTuple):
    """A value on a scale from `worst` to `best`, both included."""

    value: float
    best: float
    worst: float


@dataclass(frozen=True, slots=True)
class RatingScale:
    """A scale of verdicts.

    `labels` are its steps, the worst first, each with its spellings; where it `is_numbered`, the first step is 1 and
    every next one more. `users` are the fact-checkers whose scale it is, `names` what an article calls it, `telling`
    those of its labels that no other scale has. `source` says where the scale is described.
    """

    name: str
    labels: tuple[tuple[str, ...], ...]
    is_numbered: bool = True
    languages: tuple[str, ...] = ()
    users: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    telling: tuple[str, ...] = ()
    source: str = ""
    url: str = ""

    def mark(self, verdict: str) -> Mark | None:
        """Return the number of a verdict, `None` for one that is not on the scale, or where the scale has none."""
        said = plain(verdict)
        steps = (step for step, spellings in enumerate(self.labels, 1) if said in map(plain, spellings))
        found = next(steps, None) if self.is_numbered and said else None
        return Mark(found, len(self.labels), 1) if found else None

    def is_told_by(self, verdict: str, text: str) -> bool:
        """Tell whether an article says that it uses this scale: it names it, or its verdict is on no other."""
        return plain(verdict) in map(plain, self.telling) or any(name in text for name in self.names)


def plain(label: str) -> str:
    """Return the words of a label in small letters: case, marks and spaces tell no labels apart."""
    return " ".join(_WORD.findall(label.casefold().replace("’", "'")))


def marked(verdict: str, checkers: Collection[str], text: str, own: Iterable[RatingScale] = ()) -> Mark | None:
    """Return the number of a verdict, where it is known whose scale it is on.

    `own` scales are the publisher's; those of the standard hold where one of the `checkers` uses them, or where the
    article says that it does. Whose own scale lacks the label has no number for it.
    """
    own = tuple(own)
    known = own or tuple(scale for scale in scales() if _uses(scale, checkers) or scale.is_told_by(verdict, text))
    marks = {mark for scale in known if (mark := scale.mark(verdict))}
    return marks.pop() if len(marks) == 1 else None


def _uses(scale: RatingScale, checkers: Collection[str]) -> bool:
    users = {plain(user) for user in scale.users}
    return any(plain(checker) in users for checker in checkers)


@cache
def scales() -> tuple[RatingScale, ...]:
    """Return the scales of the standard."""
    packed = files("newsld") / "schema" / _FILE
    file = packed if packed.is_file() else Path(__file__).parents[2] / "schema" / _FILE
    return tuple(map(scale_of, tomllib.loads(file.read_text(encoding="utf-8"))["scales"]))


def scale_of(said: Mapping[str, Any]) -> RatingScale:
    """Return the scale that a table of TOML describes; a step is its label, or a list of the label's spellings."""
    return RatingScale(
        said.get("name", ""),
        tuple((step,) if isinstance(step, str) else tuple(step) for step in said["labels"]),
        is_numbered=said.get("numbered", True),
        languages=tuple(said.get("languages", ())),
        users=tuple(said.get("users", ())),
        names=tuple(said.get("names", ())),
        telling=tuple(said.get("telling", ())),
        source=said.get("source", ""),
        url=said.get("url", ""),
    )
