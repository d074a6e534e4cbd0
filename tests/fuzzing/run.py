"""Fuzzing for as long as you like: `python tests/fuzzing/run.py --minutes 10 [TARGET ...]`.

Each target runs in a process of its own, `--jobs` of them at a time; without names, all do. By atheris
(`pip install -e '.[fuzz]'`) inputs are chosen by the branches of newsld that they reach; without it, or with
`--engine plain`, sound inputs are changed at random. An input that makes anything but an error of newsld's own leave,
breaks what has to hold, or takes longer than 1 s and 1 s per 100 KB is a fault; so is one that takes more than a
gigabyte of memory. They are written to `--out`, a folder for each target, with the shortest that still finds the same
beside it. What becomes a case goes to tests/fuzzing/regressions/TARGET/, where the tests run it ever after.

Ctrl-C ends the run, with the table of how far it got. The exit code is 1 where a fault was found.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from time import monotonic
from typing import Any, NamedTuple

from targets import TARGETS

HERE = Path(__file__).parent
_COVERAGE = re.compile(r"cov: (\d+) ft: (\d+)")
_HEADINGS = (
    *("target", "minutes", "of CPU", "executions", "a second", "branches", "features"),
    *("faults", "slowest", "per 100 KB", "memory"),
)
_SOONEST = 2.0  # seconds that are worth a start
_MOST_STARTS = 50


class Row(NamedTuple):
    """What came of a target."""

    target: str
    seconds: float
    cpu: float
    executions: int
    coverage: int
    features: int
    faults: tuple[str, ...]
    slowest: float
    per_100_kb: float
    peak_mb: int


class Plan(NamedTuple):
    """How targets are run."""

    seconds: float
    engine: str
    out: Path
    seed: int


def run(name: str, plan: Plan, running: list[subprocess.Popen[bytes]]) -> Row:
    """Run one target for its time; where an input ends the process, another one goes on."""
    folder = plan.out / name
    (folder / "found").mkdir(parents=True, exist_ok=True)
    end = monotonic() + plan.seconds
    states: list[dict[str, Any]] = []
    log = folder / "log.txt"
    log.unlink(missing_ok=True)
    for seed in range(plan.seed, plan.seed + _MOST_STARTS):
        (folder / "state.json").unlink(missing_ok=True)
        code = _started((name, str(folder), str(max(end - monotonic(), 1.0)), plan.engine, str(seed)), log, running)
        states.append(_told(folder / "state.json"))
        if code == 0 or code < 0 or end - monotonic() < _SOONEST:
            break
    _started((name, str(folder), "0", "timed", "0"), log, running)
    reached = _COVERAGE.findall(log.read_text(encoding="utf-8", errors="replace"))
    coverage, features = (max((int(told[place]) for told in reached), default=0) for place in (0, 1))
    return _row(name, [*states, _told(folder / "timed.json")], (coverage, features), tuple(sorted(_found(folder))))


def _started(arguments: Sequence[str], log: Path, running: list[subprocess.Popen[bytes]]) -> int:
    """Run one process, and return how it ended."""
    with log.open("ab") as stream:
        command = [sys.executable, str(HERE / "fuzz.py"), *arguments]
        process = subprocess.Popen(command, stdout=stream, stderr=subprocess.STDOUT)
        running.append(process)
        return process.wait()


def _told(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _row(name: str, states: Sequence[dict[str, Any]], reached: tuple[int, int], faults: tuple[str, ...]) -> Row:
    def total(key: str) -> Any:
        return sum(state.get(key, 0) for state in states)

    def most(key: str) -> Any:
        return max((state.get(key, 0) for state in states), default=0)

    last = states[-1]
    slow = last.get("slowest", 0.0), last.get("per_100_kb", 0.0)
    return Row(name, total("seconds"), total("cpu"), total("executions"), *reached, faults, *slow, most("peak_mb"))


def _found(folder: Path) -> Iterator[str]:
    """Yield the faults that a target has found, each once."""
    yield from {path.name.rpartition("-")[0] for path in (folder / "found").iterdir()}


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a table of Markdown."""
    lines = [
        f"| {' | '.join(_HEADINGS)} |",
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        rate = f"{row.executions / row.seconds:,.0f}" if row.seconds else "–"
        reached = f"{row.coverage:,} | {row.features:,}" if row.coverage else "– | –"
        times = f"{row.seconds / 60:.1f} | {row.cpu / 60:.1f}"
        lines.append(
            f"| {row.target} | {times} | {row.executions:,} | {rate} | {reached} | {len(row.faults)} "
            f"| {row.slowest:.2f} s | {row.per_100_kb:.2f} s | {row.peak_mb} MB |"
        )
    return "\n".join(lines)


def main() -> int:
    """Run what the arguments name; return the exit code."""
    known = _arguments().parse_args()
    unknown = set(known.targets) - set(TARGETS)
    if unknown:
        sys.exit(f"no target {', '.join(sorted(unknown))}; there are {', '.join(TARGETS)}")
    names = known.targets or list(TARGETS)
    plan = Plan(known.seconds or known.minutes * 60, known.engine, Path(known.out), known.seed)
    plan.out.mkdir(parents=True, exist_ok=True)
    rows: list[Row] = []
    running: list[subprocess.Popen[bytes]] = []

    def one(name: str) -> None:
        row = run(name, plan, running)
        rows.append(row)
        for fault in row.faults:
            print(f"{name}: {fault}")  # noqa: T201
        print(table([row]).splitlines()[-1], flush=True)  # noqa: T201

    pool = ThreadPoolExecutor(known.jobs)
    try:
        list(pool.map(one, names))
    except KeyboardInterrupt:
        print("stopped")  # noqa: T201
        pool.shutdown(wait=False, cancel_futures=True)
        for process in running:
            process.terminate()
        pool.shutdown()
    order = {name: place for place, name in enumerate(names)}
    print(f"\n{table(sorted(rows, key=lambda row: order[row.target]))}\n\nfound inputs: {plan.out}")  # noqa: T201
    return 1 if any(row.faults for row in rows) else 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"one of {', '.join(TARGETS)}; without, all")
    parser.add_argument("--minutes", type=float, default=10.0, help="for each target (10)")
    parser.add_argument("--seconds", type=float, help="the same in seconds")
    parser.add_argument("--jobs", type=int, default=1, help="targets at a time (1)")
    parser.add_argument(
        "--engine", choices=("atheris", "plain"), default="atheris" if find_spec("atheris") else "plain"
    )
    parser.add_argument("--out", default=str(Path(tempfile.gettempdir()) / "newsld-fuzz"), help="where inputs go")
    parser.add_argument("--seed", type=int, default=1, help="another one takes other ways (1)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
