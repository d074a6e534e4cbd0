"""One run of `newsld validate`: what comes of the documents, told as it comes, and summed up at the end."""

import sys
from collections import Counter
from collections.abc import Generator
from contextlib import closing

import click

from newsld.cli._baseline import Memory, tell_mended, write
from newsld.cli._inspection import Complaint, Faulty, Inspector, Outcome, mendability
from newsld.cli._mending import Done
from newsld.cli._portions import Measure, portions
from newsld.cli._terminal import Progress, complain
from newsld.errors import ProcessDied
from newsld.intake.streams import STDIN
from newsld.model.diagnostic import Diagnostic, Severity
from newsld.model.tally import Tally
from newsld.reports import Circumstances, Format
from newsld.reports.summary import rules_and_hosts

CLEAN, FAULTS, UNREADABLE = 0, 1, 2
TOGETHER = 500_000  # bytes that a process is handed at a time
MOST_TOLD = 10  # failures of one rule


class ValidationRun:
    """One run over files: what has been counted so far."""

    def __init__(self, form: Format, fail_on: Severity, inspector: Inspector, memory: Memory, jobs: int) -> None:
        self._form = form
        self._fail_on = fail_on
        self._inspector = inspector
        self._memory = memory
        self._jobs = jobs
        self._wish = inspector.told.mending
        self._done = Done()
        self._mendable: Counter[bool] = Counter()  # what is left, by whether that is safe
        self._passes_on = False
        self._known = 0
        self._documents = 0
        self._unreadable = 0
        self._failed: Counter[str] = Counter()
        self._tally = Tally()
        self._noted: set[str] = set()
        self._held: list[Diagnostic] = []
        self._looked_at: dict[str, None] = {}
        self._failures: list[str] = []
        self._progress = Progress("documents")

    def over(self, files: tuple[str, ...], *, with_statistics: bool) -> None:
        """Report on every document, then sum up."""
        self._passes_on = self._wish is not None and not self._wish.is_dry and STDIN in files
        with closing(self._outcomes(files)) as outcomes:  # whatever ends the run ends its processes too
            for outcome in outcomes:
                self._take(outcome)
        if self._form.counts:
            self._report(self._form.counts(self._tally))
        elif self._form.of_run:
            run = Circumstances(tuple(self._looked_at), tuple(self._failures), self._inspector.choice.titles)
            self._report(self._form.of_run(self._held, run))
        elif self._form.is_whole:
            self._report(self._form.report(self._held, {}))
        sys.stdout.flush()
        if self._wish:
            click.echo(self._done.summary(self._wish, self._mendable[False]), err=True)
        if not self._unreadable and not self._failed:  # of what was not looked at nobody knows
            tell_mended(self._memory.mended())
        if with_statistics:
            click.echo(rules_and_hosts(self._tally), nl=False, err=True)
        click.echo(f"{'then ' * self._is_dry}{self._summary()}", err=True)

    def into(self, baseline: str, files: tuple[str, ...]) -> None:
        """Write what is wrong with every document into a baseline, and say so; it knows all, or stays as it is."""
        with closing(self._outcomes(files)) as outcomes:
            found = [d for outcome in outcomes for faulty in outcome.faulty for d in faulty.diagnostics]
        if self._unreadable or self._failed:
            complain(f"{baseline} is not written, for not all could be looked at")
            return
        write(baseline, found)
        click.echo(f"{_counted(len(found), 'diagnostic')} written to {baseline}", err=True)

    @property
    def exit_code(self) -> int:
        """What the run comes to."""
        if self._unreadable or self._failed or self._done.failures:
            return UNREADABLE
        if self._is_dry:
            return FAULTS if self._done.faults else CLEAN
        grave = any(kind.severity.is_at_least(self._fail_on) for kind in self._tally.kinds)
        return FAULTS if grave else CLEAN

    def _outcomes(self, files: tuple[str, ...]) -> Generator[Outcome]:
        """Yield what comes of all documents, a portion at a time; what could not be done is told on the way."""
        for text in self._inspector.broken:
            self._complain(Complaint(text, text))
        try:
            with closing(_looked_into(files, self._inspector, self._jobs)) as outcomes:
                for outcome in outcomes:
                    self._hear(outcome)
                    yield outcome
                    self._progress.show(self._documents)
        except ProcessDied as died:
            self._complain(Complaint(f"{died}; what it was at and all that follows is not told"))
        self._progress.clear()
        for culprit, count in self._failed.items():
            if count > MOST_TOLD:
                complain(f"{culprit} failed on {count - MOST_TOLD:,} more documents")

    @property
    def _is_dry(self) -> bool:
        return self._wish is not None and self._wish.is_dry

    def _hear(self, outcome: Outcome) -> None:
        self._documents += outcome.documents
        for complaint in outcome.complaints:
            self._complain(complaint)
        for note in outcome.notes:
            if note not in self._noted:
                self._noted.add(note)
                self._progress.clear()
                complain(note)

    def _complain(self, complaint: Complaint) -> None:
        self._progress.clear()
        if self._form.of_run:
            self._failures.append(complaint.text)
        if complaint.culprit:
            self._failed[complaint.culprit] += 1
        else:
            self._unreadable += 1
        if self._failed[complaint.culprit] <= MOST_TOLD:
            complain(complaint.text)

    def _take(self, outcome: Outcome) -> None:
        self._tally.update(outcome.tally)
        self._mendable.update(outcome.mendable)
        self._done.update(outcome.done)
        for file in sorted(outcome.looked_at):
            self._looked_at[file] = None
            self._memory.unknown(file, self._inspector.choice.of(file), ())
        for faulty in outcome.faulty:
            self._take_one(faulty)
        if outcome.reports or outcome.done.output:
            self._progress.clear()
            self._report("".join(outcome.reports))
            click.echo(b"".join(outcome.done.output), nl=False)

    def _take_one(self, faulty: Faulty) -> None:
        file = faulty.document.file
        found = self._memory.unknown(file, self._inspector.choice.of(file), faulty.diagnostics)
        self._known += len(faulty.diagnostics) - len(found)
        self._tally.add(found, faulty.host)
        self._mendable.update(mendability(found))
        if found and self._form.is_whole:
            self._held.extend(found)
        elif found and not self._is_dry:
            self._report(self._inspector.report_of(faulty.document, found))

    def _summary(self) -> str:
        found = Counter[Severity]()
        for kind, count in self._tally.kinds.items():
            found[kind.severity] += count
        counts = [_counted(found[severity], severity) for severity in Severity if found[severity]]
        read = _counted(self._documents, "document")
        if not self._documents:
            text = "no document read"
        elif counts:
            text = f"{', '.join(counts)} in {self._tally.documents.total():,} of {read}"
        else:
            text = f"no faults in {read}"
        if not self._wish:
            text += self._hint()
        if self._known:
            text += f"; {self._known:,} known by the baseline"
        if self._unreadable:
            text += f"; {self._unreadable:,} could not be read"
        return text

    def _hint(self) -> str:
        """Return what --fix could do."""
        safe, unsafe = self._mendable[True], self._mendable[False]
        if not safe:
            return f"; {unsafe:,} can be mended by --fix --unsafe-fixes" if unsafe else ""
        return f"; {safe:,} can be mended by --fix" + (f", {unsafe:,} more by --unsafe-fixes" if unsafe else "")

    def _report(self, text: str) -> None:
        """Write to standard output, or beside it where that is for what was piped in; with escapes where need be."""
        encoding = (sys.stderr if self._passes_on else sys.stdout).encoding or "utf-8"
        told = text.encode(encoding, "backslashreplace").decode(encoding)
        click.echo(told, nl=False, err=self._passes_on, color=True)


def _looked_into(files: tuple[str, ...], inspector: Inspector, jobs: int) -> Generator[Outcome]:
    """Return what comes of all documents: one by one, or, by several processes, many together."""
    limit = inspector.settings.max_size
    is_cut = inspector.told.mending is None  # a file is mended as a whole
    if jobs == 1:
        return (inspector(portion) for portion in portions(files, Measure(1, limit, is_cut)))
    from newsld.cli._processes import in_order, processors  # noqa: PLC0415  a tenth of the time of a short run

    return in_order(inspector, portions(files, Measure(TOGETHER, limit, is_cut)), jobs or processors())


def _counted(number: int, noun: str) -> str:
    plural = noun if number == 1 or noun == Severity.INFO else f"{noun}s"
    return f"{number:,} {plural}"
