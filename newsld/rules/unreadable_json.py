"""The document is not JSON.

## What it finds
A text that no JSON reader can read: a comma too many, quotation marks of the wrong kind, a bare line break inside a
string, a comment, a colon, mark or bracket that is missing or of the wrong kind, HTML or code around the document or in
it, a template that was not filled in, a document that ends too early, NaN, an endless integer, nothing at all.
Each fault is told at its exact character. Where it is certain what was meant, the document is read that way and all
other rules look into it; else reading stops there. A fault that runs through the whole document, such as single
quotation marks, is told once. Of more than 100 faults the first 100 are told one by one, and the rest in one, or in
two where a part of it is mended without doubt; beyond 10,000, or as many odd signs in one string, reading stops.

## Why it is a fault
Search engines and archives drop the whole document without a word. A browser's script engine may take it, they do not.

## Example
    {"@context": "https://schema.org", "headline": "Flood", }

## Instead
    {"@context": "https://schema.org", "headline": "Flood"}

## Reference
RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format; Google Search Console, "Unparsable structured
data" report
"""

from collections.abc import Iterator, Mapping, Sequence

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.fix import Fix
from newsld.model.graph import Edit, Graph, Unreadable
from newsld.model.watch import NOTHING_PLAIN

_MOST = 100  # faults told one by one
_TITLE = "write it as it is read"


def check(graph: Graph) -> Iterator[Finding]:
    """Yield why the text is no JSON: what could be mended, and what could not."""
    fixes = _fixes(graph)
    for fault in graph.mended[:_MOST]:
        yield Finding("", fault.message, fault.help, offset=fault.offset, fix=fixes.get(fault.offset))
    for alike in _alike(graph.mended[_MOST:], fixes):
        yield _of_rest(alike, fixes)
    if (why := graph.unreadable) and why.kind == "syntax":
        yield Finding("", why.message, why.help, offset=why.offset)


def _alike(rest: Sequence[Unreadable], fixes: Mapping[int, Fix]) -> Iterator[Sequence[Unreadable]]:
    """Yield the faults beyond those told one by one: those that are mended safely apart, for they are mended alone."""
    parts: tuple[list[Unreadable], list[Unreadable]] = [], []
    for fault in rest:
        fix = fixes.get(fault.offset)
        parts[bool(fix and fix.is_safe)].append(fault)
    return filter(None, parts)


def _of_rest(rest: Sequence[Unreadable], fixes: Mapping[int, Fix]) -> Finding:
    """Return one finding for many faults, at the first of them."""
    message = f"{len(rest):,} more fault{'s' * (len(rest) > 1)} in the syntax from here on"
    mending = [fix for place in dict.fromkeys(fault.offset for fault in rest) if (fix := fixes.get(place))]
    edits = tuple(edit for fix in mending for edit in fix.changes)
    fix = Fix(_TITLE, edits, is_safe=all(fix.is_safe for fix in mending)) if mending else None
    return Finding("", message, "mend those told first, and look again", offset=rest[0].offset, fix=fix)


def _fixes(graph: Graph) -> Mapping[int, Fix]:
    """Return what mends each fault, by its place; a text that could not be read to its end is best left alone.

    One that says nothing of JSON-LD may be meant for readers that take comments, such as settings of other programs.
    """
    is_linked = "@context" in graph.text or "@type" in graph.text
    edits: dict[int, list[Edit]] = {}
    for edit in () if graph.unreadable else graph.edits:
        edits.setdefault(edit.fault, []).append(edit)
    return {
        place: Fix(_TITLE, tuple(mending), is_safe=is_linked and all(edit.is_safe for edit in mending))
        for place, mending in edits.items()
    }


RULE = Rule(
    code="NL001", name="unreadable-json", severity=Severity.ERROR, docs=__doc__, check=check, watch=NOTHING_PLAIN
)
