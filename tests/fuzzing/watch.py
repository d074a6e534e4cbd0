"""One input → what became of it: how long it took, and the fault that it found, if any."""

import resource
import signal
import traceback
from hashlib import sha256
from time import process_time
from types import FrameType
from typing import NamedTuple

from targets import Target, answered

ALLOWED = 1.0  # seconds of this process's own time for any input
ALLOWED_PER_100_KB = 1.0  # and for each hundred kilobytes of it
_LARGE = 20_000  # bytes from which on the time of an input tells how it grows


class Fault(NamedTuple):
    """What went wrong: a key that is the same for the same fault at the same place, and what was said."""

    key: str
    said: str


def allowed(size: int) -> float:
    """Return how many seconds an input may take."""
    return ALLOWED + ALLOWED_PER_100_KB * size / 100_000


class Watch:
    """What all inputs of a target have come to so far."""

    def __init__(self, target: Target) -> None:
        self.executions = 0
        self.slowest = 0.0  # seconds that one input took
        self.per_100_kb = 0.0  # seconds, of the slowest large input
        self.slowest_input = b""  # that one
        self._target = target
        self._where = ""
        signal.signal(signal.SIGPROF, self._look)

    def of(self, data: bytes) -> Fault | None:
        """Run one input; return the fault that it found."""
        self.executions += 1
        self._where = ""
        limit = allowed(len(data))
        signal.setitimer(signal.ITIMER_PROF, limit)
        begun = process_time()
        try:
            answered(self._target.check, data)
        except Exception as error:  # noqa: BLE001  whatever leaves is what is looked for
            return Fault(*_of(error))
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        self._note(process_time() - begun, data)
        return Fault(f"slow-{self._where}", f"more than {limit:.1f} s, at {self._where}") if self._where else None

    def forget(self) -> None:
        """Begin anew to look for the slowest input."""
        self.slowest = self.per_100_kb = 0.0

    def _note(self, seconds: float, data: bytes) -> None:
        self.slowest = max(self.slowest, seconds)
        if len(data) >= _LARGE and seconds * 100_000 / len(data) > self.per_100_kb:
            self.per_100_kb, self.slowest_input = seconds * 100_000 / len(data), data

    def _look(self, _signal: int, frame: FrameType | None) -> None:
        """Note where an input is that has been running for too long."""
        places = [where for one in traceback.extract_stack(frame) if (where := _place(one))]
        self._where = places[-1] if places else "outside"


def peak_memory() -> int:
    """Return the most memory that this process has had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def name_of(fault: Fault, data: bytes) -> str:
    """Return a file name for an input that found a fault."""
    return f"{fault.key}-{sha256(data).hexdigest()[:8]}"


def _of(error: BaseException) -> tuple[str, str]:
    places = [where for one in traceback.extract_tb(error.__traceback__) if (where := _place(one))]
    where = places[-1] if places else "outside"
    said = str(error).partition("\n")[0][:200]
    kind = said.partition(" ")[0] if isinstance(error, AssertionError) else type(error).__name__
    return f"{kind}-{where}", f"{type(error).__name__}: {said}, at {where}"


def _place(frame: traceback.FrameSummary) -> str:
    """Return the function of newsld, or of a check, that a frame runs, as part of a file name."""
    _, found, inner = frame.filename.rpartition("/newsld/")
    return (
        f"{inner.removesuffix('.py').replace('/', '.')}.{frame.name}".replace("<", "").replace(">", "") if found else ""
    )
