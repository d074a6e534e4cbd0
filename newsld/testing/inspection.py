"""What is wrong with what a converter has written, whatever that is: a node, nodes, a document, a page."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any, TypeAlias, cast

import click

from newsld.cli._selection import Choice, rule_table
from newsld.conversion import Conversion
from newsld.errors import InvalidConfiguration
from newsld.injection import Injection
from newsld.jsonld import document_of
from newsld.jsonld.encodings import Decoded, decoded, decoded_page
from newsld.jsonld.page_documents import of_page
from newsld.jsonld.writer import CONTEXT
from newsld.model.diagnostic import Diagnostic, Rule
from newsld.model.document import Document
from newsld.model.selection import Selection, ValidationSettings
from newsld.nodes import Thing
from newsld.rules import RULES, in_zone
from newsld.validation import validate

Node: TypeAlias = Thing | Mapping[str, Any]
Written: TypeAlias = Node | Sequence[Node] | str | bytes | Conversion | Injection

_WRITTEN = "a node or several, a document or a page as text or bytes, or what convert or inject returns"
DOCUMENT, PAGE = "document", "page"  # what stands for the name of a file


def diagnostics_of(written: Written, settings: ValidationSettings | None = None) -> tuple[Diagnostic, ...]:
    """Return what is wrong with what a converter has written, as `newsld validate` with these settings would say it.

    It may be a node or several, of our types or as dictionaries, a JSON-LD document as a dictionary, as text or as
    bytes, an HTML page, and what `convert` and `inject` return. A page is read with all its JSON-LD, microdata and
    RDFa, and held against what it shows.
    """
    return tuple(found for _, diagnostics in inspected(written, settings) for found in diagnostics)


def inspected(
    written: Written, settings: ValidationSettings | None = None, rules: Sequence[Rule] | None = None
) -> Iterator[tuple[Document, tuple[Diagnostic, ...]]]:
    """Yield each document of what a converter has written, with what is wrong in it; `rules` go before the settings."""
    told = _settings(settings)
    asked = rules_of(told) if rules is None else _given(rules)
    for document in documents_of(written, told.max_size):
        yield document, validate(document, rules=asked, now=told.today, max_size=told.max_size)


def _settings(settings: object) -> ValidationSettings:
    told = ValidationSettings() if settings is None else settings
    if not isinstance(told, ValidationSettings):
        raise TypeError(f"settings is {told!r:.80}, expected ValidationSettings")
    if not _is_day(told.today):
        raise TypeError(f"today is {told.today!r}, expected a day such as date(2026, 3, 12)")
    return told


def _is_day(said: object) -> bool:
    return said is None or (isinstance(said, date) and not isinstance(said, datetime))


def _given(rules: object) -> tuple[Rule, ...]:
    given = tuple(cast("Iterable[object]", rules)) if isinstance(rules, Iterable) else (None,)
    if not all(isinstance(rule, Rule) for rule in given):
        raise TypeError(f"rules is {rules!r:.80}, expected some of newsld.rules.RULES")
    return cast("tuple[Rule, ...]", given)


def documents_of(written: Written, max_size: int) -> Iterator[Document]:
    """Yield the documents that stand in what a converter has written."""
    match written:
        case Injection():
            yield from documents_of(written.page, max_size)
        case Conversion():
            yield document_of(written.document, max_size, DOCUMENT)
        case str() | bytes():
            page = _page(written)
            yield from of_page(PAGE, page) if page else (document_of(written, max_size, DOCUMENT),)
        case _:
            yield document_of(_text(written), max_size, DOCUMENT)


def _page(written: str | bytes) -> Decoded | None:
    """Return a page as text, `None` for what is no page."""
    start = decoded(written[:1024]).text if isinstance(written, bytes) else written
    if not start.lstrip("\ufeff \t\r\n\f").startswith("<"):
        return None
    return decoded_page(written) if isinstance(written, bytes) else Decoded(written, "utf-8")


def _text(written: Any) -> str:
    """Return nodes as the document that holds them; what is a document already stays as it is."""
    nodes = [_node(one) for one in _several(written)]
    if all("@context" in node for node in nodes):
        value: Any = nodes[0] if isinstance(written, Thing | Mapping) else nodes
    else:
        value = {"@context": CONTEXT, "@graph": nodes}
    return json.dumps(value, ensure_ascii=False, indent=2, default=_raw)


def _several(written: Any) -> list[Any]:
    is_one = isinstance(written, Thing | Mapping) or not isinstance(written, Iterable)
    return [written] if is_one else list(cast("Iterable[Any]", written))


def _node(one: Any) -> dict[str, Any]:
    if isinstance(one, Thing):
        return one.dump()
    if isinstance(one, Mapping):
        return dict(cast("Mapping[str, Any]", one))
    raise TypeError(f"{type(one).__name__} is no node; expected {_WRITTEN}")


def _raw(value: Any) -> Any:
    if isinstance(value, Thing):
        return value.dump()
    raise TypeError(f"{type(value).__name__} is no JSON; a date, for one, is written as text")


def rules_of(settings: ValidationSettings) -> tuple[Rule, ...] | None:
    """Return the rules that speak by these settings, `None` for those that do by default.

    What names no rule and no profile raises `InvalidConfiguration`.
    """
    if settings == ValidationSettings(max_size=settings.max_size, today=settings.today):
        return None
    said = settings.selection
    return _rules(settings.profiles, said.select, said.ignore, tuple(said.severity.items()), settings.time_zone)


@lru_cache(maxsize=32)
def _rules(profiles: Any, select: Any, ignore: Any, severity: Any, zone: Any) -> tuple[Rule, ...]:
    settings = ValidationSettings(Selection(select, ignore, dict(severity)), profiles=profiles)
    try:
        return Choice(settings, Selection(), rule_table((), settings, in_zone(RULES, zone))).of(DOCUMENT)
    except click.UsageError as error:
        raise InvalidConfiguration(error.message) from error
