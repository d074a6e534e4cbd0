"""One run over articles: each read, worked on, written; failures told on the way and counted at the end."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

import click

from newsld.cli._articles import Arrival, articles
from newsld.cli._terminal import Progress, complain, defect
from newsld.errors import InvalidConfiguration, NewsldError
from newsld.model.annotation import Remark

DONE, UNREADABLE = 0, 2


_SELDOM = (50_000, 20, 100)  # allocations between two looks for circles, of which articles make none


class Made(NamedTuple):
    """What is written for an article, and what is told beside."""

    text: str
    remarks: Sequence[Remark] = ()


class Run:
    """One run over files: what has been done so far."""

    def __init__(self, work: Callable[[Arrival], Iterable[Made | NewsldError]]) -> None:
        self._work = work
        self._done = 0
        self._failed = 0
        self._progress = Progress("articles")

    def over(self, files: Sequence[str]) -> int:
        """Work on every article, write what comes of it, and return the exit code."""
        gc.set_threshold(*_SELDOM)
        for arrival in articles(files, self._refuse):
            self._take(arrival)
        self._progress.clear()
        if self._done + self._failed > 1:
            failed = f"; {self._failed:,} could not be read" if self._failed else ""
            click.echo(f"{self._done:,} article{'s' * (self._done != 1)}{failed}", err=True)
        return UNREADABLE if self._failed else DONE

    def _take(self, arrival: Arrival) -> None:
        for made in self._made(arrival):
            self._write(arrival, made)

    def _made(self, arrival: Arrival) -> Iterator[Made | NewsldError]:
        try:
            yield from self._work(arrival)
        except InvalidConfiguration as error:
            raise click.UsageError(str(error)) from error
        except click.UsageError:
            raise
        except NewsldError as error:
            yield error
        except Exception as error:  # noqa: BLE001 one article must not cost a run of thousands; nothing is hidden
            self._refuse(f"{arrival.place}: {defect(error, 'article')}")

    def _write(self, arrival: Arrival, made: Made | NewsldError) -> None:
        if isinstance(made, NewsldError):
            self._refuse(f"{arrival.place}: {made}")
            return
        self._progress.clear()
        for remark in made.remarks:
            complain(f"{arrival.place}: {remark.message}; {remark.help}")
        # bytes, for JSON is UTF-8 whatever the terminal's encoding
        click.echo(made.text.encode("utf-8", "backslashreplace"))
        self._done += 1
        self._progress.show(self._done)

    def _refuse(self, message: str) -> None:
        self._failed += 1
        self._progress.clear()
        complain(message)
