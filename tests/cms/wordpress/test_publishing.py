"""An article is published on a real WordPress: its page carries the graph, and nothing that fails keeps it from it."""

import json
import re
import subprocess
import sys
from typing import Any

import pytest
from wordpress_site import Site

TEXT = """<!-- wp:paragraph -->
<p>"The dam will hold," said Mayor Ana Roe on Monday. It's the town's third dam -- and its last.</p>
<!-- /wp:paragraph -->
<!-- wp:quote -->
<blockquote class="wp-block-quote"><p>We need all the help that we can get.</p>
<cite>Jon Doe, fire chief</cite></blockquote>
<!-- /wp:quote -->"""
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


def found(page: str) -> list[Any]:
    """Return what `newsld validate` finds in a page."""
    command = [sys.executable, "-m", "newsld", "validate", "-", "--format", "json"]
    ran = subprocess.run(command, input=page, capture_output=True, text=True, check=False)
    return json.loads(ran.stdout)


@pytest.mark.usefixtures("service")
def test_the_page_carries_the_graph_of_the_article(newsroom: Site) -> None:
    post = publish(newsroom, 'Mayor: "The dam will hold"')
    page = newsroom.get(post["link"]).text
    [article] = nodes(page, "NewsArticle")
    assert article["headline"] == 'Mayor: "The dam will hold"'
    assert article["author"][0]["name"] == "Mia Poe"
    assert article["datePublished"].endswith(("+01:00", "+02:00"))
    assert [quotation["text"] for quotation in nodes(page, "Quotation")] == [
        "The dam will hold,",
        "We need all the help that we can get.",
    ]
    assert not found(page)
    assert post["newsld"]["has_graph"]
    assert not newsroom.log
