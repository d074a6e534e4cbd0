"""Nodes → text: one document, safe to embed in any HTML, the same bytes for the same nodes."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

CONTEXT = "https://schema.org"

# in JSON text these stand inside strings only, where an escape means the same character; escaped, no HTML parser can
# take them for the end of a script, a comment or an entity, no script for a line break, and UTF-8 can carry them
_HAZARD = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


def write(nodes: Sequence[Mapping[str, Any]], *, indent: int | None = 2) -> str:
    """Return the document that holds `nodes` as its `@graph`; `indent=None` gives one line.

    Numbers must be finite, as JSON has no others; a `ValueError` says so.
    """
    document = {"@context": CONTEXT, "@graph": list(nodes)}
    separators = (",", ":") if indent is None else (",", ": ")
    return _harmless(json.dumps(document, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators))


def script_block(document_text: str) -> str:
    """Return a document as the `<script>` element that a page carries; its JSON value stays the same."""
    return f'<script type="application/ld+json">\n{_harmless(document_text)}\n</script>'


def _harmless(text: str) -> str:
    return _HAZARD.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
