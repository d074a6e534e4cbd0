"""Nodes made in Python: by field name, frozen, dumped by schema.org's names."""

from datetime import UTC, date, datetime

import pytest
from pydantic import ValidationError

from newsld import nodes
from newsld.nodes import NODE_TYPES, NewsArticle, OrganizationRole, Person, Quotation, Thing, load


def test_a_node_says_its_class_as_its_type() -> None:
    quotation = Quotation(text="We kept our word.", creator=Person(name="Mara Lind"))
    assert quotation.dump() == {
        "@type": "Quotation",
        "creator": {"@type": "Person", "name": "Mara Lind"},
        "text": "We kept our word.",
    }
    assert next(iter(quotation.dump())) == "@type"
    assert quotation.types == ("Quotation",)


def test_pydantic_dumps_what_dump_returns() -> None:
    article = NewsArticle(headline="Vote", author=[Person(name="Ana Kovač")])
    assert article.model_dump() == article.dump()
    assert NewsArticle.model_validate_json(article.model_dump_json()) == article


def test_a_reference_has_no_type() -> None:
    article = NewsArticle(publisher=Thing(type=None, id="#org"), author={"@id": "#ana"})
    assert article.dump() == {"@type": "NewsArticle", "publisher": {"@id": "#org"}, "author": {"@id": "#ana"}}


def test_moments_become_text() -> None:
    article = NewsArticle(date_published=datetime(2026, 3, 12, 8, 30, tzinfo=UTC), expires=date(2027, 1, 1))
    assert article.dump() == {
        "@type": "NewsArticle",
        "datePublished": "2026-03-12T08:30:00+00:00",
        "expires": "2027-01-01",
    }


def test_a_property_not_set_reads_as_none_and_an_unknown_name_is_an_error() -> None:
    article = NewsArticle(headline="Vote")
    assert article.author is None
    with pytest.raises(AttributeError):
        getattr(article, "auhtor")  # noqa: B009


def test_nodes_are_frozen() -> None:
    with pytest.raises(ValidationError):
        Person(name="Ana").name = "Eva"  # type: ignore[misc]


def test_values_are_one_flat_tuple_without_nulls() -> None:
    article = load({"@type": "Article", "author": ["Ana", [None, {"@type": "Person", "name": "Eva"}]], "slug": "x"})
    assert article.values("author") == ("Ana", Person(name="Eva"))
    assert article.values("editor") == ()
    assert article.values("slug") == ("x",)


def test_a_role_may_stand_before_any_value() -> None:
    role = OrganizationRole(role_name="Editor", start_date="2024")
    assert Person(works_for=role, job_title=role, name=role).values("name") == (role,)


@pytest.mark.parametrize("name", NODE_TYPES)
def test_every_type_is_importable_from_the_folder(name: str) -> None:
    cls = getattr(nodes, name)
    assert issubclass(cls, Thing)
    assert cls(name="x").dump() == {"@type": name, "name": "x"}


def test_the_face_names_every_type() -> None:
    assert set(nodes.__all__) == {*NODE_TYPES, "NODE_TYPES", "load", "load_json"}
    assert set(dir(nodes)) == set(nodes.__all__)
