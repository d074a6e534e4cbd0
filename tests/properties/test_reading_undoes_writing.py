"""Reading undoes writing: any nodes are read as they were written, and no sign in the text is HTML's."""

import json
import re
from typing import Any

from drawn_json import ANY_TEXT, JSON
from hypothesis import given
from hypothesis import strategies as st

from newsld.jsonld import parse, write

OBJECTS = st.lists(st.dictionaries(ANY_TEXT, JSON, max_size=4), max_size=3)


@given(OBJECTS, st.none() | st.integers(0, 4))
def test_reading_undoes_writing(nodes: list[dict[str, Any]], indent: int | None) -> None:
    text = write(nodes, indent=indent)
    # a high half before a low half is one character in JSON; no JSON text says the two
    assert parse(text).value["@graph"] == json.loads(json.dumps(nodes))
    assert text == write(nodes, indent=indent)
    assert not re.search("[<>&\u2028\u2029\ud800-\udfff]", text)
    text.encode("utf-8")
