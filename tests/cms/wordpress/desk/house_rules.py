"""A house rule of these tests: no headline shouts."""

from collections.abc import Iterator
from typing import Any

from newsld.cms import hookimpl
from newsld.model.diagnostic import Finding, Severity


@hookimpl
def newsld_check(graph: list[dict[str, Any]]) -> Iterator[tuple[Severity, Finding]]:
    if graph[0].get("headline", "").endswith("!"):
        yield Severity.ERROR, Finding("/@graph/0/headline", "the headline shouts", "take the exclamation mark away")
