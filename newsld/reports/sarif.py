"""Diagnostics as SARIF 2.1.0 (OASIS), which code scanning services and editors read."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from newsld._version import __version__
from newsld.model.baseline import fingerprint
from newsld.model.diagnostic import Diagnostic, Severity
from newsld.model.fix import TextFix
from newsld.reports.format import Circumstances, Format, Sources
from newsld.reports.text import printable

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_NONE = '"results": []'
_DRIVE = re.compile(r"[A-Za-z]:[/\\]")


def report(diagnostics: Sequence[Diagnostic], _sources: Sources) -> str:
    """Return the diagnostics as one SARIF log with one run, in ASCII."""
    return _log(_run(diagnostics, {}))


def of_run(diagnostics: Sequence[Diagnostic], run: Circumstances) -> str:
    """Return a run as one SARIF log, with the titles of its rules and with what could not be looked at."""
    told = [{"level": "error", "message": {"text": printable(text)}} for text in run.failures]
    invocation = {"executionSuccessful": not told, "toolExecutionNotifications": told}
    return _log({**_run(diagnostics, run.titles), "invocations": [invocation]})


def _log(run: Mapping[str, Any]) -> str:
    """Return the log of a run, each result on a line: setting out thousands of them would take longest of all."""
    bare: dict[str, Any] = {**run, "results": []}
    text = json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [bare]}, indent=2)
    if run["results"]:
        lines = ",\n".join(f"        {json.dumps(result)}" for result in run["results"])
        text = text.replace(_NONE, f"{_NONE[:-1]}\n{lines}\n      ]")
    return f"{text}\n"


def _run(diagnostics: Sequence[Diagnostic], titles: Mapping[str, str]) -> dict[str, Any]:
    rules = {diagnostic.code: diagnostic for diagnostic in sorted(diagnostics, key=lambda d: d.code, reverse=True)}
    codes = sorted(rules)
    return {
        "tool": {
            "driver": {
                "name": "newsld",
                "version": __version__,
                "rules": [_rule(rules[code], titles) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(diagnostic, codes.index(diagnostic.code)) for diagnostic in diagnostics],
    }


def _rule(diagnostic: Diagnostic, titles: Mapping[str, str]) -> dict[str, Any]:
    return {
        "id": diagnostic.code,
        "name": diagnostic.name,
        "shortDescription": {"text": titles.get(diagnostic.code) or diagnostic.name.replace("-", " ")},
        "help": {"text": f"newsld explain {diagnostic.code}"},
        **({"helpUri": diagnostic.url} if diagnostic.url else {}),
    }


def _result(diagnostic: Diagnostic, index: int) -> dict[str, Any]:
    text = "; ".join(filter(None, (printable(diagnostic.message), printable(diagnostic.help))))
    return {
        "ruleId": diagnostic.code,
        "ruleIndex": index,
        "level": _LEVELS[diagnostic.severity],
        "message": {"text": text},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _uri(diagnostic.file)},
                    "region": {
                        "startLine": diagnostic.line,
                        "startColumn": diagnostic.column,
                        "endLine": diagnostic.end_line,
                        "endColumn": diagnostic.end_column,
                    },
                },
                "logicalLocations": [{"fullyQualifiedName": diagnostic.pointer}],
            }
        ],
        **({"fixes": [_fix(diagnostic.file, diagnostic.fix)]} if diagnostic.fix else {}),
        "partialFingerprints": {"newsld/v1": fingerprint(diagnostic)},
        **({"properties": {"profile": diagnostic.profile}} if diagnostic.profile else {}),
    }


def _fix(file: str, fix: TextFix) -> dict[str, Any]:
    replacements = [
        {
            "deletedRegion": {
                "startLine": edit.start.line,
                "startColumn": edit.start.column,
                "endLine": edit.end.line,
                "endColumn": edit.end.column,
            },
            "insertedContent": {"text": edit.text},
        }
        for edit in fix.edits
    ]
    change = {"artifactLocation": {"uri": _uri(file)}, "replacements": replacements}
    return {"description": {"text": printable(fix.title)}, "artifactChanges": [change]}


def _uri(file: str) -> str:
    """Return a file's name as a URI, relative where the name is."""
    if file == "-":
        return "stdin"
    if _DRIVE.match(file):
        return f"file:///{quote(_bytes(file.replace(chr(92), '/')), safe='/:')}"
    path = quote(_bytes(file))
    return f"file://{path}" if file.startswith("/") else path.removeprefix("./")


def _bytes(file: str) -> bytes:
    """Return a file's name as bytes: as POSIX has it, else with its halves of characters, which Windows allows."""
    try:
        return file.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return file.encode("utf-8", "surrogatepass")


FORMAT = Format(report, is_whole=True, of_run=of_run)
