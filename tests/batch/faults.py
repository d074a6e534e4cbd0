"""Faults survived: what happens to a long run of `newsld batch` when it is killed, its disk full, its input broken.

    python tests/batch/faults.py                        all of it, and a table as Markdown
    python tests/batch/faults.py --rows 20000 --kills 6 --memory 0

Needs Linux, `pip install -e '.[test]'`, and for the full disk the right to mount one. What happens when is drawn by
`--seed`. `tests/batch/results/` has what runs came to.
"""

import argparse
import os
import platform
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import runs
from cases import CASES, Case, Size, wrong
from footprint import curve

from newsld._version import __version__

LARGE = Size(row=200_000_000, records=100_000)


class Row(NamedTuple):
    """What was done, and what came of it."""

    fault: str
    came: str
    is_survived: bool


def main() -> int:
    """Have all of it happen, print what came, and tell whether all was survived."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, default in (("rows", 100_000), ("kills", 20), ("memory", 1_000_000), ("seed", 1)):
        parser.add_argument(f"--{name}", type=int, default=default)
    told = parser.parse_args()
    runs.warm()
    print(f"# Faults survived by newsld batch, {datetime.now(UTC):%Y-%m-%d}\n")
    print(f"Taken by `python tests/batch/faults.py {' '.join(sys.argv[1:])}`".rstrip("` ") + "`.\n")
    print(*(f"- {name}: {fact}" for name, fact in _facts()), sep="\n")
    print("\n| fault | what came | survived |\n|---|---|---|", flush=True)
    survived = True
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        for row in _rows(Path(folder), told):
            survived &= row.is_survived
            print(f"| {row.fault} | {row.came} | {'yes' if row.is_survived else '**no**'} |", flush=True)
        if told.memory:
            print("", *curve(Path(folder), told.memory), sep="\n", flush=True)
    return 0 if survived else 1


def _rows(folder: Path, told: argparse.Namespace) -> Iterator[Row]:
    chance = random.Random(told.seed)  # noqa: S311  no secret
    yield from _killed(folder / "validate", "validate", runs.documents(told.rows), told, chance)
    yield from _killed(folder / "convert", "convert", runs.articles(told.rows // 20), told, chance)
    yield from _full(folder / "disk", told.rows // 10)
    for number, case in enumerate(CASES):
        yield _of_case(folder / str(number), case)
        shutil.rmtree(folder / str(number))


# runs that are killed


def _killed(
    folder: Path, road: str, lines: Iterator[str], told: argparse.Namespace, chance: random.Random
) -> Iterator[Row]:
    folder.mkdir()
    source = runs.written(folder / "in.jsonl", lines)
    with source.open("rb") as file:
        keys = {f"{source}:{number}" for number, _ in enumerate(file, 1)}
    start = time.monotonic()
    _begun(road, source, folder / "whole").came()
    seconds = time.monotonic() - start
    for whom in ("worker", "parent"):
        out = folder / whom
        moments = [chance.uniform(0, seconds / told.kills) for _ in range(told.kills)]
        begun, hits = _disturbed(road, source, out, whom, moments)
        amiss = runs.amiss(out, keys)
        is_same = runs.content(out) == runs.content(folder / "whole")
        fault = f"{road}, {len(keys):,} rows: a {whom} killed (SIGKILL) at {told.kills} moments"
        came = (
            f"{hits} kills met a {whom}, the run was begun {begun} times; {len(keys):,} keys, "
            f"{len(amiss)} lost or doubled; bytes {'equal to' if is_same else 'other than'} those of a run undisturbed"
        )
        yield Row(fault, came, is_same and not amiss)
    shutil.rmtree(folder)


def _disturbed(road: str, source: Path, out: Path, whom: str, moments: list[float]) -> tuple[int, int]:
    """Kill a process at each moment, so long after the one before; return how often the run was begun, and who fell."""
    run, begun, hits = _begun(road, source, out), 1, 0
    for moment in moments:
        run.wait_for_workers()
        time.sleep(moment)
        if run.is_over():
            break
        hits += run.kill(whom, hits)
        if whom == "parent":
            run.came()
            run, begun = _begun(road, source, out, "--resume"), begun + 1
    return begun, hits if run.came().code in {0, 1} else -1


def _begun(road: str, source: Path, out: Path, *options: str) -> runs.Running:
    said = ("--out", str(out), "--rows", "500", "--today", runs.DAY, "--jobs", "2", *options)
    return runs.Running((road, str(source), *said), out.with_suffix(".said"))


# a disk that is full


def _full(disk: Path, number: int) -> Iterator[Row]:
    disk.mkdir()
    source = runs.written(disk.with_name("full.jsonl"), runs.documents(number))
    _begun("validate", source, disk.with_name("whole")).came()
    whole = runs.content(disk.with_name("whole"))
    mount = ("mount", "-t", "tmpfs", "-o", f"size={sum(map(len, whole.values())) // 2}", "newsld", str(disk))
    fault = f"validate, {number:,} rows: a disk with room for half of what comes"
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        yield Row(fault, "not tried: nobody may mount a disk here", is_survived=True)
        return
    try:
        came = _begun("validate", source, disk / "out").came()
        subprocess.run(("mount", "-o", "remount,size=1g", str(disk)), check=True)
        again = _begun("validate", source, disk / "out", "--resume").came()
        is_same = runs.content(disk / "out") == whole
        why = came.said.strip().replace(str(disk), "DIR")
        said = f"exit code {came.code}, “{why}”; with room and --resume exit code {again.code}, "
        yield Row(fault, f"{said}bytes {'equal' if is_same else 'other'}", came.code == 2 and is_same)
    finally:
        subprocess.run(("umount", str(disk)), check=True)


# inputs and rules


def _of_case(folder: Path, case: Case) -> Row:
    folder.mkdir()
    path, road, options = case.make(folder, LARGE)
    came = _begun(road, path, folder / "out", *options).came()
    complaints = wrong(case, folder / "out")
    rows, rejects = sum(1 for _ in runs.rows(folder / "out")), runs.rejects(folder / "out")
    said = [f"{one['reason']}: {one['message'][:100]}" for one in rejects] + list(
        runs.summary(folder / "out")["failed"]
    )
    told = "; ".join((f"exit code {came.code}, {rows:,} rows, {len(rejects)} rejects", *said, *complaints))
    return Row(f"{road}: {case.name}", told.replace("|", "\\|"), not complaints)


def _facts() -> Iterator[tuple[str, str]]:
    models = [line for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines() if line.startswith("model name")]
    yield "processor", models[0].partition(":")[2].strip() if models else platform.machine()
    yield "cores", str(os.cpu_count())
    yield "load when it began", f"{os.getloadavg()[0]:.1f}"
    yield "system", f"{platform.system()} {platform.release().partition('-')[0]}"
    yield "Python", platform.python_version()
    command = ("git", "-C", str(Path(__file__).parent), "rev-parse", "--short", "HEAD")
    yield (
        "newsld",
        f"{__version__} at {subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()}",
    )


if __name__ == "__main__":
    sys.exit(main())
