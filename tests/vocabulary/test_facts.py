"""vocabulary.json: its own consistency, its counts, and that it says what the node types of newsld say."""

import json
from pathlib import Path
from typing import Any, cast

import pytest
from schema_org.registry import CLASS_METADATA, PROPERTY_BY_SCHEMA
from schema_org.schema_version import SCHEMA_VERSION

from newsld import vocabulary
from newsld.nodes import NODE_TYPES, declared
from newsld.nodes.ranges import expected

FILE = Path(__file__).parents[2] / "schema" / "vocabulary.json"
DOCUMENT: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
TYPES, PROPERTIES, MEMBERS = (
    cast("dict[str, dict[str, Any]]", DOCUMENT[kind]) for kind in ("types", "properties", "members")
)
TERMS = TYPES | PROPERTIES | MEMBERS


def counted(*tables: dict[str, dict[str, Any]], fact: str) -> int:
    """Return how many terms that are not retired have a fact."""
    return sum(fact in facts for table in tables for facts in table.values() if "retired" not in facts)


def test_it_is_as_large_as_the_release() -> None:
    current = {name for name, facts in TERMS.items() if "retired" not in facts}
    # schema.org counts members of enumerations among its types
    assert (len(current - PROPERTIES.keys()), len(current & PROPERTIES.keys())) == (1478, 1532)
    assert (counted(TYPES, MEMBERS, fact="pending"), counted(PROPERTIES, fact="pending")) == (467, 398)
    assert (counted(TYPES, MEMBERS, fact="supersededBy"), counted(PROPERTIES, fact="supersededBy")) == (15, 67)


def test_every_term_that_another_names_is_there() -> None:
    for facts in TYPES.values():
        assert set(facts.get("parents", ())) <= TYPES.keys()
    for facts in PROPERTIES.values():
        assert {*facts.get("domains", ()), *facts.get("ranges", ())} <= TYPES.keys()
        assert facts.get("inverse", "name") in PROPERTIES
    for facts in MEMBERS.values():
        assert set(facts["of"]) <= TYPES.keys()
    assert {facts["supersededBy"] for facts in TERMS.values() if "supersededBy" in facts} <= TERMS.keys()
    assert len(TERMS) == len(TYPES) + len(PROPERTIES) + len(MEMBERS)


def test_what_is_superseded_leads_to_what_is_not() -> None:
    for name in TERMS:
        successor = vocabulary.superseded_by(name)
        assert (successor is not None) == ("supersededBy" in TERMS[name])
        assert successor is None or "supersededBy" not in TERMS[successor]
    assert vocabulary.superseded_by("area") == "areaServed"  # by way of serviceArea


def test_a_term_is_a_line_in_alphabetical_order_and_no_description_is_there() -> None:
    lines = FILE.read_text(encoding="utf-8").splitlines()
    assert sum(line.startswith('"') for line in lines) == len(TERMS) + len(DOCUMENT)
    assert max(map(len, lines)) < 700
    for table in (TYPES, PROPERTIES, MEMBERS):
        assert list(table) == sorted(table)
        assert {fact for facts in table.values() for fact in facts} <= {
            "parents", "domains", "ranges", "inverse", "of", "supersededBy", "pending", "retired",
        }  # fmt: skip


def test_the_sources_and_their_licences_are_told() -> None:
    assert {source["licence"] for source in DOCUMENT["sources"]} == {"MIT"}


@pytest.mark.skipif(vocabulary.release() != SCHEMA_VERSION, reason="another release of schema.org is installed")
def test_it_says_what_its_source_says() -> None:
    assert {name for name in CLASS_METADATA if name != "StupidType"} == TYPES.keys()
    for name, facts in PROPERTY_BY_SCHEMA.items():
        if name != "stupidProperty":
            assert set(facts.ranges) == set(vocabulary.ranges(name)) - {"Class", "Property"}
            assert facts.superseded_by == PROPERTIES[name].get("supersededBy")
    for name, facts in CLASS_METADATA.items():
        if not vocabulary.is_data_type(name) and name != "StupidType":
            assert set(facts.parents) == set(vocabulary.parents(name))


@pytest.mark.parametrize("name", NODE_TYPES)
def test_every_property_that_a_node_type_declares_is_known_on_it(name: str) -> None:
    assert vocabulary.is_type(name)
    for field_name, field in declared(name).model_fields.items():
        term = field.alias or field_name
        if not term.startswith("@"):
            assert term in vocabulary.properties_of(name)
            assert set(expected(field)) == set(vocabulary.ranges(term))


@pytest.mark.parametrize("name", NODE_TYPES)
def test_the_node_types_descend_as_schema_org_says(name: str) -> None:
    bases = {base.__name__ for base in declared(name).__mro__} & NODE_TYPES.keys() - {name}
    assert bases <= set(vocabulary.ancestors(name))
