"""Polish: whose words are found, and in which form its speakers are given."""

import pytest

from tests.languages.conftest import Finder

Rows = list[tuple[str, str]]

QUOTATIONS: list[tuple[str, Rows]] = [
    ("– Dach przecieka od roku – powiedziała Anna Lis.", [("Dach przecieka od roku", "Anna Lis")]),
    (
        "– Dach przecieka – mówi burmistrz Jan Kos. – Naprawimy go jesienią.",
        [
            ("Dach przecieka … Naprawimy go jesienią.", "Jan Kos"),
        ],
    ),
    ("„Dach przecieka” – poinformował rzecznik gminy Jan Kos.", [("Dach przecieka", "Jan Kos")]),
    ("„Dach przecieka”, zaznacza Jan Kos.", [("Dach przecieka", "Jan Kos")]),
    ("„Dach przecieka – zastrzega Jan Kos. – Naprawimy go”.", [("Dach przecieka … Naprawimy go", "Jan Kos")]),
    ('"Dach przecieka" - dodała Anna Lis.', [("Dach przecieka", "Anna Lis")]),
    ("Jan Kos dodał: „Dach przecieka od roku”.", [("Dach przecieka od roku", "Jan Kos")]),
    ("Anna Lis przyszła późno.\n\n– Dach przecieka od roku – rzuciła.", [("Dach przecieka od roku", "Anna Lis")]),
    ("Mówi Jan Kos: „Dach przecieka od roku”.", [("Dach przecieka od roku", "Jan Kos")]),
    ("– Kto to zrobił? – zapytał sędzia Jan Kos.", [("Kto to zrobił?", "Jan Kos")]),
    ("Anna Lis nazwała remont „czystą kpiną”.", [("czystą kpiną", "Anna Lis")]),
    ("Pytany o remont Jan Kos odparł: „Naprawimy go jesienią”.", [("Naprawimy go jesienią", "Jan Kos")]),
    ("„Remont trwa” – czytamy w komunikacie spółki „Dachbud”.", [("Remont trwa", "Dachbud")]),
    ("– Remont trwa – powiedział nam Piotr Wrona, sołtys wsi.", [("Remont trwa", "Piotr Wrona")]),
    ("Ulicą jeździ tak zwany „nocny dwudziesty”.", []),
    ("Firma „Dachbud” otworzyła halę.", []),
    ("Wydał powieść „Biała wieża” w ubiegłym roku.", []),
]

CLAIMS: list[tuple[str, Rows]] = [
    ("Burmistrz Jan Kos powiedział, że dach przecieka.", [("dach przecieka", "Jan Kos")]),
    ("Zdaniem Anny Lis dach szkoły przecieka.", [("dach szkoły przecieka", "Anny Lis")]),
    ("Według prezesa spółki dach szkoły przecieka.", [("dach szkoły przecieka", "prezesa spółki")]),
    ("Według ekspertów dach szkoły przecieka.", [("dach szkoły przecieka", "ekspertów")]),
    ("Anna Lis przyszła. Jej zdaniem dach szkoły przecieka.", [("dach szkoły przecieka", "Anna Lis")]),
    ("Anna Lis przyszła. Według niej dach szkoły przecieka.", [("dach szkoły przecieka", "Anna Lis")]),
    ("Zdaniem Jana Kosa dach szkoły przecieka. Jan Kos milczy.", [("dach szkoły przecieka", "Jan Kos")]),
    ("Jak poinformował Jan Kos, dach przecieka.", [("dach przecieka", "Jan Kos")]),
    ("Jak wyjaśniła dyrektorka szkoły, dr Anna Lis, dach przecieka.", [("dach przecieka", "Anna Lis")]),
    ("Dach szkoły przecieka, jak podaje policja.", [("Dach szkoły przecieka", "policja")]),
    ("Dach szkoły przecieka – ustalili strażacy.", [("Dach szkoły przecieka", "strażacy")]),
    ("W policji poinformowano, że dach przecieka.", [("dach przecieka", "policji")]),
    ("We wtorek rzeczniczka policji Anna Lis dodała, że dach przecieka.", [("dach przecieka", "Anna Lis")]),
    ("Burmistrz Jan Kos przyszedł. Dodał, że dach przecieka.", [("dach przecieka", "Jan Kos")]),
    (
        "Jan Kos przyznał, że dach przecieka, i zapewnił, że remont trwa.",
        [
            ("dach przecieka", "Jan Kos"),
            ("remont trwa", "Jan Kos"),
        ],
    ),
    ("Jan Kos zaprzeczył, jakoby dach przeciekał.", [("dach przeciekał", "Jan Kos")]),
    ("Z danych GUS wynika, że dach przecieka.", [("dach przecieka", "GUS")]),
    ("Podano, że dach przecieka.", [("dach przecieka", "")]),
    ("Jak pisaliśmy, dach szkoły przeciekał.", [("dach szkoły przeciekał", "")]),
    ("Minister zdrowia Anna Lis przyszła. Minister zapewniła, że dach przecieka.", [("dach przecieka", "Anna Lis")]),
    ("Według danych policji liczba wypadków spadła.", [("liczba wypadków spadła", "policji")]),
    ("O wypadku poinformowała policja. Do zderzenia doszło o świcie. Nikt nie zginął.", []),
    ("Anna Lis zaapelowała do burmistrza o remont dachu.", []),
]


@pytest.mark.parametrize(("text", "expected"), QUOTATIONS)
def test_quotations_have_their_words_and_speakers(find: Finder, text: str, expected: Rows) -> None:
    assert find(text, "pl")[0] == expected


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_claims_have_their_words_and_sources(find: Finder, text: str, expected: Rows) -> None:
    assert find(text, "pl")[1] == expected
