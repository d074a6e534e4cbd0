"""What is known to be wrong and not to be told again: fingerprints of diagnostics, and how often each was found."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from newsld.errors import InvalidConfiguration
from newsld.model.diagnostic import Diagnostic
from newsld.model.graph import is_list, is_object

VERSION = 1

_LENGTH = 16  # of a fingerprint, in hexadecimal digits: enough to tell a billion diagnostics apart
_FACTS = ("file", "code", "pointer", "message")


def fingerprint(diagnostic: Diagnostic) -> str:
    """Return what tells a diagnostic from others and outlives edits elsewhere in its file: no line, no column."""
    from hashlib import sha256  # noqa: PLC0415  it brings OpenSSL along, and few runs have a baseline

    facts = (_posix(diagnostic.file), diagnostic.code, diagnostic.pointer, diagnostic.message)
    return sha256(json.dumps(facts).encode("ascii")).hexdigest()[:_LENGTH]


@dataclass(frozen=True, slots=True)
class Known:
    """A diagnostic as a baseline keeps it, for whom reads the file; `count` says how often it was found alike."""

    file: str
    code: str
    pointer: str
    message: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Baseline:
    """What was wrong when the baseline was written, by fingerprint."""

    known: Mapping[str, Known] = field(default_factory=dict[str, Known])

    def written(self) -> str:
        """Return the baseline as text, the same for the same diagnostics in whatever order."""
        entries = [
            {"fingerprint": name, **{fact: getattr(known, fact) for fact in (*_FACTS, "count")}}
            for name, known in self.known.items()
        ]
        entries.sort(key=lambda entry: [*(entry[fact] for fact in _FACTS), entry["fingerprint"]])
        return json.dumps({"version": VERSION, "diagnostics": entries}, indent=2) + "\n"


def baseline_of(diagnostics: Iterable[Diagnostic]) -> Baseline:
    """Return the baseline in which these diagnostics are known."""
    counts: Counter[str] = Counter()
    seen: dict[str, Diagnostic] = {}
    for diagnostic in diagnostics:
        name = fingerprint(diagnostic)
        counts[name] += 1
        seen.setdefault(name, diagnostic)
    return Baseline(
        {name: Known(_posix(d.file), d.code, d.pointer, d.message, counts[name]) for name, d in seen.items()}
    )


def read(text: str) -> Baseline:
    """Return the baseline that a text holds, or raise `InvalidConfiguration`."""
    try:
        document: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidConfiguration("no JSON, expected what --write-baseline writes") from error
    if not is_object(document) or not is_list(document.get("diagnostics")):
        raise InvalidConfiguration("no baseline, expected what --write-baseline writes")
    if document.get("version") != VERSION:
        raise InvalidConfiguration(f"the baseline's version is {document.get('version')!r}, expected {VERSION}")
    return Baseline(dict(map(_entry, document["diagnostics"])))


def _entry(entry: Any) -> tuple[str, Known]:
    facts: Sequence[Any] = [entry.get(key) for key in ("fingerprint", *_FACTS)] if is_object(entry) else []
    count = entry.get("count", 1) if is_object(entry) else 0
    if not facts or not all(isinstance(fact, str) for fact in facts) or type(count) is not int or count < 1:
        raise InvalidConfiguration("an entry of the baseline lacks its fingerprint, file, code, pointer or message")
    name, *rest = facts
    return name, Known(*rest, count=count)


def _posix(file: str) -> str:
    """Return a file's name as every system writes it, so that one baseline serves all."""
    return file.replace("\\", "/").removeprefix("./")
