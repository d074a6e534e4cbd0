"""How far a run over an archive is, while it goes, and what it came to."""

import sys
import time
from collections import Counter
from pathlib import Path
from shutil import get_terminal_size
from typing import NamedTuple

import click

from newsld.batch.parts import REJECTED
from newsld.batch.summary import Progress, Summary
from newsld.cli._terminal import PATIENCE, complain

_MINUTE, _HOUR = 60, 3600


class Shown:
    """Shows how far a run is, where one looks at it, and what it came to."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._wanted = sys.stderr.isatty()
        self._line = ""
        self._start = self._last = time.monotonic()
        self._kept = _NOTHING

    def __call__(self, progress: Progress) -> None:
        """Show how far a run is, twice a second at most."""
        now = time.monotonic()
        if progress.is_kept:
            self._kept = _Done(progress.summary.numbers.records, progress.read)
        if self._wanted and now - self._last > PATIENCE:
            self._last = now
            self.clear()
            self._line = _told(progress, self._kept, now - self._start)[: get_terminal_size().columns - 1]
            click.echo(self._line, nl=False, err=True)

    def clear(self) -> None:
        """Leave the line as it was."""
        if self._line:
            click.echo(f"\r{' ' * len(self._line)}\r", nl=False, err=True)
            self._line = ""

    def sum_up(self, summary: Summary) -> None:
        """Tell what a run came to."""
        self.clear()
        numbers = summary.numbers
        seconds = time.monotonic() - self._start
        new = numbers.records - self._kept.records
        rate = f", {new / seconds:,.0f} a second" if new else ""
        kept = f", {self._kept.records:,} of them done before" if self._kept.records else ""
        click.echo(f"{_counted(numbers.records, 'record')}{kept}, in {_clock(seconds)}{rate}; {self._out}:", err=True)
        for table, rows in sorted(numbers.rows.items(), key=lambda told: told[0] == REJECTED):
            reasons = f" ({_listed(numbers.reasons)})" if table == REJECTED else ""
            click.echo(f"  {table:<12}{rows:>14,}{reasons}", err=True)
        for what, number in summary.passed_over.items():
            click.echo(f"  {'passed over':<12}{number:>14,} ({what})", err=True)
        for why, number in numbers.failed.items():
            complain(f"{why}, in {_counted(number, 'article')}; their rows have it in remarks")


class _Done(NamedTuple):
    records: int
    read: float  # bytes of the inputs


_NOTHING = _Done(0, 0)


def _told(progress: Progress, kept: _Done, seconds: float) -> str:
    numbers, done = progress.summary.numbers, progress.summary.numbers.records + progress.under_way
    told = f"{done:,} records, {(done - kept.records) / seconds:,.0f} a second"
    if numbers.reasons:
        told += f", {numbers.reasons.total():,} rejected"
    if progress.total and progress.read > kept.read:
        read = min(progress.read, progress.total)
        left = seconds * (progress.total - read) / (read - kept.read)
        told += f", {read / progress.total:.0%}, {_clock(left)} left"
    return told


def _clock(seconds: float) -> str:
    whole = round(seconds)
    if whole >= _HOUR:
        return f"{whole // _HOUR} h {whole % _HOUR // _MINUTE:02} min"
    return f"{whole // _MINUTE} min {whole % _MINUTE:02} s" if whole >= _MINUTE else f"{seconds:.1f} s"


def _listed(reasons: Counter[str]) -> str:
    return ", ".join(f"{number:,} {reason}" for reason, number in reasons.most_common())


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'s' * (number != 1)}"
