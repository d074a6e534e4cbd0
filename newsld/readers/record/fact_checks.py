"""A record's own fields of a fact check: the claim, who made it, where, and what was found of it."""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from newsld.model.metadata import FactCheck, Party
from newsld.model.record import named
from newsld.readers.record.moments import moment_of
from newsld.readers.record.parties import parties_of
from newsld.readers.record.values import links_of, members, number_of, text_of


def fact_checks_of(said: Mapping[str, Any]) -> Iterator[FactCheck]:
    """Yield the fact check that a record's own keys tell, and those of its list of them."""
    checks = [
        said,
        *(
            named(cast("Mapping[str, Any]", one))
            for one in members(said.get("fact_checks"))
            if isinstance(one, Mapping)
        ),
    ]
    yield from (_fact_check(check) for check in checks if text_of(check.get("claim")))


def _fact_check(said: Mapping[str, Any]) -> FactCheck:
    parties, lines = parties_of(said.get("claimant"))
    return FactCheck(
        claim=text_of(said.get("claim")),
        claimants=(*parties, *map(Party, lines)),
        claimed=moment_of(said.get("claimed")),
        appearances=tuple(links_of(said.get("appearance"))),
        verdict=_verdict(said.get("verdict")),
        rating=number_of(said.get("rating")),
        best=number_of(said.get("best")),
        worst=number_of(said.get("worst")),
        explanation=text_of(said.get("explanation")),
    )


def _verdict(value: Any) -> str:
    """Return a verdict in words; YAML and JSON know two of them."""
    return str(value) if isinstance(value, bool) else text_of(value)
