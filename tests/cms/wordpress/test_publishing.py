"""An article is published on a real WordPress: its page carries the graph, and nothing that fails keeps it from it."""

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from wordpress_site import Site, found

if TYPE_CHECKING:
    from playwright.sync_api import Browser

TEXT = """<!-- wp:paragraph -->
<p>"The dam will hold," said Mayor Ana Roe on Monday. It's the town's third dam.</p>
<!-- /wp:paragraph -->
<!-- wp:quote -->
<blockquote class="wp-block-quote"><p>We need help &#8211; not words... That's all.</p>
<cite>Jon Doe, fire chief</cite></blockquote>
<!-- /wp:quote -->"""
# what the address of a page selects on it
SELECTED = """async () => Promise.all(
  [...document.fragmentDirective.items].map(async directive => (await directive.getMatchingRange()).toString())
)"""
BLOCK = re.compile(r'<script type="application/ld\+json"[^>]*>(.*?)</script>', re.DOTALL)


def publish(newsroom: Site, title: str, text: str = TEXT) -> dict[str, Any]:
    """Publish an article as its editor does, over the REST interface."""
    body = {"title": title, "content": text, "status": "publish"}
    answer = newsroom.rest("POST", "/wp/v2/posts?context=edit", body)
    assert answer.status == 201, answer.text
    return answer.json


def graphs(page: str) -> list[Any]:
    return [json.loads(block) for block in BLOCK.findall(page)]


def nodes(page: str, kind: str) -> list[Any]:
    """Return the nodes of a type that a page carries."""
    return [node for graph in graphs(page) for node in graph["@graph"] if kind in node["@type"]]


@pytest.mark.usefixtures("service")
def test_the_page_carries_the_graph_of_the_article(newsroom: Site) -> None:
    post = publish(newsroom, 'Mayor: "The dam will hold"')
    page = newsroom.get(post["link"]).text
    [article] = nodes(page, "NewsArticle")
    assert article["headline"] == "Mayor: “The dam will hold”"  # as the page shows it
    assert article["author"][0]["name"] == "Mia Poe"
    assert article["datePublished"].endswith(("+01:00", "+02:00"))
    said = [quotation["text"] for quotation in nodes(page, "Quotation")]
    assert said == ["The dam will hold,", "We need help – not words… That’s all."]
    assert not found(page)
    assert post["newsld"]["has_graph"]
    assert not newsroom.log


@pytest.mark.usefixtures("service")
@pytest.mark.parametrize(
    "hazard", ["</script><script>alert(1)</script>", "<!-- <script>", "]]> &amp; &lt;/script&gt; \u2028"]
)
def test_no_headline_ends_the_element_that_the_graph_stands_in(newsroom: Site, hazard: str) -> None:
    post = publish(newsroom, f"The dam {hazard} holds", TEXT.replace("Monday", f"Monday {hazard}"))
    page = newsroom.get(post["link"]).text
    [article] = nodes(page, "NewsArticle")
    assert article["headline"].startswith("The dam ")
    assert article["headline"].endswith("holds")
    [block] = [part for part in BLOCK.findall(page) if "NewsArticle" in part]
    assert not set("<>&") & set(block)


@pytest.mark.usefixtures("service")
def test_the_address_of_a_quotation_leads_to_its_words_as_the_page_shows_them(
    newsroom: Site, chromium: "Browser"
) -> None:
    text = "<p>\"We can't -- and won't -- give up... 'Never',\" said Ana Roe, the mayor, on Monday.</p>"
    page = newsroom.get(publish(newsroom, "The mayor's word", text)["link"]).text
    [quotation] = nodes(page, "Quotation")
    with chromium.new_page() as tab:
        tab.goto(quotation["url"])
        found: list[str] = tab.evaluate(SELECTED)
    assert found == [quotation["text"]] == ["We can’t — and won’t — give up… ‘Never’,"]
