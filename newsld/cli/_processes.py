"""Work done by several processes, and what comes of it in the order of the work."""

import os
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from signal import SIG_IGN, SIGINT, signal
from threading import Thread
from typing import Any, TypeVar

from newsld.errors import ProcessDied

T = TypeVar("T")
R = TypeVar("R")

MOST_EACH = 4  # processes per processor; more of them only wait for each other
AHEAD = 3  # portions per process that are on their way at a time


def processors() -> int:
    """Return how many processes can run at the same time."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_order(work: Callable[[T], R], items: Iterable[T], jobs: int) -> Generator[R]:
    """Yield what comes of each item, in their order; items are asked for only as fast as they are worked on.

    `work` travels to each process once, the items and what comes of them as they come.
    """
    jobs = min(jobs, MOST_EACH * processors())
    # forked processes start at once; where that is not safe they are told everything anew
    context = get_context("fork" if sys.platform == "linux" else "spawn")
    pool = ProcessPoolExecutor(jobs, context, _begin, (work,))
    waiting: deque[Future[R]] = deque()
    try:
        for item in items:
            waiting.append(pool.submit(_do, item))
            while waiting and (len(waiting) > jobs * AHEAD or waiting[0].done()):
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenProcessPool as error:
        raise ProcessDied("a process of --jobs ended without a word, as for want of memory") from error
    finally:
        # what is being worked on is finished: a process ended while it answers would be waited for in vain
        pool.shutdown(cancel_futures=True)


_work: list[Callable[[Any], Any]] = []  # of a process of the pool: the one thing that it does


def _begin(work: Callable[[Any], Any]) -> None:
    """Get ready: Ctrl-C is the parent's to answer, and without a parent there is nothing to do."""
    signal(SIGINT, SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _work[:] = [work]


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)


def _do(item: Any) -> Any:
    return _work[0](item)
