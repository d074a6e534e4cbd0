"""What is sent of a post says what its page does; and nothing is left of the plug-in when it is deleted."""

from base64 import b64decode
from collections.abc import Iterator
from typing import Any

import pytest
from wordpress_site import Site

from newsld import RawArticle, convert

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
ARTICLE = {
    "post_title": 'The "old" dam & the river -- in 1999',
    "post_content": 'It rained.\n\n"It\'ll hold," said Ana Roe, the mayor.\n\n[river-box]\n\n<!--more-->It rained on.',
    "post_excerpt": "What the mayor's said",
    "post_date": "2026-07-01 08:30:00",
    "post_status": "publish",
    "tags_input": ["floods", "dams & locks"],
}
MAKE = """
$post = wp_insert_post(wp_slash($said));
$image = wp_insert_attachment(['post_excerpt' => "The dam's wall", 'post_mime_type' => 'image/png'], 'dam.png');
update_post_meta($image, '_wp_attachment_image_alt', 'A wall');
wp_update_attachment_metadata($image, ['width' => 1200, 'height' => 800, 'file' => 'dam.png']);
set_post_thumbnail($post, $image);
wp_set_object_terms($post, [wp_insert_term('Local', 'category')['term_id']], 'category');
return $post;
"""
RECORD = """
add_shortcode('river-box', fn () => '<p>A box of the house.</p>');
return Newsld\\Record::of(get_post($said));
"""


@pytest.fixture
def post(newsroom: Site) -> Iterator[int]:
    """Give an article with all that can be said of one, unseen by the service."""
    newsroom.set(address="")
    (newsroom.folder / "wp-content/uploads").mkdir(exist_ok=True)
    (newsroom.folder / "wp-content/uploads/dam.png").write_bytes(b64decode(PIXEL))
    yield newsroom.php(MAKE, ARTICLE)
    newsroom.php("wp_delete_term(get_term_by('name', 'Local', 'category')->term_id, 'category');")
    newsroom.reset()


def article(newsroom: Site, post: int, code: str = RECORD) -> dict[str, Any]:
    """Return what newsld makes of what is sent."""
    return convert(RawArticle(record=newsroom.php(code, post)), form="wordpress").nodes[0].dump()


def test_all_that_wordpress_knows_of_an_article_is_sent(newsroom: Site, post: int) -> None:
    found = article(newsroom, post)
    assert found["headline"] == "The “old” dam & the river — in 1999"
    assert found["description"] == "What the mayor’s said"
    assert found["articleBody"].split("\n\n") == [
        "It rained.",
        "“It’ll hold,” said Ana Roe, the mayor.",
        "A box of the house.",
        "It rained on.",
    ]
    assert found["url"] == f"{newsroom.address}/2026/the-old-dam-the-river-in-1999/"
    assert found["datePublished"] == "2026-07-01T08:30:00+02:00"
    assert found["author"] == [
        {"@type": "Person", "name": "Mia Poe", "url": f"{newsroom.address}/author/mia/"},
    ]
    [image] = found["image"]
    assert (image["url"], image["caption"]) == (f"{newsroom.address}/wp-content/uploads/dam.png", "The dam’s wall")
    assert (image["width"], image["height"]) == (1200, 800)
    assert found["articleSection"] == ["Local"]
    assert sorted(found["keywords"]) == ["dams & locks", "floods"]
    assert found["inLanguage"] == "en-US"


def test_marks_are_those_of_the_page_s_language_whoever_saves(newsroom: Site, post: int) -> None:
    """An editor who reads the site in another language has other marks in the editor than readers have on the page."""
    marks = "add_filter('gettext_with_context', fn ($to, $from, $context) => ['opening curly double quote' => '«',"
    marks += "'closing curly double quote' => '»'][$context] ?? $to, 10, 3);"
    used = "wptexturize('\"spent\"');"  # in the editor's language, before
    assert article(newsroom, post, f"{used}{marks}{RECORD}")["headline"] == "The «old» dam & the river — in 1999"


def test_a_site_that_shows_what_was_typed_has_it_sent(newsroom: Site, post: int) -> None:
    typed = "foreach (['the_title', 'the_content'] as $place) remove_filter($place, 'wptexturize');"
    assert article(newsroom, post, f"{typed}{RECORD}")["headline"] == ARTICLE["post_title"]


def test_what_others_add_is_sent_and_what_fails_in_them_costs_the_graph_alone(newsroom: Site, post: int) -> None:
    added = "add_filter('newsld_record', fn ($record) => ['lang' => 'de-AT'] + $record);"
    assert article(newsroom, post, f"{added}{RECORD}")["inLanguage"] == "de-AT"
    failing = "add_filter('newsld_record', function () { throw new Error('the text of an article'); });"
    told = newsroom.php(f"{failing} $answer = Newsld\\Service::of(get_post($said)); return $answer->failure;", post)
    assert told == "the post cannot be rendered: Error"


@pytest.mark.usefixtures("service")
def test_nothing_is_left_when_the_plug_in_is_deleted(newsroom: Site) -> None:
    newsroom.rest("POST", "/wp/v2/posts", {"title": "The dam", "content": "It rained.", "status": "publish"})
    count = """
    global $wpdb;
    return (int) $wpdb->get_var("SELECT (SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%newsld%'
        AND option_name NOT IN ('active_plugins', 'uninstall_plugins', 'recently_activated'))
        + (SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key LIKE '%newsld%')
        + (SELECT COUNT(*) FROM $wpdb->options WHERE option_name = 'cron' AND option_value LIKE '%newsld%')");
    """
    newsroom.php("Newsld\\Backfill::start(true); Newsld\\Retry::later(1); set_transient('newsld_held_1', 'x', 60);")
    assert newsroom.php(count) > 5
    newsroom.php("define('WP_UNINSTALL_PLUGIN', 'newsld'); require WP_PLUGIN_DIR . '/newsld/uninstall.php';")
    left = newsroom.php(count)
    newsroom.reset()
    assert left == 0
