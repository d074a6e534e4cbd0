r"""The text breaks out of the `<script>` element that carries it.

## What it finds
`</script` and `<!--` anywhere in the document, in upper or lower case, written out and not as escapes.

## Why it is a fault
An HTML parser ends the script at `</script`, whatever JSON thinks of it: the markup is cut there and the rest appears
on the page, or runs as script of its own. `<!--` can keep the script from ending at all. A document that never meets
HTML is not harmed, so this is a warning.

## Example
    {"articleBody": "The page held a </script> tag"}

## Instead
    {"articleBody": "The page held a \u003c/script> tag"}

## Reference
HTML Living Standard, "Restrictions for contents of script elements"; JSON-LD 1.1, embedding in HTML
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.fix import Fix
from newsld.model.graph import Edit, Graph
from newsld.model.watch import Watch

_HAZARD = re.compile(r"</script|<!--", re.IGNORECASE)


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each place where HTML would stop or swallow the script."""
    if "<" not in graph.text or graph.unreadable:
        return
    starts = [edit.start for edit in graph.edits]
    for match in _HAZARD.finditer(graph.text):
        last = bisect_right(starts, match.start()) - 1
        if last >= 0 and match.start() < graph.edits[last].end:
            continue  # told as what is no JSON
        effect = "can hide the end of" if match[0] == "<!--" else "ends"
        message = f"{match[0]} {effect} the <script> element that carries this document"
        help_ = "write < as \\u003c, which means the same in JSON"
        fix = Fix("write < as \\u003c", (Edit(match.start(), match.start() + 1, "\\u003c"),))
        yield Finding("", message, help_, offset=match.start(), fix=fix)


RULE = Rule(
    code="NL004",
    name="markup-hazard",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(document=lambda graph: "<" in graph.text),
)
