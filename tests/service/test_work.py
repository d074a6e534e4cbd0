"""What the workers do, without HTTP: any task has an answer, and what settings say of rules and plug-ins holds."""

import json
import sys
from http import HTTPStatus
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld.cms import hookimpl, settings_of
from newsld.cms.plugins import hooks_of
from newsld.service.messages import Answer, Refusal, Task
from newsld.service.roads import ROADS, answered
from newsld.service.rulebook import Rulebook

BOOK = Rulebook(settings_of({"cms": {"on_error": "block"}}))
POST = {
    "title": "The dam holds",
    "html": "<p>“The dam will hold,” Mara Lind said on Thursday.</p><p>It rained for days.</p>",
    "status": "published",
}

KEYS = st.sampled_from([*POST, "post", "type", "@graph"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(KEYS | st.text(), inner),
)
BODIES = st.binary() | st.text().map(str.encode) | VALUES.map(json.dumps).map(str.encode)
TYPES = st.sampled_from(["", "text/plain", "text/html", "application/json", "application/ld+json", "application/xml"])


@given(st.sampled_from(list(ROADS)), BODIES, TYPES, st.sampled_from(["", "utf-8", "utf-16", "windows-1252"]))
def test_any_task_has_an_answer(road: str, body: bytes, media_type: str, charset: str) -> None:
    match answered(Task(road, body, {}, media_type, charset), BOOK):
        case Refusal(status, detail):
            assert status in (HTTPStatus.BAD_REQUEST, HTTPStatus.UNPROCESSABLE_ENTITY)
            assert detail
        case Answer() as answer:
            assert isinstance(json.loads(answer.body, parse_constant=pytest.fail), dict)


def told(road: str, value: object, book: Rulebook) -> Any:
    answer = answered(Task(road, json.dumps(value).encode(), {}, "application/json"), book)
    assert isinstance(answer, Answer)
    return json.loads(answer.body)


RULES = """
from newsld import Finding, Rule, Severity

def check(graph):
    yield Finding("", "the river rises")

RULE = Rule("RD001", "rising-river", Severity.ERROR, "The river rises", check)
"""


def test_rules_of_a_newsroom_hold_on_every_road(tmp_path: Path) -> None:
    (tmp_path / "river_rules.py").write_text(RULES, "utf-8")
    file = str(tmp_path / "river_rules.py")
    book = Rulebook(settings_of({"validate": {"rules": [file]}, "cms": {"on_error": "block"}}))
    assert "RD001" in {found["code"] for found in told("validate", {}, book)["diagnostics"]}
    assert "RD001" in {found["code"] for found in told("convert", POST, book)["findings"]}
    said = told("ghost", POST, book)
    assert "RD001" in {found["code"] for found in said["findings"]}
    assert said["blocked"]


@pytest.mark.parametrize(("status", "times"), [("published", 1), ("sent", 0), ("draft", 0)])
def test_what_ghost_has_published_is_told_to_plug_ins(monkeypatch: pytest.MonkeyPatch, status: str, times: int) -> None:
    heard: list[str] = []

    def newsld_published(graph: Any) -> None:
        heard.append(graph[0]["headline"])

    plugin = ModuleType("river_plugin")
    plugin.newsld_published = hookimpl(newsld_published)  # pyright: ignore[reportAttributeAccessIssue]
    monkeypatch.setitem(sys.modules, "river_plugin", plugin)
    hooks_of.cache_clear()
    told("ghost", POST | {"status": status}, Rulebook(settings_of({"cms": {"plugins": ["river_plugin"]}})))
    hooks_of.cache_clear()
    assert heard == ["The dam holds"] * times
