"""Built pages and documents as tests of pytest, one for each, judged as `newsld validate` judges them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from newsld.cli._baseline import memory
from newsld.cli._inspection import UNSEEN, Inspector, Instructions
from newsld.cli._portions import Files
from newsld.intake.documents import SUFFIXES, suffix_of
from newsld.jsonld import sight
from newsld.model.diagnostic import Severity
from newsld.testing.assertions import Said, assert_conforms, listed, told
from newsld.testing.inspection import DOCUMENT, Written
from newsld.testing.plugin import roots

_INSPECTOR = pytest.StashKey[Inspector]()


class Nonconforming(Exception):  # noqa: N818  named for what happened
    """A page or document is at fault; the text tells how."""


class PageFile(pytest.File):
    """A page or a document among what pytest collects."""

    def collect(self) -> Iterator["PageItem"]:
        """Yield its one test."""
        item: PageItem = PageItem.from_parent(self, name="newsld")  # pyright: ignore[reportUnknownMemberType]
        item.add_marker("newsld")
        yield item


class PageItem(pytest.Item):
    """The test of a page or a document: it fails where one of its faults is grave enough."""

    def runtest(self) -> None:
        """Look into the file as `newsld validate` does; one that says nothing is skipped."""
        inspector = inspector_of(self.config)
        place = _from_here(self.path, self.config)
        outcome = inspector(Files((place,)))
        if outcome.complaints:
            raise Nonconforming("\n".join(complaint.text for complaint in outcome.complaints))
        if not outcome.documents:
            reason = "; ".join(("no structured data", *outcome.notes))
            raise pytest.skip.Exception(reason, _use_item_location=True)
        known = memory(inspector.settings.baseline)
        rules = inspector.choice.of(place)
        found = [(faulty.document, known.unknown(place, rules, faulty.diagnostics)) for faulty in outcome.faulty]
        least = _least(self.config)
        if any(diagnostic.severity.is_at_least(least) for _, diagnostics in found for diagnostic in diagnostics):
            raise Nonconforming(told(found))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Return what is wrong, without the frames that found it."""
        if isinstance(excinfo.value, Nonconforming):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return the place and the heading of a failure."""
        return self.path, 0, _from_here(self.path, self.config)


def file_of(path: Path, parent: pytest.Collector) -> PageFile | None:
    """Return what holds the test of a file that stands under one of the paths asked for, else `None`."""
    if suffix_of(path.name) not in SUFFIXES:
        return None
    resolved = path.resolve()
    if not any(path.is_relative_to(root) or resolved.is_relative_to(root) for root in roots(parent.config)):
        return None
    file: PageFile = PageFile.from_parent(parent, path=path)  # pyright: ignore[reportUnknownMemberType]
    return file


def asserting(config: pytest.Config) -> Callable[..., None]:
    """Return the assertion with the settings, profiles and severity that pytest was told."""

    def conforms(
        written: Written, *, profile: Said = (), ignore: Said = (), least: Severity | str | None = None
    ) -> None:
        __tracebackhide__ = True
        inspector = _inspector(config, listed(profile, "profile"), listed(ignore, "ignore"))
        rules = inspector.choice.of(DOCUMENT)
        assert_conforms(written, rules=rules, least=least or _least(config), today=inspector.settings.today)

    return conforms


def inspector_of(config: pytest.Config) -> Inspector:
    """Return what looks into files, as pytest was told; what names no profile or settings is misuse."""
    if _INSPECTOR not in config.stash:
        config.stash[_INSPECTOR] = _inspector(config)
    return config.stash[_INSPECTOR]


def unseen() -> str | None:
    """Return what is told where pages cannot be held against what they show."""
    return None if sight.is_readable() else f"newsld: {UNSEEN}"


def _inspector(config: pytest.Config, profile: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> Inspector:
    __tracebackhide__ = True
    settings = config.getoption("newsld_config") or config.getini("newsld_config") or None
    profiles = (*_profiles(config), *profile)
    try:
        return Inspector(Instructions(profile=profiles, ignore=ignore, config=settings, keeps_diagnostics=True))
    except click.UsageError as error:
        raise pytest.UsageError(f"newsld: {error.message}") from None


def _profiles(config: pytest.Config) -> tuple[str, ...]:
    return tuple(config.getoption("newsld_profile") or config.getini("newsld_profile"))


def _least(config: pytest.Config) -> Severity:
    said = config.getoption("newsld_fail_on") or config.getini("newsld_fail_on")
    try:
        return Severity(said)
    except ValueError:
        raise pytest.UsageError(f"newsld_fail_on is {said!r}, expected {', '.join(Severity)}") from None


def _from_here(path: Path, config: pytest.Config) -> str:
    """Return a file's path as it is named from where pytest was called."""
    here = config.invocation_params.dir
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)
