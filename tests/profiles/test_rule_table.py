"""What profiles make of the table of rules: in whatever order they are named, and with what schema.org publishes."""

import gzip
import json
import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld import profiles
from newsld.model.diagnostic import Rule, Severity
from newsld.rules import DEFAULT_RULES, RULES
from newsld.validation import validate

NAMES = st.lists(st.sampled_from(profiles.names()), max_size=5)
REVIEW = (
    '{"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "It leaked", "datePublished": "soon",'
    '"author": "River Check", "url": "/check", "reviewRating": {"@type": "Rating", "ratingValue": 9}}'
)
EXAMPLES = Path(__file__).parents[3] / "shared" / "data" / "markup" / "schemaorg_examples.jsonl.gz"


def spoken(names: Sequence[str]) -> list[Rule]:
    return [rule for rule in profiles.rule_table(names, RULES) if rule.is_default]


def facts(rules: Sequence[Rule]) -> list[tuple[str, Severity, str]]:
    return [(rule.code, rule.severity, rule.profile) for rule in rules]


@given(NAMES, st.randoms(use_true_random=False))
def test_the_order_of_profiles_changes_nothing(names: list[str], chance: random.Random) -> None:
    again = [*names, *names]
    chance.shuffle(again)
    assert validate(REVIEW, rules=spoken(names)) == validate(REVIEW, rules=spoken(again))


@given(NAMES)
def test_each_profile_adds_and_none_takes_away_but_schema_org_from_the_usual_rules(names: list[str]) -> None:
    told = {(rule.code, rule.profile) for rule in spoken(names) if rule.code.startswith("NL8")}
    assert told == {(r.code, name) for name in names for r in profiles.rules_of(profiles.load(name))}
    codes = {rule.code for rule in spoken(names)} - {code for code, _ in told}
    alone = {rule.code for rule in spoken(["schema.org"])}
    usual = {rule.code for rule in DEFAULT_RULES}
    wanted = {"schema.org": alone, "newsld": usual}
    assert codes == set[str]().union(*(wanted.get(name, set()) for name in names)) or (
        codes == usual and not set(names) & wanted.keys()
    )


def test_without_a_name_the_rules_are_the_usual_ones() -> None:
    assert facts(spoken([])) == facts(spoken(["newsld"])) == facts(DEFAULT_RULES)


def test_a_rule_of_two_profiles_is_as_grave_as_the_sterner_has_it() -> None:
    graver = {rule.code: rule.severity for rule in spoken(["schema.org", "newsld"])}
    assert graver == {rule.code: rule.severity for rule in DEFAULT_RULES}
    assert {rule.severity for rule in spoken(["schema.org"]) if rule.code == "NL105"} == {Severity.INFO}


def test_schema_org_has_no_say_in_articles_quotations_and_claims() -> None:
    codes = {rule.code for rule in spoken(["schema.org"])}
    assert not {code for code in codes if code[:3] in {"NL4", "NL8", "NL9"}}
    assert {code for code in codes if code[:3] in {"NL3", "NL5"}} == {"NL301", "NL504", "NL505", "NL508"}


# what is wrong with them indeed: no context, so that no term means anything, and URLs that are none
FAULTY = {
    "eg-0232": {"NL104"},
    "eg-0291": {"NL106"},  # "type" is @type by schema.org's context, and here it is a sentence
    "eg-0293": {"NL106"},
    "eg-0315": {"NL007"},
    "eg-0348": {"NL007"},
    "eg-0460": {"NL007"},
}


@pytest.mark.skipif(not EXAMPLES.is_file(), reason="the examples that schema.org publishes are not at hand")
def test_schema_org_finds_no_error_in_its_own_examples_but_true_ones() -> None:
    rules = spoken(["schema.org"])
    found: dict[str, set[str]] = {}
    with gzip.open(EXAMPLES, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            errors = {d.code for d in validate(record["block"], rules=rules) if d.severity is Severity.ERROR}
            if errors:
                found.setdefault(record["id"], set()).update(errors)
    assert found == FAULTY
