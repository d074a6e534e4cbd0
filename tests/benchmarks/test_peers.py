"""The table of peers and what is derived for them; the figures themselves are nothing to assert."""

import gzip
import importlib
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from blocks import blocks
from command_line import spread
from derived import classes, context, shapes, write_derived
from peers import NODE, OF_PAGES, OF_TEXTS, PEERS, Peer
from python_peers import ADAPTERS
from tables import of_blocks, of_speeds, plain
from throughput import DOCUMENT, Speed, variants

from newsld.validation import validate

HERE = Path(__file__).parent
VOCABULARY: Any = json.loads((HERE.parents[1] / "schema" / "vocabulary.json").read_text(encoding="utf-8"))
PINNED = re.compile(r"[\w.-]+==[\w.]+|@?[\w/.-]+@\d+\.\d+\.\d+")


@pytest.mark.parametrize("peer", PEERS, ids=lambda peer: peer.name)
def test_a_peer_is_pinned_and_has_an_adapter(peer: Peer) -> None:
    assert all(PINNED.fullmatch(package) for package in peer.packages)
    if peer.env == NODE:
        assert f"  {peer.adapter}: async (" in (HERE / "node_peers.mjs").read_text(encoding="utf-8")
    else:
        assert peer.adapter in ADAPTERS


def test_no_two_peers_share_a_name_and_every_adapter_is_used() -> None:
    tables = (PEERS, OF_TEXTS, OF_PAGES)
    assert all(len({peer.name for peer in peers}) == len(peers) for peers in tables)
    assert set(ADAPTERS) == {peer.adapter for peers in tables for peer in peers if peer.env != NODE}


def test_blocks_are_those_that_are_json_and_none_where_they_are_not_at_hand(tmp_path: Path) -> None:
    home = tmp_path / "blocks.jsonl.gz"
    assert blocks(home) == ()
    with gzip.open(home, "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps({"block": block}) + "\n" for block in (DOCUMENT, "{", "{}"))
    assert blocks(home) == (DOCUMENT, "{}")


def test_blocks_are_measured_by_json_loads_met_as_often() -> None:
    took = {"json.loads, met again": [1.0, 2.0], "newsld, met again": [4.0, 4.0]}
    _, measure, ours = of_blocks(took, 8)
    assert measure == ["json.loads, met again", "6 (4–8)", "1 (1–1)"]
    assert ours == ["newsld, met again", "2 (2–2)", "0.375 (0.25–0.5)"]


def test_a_peer_answers_every_order() -> None:
    orders = [
        {"do": "read", "texts": [DOCUMENT]},
        {"do": "run", "calls": 3},
        {"do": "say", "text": '{"@context": "https://schema.org", "@type": "Artikel"}'},
        {"do": "say", "text": DOCUMENT},
    ]
    done = subprocess.run(
        [sys.executable, str(HERE / "python_peers.py"), "newsld", "."],
        input="".join(json.dumps(order) + "\n" for order in orders),
        capture_output=True,
        text=True,
        check=True,
    )
    read, ran, unsound, sound = map(json.loads, done.stdout.splitlines())
    assert read == {}
    assert ran["seconds"] > 0
    assert any("Artikel" in said for said in unsound["said"])
    assert not any("Artikel" in said for said in sound["said"])


def test_the_variants_are_like_the_document_and_differ() -> None:
    made = variants()
    assert len(set(made)) == len(made)
    codes = [found.code for found in validate(DOCUMENT)]
    assert all([found.code for found in validate(text)] == codes for text in made[::50])


def test_the_derived_context_loses_no_property_of_the_document() -> None:
    jsonld: Any = importlib.import_module("pyld.jsonld")
    document = json.loads(DOCUMENT)
    (expanded,) = jsonld.expand(document | {"@context": context(VOCABULARY)})
    properties = {key for key in document if not key.startswith("@")}
    assert {key.removeprefix("http://schema.org/") for key in expanded if not key.startswith("@")} == properties


def test_there_is_a_shape_per_type_and_a_class_per_type_and_property() -> None:
    types, properties = VOCABULARY["types"], VOCABULARY["properties"]
    assert len(list(shapes(types, properties))) == len(types) + 1
    assert len(classes(types, properties)["@graph"]) == len(types) + len(properties)


def test_what_is_derived_is_read_back(tmp_path: Path) -> None:
    rdflib: Any = importlib.import_module("rdflib")
    write_derived(tmp_path)
    graph = rdflib.Graph().parse(str(tmp_path / "shapes.ttl")).parse(str(tmp_path / "subclasses.ttl"))
    article, news = (rdflib.URIRef(f"http://schema.org/{name}") for name in ("Article", "NewsArticle"))
    assert (news, rdflib.RDFS.subClassOf, article) in graph
    assert {path.name for path in tmp_path.iterdir()} == {
        "classes.jsonld",
        "context.jsonld",
        "shapes.ttl",
        "subclasses.ttl",
    }


def test_ratios_are_taken_within_a_round() -> None:
    measure, ours, other = (
        next(peer for peer in PEERS if peer.name == name) for name in ("json.loads", "newsld", "orjson")
    )
    drifting = [Speed(measure, "", [100, 50]), Speed(ours, "", [20, 10]), Speed(other, "1", [200, 100])]
    printed = plain(of_speeds([*drifting, Speed(PEERS[-1], "1", failure="gone")]))
    assert "× 0.1 (0.1–0.1)" in printed
    assert "none: gone" in printed


def test_a_spread_has_its_median_in_the_middle() -> None:
    assert spread([5.0, 1.0, 2.0]) == (1.0, 2.0, 5.0)
