"""Words that are written as one and read as several."""

import pytest

from newsld.annotators.syntax.joined_words import parts
from newsld.model.language import Language

LANGUAGE = Language(
    tag="x", name="X", cues={}, elided=frozenset({"l'", "d'", "qu'"}), enclitics=frozenset({"il", "on"})
)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("accord", ["accord"]),
        ("l'accord", ["l'", "accord"]),
        ("qu'il", ["qu'", "il"]),
        ("dit-il", ["dit", "il"]),
        ("a-t-il", ["a", "il"]),
        ("qu'a-t-on", ["qu'", "a", "on"]),
        ("aujourd'hui", ["aujourd'hui"]),
        ("d'aujourd'hui", ["d'", "aujourd'hui"]),
        ("peut-être", ["peut-être"]),
        ("l'", ["l'"]),
    ],
)
def test_joined_words_part(word: str, expected: list[str]) -> None:
    assert [word[part.start : part.end] for part in parts(word, LANGUAGE)] == expected


def test_a_pronoun_hung_on_its_verb_is_told() -> None:
    assert [part.is_enclitic for part in parts("a-t-il", LANGUAGE)] == [False, True]
