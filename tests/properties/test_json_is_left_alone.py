"""In a text that is JSON nothing is found to mend."""

import json
from typing import Any

from drawn_json import JSON
from hypothesis import given
from hypothesis import strategies as st

from newsld.jsonld.mending import mend


@given(JSON, st.booleans(), st.sampled_from([None, 0, 1, "\t"]))
def test_it_leaves_json_alone(value: object, ascii_only: bool, indent: Any) -> None:  # noqa: FBT001
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    assert mend(text) == ((), (), None)
