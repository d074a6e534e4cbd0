"""How far a run over an archive is, while it goes, and what it came to."""

import sys
import time
from collections import Counter
from pathlib import Path

import click

from newsld.batch.run import Progress, Summary
from newsld.cli._terminal import PATIENCE

_MINUTE, _HOUR = 60, 3600


class Shown:
    """Shows how far a run is, where one looks at it, and what it came to."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._wanted = sys.stderr.isatty()
        self._line = ""
        self._start = self._last = time.monotonic()
        self._kept = (0, 0)  # records that were done before, and bytes of the input

    def __call__(self, progress: Progress) -> None:
        """Show how far a run is, twice a second at most."""
        now = time.monotonic()
        if progress.is_kept:
            self._kept = progress.summary.records, progress.meter.done
        if self._wanted and now - self._last > PATIENCE:
            self._last = now
            self.clear()
            self._line = _told(progress, self._kept, now - self._start)
            click.echo(self._line, nl=False, err=True)

    def clear(self) -> None:
        """Leave the line as it was."""
        if self._line:
            click.echo(f"\r{' ' * len(self._line)}\r", nl=False, err=True)
            self._line = ""

    def sum_up(self, summary: Summary) -> None:
        """Tell what a run came to."""
        self.clear()
        seconds = time.monotonic() - self._start
        new = summary.records - self._kept[0]
        rate = f", {new / seconds:,.0f} a second" if new else ""
        click.echo(f"{_counted(summary.records, 'record')} in {_clock(seconds)}{rate}; {self._out}:", err=True)
        for table, rows in summary.rows.items():
            reasons = f" ({_listed(summary.reasons)})" if table == "rejects" else ""
            click.echo(f"  {table:<12}{rows:>14,}{reasons}", err=True)
        for what, number in summary.passed_over.items():
            click.echo(f"  {'passed over':<12}{number:>14,} ({what})", err=True)
        for why, number in summary.failed.items():
            click.echo(f"newsld: {why}, in {_counted(number, 'article')}", err=True)


def _told(progress: Progress, kept: tuple[int, int], seconds: float) -> str:
    summary, meter = progress.summary, progress.meter
    rate = (summary.records - kept[0]) / seconds
    told = f"{summary.records:,} records, {rate:,.0f} a second"
    if summary.reasons:
        told += f", {summary.reasons.total():,} rejected"
    if meter.total and (done := min(meter.done, meter.total)) > kept[1]:
        left = seconds * (meter.total - done) / (done - kept[1])
        told += f", {done / meter.total:.0%}, {_clock(left)} left"
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
