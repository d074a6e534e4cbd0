"""A value in a list of one has the diagnostics that it has alone, whatever is wrong with it."""

import json
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from newsld.model.graph import is_list, is_object
from newsld.testing import Fault, diagnostics_of, faults
from newsld.testing.strategies.faults import FAULTS

# the first family speaks of whole documents
CODES = sorted({kind.code for kind in FAULTS if not kind.code.startswith("NL0") and not kind.of_page})


def listed(value: Any) -> Any:
    """Return a value with a list around each value of its properties that stands alone."""
    if not is_object(value):
        return value
    return {key: said if key.startswith("@") else list(map(listed, several(said))) for key, said in value.items()}


def several(said: Any) -> list[Any]:
    return said if is_list(said) else [said]


def codes(document: str, fault: Fault) -> list[str]:
    return sorted(found.code for found in diagnostics_of(document, fault.settings))


@pytest.mark.parametrize("code", CODES)
@settings(max_examples=max(settings().max_examples // 50, 2))  # of each rule
@given(data=st.data())
def test_a_list_of_one_says_what_its_value_says(code: str, data: st.DataObject) -> None:
    fault: Fault = data.draw(faults(code))
    text = str(fault.document)
    assume(text.startswith("{"))
    value = json.loads(text)
    value["@graph"] = [listed(node) for node in value["@graph"]]
    assert codes(json.dumps(value), fault) == codes(text, fault)
