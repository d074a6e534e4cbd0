"""Transcripts and interviews: whoever a label names says what stands behind it, an interviewer is quoted nowhere."""

import pytest

from newsld.annotators import annotate
from newsld.conversion import read
from newsld.languages import language
from newsld.model.article import RawArticle

Rows = list[tuple[str, str]]
HEARING = (
    "CHAIRMAN SMITH: The committee will come to order.",
    'MS. LIND: Thank you, Mr. Chairman. I said then, "It will hold."',
    "SEN. RAY (D-CA): Did you know?",
    "MS. LIND: (laughs) No. [Laughter] We never did.",
    "(APPLAUSE)",
    "UNIDENTIFIED MALE: Liar!",
)
HEARD = [
    ("The committee will come to order.", "SMITH"),
    ('Thank you, Mr. Chairman. I said then, "It will hold."', "LIND"),
    ("Did you know?", "RAY"),
    ("No. … We never did.", "LIND"),
    ("Liar!", "UNIDENTIFIED MALE"),
]


def blocks(lines: tuple[str, ...], gap: str = "\n\n", tag: str = "en") -> Rows:
    """Return (words, speaker) of the quotations in lines, the first a headline."""
    article = read(RawArticle(lines[0] + "\n\n" + gap.join(lines[1:]), language=tag))
    return [
        (
            " … ".join(article.text[span.start : span.end] for span in quotation.spans),
            " + ".join(speaker.label for speaker in quotation.speakers),
        )
        for quotation in annotate(article, language(tag)).quotations
    ]


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_every_label_of_a_transcript_opens_a_turn(gap: str) -> None:
    assert blocks(("Hearing of the dam committee", *HEARING), gap) == HEARD


def test_a_label_in_capitals_is_whoever_the_text_names_so() -> None:
    spoken = blocks(("Hearing of the dam committee", "Mara Lind, an engineer, was heard on Monday.", *HEARING))
    assert [who for _, who in spoken] == ["SMITH", "Mara Lind", "RAY", "Mara Lind", "UNIDENTIFIED MALE"]


def test_questions_and_answers_of_a_trial_are_told_by_their_letters() -> None:
    lines = ("Q. Where were you?", "A. At home.", "THE COURT: Sit down.", "Q. All night?", "A. All night. (Crying.)")
    assert blocks(("Trial", *lines)) == [("At home.", ""), ("Sit down.", "THE COURT"), ("All night.", "")]


@pytest.mark.parametrize(
    ("tag", "lines", "expected"),
    [
        (
            "en",
            (
                "Why she ran",
                "River Daily: Why did you run?",
                "Mara Lind: Because nobody else would.",
                "River Daily: Do you regret it?",
                "Lind: Never. My father used to say, “Do it or don't.”",
            ),
            [
                ("Because nobody else would.", "Mara Lind"),
                ("Never. My father used to say, “Do it or don't.”", "Mara Lind"),
            ],
        ),
        (
            "fr",
            (
                "Pourquoi elle part",
                "Le Monde : Pourquoi partez-vous ?",
                "Anne Roi : Parce que le barrage est fini.",
                "Le Monde : Vous le regrettez ?",
                "Roi : Jamais. Mon père disait : « Fais-le. »",
            ),
            [("Parce que le barrage est fini.", "Anne Roi"), ("Jamais. Mon père disait : « Fais-le. »", "Anne Roi")],
        ),
        (
            "de",
            (
                "Warum sie geht",
                "Tagblatt: Warum gehen Sie?",
                "Mara Lind: Weil der Damm fertig ist.",
                "Tagblatt: Bereuen Sie es?",
                "Lind: Nie. Mein Vater sagte: „Mach es.“",
            ),
            [("Weil der Damm fertig ist.", "Mara Lind"), ("Nie. Mein Vater sagte: „Mach es.“", "Mara Lind")],
        ),
        (
            "es",
            (
                "Por qué se va Mara Lind",
                "P. ¿Por qué se va?",
                "R. Porque la presa está hecha.",
                "P. ¿Se arrepiente?",
                "R. Nunca.",
            ),
            [("Porque la presa está hecha.", ""), ("Nunca.", "")],
        ),
        (
            "it",
            (
                "Perché va via",
                "Il Fiume: Perché va via?",
                "Anna Rossi: Perché la diga è finita.",
                "Il Fiume: Se ne pente?",
                "Rossi: Mai.",
            ),
            [("Perché la diga è finita.", "Anna Rossi"), ("Mai.", "Anna Rossi")],
        ),
        (
            "pl",
            (
                "Dlaczego odchodzi",
                "Gazeta: Dlaczego pani odchodzi?",
                "Anna Kos: Bo tama jest gotowa.",
                "Gazeta: Żałuje pani?",
                "Kos: Nigdy.",
            ),
            [("Bo tama jest gotowa.", "Anna Kos"), ("Nigdy.", "Anna Kos")],
        ),
        (
            "pt",
            (
                "Por que ela sai",
                "Pergunta: Por que a senhora sai?",
                "Mara Lima: Porque a barragem está pronta.",
                "Pergunta: Não se arrepende?",
                "Lima: Nunca.",
            ),
            [("Porque a barragem está pronta.", "Mara Lima"), ("Nunca.", "Mara Lima")],
        ),
        (
            "nl",
            (
                "Waarom ze gaat",
                "De Rivier: Waarom gaat u weg?",
                "Mara Lind: Omdat de dam af is.",
                "De Rivier: Spijt?",
                "Lind: Nooit.",
            ),
            [("Omdat de dam af is.", "Mara Lind"), ("Nooit.", "Mara Lind")],
        ),
        (
            "uk",
            (
                "Чому вона йде",
                "Газета: Чому ви йдете?",
                "Ганна Лис: Бо дамбу збудовано.",
                "Газета: Ви шкодуєте?",
                "Лис: Ніколи.",
            ),
            [("Бо дамбу збудовано.", "Ганна Лис"), ("Ніколи.", "Ганна Лис")],
        ),
    ],
)
def test_an_interview_quotes_whoever_answers(tag: str, lines: tuple[str, ...], expected: Rows) -> None:
    assert blocks(lines, tag=tag) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("New in town", "Rating: Shaky.", "Where: Harbour Street.", "Open: Daily."),
        ("Two of them", "Verdict: It is fine.", "The soup came cold and the bread did not come.", "Price: A lot."),
    ],
)
def test_labels_of_other_things_are_nobody_s(lines: tuple[str, ...]) -> None:
    assert blocks(lines) == []
