"""Derive conformance/manifest.json, the list of the suite's cases, from the requirements and from the cases themselves.

    python schema/derive_conformance.py

README.md says which requirement has which rule and which folder; a case's folder says whether it breaks that rule, its
`.expected.json` what is to be said of it, its `.settings.json` what it is judged by besides.
"""  # noqa: INP001  a script beside the data that it writes

import json
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

FOLDER = Path(__file__).parent
SUITE = FOLDER / "conformance"
JUDGED_ON = "2026-11-01"  # what has been done is not to lie in the future of this day
MAX_SIZE = 10_000_000  # bytes that a document may have, where a case does not say otherwise
FAMILIES = {
    "0": "document",
    "1": "shape",
    "2": "graph",
    "3": "article",
    "4": "quotation",
    "5": "claim",
    "6": "page",
    "8": "profile",
    "9": "taste",
}
KINDS = {".jsonld": "document", ".html": "page"}
SEVERITIES = {"MUST": "error", "SHOULD": "warning", "MAY": "info"}
LEVEL = re.compile(r"\b(MUST|SHOULD|MAY)\b")
ROW = re.compile(r"\| ([A-Z]\d+) \| (.+) \| (NL\d{3}) \| \[([a-z0-9-]+)\]\((\S+)\) \|")
VERSION = re.compile(r"Version (\S+) of (\d+ \w+ \d{4})")


class Requirement(NamedTuple):
    """A row of the specification: its number, its text, and the rule and the folder that it has."""

    number: str
    text: str
    rule: str
    name: str
    folder: str

    @property
    def level(self) -> str:
        """MUST, SHOULD or MAY: the one key word that the text holds."""
        (level,) = set(LEVEL.findall(self.text))
        return level


def requirements() -> list[Requirement]:
    """Return the requirements, in the order of their rules."""
    lines = (FOLDER / "README.md").read_text("utf-8").splitlines()
    rows = [Requirement(*match.groups()) for line in lines if (match := ROW.fullmatch(line))]
    return sorted(rows, key=lambda row: row.rule)


def version() -> tuple[str, str]:
    """Return the version of specification and suite, and its day."""
    found = VERSION.search((FOLDER / "README.md").read_text("utf-8"))
    if found is None:
        raise SystemExit("README.md lacks its version")
    number, day = found.groups()
    return number, datetime.strptime(day, "%d %B %Y").date().isoformat()  # noqa: DTZ007  a day has no zone


def manifest() -> dict[str, Any]:
    """Return the manifest."""
    number, day = version()
    rows = requirements()
    return {
        "$schema": "manifest.schema.json",
        "title": "newsld conformance suite",
        "version": number,
        "date": day,
        "judged_on": JUDGED_ON,
        "max_size": MAX_SIZE,
        "rules": [_rule(row) for row in rows],
        "cases": [case for row in rows for case in _cases(row)],
    }


def _rule(row: Requirement) -> dict[str, Any]:
    return {
        "code": row.rule,
        "name": row.name,
        "family": FAMILIES[row.rule[2]],
        "severity": SEVERITIES[row.level],
        "requirement": row.number,
        "folder": row.folder.removeprefix("conformance/"),
    }


def _cases(row: Requirement) -> Iterator[dict[str, Any]]:
    folder = FOLDER / row.folder
    for path in sorted(path for path in folder.glob("*/*") if path.suffix in KINDS):
        expected, settings = path.with_suffix(".expected.json"), path.with_suffix(".settings.json")
        told = json.loads(expected.read_text("utf-8"))
        case = {
            "id": path.with_suffix("").relative_to(SUITE).as_posix(),
            "file": path.relative_to(SUITE).as_posix(),
            "kind": KINDS[path.suffix],
            "requirement": row.number,
            "rule": row.rule,
            "breaks": path.parent.name == "fail",
            "verdict": "faulty" if told else "sound",
            "expected": expected.relative_to(SUITE).as_posix(),
        }
        said = {"settings": json.loads(settings.read_text("utf-8"))} if settings.is_file() else {}
        yield case | said


def written(document: dict[str, Any]) -> str:
    """Return a manifest as JSON, one line per rule and per case."""
    parts = [
        f"{json.dumps(key)}: {_listed(said) if isinstance(said, list) else json.dumps(said)}"
        for key, said in document.items()
    ]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _listed(lines: Any) -> str:
    return "[\n" + ",\n".join(map(json.dumps, lines)) + "\n]"


if __name__ == "__main__":
    (SUITE / "manifest.json").write_text(written(manifest()), "utf-8")
