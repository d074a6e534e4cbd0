"""A text and edits of it → the text with the edits applied."""

from collections.abc import Iterable

from newsld.model.graph import Edit


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with edits applied; they are in order and do not overlap."""
    parts: list[str] = []
    at = 0
    for edit in edits:
        parts += (text[at : edit.start], edit.text)
        at = edit.end
    parts.append(text[at:])
    return "".join(parts)
