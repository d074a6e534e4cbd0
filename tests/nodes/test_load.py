"""Nodes read from JSON: the class for a type, what is refused and where."""

from typing import Any

import pytest
from pydantic import ValidationError, field_validator

from newsld.nodes import Article, ImageObject, NewsArticle, Person, ReviewNewsArticle, Thing, load


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("NewsArticle", NewsArticle),
        ("schema:NewsArticle", NewsArticle),
        ("https://schema.org/NewsArticle", NewsArticle),
        ("http://schema.org/NewsArticle", NewsArticle),
        (["Article", "NewsArticle"], NewsArticle),
        (["NewsArticle", "ReviewNewsArticle", "Review"], ReviewNewsArticle),
        (["Recipe", "Article"], Article),
        ("Recipe", Thing),
        ("https://example.org/Person", Thing),
        ([], Thing),
    ],
)
def test_the_most_specific_known_class_is_taken(said: str | list[str], expected: type[Thing]) -> None:
    assert type(load({"@type": said})) is expected
    assert load({"@type": said}).dump() == {"@type": said}


def test_keywords_without_the_at_sign_are_kept_as_spelled() -> None:
    document = {"type": "Person", "id": "#ana", "name": "Ana"}
    person = load(document)
    assert type(person) is Person
    assert person.types == ("Person",)
    assert person.dump() == document


def test_a_field_name_in_json_is_an_unknown_property() -> None:
    document = {"@type": "NewsArticle", "date_published": {"a": [1]}, "datePublished": "2026"}
    article = load(document)
    assert isinstance(article, NewsArticle)
    assert article.date_published == "2026"
    assert article.dump() == document


def test_properties_of_every_known_type_are_read() -> None:
    document = {"@type": ["Person", "Organization"], "logo": {"@type": "ImageObject", "url": "l.png"}}
    node = load(document)
    assert node.values("logo") == (ImageObject(url="l.png"),)
    assert node.dump() == document


FAULTS = [
    ({"@type": "NewsArticle", "author": 3}, ("author",), "found the number 3"),
    ({"@type": "NewsArticle", "image": [True]}, ("image", 0), "found the boolean true"),
    ({"@type": "NewsArticle", "headline": {"@type": "Person"}}, ("headline",), "found a node of type Person"),
    ({"@type": "NewsArticle", "headline": {"en": "Vote"}}, ("headline",), "found an object without a type"),
    (
        {"@type": "Article", "author": [{"@type": "Person", "name": ["Ana", {"name": "Ana"}]}]},
        ("author", 0, "name", 1),
        "expected text",
    ),
    ({"@type": None}, ("@type",), "expected the name of a type"),
    ({"@type": ["Person", 5]}, ("@type",), "expected the name of a type"),
    ({"@id": 5}, ("@id",), "expected an IRI"),
]


@pytest.mark.parametrize(("document", "location", "message"), FAULTS)
def test_a_refusal_names_the_property(document: dict[str, Any], location: tuple[str | int, ...], message: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        load(document)
    (fault,) = refusal.value.errors()
    assert fault["loc"] == location
    assert message in fault["msg"]


def test_every_fault_is_told_at_once() -> None:
    with pytest.raises(ValidationError) as refusal:
        load({"@type": "NewsArticle", "author": 3, "headline": {"@type": "Person"}})
    assert [fault["loc"] for fault in refusal.value.errors()] == [("author",), ("headline",)]


def test_construction_tells_the_same_locations() -> None:
    with pytest.raises(ValidationError) as refusal:
        NewsArticle(author=[{"@type": "Person", "image": 3}])
    assert refusal.value.errors()[0]["loc"] == ("author", 0, "image")


def test_only_an_object_is_a_node() -> None:
    with pytest.raises(ValidationError, match="JSON object"):
        load([])  # pyright: ignore[reportArgumentType]


def test_a_document_nested_beyond_reason_is_refused() -> None:
    document: dict[str, Any] = {}
    for _ in range(100_000):
        document = {"hasPart": [document], "@type": "Article"}
    with pytest.raises(ValidationError, match="deeply"):
        load(document)


def test_a_publishers_own_class_is_found_and_its_validators_run() -> None:
    assert type(load({"@type": "WireStory"})) is Thing

    class WireStory(NewsArticle):
        """A story of our wire."""

        urgency: int = 3

        @field_validator("urgency")
        @classmethod
        def within_the_scale(cls, urgency: int) -> int:
            if urgency not in range(1, 9):
                raise ValueError("expected 1 to 8")
            return urgency

    story = load({"@type": "WireStory", "headline": "Vote", "author": {"@type": "Person", "name": "Ana"}})
    assert isinstance(story, WireStory)
    assert (story.urgency, story.values("author")) == (3, (Person(name="Ana"),))
    assert load({"type": "WireStory", "headline": "Vote"}).dump() == {"type": "WireStory", "headline": "Vote"}
    with pytest.raises(ValidationError) as refusal:
        load({"@type": "Article", "hasPart": [{"@type": "WireStory", "urgency": 9}]})
    assert refusal.value.errors()[0]["loc"] == ("hasPart", 0, "urgency")
