"""Rules that others have written, as the commands ask for them: a file without rules is misuse."""

from collections.abc import Iterable

import click

from newsld.errors import InvalidConfiguration
from newsld.extensions import Extensions, Tell, extensions


def plugins(files: Iterable[str], tell: Tell = lambda _code, _why: None) -> Extensions:
    """Return the rules of installed packages and of the files named; `tell` is told code and reason when one fails."""
    try:
        return extensions(files, tell)
    except InvalidConfiguration as error:
        raise click.UsageError(str(error)) from error
