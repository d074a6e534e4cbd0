"""What is known to be wrong: written down by one run, left out by the next ones, and told when it is mended."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import click

from newsld.cli._selection import place
from newsld.errors import InvalidConfiguration
from newsld.model.baseline import Baseline, Known, baseline_of, fingerprint, read
from newsld.model.diagnostic import Diagnostic, Rule

_SHOWN = 10


class Memory:
    """What is known, and what of it has been met in this run."""

    def __init__(self, baseline: Baseline) -> None:
        self._known = baseline.known
        self._met: Counter[str] = Counter()
        self._looked_at: dict[str, frozenset[str]] = {}

    def unknown(self, file: str, rules: Sequence[Rule], found: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
        """Return the diagnostics of a document that are new; `rules` are those that it was held to."""
        if not self._known:
            return tuple(found)
        where = place(file)
        if where not in self._looked_at:
            self._looked_at[where] = frozenset(rule.code for rule in rules)
        return tuple(diagnostic for diagnostic in found if self._is_new(replace(diagnostic, file=where)))

    def new(self, file: str, found: Sequence[Diagnostic]) -> Sequence[Diagnostic]:
        """Return what `unknown` would, and remember nothing."""
        if not self._known:
            return found
        met = self._met.copy()
        where = place(file)
        try:
            return [diagnostic for diagnostic in found if self._is_new(replace(diagnostic, file=where))]
        finally:
            self._met = met

    def _is_new(self, diagnostic: Diagnostic) -> bool:
        name = fingerprint(diagnostic)
        self._met[name] += 1
        return name not in self._known or self._met[name] > self._known[name].count

    def mended(self) -> tuple[Known, ...]:
        """Return what is known of the files that were read and was not found there again."""
        return tuple(
            known
            for name, known in self._known.items()
            if self._met[name] < known.count and known.code in self._looked_at.get(known.file, ())
        )


def memory(path: str | None) -> Memory:
    """Return what the baseline at a path says is known; nothing without a path."""
    if path is None:
        return Memory(Baseline())
    try:
        return Memory(read(Path(path).read_text("utf-8-sig")))
    except OSError as error:
        raise click.UsageError(f"{path}: {(error.strerror or 'cannot be read').lower()}") from error
    except UnicodeDecodeError as error:
        raise click.UsageError(f"{path}: not UTF-8, expected what --write-baseline writes") from error
    except InvalidConfiguration as error:
        raise click.UsageError(f"{path}: {error}") from error


def write(path: str, found: Iterable[Diagnostic]) -> None:
    """Write the baseline in which these diagnostics are known."""
    baseline = baseline_of(replace(diagnostic, file=place(diagnostic.file)) for diagnostic in found)
    try:
        Path(path).write_text(baseline.written(), "utf-8")
    except OSError as error:
        raise click.UsageError(f"{path}: {(error.strerror or 'cannot be written').lower()}") from error


def tell_mended(mended: Sequence[Known]) -> None:
    """Tell what is wrong no more."""
    for known in mended[:_SHOWN]:
        text = f"newsld: mended: {known.file}: {known.message} [{known.code}]"
        click.echo(text.encode("utf-8", "backslashreplace").decode(), err=True)
    if len(mended) > _SHOWN:
        click.echo(f"newsld: mended: {len(mended) - _SHOWN:,} more", err=True)
    if mended:
        click.echo("newsld: --write-baseline takes what is mended off the baseline", err=True)
