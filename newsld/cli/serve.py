"""`newsld serve`: the roads over HTTP."""

import sys
from pathlib import Path
from typing import Any

import click

from newsld.cli import SETTINGS
from newsld.cli._toml import toml_in
from newsld.errors import InvalidConfiguration

_MISSING = "newsld serve needs `pip install 'newsld[serve]'`"


@click.command()
@click.option("--host", metavar="ADDRESS", help="Where to listen; 127.0.0.1 where nothing is said.")
@click.option("--port", type=click.IntRange(0, 65535), metavar="N", help="The port, 8000 where nothing is said.")
@click.option("--workers", type=click.IntRange(1), metavar="N", help="So many processes convert at a time; 1.")
@click.option("--concurrency", type=click.IntRange(1), metavar="N", help="So many requests are taken on at a time; 64.")
@click.option("--max-size", type=click.IntRange(1), metavar="BYTES", help="So large a body may be; 10000000.")
@click.option("--time-limit", type=click.FloatRange(0.1), metavar="SECONDS", help="So long each step may take; 30.")
@click.option("--cors", "origins", multiple=True, metavar="ORIGIN", help="Scripts of this site may call too.")
@click.option(
    "--token", "tokens", multiple=True, envvar="NEWSLD_TOKEN", metavar="TOKEN", help="Who calls must have it."
)
@click.option("--token-file", "token_files", multiple=True, metavar="FILE", help="The same, a token a line.")
@click.option("--secret", "secrets", multiple=True, envvar="NEWSLD_SECRET", metavar="SECRET", help="Signs webhooks.")
@click.option("--secret-file", "secret_files", multiple=True, metavar="FILE", help="The same, a secret a line.")
@click.option("--insecure", is_flag=True, help="Let anybody call who reaches the address.")
@click.option("--config", metavar="TOML", help=f"The publisher's settings; ./{SETTINGS} where there is one.")
def serve(*, config: str | None, token_files: tuple[str, ...], secret_files: tuple[str, ...], **options: Any) -> None:
    """Convert, validate and annotate over HTTP, and take the webhooks of CMSs.

    It listens on this machine alone, unless --host says otherwise and there is a token. Tokens and secrets are better
    kept in the environment (NEWSLD_TOKEN, NEWSLD_SECRET, several with spaces between) or in files than said by option,
    for others see the options of a process.

    The settings have the publisher's facts, and what [service] says: host, port, workers, concurrency, max_size,
    time_limit, window, origins. It stops at SIGTERM or Ctrl-C, when all that it has begun is answered.
    """
    try:
        from newsld.service.configuration import configured  # noqa: PLC0415  the extra may be missing
        from newsld.service.server import serve as serving  # noqa: PLC0415
    except ImportError as error:
        raise click.UsageError(f"{_MISSING} ({error.name} is missing)") from error
    table = _table(config)
    options["tokens"] = (*options["tokens"], *_lines(token_files))
    options["secrets"] = (*options["secrets"], *_lines(secret_files))
    options["origins"] = options["origins"] or None
    try:
        sys.exit(serving(table, configured(table, **options)))
    except InvalidConfiguration as error:
        raise click.UsageError(str(error)) from error


def _lines(files: tuple[str, ...]) -> list[str]:
    try:
        return [line.strip() for file in files for line in Path(file).read_text("utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        reason = f"{error.filename}: {error.strerror}" if isinstance(error, OSError) else "not UTF-8"
        raise click.UsageError(f"a file of tokens cannot be read: {reason.lower()}") from error


def _table(config: str | None) -> dict[str, Any]:
    path = Path(config or SETTINGS)
    if config is None and not path.is_file():
        return {}
    return toml_in(path)
