"""English quotations: marks, who speaks and who is meant, what is carried on, what is no quotation."""

import pytest

from tests.languages.conftest import Finder

Rows = list[tuple[str, str]]

QUOTATIONS: list[tuple[str, Rows]] = [
    # where the speaker stands
    ("“We have no choice,” said Nora Whitfield on Monday.", [("We have no choice,", "Nora Whitfield")]),
    ("“We have no choice,” Nora Whitfield said on Monday.", [("We have no choice,", "Nora Whitfield")]),
    ("Nora Whitfield said on Monday: “We have no choice.”", [("We have no choice.", "Nora Whitfield")]),
    (
        "“We have,” the mayor, Nora Whitfield, told the Echo, “no choice at all.”",
        [("We have, … no choice at all.", "Nora Whitfield")],
    ),
    (
        "“It is over,” said the chief executive of Halden Foods, Piers Okoro. “We close on Friday.”",
        [("It is over, … We close on Friday.", "Piers Okoro")],
    ),
    ("According to Nora Whitfield, the plan is “utterly unworkable”.", [("utterly unworkable", "Nora Whitfield")]),
    ("“We will appeal,” the Halden Foods statement read.", [("We will appeal,", "Halden Foods")]),
    ("“Why now?” beamed Nora Whitfield, who runs the club.", [("Why now?", "Nora Whitfield")]),
    ("“Not in my lifetime!” she shot back.", [("Not in my lifetime!", "")]),
    ("In an email to the Echo, Piers Okoro called it “a stunt”.", [("a stunt", "Piers Okoro")]),
    (
        "Piers Okoro, chairman of Halden Foods, defended the cuts, calling them “long overdue”.",
        [("long overdue", "Piers Okoro")],
    ),
    (
        "While Lee Park spoke of hope, Piers Okoro described the vote as “a farce”.",
        [("a farce", "Piers Okoro")],
    ),
    (
        "Piers Okoro said the staff believe the plan “has no future”.",
        [("has no future", "Piers Okoro")],
    ),
    (
        "Piers Okoro said the board should reiterate its “full support” for her.",
        [("full support", "Piers Okoro")],
    ),
    (
        "Nora Whitfield referred to her rival as “a part-time mayor”.",
        [("a part-time mayor", "Nora Whitfield")],
    ),
    ("Nora Whitfield mocked him for “hiding from the voters”.", [("hiding from the voters", "Nora Whitfield")]),
    ("Nora Whitfield fumed about “the usual men in suits”.", [("the usual men in suits", "Nora Whitfield")]),
    ("“Enough is enough,” as Nora Whitfield put it.", [("Enough is enough,", "Nora Whitfield")]),
    ("As Nora Whitfield put it, “enough is enough”.", [("enough is enough", "Nora Whitfield")]),
    ("“Enough is enough,” Nora Whitfield was quoted as saying.", [("Enough is enough,", "Nora Whitfield")]),
    ("Nora Whitfield warned of “dire consequences”.", [("dire consequences", "Nora Whitfield")]),
    ("The scheme, described by critics as “reckless”, starts in May.", [("reckless", "critics")]),
    ("The scheme was described by critics as “reckless”.", [("reckless", "critics")]),
    ("One parent wrote: “A mess.” Another added: “A shame.”", [("A mess.", "One parent"), ("A shame.", "Another")]),
    ("Nora Whitfield dismissed as “nonsense” claims that she lied.", [("nonsense", "Nora Whitfield")]),
    ("Nora Whitfield wrote on X: “Enough is enough.”", [("Enough is enough.", "Nora Whitfield")]),
    ("Asked whether she would stand, Nora Whitfield replied: “Ask me in May.”", [("Ask me in May.", "Nora Whitfield")]),
    ("Whitfield: “I will not resign.”", [("I will not resign.", "Whitfield")]),
    ("“I will not resign.” — Nora Whitfield", [("I will not resign.", "Nora Whitfield")]),
    # who is meant
    (
        "Nora Whitfield runs the port. “It is loud,” she said. “We sleep badly.”",
        [("It is loud, … We sleep badly.", "Nora Whitfield")],
    ),
    (
        "Nora Whitfield and Piers Okoro met on Monday. “It went well,” Okoro said.",
        [("It went well,", "Piers Okoro")],
    ),
    (
        "Nora Whitfield met Piers Okoro on Monday. “It went well,” she said.",
        [("It went well,", "Nora Whitfield")],
    ),
    (
        "Anne Tolley and her brother James Tolley own it. “It leaks,” Mr Tolley said. “It is sound,” Ms Tolley said.",
        [("It leaks,", "James Tolley"), ("It is sound,", "Anne Tolley")],
    ),
    (
        "Transport minister Piers Okoro opened the bridge. “It will last,” the minister said.",
        [("It will last,", "Piers Okoro")],
    ),
    (
        "Halden Foods will shut its plant. “It was a hard decision,” the company said.",
        [("It was a hard decision,", "Halden Foods")],
    ),
    (
        "Police arrested a man of 40. “He is helping us,” a spokesman for Kent Police said.",
        [("He is helping us,", "spokesman for Kent Police")],
    ),
    (
        "The Green Alliance, in a statement, said the law was weak. Part of the statement read: “It is a sham.”",
        [("It is a sham.", "Green Alliance")],
    ),
    # carried on
    (
        "Nora Whitfield was unmoved.\n\n“We have heard it all before, and we will hear it again.”",
        [("We have heard it all before, and we will hear it again.", "Nora Whitfield")],
    ),
    (
        "“We have no choice,” said Nora Whitfield.\n\n“The money has gone and it will not come back.”",
        [("We have no choice,", "Nora Whitfield"), ("The money has gone and it will not come back.", "Nora Whitfield")],
    ),
    (
        "Nora Whitfield said: “We have no choice.\n\n“The money has gone.\n\n“It will not come back.”",
        [("We have no choice. … The money has gone. … It will not come back.", "Nora Whitfield")],
    ),
    (
        "“Will you go?” asked Lee Park.\n\n“No,” said Nora Whitfield. “Will you?”\n\n“I may have to, in the end.”",
        [
            ("Will you go?", "Lee Park"),
            ("No, … Will you?", "Nora Whitfield"),
            ("I may have to, in the end.", "Lee Park"),
        ],
    ),
    (
        "“The harbour is our living.”\n\nNora Whitfield, harbour master, at the meeting on Monday",
        [("The harbour is our living.", "Nora Whitfield")],
    ),
    (
        "A tweet from Nora Whitfield, a nurse at Kelby:\n\nDay 3. Told my son “soon”, and he laughed.",
        [("Day 3. Told my son “soon”, and he laughed.", "Nora Whitfield")],
    ),
    (
        "WHITFIELD: Is it safe?\n\nOKORO: It is.\n\nWHITFIELD: You are sure?",
        [("It is.", "OKORO")],
    ),
    (
        "Nora Whitfield speaks of her boats.\n\nQ: Are they safe?\n\nA: They are.\n\nQ: Always?\n\nA: So far, yes.",
        [("They are.", "Nora Whitfield"), ("So far, yes.", "Nora Whitfield")],
    ),
    # marks
    (
        "‘We won’t go,’ said Nora Whitfield. ‘It’s the boys’ home.’",
        [("We won’t go, … It’s the boys’ home.", "Nora Whitfield")],
    ),
    ("''We have no choice,'' said Nora Whitfield.", [("We have no choice,", "Nora Whitfield")]),
    ("``We have no choice,'' said Nora Whitfield.", [("We have no choice,", "Nora Whitfield")]),
    ("Nora Whitfield said: \"He told me 'no' twice.\"", [("He told me 'no' twice.", "Nora Whitfield")]),
    # no quotations
    ("Nora Whitfield wrote the novel “The Last Ferry” in 2010, she said.", []),
    ("Billy “The Tank” Morrow, 6' 2\" tall, said nothing.", []),
    ("The so-called “sandwich tax” starts in May, Nora Whitfield said.", []),
    ("“Progress,” we are told.", []),
    ("It has a “journey”, which begins when I “onboard”.", []),
    (
        "“It is weak,” wrote Lee Park, who cut his rating to “underperform”.",
        [("It is weak,", "Lee Park")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), QUOTATIONS)
def test_quotations_have_their_words_and_speakers(text: str, expected: Rows, find: Finder) -> None:
    quotations, _ = find(text, "en")
    assert quotations == expected
