"""One run over articles: each read, worked on, written; failures told on the way and counted at the end."""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from traceback import extract_tb

import click

from newsld.cli._articles import Arrival, articles
from newsld.errors import InvalidConfiguration, NewsldError

DONE, UNREADABLE = 0, 2
PATIENCE = 0.5  # seconds between two signs of life


class Run:
    """One run over files: what has been done so far."""

    def __init__(self, work: Callable[[Arrival], str]) -> None:
        self._work = work
        self._done = 0
        self._failed = 0
        self._progress = _Progress()

    def over(self, files: Sequence[str]) -> int:
        """Work on every article, write what comes of it, and return the exit code."""
        for arrival in articles(files, self._refuse):
            self._take(arrival)
        self._progress.clear()
        if self._done + self._failed > 1:
            failed = f"; {self._failed:,} could not be read" if self._failed else ""
            click.echo(f"{self._done:,} article{'s' * (self._done != 1)}{failed}", err=True)
        return UNREADABLE if self._failed else DONE

    def _take(self, arrival: Arrival) -> None:
        try:
            text = self._work(arrival)
        except InvalidConfiguration as error:
            raise click.UsageError(str(error)) from error
        except click.UsageError:
            raise
        except NewsldError as error:
            self._refuse(f"{arrival.place}: {error}")
        except Exception as error:  # noqa: BLE001 one article must not cost a run of thousands; nothing is hidden
            self._refuse(f"{arrival.place}: {_defect(error)}")
        else:
            self._progress.clear()
            # bytes, for JSON is UTF-8 whatever the terminal's encoding
            click.echo(text.encode("utf-8", "backslashreplace"))
            self._done += 1
            self._progress.show(self._done)

    def _refuse(self, message: str) -> None:
        self._failed += 1
        self._progress.clear()
        complain(message)


def complain(message: str) -> None:
    """Say something beside the output; what the encoding cannot hold is written as an escape."""
    encoding = sys.stderr.encoding or "utf-8"
    click.echo(f"newsld: {message}".encode(encoding, "backslashreplace").decode(encoding), err=True)


def _defect(error: Exception) -> str:
    at = extract_tb(error.__traceback__)[-1]
    where = f"{Path(at.filename).name}:{at.lineno}"
    return f"a defect of newsld ({type(error).__name__} in {where}); report it with this article, the others are sound"


class _Progress:
    """A count on the terminal, where one looks at it and the output goes elsewhere."""

    def __init__(self) -> None:
        self._wanted = sys.stderr.isatty() and not sys.stdout.isatty()
        self._shown = ""
        self._last = time.monotonic()

    def show(self, done: int) -> None:
        """Show the count, twice a second at most."""
        if self._wanted and time.monotonic() - self._last > PATIENCE:
            self._last = time.monotonic()
            self._shown = f"{done:,} articles"
            click.echo(f"\r{self._shown}", nl=False, err=True)

    def clear(self) -> None:
        """Leave the line as it was."""
        if self._shown:
            click.echo(f"\r{' ' * len(self._shown)}\r", nl=False, err=True)
            self._shown = ""
