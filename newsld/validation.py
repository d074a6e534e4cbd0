"""The second road: a document's text → its graph → what the rules find → diagnostics."""

from collections.abc import Sequence

from newsld.jsonld import Places, parse
from newsld.model.diagnostic import Diagnostic, Finding, Rule
from newsld.rules import RULES


def validate(
    text: str,
    *,
    file: str = "-",
    first_line: int = 1,
    rules: Sequence[Rule] = RULES,
) -> tuple[Diagnostic, ...]:
    """Return what is wrong with a document, by place and then by code; any text has an answer.

    `file` is the name that the diagnostics bear, `first_line` the line that the document starts on there.
    """
    graph = parse(text)
    found = [(rule, finding) for rule in rules for finding in rule.check(graph)]
    if not found:
        return ()
    places = Places(graph.text, first_line)
    return tuple(sorted((_diagnostic(file, rule, finding, places) for rule, finding in found), key=_order))


def _diagnostic(file: str, rule: Rule, finding: Finding, places: Places) -> Diagnostic:
    if finding.offset is not None:
        start, end = finding.offset, finding.offset
    else:
        span = places.spans[finding.pointer]
        start, end = (span.key, span.key_end) if finding.on_key else (span.start, span.end)
    return Diagnostic(
        file,
        rule.code,
        rule.name,
        rule.severity,
        finding.pointer,
        *places.line_and_column(start),
        *places.line_and_column(end),
        finding.message,
        finding.help,
    )


def _order(diagnostic: Diagnostic) -> tuple[int, int, str, str, str]:
    return diagnostic.line, diagnostic.column, diagnostic.code, diagnostic.pointer, diagnostic.message
