"""The hook of a CMS: a record becomes a graph with its findings, plug-ins have a say, and nothing is raised."""

import logging
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld import Finding, Severity
from newsld.cms import Enrichment, Settings, enrich, hookimpl, published, settings_of
from newsld.cms.plugins import hooks_of
from newsld.errors import InvalidConfiguration
from newsld.testing import articles, assert_conforms

DAM = {
    "headline": "The dam holds",
    "text": "“The dam will hold,” Mara Lind said on Thursday.\n\nIt rained for days.",
    "url": "https://www.river-daily.example/dam",
    "authors": "Ana Roe",
    "published": "2026-03-12",
}
BLOCKING = {"cms": {"on_error": "block"}}

Plugin = Callable[..., Settings]


@pytest.fixture
def plugin(request: pytest.FixtureRequest) -> Iterator[Plugin]:
    """Return what makes settings with a plug-in of some functions."""
    name = f"plugin_of_{request.function.__name__}"

    def make(**functions: Callable[..., Any]) -> Settings:
        module = ModuleType(name)
        for hook, function in functions.items():
            setattr(module, hook, hookimpl(function))
        sys.modules[name] = module
        hooks_of.cache_clear()
        return settings_of({"cms": {"plugins": [name], "on_error": "block"}})

    yield make
    sys.modules.pop(name, None)
    hooks_of.cache_clear()


def node(enriched: Enrichment, kind: str) -> Any:
    return next(node for node in enriched.graph if node["@type"] == kind)


def test_a_record_becomes_a_graph() -> None:
    enriched = enrich(DAM)
    assert node(enriched, "Quotation")["text"] == "The dam will hold,"
    assert (enriched.findings, enriched.failure, enriched.is_blocked) == ((), "", False)
    assert enriched.html.startswith('<script type="application/ld+json">')
    assert_conforms(enriched.document)


@given(articles())
def test_what_is_made_of_an_article_has_no_error(known: Any) -> None:
    assert not enrich(known.raw).errors


json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from([*DAM, "html", "status"]) | st.text(), inner),
)


@given(st.text() | st.dictionaries(st.sampled_from([*DAM, "html", "status", "modified"]), json) | st.builds(object))
def test_nothing_is_raised_for_what_an_object_holds(obj: object) -> None:
    enriched = enrich(obj, settings_of(BLOCKING))
    assert bool(enriched.graph) != bool(enriched.failure)
    assert not (enriched.failure and enriched.is_blocked)


def test_an_article_without_a_text_has_no_markup_and_says_why() -> None:
    enriched = enrich({"headline": "The dam holds", "text": " "}, settings_of(BLOCKING))
    assert (enriched.html, enriched.document, enriched.is_blocked) == ("", "", False)
    assert enriched.failure == "the article is empty; expected a headline and paragraphs"
    (finding,) = enriched.findings
    assert (finding.name, finding.severity) == ("no-article", Severity.WARNING)


@pytest.mark.parametrize("body", [{"text": "It rained."}, {"html": "<p>It rained.</p>"}])
def test_that_an_article_has_no_author_or_date_is_told_in_whatever_form_it_comes(body: dict[str, str]) -> None:
    enriched = enrich({"headline": "The dam holds", **body}, settings_of({"cms": {"errors": ["no-author"]}}))
    assert [(one.name, one.severity) for one in enriched.findings] == [
        ("no-author", Severity.ERROR),
        ("no-date", Severity.WARNING),
    ]


def test_a_publisher_says_what_is_an_error() -> None:
    settings = settings_of({"cms": {"on_error": "block", "errors": ["no-article"]}})
    assert enrich({"text": ""}, settings).is_blocked
    graver = settings_of({**BLOCKING, "validate": {"profile": "google-article", "severity": {"profile": "error"}}})
    assert enrich(DAM, graver).is_blocked
    assert not enrich(DAM, settings_of({"validate": {"severity": {"profile": "error"}}})).is_blocked


def test_a_plug_in_reads_objects_adds_nodes_and_finds_faults(plugin: Plugin) -> None:
    heard: list[Any] = []

    def check(graph: list[dict[str, Any]]) -> Iterator[object]:
        yield Finding("/@graph/0", "there is no picture", "add one")
        yield Severity.ERROR, Finding("/@graph/0/headline", graph[0]["headline"])

    def add(graph: list[dict[str, Any]]) -> list[dict[str, str]]:
        graph[0]["wordCount"] = 3
        return [{"@type": "Thing", "name": "a dam"}]

    def hear(record: object, findings: object) -> None:
        heard.append((record, findings))

    def read(obj: object) -> object:
        return DAM if isinstance(obj, bytes) else None

    settings = plugin(newsld_record=read, newsld_enrich=add, newsld_check=check, newsld_published=hear)
    enriched = enrich(b"", settings)
    published(enriched, settings)
    assert (enriched.graph[0]["wordCount"], enriched.graph[-1]["name"]) == (3, "a dam")
    assert [(one.severity, one.message) for one in enriched.findings if one.name == "newsld-check"] == [
        (Severity.ERROR, "The dam holds"),
        (Severity.WARNING, "there is no picture"),
    ]
    assert enriched.is_blocked
    assert heard == [(DAM, enriched.findings)]


def no_record(obj: object) -> None:
    raise ValueError(DAM["text"], obj)


def no_graph(graph: list[object]) -> None:
    graph.clear()
    raise ValueError(DAM["text"])


@pytest.mark.parametrize("hook", ["newsld_enrich", "newsld_check", "newsld_published", "newsld_record"])
def test_a_plug_in_that_fails_costs_what_it_would_have_done(
    hook: str, plugin: Plugin, caplog: pytest.LogCaptureFixture
) -> None:
    is_reader = hook == "newsld_record"
    settings = plugin(**{hook: no_record if is_reader else no_graph})
    with caplog.at_level(logging.ERROR, "newsld.cms"):
        enriched = enrich(b"" if is_reader else DAM, settings)
        published(enriched, settings)
    assert enriched.graph == (() if is_reader else enrich(DAM).graph)
    (record,) = caplog.records
    assert hook in record.getMessage()
    assert DAM["text"] not in record.getMessage()


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ({"cms": {"on_eror": "block"}}, "unknown key 'on_eror'"),
        ({"cms": {"on_error": "stop"}}, "expected publish or block"),
        ({"cms": 3}, "expected a table"),
        ({"validate": {"select": ["NL999"]}}, "NL999"),
        ({"validate": {"profile": "nobody"}}, "no profile is named 'nobody'"),
        ({"nmae": "River Daily"}, "unknown key 'nmae'"),
    ],
)
def test_settings_that_cannot_be_are_refused(table: dict[str, object], says: str) -> None:
    with pytest.raises(InvalidConfiguration, match=says):
        settings_of(table)


def test_a_plug_in_that_cannot_be_imported_is_told() -> None:
    with pytest.raises(InvalidConfiguration, match="nowhere"):
        enrich(DAM, settings_of({"cms": {"plugins": ["nowhere"]}}))
