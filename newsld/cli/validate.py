"""`newsld validate`: what is wrong with documents, where, and how to mend it."""

import sys
from dataclasses import replace
from datetime import datetime

import click

from newsld.cli import SETTINGS
from newsld.cli._baseline import memory
from newsld.cli._inspection import Inspector, Instructions
from newsld.cli._mending import Wish
from newsld.cli._selection import PROJECT
from newsld.cli._terminal import follows_links, is_coloured
from newsld.cli._validation_run import ValidationRun
from newsld.model.diagnostic import Severity
from newsld.reports import FORMATS, Format


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
    "--select",
    multiple=True,
    metavar="RULES",
    help="Only these rules, and what --profile asks for; `default,NL901` adds to the usual ones.",
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
    run = ValidationRun(format_, Severity(fail_on), inspector, known, jobs)
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
