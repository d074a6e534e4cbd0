"""What an archive costs: `python tests/benchmarks/archive.py [--records N] [--spark]`.

The English seeds, and the others with --all-languages, are made into so many records of about 4,000 characters, which
differ in their numbers; `newsld batch convert` is run over them with one process and with two by turns, and with
--spark on local Spark with one core and with two. Told are records a second, the CPU time and the bytes of a million
articles, the memory of the largest process, and where the time of one process goes.

    python tests/benchmarks/archive.py --records 4000 --rounds 3 --markdown tests/benchmarks/results/archive-….md
"""

import argparse
import cProfile
import json
import os
import pstats
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from typing import Any

from articles import SIZE
from environments import Environments, facts
from tables import Table, markdown, plain, spread_of

from newsld.batch.records import Record
from newsld.batch.settings import Settings
from newsld.batch.work import Task, Worker
from newsld.intake.streams import Piece

SEEDS = Path(__file__).parents[2] / "seeds"
MILLION = 1_000_000
# where the time goes, by the function in which all of a stage happens
_STAGES: Mapping[str, tuple[str, str]] = {
    "reading": ("conversion.py", "read_all"),
    "annotating": ("annotators/__init__.py", "annotate"),
    "building nodes": ("builders/__init__.py", "build"),
    "writing JSON-LD": ("jsonld/writer.py", "write"),
    "validating": ("validation.py", "validate"),
}


@dataclass(frozen=True, slots=True)
class Taken:
    """What a run took: wall-clock and CPU seconds, bytes written, and the memory of its largest process in bytes."""

    seconds: float
    cpu: float
    written: int
    memory: int


def main(arguments: Sequence[str]) -> None:
    """Measure and tell."""
    chosen = _arguments(arguments)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "articles.jsonl"
        source.write_text("".join(f"{line}\n" for line in _lines(chosen.records, chosen.all_languages)), "utf-8")
        ways = {f"{jobs} process{'es' * (jobs > 1)}": ["--jobs", str(jobs), "--rows", "50"] for jobs in (1, 2)}
        if chosen.spark:
            ways |= {
                f"Spark, {n} core{'s' * (n > 1)}": ["--engine", "spark", "--master", f"local[{n}]"] for n in (1, 2)
            }
        taken: dict[str, list[Taken]] = {way: [] for way in ways}
        for number in range(chosen.rounds):
            for way, options in ways.items():
                sys.stderr.write(f"round {number + 1}: {way}\n")
                taken[way].append(_run(source, folder / "out", options))
        sections = {
            f"{chosen.records:,} records, {source.stat().st_size / MILLION:,.1f} MB": _costs(taken, chosen.records),
            "Where the time of one process goes": _profile(source),
        }
    told = facts(Environments(Path(tempfile.gettempdir()) / "newsld-benchmark"))
    sys.stdout.write("\n\n".join(f"{title}\n\n{plain(table)}" for title, table in sections.items()) + "\n")
    if chosen.markdown:
        chosen.markdown.write_text(_page(told, sections), encoding="utf-8")


def _arguments(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=2_000, help="how many (%(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="how often each way is measured (%(default)s)")
    parser.add_argument("--all-languages", action="store_true", help="not the English seeds alone")
    parser.add_argument("--spark", action="store_true", help="also local Spark")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="also write the tables as Markdown")
    return parser.parse_args(arguments)


def _lines(number: int, all_languages: bool) -> Iterator[str]:  # noqa: FBT001  an option
    known = [json.loads(path.read_text("utf-8")) for path in sorted(SEEDS.glob("*.annotations.json"))]
    chosen = [one for one in known if all_languages or one["language"].startswith("en")]
    texts = [(one["language"], (SEEDS / f"{one['id']}.txt").read_text("utf-8")) for one in chosen]
    for index in range(number):
        language, text = texts[index % len(texts)]
        long = f"Report {index}: {(text + chr(10) * 2) * (SIZE // len(text) + 1)}"[:SIZE]
        url = f"https://www.river-daily.example/{index}"
        yield json.dumps({"url": url, "language": language, "text": long}, ensure_ascii=False)


def _run(source: Path, out: Path, options: Sequence[str]) -> Taken:
    shutil.rmtree(out, ignore_errors=True)
    command = [sys.executable, "-m", "newsld", "batch", "convert", str(source), "--out", str(out)]
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([*command, *options], check=True, stderr=subprocess.DEVNULL)
    seconds, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    written = sum(path.stat().st_size for path in out.rglob("*") if path.is_file() and ".newsld" not in path.parts)
    return Taken(seconds, cpu, written, after.ru_maxrss * 1024)


def _costs(taken: Mapping[str, Sequence[Taken]], records: int) -> Table:
    head = ["way", "records/s (min–max)", "of the first", "CPU hours a million", "GB written a million", "largest, MB"]
    first = [one.seconds for one in next(iter(taken.values()))]
    return [head, *(_row(way, runs, records, first) for way, runs in taken.items())]


def _row(way: str, runs: Sequence[Taken], records: int, first: Sequence[float]) -> list[str]:
    by = [one / run.seconds for one, run in zip(first, runs, strict=True)]
    hours = median(run.cpu for run in runs) / records * MILLION / 3600
    written = runs[0].written / records * MILLION / 1e9
    largest = max(run.memory for run in runs) / MILLION
    speeds = spread_of([records / run.seconds for run in runs])
    if way.startswith("Spark"):  # whose processes are not this one's to ask
        return [way, speeds, spread_of(by), "", f"{written:.1f}", ""]
    return [way, speeds, spread_of(by), f"{hours:.2f}", f"{written:.1f}", f"{largest:,.0f}"]


def _profile(source: Path) -> Table:
    """Return the share of each stage, the first records, for which things are loaded, left out."""
    worker = Worker(Task("convert", Settings(date(2026, 3, 12))))
    found = [Record(str(n), Piece(line, len(line)), 0) for n, line in enumerate(source.read_bytes().splitlines()[:300])]
    for record in found[:50]:
        worker.made_of(record)
    profile = cProfile.Profile()
    profile.enable()
    for record in found[50:]:
        worker.made_of(record)
    profile.disable()
    stats = pstats.Stats(profile).get_stats_profile()
    spent = {stage: _spent(profile, *where) for stage, where in _STAGES.items()}
    rest = stats.total_tt - sum(spent.values())
    shares = {**spent, "the rest: rows, tables": rest}
    return [["stage", "share"], *([stage, f"{seconds / stats.total_tt:.0%}"] for stage, seconds in shares.items())]


def _spent(profile: cProfile.Profile, file: str, function: str) -> float:
    entries: Mapping[tuple[str, int, str], tuple[int, int, float, float, Any]] = vars(pstats.Stats(profile))["stats"]
    return sum(
        cumulative
        for (path, _, name), (_, _, _, cumulative, _) in entries.items()
        if name == function and path.replace(os.sep, "/").endswith(f"newsld/{file}")
    )


def _page(told: Mapping[str, str], sections: Mapping[str, Table]) -> str:
    parts = [
        f"# What an archive costs, {datetime.now(UTC):%Y-%m-%d}",
        "Taken in one run by `python tests/benchmarks/archive.py`, all ways in turn.",
        "\n".join(f"- {name}: {fact}" for name, fact in told.items()),
        *(f"## {title}\n\n{markdown(table)}" for title, table in sections.items()),
    ]
    return "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    main(sys.argv[1:])
