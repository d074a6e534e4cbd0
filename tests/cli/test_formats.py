"""`newsld formats` and the help of `newsld convert` tell of every form and every key that are read."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsld.cli import main
from newsld.model.record import KEYS
from newsld.readers import FORMATS

README = Path(__file__).parents[2] / "README.md"


def test_every_form_is_told_with_what_tells_it() -> None:
    lines = CliRunner().invoke(main, ["formats"]).stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(FORMATS)
    assert [line for line in lines if len(re.split(r"\s{2,}", line)) < 3] == []


@pytest.mark.parametrize("told", [CliRunner().invoke(main, ["convert", "--help"]).stdout, README.read_text("utf-8")])
def test_every_key_of_a_record_is_told(told: str) -> None:
    assert {key for key in KEYS if not re.search(rf"\b{key}\b", told)} == set()
