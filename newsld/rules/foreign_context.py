"""The context of the document is not schema.org's.

## What it finds
A schema.org address with a slip in it, a `@vocab` of schema.org without the closing slash, and a `@context` at the top
of the document that is known and does not lead to schema.org.

## Why it is a fault
Readers of news markup look for schema.org's terms. Under another context, or a misspelt one, `headline` is another
word.
A `@vocab` is glued to the term as it stands: without its slash `headline` becomes `https://schema.orgheadline`.
A document in another vocabulary is sound JSON-LD, so this is a warning.

## Example
    {"@context": "https://shema.org", "@type": "NewsArticle"}

## Instead
    {"@context": "https://schema.org", "@type": "NewsArticle"}

## Reference
schema.org, "Schema.org and JSON-LD context"; JSON-LD 1.1, default vocabulary
"""

import re
from collections.abc import Iterator
from typing import Any

from newsld import vocabulary
from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.fix import Fix
from newsld.model.graph import Graph, SlipKind, is_list, is_object
from newsld.model.watch import NOTHING_PLAIN
from newsld.rules import _fixes, _slips

_IN_VOCABULARY = re.compile(r"(?i:https?://(?:[\w-]+\.)*schema\.org)[/#]")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each misspelt context, and those of the document's top that do not lead to schema.org."""
    yield from _slips.found(graph, SlipKind.FOREIGN_CONTEXT)
    tops = [(f"/{i}", top) for i, top in enumerate(graph.value)] if is_list(graph.value) else [("", graph.value)]
    for pointer, top in tops:
        if is_object(top) and top.get("@context") is not None:
            yield from _contexts(graph, f"{pointer}/@context", top["@context"])


def _contexts(graph: Graph, pointer: str, context: Any) -> Iterator[Finding]:
    parts = context if is_list(context) else [context]
    slips = [part["@vocab"] for part in parts if _has_slip(part)]
    for slip in slips:
        message = f"@vocab is {quoted(slip)}: without a closing slash, name means {quoted(slip + 'name')}"
        yield Finding(pointer, message, f"write {quoted(slip + '/')}", fix=_vocabulary_fix(pointer, context))
    if not slips and not any(_is_schema_org(part) for part in parts) and not _is_told(graph, pointer):
        named = ", ".join(quoted(part) for part in parts if isinstance(part, str)) or "an object"
        yield Finding(pointer, f"@context is {named}, not schema.org", 'expected "https://schema.org"')


def _vocabulary_fix(pointer: str, context: Any) -> Fix | None:
    """Return what closes the address of the vocabulary by a slash."""
    if not is_object(context):
        return None
    return _fixes.replaced(f"{pointer}/@vocab", f"{context['@vocab']}/")


def _is_told(graph: Graph, pointer: str) -> bool:
    """Tell whether it is said already that a context is misspelt, malformed or not at hand: who knows what is meant."""
    kinds = (SlipKind.FOREIGN_CONTEXT, SlipKind.UNREAD_CONTEXT, SlipKind.MALFORMED_CONTEXT)
    return any(slip.kind in kinds and slip.pointer.startswith(pointer) for slip in graph.slips)


def _has_slip(part: Any) -> bool:
    said = part.get("@vocab") if is_object(part) else None
    return isinstance(said, str) and not _IN_VOCABULARY.match(said) and vocabulary.is_context(said)


def _is_schema_org(part: Any) -> bool:
    """Tell whether a context is schema.org's, or an object that says where some of its terms lead: schema.org."""
    if isinstance(part, str):
        return vocabulary.is_context(part)
    if not is_object(part):
        return True  # no context at all; that is another rule's
    return any(isinstance(value, str) and _IN_VOCABULARY.match(value) for value in part.values())


RULE = Rule(
    code="NL008", name="foreign-context", severity=Severity.WARNING, docs=__doc__, check=check, watch=NOTHING_PLAIN
)
