"""The profiles as data: every demand has its source, and is one that schema.org has the words for."""

import json
from datetime import date
from pathlib import Path

import pytest

from newsld import profiles, vocabulary
from newsld.model.diagnostic import Rule, Severity
from newsld.model.graph import Graph
from newsld.profiles import DEMANDS, Need
from newsld.rules import RULES
from newsld.validation import validate

ROOT = Path(__file__).parents[2]
each_profile = pytest.mark.parametrize(
    "profile", [profiles.load(name) for name in profiles.names()], ids=lambda p: p.name
)


def test_the_profiles_are_these() -> None:
    assert profiles.names() == ("bing", "google-article", "google-fact-check", "newsld", "schema.org", "trust-project")
    assert profiles.consumers() == ("bing", "google-article", "google-fact-check", "trust-project")
    assert all(profiles.load(name).name == name for name in profiles.names())


@each_profile
def test_every_demand_has_a_source_with_its_date(profile: profiles.Profile) -> None:
    assert bool(profile.demands) != bool(profile.rules)
    for source in profile.sources:
        assert source.url.startswith("https://") or (ROOT / source.url).is_file()
        assert type(source.date) is date
    assert {demand.source for demand in profile.demands} <= set(profile.sources)


@each_profile
def test_demands_are_made_in_schema_org_s_terms(profile: profiles.Profile) -> None:
    for demand in profile.demands:
        assert all(map(vocabulary.is_type, (*demand.types, *demand.other_types, *demand.of)))
        starts = demand.types
        for step in demand.path:
            assert any(step in vocabulary.properties_of(name) for name in starts)
            starts = vocabulary.ranges(step)
        ends = demand.of or starts
        kinds = [kind for name in ends for kind in (name, *below(name))]
        assert all(any(term in vocabulary.properties_of(kind) for kind in kinds) for term in demand.properties)


def below(name: str) -> tuple[str, ...]:
    """Return the types at any depth below a type, the widest of all aside."""
    return tuple(kind for kind in vocabulary.types() if name == "Thing" and vocabulary.is_a(kind, "CreativeWork"))


@each_profile
def test_limits_are_of_properties_that_their_types_have(profile: profiles.Profile) -> None:
    for limit in profile.limits:
        assert limit.source in profile.sources
        assert limit.longest > 0
        assert all(limit.term in vocabulary.properties_of(name) for name in limit.types)


@each_profile
def test_no_demand_is_made_twice(profile: profiles.Profile) -> None:
    assert len(set(profile.demands)) == len(profile.demands)


def test_google_requires_nothing_of_articles() -> None:
    profile = profiles.load("google-article")
    assert {demand.need for demand in profile.demands} == {Need.RECOMMENDED}
    assert {rule.severity for rule in profiles.rules_of(profile)} == {Severity.INFO}


def test_the_fact_check_profile_says_what_has_ended() -> None:
    assert "2025" in profiles.load("google-fact-check").note


def test_the_codes_of_demands_are_a_family_of_their_own() -> None:
    assert [rule.code for rule in DEMANDS] == ["NL801", "NL802", "NL803"]
    assert not {rule.code[:3] for rule in RULES} & {"NL8"}
    assert not {rule.name for rule in RULES} & {rule.name for rule in DEMANDS}


def test_without_a_profile_nothing_is_demanded() -> None:
    assert not [found for rule in DEMANDS for found in rule.check(Graph(""))]


def test_a_name_that_is_no_profile_s_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        profiles.load("altavista")


@pytest.mark.parametrize(
    ("rule", "name"),
    [(DEMANDS[0], "google-fact-check"), (DEMANDS[1], "google-article"), (DEMANDS[2], "google-fact-check")],
)
def test_the_example_of_a_page_lacks_something_and_what_stands_instead_does_not(rule: Rule, name: str) -> None:
    def found(heading: str) -> set[str]:
        example = json.loads(rule.page.partition(f"## {heading}\n")[2].partition("\n\n## ")[0])
        text = json.dumps({"@context": "https://schema.org", **example})
        return {d.code for d in validate(text, rules=profiles.rules_of(profiles.load(name)))}

    assert rule.code in found("Example")
    assert rule.code not in found("Instead")
