"""What readers of HTML return, as the expected files write it."""

from dataclasses import fields
from typing import Any

from newsld.model.manuscript import Block


def line(block: Block) -> list[str]:
    """Return a block as its part, its text and, of a quotation, "quoted" and who is cited."""
    quoted = ["quoted", block.cited] if block.is_quoted else []
    return [block.part.value, block.text, *(word for word in quoted if word)]


def said(value: Any) -> dict[str, Any]:
    """Return the fields of a value that say something."""
    said = {field.name: getattr(value, field.name) for field in fields(value)}
    return {name: one for name, one in said.items() if one}
