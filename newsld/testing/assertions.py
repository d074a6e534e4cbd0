"""What a test says of a converter: what it writes conforms, or the test fails and tells what is wrong, and where."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeAlias, cast

from newsld.model.diagnostic import Diagnostic, Rule, Severity, Source
from newsld.model.document import Document
from newsld.model.selection import Selection, ValidationSettings
from newsld.reports import FORMATS
from newsld.testing.inspection import Written, inspected

Said: TypeAlias = str | Sequence[str]


def assert_conforms(
    written: Written,
    *,
    profile: Said = (),
    ignore: Said = (),
    rules: Sequence[Rule] | None = None,
    least: Severity | str = Severity.WARNING,
    today: date | None = None,
) -> None:
    """Fail unless what a converter has written conforms: the failure is what `newsld validate` says of it.

    It may be a node or several, of our types or as dictionaries, a JSON-LD document as a dictionary, as text or as
    bytes, an HTML page, and what `convert` and `inject` return. `profile` names consumers whose demands are to be met
    too, `ignore` rules that are not to speak, by code, name or family; `rules` are those that speak, in place of the
    usual. Only what is as grave as `least` makes it fail, and a page that says nothing at all. `today` is the day that
    dates are in the future of; without it nothing is said of those. Arguments of another kind raise `TypeError` or
    `ValueError`.
    """
    __tracebackhide__ = True
    selection = Selection(ignore=listed(ignore, "ignore"))
    settings = ValidationSettings(selection, profiles=listed(profile, "profile"), today=today)
    level = _severity(least)
    found = list(inspected(written, settings, rules))
    if not found:
        raise AssertionError("the page holds no structured data")
    if any(diagnostic.severity.is_at_least(level) for _, diagnostics in found for diagnostic in diagnostics):
        raise AssertionError(told(found))


def told(found: Iterable[tuple[Document, Sequence[Diagnostic]]]) -> str:
    """Return what is wrong with documents as a failing test tells it: how much, then each with its line."""
    counts = Counter(diagnostic.severity for _, diagnostics in found for diagnostic in diagnostics)
    words = ", ".join(f"{counts[level]} {level}{'s' * (counts[level] > 1)}" for level in Severity if counts[level])
    reports = [
        FORMATS["text"].report(diagnostics, {document.file: _source(document)}) for document, diagnostics in found
    ]
    return f"{words} found\n\n{''.join(reports)}".rstrip()


def _source(document: Document) -> Source:
    return Source(document.text, document.first_line, document.first_column)


def _severity(least: Severity | str) -> Severity:
    try:
        return Severity(least)
    except ValueError:
        raise ValueError(f"least is {least!r}, expected {', '.join(Severity)}") from None


def listed(said: object, key: str) -> tuple[str, ...]:
    """Return one name or several, given for `key`, as several."""
    several = cast("Iterable[object]", said) if isinstance(said, Iterable) and not isinstance(said, str) else (said,)
    names = tuple(several)
    if not all(isinstance(name, str) for name in names):
        raise TypeError(f"{key} is {said!r:.80}, expected a name or several")
    return cast("tuple[str, ...]", names)
