"""Diagnostics for a person: where, what, the line itself with the fault marked, how to mend it."""

import re
import unicodedata
from collections.abc import Callable, Sequence

from newsld.model.diagnostic import Diagnostic, Severity, Source
from newsld.reports.format import Format, Sources

WIDTH = 100

_LINE_END = re.compile(r"\r\n|\r|\n")
_COLOURS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.INFO: "1;36"}
_BOLD, _DIM = "1", "2"

Paint = Callable[[str, str], str]
Link = Callable[[str, str], str]


def report(diagnostics: Sequence[Diagnostic], sources: Sources) -> str:
    """Return the diagnostics as plain text."""
    return _report(diagnostics, sources, lambda text, _colour: text)


def coloured(diagnostics: Sequence[Diagnostic], sources: Sources) -> str:
    """Return the diagnostics as text with the colours of a terminal."""
    return _report(diagnostics, sources, _painted)


def linked(diagnostics: Sequence[Diagnostic], sources: Sources) -> str:
    """Return the diagnostics as coloured text in which each rule leads to what it rests on, as newer terminals do."""
    return _report(diagnostics, sources, _painted, _link)


def _painted(text: str, colour: str) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if text else ""


def _link(text: str, url: str) -> str:
    return f"\x1b]8;;{url}\x1b\\{text}\x1b]8;;\x1b\\" if url.isascii() and url.isprintable() and url else text


def _unlinked(text: str, _url: str) -> str:
    return text


def _report(diagnostics: Sequence[Diagnostic], sources: Sources, paint: Paint, link: Link = _unlinked) -> str:
    lines = {file: _LINE_END.split(source.text.removeprefix("\ufeff")) for file, source in sources.items()}
    parts: list[str] = []
    for diagnostic in diagnostics:
        parts.append(_heading(diagnostic, paint, link))
        source = sources.get(diagnostic.file)
        if source is not None:
            parts.append(_excerpt(diagnostic, source, lines[diagnostic.file], paint))
        if diagnostic.help or diagnostic.fix:
            parts.append(f"  help: {printable(_help(diagnostic))}\n")
        parts.append(paint(f"  why:  newsld explain {diagnostic.code}", _DIM) + "\n\n")
    return "".join(parts)


def _help(diagnostic: Diagnostic) -> str:
    """Return how to mend a fault, and the options that do it."""
    fix = diagnostic.fix
    if not fix:
        return diagnostic.help
    return f"{diagnostic.help or fix.title} ({'--fix' if fix.is_safe else '--fix --unsafe-fixes'})"


def _heading(diagnostic: Diagnostic, paint: Paint, link: Link) -> str:
    place = paint(f"{printable(diagnostic.file)}:{diagnostic.line}:{diagnostic.column}:", _BOLD)
    severity = paint(diagnostic.severity, _COLOURS[diagnostic.severity])
    rule = link(f"{diagnostic.code} {diagnostic.name}", diagnostic.url)
    return f"{place} {severity}: {printable(diagnostic.message)} [{rule}]\n"


def _excerpt(diagnostic: Diagnostic, source: Source, lines: list[str], paint: Paint) -> str:
    """Return the line at fault, cut to the screen around the fault, with carets below it."""
    index = diagnostic.line - source.first_line
    if not 0 <= index < len(lines):
        return ""
    line = lines[index]
    before_it = 0 if index else source.first_column
    start = diagnostic.column - 1 - before_it
    end = diagnostic.end_column - 1 - before_it if diagnostic.end_line == diagnostic.line else start + 1
    first = max(0, min(start - WIDTH // 3, len(line) - WIDTH))
    # of an object or list the bracket is marked, not all that stands in it
    end = start + 1 if line[start : start + 1] in "[{" else max(min(end, first + WIDTH, len(line)), start + 1)
    before = ("…" if first else "") + printable(line[first:start])
    marked = printable(line[start:end])
    after = printable(line[end : first + WIDTH]) + ("…" if len(line) > first + WIDTH else "")
    if not first:
        before = before.lstrip()
    number = str(diagnostic.line)
    margin = " " * len(number)
    carets = paint("^" * max(columns(marked), 1), _COLOURS[diagnostic.severity])
    return (
        f"  {paint(f'{number} |', _DIM)} {before}{marked}{after}\n"
        f"  {paint(f'{margin} |', _DIM)} {' ' * columns(before)}{carets}\n"
    )


def printable(text: str) -> str:
    """Return a text with everything that a terminal would not print as one character written out or as a space."""
    if text.isprintable():
        return text
    return "".join(_printable(character) for character in text)


def _printable(character: str) -> str:
    if character.isprintable():
        return character
    if character.isspace():
        return " "
    code = ord(character)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"  # noqa: PLR2004


def columns(text: str) -> int:
    """Return how many columns of a terminal a printable text takes."""
    return len(text) if text.isascii() else sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


FORMAT = Format(report, coloured=coloured, linked=linked)
