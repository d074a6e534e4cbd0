"""What a road has to say → bytes, and the findings in it counted."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from newsld.model.diagnostic import Diagnostic
from newsld.service.messages import Kind


def written(value: Mapping[str, Any]) -> bytes:
    """Return a value as JSON in UTF-8; halves of characters stand in it as JSON escapes them."""
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace")


def kinds(found: Iterable[Diagnostic]) -> Mapping[Kind, int]:
    """Return how many findings there are of each kind."""
    return Counter((one.code, one.name, str(one.severity)) for one in found)
