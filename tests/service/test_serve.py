"""A service listens as it should; where it cannot run as it is told, it says so at once and listens to nobody."""

import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from newsld.service.configuration import Configuration
from newsld.service.server import listener
from tests.service.conftest import PATIENCE


def refused(folder: Path, *options: str) -> str:
    """Return what a service says that does not start."""
    command = [sys.executable, "-m", "newsld", "serve", *options]
    ran = subprocess.run(command, cwd=folder, capture_output=True, check=False, text=True, timeout=PATIENCE)
    assert ran.returncode == 2, ran.stderr
    return ran.stderr


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (["--host", "0.0.0.0"], "set a token"),  # noqa: S104  refused
        (["--token", "river"], "expected 16 characters or more"),
        (["--token-file", "tokens"], "tokens: no such file"),
        (["--cors", "river-daily.example"], "expected such as https://www.river-daily.example"),
        (["--config", "none.toml"], "none.toml: no such file"),
    ],
)
def test_options_that_cannot_be_are_told(tmp_path: Path, options: list[str], why: str) -> None:
    said = refused(tmp_path, *options)
    assert why in said
    assert "'river'" not in said


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ("[service]\nprot = 1", "unknown key 'prot'"),
        ('[cms]\nplugins = ["no_such_plugin"]', "no_such_plugin cannot be imported"),
        ('[validate]\nprofile = ["no-such-profile"]', "no-such-profile"),
        ('[validate]\nrules = ["no_such_file.py"]', "no such file"),
    ],
)
def test_settings_that_cannot_be_are_told(tmp_path: Path, settings: str, why: str) -> None:
    (tmp_path / "newsld.toml").write_text(settings, "utf-8")
    assert why in refused(tmp_path)


def test_an_address_that_is_taken_is_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert f"127.0.0.1 port {port} cannot be listened at: address already in use" in refused(
            tmp_path, "--port", port
        )


def test_a_connection_sends_what_it_has_at_once() -> None:
    with closing(listener(Configuration(port=0))) as listening, socket.create_connection(listening.getsockname()):
        connection, _ = listening.accept()
        with connection:
            assert connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
