"""Any text is read as the JSON that was meant, or it is said where that ends."""

import json

from drawn_json import ANY_TEXT, JSONISH
from hypothesis import example, given

from newsld.jsonld.edits import applied
from newsld.jsonld.mending import mend


@given(ANY_TEXT | JSONISH)
@example("[" * 100_000)
@example('{"a":' * 100_000)
@example('"' * 10_000)
@example('{"a":3:,\ufeff}0')
@example("[}a\nE{")
@example('{"a":}key}\n"a":>[true\n}>,')
def test_it_is_total_and_what_it_mends_is_json(text: str) -> None:
    mended = mend(text)
    starts = [edit.start for edit in mended.edits]
    assert starts == sorted(starts)
    assert all(before.end <= after.start for before, after in zip(mended.edits, mended.edits[1:], strict=False))
    assert all(0 <= fault.offset <= len(text) for fault in mended.faults)
    if mended.stop is None:
        json.loads(applied(text, mended.edits), parse_constant=lambda _: 1 / 0)
        assert bool(mended.faults) == bool(mended.edits)
