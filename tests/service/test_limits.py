"""What a service does with what is too much, too slow or no HTTP: it says so, and goes on."""

import json
import signal
import socket
import time
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.service.conftest import PATIENCE, TOKEN, Reply, Service, serving

DAM = "The dam holds\n\n“It will hold,” Mara Lind said on Thursday.\n"

# a plug-in that takes as long as the article says, or its process with it
PLUGIN = """
import os, time
from pathlib import Path
from newsld.cms import hookimpl

@hookimpl
def newsld_enrich(record, graph):
    Path("begun").touch()
    time.sleep(float(record.get("id", 0)))
    if record.get("section") == "death":
        os._exit(1)
"""
SETTINGS = '[cms]\nplugins = ["slow_plugin"]\n[service]\ntime_limit = 3\nconcurrency = 1\n'


@contextmanager
def slow_service(folder: Path) -> Generator[Service]:
    """Give a service whose articles say how long they take."""
    (folder / "slow_plugin.py").write_text(PLUGIN, "utf-8")
    (folder / "newsld.toml").write_text(SETTINGS, "utf-8")
    with serving(folder, PYTHONPATH=str(folder), NEWSLD_TOKEN=TOKEN) as running:
        yield running


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    with slow_service(tmp_path_factory.mktemp("slow")) as running:
        yield running


def taking(service: Service, seconds: float, **more: str) -> Reply:
    """Return what the service says to an article that takes so long."""
    record = {"headline": "The dam holds", "text": DAM, "id": str(seconds), **more}
    return service.post("/v1/hook/wordpress", json.dumps(record), content_type="application/json")


def is_alive_again(service: Service) -> bool:
    """Tell whether a service works on when the worker that it lost is replaced."""
    until = time.monotonic() + PATIENCE
    while service.get("/healthz").status != 200 and time.monotonic() < until:
        time.sleep(0.05)
    return is_alive(service)


def begun(service: Service) -> None:
    """Return when the service is at work on an article."""
    mark = service.log.parent / "begun"
    until = time.monotonic() + PATIENCE
    while not mark.exists():
        assert time.monotonic() < until
        time.sleep(0.01)
    mark.unlink()


def is_alive(service: Service) -> bool:
    return service.post("/v1/convert", DAM).status == 200


@contextmanager
def connection(service: Service) -> Generator[socket.socket]:
    with closing(socket.create_connection(("127.0.0.1", service.port), PATIENCE)) as opened:
        yield opened


def heard(opened: socket.socket) -> bytes:
    """Return all that comes until the other end closes."""
    said = b""
    while piece := opened.recv(65_536):
        said += piece
    return said


def head(*lines: str) -> bytes:
    said = ["POST /v1/convert HTTP/1.1", "Host: river", f"Authorization: Bearer {TOKEN}", *lines, "", ""]
    return "\r\n".join(said).encode()


def test_a_body_of_a_hundred_megabytes_is_refused_before_it_is_read(service: Service) -> None:
    with connection(service) as opened:
        opened.sendall(head("Content-Length: 100000000"))
        assert heard(opened).startswith(b"HTTP/1.1 413 ")
    assert is_alive(service)


def test_who_sends_a_hundred_megabytes_all_the_same_hears_why_not(service: Service) -> None:
    assert service.post("/v1/convert", b"dam " * 25_000_000).status == 413
    assert is_alive(service)


def test_a_body_without_a_length_is_refused_where_it_grows_too_large(service: Service) -> None:
    with connection(service) as opened:
        opened.sendall(head("Transfer-Encoding: chunked"))
        for _ in range(30):
            opened.sendall(b"186a0\r\n" + b"a" * 100_000 + b"\r\n")
        assert heard(opened).startswith(b"HTTP/1.1 413 ")
    assert is_alive(service)


@pytest.mark.parametrize("sent", [head("Content-Length: 20") + b"The ", b"POST /v1/convert HTTP/1.1\r\nHos"])
def test_what_does_not_come_in_time_is_waited_for_no_longer(slow: Service, sent: bytes) -> None:
    with connection(slow) as opened:
        opened.sendall(sent)
        said = heard(opened)
        assert said.startswith(b"HTTP/1.1 408 ")
        assert b"within 3 seconds" in said
    assert is_alive(slow)


@pytest.mark.parametrize(
    "sent",
    [b"\x16\x03\x01\x02\x00\x01", b"GET / HTTP/1.1\r\n\r\n", head("Transfer-Encoding: chunked") + b"dam\r\n"],
    ids=["TLS", "no host", "chunk"],
)
def test_what_is_no_http_is_refused_as_all_else_is(service: Service, sent: bytes) -> None:
    with connection(service) as opened:
        opened.sendall(sent)
        said, _, body = heard(opened).partition(b"\r\n\r\n")
        assert said.startswith(b"HTTP/1.1 400 ")
        assert json.loads(body)["status"] == 400
    assert is_alive(service)


def test_who_goes_away_costs_nothing(service: Service) -> None:
    with connection(service) as opened:
        opened.sendall(head("Content-Length: 20") + b"The ")
    assert is_alive(service)


def test_work_that_takes_too_long_is_given_up_and_its_process_ended(slow: Service) -> None:
    before = workers_of(slow)
    assert taking(slow, 100).status == 504
    assert is_alive_again(slow)
    after = workers_of(slow)
    assert len(before) == len(after) == 1
    assert before != after


def test_a_worker_that_dies_is_replaced(slow: Service) -> None:
    assert taking(slow, 0, section="death").status == 500
    assert is_alive_again(slow)


def workers_of(service: Service) -> set[str]:
    """Return the processes that a service has started."""
    children = Path(f"/proc/{service.process.pid}/task/{service.process.pid}/children")
    if not children.exists():
        pytest.skip("the system does not tell which processes another has started")
    return set(children.read_text("ascii").split())


def test_one_request_too_many_is_told_when_to_come_again(slow: Service) -> None:
    (slow.log.parent / "begun").unlink(missing_ok=True)
    with ThreadPoolExecutor() as threads:
        first = threads.submit(taking, slow, 1)
        begun(slow)
        second = taking(slow, 0)
        assert second.status == 503
        assert int(second.headers["retry-after"]) >= 1
        assert slow.get("/healthz").status == 200
        assert first.result().status == 200


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_service_that_is_told_to_stop_ends_what_it_has_begun(tmp_path: Path, number: signal.Signals) -> None:
    with slow_service(tmp_path) as stopped, ThreadPoolExecutor() as threads:
        (worker,) = workers_of(stopped)
        first = threads.submit(taking, stopped, 1)
        begun(stopped)
        stopped.process.send_signal(number)
        assert first.result().json["graph"]
        assert stopped.process.wait(PATIENCE) == 0
        assert not Path(f"/proc/{worker}").exists()
        with pytest.raises(OSError, match="refused"):
            taking(stopped, 0)
