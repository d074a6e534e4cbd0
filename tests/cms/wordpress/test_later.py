"""What the service could not be asked while it was down is asked later; so is what was published before."""

import json
from collections.abc import Iterator
from socket import socket
from typing import Any

import pytest
from wordpress_site import Site

TEXT = '<p>"The dam will hold," said Mayor Ana Roe on Monday.</p>'
NOWHERE = "http://127.0.0.1:9"


@pytest.fixture
def site(newsroom: Site) -> Iterator[Site]:
    """Give a site without articles."""
    newsroom.php(
        "foreach (get_posts(['numberposts' => -1, 'post_status' => 'any']) as $p) wp_delete_post($p->ID, true);"
    )
    yield newsroom
    newsroom.reset()


def published(site: Site, title: str) -> dict[str, Any]:
    return site.rest("POST", "/wp/v2/posts?context=edit", {"title": title, "content": TEXT, "status": "publish"}).json


def has_graph(site: Site, post: dict[str, Any]) -> bool:
    return "NewsArticle" in site.get(post["link"]).text


@pytest.mark.usefixtures("service")
def test_an_article_is_published_while_the_service_is_down_and_has_its_graph_when_it_is_up(site: Site) -> None:
    site.set(address=NOWHERE)
    post = published(site, "The dam holds")
    assert post["status"] == "publish"
    assert post["newsld"]["is_waiting"]
    assert not has_graph(site, post)
    site.clock("newsld_retry")
    assert not has_graph(site, post)
    site.reset()
    site.clock("newsld_retry")
    assert has_graph(site, post)
    assert not site.rest("GET", f"/wp/v2/posts/{post['id']}?context=edit").json["newsld"]["is_waiting"]
    assert not site.php("return wp_next_scheduled('newsld_retry');")
    assert not site.log


@pytest.mark.usefixtures("service")
def test_a_page_never_carries_the_graph_of_what_the_article_no_longer_says(site: Site) -> None:
    post = published(site, "The dam holds")
    site.set(address=NOWHERE)
    site.rest("POST", f"/wp/v2/posts/{post['id']}", {"sticky": True})
    assert has_graph(site, post)
    site.rest("POST", f"/wp/v2/posts/{post['id']}", {"title": "The dam does not hold"})
    assert not has_graph(site, post)


@pytest.mark.usefixtures("service")
@pytest.mark.parametrize("password", ["", "a secret"])
def test_who_may_not_read_an_article_gets_no_graph_of_it(site: Site, password: str) -> None:
    post = published(site, "The dam holds")
    changed = {"status": "publish", "password": password} if password else {"status": "private"}
    site.rest("POST", f"/wp/v2/posts/{post['id']}", changed)
    assert not has_graph(site, post)


@pytest.mark.usefixtures("service")
def test_articles_of_before_are_gone_through_in_portions_stopped_and_gone_on_with(site: Site) -> None:
    site.set(address="")
    titles = json.dumps([f"The dam of day {day}" for day in range(7)])
    insert = f"wp_insert_post(['post_title' => $title, 'post_content' => '{TEXT}', 'post_status' => 'publish'])"
    posts = site.php(f"return array_map(fn ($title) => {insert}, json_decode('{titles}'));")
    site.reset()

    def told(*, do: str = "") -> tuple[str, int, int, int]:
        if do:
            site.rest("POST", "/newsld/v1/backfill", {"do": do})
        site.cron()
        found = site.rest("GET", "/newsld/v1/backfill").json
        return found["state"], found["done"], found["kept"], found["total"]

    assert told(do="start") == ("running", 3, 0, 7)
    assert told(do="stop") == ("stopped", 3, 0, 7)
    site.set(address=NOWHERE)
    assert told(do="resume") == ("waiting", 3, 0, 7)
    site.reset()
    site.clock("newsld_backfill")
    assert told() == ("done", 7, 0, 7)
    assert all(site.php(f"return '' !== get_post_meta({post}, '_newsld_graph', true);") for post in posts)
    assert told(do="start") == ("running", 0, 3, 7)
    assert not site.log


@pytest.mark.usefixtures("service")
def test_whatever_is_wrong_with_the_service_costs_the_graph_alone_and_is_told(site: Site) -> None:
    with socket() as deaf:  # takes calls, and says nothing
        deaf.bind(("127.0.0.1", 0))
        deaf.listen()
        wrong: list[tuple[dict[str, Any], str]] = [
            ({"address": f"http://127.0.0.1:{deaf.getsockname()[1]}", "timeout": 1}, "timed out"),
            ({"address": site.address}, "the service answered 404"),
            ({"address": f"{site.address}/wp-admin/images/about-header-about.svg?"}, "not that of newsld serve"),
            ({"token": "a-token-of-somebody-else"}, "the service answered 401"),
        ]
        for number, (settings, told) in enumerate(wrong):
            site.reset()
            site.set(**settings)
            post = published(site, f"The dam holds {number}")
            assert (post["status"], post["newsld"]["is_waiting"]) == ("publish", True)
            assert told in post["newsld"]["failure"]
