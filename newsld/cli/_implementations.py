"""An implementation at work: a process per document, or one that is fed many; each answer within its time."""

import asyncio
import json
from asyncio.subprocess import Process
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from newsld.cli._children import MOST, Overlong, ending, hand_over, kill, last_line, start, started, whole
from newsld.cli._questions import Question
from newsld.conformance import Answer, Remark, answer_of, remark_of
from newsld.model.diagnostic import quoted

_SOUND, _FAULTY = 0, 1
_TOLD = 60  # bytes of a line that is no answer
_GRACE = 1.0  # seconds to end in, once there is nothing more to do


class Way(NamedTuple):
    """How an implementation is asked: by what command, how long it may take, and whether its remarks are read."""

    command: Sequence[str]
    seconds: float
    reads_remarks: bool


class Broken(Exception):  # noqa: N818  named for what happened
    """There is no answer, and this is why."""


# a process per document


class EachAnew:
    """Starts the command for each document, which it finds on its standard input or in a file."""

    def __init__(self, way: Way) -> None:
        self._way = way

    async def ask(self, question: Question) -> Answer:
        """Return the answer to a question."""
        try:
            async with started(question.words(self._way.command)) as process:
                return await self._in_time(process, question)
        except (Broken, Overlong) as broken:
            return Answer(broken=str(broken))

    async def close(self) -> None:
        """Do nothing: every process has ended."""

    async def _in_time(self, process: Process, question: Question) -> Answer:
        try:
            async with asyncio.timeout(self._way.seconds):
                return await self._asked(process, question)
        except TimeoutError as late:
            left = "" if process.returncode is None else "; it ended, and left a process that holds its output open"
            raise Broken(f"none in {self._way.seconds:g} s{left}") from late

    async def _asked(self, process: Process, question: Question) -> Answer:
        assert process.stdout
        assert process.stderr
        _, answered, last = await asyncio.gather(
            hand_over(process, question.data), whole(process.stdout), last_line(process.stderr)
        )
        return self._read(await process.wait(), answered, last)

    def _read(self, status: int, answered: bytes, last: str) -> Answer:
        if status not in (_SOUND, _FAULTY):
            raise Broken(f"{ending(status)}{last and f': {last}'}")
        if not self._way.reads_remarks:
            return Answer(status == _SOUND)
        remarks = tuple(_remark(line) for line in answered.splitlines() if line.strip())
        if status == _FAULTY and last and not remarks:  # as what is not caught ends Python and Node
            raise Broken(f"it ended with status 1 and no diagnostic: {last}")
        return Answer(not remarks, remarks)


def _remark(line: bytes) -> Remark:
    try:
        return remark_of(json.loads(line))
    except (ValueError, RecursionError) as error:
        raise Broken(f"its output has a line that is no diagnostic, {_begun(line)}: {error}") from error


def _begun(line: bytes) -> str:
    """Return how a line begins, as it may stand in a message."""
    return quoted(line[:_TOLD].decode("utf-8", "replace").strip()) + ("…" if len(line) > _TOLD else "")


# one process for many documents


class OneForMany:
    """Feeds documents to a process as lines of JSON; where it ends or is ended, the next document gets another."""

    def __init__(self, way: Way) -> None:
        self._way = way
        self._running: _Running | None = None

    async def ask(self, question: Question) -> Answer:
        """Return the answer to a question."""
        try:
            async with asyncio.timeout(self._way.seconds):
                if self._running is None:
                    self._running = await _Running.start(self._way.command)
                return await self._running.ask(question)
        except TimeoutError:
            await self._drop()
            return Answer(broken=f"none in {self._way.seconds:g} s")
        except Broken as broken:
            await self._drop()
            return Answer(broken=str(broken))

    async def close(self) -> None:
        """End the process, which is told so by the end of its input."""
        if self._running is not None:
            await self._running.end()
            await self._drop()

    async def _drop(self) -> None:
        if self._running is not None:
            await self._running.kill()
            self._running = None


class _Running:
    """A process that answers line by line."""

    def __init__(self, process: Process) -> None:
        self._process = process
        assert process.stderr
        self._last = asyncio.create_task(last_line(process.stderr))

    @classmethod
    async def start(cls, words: Sequence[str]) -> "_Running":
        return cls(await start(words))

    async def ask(self, question: Question) -> Answer:
        assert self._process.stdin
        assert self._process.stdout
        try:
            self._process.stdin.write(question.line())
            await self._process.stdin.drain()
            line = await self._process.stdout.readline()
        except ConnectionError:
            line = b""
        except ValueError as error:
            raise Broken(f"its answer has more than {MOST:,} bytes") from error
        if not line.endswith(b"\n"):
            raise Broken(await self._death())
        return _read_line(line, question.case.id)

    async def _death(self) -> str:
        last = await self._last
        return f"{ending(await self._process.wait())}{last and f': {last}'}"

    async def end(self) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        with suppress(TimeoutError):
            async with asyncio.timeout(_GRACE):
                await self._process.wait()

    async def kill(self) -> None:
        self._last.cancel()
        await kill(self._process)


def _read_line(line: bytes, asked: str) -> Answer:
    try:
        said: Any = json.loads(line)
        answer = answer_of(said)
    except (ValueError, RecursionError) as error:
        raise Broken(f"its answer is none, {_begun(line)}: {error}") from error
    if "id" not in said:
        raise Broken("its answer has no id")
    if said["id"] != asked:
        raise Broken(f"it answers to {said['id']!r:.80}, not to what it was asked")
    return answer
