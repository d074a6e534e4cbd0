"""Where a rule's page leads: each rule of ours to an address, and that of schema.org to a term that it has."""

import re
from urllib.parse import urlsplit

import pytest

from newsld import profiles, vocabulary
from newsld.model.diagnostic import Rule, Severity
from newsld.model.references import address
from newsld.profiles import silence
from newsld.rules import RULES

ALL = (*RULES, *(rule for name in profiles.names() for rule in profiles.rules_of(profiles.load(name))))


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: f"{rule.name} {rule.profile}")
def test_every_rule_leads_somewhere(rule: Rule) -> None:
    """Where this fails, newsld/model/references.py lacks the address of what the page's Reference names."""
    parts = urlsplit(rule.address)
    assert (parts.scheme, bool(parts.hostname)) == ("https", True)
    if parts.hostname == "schema.org" and not parts.path.startswith("/docs/"):
        assert vocabulary.kind_of(parts.path[1:]) or parts.path == "/supersededBy"


def test_what_a_consumer_demands_leads_to_the_consumer_s_page() -> None:
    profile = profiles.load("google-article")
    assert {rule.address for rule in profiles.rules_of(profile)} == {profile.sources[0].url}


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("schema.org, headline", "https://schema.org/headline"),
        ("schema.org, Claim: author; Google, Fact Check", "https://schema.org/Claim"),
        ("RFC 5646 (BCP 47), section 2.1", "https://www.rfc-editor.org/rfc/rfc5646"),
        ("JSON-LD 1.1 API, errors", "https://www.w3.org/TR/json-ld11-api/"),
        ("JSON-LD 1.1, grammar", "https://www.w3.org/TR/json-ld11/"),
        ("our house rules; RFC 8259", "https://www.rfc-editor.org/rfc/rfc8259"),
        ("our house rules (https://www.river-daily.example/rules).", "https://www.river-daily.example/rules"),
        ("RFC 8259; https://www.river-daily.example/rules", "https://www.river-daily.example/rules"),
        ("our house rules", ""),
    ],
)
def test_the_first_address_of_a_page_is_where_it_leads(reference: str, expected: str) -> None:
    page = f"A headline shouts\n\n## Example\nhttps://a.example/\n\n## Reference\n{reference}"
    assert address(page) == expected
    assert address(page.replace("## Reference", "## Source")) == ""


def test_a_rule_may_say_where_it_leads() -> None:
    told = Rule("RD001", "x", Severity.INFO, "## Reference\nRFC 1", silence.silence, url="https://a.example/")
    assert told.address == "https://a.example/"
    assert re.match("https://", Rule("RD001", "x", Severity.INFO, told.docs, silence.silence).address)
    assert Rule("RD001", "x", Severity.INFO, None, silence.silence).address == ""
