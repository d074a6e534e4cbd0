"""Where only one thing can have been meant, a mended document says what it said before the fault was put in."""

import json

from hypothesis import given

from newsld.fixing import fix
from newsld.testing import Fault, faults

# no context, a loose date, a type in the wrong case, a member of an enumeration misspelt, a blank text, a byline
PLAIN = ("NL007", "NL103", "NL106", "NL110", "NL114", "NL302")


@given(faults(*PLAIN))
def test_mending_takes_back_what_was_wrong(fault: Fault) -> None:
    fixed = fix(str(fault.document), with_unsafe=True)
    assert json.loads(fixed.text) == json.loads(fault.sound)
    assert fixed.left == ()
