"""The text of a ninjs item, in the best of the forms that it comes in."""

import re
from collections.abc import Iterator

from newsld.model.article import Part
from newsld.model.manuscript import Block
from newsld.readers.html.fragments import Fragment, read_fragment
from newsld.readers.json.markup import paragraphs
from newsld.readers.json.values import (
    Record,
    address,
    is_said,
    lines,
    records,
    text,
)

_NITF_CONTENT = re.compile(r"<body\.content\b[^>]*>(.*?)</body\.content>", re.DOTALL)


def body_of(item: Record, described: str) -> Fragment:
    """Return the text in HTML, else plain, else as NITF or other XML; of an item without any, its description."""
    found = list(bodies(item))
    for kind, body in found:
        if _is_html(kind):
            return read_fragment(lines(body, "value"), address(item, "uri"))
    for kind, body in found:
        if kind in {"text/plain", ""}:
            return Fragment(tuple(Block(Part.PARAGRAPH, one) for one in paragraphs(body, "value")))
    for kind, body in found:
        if "nitf" in kind or "xml" in kind:
            whole = lines(body, "value")
            content = _NITF_CONTENT.search(whole)
            return read_fragment(content[1] if content else whole, address(item, "uri"))
    return Fragment((Block(Part.PARAGRAPH, described),) if described and not found else ())


def bodies(item: Record) -> Iterator[tuple[str, Record]]:
    """Yield the forms of a text with their media types: `bodies`, or `body_text` and `body_xhtml`."""
    for body in records(item, "bodies"):
        if is_said(body, "value"):
            role = text(body, "role").lower()
            yield text(body, "contenttype").lower() or ("text/html" if "html" in role else ""), body
    for key in item:
        if key.startswith("body_") and is_said(item, key):
            yield "text/html" if "html" in key else "text/plain", {"value": item[key]}


def _is_html(kind: str) -> bool:
    return "html" in kind
