"""A process that answers for newsld: a line of JSON with a road and a text in, a line of JSON with what comes out."""

import json
import sys
from collections.abc import Callable, Mapping

from newsld import convert, inject
from newsld.errors import NewsldError
from newsld.fixing import fix
from newsld.jsonld.canonical import canonical
from newsld.model.diagnostic import Source
from newsld.reports import FORMATS
from newsld.validation import validate


def reports(text: str) -> list[str]:
    """Return what is said of a document, in every form."""
    found = validate(text, file="a")
    return [form.report(found, {"a": Source(text)}) for form in FORMATS.values()]


ROADS: Mapping[str, Callable[[str], object]] = {
    "validate": reports,
    "fix": lambda text: fix(text, with_unsafe=True).text,
    "canon": canonical,
    "convert": lambda text: convert(text, url="https://www.river-daily.example/dam").document,
    "inject": lambda page: inject(page, url="https://www.river-daily.example/dam", any_page=True).page,
}


def answer(line: str) -> object:
    """Return what comes out at the end of a road; what it refuses is an answer too."""
    road, text = json.loads(line)
    try:
        return ROADS[road](text)
    except NewsldError as refused:
        return f"{type(refused).__name__}: {refused}"


if __name__ == "__main__":
    for line in sys.stdin:
        sys.stdout.write(f"{json.dumps(answer(line))}\n")
        sys.stdout.flush()
