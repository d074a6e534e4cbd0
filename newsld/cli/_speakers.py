"""The file in which a publisher lists the people and organisations it knows → their directory."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import click

from newsld.errors import InvalidConfiguration, UnreadableDocument
from newsld.intake.raw_articles import decoded
from newsld.model.directory import Directory, directory_of

_EXPECTED = "expected a list of objects, each with a name, or one of them a line"


def speakers_in(path: str) -> Directory:
    """Return the directory that a file holds: JSON (a list, or a graph's nodes) or JSON Lines.

    Raises `click.UsageError` where it cannot be read.
    """
    try:
        return directory_of(_entries(decoded(path, Path(path).read_bytes())))
    except OSError as error:
        raise click.UsageError(f"{path}: {(error.strerror or 'cannot be read').lower()}") from error
    except UnreadableDocument as error:
        raise click.UsageError(str(error)) from error
    except (InvalidConfiguration, ValueError, RecursionError) as error:
        raise click.UsageError(f"{path}: {error or 'not JSON that can be read'}") from error


def _lines(text: str) -> Iterator[object]:
    if not text.strip():
        raise InvalidConfiguration(f"empty; {_EXPECTED}")
    for number, line in enumerate(text.splitlines(), 1):
        try:
            if line.strip():
                yield json.loads(line)
        except json.JSONDecodeError as error:
            raise InvalidConfiguration(f"not JSON ({error.msg.lower()}) in line {number}; {_EXPECTED}") from error


def _entries(text: str) -> Sequence[object]:
    try:
        value = json.loads(text)
    except json.JSONDecodeError:
        return list(_lines(text))
    if isinstance(value, dict):
        record = cast("dict[str, Any]", value)
        nodes = record.get("@graph", [record])
        return cast("Sequence[object]", nodes if isinstance(nodes, list) else [nodes])
    if isinstance(value, list):
        return cast("Sequence[object]", value)
    raise InvalidConfiguration(_EXPECTED)
