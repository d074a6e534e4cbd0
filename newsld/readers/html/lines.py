"""All text of a page, as the search of a browser walks over it: a line per block."""

import re
from importlib import import_module
from typing import Any

from newsld.readers.html.elements import Element
from newsld.readers.html.text import inline, one_line

_UNSEEN = frozenset(
    {"audio", "canvas", "datalist", "head", "iframe", "math", "meter", "noscript", "object", "progress", "script"}
    | {"select", "style", "svg", "template", "textarea", "title", "video"}
)
# what stands in a line and parts no words; all else is a block, a picture or a control
_INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins"}
    | {"kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time"}
    | {"tt", "u", "var", "wbr"}
)
_HIDDEN = re.compile(r"display:\s*none|visibility:\s*hidden", re.IGNORECASE)
_LINE = re.compile(r"[^\n]+")


def lines_of(tree: Element) -> str:
    """Return what a page shows, a line per block, with a line end before the first and behind the last."""
    pieces: list[str] = []
    ends: list[str] = []  # what stands behind each element that is open
    walk: Any = import_module("lxml.etree").iterwalk(tree, events=("start", "end", "comment"))
    for event, node in walk:
        if event == "start":
            style = node.get("style") or ""
            ends.append("" if node.tag in _INLINE and "display" not in style else "\n")
            pieces.append(ends[-1])
            if node.tag in _UNSEEN or node.get("hidden") is not None or (style and _HIDDEN.search(style)):
                walk.skip_subtree()
            elif text := node.text:
                pieces.append(inline(text))
            continue
        if event == "end":
            pieces.append(ends.pop())
        if tail := node.tail:
            pieces.append(inline(tail))
    lines = (one_line(line) for line in _LINE.findall("".join(pieces)))
    return "\n".join(("", *filter(None, lines), ""))
