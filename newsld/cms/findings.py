"""What an editor is told beside what the rules find: what conversion remarks, and what plug-ins find."""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import Any

from newsld.cms.hooks import Judged, Nodes
from newsld.cms.plugins import Hooks, tolerating
from newsld.model.annotation import Remark
from newsld.model.diagnostic import Diagnostic, Finding, Severity

# what stands for the code of a rule
OF_CONVERSION = "convert"


def findings_of_remarks(remarks: Iterable[Remark], grave: Iterable[str], file: str) -> Iterator[Diagnostic]:
    """Yield remarks as findings: warnings, or errors where their name is among the grave ones."""
    errors = frozenset(grave)
    for remark in remarks:
        severity = Severity.ERROR if remark.name in errors else Severity.WARNING
        yield _diagnostic((file, OF_CONVERSION, remark.name), severity, Finding("", remark.message, remark.help))


def findings_of_plugins(nodes: Nodes, hooks: Hooks, file: str) -> Iterator[Diagnostic]:
    """Yield what plug-ins find in a graph, under their names."""
    for plugin, call in hooks.of("newsld_check"):
        with tolerating(plugin, "newsld_check"):
            judged: Iterable[Judged] = call(graph=deepcopy(nodes)) or ()
            yield from [_judged(one, plugin, file) for one in judged]


def _judged(one: Any, plugin: str, file: str) -> Diagnostic:
    match one:
        case Finding():
            return _diagnostic((file, plugin, "newsld-check"), Severity.WARNING, one)
        case (str() as severity, Finding() as finding):
            return _diagnostic((file, plugin, "newsld-check"), Severity(severity), finding)
        case _:
            raise TypeError("newsld_check yields a Finding, or a Severity and a Finding")


def _diagnostic(names: tuple[str, str, str], severity: Severity, finding: Finding) -> Diagnostic:
    """Return a finding of no rule; it stands at the start of the document, its pointer says where it belongs."""
    return Diagnostic(*names, severity, finding.pointer, 1, 1, 1, 1, finding.message, finding.help)


def as_json(found: Diagnostic) -> dict[str, str]:
    """Return what an editor is told of a finding, as JSON."""
    return {name: str(getattr(found, name)) for name in _TOLD}


_TOLD = ("code", "name", "severity", "pointer", "message", "help", "url")
