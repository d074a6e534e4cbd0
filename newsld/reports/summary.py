"""How often each rule was broken, and how much is wrong in each file: tables instead of single diagnostics."""

from collections import Counter
from collections.abc import Iterable, Sequence

from newsld.model.diagnostic import Diagnostic, Severity
from newsld.reports.format import Format, Sources
from newsld.reports.text import columns, printable

Row = tuple[str, ...]


def report(diagnostics: Sequence[Diagnostic], _sources: Sources) -> str:
    """Return a table of rules and one of files, the most frequent first; nothing where nothing is wrong."""
    if not diagnostics:
        return ""
    return f"{_table(_rules(diagnostics))}\n{_table(_files(diagnostics))}"


def _rules(diagnostics: Sequence[Diagnostic]) -> Iterable[Row]:
    counts = Counter((d.code, str(d.severity), d.name) for d in diagnostics)
    files: dict[str, set[str]] = {}
    for diagnostic in diagnostics:
        files.setdefault(diagnostic.code, set()).add(diagnostic.file)
    yield "count", "files", "code", "severity", "rule"
    for (code, severity, name), count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0])):
        yield f"{count:,}", f"{len(files[code]):,}", code, severity, name


def _files(diagnostics: Sequence[Diagnostic]) -> Iterable[Row]:
    totals = Counter(diagnostic.file for diagnostic in diagnostics)
    counts = Counter((diagnostic.file, diagnostic.severity) for diagnostic in diagnostics)
    yield "count", *Severity, "file"
    for file, total in sorted(totals.items(), key=lambda entry: (-entry[1], entry[0])):
        yield f"{total:,}", *(f"{counts[file, severity]:,}" for severity in Severity), printable(file)


def _table(rows: Iterable[Row]) -> str:
    """Return rows as lines with their cells below each other, numbers to the right, the last cell as long as it is."""
    lines = list(rows)
    widths = [max(map(columns, column)) for column in zip(*lines, strict=True)]
    return "".join(f"{_line(line, widths)}\n" for line in lines)


def _line(cells: Row, widths: Sequence[int]) -> str:
    *first, last = zip(cells, widths, strict=True)
    return "  ".join((*(_cell(*cell) for cell in first), last[0]))


def _cell(cell: str, width: int) -> str:
    return cell.rjust(width) if cell[:1].isdigit() else cell.ljust(width)


FORMAT = Format(report, is_whole=True)
