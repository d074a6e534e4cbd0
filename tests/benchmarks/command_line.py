"""The command line: how long until it answers, lines per second with one process and two, memory along a stream."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

from environments import Environments
from throughput import DOCUMENT, variants

MEGABYTE = 1_000_000
_PAGE = os.sysconf("SC_PAGE_SIZE")
_MARKS = 20  # looks at the memory along a stream

Seconds = Mapping[str, Sequence[float]]


def start_ups(environments: Environments, rounds: int) -> Seconds:
    """Return the wall-clock seconds of short calls, and of the imports they rest on, round by round."""
    python, newsld = str(environments.python), str(environments.newsld)
    document = environments.folder / "news6k.jsonld"
    document.write_text(DOCUMENT, encoding="utf-8")
    calls = {
        "python -c pass": [python, "-c", "pass"],
        "python -c 'import click'": [python, "-c", "import click"],
        "python -c 'import newsld.cli'": [python, "-c", "import newsld.cli"],
        "python -c 'import newsld.cli.validate'": [python, "-c", "import newsld.cli.validate"],
        "newsld --version": [newsld, "--version"],
        "newsld --help": [newsld, "--help"],
        "newsld validate ONE-FILE": [newsld, "validate", str(document)],
    }
    return _by_turns(calls, rounds)


def lines(environments: Environments, number: int, rounds: int) -> Seconds:
    """Return the seconds that `newsld validate` needs for as many JSON Lines, with one process and with two."""
    path = environments.folder / "lines.jsonl"
    with path.open("w", encoding="utf-8") as out:
        out.writelines(line for line, _ in zip(_lines(), range(number), strict=False))
    command = [str(environments.newsld), "validate", "--format", "jsonl", str(path)]
    helped = subprocess.run([*command[:2], "--help"], capture_output=True, text=True, check=False).stdout
    if "--jobs" not in helped:
        return _by_turns({"newsld validate (it has no --jobs)": command}, rounds)
    return _by_turns({f"newsld validate --jobs {jobs}": [*command, "--jobs", str(jobs)] for jobs in (1, 2)}, rounds)


def _by_turns(calls: Mapping[str, Sequence[str]], rounds: int) -> Seconds:
    took: dict[str, list[float]] = {name: [] for name in calls}
    for number in range(rounds + 1):
        for name, command in calls.items():
            start = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
            if number:  # the first time, files come from the disk
                took[name].append(time.perf_counter() - start)
    return took


def _lines() -> Iterator[str]:
    """Yield lines without end, of which 500 in a row differ."""
    texts = [json.dumps(json.loads(text), ensure_ascii=False) + "\n" for text in variants()]
    while True:
        yield from texts


def memory(environments: Environments, total: int) -> Sequence[tuple[int, int]]:
    """Pipe `total` bytes of JSON Lines into `newsld validate -`; return (bytes sent, bytes resident) along the way."""
    command = [str(environments.newsld), "validate", "--format", "jsonl", "-"]
    marks = [50 * MEGABYTE, *(total * step // _MARKS for step in range(1, _MARKS + 1))]
    seen: list[tuple[int, int]] = []
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdin
        for sent in _piped(process.stdin.write, total):
            while marks and sent >= min(marks):
                marks.remove(min(marks))
                seen.append((sent, _resident(process.pid)))
                sys.stderr.write(f"{sent / MEGABYTE:,.0f} MB sent, {seen[-1][1] / MEGABYTE:,.1f} MB resident\n")
        process.stdin.close()
    return seen


def _piped(write: object, total: int) -> Iterator[int]:
    assert callable(write)
    sent = 0
    for line in _lines():
        data = line.encode()
        write(data)
        sent += len(data)
        yield sent
        if sent >= total:
            return


def _resident(pid: int) -> int:
    """Return the resident bytes of a process and of those that it started."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split()
    own = int(Path(f"/proc/{pid}/statm").read_text(encoding="utf-8").split()[1]) * _PAGE
    return own + sum(_resident(int(child)) for child in children)


def spread(seconds: Sequence[float]) -> tuple[float, float, float]:
    """Return the least, the median and the most."""
    return min(seconds), median(seconds), max(seconds)
