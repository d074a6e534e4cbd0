"""What a run is told to do, and whether a run that is there already was told the same."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import Any

from newsld._version import __version__
from newsld.batch.portions import Measure
from newsld.batch.work import Task
from newsld.errors import InvalidConfiguration
from newsld.model.graph import is_object

_LAYOUT = 1  # of the folder


@dataclass(frozen=True)
class Job:
    """What is to be done: the inputs, what becomes of each record, and what the parts are to be like.

    `has_day` says that the day of the settings was asked for, and is not merely the one on which it is begun. `files`
    is what the input is known again by as a whole, where an engine does not know it by parts.
    """

    inputs: tuple[str, ...]
    task: Task
    form: str = "jsonl"
    measure: Measure = field(default_factory=Measure)
    has_day: bool = False
    engine: str = "local"
    files: str = ""

    def told(self) -> dict[str, Any]:
        """Return all that the output depends on, but what the inputs hold."""
        told = {
            "layout": _LAYOUT,
            "version": __version__,
            "engine": self.engine,
            "road": self.task.road,
            "inputs": self.inputs,
            "to": self.form,
            "rows": self.measure.rows,
            "bytes": self.measure.size,
            "files": self.files,
            "settings": asdict(self.task.settings),
            "rules": {file: _digest(file) for file in self.task.settings.validation.rules},
        }
        return json.loads(json.dumps(told, default=str))

    def going_on(self, known: Mapping[str, Any]) -> "Job":
        """Return the job, on the day on which the run was begun that is known; raise where that was told otherwise."""
        try:
            day = date.fromisoformat(known["settings"]["today"])
        except (LookupError, TypeError, ValueError) as error:
            raise InvalidConfiguration("holds a run of another version of newsld") from error
        job = self if self.has_day else self._on(day)
        if other := sorted(set(_differences(known, job.told()))):
            raise InvalidConfiguration(f"holds another run, with other {', '.join(other)}")
        return job

    def _on(self, day: date) -> "Job":
        return replace(self, task=replace(self.task, settings=replace(self.task.settings, today=day)))


def _digest(file: str) -> str:
    return blake2b(Path(file).read_bytes(), digest_size=16).hexdigest()


def _differences(known: Mapping[str, Any], told: Mapping[str, Any], below: str = "") -> Iterator[str]:
    """Yield the names of what is not the same, those of settings without what all of them begin with."""
    for name in {**known, **told}:
        one, other = known.get(name), told.get(name)
        if is_object(one) and is_object(other) and name != "rules":
            yield from _differences(one, other, "" if name == "settings" else f"{below}{name}.")
        elif one != other:
            yield f"{below}{name}"
