"""With an SEO plug-in that makes a graph of its own, a page has one graph and one article.

What stands in for the plug-ins calls the filters that they call, with graphs of the shape that they document.
"""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from wordpress_site import Site, found

SEO = Path(__file__).parent / "seo"
TEXT = """<p>"The dam will hold," said Mayor Ana Roe on Monday.</p>
<p>"It will </script><script> not," said Mia Poe, who wrote this.</p>"""
BLOCK = re.compile(r'<script type="application/ld\+json"[^>]*>(.*?)</script>', re.DOTALL)
KEPT = {"yoast": "#article", "rank_math": "#richSnippet", "aioseo": "#newsarticle"}


@pytest.fixture(params=["yoast", "rank_math", "aioseo", "seopress", "silent"])
def plugin(newsroom: Site, request: pytest.FixtureRequest) -> Iterator[str]:
    name: str = request.param
    shutil.copy(SEO / f"{name}.php", newsroom.folder / "wp-content/plugins")
    load = "require_once ABSPATH . 'wp-admin/includes/plugin.php';"
    newsroom.php(f"{load} activate_plugin('{name}.php');")
    yield name
    newsroom.php(f"{load} deactivate_plugins('{name}.php');")


def references(value: Any) -> Iterator[str]:
    """Yield what a graph refers to without saying more of it."""
    if isinstance(value, list):
        for member in cast("list[Any]", value):
            yield from references(member)
    elif isinstance(value, dict):
        node = cast("dict[str, Any]", value)
        if node.keys() == {"@id"}:
            yield node["@id"]
        for member in node.values():
            yield from references(member)


@pytest.mark.usefixtures("service")
def test_the_page_has_one_article_and_all_that_both_say(newsroom: Site, plugin: str) -> None:
    body = {"title": "The dam & the </script> mayor", "content": TEXT, "status": "publish"}
    post = newsroom.rest("POST", "/wp/v2/posts", body).json
    page = newsroom.get(post["link"]).text
    assert not [one for one in found(page) if one["severity"] == "error"]
    [graph] = map(json.loads, BLOCK.findall(page))
    nodes = graph["@graph"]
    [article] = [node for node in nodes if {"NewsArticle", "Article", "BlogPosting"} & set(listed(node["@type"]))]
    assert "NewsArticle" in listed(article["@type"])
    quotations = [node for node in nodes if node["@type"] == "Quotation"]
    assert [quotation["@id"] for quotation in quotations] == [part["@id"] for part in article["hasPart"]]
    assert {quotation["isPartOf"]["@id"] for quotation in quotations} == {article["@id"]}
    people = [node["name"] for node in nodes if node["@type"] == "Person"]
    assert sorted(people) == sorted(set(people))
    if plugin in KEPT:
        assert article["@id"] == f"{post['link']}{KEPT[plugin]}"
        assert {"Ana Roe", "Mia Poe"} <= set(people)
    outside = {name for name in references(nodes) if name not in {node.get("@id") for node in nodes}}
    assert outside <= {post["link"]}  # the page itself, which ours does not describe
    assert not newsroom.log


def listed(value: Any) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else [value]


@pytest.mark.usefixtures("service")
def test_pages_that_are_no_article_are_left_to_it(newsroom: Site, plugin: str) -> None:
    del plugin
    assert "data-newsld" not in newsroom.get("/").text
