"""A service that runs: a real process on a free port."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

TOKEN, SECRET = "a-token-of-the-river-daily", "a-secret-of-the-river-daily"
ORIGIN = "https://editors.river-daily.example"
PATIENCE = 60


@dataclass
class Reply:
    """What came back of a request."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Service:
    """A service at a port, with all that it logs in a file."""

    port: int
    process: subprocess.Popen[bytes]
    log: Path
    token: str = ""

    def ask(self, method: str, path: str, body: bytes | str | None = None, **headers: str) -> Reply:
        """Return what the service says to a request; `content_type="…"` names a header."""
        said = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.token and "authorization" not in said:
            said["authorization"] = f"Bearer {self.token}"
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request(method, path, body.encode() if isinstance(body, str) else body, said)
            answer = connection.getresponse()
            return Reply(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        finally:
            connection.close()

    def post(self, path: str, body: bytes | str, **headers: str) -> Reply:
        return self.ask("POST", path, body, **headers)

    def get(self, path: str, **headers: str) -> Reply:
        return self.ask("GET", path, **headers)

    def logged(self, what: str) -> str:
        """Return all that was logged, when this stands in it: a request is logged when it has been answered."""
        for _ in range(PATIENCE * 100):
            if what in (said := self.log.read_text("utf-8")):
                return said
            time.sleep(0.01)
        pytest.fail(f"{what} is not logged")

    def lines(self) -> list[dict[str, Any]]:
        """Return what was logged; each line of it is JSON."""
        return [json.loads(line) for line in self.log.read_text("utf-8").splitlines()]


@contextmanager
def serving(folder: Path, *options: str, **environment: str) -> Generator[Service]:
    """Start a service, and end it."""
    log = folder / "service.log"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "newsld", "serve", "--port", str(port), *options]
    with log.open("wb") as err:
        process = subprocess.Popen(command, cwd=folder, stderr=err, env={**os.environ, **environment})
    service = Service(port, process, log, re.split(r"\s", environment.get("NEWSLD_TOKEN", ""))[0])
    try:
        _wait(service)
        yield service
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE)


def _wait(service: Service) -> None:
    """Return when a service answers."""
    for _ in range(PATIENCE * 20):
        assert service.process.poll() is None, service.log.read_text("utf-8")
        try:
            if service.get("/healthz").status == 200:
                return
        except OSError:
            time.sleep(0.05)
    pytest.fail("the service does not answer")


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """Return a service that whoever has a token may call."""
    options = ("--max-size", "2000000", "--cors", ORIGIN)
    folder = tmp_path_factory.mktemp("service")
    with serving(folder, *options, NEWSLD_TOKEN=TOKEN, NEWSLD_SECRET=SECRET) as running:
        yield running
