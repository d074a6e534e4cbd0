"""Processes that are talked to: started, fed, read to their end or a limit, and ended with all they have started."""

import asyncio
import os
import signal
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager, suppress

from newsld.errors import UnusableCommand

MOST = 10_000_000  # bytes of an answer
_TAIL = 2_000  # bytes of what is said beside the answers
_PIECE = 1 << 16


class Overlong(Exception):  # noqa: N818  named for what happened
    """An answer has more bytes than anybody would read."""


@asynccontextmanager
async def started(words: Sequence[str]) -> AsyncGenerator[Process]:
    """Start a process, and end it."""
    process = await start(words)
    try:
        yield process
    finally:
        await kill(process)


async def start(words: Sequence[str]) -> Process:
    """Start a process, or raise `UnusableCommand`."""
    try:
        # in a session of its own: whatever it starts is ended with it
        return await asyncio.create_subprocess_exec(
            *words, stdin=PIPE, stdout=PIPE, stderr=PIPE, limit=MOST, start_new_session=True
        )
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnusableCommand(f"{words[0]}: cannot be started: {reason.lower()}") from error


async def kill(process: Process) -> None:
    """End a process and what it has started."""
    with suppress(ProcessLookupError, PermissionError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    await process.wait()
    # its pipes too, which what has left its group may hold open; asyncio has no public word for that
    transport: asyncio.SubprocessTransport | None = getattr(process, "_transport", None)
    if transport is not None:
        transport.close()


async def hand_over(process: Process, data: bytes) -> None:
    """Write a document to a process; one that does not read it to its end has its reasons."""
    assert process.stdin
    with suppress(ConnectionError):
        process.stdin.write(data)
        await process.stdin.drain()
        process.stdin.close()
        await process.stdin.wait_closed()


async def whole(stream: asyncio.StreamReader) -> bytes:
    """Return all that a stream holds, or raise `Overlong`."""
    parts: list[bytes] = []
    size = 0
    while part := await stream.read(_PIECE):
        parts.append(part)
        size += len(part)
        if size > MOST:
            raise Overlong(f"its answer has more than {MOST:,} bytes")
    return b"".join(parts)


async def last_line(stream: asyncio.StreamReader) -> str:
    """Read a stream to its end, and return the last line of it that says something."""
    kept = b""
    while part := await stream.read(_PIECE):
        kept = (kept + part)[-_TAIL:]  # of pieces, for a line may come in many
    lines = kept.decode("utf-8", "replace").split("\n")
    told = [line.rstrip() for line in reversed(lines) if line.strip() and not line.startswith("Node.js v")]
    # below what went wrong Java and Node write where: indented
    return next((line for line in told if not line[0].isspace()), told[0].strip() if told else "")[:200]


def ending(status: int) -> str:
    """Return how a process has ended, in words."""
    return f"it was ended by {_signal(-status)}" if status < 0 else f"it ended with status {status}"


def _signal(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
