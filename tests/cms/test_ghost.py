"""Ghost: what its webhooks and its interface say of a post, as a record; nothing else is made of it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld.cms import enrich, ghost
from newsld.errors import UnreadableArticle

POST: dict[str, Any] = {
    "id": "6543",
    "uuid": "0b1c",
    "title": "The dam holds",
    "html": "<p>“The dam will hold,” Mara Lind said on Thursday.</p><p>It rained for days.</p>",
    "plaintext": "“The dam will hold,” Mara Lind said on Thursday.",
    "url": "https://www.river-daily.example/dam/",
    "status": "published",
    "visibility": "paid",
    "created_at": "2026-03-11T08:00:00.000Z",
    "published_at": "2026-03-12T08:00:00.000Z",
    "updated_at": "2026-03-12T09:00:00.000Z",
    "custom_excerpt": "It rained for days, and the dam held.",
    "feature_image": "https://www.river-daily.example/dam.jpg",
    "feature_image_alt": "The dam at Lindfeld",
    "feature_image_caption": "<b>The dam</b> on Thursday",
    "authors": [{"name": "Ana Roe", "url": "https://www.river-daily.example/author/ana/", "bio": None}],
    "tags": [{"name": "Dams", "visibility": "public"}, {"name": "#layout-wide", "visibility": "internal"}],
}


@pytest.mark.parametrize(
    "told", [POST, {"post": {"current": POST, "previous": {"status": "draft"}}}, {"posts": [POST]}]
)
def test_what_a_post_says_is_in_its_graph(told: dict[str, Any]) -> None:
    enriched = enrich(ghost.record_of(told))
    article: Any = enriched.graph[0]
    assert article["headline"] == "The dam holds"
    assert article["datePublished"] == "2026-03-12T08:00:00+00:00"
    assert article["isAccessibleForFree"] is False
    assert article["author"][0]["name"] == "Ana Roe"
    assert article["keywords"] == ["Dams"]
    assert article["image"][0]["caption"] == "The dam on Thursday"
    assert not enriched.findings


def test_a_webhook_may_leave_out_who_wrote_it() -> None:
    told = {key: value for key, value in POST.items() if key not in ("authors", "tags")}
    assert [found.name for found in enrich(ghost.record_of({"post": {"current": told}})).findings] == ["no-author"]


@pytest.mark.parametrize("status", ["draft", "scheduled"])
def test_what_is_not_published_has_no_markup(status: str) -> None:
    enriched = enrich(ghost.record_of(POST | {"status": status}))
    assert not enriched.graph
    assert "held back" in enriched.failure


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from([*POST, "post", "current", "posts"]), inner),
)


@given(st.dictionaries(st.sampled_from([*POST, "post", "page", "posts"]), JSON))
def test_whatever_ghost_says_costs_the_markup_at_most(told: dict[str, Any]) -> None:
    try:
        record = ghost.record_of(told)
    except UnreadableArticle:
        return
    enrich(record)
