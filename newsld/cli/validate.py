"""`newsld validate`: what is wrong with documents, where, and how to mend it."""

import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence

import click

from newsld.cli._baseline import Memory, memory, tell_mended, write
from newsld.cli._documents import STDIN, Document, documents, paths
from newsld.cli._mending import Mender
from newsld.cli._selection import PROJECT, Choice, chosen, demands, settings
from newsld.cli._settings import SETTINGS
from newsld.errors import UnreadableDocument
from newsld.fixing import Choose, mendable
from newsld.model.diagnostic import Diagnostic, Rule, Severity, Source
from newsld.profiles import DEMANDS
from newsld.reports import FORMATS, Format
from newsld.rules import RULES, in_zone
from newsld.validation import validate as diagnostics_of

CLEAN, FAULTS, UNREADABLE = 0, 1, 2


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
    "--profile", multiple=True, metavar="NAME", help="Also what this consumer asks for; `all` for all of them."
)
@click.option("--severity", multiple=True, metavar="RULES=LEVEL", help="Tell these as error, warning or info.")
@click.option("--config", metavar="TOML", help=f"The settings; ./{SETTINGS} or ./{PROJECT} where they have any.")
@click.option("--baseline", metavar="FILE", help="Leave out what this file says is known, and tell what is mended.")
@click.option("--write-baseline", metavar="FILE", help="Write down what is wrong, as known from now on; exit code 0.")
@click.option("--fix", is_flag=True, help="Mend what can be mended safely, and tell what is left.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing; exit code 1 if anything.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: also what may need a person's eye.")
@click.option("--color/--no-color", default=None, help="Colours; by default where the output is a terminal.")
def validate(  # noqa: PLR0913  one argument per option, handed over by name
    *,
    files: tuple[str, ...],
    form: str,
    fail_on: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    profile: tuple[str, ...],
    severity: tuple[str, ...],
    config: str | None,
    baseline: str | None,
    write_baseline: str | None,
    fix: bool,
    diff: bool,
    unsafe_fixes: bool,
    color: bool | None,
) -> None:
    """Tell what is wrong with schema.org documents.

    FILE is a document (.json, .jsonld), a text with one document per line (.jsonl, .ndjson), a page whose JSON-LD
    blocks are read (.html, .htm), any of these packed (.gz), a folder with any of these, a pattern such as
    'out/**/*.jsonld', or - for standard input.

    RULES are codes (NL201), beginnings of codes (NL4), names (dangling-reference), families (document, shape, graph,
    article, quotation, claim, profile, taste), `default` or `all`, with commas between them. What --select says goes
    before the settings' select and ignore. Settings stand in [validate] of newsld.toml, or [tool.newsld.validate] of
    pyproject.toml: select, ignore, severity, profile, baseline, time_zone, and per_path for the files of some paths.

    --fix changes files in place, and of a page the JSON-LD blocks alone; standard input goes to standard output, and
    what is left wrong with it to standard error. A document is changed only where it then has fewer faults and none of
    another kind. Packed files stay as they are.

    Profiles say what a consumer asks for beyond schema.org, which requires nothing; `newsld rules --profiles` lists
    them.

    The exit code is 0 where nothing is wrong, or left wrong by --fix, 1 where faults were found, 2 where something
    could not be read.
    """
    _refuse_odd_options(writes=bool(write_baseline), mends=fix or diff, unsafe_fixes=unsafe_fixes)
    configured = settings(config)
    table = (*in_zone(RULES, configured.time_zone), *(demands(profile, configured) or DEMANDS))
    choice = Choice(configured, chosen(select, ignore, severity), table)
    known = memory(None if write_baseline else baseline or configured.baseline)
    run = _Run(FORMATS[form], Severity(fail_on), choice, known, coloured=_is_coloured(color=color))
    if fix or diff:
        run.mend(is_dry=diff, with_unsafe=unsafe_fixes)
    if write_baseline:
        run.into(write_baseline, files)
    else:
        run.over(files)
    sys.exit(run.exit_code)


def _refuse_odd_options(*, writes: bool, mends: bool, unsafe_fixes: bool) -> None:
    if unsafe_fixes and not mends:
        raise click.UsageError("--unsafe-fixes goes with --fix or --diff")
    if writes and mends:
        raise click.UsageError("--write-baseline goes without --fix and --diff; write it when all is mended")


def _is_coloured(*, color: bool | None) -> bool:
    if color is not None:
        return color
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


class _Run:
    """One run over files: what has been counted so far."""

    def __init__(self, form: Format, fail_on: Severity, choice: Choice, memory: Memory, *, coloured: bool) -> None:
        self._form = form
        self._report = form.coloured if coloured and form.coloured else form.report
        self._fail_on = fail_on
        self._choice = choice
        self._memory = memory
        self._known = 0
        self._documents = 0
        self._faulty = 0
        self._unreadable = 0
        self._found: Counter[Severity] = Counter()
        self._held: list[Diagnostic] = []
        self._mendable: Counter[bool] = Counter()  # by whether that is safe
        self._mender: Mender | None = None
        self._is_dry = False
        self._passes_on = False

    def mend(self, *, is_dry: bool, with_unsafe: bool) -> None:
        """Mend from now on what is reported, or show how that would be."""

        def choose(file: str) -> Choose:
            return lambda found: mendable(self._memory.new(file, found), with_unsafe=with_unsafe)

        self._mender = Mender(lambda document: self._found_in(document)[1], choose, is_dry=is_dry)
        self._is_dry = is_dry

    def over(self, files: tuple[str, ...]) -> None:
        """Report on every document, then sum up."""
        self._passes_on = self._mender is not None and not self._is_dry and STDIN in files
        for document in self._read(files):
            self._take(document, *self._found_in(document))
        if self._form.is_whole and not self._is_dry:
            self._write(self._report(self._held, {}))
        sys.stdout.flush()
        if self._mender:
            click.echo(self._mender.summary(self._mendable[False]), err=True)
        if not self._unreadable:  # of what could not be read nobody knows
            tell_mended(self._memory.mended())
        click.echo(f"{'then ' * self._is_dry}{self._summary()}", err=True)

    def into(self, baseline: str, files: tuple[str, ...]) -> None:
        """Write what is wrong with every document into a baseline, and say so."""
        found = [diagnostic for document in self._read(files) for diagnostic in self._found_in(document)[1]]
        write(baseline, found)
        click.echo(f"{_counted(len(found), 'diagnostic')} written to {baseline}", err=True)

    @property
    def exit_code(self) -> int:
        """What the run comes to."""
        if self._unreadable or (self._mender and self._mender.has_failed):
            return UNREADABLE
        if self._mender and self._is_dry:
            return FAULTS if self._mender.has_work else CLEAN
        grave = any(severity.is_at_least(self._fail_on) for severity in self._found)
        return FAULTS if grave else CLEAN

    def _read(self, files: tuple[str, ...]) -> Iterator[Document]:
        seen: set[str] = set()
        for name in files:
            try:
                for path in paths(name):
                    if path not in seen:
                        seen.add(path)
                        yield from self._documents_of(path)
            except UnreadableDocument as nothing:
                self._complain(nothing)

    def _documents_of(self, path: str) -> Iterator[Document]:
        piped = sys.stdin.buffer.read() if self._mender and path == STDIN else None
        found = documents(path, piped)
        try:
            yield from self._mender.over(path, found, piped) if self._mender else found
        except UnreadableDocument as unreadable:
            self._complain(unreadable)

    def _complain(self, unreadable: UnreadableDocument) -> None:
        self._unreadable += 1
        text = str(unreadable).encode("utf-8", "backslashreplace").decode()
        click.echo(f"newsld: {text}", err=True)

    def _found_in(self, document: Document) -> tuple[Sequence[Rule], Sequence[Diagnostic]]:
        rules = self._choice.of(document.file)
        found = diagnostics_of(
            document.text,
            file=document.file,
            first_line=document.first_line,
            elsewhere=document.elsewhere,
            rules=rules,
        )
        return rules, found

    def _take(self, document: Document, rules: Sequence[Rule], diagnostics: Sequence[Diagnostic]) -> None:
        found = self._memory.unknown(document.file, rules, diagnostics)
        self._documents += 1
        self._known += len(diagnostics) - len(found)
        self._found.update(diagnostic.severity for diagnostic in found)
        self._mendable.update(diagnostic.fix.is_safe for diagnostic in found if diagnostic.fix)
        if not found:
            return
        self._faulty += 1
        if self._form.is_whole:
            self._held.extend(found)
        elif not self._is_dry:
            self._write(self._report(found, {document.file: Source(document.text, document.first_line)}))

    def _hint(self) -> str:
        """Return what --fix could do."""
        safe, unsafe = self._mendable[True], self._mendable[False]
        if not safe:
            return f"; {unsafe:,} can be mended by --fix --unsafe-fixes" if unsafe else ""
        return f"; {safe:,} can be mended by --fix" + (f", {unsafe:,} more by --unsafe-fixes" if unsafe else "")

    def _write(self, text: str) -> None:
        """Write to standard output, or beside it where that is for what was piped in; with escapes where need be."""
        encoding = (sys.stderr if self._passes_on else sys.stdout).encoding or "utf-8"
        told = text.encode(encoding, "backslashreplace").decode(encoding)
        click.echo(told, nl=False, err=self._passes_on, color=True)

    def _summary(self) -> str:
        counts = [_counted(self._found[severity], severity) for severity in Severity if self._found[severity]]
        total = sum(self._found.values())
        read = _counted(self._documents, "document")
        if not self._documents:
            text = "no document read"
        else:
            text = f"{', '.join(counts)} in {self._faulty:,} of {read}" if total else f"no faults in {read}"
        if not self._mender:
            text += self._hint()
        if self._known:
            text += f"; {self._known:,} known by the baseline"
        return text + (f"; {self._unreadable:,} could not be read" if self._unreadable else "")


def _counted(number: int, noun: str) -> str:
    plural = noun if number == 1 or noun == Severity.INFO else f"{noun}s"
    return f"{number:,} {plural}"
