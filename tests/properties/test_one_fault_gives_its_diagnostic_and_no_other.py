"""One fault in a sound document gives the diagnostic of that fault, at its place, and no other."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsld.profiles import DEMANDS
from newsld.rules import RULES
from newsld.testing import Fault, diagnostics_of, faults
from newsld.testing.strategies.faults import FAULTS

CODES = sorted({kind.code for kind in FAULTS})
FEW = settings(max_examples=max(settings().max_examples // 20, 4))  # of each rule


@pytest.mark.parametrize("code", CODES)
@FEW
@given(data=st.data())
def test_one_fault_gives_its_diagnostic_and_no_other(code: str, data: st.DataObject) -> None:
    fault: Fault = data.draw(faults(code))
    found = diagnostics_of(fault.document, fault.settings)
    assert [(diagnostic.code, diagnostic.pointer) for diagnostic in found] == [(fault.code, fault.pointer)]


@given(faults())
def test_without_the_fault_nothing_is_found(fault: Fault) -> None:
    assert diagnostics_of(fault.sound, fault.settings) == ()


def test_every_rule_has_a_fault_that_causes_it() -> None:
    assert sorted(rule.code for rule in (*RULES, *DEMANDS)) == CODES
