"""One target in one process: `python fuzz.py TARGET FOLDER SECONDS ENGINE`, as `run.py` starts it.

By atheris, the branches of newsld that an input reaches decide whether it is kept and changed further; the plain engine
keeps to the sound inputs. What is found is written to FOLDER/found, how it stands to FOLDER/state.json. Code that is
watched takes three times as long as it does by itself, so that what is found slow is timed again by the engine `timed`.
"""

import json
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from time import monotonic, process_time
from typing import Any, NamedTuple

MOST_MEGABYTES = 1_024
_NOT_FUZZED = ("newsld.testing", "newsld.__main__", "newsld.cms")
_HANG = 300  # seconds of one input after which libFuzzer gives it up
_OFTEN = 1.0  # seconds between two notes of how it stands
_MOST_OF_A_KIND = 3
_WARM = 20  # inputs, after which all is loaded


class Task(NamedTuple):
    """What one process is to do."""

    name: str
    folder: Path
    seconds: float
    seed: int


class Session:
    """A target being fuzzed: what is found is kept, and how it stands is noted."""

    def __init__(self, task: Task) -> None:
        from material import material_of  # noqa: PLC0415  instrumented before it is imported
        from mutation import Mutator  # noqa: PLC0415
        from targets import TARGETS  # noqa: PLC0415
        from watch import Watch  # noqa: PLC0415

        self.target = TARGETS[task.name]
        self.material = material_of(task.name, self.target)
        self.mutate = Mutator(self.target.notation, self.material)
        self._watch = Watch(self.target)
        self._folder = task.folder
        self._found: dict[str, int] = {}
        self._noted = self._begun = monotonic()
        self._cpu = process_time()
        self._warm()

    def _warm(self) -> None:
        """Load what is loaded once, so that no input is taken for slow for it."""
        for seed in self.material.seeds[:_WARM]:
            self.run(seed)
        self._watch.forget()

    def run(self, data: bytes) -> None:
        """Run an input, and keep it where it finds a fault that few others have found."""
        from watch import name_of  # noqa: PLC0415

        fault = self._watch.of(data)
        if fault and self._found.setdefault(fault.key, 0) < _MOST_OF_A_KIND:
            self._found[fault.key] += 1
            (self._folder / "found" / name_of(fault, data)).write_bytes(data)
            sys.stdout.write(f"{fault.said} ({len(data):,} bytes)\n")
            sys.stdout.flush()
        if monotonic() - self._noted > _OFTEN:
            self.note()

    def note(self) -> None:
        """Write down how it stands."""
        from watch import peak_memory  # noqa: PLC0415

        self._noted = monotonic()
        state: dict[str, Any] = {
            "executions": self._watch.executions,
            "seconds": round(self._noted - self._begun, 1),
            "cpu": round(process_time() - self._cpu, 1),
            "slowest": round(self._watch.slowest, 3),
            "per_100_kb": round(self._watch.per_100_kb, 3),
            "peak_mb": peak_memory(),
            "faults": sorted(self._found),
        }
        (self._folder / "state.json").write_text(json.dumps(state), encoding="utf-8")
        (self._folder / "slowest").write_bytes(self._watch.slowest_input)


def by_chance(task: Task) -> None:
    """Change sound inputs at random until time is up."""
    session = Session(task)
    end = monotonic() + task.seconds
    from mutation import inputs  # noqa: PLC0415

    for data in inputs(session.mutate, session.target.largest, task.seed):
        session.run(data)
        if monotonic() > end:
            break
    session.note()


def by_coverage(task: Task) -> None:
    """Let libFuzzer choose what is changed further, by the branches of newsld that it reached."""
    atheris = import_module("atheris")
    with atheris.instrument_imports(include=["newsld"]):
        import newsld  # noqa: PLC0415

        for module in walk_packages(newsld.__path__, "newsld."):
            if not module.name.startswith(_NOT_FUZZED):
                import_module(module.name)
    session = Session(task)
    corpus = task.folder / "corpus"
    corpus.mkdir(exist_ok=True)
    for number, seed in enumerate(session.material.seeds):
        (corpus / f"seed-{number:04}").write_bytes(seed)
    options = (
        f"-max_total_time={max(int(task.seconds), 1)}",
        f"-max_len={session.target.largest}",
        "-len_control=0",
        f"-rss_limit_mb={MOST_MEGABYTES}",
        "-malloc_limit_mb=0",
        f"-timeout={_HANG}",
        f"-report_slow_units={_HANG}",
        f"-seed={task.seed}",
        f"-artifact_prefix={task.folder / 'found'}/",
        str(corpus),
    )
    atheris.Setup([sys.argv[0], *options], session.run, custom_mutator=session.mutate)
    atheris.Fuzz()


def timed(task: Task) -> None:
    """Run what was found once more, by itself: forget what was slow for being watched alone, and time the slowest."""
    from material import material_of  # noqa: PLC0415
    from targets import TARGETS  # noqa: PLC0415
    from watch import Watch  # noqa: PLC0415

    watch = Watch(TARGETS[task.name])
    for seed in material_of(task.name, TARGETS[task.name]).seeds[:_WARM]:
        watch.of(seed)
    watch.forget()
    watch.of((task.folder / "slowest").read_bytes())
    for path in sorted((task.folder / "found").glob("slow-*")):
        if watch.of(path.read_bytes()) is None:
            path.unlink()
    told = {"slowest": round(watch.slowest, 3), "per_100_kb": round(watch.per_100_kb, 3)}
    (task.folder / "timed.json").write_text(json.dumps(told), encoding="utf-8")


ENGINES = {"atheris": by_coverage, "plain": by_chance, "timed": timed}


def main() -> None:
    """Do what the arguments say."""
    name, folder, seconds, engine, seed = sys.argv[1:]
    task = Task(name, Path(folder), float(seconds), int(seed))
    (task.folder / "found").mkdir(parents=True, exist_ok=True)
    ENGINES[engine](task)


if __name__ == "__main__":
    main()
