"""The workers: processes that take a task at a time, and are ended and replaced when one takes too long."""

import asyncio
import logging
import math
import os
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from newsld.service.frames import HEAD, framed, unframed
from newsld.service.messages import Outcome, Task

_LOG = logging.getLogger("newsld.service")
_START = ("-P", "-c", "from newsld.service.worker import main; main()")
_SLOWEST_START = 120  # seconds
_FAREWELL = 5  # seconds
_BUFFER = 1 << 20
_PATIENCE = 1.0  # seconds between two attempts to replace a worker
_NEWS = 0.1  # how much the last task counts among those of late
_LONGEST = 60  # seconds that anybody is asked to wait


class TookTooLong(Exception):  # noqa: N818  named for what happened
    """A task took longer than it may; its worker was ended."""


class NobodyFree(Exception):  # noqa: N818  the same
    """No worker became free in time."""


class WorkerDied(Exception):  # noqa: N818  the same
    """A worker ended by itself, as for want of memory, and its task with it."""


class Worker:
    """One process; whoever has it gives it one task at a time."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @classmethod
    async def started(cls, settings: Mapping[str, object]) -> "Worker":
        """Return a worker that is ready; `settings` is what `newsld.toml` says."""
        paths = os.pathsep.join(filter(None, sys.path))  # so that it finds what this process finds
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *_START,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": paths},
            limit=_BUFFER,
        )
        worker = cls(process)
        try:
            async with asyncio.timeout(_SLOWEST_START):
                await worker.tell(dict(settings))
        except BaseException:
            await worker.end()
            raise
        return worker

    async def tell(self, message: object) -> Any:
        """Return what the worker says to a message."""
        tasks, answers = self._process.stdin, self._process.stdout
        assert tasks
        assert answers
        try:
            tasks.write(framed(message))
            await tasks.drain()
            size = HEAD.unpack(await answers.readexactly(HEAD.size))[0]
            return unframed(await answers.readexactly(size))
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            raise WorkerDied from error

    async def dismiss(self) -> None:
        """End the process when it has done what it is at, as plug-ins may wish, or soon."""
        if self._process.stdin:
            self._process.stdin.close()
        with suppress(TimeoutError):
            async with asyncio.timeout(_FAREWELL):
                await self._process.wait()
        await self.end()

    async def end(self) -> None:
        """End the process, whatever it is at."""
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()


class Crew:
    """So many workers, and the tasks that wait for one of them."""

    def __init__(self, settings: Mapping[str, object], size: int, time_limit: float) -> None:
        self._settings = settings
        self._size = size
        self._time_limit = time_limit
        self._idle: asyncio.Queue[Worker] = asyncio.Queue()
        self._workers: set[Worker] = set()
        self._replacing: set[asyncio.Task[None]] = set()
        self._seconds = 0.0  # what a task took of late
        self.lost = 0

    @property
    def ready(self) -> int:
        """How many workers there are."""
        return len(self._workers)

    def patience(self, tasks: int) -> int:
        """Return in how many seconds so many tasks may be done, going by the last ones."""
        return max(1, min(math.ceil(tasks * self._seconds / self._size), _LONGEST))

    async def start(self) -> None:
        """Start the workers; `WorkerDied` says that one cannot be."""
        async with asyncio.TaskGroup() as group:
            for _ in range(self._size):
                group.create_task(self._hire())

    async def close(self) -> None:
        """End the workers."""
        for replacing in self._replacing:
            replacing.cancel()
        await asyncio.gather(*(worker.dismiss() for worker in self._workers))
        self._workers.clear()

    async def do(self, task: Task) -> Outcome:
        """Return what comes of a task; it waits until a worker is free, and then has its time."""
        try:
            async with asyncio.timeout(self._time_limit):
                worker = await self._idle.get()
        except TimeoutError:
            raise NobodyFree from None
        begun = time.monotonic()
        try:
            async with asyncio.timeout(self._time_limit):
                answer = await worker.tell(task)
        except TimeoutError:
            self._replace(worker, "took too long")
            raise TookTooLong from None
        except BaseException:
            self._replace(worker, "died")
            raise
        self._seconds += (time.monotonic() - begun - self._seconds) * _NEWS
        self._idle.put_nowait(worker)
        return answer

    def _replace(self, worker: Worker, why: str) -> None:
        self.lost += 1
        self._workers.discard(worker)
        _LOG.error("a worker %s and is replaced", why)
        replacing = asyncio.create_task(self._replaced(worker))
        self._replacing.add(replacing)
        replacing.add_done_callback(self._replacing.discard)

    async def _replaced(self, worker: Worker) -> None:
        await worker.end()
        while True:
            try:
                await self._hire()
            except (WorkerDied, TimeoutError, OSError):
                _LOG.error("a worker cannot be started; trying again")
                await asyncio.sleep(_PATIENCE)
            else:
                return

    async def _hire(self) -> None:
        worker = await Worker.started(self._settings)
        self._workers.add(worker)
        self._idle.put_nowait(worker)
