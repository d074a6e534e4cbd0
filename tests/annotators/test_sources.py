"""One speaker per source, whatever the article calls it."""

import pytest

from newsld import convert
from newsld.model.language import Kind
from newsld.nodes import Organization, Person


def speakers(text: str) -> list[str]:
    """Return the speaker of every claim and quotation in reading order."""
    found = convert("Council votes on the harbour plan\n\n" + text).annotations
    attributions = sorted((*found.claims, *found.quotations), key=lambda attribution: attribution.start)
    return [" and ".join(speaker.label for speaker in attribution.speakers) for attribution in attributions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Energy minister Ada Mbeki said it was over. Mbeki said it was late.", ["Ada Mbeki"] * 2),
        ("Energy minister Ada Mbeki said it was over.\n\nShe said it was late.", ["Ada Mbeki"] * 2),
        ("The energy minister, Ada Mbeki, said it was over.\n\nThe minister said it was late.", ["Ada Mbeki"] * 2),
        ("Gov. Ada Mbeki said it was over.\n\nThe governor said it was late.", ["Ada Mbeki"] * 2),
        (
            "Mr Tom Brand said it was over. Ms Ada Mbeki said no. He said it was late.",
            ["Tom Brand", "Tom Brand"],
        ),
        ("The Health Ministry said it was over. The ministry said it was late.", ["Health Ministry"] * 2),
        ("Gwen Tranter said it was over. Roy Tranter said it was late.", ["Gwen Tranter", "Roy Tranter"]),
        ("The Friends of Ham Library said it was over. The Friends said it was late.", ["Friends of Ham Library"] * 2),
        ("Two officials familiar with the talks said it was over.", ["Two officials familiar with the talks"]),
        ("One official said it was over. Another official said it was late.", ["One official", "Another official"]),
        ("He said it was over.", [""]),
        ("A man, who did not wish to be named, said it was over.", ["man"]),
        ("The firm, in a report published on Monday, said it was over.", ["firm"]),
        ("Minister for Health Ada Mbeki said it was over.", ["Ada Mbeki"]),
        ("The port's coordinator, Dr. (Mrs) Ada Mbeki, said it was over.", ["Ada Mbeki"]),
        ("According to Ada Mbeki, who chairs the board, the site was closed.", ["Ada Mbeki"]),
        ("The site, per the police, was closed.", ["police"]),
        ("Forty cars per hour went by, and the site was closed.", []),
    ],
)
def test_mentions_of_one_source_are_one_speaker(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ada Mbeki", Kind.PERSON),
        ("Dr Mbeki", Kind.PERSON),
        ("NATO", Kind.ORGANIZATION),
        ("The New Dawn Party", Kind.ORGANIZATION),
        ("Russia", Kind.COUNTRY),
        ("Kyiv", Kind.CITY),
        ("Residents", Kind.GROUP),
        ("Two diplomats", Kind.GROUP),
        ("A person familiar with the matter", Kind.PERSON),
        ("Scotland Yard", Kind.ORGANIZATION),
        ("British Airways", Kind.ORGANIZATION),
        ("Human Rights Watch", Kind.ORGANIZATION),
        ("London Underground", Kind.ORGANIZATION),
        ("Paris Mbeki", Kind.PERSON),
    ],
)
def test_a_speaker_has_a_kind(name: str, kind: Kind) -> None:
    (claim,) = convert(f"Council votes on the harbour plan\n\n{name} said the bridge was closed.").annotations.claims
    assert [speaker.kind for speaker in claim.speakers] == [kind]


def test_role_and_name_are_parted() -> None:
    text = "Council votes on the harbour plan\n\nDr Xu Meiling, a chemist at the University of Otago, said it was over."
    conversion = convert(text)
    (person,) = (node for node in conversion.nodes if isinstance(node, Person))
    (affiliation,) = (node for node in person.values("affiliation") if isinstance(node, Organization))
    assert (person.name, person.job_title, affiliation.name) == ("Xu Meiling", "chemist", "University of Otago")


def test_a_thing_that_does_what_speakers_do_is_nobody_named_before() -> None:
    text = (
        "Tempestade sobre a costa\n\n“A loja vai fechar”, disse Vera Lobo.\n\nVera Lobo disse que o farol corre perigo."
        "\n\nA loja abre às nove horas."
        "\n\nO porto vai continuar vazio dois anos, segundo Sara Matos. “A ilha vai abrir em junho”, disse ela."
    )
    _, quotation = convert(text, language="pt").annotations.quotations
    assert [speaker.name for speaker in quotation.speakers] == ["Sara Matos"]
