"""The published results of peers: the table is made from them, and they are of peers and families that there are."""

import re
from typing import Any

import pytest
from examination import EXAMINEES, README, RESULTS, results, with_table
from peers import PEERS

from newsld.model.selection import FAMILIES

each_result = pytest.mark.parametrize("result", results(), ids=lambda result: result["peer"])


def test_the_table_is_made_from_the_results() -> None:
    page = README.read_text(encoding="utf-8")
    assert with_table(page, results()) == page, "run python tests/benchmarks/examination.py --table"


def test_at_least_three_peers_have_published_results_and_no_two_files_are_of_one() -> None:
    peers = [result["peer"] for result in results()]
    assert len(set(peers)) == len(peers) >= 3
    assert len(list(RESULTS.iterdir())) == len(peers)


def test_an_examinee_is_a_peer_that_judges() -> None:
    adapters = {peer.adapter for peer in PEERS if peer.judges}
    assert {examinee.adapter for examinee in EXAMINEES} <= adapters


@each_result
def test_a_result_says_of_what_it_is(result: dict[str, Any]) -> None:
    peer = next(peer for peer in PEERS if peer.name == result["peer"])
    assert result["package"] in peer.packages
    assert result["version"] in result["package"]
    assert re.fullmatch(r"2\d{3}-\d\d-\d\d", result["date"])
    assert set(result["sets_out_for"]) <= set(FAMILIES)
    assert "/" not in result["command"].replace("tests/benchmarks/", "")  # nothing of the machine it was run on


@each_result
def test_no_more_is_found_than_there_is_and_families_add_up(result: dict[str, Any]) -> None:
    *families, whole = result["families"].values()
    assert whole == {key: sum(family[key] for family in families) for key in whole}
    assert all(0 <= family["found"] <= family["must_find"] for family in families)
    assert all(0 <= family["silent"] <= family["must_be_silent"] for family in families)
    assert sum(rule["found"] for rule in result["found_by_rule"].values()) == whole["found"]
