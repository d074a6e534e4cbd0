"""What goes between the process that speaks HTTP and those that work: tasks, and what comes of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

Kind = tuple[str, str, str]  # the code, name and severity of findings


@dataclass(frozen=True, slots=True)
class Task:
    """What is asked for: by which road, with what said beside, and the body that came.

    `media_type` and `charset` are what the request calls its body; `wants` is the media type it prefers to have.
    """

    road: str
    body: bytes
    query: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    media_type: str = ""
    charset: str = ""
    wants: str = ""

    def one(self, key: str) -> str:
        """Return what was said once, "" where nothing was."""
        return next(iter(self.query.get(key, ())), "")

    def many(self, key: str) -> tuple[str, ...]:
        """Return what was said several times, or with commas between."""
        return tuple(word for said in self.query.get(key, ()) for word in said.replace(",", " ").split())


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a task, and how many findings of which kind there are in it."""

    body: bytes
    media_type: str = "application/json"
    found: Mapping[Kind, int] = field(default_factory=dict[Kind, int])


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why nothing came of a task, as a status of HTTP and a sentence; it may quote what was sent."""

    status: HTTPStatus
    detail: str


Outcome = Answer | Refusal
