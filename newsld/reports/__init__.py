"""Diagnostics → text: one file per format, and the table of them by the name that `--format` takes."""

from newsld.reports import github, json_document, json_lines, junit, sarif, summary, text
from newsld.reports.format import Circumstances, Format, Report, Sources

FORMATS: dict[str, Format] = {
    "text": text.FORMAT,
    "json": json_document.FORMAT,
    "jsonl": json_lines.FORMAT,
    "github": github.FORMAT,
    "sarif": sarif.FORMAT,
    "junit": junit.FORMAT,
    "summary": summary.FORMAT,
}

__all__ = ["FORMATS", "Circumstances", "Format", "Report", "Sources"]
