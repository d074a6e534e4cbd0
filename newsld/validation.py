"""The second road: a document's text → its graph → what the rules find → diagnostics."""

from collections.abc import Sequence
from dataclasses import replace

from newsld.jsonld import Changes, Places, Span, parse
from newsld.model.diagnostic import Diagnostic, Finding, Rule
from newsld.rules import DEFAULT_RULES


def validate(
    text: str,
    *,
    file: str = "-",
    first_line: int = 1,
    elsewhere: frozenset[str] = frozenset(),
    rules: Sequence[Rule] | None = None,
) -> tuple[Diagnostic, ...]:
    """Return what is wrong with a document, by place and then by code; any text has an answer.

    `file` is the name that the diagnostics bear, `first_line` the line that the document starts on there, `elsewhere`
    the `@id`s that other blocks of its page say more about; `rules` are those that run by default unless others are
    given.
    """
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]  most callers have no checker
        raise TypeError(f"a document is text, not {type(text).__name__}")
    graph = parse(text)
    if elsewhere:
        graph = replace(graph, elsewhere=elsewhere)
    found = [(rule, finding) for rule in (DEFAULT_RULES if rules is None else rules) for finding in rule.check(graph)]
    if not found:
        return ()
    places = Places(graph.text, first_line, graph.edits)
    changes = Changes(places, (finding.fix for _, finding in found if finding.fix))
    spans = places.spans(changes.pointers.union(finding.pointer for _, finding in found if finding.offset is None))
    diagnostics = [
        _diagnostic(file, rule, finding, changes, *_place(finding, places, spans.get(finding.pointer)))
        for rule, finding in found
    ]
    return tuple(sorted(diagnostics, key=_order))


Place = tuple[int, int]


def _place(finding: Finding, places: Places, span: Span | None) -> tuple[Place, Place]:
    if finding.offset is not None or span is None:
        start = end = finding.offset or 0
    else:
        start, end = (span.key, span.key_end) if finding.on_key else (span.start, span.end)
    return places.line_and_column(start), places.line_and_column(end)


def _diagnostic(file: str, rule: Rule, finding: Finding, changes: Changes, start: Place, end: Place) -> Diagnostic:
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
        rule.profile,
        changes.text_fix(finding.fix) if finding.fix else None,
    )


def _order(diagnostic: Diagnostic) -> tuple[int, int, str, str, str]:
    return diagnostic.line, diagnostic.column, diagnostic.code, diagnostic.pointer, diagnostic.message
