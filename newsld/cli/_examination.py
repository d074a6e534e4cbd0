"""A suite put to an implementation, case by case, by as many of it at a time as is wished."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from newsld.cli._questions import Question
from newsld.cli._suite import Suite
from newsld.cli._terminal import Progress
from newsld.conformance import Answer, Case, Outcome
from newsld.errors import NewsldError, UnusableCommand

ENOUGH = 10  # cases without an answer to any, after which no more are put


class Implementation(Protocol):
    """What can be asked."""

    async def ask(self, question: Question) -> Answer:
        """Return the answer to a question."""
        ...

    async def close(self) -> None:
        """End what is running."""
        ...


class Examination:
    """A suite put to an implementation: what has come of it so far."""

    def __init__(self, suite: Suite, make: Callable[[], Implementation], *, with_files: bool) -> None:
        self._suite = suite
        self._make = make
        self._with_files = with_files
        self._outcomes: dict[str, Outcome] = {}
        self._progress = Progress("cases", has_output=False)
        self._has_answered = False

    def of(self, cases: Sequence[Case], jobs: int) -> list[Outcome]:
        """Put cases, and return what came of each in their order; or raise `UnusableCommand`."""
        try:
            asyncio.run(self._put(iter(cases), min(jobs, len(cases))))
        except* NewsldError as group:
            raise group.exceptions[0] from None
        finally:
            self._progress.clear()
        return [self._outcomes[case.id] for case in cases]

    async def _put(self, cases: Iterator[Case], jobs: int) -> None:
        async with asyncio.TaskGroup() as group:
            for _ in range(jobs):
                group.create_task(self._work(cases))

    async def _work(self, cases: Iterator[Case]) -> None:
        """Put the cases that nobody else has taken."""
        implementation = self._make()
        try:
            for case in cases:
                self._take(case, await implementation.ask(self._question(case)))
        finally:
            await implementation.close()

    def _question(self, case: Case) -> Question:
        file = self._suite.file(case) if self._with_files else None
        return Question(case, self._suite.document(case), self._suite.manifest.judged_on, file)

    def _take(self, case: Case, answer: Answer) -> None:
        self._outcomes[case.id] = Outcome(case, self._suite.expected(case), answer)
        self._has_answered |= not answer.broken
        if len(self._outcomes) >= ENOUGH and not self._has_answered:
            raise UnusableCommand(f"no answer to any of {len(self._outcomes)} cases; the last: {answer.broken}")
        self._progress.show(len(self._outcomes))
