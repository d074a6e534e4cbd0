"""What the service answers is what the commands write."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from newsld.cli import main
from newsld.testing import assert_conforms
from tests.service.conftest import Service

EXAMPLES = Path(__file__).parents[2] / "examples"
DAM = (EXAMPLES / "dam.txt").read_text("utf-8")
BROKEN = (EXAMPLES / "dam.jsonld").read_text("utf-8").replace("2026-03-12", "2026-03-32")
POST = {
    "title": "The dam holds",
    "html": "<p>“The dam will hold,” Mara Lind said on Thursday.</p><p>It rained for days.</p>",
    "url": "https://www.river-daily.example/dam",
    "published_at": "2026-03-12T08:00:00.000Z",
    "updated_at": "2026-03-12T09:00:00.000Z",
    "status": "published",
    "visibility": "paid",
}


def written(*command: str, text: str) -> Any:
    return json.loads(CliRunner().invoke(main, [*command, "-"], input=text).stdout)


def test_an_article_is_converted_as_the_command_does_it(service: Service) -> None:
    told = service.post("/v1/convert?url=https://www.river-daily.example/dam", DAM).json
    assert told["graph"] == written("convert", "--url", "https://www.river-daily.example/dam", text=DAM)
    assert (told["findings"], told["remarks"]) == ([], [])
    assert told["html"].startswith('<script type="application/ld+json">')


def test_the_document_alone_is_had_by_asking_for_it(service: Service) -> None:
    reply = service.post("/v1/convert", DAM, accept="application/ld+json")
    assert reply.headers["content-type"] == "application/ld+json"
    assert reply.json == written("convert", text=DAM)


def test_a_document_is_validated_as_the_command_does_it(service: Service) -> None:
    told = service.post("/v1/validate", BROKEN).json
    found = written("validate", "--format", "json", text=BROKEN)
    assert found
    assert told == {"diagnostics": found, "errors": 1, "warnings": 0, "infos": 0}


def test_a_page_is_validated_by_its_blocks(service: Service) -> None:
    page = f'<!doctype html><title>Dam</title><script type="application/ld+json">{BROKEN}</script>'
    told = service.post("/v1/validate?select=NL102", page, content_type="text/html").json
    assert [one["code"] for one in told["diagnostics"]] == ["NL102"]


@pytest.mark.parametrize("query", ["profile=google-article", "profile=all", "select=default,NL901", "ignore=NL102"])
def test_rules_are_chosen_as_by_options(service: Service, query: str) -> None:
    option, _, said = query.partition("=")
    found = written("validate", "--format", "json", f"--{option}", said, text=BROKEN)
    assert service.post(f"/v1/validate?{query}", BROKEN).json["diagnostics"] == found


def test_what_is_found_in_an_article_stands_in_the_text_beside_it(service: Service) -> None:
    told = service.post("/v1/annotate", DAM).json
    rows = [*told["quotations"], *told["claims"]]
    assert len(rows) == 4
    assert all(told["text"][row["start"] : row["end"]] == row["text"] for row in rows)
    assert told["headline"] == "Mayor promises a dam that holds"


@pytest.mark.parametrize("cms", ["wordpress", "ghost", "ninjs", "ans"])
def test_a_hook_gives_what_a_page_needs(service: Service, cms: str) -> None:
    sent = {"post": {"current": POST, "previous": {}}} if cms == "ghost" else POST
    told = service.post(f"/v1/hook/{cms}", json.dumps(sent), content_type="application/json").json
    assert told["graph"]["@graph"][0]["headline"] == "The dam holds"
    assert [one["name"] for one in told["findings"]] == ["no-author"]
    assert (told["blocked"], told["failure"]) == (False, "")
    assert_conforms(told["graph"])


def test_a_hook_says_why_there_is_no_markup(service: Service) -> None:
    told = service.post("/v1/hook/wordpress", json.dumps({"title": "The dam holds", "text": " "})).json
    assert (told["graph"], told["html"], told["blocked"]) == (None, "", False)
    assert told["failure"]
