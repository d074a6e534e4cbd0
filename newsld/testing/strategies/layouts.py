"""Ways to write one JSON value as text: indentation, escapes, line ends, what stands before and behind it."""

import json
import re
from typing import Any

from hypothesis import strategies as st

_HAZARD = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


@st.composite
def layouts(draw: st.DrawFn, value: Any) -> str:
    """Draw a JSON text that says a value; it has no sign that HTML would read as its own, and no half characters.

    Shrinks to two spaces of indentation and no escape more than need be.
    """
    indent, separators = draw(st.sampled_from([(2, (",", ": ")), (None, (",", ":")), ("\t", (",", ": ")), (0, None)]))
    text = json.dumps(value, indent=indent, separators=separators, ensure_ascii=draw(st.booleans()))
    text = _HAZARD.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    if draw(st.booleans()):
        text = text.replace("/", "\\/")
    if escaped := draw(st.sampled_from(["", "a", "TD", "“”"])):
        text = _with_escapes(text, escaped)
    text = text.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))
    return draw(st.sampled_from(["", "\n", "\ufeff", "  "])) + text + draw(st.sampled_from(["", "\n", "\r\n\t"]))


def _with_escapes(text: str, characters: str) -> str:
    """Return a JSON text with some characters of its strings escaped."""
    return re.sub(
        r'"(?:[^"\\]|\\.)*"',
        lambda string: re.sub(
            rf"\\u.{{4}}|\\.|[{characters}]",
            lambda found: found[0] if found[0][0] == "\\" else f"\\u{ord(found[0]):04X}",
            string[0],
        ),
        text,
    )
