"""A pytest plugin that collects once and then runs, for each mutant in a process of its own, the tests that reach it.

Which tests reach a function is told by a first run in a process of its own too: what tests leave in caches would
otherwise hide the mutants. The tests that killed a sibling come first, then those that are named for the rule, then the
quick ones; a mutant that lives through all tests that fit in its budget counts as survivor.
"""

import functools
import gc
import os
import pickle
import resource
import signal
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

import pytest
from _pytest.runner import runtestprotocol
from mutants import Mutant
from mutmut.mutation.trampoline import set_mutant_under_test
from mutmut.state import state

Fate = Literal["killed", "timeout", "survived", "unreached"]
_MEMORY = 4 << 30


class Verdict(NamedTuple):
    """What became of a mutant, and the tests that killed it: the first, or every one that was asked."""

    mutant: Mutant
    fate: Fate
    by: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Reach:
    """Which tests reach which function, and how long each takes."""

    tests: Mapping[str, Sequence[int]]
    seconds: Sequence[float]


@dataclass(slots=True)
class Killing:
    """The plugin: `judge` takes each verdict as it falls; `names` are the rules by their modules."""

    mutants: Sequence[Mutant]
    budget: float
    judge: Callable[[Verdict], None]
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    asks_every: bool = False
    kills: defaultdict[str, Counter[int]] = field(default_factory=lambda: defaultdict(Counter))

    @pytest.hookimpl(tryfirst=True)
    def pytest_configure(self) -> None:
        """Make the profile `mutation` known: a mutant that a law has found needs no shrinking."""
        from hypothesis import HealthCheck, Phase, settings  # noqa: PLC0415  pytest is the first to import it

        settings.register_profile(
            "mutation",
            deadline=None,
            derandomize=True,
            max_examples=20,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        )

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run all mutants instead of all tests."""
        _forget_what_is_cached()
        reach = _in_a_process_of_its_own(lambda: _reach(session.items), seconds=1800)
        assert isinstance(reach, Reach), reach
        for mutant in self.mutants:
            self.judge(self._verdict(session.items, reach, mutant))
        return True

    def _verdict(self, items: Sequence[pytest.Item], reach: Reach, mutant: Mutant) -> Verdict:
        tests = list(self._ordered(items, reach, mutant))
        if not tests:
            return Verdict(mutant, "unreached")
        limit = 5 + 4 * sum(reach.seconds[test] for test in tests)
        told: Any = _in_a_process_of_its_own(lambda: self._killers(items, tests, mutant), seconds=limit)
        if told is _TIMEOUT:
            return Verdict(mutant, "timeout")
        killers: list[int] = told
        self.kills[mutant.function].update(killers)
        return Verdict(mutant, "killed" if killers else "survived", [items[test].nodeid for test in killers])

    def _killers(self, items: Sequence[pytest.Item], tests: Sequence[int], mutant: Mutant) -> list[int]:
        set_mutant_under_test(mutant.name)
        killers: list[int] = []
        for test, following in zip(tests, [*tests[1:], None], strict=True):
            if not _passes(items[test], None if following is None else items[following]):
                killers.append(test)
                if not self.asks_every:
                    break
        return killers

    def _ordered(self, items: Sequence[pytest.Item], reach: Reach, mutant: Mutant) -> Iterator[int]:
        """Yield the tests that reach a mutant, the likeliest killers first, until the budget is spent."""
        kills, name = self.kills[mutant.function], self.names.get(mutant.module, " ")

        def rank(test: int) -> tuple[int, bool, float]:
            return -kills[test], name not in items[test].nodeid, reach.seconds[test]

        spent = 0.0
        for test in sorted(reach.tests.get(mutant.function, ()), key=rank):
            spent += reach.seconds[test]
            if spent > self.budget:
                return
            yield test


def _forget_what_is_cached() -> None:
    for found in gc.get_objects():
        if isinstance(found, functools._lru_cache_wrapper):  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
            found.cache_clear()
    gc.collect()
    gc.freeze()


def _reach(items: Sequence[pytest.Item]) -> Reach:
    set_mutant_under_test("stats")
    tests: defaultdict[str, list[int]] = defaultdict(list)
    seconds: list[float] = []
    hits = state()._stats  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    for test, (item, following) in enumerate(zip(items, [*items[1:], None], strict=True)):
        hits.clear()
        begun = time.process_time()
        if not _passes(item, following):
            message = f"{item.nodeid} fails without any mutant"
            raise AssertionError(message)
        seconds.append(time.process_time() - begun)
        for function in hits:
            tests[function].append(test)
    assert tests, "no test reaches a mutant: has newsld been imported without them?"
    return Reach(dict(tests), seconds)


def _passes(item: pytest.Item, following: pytest.Item | None) -> bool:
    reports = runtestprotocol(item, log=False, nextitem=following)
    return not any(report.failed for report in reports)


_TIMEOUT = object()


def _in_a_process_of_its_own(work: Callable[[], Any], seconds: float) -> Any:
    """Return what `work` returns in a fork of this process, `_TIMEOUT` where that takes too long or dies."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        _work(work, writer, seconds)
    os.close(writer)
    with os.fdopen(reader, "rb") as stream:
        told = stream.read()
    _, status = os.waitpid(child, 0)
    return pickle.loads(told) if status == 0 and told else _TIMEOUT  # noqa: S301  our own process wrote it


def _work(work: Callable[[], Any], writer: int, seconds: float) -> None:
    """Do the work and end the process: what hangs or grows without end is ended by the system."""
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 2))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        signal.signal(signal.SIGXCPU, signal.SIG_DFL)
        with os.fdopen(writer, "wb") as stream:
            stream.write(pickle.dumps(work()))
        os._exit(0)
    except BaseException as error:  # noqa: BLE001  whatever it is, the fork must not go on as its parent
        os.write(2, f"{error!r}\n".encode())
        os._exit(1)
