"""How much a service takes: `python tests/benchmarks/service.py [--seconds 60] [--clients 200] [--markdown FILE]`.

So many clients at a time have an article converted, again and again, by a service of one worker and by one of two. A
client that is told to come again later does. What it says of two workers holds where there is a core for each of them
and some to spare: what the processes had of the CPU is told beside, for without that the rest means nothing.
"""

import argparse
import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path

ARTICLE = Path(__file__).parents[2] / "seeds" / "wire-aegean-talks.txt"
BUSY = 503
TICKS = os.sysconf("SC_CLK_TCK")
SPARE = 0.1  # of a core, that others may have


@dataclass
class Run:
    """What came of one run."""

    workers: int
    seconds: float
    statuses: Counter[int] = field(default_factory=Counter[int])
    waits: list[float] = field(default_factory=list[float])
    faults: Counter[str] = field(default_factory=Counter[str])
    cpu: dict[str, float] = field(default_factory=dict[str, float])

    @property
    def rate(self) -> float:
        """Articles a second."""
        return self.statuses[200] / self.seconds

    @property
    def cost(self) -> float:
        """Seconds of a worker's CPU time that an article takes."""
        return self.cpu["workers"] / max(self.statuses[200], 1)

    def after(self, share: float) -> float:
        """Return the time after which such a share of the articles was answered."""
        waits = sorted(self.waits) or [0.0]
        return waits[min(int(len(waits) * share), len(waits) - 1)]


def main(arguments: Sequence[str]) -> None:
    """Measure, and write the table down."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--clients", type=int, default=200)
    parser.add_argument("--concurrency", type=int, default=64)
    parser.add_argument("--markdown", type=Path)
    told = parser.parse_args(arguments)
    runs = [_run(workers, told.seconds, told.clients, told.concurrency) for workers in (1, 2)]
    text = _table(runs, told.clients, told.concurrency)
    sys.stdout.write(text)
    if told.markdown:
        told.markdown.write_text(text, "utf-8")


def _run(workers: int, seconds: float, clients: int, concurrency: int) -> Run:
    with _service(workers, concurrency) as (port, pid):
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
        processes = {"service": [pid], "workers": list(map(int, children)), "clients": [os.getpid()]}
        before = {name: sum(map(_cpu, pids)) for name, pids in processes.items()}
        machine = _machine()
        run = Run(workers, seconds)
        asyncio.run(_load(run, port, clients))
        run.cpu = {name: sum(map(_cpu, pids)) - before[name] for name, pids in processes.items()}
        run.cpu["machine"] = _machine() - machine
    return run


@contextmanager
def _service(workers: int, concurrency: int) -> Generator[tuple[int, int]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ["--port", str(port), "--workers", str(workers), "--concurrency", str(concurrency)]
    process = subprocess.Popen([sys.executable, "-m", "newsld", "serve", *options], stderr=subprocess.DEVNULL)
    try:
        while not _is_ready(port):
            time.sleep(0.1)
        yield port, process.pid
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def _is_ready(port: int) -> bool:
    connection = HTTPConnection("127.0.0.1", port)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


async def _load(run: Run, port: int, clients: int) -> None:
    """Let all clients ask for so long; who has begun is waited for."""
    body = ARTICLE.read_bytes()
    sent = f"POST /v1/convert HTTP/1.1\r\nHost: river\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    begun = time.monotonic()
    await asyncio.gather(*(_client(run, port, sent, begun + run.seconds) for _ in range(clients)))
    run.seconds = time.monotonic() - begun


async def _client(run: Run, port: int, sent: bytes, until: float) -> None:
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while (asked := time.monotonic()) < until:
            writer.write(sent)
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            await reader.readexactly(_number(head, "content-length"))
            status = int(head.split(" ", 2)[1])
            run.statuses[status] += 1
            if status == BUSY:
                writer.close()  # a service does not keep a line open for who waits
                await asyncio.sleep(_number(head, "retry-after"))
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
            else:
                run.waits.append(time.monotonic() - asked)
        writer.close()
    except (OSError, asyncio.IncompleteReadError) as error:
        run.faults[type(error).__name__] += 1


def _number(head: str, name: str) -> int:
    found = re.search(rf"^{name}: (\d+)", head, re.MULTILINE | re.IGNORECASE)
    return int(found[1]) if found else 0


def _cpu(pid: int) -> float:
    """Return the seconds of CPU time that a process has had."""
    told = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(told[11]) + int(told[12])) / TICKS


def _machine() -> float:
    """Return the seconds of CPU time that all processes of the machine have had."""
    told = Path("/proc/stat").read_text("ascii").split("\n", 1)[0].split()[1:9]
    return (sum(map(int, told)) - int(told[3]) - int(told[4])) / TICKS


def _table(runs: Sequence[Run], clients: int, concurrency: int) -> str:
    one, two = runs
    others = [sum(count for status, count in run.statuses.items() if status not in (200, BUSY)) for run in runs]
    cells = {
        "articles a second": [f"{run.rate:.1f}" for run in runs],
        "answered 200": [f"{run.statuses[200]:,}" for run in runs],
        "answered 503, and came again": [f"{run.statuses[BUSY]:,}" for run in runs],
        "answered otherwise": [f"{count:,}" for count in others],
        "not answered": [f"{run.faults.total():,}" for run in runs],
        "p50, p99 of those answered 200": [f"{run.after(0.5):.2f} s, {run.after(0.99):.2f} s" for run in runs],
        "CPU of the workers, of a core each": [f"{run.cpu['workers'] / run.seconds / run.workers:.0%}" for run in runs],
        "CPU of the process that speaks HTTP": [f"{run.cpu['service'] / run.seconds:.0%}" for run in runs],
        "CPU of the clients": [f"{run.cpu['clients'] / run.seconds:.0%}" for run in runs],
        "CPU of all else on the machine": [f"{_others(run) / run.seconds:.0%}" for run in runs],
        "CPU of a worker for an article": [f"{run.cost * 1000:.1f} ms" for run in runs],
    }
    rows = ["| | 1 worker | 2 workers |", "|---|---|---|"]
    rows += [f"| {name} | {' | '.join(said)} |" for name, said in cells.items()]
    words = len(ARTICLE.read_text("utf-8").split())
    head = (
        f"{clients} clients at a time, for {one.seconds:.0f} s each, on the {os.cpu_count()} cores of the service.\n"
        f"It takes on {concurrency} at a time. The article has {words} words.\n"
    )
    ratio = two.rate / one.rate
    tail = (
        f"Two workers converted {ratio:.2f} times what one did. By the CPU time that an article cost, a core for each "
        f"of\nthem would make that {2 * one.cost / two.cost:.2f} times.\n"
    )
    shares = [_others(run) / run.seconds for run in runs]
    if max(shares) > SPARE:
        tail += (
            "\nOthers were at work on these cores meanwhile, so that the first of these two figures tells nothing.\n"
        )
    return "\n".join([head, *rows, "", tail])


def _others(run: Run) -> float:
    return max(0.0, run.cpu["machine"] - sum(run.cpu[name] for name in ("workers", "service", "clients")))


if __name__ == "__main__":
    main(sys.argv[1:])
