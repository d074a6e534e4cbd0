"""A process that works on portions, one after the other, and tells which record it is at."""

import gc
import os
import signal
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from ctypes import CDLL
from multiprocessing.connection import Connection
from threading import Thread
from typing import Any, Protocol

from newsld.batch.portions import Portion
from newsld.errors import ProcessDied

NOWHERE = -1  # before the first record of a portion, and behind the last
POLL = 1.0  # seconds
_PIECE = 100  # records
_PR_SET_PDEATHSIG = 1

Tell = Callable[[int], None]
Do = Callable[[Portion, Tell], Any]


class Hire(Protocol):
    """What makes a process ready, in that process: it returns what does the work."""

    def __call__(self) -> Do:
        """Return what does the work."""
        ...


class Hand:
    """One process, and what it is at."""

    def __init__(self, context: Any, hire: Hire) -> None:
        self.pipe: Connection
        self.pipe, theirs = context.Pipe()
        self._at = context.RawArray("d", (NOWHERE, 0))  # which record, and since when
        self._process = context.Process(target=_serve, args=(theirs, self._at, hire, os.getpid()), daemon=True)
        self.portion: Portion | None = None
        try:
            with _without_interruption():
                self._process.start()
        except OSError as error:
            raise ProcessDied(f"no process can be started: {(error.strerror or 'it fails').lower()}") from error
        finally:
            theirs.close()

    def take(self, portion: Portion) -> None:
        """Give it a portion to work on."""
        self.portion, self._at[0] = portion, NOWHERE
        with suppress(OSError):  # it has died; that is heard of when it is listened to
            _send(self.pipe, portion)

    @property
    def record(self) -> int:
        """The number of the record in the portion that it is at, or `NOWHERE`."""
        return int(self._at[0])

    def seconds(self) -> float:
        """Return how long it has been at its record."""
        record, since = self._at  # in this order: they are written in the other
        return time.monotonic() - since if record != NOWHERE else 0

    def end(self, patience: float = 0) -> str:
        """End the process, where it does not within so many seconds end by itself, and return how it ended."""
        self._process.join(patience)
        self._process.kill()
        self._process.join()
        self.pipe.close()
        code = self._process.exitcode
        if code >= 0:
            return f"status {code}"
        return signal.Signals(-code).name if -code in set(signal.Signals) else f"signal {-code}"


@contextmanager
def _without_interruption() -> Generator[None]:
    """Keep Ctrl-C from a process that is born before it is told whose that is to answer."""
    if not hasattr(signal, "pthread_sigmask"):  # as on Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: Connection, at: Any, hire: Hire, parent: int) -> None:
    """Work until nothing more comes: Ctrl-C is the parent's to answer, and without a parent there is nothing to do."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _end_with(parent)
    do = hire()
    gc.freeze()  # what is imported by now lives as long as the process: it need not be looked through again and again

    def tell(record: int) -> None:
        at[1] = time.monotonic()
        at[0] = record

    with suppress(EOFError, OSError):  # the parent is gone
        while True:
            pipe.send(do(_received(pipe), tell))


def _send(pipe: Connection, portion: Portion) -> None:
    """Send a portion by pieces: to pickle all of it at once takes thrice as long, in memory that is fresh each time."""
    pipe.send((portion.index, portion.told, len(portion.records)))
    for start in range(0, len(portion.records), _PIECE):
        pipe.send(portion.records[start : start + _PIECE])


def _received(pipe: Connection) -> Portion:
    index, told, number = pipe.recv()
    records: list[Any] = []
    while len(records) < number:
        records += pipe.recv()
    return Portion(index, tuple(records), told)


def _end_with(parent: int) -> None:
    """See that this process ends with its parent, on Linux whatever it is at."""
    if sys.platform == "linux":
        CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    Thread(target=_watch, args=(parent,), daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(POLL)
    os._exit(1)
