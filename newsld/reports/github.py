"""One workflow command per diagnostic: GitHub Actions shows them as annotations beside the lines of a change."""

from collections.abc import Sequence

from newsld.model.diagnostic import Diagnostic, Severity
from newsld.reports.format import Format, Sources
from newsld.reports.text import printable

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_STDIN = "-"


def report(diagnostics: Sequence[Diagnostic], _sources: Sources) -> str:
    """Return the diagnostics as workflow commands, one per line."""
    return "".join(map(_command, diagnostics))


def _command(diagnostic: Diagnostic) -> str:
    properties = {
        "file": diagnostic.file,
        "line": diagnostic.line,
        "endLine": diagnostic.end_line,
        "col": diagnostic.column,
        "endColumn": diagnostic.end_column,
        "title": f"{diagnostic.code} {diagnostic.name}",
    }
    if diagnostic.file == _STDIN:
        del properties["file"]
    if diagnostic.end_line != diagnostic.line:  # columns of several lines mark nothing
        del properties["endColumn"]
    told = ",".join(f"{name}={_property(printable(str(value)))}" for name, value in properties.items())
    help_ = f"\nhelp: {printable(diagnostic.help)}" if diagnostic.help else ""
    return f"::{_COMMANDS[diagnostic.severity]} {told}::{_data(printable(diagnostic.message) + help_)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMAT = Format(report)
