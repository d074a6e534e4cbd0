"""What `newsld batch` says, and the code that it ends with."""

import os
import pty
import signal
import sys
from pathlib import Path

import pytest
import runs

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="processes are looked for in /proc"),
    # forked processes do nothing but run the command
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning"),
]


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    runs.warm()
    return runs.written(tmp_path / "in.jsonl", runs.documents(8))


def _begun(*arguments: object, piped: int | None = None, said: Path | None = None) -> runs.Running:
    out = next(Path(str(arguments[at + 1])) for at, one in enumerate(arguments) if one == "--out")
    return runs.Running([str(one) for one in arguments], said or out.parent / "said", piped)


def _came(*arguments: object, piped: int | None = None) -> runs.Came:
    return _begun(*arguments, piped=piped).came()


def test_a_run_is_summed_up(tmp_path: Path, documents: Path) -> None:
    came = _came("validate", documents, "--out", tmp_path / "out")
    first, *tables = came.said.splitlines()
    assert (came.code, tables) == (0, ["  articles                 8"])
    assert first.startswith("8 records, in ")
    assert first.endswith(f" a second; {tmp_path}/out:")
    again = _came("validate", documents, "--out", tmp_path / "out", "--resume")
    assert (again.code, again.said.splitlines()[1:]) == (0, tables)
    assert again.said.startswith("8 records, 8 of them done before, in ")


def test_what_is_rejected_is_counted_by_reason(tmp_path: Path) -> None:
    source = runs.written(tmp_path / "in.jsonl", iter(["{dam", "17", '{"text": "All is well in Riverton."}']))
    came = _came("convert", source, "--out", tmp_path / "out")
    assert (came.code, came.said.splitlines()[1:]) == (
        1,
        ["  articles                 1", "  rejects                  2 (2 unreadable)"],
    )


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("none.jsonl", "no such file or directory"),
        ("no*.jsonl", "matches no .json, .jsonld, .jsonl, .html, .warc or .parquet file"),
        ("empty", "is a folder without .json, .jsonld, .jsonl, .html, .warc or .parquet file"),
    ],
)
def test_an_input_that_stands_for_nothing_is_told_before_anything_is_made(tmp_path: Path, name: str, why: str) -> None:
    (tmp_path / "empty").mkdir()
    came = _came("validate", tmp_path / name, "--out", tmp_path / "out")
    assert (came.code, came.said) == (2, f"newsld: {tmp_path}/{name}: {why}\n")
    assert not (tmp_path / "out").exists()


def test_an_empty_file_is_a_run_without_records(tmp_path: Path) -> None:
    came = _came("validate", runs.written(tmp_path / "in.jsonl", iter(())), "--out", tmp_path / "out")
    assert (came.code, came.said[:10]) == (0, "0 records,")
    assert runs.summary(tmp_path / "out")["records"] == 0


def test_standard_input_has_a_record_a_line(tmp_path: Path, documents: Path) -> None:
    with documents.open("rb") as piped:
        assert _came("validate", "-", "--out", tmp_path / "out", piped=piped.fileno()).code == 0
    assert [row["key"] for row in runs.rows(tmp_path / "out")] == [f"-:{number}" for number in range(1, 9)]


def test_a_file_that_is_named_twice_is_read_once(tmp_path: Path, documents: Path) -> None:
    (tmp_path / "link.jsonl").symlink_to(documents)
    assert _came("validate", documents, tmp_path / "link.jsonl", documents, "--out", tmp_path / "out").code == 0
    assert len(list(runs.rows(tmp_path / "out"))) == 8


def test_what_a_run_writes_is_not_its_input(tmp_path: Path, documents: Path) -> None:
    for _ in range(2):
        assert _came("validate", documents.parent, "--out", tmp_path / "out", "--resume").code == 0
        assert len(list(runs.rows(tmp_path / "out"))) == 8


def test_a_file_of_lines_is_known_by_its_lines(tmp_path: Path) -> None:
    line = next(runs.documents(1))
    for name, lines in (("one.json", [line]), ("two.json", [line, line]), ("torn.json", ["{dam", line, line])):
        runs.written(tmp_path / name, iter(lines))
        assert _came("validate", tmp_path / name, "--out", tmp_path / f"of-{name}").code == 0
        assert runs.summary(tmp_path / f"of-{name}")["records"] == len(lines)


def test_where_nothing_can_be_written_it_is_told(tmp_path: Path, documents: Path) -> None:
    came = _begun("validate", documents, "--out", documents / "out", said=tmp_path / "said").came()
    assert (came.code, came.said) == (2, f"newsld: {documents}/out: cannot be written: not a directory\n")


def test_a_run_is_gone_on_with_by_the_same_words(tmp_path: Path, documents: Path) -> None:
    words = ("validate", documents, "--out", tmp_path / "out", "--today", runs.DAY)
    assert _came(*words).code == 0
    for more, why in (
        ((), "holds a run already; --resume goes on with it"),
        (("--resume", "--rows", "3", "--ignore", "NL101"), "holds another run, with other rows, validation.selection."),
        (("--resume", "--today", "2026-03-13"), "holds another run, with other today; name a folder of its own"),
    ):
        came = _came(*words, *more)
        assert came.code == 2
        assert f"Error: {tmp_path}/out: {why}" in came.said


def test_a_rule_that_has_been_changed_is_another_run(tmp_path: Path, documents: Path) -> None:
    rules = tmp_path / "own.py"
    rules.write_text(_RULE.format(code="RD001"), "utf-8")
    words = ("validate", documents, "--out", tmp_path / "out", "--rules", rules)
    assert _came(*words).code == 0
    rules.write_text(_RULE.format(code="RD002"), "utf-8")
    assert "with other rules;" in _came(*words, "--resume").said


_RULE = """
from newsld import Rule, Severity

RULE = Rule(code="{code}", name="silent", severity=Severity.INFO, docs="Says nothing.", check=lambda graph: ())
"""


def test_a_mistaken_word_leaves_nothing_behind(tmp_path: Path, documents: Path) -> None:
    came = _came("validate", documents, "--out", tmp_path / "out", "--profile", "tabloid")
    assert came.code == 2
    assert "no profile is named 'tabloid'" in came.said
    assert not (tmp_path / "out").exists()


def test_two_runs_do_not_work_in_one_folder(tmp_path: Path) -> None:
    ours, theirs = os.pipe()
    words = ("validate", "-", "--out", tmp_path / "out", "--resume")
    first = _begun(*words, piped=ours, said=tmp_path / "first")
    assert first.wait_for((tmp_path / "out" / ".newsld" / "job.json").exists)
    second = _came(*words, piped=ours)
    assert second.code == 2
    assert f"{tmp_path}/out: another run is at work on it" in second.said
    os.close(theirs)
    first.kill("parent")
    assert first.came().code == 128 + signal.SIGKILL
    assert _came("validate", "-", "--out", tmp_path / "out", "--resume").code == 0


def test_who_presses_ctrl_c_is_told_how_to_go_on(tmp_path: Path) -> None:
    ours, theirs = os.pipe()
    run = _begun("validate", "-", "--out", tmp_path / "out", piped=ours)
    assert run.wait_for((tmp_path / "out" / ".newsld" / "job.json").exists)
    run.interrupt()
    kept = f"what is published in {tmp_path}/out is kept, --resume goes on from there"
    assert run.came() == runs.Came(130, f"newsld: interrupted; {kept}\n")
    os.close(theirs)


def test_a_terminal_is_shown_how_far_it_is(tmp_path: Path) -> None:
    source = runs.written(tmp_path / "in.jsonl", runs.documents(40))
    rule = tmp_path / "slow.py"
    rule.write_text(_SLOW, "utf-8")
    screen, terminal = pty.openpty()
    words = ("validate", source, "--out", tmp_path / "out", "--rules", rule, "--jobs", "1")
    run = _begun(*words, said=Path(os.ttyname(terminal)))
    assert os.waitstatus_to_exitcode(os.waitpid(run.number, 0)[1]) == 0
    said = os.read(screen, 10_000).decode()
    assert " records, " in said.partition("\r")[0]
    assert " left\r" in said
    assert "40 records, in " in said
    os.close(screen)
    os.close(terminal)


_SLOW = """
import time
from newsld import Rule, Severity

def check(graph):
    time.sleep(0.05)
    yield from ()

RULE = Rule(code="RD001", name="slow", severity=Severity.INFO, docs="Takes its time.", check=check)
"""
