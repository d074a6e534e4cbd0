"""A document with one fault is mended to one without any, or stays as it is; a sound one stays byte for byte."""

from hypothesis import given
from hypothesis import strategies as st

from newsld.fixing import fix
from newsld.testing import Fault, diagnostics_of, faults
from newsld.testing.inspection import rules_of

OF_TEXT = ("NL00", "NL013", "NL014", "NL015", "NL1", "NL2", "NL3", "NL4", "NL5", "NL8", "NL9")
FAULTS = faults(*OF_TEXT).filter(lambda fault: isinstance(fault.document, str) and "<html" not in fault.document)


@given(FAULTS, st.booleans())
def test_what_is_mended_is_sound(fault: Fault, with_unsafe: bool) -> None:  # noqa: FBT001
    rules, today = rules_of(fault.settings), fault.settings.today
    fixed = fix(str(fault.document), now=today, rules=rules, with_unsafe=with_unsafe)
    if fixed.mended:
        assert diagnostics_of(fixed.text, fault.settings) == ()
    else:
        assert fixed.text == fault.document
        assert [found.code for found in fixed.left] == [fault.code]


@given(FAULTS)
def test_a_sound_document_stays_as_it_is(fault: Fault) -> None:
    fixed = fix(str(fault.sound), now=fault.settings.today, rules=rules_of(fault.settings), with_unsafe=True)
    assert (fixed.text, fixed.mended) == (fault.sound, 0)
