"""What the REST interface tells of an article, and to whom."""

from typing import Any

import pytest
from wordpress_site import Site

TEXT = '<p>"The dam will hold," said Mayor Ana Roe on Monday.</p>'


def published(newsroom: Site, title: str) -> dict[str, Any]:
    body = {"title": title, "content": TEXT, "status": "publish"}
    return newsroom.rest("POST", "/wp/v2/posts?context=edit", body).json


@pytest.mark.usefixtures("service")
def test_findings_are_told_to_those_who_may_edit_the_article_alone(newsroom: Site) -> None:
    post = published(newsroom, "The dam holds!")
    [found] = post["newsld"]["findings"]
    assert found["message"] == "the headline shouts"
    told = newsroom.rest("GET", f"/newsld/v1/posts/{post['id']}/findings")
    assert told.json["findings"] == [found]
    assert "newsld" not in newsroom.get(f"/wp-json/wp/v2/posts/{post['id']}").json
    assert newsroom.get(f"/wp-json/newsld/v1/posts/{post['id']}/findings").status == 401
    assert newsroom.get("/wp-json/newsld/v1/backfill").status == 401


@pytest.mark.usefixtures("service")
def test_what_is_not_saved_yet_is_checked_with_what_it_will_be_filed_under(newsroom: Site) -> None:
    post = published(newsroom, "The dam holds")
    path = f"/newsld/v1/posts/{post['id']}/check"
    assert not newsroom.rest("POST", path, {}).json["findings"]
    [found] = newsroom.rest("POST", path, {"title": "The dam holds!", "categories": [1]}).json["findings"]
    assert found["pointer"] == "/@graph/0/headline"
    assert newsroom.php(f"return get_post({post['id']})->post_title;") == "The dam holds"


@pytest.mark.usefixtures("service")
def test_a_post_that_is_none_of_ours_is_not_found(newsroom: Site) -> None:
    assert newsroom.rest("GET", "/newsld/v1/posts/987654/findings").status in (403, 404)
    page = newsroom.rest("POST", "/wp/v2/pages", {"title": "Imprint", "status": "publish"}).json
    assert newsroom.rest("GET", f"/newsld/v1/posts/{page['id']}/findings").status == 404


def test_a_backfill_can_be_told_to_do_what_it_can_do(newsroom: Site) -> None:
    refused = newsroom.rest("POST", "/newsld/v1/backfill", {"do": "dance"})
    assert (refused.status, refused.json["message"]) == (400, "Expected start, stop or resume.")
