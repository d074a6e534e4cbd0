"""Mending leaves a sound document byte for byte as it is, and of a faulty one all that is not at fault."""

import json
import random
from typing import Any

from drawn_slips import DOCUMENTS, LAYOUTS, texts
from hypothesis import assume, example, given
from hypothesis import strategies as st

from newsld.fixing import fix
from newsld.jsonld import parse


@given(texts())
def test_a_sound_document_stays_as_it_is(text: str) -> None:
    sound = fix(text, with_unsafe=True)
    assume({found.code for found in sound.left} <= {"NL016", "NL131"})  # few of these have a type
    assert fix(sound.text, with_unsafe=True).text == sound.text


@given(DOCUMENTS, LAYOUTS, st.randoms(use_true_random=False))
def test_values_that_are_not_at_fault_keep_their_bytes(document: Any, layout: Any, chance: random.Random) -> None:
    words = ["“dam”", "caf\u00e9", "a/b", "12", "\u2028"]
    kept = {f"x:{i}": chance.choice(words) for i in range(3)}
    text = json.dumps({"kept": [kept], "document": document}, **layout).replace("/b", "\\/b")
    fixed = fix(text, with_unsafe=True).text
    start = text.index("[")
    end = text.index("]", start)
    assert text[start:end] in fixed


@given(texts())
@example('["a": {"headline": "Flood"}}, {"@type": "Person"}]')
@example('{"@context": "schema.org", "@id": "#a"}')
@example('{"@context": "schema.org", "@id": 1}')
def test_safe_fixes_lose_no_node_and_add_none(text: str) -> None:
    fixed = fix(text)
    before, after = len(parse(text).nodes), len(parse(fixed.text).nodes)
    assert after >= before
    # where a keyword has a value that it cannot have, JSON-LD reads no node at all, and ours are guesses
    assert after == before or "NL009" in {found.code for found in fixed.left}
