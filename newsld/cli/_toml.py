"""The files of settings, as they are read."""

import tomllib
from pathlib import Path
from typing import Any

import click


def toml_in(path: Path) -> dict[str, Any]:
    """Return what a file of TOML says; one that cannot be read is misuse."""
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise click.UsageError(f"{path}: {(error.strerror or 'cannot be read').lower()}") from error
    except UnicodeDecodeError as error:
        raise click.UsageError(f"{path}: not UTF-8; save the file as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise click.UsageError(f"{path}: not TOML: {error}") from error
