"""The plug-in for pytest: `pytest --newsld site/` checks built pages, one test for each.

Everybody's pytest loads this where newsld is installed, so it imports nothing until it is asked for something.
"""

from collections.abc import Callable
from os.path import normpath, realpath
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from newsld.testing.pages import PageFile


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of the command line, and what stands for them in pytest's own settings."""
    group = parser.getgroup("newsld", "structured data of pages (newsld)")
    group.addoption(
        "--newsld",
        action="append",
        default=[],
        metavar="PATH",
        dest="newsld_paths",
        help="Check the pages and documents in this folder or file, one test each; alone when no test is named.",
    )
    group.addoption(
        "--newsld-profile",
        action="append",
        default=[],
        metavar="NAME",
        help="Also what this consumer asks for, as --profile of `newsld validate`.",
    )
    group.addoption(
        "--newsld-fail-on",
        choices=("error", "warning", "info"),
        help="The least severity that fails a test; warning where nothing is said.",
    )
    group.addoption(
        "--newsld-config",
        metavar="TOML",
        help="The settings; else those that `newsld validate` finds in ./newsld.toml or ./pyproject.toml.",
    )
    parser.addini("newsld_paths", "Folders and files whose pages and documents are checked.", "paths", [])
    parser.addini("newsld_profile", "Consumers whose demands are to be met too.", "args", [])
    parser.addini("newsld_fail_on", "The least severity that fails a test: error, warning or info.", default="warning")
    parser.addini("newsld_config", "The file with the settings of `newsld validate`.", default="")


def pytest_configure(config: pytest.Config) -> None:
    """Add the paths to what is to be collected, in place of what pytest would look at where nobody named any."""
    config.addinivalue_line("markers", "newsld: the structured data of a page, checked by `pytest --newsld`")
    is_named = config.args_source is pytest.Config.ArgsSource.ARGS
    if config.getoption("newsld_paths") and not is_named:
        config.args[:] = []
    paths = roots(config) if config.getoption("newsld_paths") or not is_named else []
    if missing := next((path for path in paths if not path.exists()), None):
        raise pytest.UsageError(f"newsld: there is no {missing}")
    config.args += [str(path) for path in paths if str(path) not in config.args]
    if paths:
        from newsld.testing.pages import inspector_of  # noqa: PLC0415  everybody's pytest loads this module

        inspector_of(config)  # what cannot be done is told now, and once


def pytest_report_header(config: pytest.Config) -> str | None:
    """Tell what is not looked at, for want of a package."""
    if not roots(config):
        return None
    from newsld.testing.pages import unseen  # noqa: PLC0415  as above

    return unseen()


def roots(config: pytest.Config) -> list[Path]:
    """Return the folders and files whose pages are checked: those of the options, else those of the settings."""
    asked: list[str] = config.getoption("newsld_paths") or []
    return [_absolute(path, config) for path in asked] or config.getini("newsld_paths")


def _absolute(path: str, config: pytest.Config) -> Path:
    return Path(normpath(config.invocation_params.dir / path))


@pytest.hookimpl(tryfirst=True)
def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Look into a folder that was asked for, though it is called `dist` or `build`, and into none without an end."""
    asked = roots(config)
    if any(root.is_relative_to(collection_path) for root in asked):
        return False
    is_asked = any(collection_path.is_relative_to(root) for root in asked)
    return True if is_asked and collection_path.is_symlink() and _leads_back(collection_path) else None


def _leads_back(link: Path) -> bool:
    return Path(realpath(link.parent)).is_relative_to(realpath(link))


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> "PageFile | None":
    """Return what holds the test of a page or document that stands under one of the paths."""
    if not roots(parent.config):
        return None
    from newsld.testing.pages import file_of  # noqa: PLC0415  as above

    return file_of(file_path, parent)


@pytest.fixture(scope="session")
def newsld_conforms(pytestconfig: pytest.Config) -> Callable[..., None]:
    """Give `newsld.testing.assert_conforms` with the settings, profiles and severity that pytest was told."""
    from newsld.testing.pages import asserting  # noqa: PLC0415  as above

    return asserting(pytestconfig)
