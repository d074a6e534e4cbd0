"""A worker: a process that reads tasks from standard input, and writes what comes of each to standard output.

It ends when its input does, and so with the process that started it; signals are that one's to answer.
"""

import gc
import os
import signal
import sys
from typing import Any, BinaryIO

from newsld.cms.settings import settings_of
from newsld.service.frames import HEAD, framed, unframed
from newsld.service.logs import log_to_stderr
from newsld.service.messages import Task
from newsld.service.roads import answered
from newsld.service.rulebook import Rulebook

READY = "ready"
_SELDOM = (50_000, 20, 100)  # allocations between two looks for circles, of which articles make none
_FIRST = Task(
    "convert", b"The dam holds\n\nBy Ana Roe\n\n\xe2\x80\x9cIt will hold,\xe2\x80\x9d Mara Lind said on Thursday."
)


def main() -> None:
    """Work until no more tasks come."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    tasks, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a plug-in prints is no answer
    log_to_stderr()
    book = Rulebook(settings_of(_told(tasks)))
    answered(_FIRST, book)  # so that nobody waits for what is loaded once
    gc.set_threshold(*_SELDOM)
    gc.freeze()
    _tell(answers, READY)
    while (task := _told(tasks)) is not None:
        _tell(answers, answered(task, book))


def _told(tasks: BinaryIO) -> Any:
    """Return the next message, `None` where there is none."""
    head = tasks.read(HEAD.size)
    return unframed(tasks.read(HEAD.unpack(head)[0])) if len(head) == HEAD.size else None


def _tell(answers: BinaryIO, message: object) -> None:
    answers.write(framed(message))
    answers.flush()


if __name__ == "__main__":
    main()
