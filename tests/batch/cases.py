"""Faults, each among sound records, and what is to come of them: small for the tests, large for `faults.py`."""

import gzip
import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import runs

_ZSTD = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
SOUND = f"{next(runs.articles(1))}\n".encode().replace(b'"text": ""', b'"text": "All is well in Riverton."')
BLAMED = "The dam breaks"  # the headline that some rules do not stand


class Size(NamedTuple):
    """How large faults are: bytes of a row, brackets that are open, records of what is cut."""

    row: int = 10_000_001
    depth: int = 100_000
    records: int = 400


class Given(NamedTuple):
    """What a run is given: its input, how it is made sense of, and what other options are said."""

    path: Path
    road: str = "convert"
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """A fault: how it is made, and what is to come of it.

    `rows` are as many as there are to be, or of what is cut the least; `rejected` is what is said of each reject, and
    `failed` of a rule.
    """

    name: str
    make: Callable[[Path, Size], Given]
    rows: int
    rejected: tuple[str, ...] = ()
    failed: str = ""
    is_cut: bool = False


def wrong(case: Case, out: Path) -> list[str]:
    """Return what did not come of a case as it should have."""
    found = sum(1 for _ in runs.rows(out))
    said = [reject["message"] for reject in runs.rejects(out)]
    told = runs.summary(out)
    complaints = [] if found == case.rows or (case.is_cut and found > case.rows) else [f"{found} rows"]
    if len(said) != len(case.rejected) or not all(map(str.__contains__, said, case.rejected)):
        complaints.append(f"rejected: {said}")
    if bool(case.failed) != bool(told["failed"]) or not all(case.failed in why for why in told["failed"]):
        complaints.append(f"failed: {told['failed']}")
    if told["records"] + told["several"] != found + len(said):
        complaints.append("records that are neither row nor reject")
    return complaints


# rows


def _among(row: Callable[[Size], bytes]) -> Callable[[Path, Size], Given]:
    """Return what makes a file of a sound record, a row, and another sound one."""

    def make(folder: Path, size: Size) -> Given:
        return _filled(folder / "in.jsonl", (SOUND, row(size), SOUND))

    return make


def _filled(path: Path, pieces: Iterable[bytes]) -> Given:
    with path.open("wb") as file:
        file.writelines(pieces)
    return Given(path)


def _long(size: Size) -> bytes:
    return b'{"text": "' + b"x" * size.row + b'"}\n'


def _deep(size: Size) -> bytes:
    return b'{"text": ' + b"[" * size.depth + b"]" * size.depth + b"}\n"


# files


def _cut(pack: Callable[[bytes], bytes], name: str) -> Callable[[Path, Size], Given]:
    """Return what makes a file of lines that are packed, of which the second half is missing."""

    def make(folder: Path, size: Size) -> Given:
        packed = pack("".join(f"{line}\n" for line in runs.documents(size.records)).encode())
        return _filled(folder / name, [packed[: len(packed) // 2]])._replace(road="validate")

    return make


def _zstandard(data: bytes) -> bytes:
    return import_module(_ZSTD).compress(data)


def _cut_table(folder: Path, size: Size) -> Given:
    arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    parquet.write_table(arrow.table({"document": list(runs.documents(size.records))}), folder / "in.parquet")
    data = (folder / "in.parquet").read_bytes()
    return _filled(folder / "in.parquet", [data[: len(data) // 2]])._replace(road="validate")


def _torn_table(folder: Path, size: Size) -> Given:
    """Make a table whose end is whole, and whose middle is not."""
    arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    table = arrow.table({"document": list(runs.documents(size.records))})
    parquet.write_table(table, folder / "in.parquet", row_group_size=size.records // 4)
    data = (folder / "in.parquet").read_bytes()
    start, end = len(data) // 2, len(data) * 3 // 4
    return _filled(folder / "in.parquet", [data[:start], b"\xff" * (end - start), data[end:]])._replace(road="validate")


def _wide_table(folder: Path, size: Size) -> Given:
    """Make a table with a row that is too large."""
    arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    text = json.loads(SOUND)["text"]
    parquet.write_table(arrow.table({"text": [text, text + "x" * size.row, text]}), folder / "in.parquet")
    return Given(folder / "in.parquet")


def _cut_archive(folder: Path, _: Size) -> Given:
    return _filled(folder / "in.warc", [_page(1), _page(2), _page(3)[:-200]])


def _page(number: int) -> bytes:
    said = f"“It will hold,” said Mara Lind, the mayor of Riverton, on day {number} of the flood. " * 5
    page = f"<!doctype html><html lang=en><title>The dam</title><body><article><h1>The dam</h1><p>{said}</p></article>"
    body = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}".encode()
    head = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r\n"
        f"WARC-Date: 2026-03-12T06:00:00Z\r\nWARC-Target-URI: https://www.river-daily.example/{number}\r\n"
        f"Content-Type: application/http;msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def _windows(folder: Path, _: Size) -> Given:
    line = SOUND.rstrip() + b"\r\n"
    return _filled(folder / "in.jsonl", [b"\xef\xbb\xbf", line, b"\r\n", line, b"  \t\r\n", b"\n", line.rstrip()])


# rules of others

_RULE = """
import os, re, signal, time
from newsld import Rule, Severity

def check(graph):
    if any(node.text("headline") == {blamed!r} for node in graph.articles):
        {deed}
    yield from ()

RULE = Rule(code="RD001", name="reckless", severity=Severity.INFO, docs="Has a fault of its own.", check=check)
"""


def _with_rule(deed: str, *options: str) -> Callable[[Path, Size], Given]:
    """Return what makes three records, and a rule that does something when it sees the second."""

    def make(folder: Path, _: Size) -> Given:
        (folder / "reckless.py").write_text(_RULE.format(blamed=BLAMED, deed=deed), "utf-8")
        blamed = json.dumps({"headline": BLAMED, "text": "All is lost in Riverton.", "language": "en"})
        given = _filled(folder / "in.jsonl", (SOUND, f"{blamed}\n".encode(), SOUND))
        return given._replace(options=("--rules", str(folder / "reckless.py"), *options))

    return make


_BLOCK = "signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM}); time.sleep(3600)"
_SOON = ("--time-limit", "1")

CASES = (
    Case("a row that is too large", _among(_long), 2, ("larger than any article",)),
    Case("a row that is nested too deep", _among(_deep), 2, ("nested too deep",)),
    Case("a row that is not UTF-8", _among(lambda _: b'{"text": "caf\xe9"}\n'), 2, ("not UTF-8: byte 13 is 0xe9",)),
    Case("a row of zero bytes", _among(lambda _: b"\0" * 100 + b"\n"), 2, ("binary",)),
    Case("a row that is cut", _among(lambda _: b'{"text": "All is\n'), 2, ("not JSON",)),
    Case("blank lines, Windows' ends of lines, a mark of byte order", _windows, 3),
    Case("gzip that is cut", _cut(gzip.compress, "in.jsonl.gz"), 1, ("not a whole gzip file",), is_cut=True),
    Case("zstd that is cut", _cut(_zstandard, "in.jsonl.zst"), 0, ("not a whole zstd file",), is_cut=True),
    Case("a WARC archive that is cut", _cut_archive, 2, ("the archive ends within this record",)),
    Case("a row of a Parquet table that is too large", _wide_table, 2, ("larger than any article",)),
    Case("a Parquet table that is cut", _cut_table, 0, ("not a Parquet file that can be read",)),
    Case("a Parquet table that is torn", _torn_table, 0, ("not a Parquet file that can be read",), is_cut=True),
    Case("a rule that raises", _with_rule("raise KeyError(graph)"), 3, failed="RD001 reckless failed: KeyError ("),
    Case(
        "a rule that loops",
        _with_rule("while True: pass", *_SOON),
        3,
        failed="RD001 reckless failed: TookTooLong (reckless.py:7)",
    ),
    Case(
        "a rule that searches for years",
        _with_rule("re.match('(a|a)*b', 'a' * 99)", *_SOON),
        3,
        failed="RD001 reckless failed: TookTooLong (__init__.py:",
    ),
    Case(
        "a rule that cannot be interrupted",
        _with_rule(_BLOCK, *_SOON),
        2,
        ("took longer than 7 seconds, and could not be interrupted",),
    ),
    Case(
        "a rule that exits",
        _with_rule("os._exit(3)"),
        2,
        ("ended the process that worked on it, 3 times (status 3)",),
    ),
    Case(
        "a rule that kills",
        _with_rule("os.kill(os.getpid(), signal.SIGKILL)"),
        2,
        ("ended the process that worked on it, 3 times (SIGKILL)",),
    ),
)
