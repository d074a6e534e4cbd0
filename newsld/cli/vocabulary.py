"""`newsld vocabulary`: what schema.org says of a term."""

import re
from collections.abc import Iterable, Iterator

import click

from newsld import vocabulary as schema_org

_WIDTH = 100
_NAME = 14
_PREFIX = re.compile(r"schema:|https?://(?:www\.)?schema\.org/", re.IGNORECASE)


@click.command()
@click.argument("term", metavar="TERM")
def vocabulary(term: str) -> None:
    """Print what schema.org says of a term: a type, a property or a member of an enumeration.

    TERM may have the prefix schema: or be an address, as in https://schema.org/Person.
    """
    term = _PREFIX.sub("", term, count=1)
    kind = schema_org.kind_of(term)
    if kind is None:
        meant = schema_org.nearest(term)
        hint = f"; did you mean {meant}?" if meant else ""
        raise click.UsageError(f"schema.org {schema_org.release()} has no term {term!r}{hint}")
    facts = {"type": _of_type, "property": _of_property, "member": _of_member}[kind](term)
    click.echo(f"{term}, {_called(term, kind)} of schema.org {schema_org.release()}")
    for name, value in [*facts, *_standing(term)]:
        if value:
            click.echo(_line(name, value))
    click.echo(_line("page", f"https://schema.org/{term}"))


def _called(term: str, kind: str) -> str:
    if kind == "member":
        return "a member of an enumeration"
    if kind == "type" and schema_org.is_enumeration(term):
        return "an enumeration"
    return "a data type" if kind == "type" and schema_org.is_data_type(term) else f"a {kind}"


def _of_type(term: str) -> Iterator[tuple[str, str]]:
    yield "is a kind of", _list(schema_org.parents(term))
    yield "kinds of it", _list(schema_org.subtypes(term))
    if not schema_org.is_data_type(term):
        own, every = schema_org.own_properties(term), schema_org.properties_of(term)
        yield "properties", f"{len(own)} of its own, {len(every - own)} inherited"
        yield "its own", _list(own)
    yield "members", _list(schema_org.members(term))


def _of_property(term: str) -> Iterator[tuple[str, str]]:
    yield "of", _list(schema_org.domains(term))
    yield "values", _list(schema_org.ranges(term))
    yield "inverse", schema_org.inverse(term) or ""


def _of_member(term: str) -> Iterator[tuple[str, str]]:
    yield "of", _list(schema_org.enumerations_of(term))


def _standing(term: str) -> Iterator[tuple[str, str]]:
    yield "superseded by", schema_org.superseded_by(term) or ""
    yield "pending", "yes" if schema_org.is_pending(term) else ""
    yield "retired", "yes" if schema_org.is_retired(term) else ""


def _list(names: Iterable[str]) -> str:
    return ", ".join(sorted(names, key=str.lower))


def _line(name: str, value: str) -> str:
    margin = " " * (_NAME + 3)
    return click.wrap_text(value, _WIDTH, f"  {name:<{_NAME}} ", margin)
