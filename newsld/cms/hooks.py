"""The hook specification: where a plug-in may have a say while an article is published.

A plug-in is a module, or any object, with functions of these names that are marked by `hookimpl`; it may leave out
arguments that it does not need. A package offers it by an entry point of the group `newsld`, and settings name it under
`plugins`. A *record* is what a CMS knows of an article, under the keys that README lists; a *graph* is the list of
its nodes as JSON has them, the article first.

One plug-in's failure costs what it would have done, and is logged; the others go on.
"""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import pluggy

from newsld.model.diagnostic import Diagnostic, Finding, Severity

# of this specification: it grows where something is taken away or means something else
VERSION = 1
PROJECT = "newsld"

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)

Record: TypeAlias = Mapping[str, Any]
Nodes: TypeAlias = list[dict[str, Any]]
Judged: TypeAlias = Finding | tuple[Severity, Finding]


@hookspec(firstresult=True)
def newsld_record(obj: object) -> Record | None:  # pyright: ignore[reportReturnType]  a specification has no body
    """Return what a CMS's own object says of an article, `None` where the object is another's to read.

    The first plug-in to return a record is believed. A mapping is a record already, and nobody is asked.
    """


@hookspec
def newsld_enrich(record: Record, graph: Nodes) -> Iterable[Mapping[str, Any]] | None:
    """Change nodes of the graph in place, or return nodes that are to be added to it."""


@hookspec
def newsld_check(graph: Nodes) -> Iterable[Judged] | None:
    """Yield what is wrong with a graph, before anyone publishes it.

    A finding is a warning; one that is to stop the article where errors do stands with its severity:
    `(Severity.ERROR, Finding("/@graph/0", "the article has no image"))`.
    """


@hookspec
def newsld_published(record: Record, graph: Nodes, findings: tuple[Diagnostic, ...]) -> None:
    """Take note that an article has been published, with this graph and in spite of these findings."""
