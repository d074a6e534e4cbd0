"""`newsld conformance`: the standard's suite, put to any implementation, and newsld as one of them."""

import sys
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path, PurePosixPath

import click

from newsld.cli._examination import Examination
from newsld.cli._implementations import EachAnew, OneForMany, Way
from newsld.cli._processes import processors
from newsld.cli._questions import FILE, asked, untold
from newsld.cli._suite import Suite, own
from newsld.cli._terminal import complain
from newsld.cli._verdicts import about, tell, written
from newsld.conformance import Case, Level, Manifest, chosen
from newsld.errors import InvalidConfiguration, NewsldError

AGREES, DIFFERS, MISUSED = 0, 1, 2


_suite_option = click.option(
    "--suite", metavar="DIR", type=click.Path(exists=True, path_type=Path), help="A suite; by default newsld's own."
)


@click.group()
def conformance() -> None:
    """Run the standard's conformance suite on any implementation."""


@conformance.command(short_help="Put the suite to a command.", context_settings={"allow_interspersed_args": False})
@click.argument("command", nargs=-1, metavar="-- COMMAND...", type=click.UNPROCESSED)
@_suite_option
@click.option(
    "--level",
    type=click.Choice([str(level) for level in Level]),
    default="verdict",
    show_default=True,
    help="What has to agree: sound or faulty; also the codes; also the places.",
)
@click.option("--lines", is_flag=True, help="Feed all documents to one process, as JSON Lines.")
@click.option(
    "--select", metavar="NAMES", help="Only the cases of these: rules by code, beginning, name or family, requirements."
)
@click.option("--kind", type=click.Choice(["document", "page"]), help="Only documents, or only pages.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=10.0,
    show_default=True,
    metavar="SECONDS",
    help="How long an answer may take.",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    metavar="N",
    help="So many processes at a time; 0 for as many as can run.",
)
@click.option(
    "--report", metavar="FILE", type=click.Path(path_type=Path), help="Write what came of all cases, as JSON."
)
def run(  # noqa: PLR0913  one argument per option, handed over by name
    *,
    command: tuple[str, ...],
    suite: Path | None,
    level: str,
    lines: bool,
    select: str | None,
    kind: str | None,
    timeout: float,
    jobs: int,
    report: Path | None,
) -> None:
    """Put the suite's documents to COMMAND, and compare what it says of them with what is expected.

    COMMAND is started for each document, and reads it from standard input, or from the file whose name stands where {}
    stands. At the level verdict its exit status is its answer: 0 for sound, 1 for faulty. At the levels code and place
    it writes a line of JSON for each thing that is wrong: {"code": "NL102", "pointer": "/datePublished", "line": 4,
    "column": 20}.

    {judged_on}, {kind}, {rules}, {profile} and {max_size} stand for what a case is judged by. A word of COMMAND with
    one of the last three is left out where the case says nothing of it; a case with one that COMMAND does not name is
    left out.

    With --lines one process is fed all of it, a line {"id", "kind", "document", "judged_on", "settings"} at a time, and
    answers each with a line {"id", "diagnostics"} or {"id", "verdict"}. schema/conformance/README.md has all of it.

    The exit code is 0 where all answers agree, 1 where some differ, 2 where the suite or COMMAND is of no use.
    """
    if not command:
        raise click.UsageError("COMMAND is missing: newsld conformance run -- COMMAND...")
    way = Way(command, timeout, Level(level) is not Level.VERDICT)
    try:
        with _held(report), Suite(suite or own()) as opened:
            cases = _chosen(opened.manifest, select, kind)
            taken = cases if lines else _told(cases, command)
            examination = Examination(
                opened, lambda: OneForMany(way) if lines else EachAnew(way), with_files=FILE in asked(command)
            )
            outcomes = examination.of(taken, jobs or processors())
            if report:
                report.write_text(written(opened, command, outcomes), "utf-8")
    except NewsldError as error:
        complain(str(error))
        sys.exit(MISUSED)
    except OSError as error:
        complain(f"{error.filename}: {(error.strerror or 'cannot be written').lower()}")
        sys.exit(MISUSED)
    sys.exit(AGREES if tell(outcomes, opened.manifest.families, Level(level)) else DIFFERS)


@contextmanager
def _held(report: Path | None) -> Generator[None]:
    """Tell before the work and not after it where a report cannot be written; leave no empty one behind."""
    is_new = report is not None and not report.exists()
    if report:
        report.open("a").close()
    try:
        yield
    finally:
        if report and is_new and report.stat().st_size == 0:
            report.unlink()


def _chosen(manifest: Manifest, select: str | None, kind: str | None) -> list[Case]:
    try:
        cases = manifest.cases if select is None else chosen(manifest, select.split(","))
    except InvalidConfiguration as error:
        raise click.UsageError(f"--select: {error}") from error
    cases = [case for case in cases if kind in (None, case.kind)]
    if not cases:
        raise click.UsageError("no case is chosen")
    return cases


def _told(cases: Sequence[Case], command: Sequence[str]) -> list[Case]:
    """Return the cases of which a command is told all that they are judged by, and say of how many it is not."""
    left = [case for case in cases if untold(command, case)]
    names = ", ".join(sorted({f"{{{name}}}" for case in left for name in untold(command, case)}))
    if len(left) == len(cases):
        raise click.UsageError(f"no case is left: all are judged by {names}, which COMMAND does not ask for")
    if left:
        complain(f"{len(left):,} cases are left out, for COMMAND does not ask for {names}")
    return [case for case in cases if case not in left]


@conformance.command(short_help="Write out a case, and say what is expected of it.")
@click.argument("name", metavar="CASE")
@_suite_option
def show(name: str, suite: Path | None) -> None:
    """Write the document of a case to standard output, and what is expected of it to standard error.

    CASE is its name, such as NL102-malformed-date/fail/no-such-day.
    """
    try:
        with Suite(suite or own()) as opened:
            cases = {case.id: case for case in opened.manifest.cases}
            case = cases.get(PurePosixPath(name).with_suffix("").as_posix())
            if case is None:
                raise click.UsageError(f"there is no case {name!r}{_meant(name, cases)}")
            click.echo("\n".join(about(case, opened.expected(case))), err=True)
            click.echo(opened.document(case), nl=False)
    except NewsldError as error:
        complain(str(error))
        sys.exit(MISUSED)


def _meant(name: str, cases: Iterable[str]) -> str:
    close = get_close_matches(name, cases, n=1)
    return f"; did you mean {close[0]}?" if close else ""


@conformance.command(short_help="Answer for newsld, line by line.")
def answer() -> None:
    """Answer as newsld does: documents as JSON Lines on standard input, what is wrong with each on standard output.

    It is an implementation that `newsld conformance run --lines` can be tried on:

        newsld conformance run --lines --level place -- newsld conformance answer
    """
    from newsld.cli._answering import answer as answered  # noqa: PLC0415  all rules, which only this needs

    for line in sys.stdin.buffer:
        sys.stdout.write(answered(line) + "\n")
        sys.stdout.flush()
