"""What a command is told to look at: paths, patterns, folders and standard input → the files that they stand for."""

import glob
import os
from collections.abc import Callable, Iterator, Sequence
from errno import EACCES
from pathlib import Path

from newsld.errors import UnreadableDocument
from newsld.intake.streams import STDIN

Refuse = Callable[[OSError], None]
IsWanted = Callable[[str], bool]


def paths(name: str, is_wanted: IsWanted, kinds: str) -> Iterator[str]:
    """Yield the files that an argument names: a file, the files wanted of a folder with all below it, a pattern, `-`.

    A name that stands for nothing raises `UnreadableDocument`, and so do, when all else is named, places below it
    that cannot be looked into. `kinds` tells in words what is wanted of a folder.
    """
    if not name:
        raise UnreadableDocument("'': no name that a file can have")
    found = False
    refused: list[OSError] = []
    for path in _expanded(name, is_wanted, refused.append):
        found = True
        yield path
    if refused:
        raise UnreadableDocument(_told(name, refused))
    if not found:
        kind = "is a folder without" if Path(name).is_dir() else "matches no"
        raise UnreadableDocument(f"{name}: {kind} {kinds}")


def _told(name: str, refused: Sequence[OSError]) -> str:
    """Return what is said of the places that could not be looked into."""
    place = os.fsdecode(refused[0].filename or name)
    more = f", nor {len(refused) - 1:,} more below {name}" if len(refused) > 1 else ""
    return f"{place}: {(refused[0].strerror or 'cannot be read').lower()}{more}"


def _expanded(name: str, is_wanted: IsWanted, refuse: Refuse) -> Iterator[str]:
    try:
        is_file = name == STDIN or Path(name).is_file()
        is_folder = not is_file and Path(name).is_dir()
    except OSError as error:  # a name too long, or in a folder that one may not enter
        refuse(error)
        return
    if is_folder:
        yield from _below(name, is_wanted, refuse)
    elif not is_file and glob.has_magic(name):
        for found in sorted(glob.glob(name, recursive=True)):  # noqa: PTH207  a pattern may be absolute
            yield from _expanded(found, is_wanted, refuse)
        _try_folders(name, refuse)
    else:
        yield name


def _below(folder: str, is_wanted: IsWanted, refuse: Refuse) -> Iterator[str]:
    """Yield the files wanted in a folder and all folders below it, but hidden ones, in the order of their names."""
    for root, folders, files in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != "node_modules")
        for name in sorted(files):
            path = str(Path(root) / name)
            if is_wanted(path):
                yield path


def _try_folders(pattern: str, refuse: Refuse) -> None:
    """Refuse the folders that a pattern leads through and nobody may look into: glob passes them over."""
    above = os.path.dirname(pattern)  # noqa: PTH120  a pattern is no path
    folders = [above] if above else []
    while glob.has_magic(folders[-1] if folders else ""):
        folders.append(os.path.dirname(folders[-1]))  # noqa: PTH120
    closed = {
        found.rstrip("/")
        for folder in filter(None, folders)
        for found in glob.glob(os.path.join(folder, ""), recursive=True)  # noqa: PTH118, PTH207
        if not os.access(found, os.R_OK | os.X_OK)
    }
    for found in sorted(closed):
        refuse(PermissionError(EACCES, os.strerror(EACCES), found))
