"""What goes wrong around a run, or in its input, costs what it has to and nothing else; `faults.py` is the long one."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import runs
from cases import CASES, Case, Size, wrong
from hypothesis import given, settings
from hypothesis import strategies as st

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="processes are looked for in /proc"),
    # forked processes do nothing but run the command
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning"),
]
_RECORDS, _ROWS = 60, 6
_PARTS = _RECORDS // _ROWS


@dataclass(frozen=True)
class _Input:
    path: Path
    whole: dict[str, bytes] = field(repr=False)  # what comes of it when nothing happens

    @property
    def keys(self) -> set[str]:
        return {f"{self.path}:{number}" for number in range(1, _RECORDS + 1)}


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> _Input:
    runs.warm()
    folder = tmp_path_factory.mktemp("undisturbed")
    path = runs.written(folder / "in.jsonl", runs.articles(_RECORDS))
    came = _begun(path, folder / "out").came()
    assert came.code == 1, came.said  # some records have no text
    return _Input(path, runs.content(folder / "out"))


def _begun(path: Path, out: Path, *options: str, road: str = "convert", largest: int = 0) -> runs.Running:
    said = ("--out", str(out), "--rows", str(_ROWS), "--today", runs.DAY, "--jobs", "2", *options)
    return runs.Running((road, str(path), *said), out.with_suffix(".said"), largest=largest)


def _disturbed(path: Path, out: Path, what: str, parts: int, options: Sequence[str]) -> None:
    """Run until so many more parts are published, and then have something happen."""
    is_whole = runs.published(out) == _PARTS  # then nothing is written that would not go onto the disk
    parts += runs.published(out)
    run = _begun(path, out, *options, largest=2_000 if what == "full" else 0)
    if what != "full" and run.wait_for(lambda: runs.published(out) >= parts and bool(run.workers())):
        run.interrupt() if what == "Ctrl-C" else run.kill(what, parts)
    code = run.came().code
    assert code in {"Ctrl-C": (1, 130), "parent": (1, 137), "worker": (1,), "full": (1 if is_whole else 2,)}[what]


@settings(max_examples=6)
@given(
    happenings=st.lists(
        st.tuples(st.sampled_from(["parent", "worker", "Ctrl-C", "full"]), st.integers(0, 4)), min_size=1, max_size=4
    ),
    is_ordered=st.booleans(),
    torn=st.none() | st.integers(0, _PARTS - 1),
)
def test_whatever_happens_to_a_run_it_comes_to_the_same_bytes(
    tmp_path_factory: pytest.TempPathFactory,
    source: _Input,
    happenings: list[tuple[str, int]],
    is_ordered: bool,  # noqa: FBT001  drawn
    torn: int | None,
) -> None:
    out = tmp_path_factory.mktemp("disturbed") / "out"
    options = ("--resume", *(["--ordered"] if is_ordered else []))
    for what, parts in happenings:
        _disturbed(source.path, out, what, parts, options)
    part = out / "articles" / f"part-{torn or 0:06}.jsonl"
    if torn is not None and part.exists():
        part.write_bytes(part.read_bytes()[:-9])
    assert _begun(source.path, out, *options).came().code == 1
    assert runs.content(out) == source.whole
    assert runs.amiss(out, source.keys) == []
    assert list((out / ".newsld" / "staging").iterdir()) == []


def test_nothing_lives_on_when_a_run_is_killed(tmp_path: Path, source: _Input) -> None:
    run = _begun(source.path, tmp_path / "out")
    assert run.wait_for(lambda: len(run.workers()) == 2)
    workers = run.workers()
    run.kill("parent")
    assert run.came().code == 137
    for worker in workers:
        while Path(f"/proc/{worker}").exists() and "\nState:\tZ" not in Path(f"/proc/{worker}/status").read_text():
            pass  # it ends by itself


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "-"))
def test_a_fault_costs_what_it_has_to(tmp_path: Path, source: _Input, case: Case) -> None:
    assert source.whole
    path, road, options = case.make(tmp_path, Size())
    came = _begun(path, tmp_path / "out", *options, road=road).came()
    assert wrong(case, tmp_path / "out") == []
    assert came.code == bool(case.rejected), came.said
    assert case.failed in came.said
    assert "Traceback" not in came.said


_STILLBORN = """
import os, multiprocessing
from newsld import Rule, Severity

if multiprocessing.parent_process():
    os._exit(4)
RULE = Rule(code="RD001", name="stillborn", severity=Severity.INFO, docs="Is for nobody.", check=lambda graph: ())
"""


def test_a_process_that_cannot_begin_ends_the_run(tmp_path: Path, source: _Input) -> None:
    rule = tmp_path / "stillborn.py"
    rule.write_text(_STILLBORN, "utf-8")
    came = _begun(source.path, tmp_path / "out", "--rules", str(rule)).came()
    assert came.code == 2
    assert came.said == "newsld: processes end while they are at no record (status 4), as for want of memory\n"


def test_a_full_disk_is_told_and_gone_on_from(tmp_path: Path, source: _Input) -> None:
    out, disk = tmp_path / "disk" / "out", tmp_path / "disk"
    disk.mkdir()
    size = sum(map(len, source.whole.values())) // 2
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "newsld", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("nobody may mount anything here")
    try:
        came = _begun(source.path, out).came()
        assert (came.code, came.said.count("\n")) == (2, 1)
        assert came.said.startswith(
            f"newsld: {out}: cannot be written: no space left on device; what is published is kept"
        )
        subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
        assert _begun(source.path, out, "--resume").came().code == 1
        assert runs.content(out) == source.whole
    finally:
        subprocess.run(["umount", disk], check=True)
