"""The modules of this folder import each other by name, and share one browser and one web server."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from page_server import PageServer

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chromium-browser")
# as root there is no sandbox; and pages may ask the browser which passages the text directives of their address select
SWITCHES = ["--no-sandbox", "--enable-blink-features=TextFragmentAPI"]


@pytest.fixture(scope="session")
def chromium() -> "Iterator[Browser]":
    """Give a real browser; what needs it is skipped where none is installed."""
    if CHROMIUM is None:
        pytest.skip("there is no Chromium here (apt-get install chromium)")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  starts a process of its own

    with sync_playwright() as playwright, playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES) as it:
        yield it


@pytest.fixture(scope="session")
def pages() -> Iterator[PageServer]:
    """Give a web server on this machine; `pages.put(page)` returns the address where a page is from then on."""
    with PageServer() as server:
        yield server
