"""One run over articles: each read, worked on, written; failures told on the way and counted at the end."""

import gc
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

import click

from newsld.cli._terminal import Progress, complain, defect
from newsld.errors import InvalidConfiguration, MissingPackage, NewsldError, NotAText, UnrecognisedForm, Withheld
from newsld.intake.arrivals import Arrival
from newsld.intake.articles import Teller, articles
from newsld.model.annotation import Remark

DONE, UNREADABLE = 0, 2
_NO_FAILURES = ((NotAText, "item without a text"), (Withheld, "item held back"))

_SELDOM = (50_000, 20, 100)  # allocations between two looks for circles, of which articles make none


class Made(NamedTuple):
    """What is written for an article, and what is told beside."""

    text: str
    remarks: Sequence[Remark] = ()
    place: str = ""


class Run:
    """One run over files: what has been done so far."""

    def __init__(self, work: Callable[[Arrival], Iterable[Made | NewsldError]]) -> None:
        self._work = work
        self._done = 0
        self._failed = 0
        self._passed: Counter[str] = Counter()
        self._missing: set[str] = set()
        self._progress = Progress("articles")

    def over(self, files: Sequence[str]) -> int:
        """Work on every article, write what comes of it, and return the exit code.

        What is no text or is held back by its sender was read all the same: a feed with pictures is no failure.
        """
        gc.set_threshold(*_SELDOM)
        try:
            for arrival in articles(files, Teller(self._refuse, self._pass_over)):
                self._take(arrival)
        except KeyboardInterrupt:
            self._sum_up()
            raise
        self._sum_up()
        return UNREADABLE if self._failed else DONE

    def _sum_up(self) -> None:
        """Tell what became of how many, where there were several."""
        self._progress.clear()
        if self._done + self._failed + self._passed.total() > 1:
            click.echo(self._summary(), err=True)

    def _summary(self) -> str:
        told = [counted(self._done, "article")]
        told += [counted(number, reason) for reason, number in sorted(self._passed.items())]
        return "; ".join(told + [f"{self._failed:,} could not be read"] * bool(self._failed))

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
            self._tell(arrival, made)
            return
        self._progress.clear()
        for remark in made.remarks:
            complain(f"{arrival.place}: {made.place}{remark}")
        # bytes, for JSON is UTF-8 whatever the terminal's encoding
        click.echo(made.text.encode("utf-8", "backslashreplace"))
        self._done += 1
        self._progress.show(self._done)

    def _tell(self, arrival: Arrival, error: NewsldError) -> None:
        """Tell why there is nothing of an article, and count it under that."""
        message = f"{arrival.place}: {error}"
        reason = next((reason for kind, reason in _NO_FAILURES if isinstance(error, kind)), None)
        if isinstance(error, UnrecognisedForm) and arrival.is_found:
            reason = "file of no known form"  # nobody said that there is an article in it
        if reason:
            self._pass_over(reason, 1)
            self._progress.clear()
            complain(message)
        elif isinstance(error, MissingPackage) and str(error) in self._missing:
            self._failed += 1  # told already, of another article
        else:
            self._missing.add(str(error))
            self._refuse(message)

    def _pass_over(self, reason: str, number: int) -> None:
        self._passed[reason] += number

    def _refuse(self, message: str) -> None:
        self._failed += 1
        self._progress.clear()
        complain(message)


def counted(number: int, what: str) -> str:
    """Return a number of things: "1 article", "2 other records of an archive"."""
    if number == 1:
        return f"1 {what}"
    noun = next(noun for noun in ("article", "item", "record", "file") if noun in what)
    return f"{number:,} {what.replace(noun, f'{noun}s', 1)}"
