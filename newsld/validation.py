"""The second road: a document's text → its graph → what the rules find → diagnostics."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache, partial

from newsld.jsonld import Changes, Places, Span, document_of, parse, sight
from newsld.model.diagnostic import Diagnostic, Finding, Rule
from newsld.model.document import MAX_SIZE, Document
from newsld.model.fix import TextFix
from newsld.model.graph import Graph, Surroundings
from newsld.rules import DEFAULT_RULES, Screen


def validate(  # noqa: PLR0913  what is known of a document, by name; a `Document` knows most of it itself
    document: str | bytes | Document,
    *,
    file: str = "-",
    first_line: int = 1,
    elsewhere: frozenset[str] = frozenset(),
    now: date | None = None,
    page: str = "",
    rules: Sequence[Rule] | None = None,
    max_size: int = MAX_SIZE,
) -> tuple[Diagnostic, ...]:
    """Return what is wrong with a document, by place and then by code; any text and any bytes have an answer.

    `file` is the name that the diagnostics bear, `first_line` the line that the document starts on there, `elsewhere`
    the `@id`s that other blocks of its page say more about, and `page` the HTML of that page, to hold the document
    against what it shows; a `Document` knows these itself. `rules` are those that run by default unless others are
    given. What has more bytes than `max_size` is not looked into. `now` is the day that the document is judged on;
    without it nothing is said of dates in the future.
    """
    if not isinstance(document, Document):
        document = document_of(document, max_size, file, first_line)
        if elsewhere or page:
            document = replace(document, elsewhere=elsewhere, page=page)
    graph = _graph(document, now)
    found = [(rule, finding) for rule in _asked(document, graph, rules) for finding in rule.check(graph)]
    if not found:
        return ()
    text = document.text if document.retold else graph.text
    places = Places(text, document.first_line, graph.edits, first_column=document.first_column)
    # what elements of a page say has no text of its own that could change
    fixes = [] if document.retold else [finding.fix for _, finding in found if finding.fix]
    changes = Changes(places, fixes)
    pointers = {finding.pointer for _, finding in found if finding.offset is None}
    spans = _spans(document, places, pointers | changes.pointers)
    diagnostics = [
        _diagnostic(
            document.file,
            rule,
            finding,
            changes.text_fix(finding.fix) if fixes and finding.fix else None,
            *_place(finding, places, spans.get(finding.pointer)),
        )
        for rule, finding in found
    ]
    return tuple(sorted(diagnostics, key=_order))


def _graph(document: Document, now: date | None) -> Graph:
    fault = document.fault
    if fault and fault.kind == "size":
        return Graph(document.text, unreadable=fault)
    return parse(document.retold.text if document.retold else document.text, _around(document, now))


def _around(document: Document, now: date | None) -> Surroundings:
    if document.elsewhere or document.page or document.fault:
        read_page = partial(sight.page, document.page) if document.page else None
        return Surroundings(document.fault, document.elsewhere, read_page, now)
    return _on_day(now)


@lru_cache(maxsize=2)
def _on_day(now: date | None) -> Surroundings:
    return Surroundings(now=now)


def _asked(document: Document, graph: Graph, rules: Sequence[Rule] | None) -> Sequence[Rule]:
    """Return the rules that may find something, those left out that ask what a page's elements cannot give."""
    screen = _DEFAULT if rules is None else _screen(tuple(rules))
    awake = screen.awake(graph)
    return [rule for rule in awake if rule.code not in document.retold.exempt] if document.retold else awake


_DEFAULT = Screen(DEFAULT_RULES)


@lru_cache(maxsize=8)
def _screen(rules: tuple[Rule, ...]) -> Screen:
    return Screen(rules)


def _spans(document: Document, places: Places, pointers: set[str]) -> Mapping[str, Span]:
    if not document.retold:
        return places.spans(pointers)
    found = {pointer: document.retold.span(pointer) for pointer in pointers}
    return {pointer: Span(start, end, start, end) for pointer, (start, end) in found.items()}


Place = tuple[int, int]


def _place(finding: Finding, places: Places, span: Span | None) -> tuple[Place, Place]:
    if finding.offset is not None or span is None:
        start = end = finding.offset or 0
    else:
        start, end = (span.key, span.key_end) if finding.on_key else (span.start, span.end)
    return places.line_and_column(start), places.line_and_column(end)


def _diagnostic(file: str, rule: Rule, finding: Finding, fix: TextFix | None, start: Place, end: Place) -> Diagnostic:
    return Diagnostic(
        file,
        rule.code,
        rule.name,
        rule.severity,
        finding.pointer,
        *start,
        *end,
        finding.message,
        finding.help,
        rule.address,
        rule.profile,
        fix,
    )


def _order(diagnostic: Diagnostic) -> tuple[int, int, str, str, str]:
    return diagnostic.line, diagnostic.column, diagnostic.code, diagnostic.pointer, diagnostic.message
