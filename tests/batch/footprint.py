"""What memory `newsld batch validate` takes, as the number of its records grows: the command itself, fed by a pipe."""

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from threading import Thread
from typing import IO

import runs

_POINTS = 10
_ROWS = 2_000


def curve(folder: Path, total: int) -> Iterator[str]:
    """Yield a table of the most memory that each process has taken, after so many records each time."""
    out = folder / "memory"
    said = ("validate", "-", "--out", str(out), "--rows", str(_ROWS), "--jobs", "2", "--today", runs.DAY)
    start = time.monotonic()
    with subprocess.Popen(
        (sys.executable, "-m", "newsld", "batch", *said), stdin=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        Thread(target=_fed, args=(process.stdin, total), daemon=True).start()
        yield f"## Memory of `newsld batch validate`, {total:,} records on standard input, 2 workers"
        yield "\n| records | parent, MB (most) | workers, MB (most) | seconds |\n|---|---|---|---|"
        for records in range(total // _POINTS, total + 1, total // _POINTS):
            while runs.published(out) * _ROWS < records - _ROWS and process.poll() is None:
                time.sleep(0.2)
            yield f"| {records:,} | {_told(process.pid)} | {time.monotonic() - start:.0f} |"


def _fed(pipe: IO[bytes], total: int) -> None:
    with pipe:
        for line in runs.documents(total):
            pipe.write(line.encode() + b"\n")


def _told(number: int) -> str:
    workers = Path(f"/proc/{number}/task/{number}/children").read_text("ascii").split()
    return f"{_memory(number)} | {', '.join(_memory(int(worker)) for worker in workers) or 'ended'}"


def _memory(number: int) -> str:
    """Return how many MB a process takes, and in parentheses the most that it has taken."""
    said = _status(number)
    return f"{said['VmRSS'] / 1000:.0f} ({said['VmHWM'] / 1000:.0f})"


def _status(number: int) -> Mapping[str, int]:
    lines = Path(f"/proc/{number}/status").read_text("utf-8").splitlines()
    return {name: int(told.split()[0]) for name, _, told in (line.partition(":") for line in lines) if "kB" in told}
