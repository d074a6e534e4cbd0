"""English claims: where the statement and its source stand, what is a noun's claim, what is no claim."""

import pytest

from tests.languages.conftest import Finder

Rows = list[tuple[str, str]]

CLAIMS: list[tuple[str, Rows]] = [
    # whose statement it is
    ("Lee Park told investors sales would slow next year.", [("sales would slow next year", "Lee Park")]),
    ("Lee Park has denied any wrongdoing.", [("any wrongdoing", "Lee Park")]),
    ("Lee Park denied the allegations.", []),
    ("Lee Park claims to be the oldest man in town.", [("to be the oldest man in town", "Lee Park")]),
    ("Lee Park claimed a gold medal in Rome.", []),
    ("Lee Park was quoted by Xinhua as saying that the deal was done.", [("the deal was done", "Lee Park")]),
    ("Ukraine claims Russia attacked the plant.", [("Russia attacked the plant", "Ukraine")]),
    ("The judge ruled that the search was illegal.", [("the search was illegal", "judge")]),
    ("A statement issued by Easton Council said the road was closed.", [("the road was closed", "Easton Council")]),
    ("Writing on X, Lee Park said the club would appeal.", [("the club would appeal", "Lee Park")]),
    (
        "Confirming the incident, the police spokesman, DSP Musa Bello, said three suspects were arrested.",
        [("three suspects were arrested", "Musa Bello")],
    ),
    ("The storm, the Met Office said, would bring gusts.", [("The storm … would bring gusts", "Met Office")]),
    ("Lee Park took to Instagram to say the club would appeal.", [("the club would appeal", "Lee Park")]),
    ("In her view, the money is gone.", [("the money is gone", "")]),
    # the sentence before
    (
        "The new hospital will open in March. Governor Babajide Ade disclosed this on Friday in Abuja.",
        [("The new hospital will open in March", "Babajide Ade")],
    ),
    ("The commissioner, Amina Yusuf, disclosed this on Friday.", []),
    # nouns that report
    ("There were reports that a man had died.", [("a man had died", "")]),
    ("The claim that the mayor lied is false.", [("the mayor lied", "")]),
    ("Lee Park made the claim that the mayor had lied.", [("the mayor had lied", "Lee Park")]),
    ("The claims that were made in May are false.", []),
    ("The claim that Lee Park lied is false.", [("Lee Park lied", "")]),
    # where the statement ends
    ("Lee Park, who said he took the money, was arrested.", [("he took the money", "Lee Park")]),
    ("A poll that found most were undecided is out.", [("most were undecided", "poll")]),
    ("Officials said the scheme cost £4bn.", [("the scheme cost £4bn", "Officials")]),
    ("Unemployment fell to 4.2%, official data showed.", [("Unemployment fell to 4.2%", "official data")]),
    ("Lee Park rejected claims that he lied as “nonsense”.", [("he lied", "Lee Park")]),
    ("Deputy Mayor Lee Park has dismissed claims he plans to resign.", [("he plans to resign", "Lee Park")]),
    ("Lee Park said that, in her view, it would close.", [("in her view, it would close", "Lee Park")]),
    ("Prices have doubled, according to Ann Roe, president of the union.", [("Prices have doubled", "Ann Roe")]),
    (
        "Lee Park said the school would close and staff had been told.",
        [("the school would close and staff had been told", "Lee Park")],
    ),
    # no statements
    ("Lee Park showed reporters the damage.", []),
    ("Lee Park feared for his job.", []),
    ("Lee Park wants the rules changed.", []),
    ("Lee Park told a story about his grandmother.", []),
]


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_claims_have_their_statement_and_source(text: str, expected: Rows, find: Finder) -> None:
    _, claims = find(text, "en")
    assert claims == expected
