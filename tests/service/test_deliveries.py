"""One delivery is worked on once, however often it comes, and its memory has bounds."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld.service.deliveries import Deliveries
from newsld.service.messages import Answer, Outcome
from newsld.service.problems import Refused
from tests.service.conftest import Service

DAM = "The dam holds\n\n“It will hold,” Mara Lind said on Thursday.\n"


def gives(body: bytes) -> Callable[[], Coroutine[Any, Any, Outcome]]:
    async def work() -> Outcome:
        return Answer(body)

    return work


def in_a_loop(run: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run to the end in a thread of its own: what drives browsers leaves a loop in this one."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, run()).result()


async def refuses() -> Outcome:
    raise RuntimeError


def test_the_same_key_gets_the_same_answer(service: Service) -> None:
    first, second = (service.post("/v1/convert", DAM, idempotency_key="river-1") for _ in range(2))
    assert first.body == second.body
    assert "idempotency-replayed" not in first.headers
    assert second.headers["idempotency-replayed"] == "true"
    assert first.headers["x-request-id"] != second.headers["x-request-id"]


def test_a_key_is_for_one_delivery(service: Service) -> None:
    assert service.post("/v1/convert", DAM, idempotency_key="river-2").status == 200
    assert service.post("/v1/convert", f"{DAM}\nIt rained.", idempotency_key="river-2").status == 422
    assert service.post("/v1/annotate", DAM, idempotency_key="river-2").status == 422
    assert service.post("/v1/convert", DAM, idempotency_key="r" * 256).status == 400


def test_who_comes_while_it_is_worked_on_waits_for_the_same_answer() -> None:
    async def run() -> None:
        deliveries, may_end, times = Deliveries(), asyncio.Event(), 0

        async def work() -> Outcome:
            nonlocal times
            times += 1
            await may_end.wait()
            return Answer(b"done")

        waiting = [asyncio.create_task(deliveries.once("a", b"", work)) for _ in range(3)]
        await asyncio.sleep(0)
        may_end.set()
        answers = await asyncio.gather(*waiting)
        assert times == 1
        assert answers == [(Answer(b"done"), False), (Answer(b"done"), True), (Answer(b"done"), True)]

    in_a_loop(run)


def test_what_failed_may_come_again() -> None:
    async def run() -> None:
        deliveries = Deliveries()
        with pytest.raises(RuntimeError):
            await deliveries.once("a", b"", refuses)
        assert await deliveries.once("a", b"other", gives(b"done")) == (Answer(b"done"), False)

    in_a_loop(run)


COMING = st.lists(st.tuples(st.integers(0, 9), st.binary(max_size=40)))


@given(COMING, st.integers(1, 5), st.integers(1, 100))
def test_no_more_is_remembered_than_may_be(coming: list[tuple[int, bytes]], most: int, most_bytes: int) -> None:
    async def run() -> None:
        deliveries, given = Deliveries(most, most_bytes), dict[int, bytes]()
        for key, body in coming:
            try:
                answer, is_known = await deliveries.once(str(key), body, gives(body))
            except Refused:
                assert given[key] != body
                continue
            assert answer == Answer(body)
            assert not is_known or given[key] == body
            given[key] = body
            assert len(deliveries) <= most
            assert deliveries.bytes <= most_bytes

    in_a_loop(run)
