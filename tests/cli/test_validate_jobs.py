"""`newsld validate` by several processes: the same bytes, no more memory, and no process left behind."""

import gzip
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from io import BufferedReader, BytesIO
from itertools import count
from multiprocessing import active_children
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from newsld.cli import _portions as reading
from newsld.cli import _validation_run as command
from newsld.cli._processes import AHEAD, MOST_EACH, in_order, processors
from newsld.cli.validate import validate
from newsld.errors import ProcessDied
from newsld.intake.streams import lines
from newsld.reports import FORMATS

LINES = [
    b'{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Flood"}',
    b'{"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://a.example/", "datePublished": "soon"}',
    b'{"@context": "https://schema.org",\r "url": "/x"}',
    b'{"@context": "https://schema.org", "name": "Fl\xc3\xb6te", }',
    b'{"name": "caf\xe9"}',
    b"",
    b" \xc2\xa0",
    b"\xef\xbb\xbf{}",
    b"\x00",
    b"[",
]
ENDS = [b"\n", b"\r\n", b"\n\n"]
POSIX = pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")


def said(*arguments: str | Path, stdin: bytes | None = None) -> tuple[int, bytes, str]:
    result = CliRunner().invoke(validate, [str(argument) for argument in arguments], input=stdin)
    return result.exit_code, result.stdout_bytes, result.stderr


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    chance = random.Random(3)  # noqa: S311  no secret
    folder = tmp_path_factory.mktemp("archive") / "www.river-daily.example"
    folder.mkdir()
    lines = [chance.choice(LINES) + chance.choice(ENDS) for _ in range(160)]
    (folder / "a.jsonl").write_bytes(b"".join(lines))
    (folder / "b.ndjson.gz").write_bytes(gzip.compress(b"".join(reversed(lines)), mtime=0))
    (folder / "c.jsonl").write_text("\n".join(line.decode("utf-8", "replace") for line in LINES[:4]), "utf-16")
    for i, line in enumerate(LINES):
        (folder / f"d{i:02}.json").write_bytes(line)
    (folder / "e.html").write_bytes(b'<script type="application/ld+json">' + LINES[1] + b"</script>")
    packed = gzip.compress(b"".join(lines), mtime=0)
    (folder / "f.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    (folder / "g.jsonl").write_bytes(b"")
    return folder.parent


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("options", [(), ("--statistics",), ("--color", "--profile", "all")])
def test_several_processes_say_what_one_says(
    archive: Path, form: str, options: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(archive)
    arguments = ["www.river-daily.example", "nowhere.json", "--format", form, *options]
    alone = said(*arguments)
    monkeypatch.setattr(command, "TOGETHER", 1_200)
    assert said(*arguments, "--jobs", "2") == said(*arguments, "--jobs", "3") == alone
    assert alone[0] == 2
    assert "f.jsonl.gz: not a whole gzip file" in alone[2]


def test_a_baseline_is_kept_by_several_as_by_one(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(archive)
    monkeypatch.setattr(command, "TOGETHER", 1_200)
    for jobs in ("1", "2"):
        said("www.river-daily.example/a.jsonl", "--write-baseline", f"known{jobs}.json", "--jobs", jobs)
    assert Path("known1.json").read_bytes() == Path("known2.json").read_bytes()
    arguments = ("www.river-daily.example", "--baseline", "known1.json")
    assert said(*arguments) == said(*arguments, "--jobs", "2")


@pytest.mark.parametrize("stdin", [b"\n".join(LINES[:4]), LINES[1], b"", b"<p>" + LINES[1], b"{\n}"])
def test_standard_input_is_read_alike(stdin: bytes) -> None:
    assert said("-", "--jobs", "2", stdin=stdin) == said("-", stdin=stdin)


@given(st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from(ENDS)), max_size=12), st.integers(1, 400))
def test_where_lines_are_cut_changes_nothing(parts: list[tuple[bytes, bytes]], size: int) -> None:
    data = b"".join(line + end for line, end in parts)

    def told(weight: int) -> list[str]:
        cut = reading.stretches("a", lines(BufferedReader(BytesIO(data)), 100), weight)  # pyright: ignore[reportArgumentType]
        return [str(document) for portion in cut for document in reading.documents_of(portion, 100, print)]

    assert told(size) == told(1) == told(10**9)


def double(number: int) -> int:
    if number == 13:
        os._exit(1)
    return 2 * number


def test_no_more_is_read_than_is_worked_on() -> None:
    read: list[int] = []

    def numbers() -> Iterator[int]:
        for number in count(20):
            read.append(number)
            yield number

    done = in_order(double, numbers(), 2)
    for number in range(20, 60):
        assert next(done) == 2 * number
        assert len(read) <= number - 20 + 2 * AHEAD + 2
    done.close()


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_what_is_done_comes_in_order(jobs: int) -> None:
    assert list(in_order(double, range(20, 220), jobs)) == list(range(40, 440, 2))


def test_a_process_that_dies_is_told() -> None:
    with pytest.raises(ProcessDied):
        list(in_order(double, range(100), 2))


LETHAL = """
import os
from newsld import Rule, Severity
def check(graph):
    if '"Kill"' in graph.text:
        os._exit(9)
    return ()
RULE = Rule("RD001", "lethal", Severity.INFO, None, check)
"""


def test_a_run_whose_process_dies_ends_with_2_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "own.py").write_text(LETHAL)
    (tmp_path / "a.jsonl").write_bytes(b"\n".join([*LINES[:3], b'{"name": "Kill"}', *LINES[:3]]))
    code, _, errors = said(tmp_path / "a.jsonl", "--rules", tmp_path / "own.py", "--jobs", "2")
    assert code == 2
    assert "newsld: a process of --jobs ended without a word" in errors
    assert "Traceback" not in errors


def children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()]


def eventually(holds: Callable[[], bool]) -> bool:
    for _ in range(600):
        if holds():
            return True
        time.sleep(0.05)
    return False


def is_alive(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    return stat.is_file() and ") Z " not in stat.read_text("ascii", "replace")


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="looks for processes as Linux tells of them")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, -15), (signal.SIGKILL, -9)])
def test_no_process_outlives_a_run_that_is_ended(number: signal.Signals, code: int) -> None:
    arguments = [sys.executable, "-m", "newsld", "validate", "-", "--jobs", "2", "--format", "jsonl"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
    with subprocess.Popen(arguments, **pipes, start_new_session=True) as run:  # type: ignore[call-overload]
        assert run.stdin
        assert run.stderr
        run.stdin.write((LINES[1] + b"\n") * 12_000)  # more than one portion, so that there are processes
        run.stdin.flush()
        assert eventually(lambda: len(children(run.pid)) == 2)
        workers = children(run.pid)
        # Ctrl-C reaches all processes of the terminal
        os.killpg(run.pid, number) if number == signal.SIGINT else run.send_signal(number)
        assert run.wait() == code
        assert run.stderr.read() == b""
        assert eventually(lambda: not any(map(is_alive, workers)))


@POSIX
def test_a_reader_that_goes_away_ends_all(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes((LINES[1] + b"\n") * 15_000)
    arguments = [sys.executable, "-m", "newsld", "validate", str(tmp_path / "a.jsonl"), "--jobs", "2"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout
        assert run.stderr
        run.stdout.readline()
        run.stdout.close()
        assert run.stderr.read() == b""
    assert run.returncode == 141


def test_as_many_processes_as_can_run() -> None:
    assert said("-", "--jobs", "0", stdin=LINES[1]) == said("-", stdin=LINES[1])
    assert said("-", "--jobs", "-1")[0] == 2


def test_no_more_processes_are_begun_than_can_be_of_use() -> None:
    before = {process.pid for process in active_children()}
    with closing(in_order(abs, range(10), jobs=100_000)) as answers:
        assert next(answers) == 0
        begun = {process.pid for process in active_children()} - before
        assert list(answers) == list(range(1, 10))
    assert 0 < len(begun) <= MOST_EACH * processors()
