"""Where errors are to hold an article back they do so on every road to publication; what fails holds back none."""

import xmlrpc.client
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from wordpress_site import NAME, PASSWORD, Site

TEXT = "<p>Ana Roe, the mayor, said on Monday that the dam would hold.</p>"
SOUND, FAULTY = "The dam holds", "The dam holds!"
Road = Callable[[Site, str], int]


@pytest.fixture
def blocking(newsroom: Site) -> Iterator[Site]:
    newsroom.set(on_error="block")
    yield newsroom
    newsroom.reset()


def draft(site: Site, title: str, status: str = "draft", more: str = "") -> int:
    """Return an article that is written, and not published."""
    fields = f"'post_title' => '{title}', 'post_content' => '{TEXT}', 'post_status' => '{status}'"
    return site.php(f"return wp_insert_post([{fields}{more}]);")


def created_by_rest(site: Site, title: str) -> int:
    return site.rest("POST", "/wp/v2/posts", {"title": title, "content": TEXT, "status": "publish"}).json["id"]


def changed_by_rest(site: Site, title: str) -> int:
    return site.rest("POST", f"/wp/v2/posts/{draft(site, title)}", {"status": "publish"}).json["id"]


def inserted(site: Site, title: str) -> int:
    return draft(site, title, "publish")


def updated(site: Site, title: str) -> int:
    post = draft(site, title)
    return site.php(f"return wp_update_post(['ID' => {post}, 'post_status' => 'publish']);")


def published_past_all_filters(site: Site, title: str) -> int:
    post = draft(site, title)
    site.php(f"wp_publish_post({post});")
    return post


def restored(site: Site, title: str) -> int:
    """As who takes a published article out of the trash has it published again."""
    site.set(on_error="publish")
    post = draft(site, title, "publish")
    site.set(on_error="block")
    keep = "add_filter('wp_untrash_post_status', 'wp_untrash_post_set_previous_status', 10, 3);"
    site.php(f"{keep} wp_trash_post({post}); wp_untrash_post({post});")
    return post


def by_the_clock(site: Site, title: str) -> int:
    """As it was scheduled while errors held nothing back."""
    site.set(on_error="publish")
    at = (datetime.now(UTC) + timedelta(days=1)).strftime("%Y-%m-%d %H:%M:%S")
    post = draft(site, title, "future", f", 'post_date_gmt' => '{at}', 'post_date' => get_date_from_gmt('{at}')")
    site.set(on_error="block")
    site.php(
        f"global $wpdb; $wpdb->update($wpdb->posts, ['post_date_gmt' => gmdate('Y-m-d H:i:s', time() - 9)],"
        f"['ID' => {post}]); clean_post_cache({post}); wp_clear_scheduled_hook('publish_future_post', [{post}]);"
        f"wp_schedule_single_event(time() - 1, 'publish_future_post', [{post}]);"
    )
    site.cron()
    return post


def xml_rpc(site: Site) -> Any:
    return xmlrpc.client.ServerProxy(f"{site.address}/xmlrpc.php").wp


def created_by_xml_rpc(site: Site, title: str) -> int:
    fields = {"post_title": title, "post_content": TEXT, "post_status": "publish"}
    return int(xml_rpc(site).newPost(0, NAME, PASSWORD, fields))


def changed_by_xml_rpc(site: Site, title: str) -> int:
    post = draft(site, title)
    xml_rpc(site).editPost(0, NAME, PASSWORD, post, {"post_status": "publish"})
    return post


ROADS: list[Road] = [
    created_by_rest,
    changed_by_rest,
    inserted,
    updated,
    published_past_all_filters,
    restored,
    by_the_clock,
    created_by_xml_rpc,
    changed_by_xml_rpc,
]


def state(site: Site, post: int) -> tuple[str, bool, int]:
    """Return the status of an article, whether its editors are told that it is held, and what readers get."""
    told = site.rest("GET", f"/wp/v2/posts/{post}?context=edit").json
    return told["status"], told["newsld"]["held"], site.get(f"/?p={post}").status


@pytest.mark.usefixtures("service")
@pytest.mark.parametrize("road", ROADS, ids=lambda road: road.__name__)
def test_an_article_with_errors_is_held_on_every_road_and_a_sound_one_on_none(blocking: Site, road: Road) -> None:
    assert state(blocking, road(blocking, FAULTY)) == ("pending", True, 404)
    assert state(blocking, road(blocking, SOUND)) == ("publish", False, 200)
    assert not blocking.log


@pytest.mark.parametrize("road", [created_by_rest, inserted, published_past_all_filters, by_the_clock])
def test_a_service_that_is_down_holds_no_article_back(blocking: Site, road: Road) -> None:
    blocking.set(address="http://127.0.0.1:9")
    assert state(blocking, road(blocking, FAULTY))[0] == "publish"


@pytest.mark.usefixtures("service")
def test_an_article_is_judged_when_it_is_scheduled_too(blocking: Site) -> None:
    at = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    body = {"content": TEXT, "status": "publish", "date_gmt": at}
    posts = [blocking.rest("POST", "/wp/v2/posts", {"title": title, **body}).json for title in (FAULTY, SOUND)]
    assert [post["status"] for post in posts] == ["pending", "future"]
    assert posts[0]["date_gmt"] == posts[1]["date_gmt"]


@pytest.mark.usefixtures("service")
def test_what_readers_see_stays_as_it_is_when_a_change_has_errors(blocking: Site) -> None:
    post = inserted(blocking, SOUND)
    refused = blocking.rest("POST", f"/wp/v2/posts/{post}", {"title": FAULTY})
    assert (refused.status, refused.json["code"]) == (409, "newsld_held")
    assert refused.json["message"] == "newsld holds this article back: the headline shouts"
    blocking.php(f"wp_update_post(['ID' => {post}, 'post_title' => '{FAULTY}']);")
    seen = blocking.php(f"return [get_post({post})->post_title, wp_get_post_autosave({post})->post_title];")
    assert seen == [SOUND, FAULTY]
    blocking.rest("POST", f"/wp/v2/posts/{post}", {"title": "The dam still holds"})
    assert blocking.php(f"return get_post({post})->post_title;") == "The dam still holds"
    assert not blocking.log


@pytest.mark.usefixtures("service")
def test_an_article_that_was_mended_is_published_and_dated_then(blocking: Site) -> None:
    post = changed_by_rest(blocking, FAULTY)
    assert blocking.php(f"return get_post({post})->post_date_gmt;") == "0000-00-00 00:00:00"
    blocking.rest("POST", f"/wp/v2/posts/{post}", {"title": SOUND, "status": "publish"})
    assert state(blocking, post) == ("publish", False, 200)
    assert blocking.php(f"return get_post({post})->post_date_gmt;").startswith(str(datetime.now(UTC).year))


@pytest.mark.usefixtures("service")
def test_who_listens_is_told(blocking: Site) -> None:
    listener = "function ($id, $found) use (&$told) { $told[] = [$id, $found]; }"
    code = f"$told = []; add_action('newsld_held', {listener}, 10, 2);"
    fields = f"'post_title' => '{FAULTY}', 'post_content' => '{TEXT}', 'post_status' => 'publish'"
    post, told = blocking.php(f"{code} $post = wp_insert_post([{fields}]); return [$post, $told];")
    [[held, [found]]] = told
    assert held == post
    assert (found["severity"], found["message"]) == ("error", "the headline shouts")


@pytest.mark.usefixtures("service")
def test_what_not_everybody_may_read_is_neither_sent_nor_held(blocking: Site) -> None:
    post = draft(blocking, FAULTY, "publish", ", 'post_password' => 'a secret'")
    told = blocking.rest("GET", f"/wp/v2/posts/{post}?context=edit").json
    assert (told["status"], told["newsld"]["checked"]) == ("publish", None)
    checked = blocking.rest("POST", f"/newsld/v1/posts/{post}/check", {}).json
    assert (checked["findings"], checked["failure"]) == ([], "not everybody may read it, so it is not sent")
    opened = blocking.rest("POST", f"/wp/v2/posts/{post}", {"password": ""})
    assert (opened.status, opened.json["code"]) == (409, "newsld_held")
