"""The inputs of a run → the files that they stand for, each once, and their size."""

import os
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path

from newsld.batch.records import Paths, Record, unread
from newsld.errors import NewsldError, UnreadableDocument
from newsld.intake.streams import STDIN, piped_in


def paths_beside(out: Path, paths: Paths) -> Paths:
    """Return what finds the files of an input, without those that a run writes into its folder."""

    def found(name: str) -> Iterator[str]:
        own = out.resolve()
        return (path for path in paths(name) if path == STDIN or own not in Path(os.path.realpath(path)).parents)

    return found


def measured(names: Iterable[str], paths: Paths) -> int | None:
    """Return how many bytes the inputs have, `None` where standard input is among them.

    One that stands for nothing raises `UnreadableDocument`: that is not what somebody meant.
    """
    sizes = [_measured(name, paths) for name in dict.fromkeys(names)]
    return None if None in sizes else sum(filter(None, sizes))


def _measured(name: str, paths: Paths) -> int | None:
    if name == STDIN:
        piped_in()
        return None
    size = None
    try:
        for path in paths(name):
            size = (size or 0) + (Path(path).stat().st_size if path == name else size_of(path))
    except OSError as error:
        raise UnreadableDocument(f"{name}: {(error.strerror or 'cannot be read').lower()}") from error
    except ValueError as error:
        raise UnreadableDocument(f"{name!r}: no name that a file can have") from error
    except NewsldError:
        if size is None:
            raise
    return size or 0


def files(names: Iterable[str], paths: Paths) -> Iterator[str | Record]:
    """Yield the files that the inputs are, each once, and a record for what there is no file of."""
    seen: set[bytes] = set()
    for name in dict.fromkeys(names):
        try:
            for path in paths(name):
                real = _known_by(path)
                if real not in seen:
                    seen.add(real)
                    yield path
        except NewsldError as error:
            yield unread(name, str(error))


def _known_by(path: str) -> bytes:
    """Return what stands for a file, by whatever name, in less than its name takes."""
    real = path if path == STDIN else os.path.realpath(path)
    return blake2b(os.fsencode(real), digest_size=12).digest()


def size_of(path: str) -> int:
    """Return how many bytes a file has, 0 where that cannot be told."""
    try:
        return Path(path).stat().st_size
    except (OSError, ValueError):
        return 0
