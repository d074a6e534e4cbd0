"""`newsld validate`: what is wrong with documents, where, and how to mend it."""

import sys
from collections import Counter
from collections.abc import Generator
from contextlib import closing
from dataclasses import replace
from datetime import datetime

import click

from newsld.cli import SETTINGS
from newsld.cli._baseline import Memory, memory, tell_mended, write
from newsld.cli._inspection import Complaint, Faulty, Inspector, Instructions, Outcome, mendability
from newsld.cli._mending import Done, Wish
from newsld.cli._portions import Measure, portions
from newsld.cli._selection import PROJECT
from newsld.cli._streams import STDIN
from newsld.cli._terminal import Progress, complain, follows_links, is_coloured
from newsld.errors import ProcessDied
from newsld.model.diagnostic import Diagnostic, Severity
from newsld.model.tally import Tally
from newsld.reports import FORMATS, Format
from newsld.reports.summary import rules_and_hosts

CLEAN, FAULTS, UNREADABLE = 0, 1, 2
TOGETHER = 500_000  # bytes that a process is handed at a time
MOST_TOLD = 10  # failures of one rule


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)
@click.option(
    "--fail-on",
    type=click.Choice([str(severity) for severity in Severity]),
    default="warning",
    show_default=True,
    help="The least severity that makes the exit code 1.",
)
@click.option(
    "--select", multiple=True, metavar="RULES", help="Only these rules; `default,NL901` adds to the usual ones."
)
@click.option("--ignore", multiple=True, metavar="RULES", help="Not these rules.")
@click.option(
    "--profile",
    multiple=True,
    metavar="NAME",
    help="Also what this consumer asks for; `all` for all of them; `schema.org` for its rules in place of the usual.",
)
@click.option("--rules", multiple=True, metavar="FILE", help="Also the rules that this Python file holds.")
@click.option("--severity", multiple=True, metavar="RULES=LEVEL", help="Tell these as error, warning or info.")
@click.option("--config", metavar="TOML", help=f"The settings; ./{SETTINGS} or ./{PROJECT} where they have any.")
@click.option("--baseline", metavar="FILE", help="Leave out what this file says is known, and tell what is mended.")
@click.option("--write-baseline", metavar="FILE", help="Write down what is wrong, as known from now on; exit code 0.")
@click.option("--fix", is_flag=True, help="Mend what can be mended safely, and tell what is left.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing; exit code 1 if anything.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: also what may need a person's eye.")
@click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day that dates are in the future of; by default the day it is.",
)
@click.option("--statistics", is_flag=True, help="Count by rule and by host at the end, on standard error.")
@click.option(
    "--jobs",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    metavar="N",
    help="So many processes at a time, for archives; 0 for as many as can run.",
)
@click.option("--color/--no-color", default=None, help="Colours; by default where the output is a terminal.")
def validate(  # noqa: PLR0913  one argument per option, handed over by name
    *,
    files: tuple[str, ...],
    form: str,
    fail_on: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    profile: tuple[str, ...],
    rules: tuple[str, ...],
    severity: tuple[str, ...],
    config: str | None,
    baseline: str | None,
    write_baseline: str | None,
    fix: bool,
    diff: bool,
    unsafe_fixes: bool,
    today: datetime | None,
    statistics: bool,
    jobs: int,
    color: bool | None,
) -> None:
    """Tell what is wrong with schema.org documents.

    FILE is a document (.json, .jsonld), a text with one document per line (.jsonl, .ndjson), a page whose JSON-LD
    blocks, microdata and RDFa are read (.html, .htm), any of these packed (.gz, .zst), a folder with any of these, a
    pattern such as 'out/**/*.jsonld', or - for standard input. What another file or standard input holds is told by
    how it begins.

    RULES are codes (NL201), beginnings of codes (NL4), names (dangling-reference), families (document, shape, graph,
    article, quotation, claim, page, profile, taste), `default` or `all`, with commas between them. What --select says
    goes before the settings' select and ignore. Settings stand in [validate] of newsld.toml, or [tool.newsld.validate]
    of pyproject.toml: select, ignore, severity, profile, rules, baseline, today, per_path for the files of some paths,
    max_size, the bytes that a document may have, and time_zone, in which times without zone are meant.

    --fix changes files in place, and of a page the JSON-LD blocks alone; standard input goes to standard output, and
    what is left wrong with it to standard error. A document is changed only where it then has fewer faults and none of
    another kind. Packed files stay as they are, and so does what a baseline knows. One process mends all of a file.

    Profiles say what a consumer asks for beyond the usual rules, which are those of the profile newsld; with the
    profile schema.org its rules hold in their stead. `newsld rules --profiles` lists all.

    The exit code is 0 where nothing is wrong, or left wrong by --fix, 1 where faults were found, 2 where something
    could not be read.
    """
    _refuse_odd_options(form, writes=bool(write_baseline), mends=fix, shows=diff, unsafe_fixes=unsafe_fixes)
    format_ = FORMATS[form]
    told = Instructions(
        form,
        _look(format_, color=color),
        config,
        select,
        ignore,
        severity,
        profile,
        rules,
        today.date() if today else None,
        keeps_diagnostics=bool(baseline or write_baseline or (format_.is_whole and not format_.counts)),
        counts_files=format_.counts is not None,
        counts_hosts=statistics or format_.counts is not None,
        mending=Wish(diff, unsafe_fixes) if fix or diff else None,
        baseline=baseline,
    )
    inspector = Inspector(told)
    if not baseline and not write_baseline and inspector.settings.baseline:
        baseline = inspector.settings.baseline
        inspector = Inspector(replace(told, keeps_diagnostics=True, baseline=baseline))
    known = memory(None if write_baseline else baseline)
    run = _Run(format_, Severity(fail_on), inspector, known, jobs)
    if write_baseline:
        run.into(write_baseline, files)
    else:
        run.over(files, with_statistics=statistics)
    sys.exit(run.exit_code)


def _refuse_odd_options(form: str, *, writes: bool, mends: bool, shows: bool, unsafe_fixes: bool) -> None:
    if unsafe_fixes and not (mends or shows):
        raise click.UsageError("--unsafe-fixes goes with --fix or --diff")
    if writes and (mends or shows):
        raise click.UsageError("--write-baseline goes without --fix and --diff; write it when all is mended")
    if shows and form != "text":
        raise click.UsageError(f"--diff writes a diff; --format {form} goes with --fix, or without both")


def _look(form: Format, *, color: bool | None) -> str:
    """Return the name of the report that suits what the output goes to."""
    if form.coloured is None or not is_coloured(asked=color):
        return "report"
    return "linked" if form.linked and follows_links() else "coloured"


class _Run:
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
        self._progress = Progress("documents")

    def over(self, files: tuple[str, ...], *, with_statistics: bool) -> None:
        """Report on every document, then sum up."""
        self._passes_on = self._wish is not None and not self._wish.is_dry and STDIN in files
        with closing(self._outcomes(files)) as outcomes:  # whatever ends the run ends its processes too
            for outcome in outcomes:
                self._take(outcome)
        if self._form.counts:
            self._report(self._form.counts(self._tally))
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
        """Write what is wrong with every document into a baseline, and say so."""
        with closing(self._outcomes(files)) as outcomes:
            found = [d for outcome in outcomes for faulty in outcome.faulty for d in faulty.diagnostics]
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
