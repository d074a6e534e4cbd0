"""Rules that others have written: of installed packages, and of files that options or settings name."""

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from importlib.machinery import PathFinder
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any, cast

from newsld.errors import InvalidConfiguration, place_of
from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.model.selection import ALL, DEFAULT, FAMILIES, OURS
from newsld.profiles import DEMANDS
from newsld.rules import RULES

GROUP = "newsld"
_HEADING = f"[{GROUP}]".encode()  # above them in entry_points.txt
_CODE = re.compile(r"[A-Z]{2,8}\d{2,4}")
_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_EXPECTED = "expected a Rule, a list of rules, or a module with RULE or RULES"
_LONGEST = 200

Tell = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Extensions:
    """The rules that others have written, and what is said of packages whose rules cannot be had."""

    rules: tuple[Rule, ...] = ()
    broken: tuple[str, ...] = ()


def extensions(files: Iterable[str] = (), tell: Tell = lambda _code, _why: None) -> Extensions:
    """Return the rules of installed packages and of the files named; `tell` is told code and reason when one fails.

    A file that holds no rules raises `InvalidConfiguration`; a package that holds none costs only its own.
    """
    found: list[Rule] = []
    broken: list[str] = []
    for name, load in _of_packages():
        try:
            found += _sound(load(), (*RULES, *DEMANDS, *found))
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # noqa: BLE001  whatever a stranger's module raises
            broken.append(f"the plug-in {name}: {_told(error)}")
    for file in dict.fromkeys(files):
        try:
            found += _sound(_loaded(file), (*RULES, *DEMANDS, *found))
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            raise InvalidConfiguration(f"the rules in {file}: {_told(error)}") from error
    return Extensions(tuple(_guarded(rule, tell) for rule in found), tuple(broken))


def _of_packages() -> Iterator[tuple[str, Callable[[], Any]]]:
    if not _are_offered():
        return
    from importlib.metadata import entry_points  # noqa: PLC0415  a tenth of the time that a short run takes

    for entry in sorted(entry_points(group=GROUP), key=lambda entry: (entry.name, entry.value)):
        package = f" of {entry.dist.name} {entry.dist.version}" if entry.dist else ""
        yield f"{entry.name}{package} ({entry.value})", entry.load


def _are_offered() -> bool:
    """Tell whether a package may offer rules: a look at what packages say of themselves, by far faster than to read it.

    What stands in no folder, in archives and with finders of others, may hold such a package too.
    """
    if any(hasattr(finder, "find_distributions") and finder is not PathFinder for finder in sys.meta_path):
        return True
    return any(Path(place).is_file() or any(_name_group(Path(place))) for place in sys.path)


def _name_group(folder: Path) -> Iterator[bool]:
    """Tell of each package in a folder whether it offers something to newsld."""
    with suppress(OSError):
        for name in os.listdir(folder):  # noqa: PTH208  paths are made of few
            if name.lower().endswith("-info"):
                with suppress(OSError):
                    yield _HEADING in (folder / name / "entry_points.txt").read_bytes()


def _loaded(file: str) -> ModuleType:
    path = Path(file)
    if not path.is_file():
        raise InvalidConfiguration("no such file")
    name = f"newsld_rules_{path.stem}"
    spec = spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise InvalidConfiguration("no Python file, expected one that ends in .py")
    module = module_from_spec(spec)
    sys.modules[name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def _sound(held: Any, others: Sequence[Rule]) -> list[Rule]:
    """Return the rules that something holds, or raise `InvalidConfiguration` where one cannot be."""
    if isinstance(held, ModuleType):
        offered = getattr(held, "RULES", None) or getattr(held, "RULE", None)
        if offered is None and _has_hooks(held):
            return []
        held = offered
    rules: list[Any] = list(cast("Sequence[Any]", held)) if isinstance(held, (list, tuple)) else [held]
    known = list(others)
    for rule in rules:
        if not isinstance(rule, Rule):
            what = "nothing" if rule is None else f"an object of type {type(rule).__name__}"
            raise InvalidConfiguration(f"{what}, {_EXPECTED}")
        _check(rule, known)
        known.append(rule)
    return rules


def _has_hooks(module: ModuleType) -> bool:
    """Tell whether a package offers hooks for a CMS (`newsld.cms.hookimpl` marks them), and no rules."""
    return any(hasattr(held, f"{GROUP}_impl") for held in vars(module).values())


def _check(rule: Rule, known: Sequence[Rule]) -> None:
    facts: dict[str, Any] = {"code": rule.code, "name": rule.name}
    for fact, form, example in (("code", _CODE, "RD001"), ("name", _NAME, "loud-headline")):
        if not isinstance(facts[fact], str) or not form.fullmatch(facts[fact]):
            raise InvalidConfiguration(f"a rule's {fact} is {facts[fact]!r}, expected one such as {example}")
    if rule.name in (*FAMILIES, DEFAULT, ALL):
        raise InvalidConfiguration(f"the name {rule.name} stands for several rules of newsld, expected one of its own")
    if rule.code.startswith(OURS):
        raise InvalidConfiguration(f"the code {rule.code} begins with {OURS}, which is kept for newsld's own rules")
    if not isinstance(rule.severity, Severity):  # pyright: ignore[reportUnnecessaryIsInstance]  a stranger's
        raise InvalidConfiguration(
            f"the severity of {rule.code} is {rule.severity!r}, expected one such as Severity.WARNING"
        )
    if not callable(rule.check) or not isinstance(cast("Any", rule.docs), str | None):
        raise InvalidConfiguration(f"{rule.code} has no check that can be called, or docs that are no text")
    for other in known:
        if rule.code == other.code or rule.name == other.name:
            raise InvalidConfiguration(f"{rule.code} {rule.name} has the code or name of {other.code} {other.name}")


def _guarded(rule: Rule, tell: Tell) -> Rule:
    """Return a rule that tells what goes wrong within it, and lets the other rules go on."""
    check = rule.check

    def checked(graph: Graph) -> Iterator[Finding]:
        try:
            for finding in check(graph):
                yield _checked(finding)
        except (KeyboardInterrupt, GeneratorExit):  # the user's to say, and whoever asks for no more findings
            raise
        except BaseException as error:  # noqa: BLE001  whatever a stranger's rule raises, SystemExit too; it is told
            tell(rule.code, f"{rule.code} {rule.name} failed: {_told(error)}")

    return replace(rule, check=checked)


def _checked(finding: Any) -> Finding:
    if not _is_sound(finding):
        raise InvalidConfiguration(f"it yielded {finding!r}, expected a Finding with texts for pointer and message")
    return finding


def _is_sound(finding: Any) -> bool:
    return (
        isinstance(finding, Finding)
        and all(
            isinstance(text, str) for text in cast("tuple[Any, ...]", (finding.pointer, finding.message, finding.help))
        )
        and isinstance(cast("Any", finding.offset), int | None)
    )


def _told(error: BaseException) -> str:
    """Return an exception on one line; our own say all themselves."""
    said = " ".join(str(error.msg if isinstance(error, SyntaxError) else error).split())[:_LONGEST]
    if isinstance(error, InvalidConfiguration):
        return said
    return f"{type(error).__name__}{f': {said}' if said else ''} ({place_of(error)})"
