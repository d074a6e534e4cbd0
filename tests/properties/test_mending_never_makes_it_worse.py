"""Mending adds no diagnostic, is done once and for all, and says how many faults it took away."""

import gzip
import json
from collections import Counter
from pathlib import Path
from typing import Any, cast

import pytest
from drawn_json import ANY_TEXT
from drawn_slips import texts
from hypothesis import example, given
from hypothesis import strategies as st

from newsld.fixing import fix
from newsld.model.diagnostic import Diagnostic
from newsld.validation import validate

MARKUP = Path(__file__).parents[3] / "shared" / "data" / "markup"


def codes(found: tuple[Diagnostic, ...]) -> Counter[str]:
    return Counter(diagnostic.code for diagnostic in found)


def holds(text: str, *, with_unsafe: bool) -> None:
    before = validate(text)
    fixed = fix(text, with_unsafe=with_unsafe)
    left = validate(fixed.text)
    assert fixed.left == left
    assert not codes(left) - codes(before)
    assert fixed.mended == len(before) - len(left)
    assert (fixed.text != text) == (fixed.mended > 0)
    again = fix(fixed.text, with_unsafe=with_unsafe)
    assert (again.text, again.mended) == (fixed.text, 0)


@given(texts(), st.booleans())
@example('\ufeff\ufeff{"headline": "Flood "}', False)
@example('//\n\ufeff{"@type": "NewsArticle"}', True)
def test_a_mended_document_has_fewer_faults_and_no_new_ones_and_mending_twice_is_mending_once(
    text: str,
    with_unsafe: bool,  # noqa: FBT001
) -> None:
    holds(text, with_unsafe=with_unsafe)


@given(ANY_TEXT, st.booleans())
def test_any_text_may_be_mended(text: str, with_unsafe: bool) -> None:  # noqa: FBT001
    holds(text, with_unsafe=with_unsafe)


def blocks(name: str) -> list[str]:
    with gzip.open(MARKUP / name, "rt", encoding="utf-8") as lines:
        return [str(cast("dict[str, Any]", json.loads(line))["block"]) for line in lines]


@pytest.mark.skipif(not MARKUP.is_dir(), reason="needs ../shared/data, which is not part of the repository")
@pytest.mark.parametrize("name", ["real_jsonld.jsonl.gz", "schemaorg_examples.jsonl.gz"])
@pytest.mark.parametrize("with_unsafe", [False, True])
def test_so_it_is_with_of_what_publishers_write(name: str, with_unsafe: bool) -> None:  # noqa: FBT001
    texts = blocks(name)
    for text in texts:
        holds(text, with_unsafe=with_unsafe)
    assert sum(fix(text, with_unsafe=with_unsafe).mended for text in texts) > 10
