"""One WordPress for all tests of a process, and `newsld serve` beside it."""

import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from wordpress_site import Site, missing, site


@pytest.fixture(scope="session")
def newsroom() -> Iterator[Site]:
    """Give a site; what needs it is skipped where its parts are not installed."""
    if lacking := missing():
        pytest.skip(lacking)
    pytest.importorskip("uvicorn", reason="newsld serve needs newsld[serve]")
    folder = Path(mkdtemp())  # short: a socket's path may have 107 bytes
    try:
        with site(folder) as it:
            yield it
    finally:
        rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def service(newsroom: Site) -> Iterator[None]:
    """Run the service."""
    with newsroom.service.running():
        yield


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep these tests in one process: a site of their own takes each of several half a minute to set up."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("wordpress"))
