"""Diagnostics → text: one file per format, and the table of them by the name that `--format` takes."""

from newsld.reports import json_document, json_lines, text
from newsld.reports.format import Format, Report, Sources

FORMATS: dict[str, Format] = {
    "text": text.FORMAT,
    "json": json_document.FORMAT,
    "jsonl": json_lines.FORMAT,
}

__all__ = ["FORMATS", "Format", "Report", "Sources"]
