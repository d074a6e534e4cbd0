"""What stands in the author's field of a record, and whom it names."""

import pytest

from newsld.languages import language
from newsld.model.metadata import Party
from newsld.readers.text.bylines import authors
from newsld.readers.text.writers import writers


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("Mara Lind", [Party("Mara Lind")]),
        ("Mara Lind and Ole Voss", [Party("Mara Lind"), Party("Ole Voss")]),
        ("By Mara Lind", [Party("Mara Lind")]),
        ("Mara Lind, political editor", [Party("Mara Lind", job_title="political editor")]),
        ("Martin Lind, Jr.", [Party("Martin Lind, Jr.")]),
        ("Lind", [Party("Lind")]),
        ("Newsroom staff", [Party("Newsroom staff", is_organization=True)]),
        ("Editorial", [Party("Editorial", is_organization=True)]),
    ],
)
def test_an_author_s_field_names_people_or_a_desk(said: str, named: list[Party]) -> None:
    assert list(writers(Party(said), language("en"))) == named


def test_a_name_of_two_parts_joined_by_and_stays_one() -> None:
    assert list(writers(Party("Ana Ortega y Gasset"), language("es"))) == [Party("Ana Ortega y Gasset")]


def test_what_else_is_known_of_an_author_stays() -> None:
    said = Party("Mara Lind, reporter", url="https://www.river-daily.example/mara")
    assert list(writers(said, language("en"))) == [
        Party("Mara Lind", url="https://www.river-daily.example/mara", job_title="reporter")
    ]


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("By Ana Lee and Carla d'Emilio", ("Ana Lee", "Carla d'Emilio")),
        ("MARA LIND", ("Mara Lind",)),
        ("NTB", ("NTB",)),
    ],
)
def test_a_byline_keeps_elisions_and_acronyms(line: str, named: tuple[str, ...]) -> None:
    assert authors([line], language("en")) == named
