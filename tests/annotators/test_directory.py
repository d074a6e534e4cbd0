"""Whoever the publisher knows is recognised by name and alias, and goes before what the article makes one guess."""

from typing import Any

import pytest

from newsld import InvalidConfiguration, Publisher, convert

LIND = {
    "name": "Mara Lind",
    "aliases": ["M. Lind", "the mayor of the bridges"],
    "id": "https://people.example/lind",
    "same_as": ["https://wiki.example/Lind"],
    "job_title": "Mayor of Lindfeld",
}
BOARD = {
    "@type": "Organization",
    "@id": "https://people.example/board",
    "name": "Lind River Board",
    "sameAs": "https://board.example/",
}
ARTICLE = "Dam to hold\n\n{}\n\nThe inquiry goes on."


def speakers(text: str, *known: object) -> list[dict[str, Any]]:
    graph = convert(ARTICLE.format(text), Publisher(language="en", speakers=known)).nodes  # pyright: ignore[reportArgumentType] a list is read
    kinds = {"Person", "Organization", "GovernmentOrganization"}
    return [node for node in (n.dump() for n in graph) if node["@type"] in kinds]


@pytest.mark.parametrize(
    "text",
    [
        "“The dam will hold this time,” Mara Lind said.",
        "“The dam will hold this time,” M. Lind said.",
        "“The dam will hold this time,” said Mayor Mara Lind. She added that the board had checked it.",
        "The mayor of the bridges said that the dam would hold.",
        "The dam would hold, according to M. Lind. Lind said that the board had checked it.",
    ],
)
def test_a_known_person_is_one_node_with_the_publisher_s_facts(text: str) -> None:
    assert speakers(text, LIND) == [
        {
            "@type": "Person",
            "@id": "https://people.example/lind",
            "name": "Mara Lind",
            "jobTitle": "Mayor of Lindfeld",
            "sameAs": ["https://wiki.example/Lind"],
        }
    ]


def test_a_node_with_schema_org_s_keys_is_an_entry() -> None:
    found = speakers("The water fell, the Lind River Board said.", {**BOARD, "telephone": "+1 2"})
    assert [(node["@id"], node["name"], node["sameAs"]) for node in found] == [
        ("https://people.example/board", "Lind River Board", ["https://board.example/"])
    ]


def test_an_alias_of_two_tells_neither() -> None:
    other = {"name": "Max Lind", "aliases": ["M. Lind"], "id": "https://people.example/max"}
    found = speakers("“The dam will hold this time,” M. Lind said.", LIND, other)
    assert [node["name"] for node in found] == ["M. Lind"]


def test_one_id_for_two_is_refused_and_one_entry_twice_is_one() -> None:
    with pytest.raises(InvalidConfiguration, match="several speakers have the id"):
        Publisher(speakers=[LIND, {**LIND, "name": "Max Lind"}])  # pyright: ignore[reportArgumentType] a list is read
    text = "“The dam will hold this time,” Mara Lind said."
    assert speakers(text, LIND, LIND) == speakers(text, LIND)


def test_whoever_is_not_in_the_list_is_found_as_without_it() -> None:
    text = "“The dam will hold this time,” said Olga Brandt, an engineer. The board denied that it leaked."
    assert speakers(text, LIND, BOARD) == speakers(text)


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ({"aliases": ["Lind"]}, "speaker 1 has no name"),
        ({"name": "Lind", "alises": ["L."]}, "unknown key 'alises'"),
        ({"name": "Lind", "id": "lind"}, "expected an absolute address"),
        ({"name": ["Lind", "Brandt"]}, "expected a text"),
        ({"name": "Lind", "aliases": [3]}, "expected a list of texts"),
        ("Lind", "speaker 1 is no table"),
        ({"name": "Lind", "type": "Persn"}, "the type 'Persn', expected one of"),
        ({"name": "Lind", "gender": "x"}, "expected male or female"),
        ({"name": "Lind", "same_as": "wikipedia Lind"}, "expected absolute addresses"),
    ],
)
def test_an_entry_that_cannot_be_read_is_refused(entry: object, message: str) -> None:
    with pytest.raises(InvalidConfiguration, match=message):
        Publisher(speakers=[entry])  # pyright: ignore[reportArgumentType] the point of the test


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "Zdaniem Anny Lipskiej zapora wytrzyma."),
        ("pl", "Anna Lipska zapewniła, że zapora wytrzyma."),
        ("uk", "За словами Анни Ліпської, дамба витримає."),
    ],
)
def test_a_known_person_is_recognised_in_every_case(language: str, text: str) -> None:
    name = {"pl": "Anna Lipska", "uk": "Анна Ліпська"}[language]
    known = {"name": name, "id": "https://people.example/lipska"}
    graph = convert(ARTICLE.format(text), Publisher(language=language, speakers=(known,))).nodes  # pyright: ignore[reportArgumentType] a list is read
    found = [node for node in (n.dump() for n in graph) if node["@type"] == "Person"]
    assert [(node["@id"], node["name"]) for node in found] == [("https://people.example/lipska", name)]
