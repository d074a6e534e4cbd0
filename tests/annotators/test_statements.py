"""Reported statements: where they begin and end, whose they are, what stance their source takes."""

import pytest

from newsld import convert
from newsld.model.annotation import Stance

HEAD = "Council votes on the harbour plan\n\n"


def claims(text: str) -> list[tuple[str, str]]:
    """Return (words, speaker) of every claim below a headline; " … " parts the pieces of one."""
    conversion = convert(HEAD + text)
    return [
        (
            " … ".join(conversion.article.text[span.start : span.end] for span in claim.spans),
            " and ".join(speaker.label for speaker in claim.speakers),
        )
        for claim in conversion.annotations.claims
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia said that the bridge was closed.", [("the bridge was closed", "Russia")]),
        ("Russia said the bridge was closed.", [("the bridge was closed", "Russia")]),
        ("The bridge was closed, Russia said.", [("The bridge was closed", "Russia")]),
        ("The bridge, officials said, was closed.", [("The bridge … was closed", "officials")]),
        ("The bridge was closed, according to the ministry.", [("The bridge was closed", "ministry")]),
        ("According to Ada Mbeki, the bridge was closed.", [("the bridge was closed", "Ada Mbeki")]),
        ("Ada Mbeki told Reuters the bridge was closed.", [("the bridge was closed", "Ada Mbeki")]),
        ("Ada Mbeki told a court on Monday that the bridge was closed.", [("the bridge was closed", "Ada Mbeki")]),
        (
            "Ada Mbeki said the bridge was closed and that the road was open.",
            [("the bridge was closed", "Ada Mbeki"), ("the road was open", "Ada Mbeki")],
        ),
        (
            "Ada Mbeki denied that the bridge was closed, and said the road was open.",
            [("the bridge was closed", "Ada Mbeki"), ("the road was open", "Ada Mbeki")],
        ),
        (
            "The army said Ada Mbeki had admitted that the bridge was closed.",
            [("Ada Mbeki had admitted that the bridge was closed", "army"), ("the bridge was closed", "Ada Mbeki")],
        ),
        (
            "Ada Mbeki accused the union of closing the bridge.",
            [("the union of closing the bridge", "Ada Mbeki")],
        ),
        ("Ada Mbeki described hearing a bang.", [("hearing a bang", "Ada Mbeki")]),
        ("Ada Mbeki put the number of boats at 48.", [("the number of boats at 48", "Ada Mbeki")]),
        ("It is understood that the bridge was closed.", [("the bridge was closed", "")]),
        ("A court heard that the bridge was closed.", [("the bridge was closed", "")]),
        (
            "Kyiv and its Western backers say the bridge was closed.",
            [("the bridge was closed", "Kyiv and Western backers")],
        ),
        # verbs and subjects told by their place
        ("Ada Mbeki suggested the floods highlight the risk.", [("the floods highlight the risk", "Ada Mbeki")]),
        ("Six in ten say the dam is safe.", [("the dam is safe", "Six in ten")]),
        ("Others argue that the dam is safe.", [("the dam is safe", "Others")]),
        (
            "The firm worked on the dam for years, said engineer Ada Mbeki, a former partner.",
            [("The firm worked on the dam for years", "Ada Mbeki")],
        ),
        (
            "A spokesman for the port, asked about the dam, said it was safe.",
            [("it was safe", "spokesman for the port")],
        ),
        ("Ada Mbeki announced she and her sister had left.", [("she and her sister had left", "Ada Mbeki")]),
        ("Ada Mbeki said that was wrong.", [("that was wrong", "Ada Mbeki")]),
        ("Theresa May said the dam was safe.", [("the dam was safe", "Theresa May")]),
        ("Ada Mbeki, in a coat with buttons that shone, said it was safe.", [("it was safe", "Ada Mbeki")]),
        ("If the dam holds, “we are safe,” Ada Mbeki said.", [("If the dam holds, “we are safe,”", "Ada Mbeki")]),
        ("The dam had shifted, Ada Mbeki said; the road was shut.", [("The dam had shifted", "Ada Mbeki")]),
        ("Divers found a leak and warn that the dam may fail.", [("the dam may fail", "Divers")]),
        # cues of other forms
        ("After saying the dam was safe, Ada Mbeki left.", [("the dam was safe", "Ada Mbeki")]),
        ("Noting that the dam was old, Ada Mbeki left.", [("the dam was old", "Ada Mbeki")]),
        ("Ada Mbeki surprised the council by saying it had failed.", [("it had failed", "Ada Mbeki")]),
        ("Ada Mbeki replied that the dam was safe.", [("the dam was safe", "Ada Mbeki")]),
        ("Ada Mbeki went on to explain that the dam was safe.", [("the dam was safe", "Ada Mbeki")]),
        ("As the Harbour Echo reported on Monday, the dam is shut.", [("the dam is shut", "Harbour Echo")]),
        ("The dam is shut, as reported by the Harbour Echo.", [("The dam is shut", "Harbour Echo")]),
        ("Ada Mbeki said if it rains, the road will flood.", [("if it rains, the road will flood", "Ada Mbeki")]),
        ("There is a poll that found most voters were undecided.", [("most voters were undecided", "poll")]),
        ("A survey showed Ada Mbeki leading by a point.", [("Ada Mbeki leading by a point", "survey")]),
        ("Police reported at least 20 injuries.", [("at least 20 injuries", "Police")]),
        ("Ada Mbeki said she believed the dam was safe.", [("she believed the dam was safe", "Ada Mbeki")]),
        (
            "The dam is safe, police said, adding that it was inspected.",
            [("The dam is safe", "police"), ("it was inspected", "police")],
        ),
        # what stands around the cue: times, objects, asides
        ("The council on Tuesday, August 2 said the dam was safe.", [("the dam was safe", "council")]),
        ("The minister, Ada Bello, on Monday said the dam was safe.", [("the dam was safe", "Ada Bello")]),
        ("The council has rejected claims that the dam was unsafe.", [("the dam was unsafe", "council")]),
        ("The council refuted claims it had paid bribes.", [("it had paid bribes", "council")]),
        ("Officials said at least 12 people were lost.", [("at least 12 people were lost", "Officials")]),
        ("Officials said late last week the dam was safe.", [("the dam was safe", "Officials")]),
        ("Officials said on Aug. 2 it was safe.", [("it was safe", "Officials")]),
        (
            "Officers said the firm closed the road and that it was late.",
            [("the firm closed the road", "Officers"), ("it was late", "Officers")],
        ),
        (
            "Police said officers stopped a man that neighbours knew.",
            [("officers stopped a man that neighbours knew", "Police")],
        ),
        ("The bridge, said the mayor, was closed.", [("The bridge … was closed", "mayor")]),
        ("He quoted the mayor as saying the bridge was closed.", [("the bridge was closed", "mayor")]),
        ("Ada Mbeki, speaking in Ohio, said it was over.", [("it was over", "Ada Mbeki")]),
        ("Ada Mbeki said it was over, a claim judges have rejected.", [("it was over", "Ada Mbeki")]),
        (
            "Moscow said the dam was hit, while Washington has said that it was safe.",
            [("the dam was hit", "Moscow"), ("it was safe", "Washington")],
        ),
        (
            "Israel accused Hamas of closing the road; Hamas denied it.",
            [("Hamas of closing the road", "Israel"), ("Hamas of closing the road", "Hamas")],
        ),
        ("A spokesman for Mr Brand said it was over.", [("it was over", "spokesman for Mr Brand")]),
        (
            "In Brussels, the spokesman, Jean-Luc d'Hondt, said the bridge was closed.",
            [("the bridge was closed", "Jean-Luc d'Hondt")],
        ),
    ],
)
def test_a_statement_has_its_words_and_source(text: str, expected: list[tuple[str, str]]) -> None:
    assert claims(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ada Mbeki denied the allegation.",
        "Ada Mbeki urged residents to stay away.",
        "Ada Mbeki promised to finish the bridge.",
        "Northgate reported a 38% drop in profit.",
        "Putin's claims are without foundation.",
        "Ada Mbeki told a crowd that grew by the hour.",
        "They protested outside the hall where the council met.",
        "The merger announced on Monday would create a giant.",
        "The committee hears evidence before it drafts a report.",
        "There are three reasons the council should be worried.",
        "The alleged thieves fled to the United States on Monday.",
        "Ada Mbeki declined to say where the boats are.",
        "Asked about the bridge, Ada Mbeki smiled.",
    ],
)
def test_deeds_wishes_and_nouns_are_no_statement(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Ada Mbeki said the bridge was closed.", Stance.ASSERTED),
        ("Ada Mbeki denied the bridge was closed.", Stance.DENIED),
        ("Ada Mbeki does not deny that the bridge was closed.", Stance.ASSERTED),
        ("Ada Mbeki never claimed that the bridge was closed.", Stance.WITHHELD),
    ],
)
def test_a_denial_is_told_from_a_claim(text: str, stance: Stance) -> None:
    (claim,) = convert(HEAD + text).annotations.claims
    assert claim.stance is stance


def test_an_earlier_publication_is_noted() -> None:
    conversion = convert(HEAD + "Ada Mbeki had admitted to the Telegraph newspaper that the bridge was closed.")
    (claim,) = conversion.annotations.claims
    assert claim.outlet == "Telegraph"
