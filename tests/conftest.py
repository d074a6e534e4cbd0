"""Hypothesis profiles: the default is quick and always the same; `--hypothesis-profile=thorough` searches for long.

`--hypothesis-profile=seeded` is as quick, and searches elsewhere with every `--hypothesis-seed`; `.ci/seeds` runs it.
"""

import os
import shutil
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, settings

sys.path.insert(0, str(Path(__file__).parent))  # what tests of several folders share is imported by its name

from page_server import PageServer

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large)

# derandomized: a test that fails fails for everyone, and none fails by chance
settings.register_profile("quick", deadline=None, derandomize=True, suppress_health_check=SLOW)
settings.register_profile("seeded", deadline=None, database=None, print_blob=True, suppress_health_check=SLOW)
settings.register_profile("thorough", deadline=None, max_examples=5_000, print_blob=True, suppress_health_check=SLOW)
# for bugs that are planted: what breaks a law need not be small
settings.register_profile(
    "planted", deadline=None, derandomize=True, phases=[Phase.generate], suppress_health_check=SLOW
)
settings.load_profile("quick")

# a shell starts what runs in its background with Ctrl-C ignored, and commands that tests start would inherit that
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def unmeasured(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """See to it that coverage, where it watches the tests, does not watch the processes that they start.

    To watch one costs as much again as to start it; it is done by `@pytest.mark.measured`, where nothing else reaches
    what is reached there.
    """
    if "measured" not in request.keywords:
        for name in [name for name in os.environ if name.startswith("COVERAGE_")]:
            monkeypatch.delenv(name)


def untraced() -> None:
    """Watch no process that is forked: of what it reaches nothing is kept."""
    sys.settrace(None)
    threading.settrace(None)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=untraced)


CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chromium-browser")
# as root there is no sandbox; and pages may ask the browser which passages the text directives of their address select
SWITCHES = ["--no-sandbox", "--enable-blink-features=TextFragmentAPI"]


@pytest.fixture(scope="session")
def chromium() -> "Iterator[Browser]":
    """Give a real browser; what needs it is skipped where none is installed."""
    if CHROMIUM is None:
        pytest.skip("there is no Chromium here (apt-get install chromium)")
    pytest.importorskip("playwright", reason="what drives a browser needs playwright")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  starts a process of its own

    with sync_playwright() as playwright, playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES) as it:
        yield it


@pytest.fixture(scope="session")
def pages() -> Iterator[PageServer]:
    """Give a web server on this machine; `pages.put(page)` returns the address where a page is from then on."""
    with PageServer() as server:
        yield server
