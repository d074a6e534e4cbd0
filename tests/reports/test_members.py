"""A diagnostic as a JSON object is what `asdict` says of it, member by member."""

import json
from dataclasses import asdict
from pathlib import Path

from newsld.reports.format import members
from newsld.validation import validate

CONFORMANCE = Path(__file__).parents[2] / "schema" / "conformance"


def test_members_are_what_asdict_says() -> None:
    found = [one for path in sorted(CONFORMANCE.glob("*/fail/*.jsonld")) for one in validate(path.read_bytes())]
    assert any(one.fix for one in found)
    assert json.dumps([members(one) for one in found]) == json.dumps([asdict(one) for one in found])
