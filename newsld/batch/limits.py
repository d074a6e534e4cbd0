"""How long a record may take: what loops is interrupted, within rules of others too, and named."""

import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import PurePath
from types import FrameType
from typing import NoReturn

from newsld.errors import TookTooLong


@contextmanager
def at_most(seconds: float) -> Generator[None]:
    """Raise `TookTooLong` in what takes longer, and again each time so many seconds later, if it goes on.

    What runs outside of Python is not interrupted before it comes back, and nothing is where there is no SIGALRM, as on
    Windows, or in another thread than the main one: there who watches the process ends it.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, _interrupt)
    signal.setitimer(signal.ITIMER_REAL, seconds, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _interrupt(_number: int, frame: FrameType | None) -> NoReturn:
    raise TookTooLong(f"{PurePath(frame.f_code.co_filename).name}:{frame.f_lineno}" if frame else "")
