"""What is said of a document does not hang on how it is fed: on standard input, in a file, or in a line of JSON."""

import json
from base64 import b64encode
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from newsld.cli import main
from newsld.cli._answering import answer
from newsld.cli._questions import Question
from newsld.conformance import Case, Remark, remarks_of
from newsld.testing import documents, graphs

DAY = date(2026, 11, 1)
SOUND = documents(graphs(max_passages=2)).map(lambda known: known.text)
# with some of it gone, and with bytes that are no UTF-8
CUT = SOUND.flatmap(lambda text: st.integers(len(text) // 2, len(text)).map(lambda end: text[:end]))
BYTES = st.one_of(SOUND.map(str.encode), CUT.map(str.encode), SOUND.map(lambda text: text.encode("latin-1", "replace")))


def said(line: str) -> Remark:
    (remark,) = remarks_of([json.loads(line)])
    return remark


def by_command(source: str, data: bytes) -> list[Remark]:
    words = ["validate", "--format", "jsonl", "--today", DAY.isoformat(), source]
    return sorted(map(said, CliRunner().invoke(main, words, input=data).stdout.splitlines()))


def by_line(line: bytes) -> list[Remark]:
    return sorted(remarks_of(json.loads(answer(line))["diagnostics"]))


@given(BYTES)
@settings(max_examples=40)
def test_a_document_is_judged_alike_however_it_comes(data: bytes) -> None:
    case = Case("a", "a.jsonld", "document", "T1", "NL001", breaks=False, is_sound=True, expected="")
    told = by_line(Question(case, data, DAY).line())
    bare = {"id": "a", "kind": "document", "judged_on": DAY.isoformat(), "base64": b64encode(data).decode()}
    assert by_line(json.dumps(bare).encode()) == told
    assert by_command("-", data) == told
    with TemporaryDirectory() as folder:
        file = Path(folder, "a.jsonld")
        file.write_bytes(data)
        assert by_command(str(file), data) == told
