"""Quotations in marks and blocks: what is one, where it stands, who says it."""

import pytest

from newsld import convert
from newsld.nodes import Quotation

HEAD = "Council votes on the harbour plan\n\n"


def quotations(text: str) -> list[tuple[str, str]]:
    """Return (words, speaker) of every piece of every quotation below a headline."""
    conversion = convert(HEAD + text)
    return [
        (conversion.article.text[span.start : span.end], " and ".join(s.label for s in quotation.speakers))
        for quotation in conversion.annotations.quotations
        for span in quotation.spans
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # where the source stands
        ("“We lost the boat,” said Mara Lindqvist.", [("We lost the boat,", "Mara Lindqvist")]),
        ("“We lost the boat,” Mara Lindqvist said.", [("We lost the boat,", "Mara Lindqvist")]),
        ("Mara Lindqvist said: “We lost the boat.”", [("We lost the boat.", "Mara Lindqvist")]),
        (
            "“We lost it,” coach Tom Brand said. “We will be back.”",
            [("We lost it,", "Tom Brand"), ("We will be back.", "Tom Brand")],
        ),
        ("Brand: “I have the letter in my hand.”", [("I have the letter in my hand.", "Brand")]),
        ("“She will be an asset to us.” —Commissioner Ines Okoro", [("She will be an asset to us.", "Ines Okoro")]),
        ("“Why did nobody ask us?” Lindqvist said.", [("Why did nobody ask us?", "Lindqvist")]),
        ("“It is late,” he told reporters. Mara Lindqvist left.", [("It is late,", "")]),
        (
            "Mara Lindqvist, 34, a skipper from Port Alder, said the plan was “a firework”.",
            [("a firework", "Mara Lindqvist")],
        ),
        ("“Horrible”, said Mara Lindqvist.", [("Horrible", "Mara Lindqvist")]),
        # marks
        ('"We lost the boat," said Mara Lindqvist.', [("We lost the boat,", "Mara Lindqvist")]),
        (
            "‘We can’t lose the drivers’ boat,’ said Mara Lindqvist.",
            [("We can’t lose the drivers’ boat,", "Mara Lindqvist")],
        ),
        ("'We can't lose the boat,' said Mara Lindqvist.", [("We can't lose the boat,", "Mara Lindqvist")]),
        ("''We lost the boat,'' said Mara Lindqvist.", [("We lost the boat,", "Mara Lindqvist")]),
        ("&quot;We lost the boat,&quot; said Mara Lindqvist.", [("We lost the boat,", "Mara Lindqvist")]),
        ("â€œWe lost the boat,â€\x9d said Mara Lindqvist.", [("We lost the boat,", "Mara Lindqvist")]),
        ("“He said ‘no’ to me,” said Mara Lindqvist.", [("He said ‘no’ to me,", "Mara Lindqvist")]),
    ],
)
def test_a_quotation_has_its_words_and_speaker(text: str, expected: list[tuple[str, str]]) -> None:
    assert quotations(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        'The 24" pipe burst near the 6\' 2" wall, engineers said.',
        "Critics of so-called “woke” culture gathered in the “third map” area on Friday.",
        "Darius “Tank” Whitlow tied the game in the '90s.",
        "Her essay “The Obedient Object” won the prize on Monday.",
        "The drivers' union met the teachers' union at nine.",
        "It has an “ecosystem”. It has a “journey”.",
    ],
)
def test_marks_around_other_things_are_no_quotation(text: str) -> None:
    assert quotations(text) == []


def test_a_quotation_over_paragraphs_is_one() -> None:
    conversion = convert(
        HEAD
        + "“A year ago I stood here,” the governor, Ada Mbeki, said. “I never got his name.\n\n“I still have the lamp.”"
    )
    (quotation,) = conversion.annotations.quotations
    assert [conversion.article.text[s.start : s.end] for s in quotation.spans] == [
        "A year ago I stood here,",
        "I never got his name.",
        "I still have the lamp.",
    ]
    (node,) = (node for node in conversion.nodes if isinstance(node, Quotation))
    assert node.text == "A year ago I stood here, … I never got his name.\n\nI still have the lamp."


def test_a_quotation_never_closed_runs_to_the_end_of_its_paragraph() -> None:
    assert quotations("The firm said the message “was never received on the bridge.\n\nNobody was hurt.") == [
        ("was never received on the bridge", "firm")
    ]


def test_a_block_needs_no_marks_after_a_lead_in() -> None:
    text = "The harbour ministry said;\n\nAll boats must leave the harbour by noon.\n\nThe boats left at ten."
    assert quotations(text) == [("All boats must leave the harbour by noon.", "harbour ministry")]


@pytest.mark.parametrize("gap", ["\n", "\n>\n", "\n\n"])
@pytest.mark.parametrize("lead_in", ["Mara Lind wrote:", "Mara Lind published a letter on Monday and wrote:"])
def test_a_quotation_set_off_has_the_words_behind_its_marks(lead_in: str, gap: str) -> None:
    text = f"{lead_in}\n\n> We kept our word.{gap}> The dam holds.\n\nThe town was quiet."
    assert quotations(text) == [("We kept our word.", "Mara Lind"), ("The dam holds.", "Mara Lind")]


def test_a_quotation_set_off_in_long_lines_ends_with_them() -> None:
    lines = (
        "We kept our word to the people of the valley, and now the dam",
        "holds as everybody can see who walks along the river at night",
        "and looks up to the wall.",
    )
    text = "Mara Lind wrote to the town.\n\n" + "\n".join(f"&gt; {line}" for line in lines) + "\n\nIt was quiet."
    assert quotations(text) == [(line, "Mara Lind") for line in lines]


def test_an_interview_gives_the_answers_to_its_guest() -> None:
    text = (
        "Solveig Bay: ‘A lamp is a promise’\n\nYou say you are afraid of heights. How do you work?\n\nBadly! I was "
        "sick twice.\n\nWhat made you start?\n\nMy grandfather kept the light.\n\nAnd did you stay?\n\nNo. I left."
    )
    conversion = convert(text)
    said = {(conversion.article.text[q.start : q.end], q.speakers[0].name) for q in conversion.annotations.quotations}
    assert ("My grandfather kept the light.", "Solveig Bay") in said
    assert ("No. I left.", "Solveig Bay") in said


def test_a_quotation_in_the_headline_has_the_speaker_that_the_body_names() -> None:
    conversion = convert(
        "Skipper blames the tide: ‘We lost the boat’\n\n“We lost the boat at night,” said Mara Lindqvist on Monday."
    )
    assert {speaker.name for q in conversion.annotations.quotations for speaker in q.speakers} == {"Mara Lindqvist"}
    assert sum(node.types == ("Quotation",) for node in conversion.nodes) == 1


@pytest.mark.parametrize("lead_in", ["Key points:", "Here are the main points:", "Watch the video below:"])
def test_a_list_s_heading_announces_nobody_s_words(lead_in: str) -> None:
    assert quotations(f"{lead_in}\n\nTen boats were ordered in spring.\n\nTwo of them were lost.") == []


def test_a_document_s_words_are_its_issuer_s() -> None:
    text = "Felix Morka said it was over.\n\nPart of the statement reads:\n\nThe party has no reason to leave."
    assert quotations(text) == [("The party has no reason to leave.", "Felix Morka")]
