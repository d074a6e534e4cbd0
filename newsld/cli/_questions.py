"""Case → question: the words that start an implementation for it, and the line that hands it over."""

import json
import re
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, cast

from newsld.conformance import Case

FILE = ""  # the placeholder {}
_PLACEHOLDER = re.compile(r"\{(|kind|judged_on|max_size|rules|profile)\}")


class Question(NamedTuple):
    """A case with its bytes, and the file that they lie in, where a command asks for one."""

    case: Case
    data: bytes
    judged_on: date
    file: Path | None = None

    def line(self) -> bytes:
        """Return it as a line of JSON."""
        case = self.case
        about = {"id": case.id, "kind": case.kind, "judged_on": self.judged_on.isoformat()}
        settings = {"settings": told} if (told := case.settings.told()) else {}
        return json.dumps({**about, **settings, **_text(self.data)}).encode() + b"\n"

    def words(self, command: Sequence[str]) -> list[str]:
        """Return a command for the case; a word that asks for a setting which the case does not have is left out."""
        values = {
            FILE: str(self.file),
            "kind": self.case.kind,
            "judged_on": self.judged_on.isoformat(),
            **{key: _written(value) for key, value in self.case.settings.told().items()},
        }
        return list(_filled(command, values))


def asked(command: Sequence[str]) -> set[str]:
    """Return what a command asks for: the names of its placeholders."""
    return {name for word in command for name in _PLACEHOLDER.findall(word)}


def untold(command: Sequence[str], case: Case) -> list[str]:
    """Return the settings of a case that a command does not ask for."""
    return sorted(set(case.settings.told()) - asked(command))


def _filled(command: Sequence[str], values: Mapping[str, str]) -> Iterator[str]:
    for word in command:
        if all(name in values for name in _PLACEHOLDER.findall(word)):
            yield _PLACEHOLDER.sub(lambda match: values[match[1]], word)


def _written(value: Any) -> str:
    return ",".join(cast("list[str]", value)) if isinstance(value, list) else str(value)


def _text(data: bytes) -> dict[str, str]:
    """Return a document as JSON can hold it: as text, or as bytes in base 64 where it is no UTF-8."""
    try:
        return {"document": data.decode("utf-8")}
    except UnicodeDecodeError:
        return {"base64": b64encode(data).decode("ascii")}
