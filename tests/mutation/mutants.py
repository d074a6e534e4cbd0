"""The mutants of a room of newsld, as mutmut makes them, and newsld imported with all of them aboard.

mutmut writes each changed function beside its original and a switch in front of both, so that one process can be any
mutant. What stands outside functions (tables, patterns) and what is decorated (cached look-ups, properties) it leaves
alone.
"""

import difflib
import importlib.util
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType

from mutmut.mutation.file_mutation import MutatedFile, mutate_file_contents

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: `name` is what mutmut switches it on by, `was` and `becomes` are the lines that differ."""

    name: str
    module: str
    was: str
    becomes: str

    @property
    def function(self) -> str:
        """The function that is changed, by the name under which the switch reports that it ran."""
        return self.name.partition("__mutmut_")[0]


def mutants_of(module: str, mutated: MutatedFile) -> Iterator[Mutant]:
    """Yield the mutants of a module."""
    lines = mutated.code.splitlines()
    bodies = {name: lines[span.start - 1 : span.end] for name, span in mutated.line_span_by_function_name.items()}
    for name in mutated.mutant_names:
        original = name.partition("__mutmut_")[0] + "__mutmut_orig"
        was, becomes = _difference(_body(bodies[original], original), _body(bodies[name], name))
        yield Mutant(f"{module}.{name}", module, was, becomes)


def _body(lines: Sequence[str], name: str) -> list[str]:
    return [line.replace(name, "_").strip() for line in lines]


def _difference(was: Sequence[str], becomes: Sequence[str]) -> tuple[str, str]:
    told = [line for line in difflib.ndiff(was, becomes) if line[:2] in {"- ", "+ "}]
    return tuple(" ".join(line[2:] for line in told if line.startswith(sign)) for sign in "-+")  # type: ignore[return-value]


def mutated(paths: Sequence[Path]) -> dict[str, MutatedFile]:
    """Return the mutated sources of some files by the names of their modules."""
    return {_module(path): mutate_file_contents(str(path), path.read_text(encoding="utf-8")) for path in paths}


def _module(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


class _Loader(SourceFileLoader):
    def __init__(self, module: str, path: str, source: str) -> None:
        super().__init__(module, path)
        self._source = source

    def get_code(self, fullname: str) -> CodeType:
        return compile(self._source, self.get_filename(fullname), "exec", dont_inherit=True)


class _Finder:
    """Finds the modules that have mutants; all others are for the finders behind it."""

    def __init__(self, files: Mapping[str, MutatedFile]) -> None:
        self._files = files

    def find_spec(self, name: str, _path: object = None, _target: ModuleType | None = None) -> ModuleSpec | None:
        if name not in self._files:
            return None
        place = ROOT.joinpath(*name.split("."))
        is_package = place.is_dir()
        path = str(place / "__init__.py" if is_package else place.with_suffix(".py"))
        loader = _Loader(name, path, self._files[name].code)
        folders = [str(place)] if is_package else None
        return importlib.util.spec_from_file_location(name, path, loader=loader, submodule_search_locations=folders)


def board(files: Mapping[str, MutatedFile]) -> None:
    """See to it that newsld is imported with its mutants; it must not have been imported before."""
    assert not any(name.partition(".")[0] == "newsld" for name in sys.modules)
    sys.meta_path.insert(0, _Finder(files))
