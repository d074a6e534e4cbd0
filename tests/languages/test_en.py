"""English names and sources: particles and suffixes in names, who is nobody, what is no source."""

import pytest

from tests.languages.conftest import Finder

Rows = list[tuple[str, str]]

CASES: list[tuple[str, Rows, Rows]] = [
    # particles and suffixes in names
    ("“It is over,” said Ana de los Prados.", [("It is over,", "Ana de los Prados")], []),
    ("“It is over,” said Karla von der Heide on Monday.", [("It is over,", "Karla von der Heide")], []),
    (
        "“We agree,” said Martin King Jr. “Fine,” said Ann Lee.",
        [("We agree,", "Martin King Jr."), ("Fine,", "Ann Lee")],
        [],
    ),
    (
        "“We agree,” said Martin Roe III. “Fine,” said Ann Lee.",
        [("We agree,", "Martin Roe III"), ("Fine,", "Ann Lee")],
        [],
    ),
    ("“We agree,” said Martin Roe Sr. on Monday.", [("We agree,", "Martin Roe Sr.")], []),
    (
        "“We agree,” said Anna van den Broek and Peter de Groot.",
        [("We agree,", "Anna van den Broek + Peter de Groot")],
        [],
    ),
    # nobody, and what is only supposed
    ("Nobody said the dam was safe.", [], []),
    ("No minister said the dam was safe.", [], []),
    ("“It was safe,” said no one.", [], []),
    ("Mara Lind said nobody was hurt.", [], [("nobody was hurt", "Mara Lind")]),
    ("If Lind said the dam broke, she would be wrong.", [], []),
    (
        "If the dam breaks, Mara Lind said, the town will flood.",
        [],
        [("the town will flood", "Mara Lind")],
    ),
    # what is no source
    (
        "The council voted the plan down, with members calling it “reckless”.",
        [("reckless", "members")],
        [],
    ),
    ("“It is over,” Thursday's statement said.", [("It is over,", "statement")], []),
    (
        "“It is over,” said Mara Lind. “It must,” said M. Lind.",
        [("It is over,", "Mara Lind"), ("It must,", "Mara Lind")],
        [],
    ),
    (
        "“Yes,” said Mara Lind. “No,” said Maud Lind. “It must,” said M. Lind.",
        [("Yes,", "Mara Lind"), ("No,", "Maud Lind"), ("It must,", "M. Lind")],
        [],
    ),
    ("The WHO said “no”.", [("no", "WHO")], []),
    ("WHO said cases had fallen.", [], [("cases had fallen", "WHO")]),
    # what is no claim
    ("In her book “The Sea, the Sea”, Iris Marlow wrote about love.", [], []),
    ("14 March: “Today we won,” said Lind.", [("Today we won,", "Lind")], []),
]


@pytest.mark.parametrize(("text", "quotations", "claims"), CASES)
def test_english_names_and_sources(find: Finder, text: str, quotations: Rows, claims: Rows) -> None:
    assert find(text, "en") == (quotations, claims)
