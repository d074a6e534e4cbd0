"""Diagnostics as JUnit XML: a suite per file, a case per diagnostic, for servers that know tests and nothing else."""

from collections.abc import Iterator, Sequence
from html import escape

from newsld.model.diagnostic import Diagnostic, Severity
from newsld.reports.format import Circumstances, Format, Sources
from newsld.reports.text import printable


def report(diagnostics: Sequence[Diagnostic], _sources: Sources) -> str:
    """Return the diagnostics as one XML document; what is told for information is no failure."""
    return of_run(diagnostics, Circumstances())


def of_run(diagnostics: Sequence[Diagnostic], run: Circumstances) -> str:
    """Return a run as one XML document: a case for each file without fault too, an error for what was not read."""
    suites: dict[str, list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        suites.setdefault(diagnostic.file, []).append(diagnostic)
    lines = [line for file, found in suites.items() for line in _suite(file, found)]
    clean = [file for file in run.files if file not in suites]
    lines += [line for file in clean for line in _clean_suite(file)]
    lines += _unread_suite(run.failures) if run.failures else []
    counts = _counts(diagnostics)
    counts["tests"] += len(clean) + len(run.failures)
    counts["errors"] = len(run.failures)
    start = f"<testsuites{_attributes(name='newsld', **counts)}"
    body = [f"{start}>", *lines, "</testsuites>"] if lines else [f"{start}/>"]
    return "\n".join(('<?xml version="1.0" encoding="UTF-8"?>', *body)) + "\n"


def _clean_suite(file: str) -> Iterator[str]:
    yield f"  <testsuite{_attributes(name=file, tests=1, failures=0, errors=0)}>"
    yield f"    <testcase{_attributes(name='no faults', classname=file, file=file)}/>"
    yield "  </testsuite>"


def _unread_suite(failures: Sequence[str]) -> Iterator[str]:
    count = len(failures)
    yield f"  <testsuite{_attributes(name='not looked at', tests=count, failures=0, errors=count)}>"
    for text in failures:
        yield f"    <testcase{_attributes(name=text, classname='newsld')}>"
        yield f"      <error{_attributes(message=text)}/>"
        yield "    </testcase>"
    yield "  </testsuite>"


def _suite(file: str, diagnostics: Sequence[Diagnostic]) -> Iterator[str]:
    yield f"  <testsuite{_attributes(name=file, **_counts(diagnostics))}>"
    for diagnostic in diagnostics:
        yield from _case(diagnostic)
    yield "  </testsuite>"


def _case(diagnostic: Diagnostic) -> Iterator[str]:
    place = f"{diagnostic.line}:{diagnostic.column}"
    name = f"{diagnostic.code} {diagnostic.name} at {place}"
    file = diagnostic.file
    yield f"    <testcase{_attributes(name=name, classname=file, file=file, line=diagnostic.line)}>"
    text = "\n".join(
        f"{label}: {printable(value)}"
        for label, value in (("at", f"{diagnostic.file}:{place} {diagnostic.pointer}"), ("help", diagnostic.help))
        if value
    )
    if diagnostic.severity is Severity.INFO:
        yield f"      <system-out>{_escaped(printable(diagnostic.message) + chr(10) + text)}</system-out>"
    else:
        attributes = _attributes(type=diagnostic.severity, message=diagnostic.message)
        yield f"      <failure{attributes}>{_escaped(text)}</failure>"
    yield "    </testcase>"


def _counts(diagnostics: Sequence[Diagnostic]) -> dict[str, int]:
    failures = sum(diagnostic.severity is not Severity.INFO for diagnostic in diagnostics)
    return {"tests": len(diagnostics), "failures": failures, "errors": 0}


def _attributes(**values: str | int) -> str:
    return "".join(f' {name}="{_escaped(printable(str(value)))}"' for name, value in values.items())


def _escaped(text: str) -> str:
    """Return a text as it may stand in XML: noncharacters, which are not printable, are written out already."""
    return escape(text, quote=True)


FORMAT = Format(report, is_whole=True, of_run=of_run)
