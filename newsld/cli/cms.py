"""`newsld cms`: the plug-ins for content management systems that are not written in Python."""

import zipfile
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import BytesIO
from operator import itemgetter
from pathlib import Path

import click

ROOT = "newsld"  # the folder that WordPress puts the plug-in into
_MOMENT = (1980, 1, 1, 0, 0, 0)  # the first that a zip can say, so that the same files make the same bytes
_MODE = 0o644 << 16
_UNIX = 3


@click.group()
def cms() -> None:
    """Write out the plug-ins for content management systems."""


@cms.command(short_help="Write out the plug-in for WordPress.")
@click.option("--out", required=True, metavar="ZIP", type=click.Path(path_type=Path), help="The file to write.")
def wordpress(out: Path) -> None:
    """Write out the plug-in for WordPress, a zip that it takes under Plugins, Add New, Upload Plugin.

    The plug-in asks `newsld serve` on every save; where that listens is said under Settings, newsld. The same release
    writes the same bytes.
    """
    try:
        out.write_bytes(plugin())
    except OSError as error:
        raise click.UsageError(f"{out} cannot be written: {(error.strerror or 'no reason given').lower()}") from error


def plugin() -> bytes:
    """Return the plug-in for WordPress as a zip; nothing in it is packed, for packers differ."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        for name, file in sorted(_files(files("newsld") / "cms" / "wordpress", ROOT), key=itemgetter(0)):
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.create_system, entry.external_attr = _UNIX, _MODE
            archive.writestr(entry, file.read_bytes())
    return written.getvalue()


def _files(folder: Traversable, path: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        name = f"{path}/{entry.name}"
        if entry.is_dir():
            yield from _files(entry, name)
        else:
            yield name, entry
