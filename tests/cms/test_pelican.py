"""A small site that Pelican builds carries the graphs of its articles; what is wrong is told in its log."""

# Pelican says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

import json
import logging
import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pelican", reason="Pelican is not installed: pip install 'newsld[pelican]'")

from pelican import Pelican
from pelican.settings import DEFAULT_CONFIG, configure_settings

from newsld.testing import assert_conforms

DAM = """Title: The dam holds
Date: 2026-03-12 08:00
Author: Ana Roe
Slug: dam
{more}

“The dam will hold,” Mara Lind said on Thursday.

It rained for days, and </script> was painted on the wall.
"""
SETTINGS = {"SITENAME": "River Daily", "SITEURL": "https://www.river-daily.example", "TIMEZONE": "UTC"}
BLOCK = re.compile(r'<script type="application/ld\+json" data-newsld[^>]*>\n(.*?)\n</script>', re.DOTALL)

Build = Callable[..., Path]


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """Return what builds a site of one article and returns where its pages are."""
    (tmp_path / "content").mkdir()

    def built(more: str = "", **said: Any) -> Path:
        (tmp_path / "content" / "dam.md").write_text(DAM.format(more=more), "utf-8")
        paths = {"PATH": str(tmp_path / "content"), "OUTPUT_PATH": str(tmp_path / "output")}
        quiet = {"FEED_ALL_ATOM": None, "CATEGORY_FEED_ATOM": None, "CACHE_CONTENT": False}
        settings = {**DEFAULT_CONFIG, **SETTINGS, **paths, **quiet, "PLUGINS": ["newsld.cms.pelican"], **said}
        Pelican(configure_settings(settings)).run()
        return tmp_path / "output"

    return built


def graph(page: Path) -> Any:
    (block,) = BLOCK.findall(page.read_text("utf-8"))
    return json.loads(block)


def test_each_article_s_page_carries_its_graph_and_no_other_page_does(build: Build) -> None:
    output = build()
    document = graph(output / "dam.html")
    main = document["@graph"][0]
    assert (main["headline"], main["url"]) == ("The dam holds", "https://www.river-daily.example/dam.html")
    assert (main["author"][0]["name"], main["publisher"]["name"]) == ("Ana Roe", "River Daily")
    assert [node["text"] for node in document["@graph"] if node["@type"] == "Quotation"] == ["The dam will hold,"]
    assert_conforms(json.dumps(document))
    others = [page for page in output.rglob("*.html") if page.name != "dam.html"]
    assert others
    assert not any("data-newsld" in page.read_text("utf-8") for page in others)


def test_a_draft_has_none(build: Build) -> None:
    (draft,) = (build("Status: draft") / "drafts").glob("*.html")
    assert "data-newsld" not in draft.read_text("utf-8")


@pytest.mark.parametrize(
    ("said", "says"),
    [({"nmae": "River"}, "in NEWSLD, unknown key 'nmae'"), ([], "AttributeError")],
)
def test_what_is_wrong_with_the_settings_is_told_and_the_site_is_built(
    said: Any, says: str, build: Build, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "newsld.cms.pelican"):
        page = build(NEWSLD=said) / "dam.html"
    assert says in caplog.text
    assert "The dam holds" in page.read_text("utf-8")


def test_a_failure_of_ours_leaves_the_page_as_it_was(
    build: Build, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ValueError("It rained for days")

    monkeypatch.setattr(import_module("newsld.cms.pelican"), "inject", fail)
    with caplog.at_level(logging.WARNING, "newsld.cms.pelican"):
        page = build() / "dam.html"
    assert "data-newsld" not in page.read_text("utf-8")
    assert "no markup for dam.html: ValueError" in caplog.text
    assert "It rained" not in "".join(caplog.messages)


@pytest.mark.parametrize(("on_error", "level"), [("publish", "WARNING"), ("block", "ERROR")])
def test_findings_are_told_in_the_log(
    on_error: str, level: str, build: Build, caplog: pytest.LogCaptureFixture
) -> None:
    strict = {
        "cms": {"on_error": on_error},
        "validate": {"profile": "google-article", "severity": {"profile": "error"}},
    }
    with caplog.at_level(logging.WARNING, "newsld.cms.pelican"):
        build(NEWSLD=strict)
    told = [record for record in caplog.records if record.name == "newsld.cms.pelican"]
    assert {record.levelname for record in told} == {level}
    assert all(record.getMessage().startswith("dam.html: ") for record in told)
