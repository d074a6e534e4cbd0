"""Runs of `newsld batch` in processes of their own, which can be killed: what the tests and `faults.py` share."""

import json
import os
import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

from newsld.batch.records import Record
from newsld.batch.settings import Settings
from newsld.batch.work import Task, Worker
from newsld.cli import COMMANDS, main
from newsld.intake.streams import Piece

DAY = "2026-03-12"
Done = Callable[[], bool]


def warm() -> None:
    """Import what runs need, so that the processes that are forked need not."""
    import_module(COMMANDS["batch"][0])
    worker = Worker(Task("convert", Settings(date.fromisoformat(DAY))))
    for number, line in enumerate(articles(3)):
        worker.made_of(Record(str(number), Piece(line.encode(), len(line)), len(line)))


@dataclass(frozen=True, slots=True)
class Came:
    """What came of a command: its exit code as a shell has it, and what it said on stderr."""

    code: int
    said: str


class Running:
    """`newsld batch …` in a process that is forked from this one, so that nothing has to be imported anew."""

    def __init__(self, arguments: Sequence[str], said: Path, piped: int | None = None, largest: int = 0) -> None:
        self._said = said
        sys.stdout.flush()
        sys.stderr.flush()
        self.number = os.fork()
        if not self.number:
            _become(arguments, said, piped, largest)

    def workers(self) -> list[int]:
        """Return the processes that it has."""
        try:
            told = Path(f"/proc/{self.number}/task/{self.number}/children").read_text("ascii")
        except OSError:
            return []
        return [int(number) for number in told.split()]

    def is_over(self) -> bool:
        """Tell whether it has ended; that can be asked until `came` takes it away."""
        return os.waitid(os.P_PID, self.number, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None

    def wait_for(self, moment: Done) -> bool:
        """Wait for a moment, or for the end; tell whether the moment came."""
        while not moment():
            if self.is_over():
                return False
            time.sleep(0.001)
        return True

    def wait_for_workers(self) -> bool:
        """Wait until it has workers, or for the end; tell whether it has."""
        return self.wait_for(lambda: bool(self.workers()))

    def kill(self, whom: str, which: int = 0) -> bool:
        """Kill it, or one of its workers, as the system does: without a warning; tell whether there was one."""
        workers = self.workers()
        if whom == "parent":
            return _kill(self.number)
        return bool(workers) and _kill(workers[which % len(workers)])

    def interrupt(self) -> None:
        """Press Ctrl-C."""
        os.kill(self.number, signal.SIGINT)

    def came(self) -> Came:
        """Wait for the end, and return what came."""
        _, status = os.waitpid(self.number, 0)
        code = os.waitstatus_to_exitcode(status)
        return Came(128 - code if code < 0 else code, self._said.read_text("utf-8"))


def _kill(number: int) -> bool:
    try:
        os.kill(number, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


def _become(arguments: Sequence[str], said: Path, piped: int | None, largest: int) -> None:
    code = 70
    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        told = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(os.open(os.devnull, os.O_RDONLY) if piped is None else piped, 0)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.dup2(told, 2)
        sys.stdin, sys.stdout, sys.stderr = (os.fdopen(number, mode) for number, mode in ((0, "r"), (1, "w"), (2, "w")))
        if largest:
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))
        main(["batch", *arguments], prog_name="newsld")
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    finally:
        sys.stderr.flush()
        os._exit(code)


# what a run leaves


def published(out: Path) -> int:
    """Return how many parts are published."""
    tickets = out / ".newsld" / "parts"
    return len(list(tickets.iterdir())) if tickets.is_dir() else 0


def content(out: Path) -> dict[str, bytes]:
    """Return all that is published."""
    found = (path for path in out.rglob("*") if path.is_file() and ".newsld" not in path.relative_to(out).parts)
    return {str(path.relative_to(out)): path.read_bytes() for path in found}


def rows(out: Path, table: str = "articles") -> Iterator[dict[str, Any]]:
    """Yield the rows of a table."""
    for part in sorted((out / table).glob("part-*.jsonl")):
        with part.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def rejects(out: Path) -> list[dict[str, Any]]:
    """Return what there are no rows of."""
    return [json.loads(line) for line in (out / "rejects.jsonl").read_text("utf-8").splitlines()]


def summary(out: Path) -> Mapping[str, Any]:
    """Return what the run came to."""
    return json.loads((out / "summary.json").read_bytes())


def amiss(out: Path, keys: set[str]) -> list[str]:
    """Return the records that are neither row nor reject, or that are there more than once."""
    found = Counter((row["key"], row["item"]) for row in (*rows(out), *rejects(out)))
    lost = keys - {key for key, _ in found}
    doubled = [key for (key, _), number in found.items() if number > 1]
    return sorted([*(f"{key} is lost" for key in lost), *(f"{key} is doubled" for key in doubled)])


# what they are given


def documents(number: int) -> Iterator[str]:
    """Yield lines that are documents, a fault in every seventh."""
    for index in range(number):
        place = f"https://www.river-daily.example/news/{index}"
        yield json.dumps(
            {
                "@context": "https://schema.org",
                "@type": "NewsArticle",
                "@id": place,
                "headline": f"The dam holds on day {index}",
                "datePublished": "2026-03-01T10:00:00+01:00" if index % 7 else "yesterday",
                "author": {"@type": "Person", "name": "Mara Lind"},
                "image": f"{place}.jpg",
            }
        )


def articles(number: int) -> Iterator[str]:
    """Yield lines that are raw articles, each tenth without a text."""
    for index in range(number):
        text = f"“It will hold for {index} days,” said Mara Lind, the mayor of Riverton."
        fields = {"headline": f"The dam holds on day {index}", "text": text if index % 10 else "", "language": "en"}
        yield json.dumps(fields, ensure_ascii=False)


def written(path: Path, lines: Iterator[str]) -> Path:
    """Return a file that has these lines."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in lines)
    return path
