"""An editor works in a real browser: writes, sees what is wrong, publishes, or is held back and told why."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from wordpress_site import NAME, PASSWORD, PATIENCE, Site, found

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

SAID = '"The dam will hold," said Mayor Ana Roe on Monday.'
TEXT = f"<p>{SAID}</p>"
SAVED = """() => {
  const editor = wp.data.select("core/editor")
  return !editor.isSavingPost() && ["publish", "pending"].includes(editor.getCurrentPostAttribute("status"))
}"""
# soon after it is loaded the form takes the focus to the name, and with it a password that is just being filled in
SETTLED = "() => document.activeElement.id === 'user_login'"
WELCOMED = "() => wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)"

pytestmark = pytest.mark.usefixtures("service")


@pytest.fixture(scope="module")
def desk(newsroom: Site, chromium: "Browser") -> "Iterator[Page]":
    """Give a browser in which the editor is signed in; nothing that its pages run may fail."""
    with chromium.new_context(viewport={"width": 1200, "height": 900}) as context:
        page, failed = context.new_page(), list[str]()
        page.on("pageerror", lambda error: failed.append(str(error)))
        page.goto(f"{newsroom.address}/wp-login.php")
        page.wait_for_function(SETTLED)
        page.fill("#user_login", NAME)
        page.fill("#user_pass", PASSWORD)
        page.click("#wp-submit")
        page.wait_for_selector("#wpadminbar")
        yield page
        assert not failed


@pytest.fixture
def blocking(newsroom: Site) -> Iterator[Site]:
    newsroom.set(on_error="block")
    yield newsroom
    newsroom.reset()


def write(desk: "Page", newsroom: Site, headline: str) -> None:
    """Write an article in the block editor, and ask for it to be published."""
    desk.goto(f"{newsroom.address}/wp-admin/post-new.php")
    desk.wait_for_function("() => window.wp?.data?.select('core/editor')?.getCurrentPostId()")
    desk.evaluate(WELCOMED)
    desk.get_by_role("textbox", name="Add title").fill(headline)
    desk.keyboard.press("Enter")
    desk.keyboard.insert_text(SAID)
    desk.get_by_role("button", name="Publish", exact=True).click()


def told(panel: "Locator", text: str) -> None:
    """See to it that a panel tells something; where it does not, what it tells instead is said."""
    from playwright.sync_api import expect  # noqa: PLC0415  what needs it is skipped where it is not installed

    expect(panel).to_contain_text(text, timeout=1_000 * PATIENCE)


def test_an_editor_sees_what_is_wrong_before_publishing_and_the_page_carries_the_graph(
    newsroom: Site, desk: "Page"
) -> None:
    write(desk, newsroom, "The dam holds!")
    panel = desk.locator(".editor-post-publish-panel")
    panel.get_by_text("the headline shouts").wait_for()
    assert (
        panel.locator(".newsld-findings li").inner_text()
        == "Error the headline shouts\n\ntake the exclamation mark away"
    )
    assert not panel.get_by_text("held back").count()
    panel.get_by_role("button", name="Publish", exact=True).click()
    desk.wait_for_function(SAVED)
    page = newsroom.get(desk.evaluate("() => wp.data.select('core/editor').getPermalink()")).text
    assert '"headline":"The dam holds!"' in page
    assert not found(page)


def test_an_article_with_errors_is_held_and_its_editor_mends_and_publishes_it(blocking: Site, desk: "Page") -> None:
    write(desk, blocking, "The dam holds!")
    panel = desk.locator(".editor-post-publish-panel")
    panel.get_by_text("It will be held back as pending until its errors are mended.").wait_for()
    panel.get_by_role("button", name="Publish", exact=True).click()
    notice = desk.locator(".components-notice", has_text="newsld holds this article back: the headline shouts")
    notice.wait_for()
    address: str = desk.evaluate("() => wp.data.select('core/editor').getPermalink()")
    assert blocking.get(address).status == 404
    panel.get_by_role("button", name="Cancel").click()
    desk.get_by_role("textbox", name="Add title").fill("The dam holds")
    desk.get_by_role("button", name="Publish", exact=True).click()
    panel.get_by_text("Nothing is wrong with the structured data.").wait_for()
    panel.get_by_role("button", name="Publish", exact=True).click()
    notice.wait_for(state="detached")
    desk.wait_for_function(SAVED)
    address = desk.evaluate("() => wp.data.select('core/editor').getPermalink()")
    assert "Quotation" in blocking.get(address).text


def test_findings_stand_beside_the_article_and_a_service_that_is_down_is_told(newsroom: Site, desk: "Page") -> None:
    post = newsroom.rest("POST", "/wp/v2/posts", {"title": "The dam holds!", "content": TEXT}).json["id"]
    desk.goto(f"{newsroom.address}/wp-admin/post.php?post={post}&action=edit")
    desk.get_by_role("button", name="Structured data").click()
    sidebar = desk.locator(".newsld-panel")
    sidebar.get_by_text("the headline shouts").wait_for()
    newsroom.set(address="http://127.0.0.1:9")
    sidebar.get_by_role("button", name="Check again").click()
    sidebar.get_by_text("The service does not answer.").wait_for()
    newsroom.reset()


def test_the_classic_editor_and_quick_edit_hold_an_article_too(blocking: Site, desk: "Page") -> None:
    body = {"title": "The dam holds!", "content": TEXT}
    first, second = (blocking.rest("POST", "/wp/v2/posts", body).json["id"] for _ in range(2))
    desk.goto(f"{blocking.address}/wp-admin/post.php?post={first}&action=edit&classic")
    desk.locator("#publish").click()
    held = "newsld holds this article back: the headline shouts"
    desk.locator("#newsld-held").wait_for()
    assert desk.locator("#newsld-held").inner_text().startswith(held)
    desk.goto(f"{blocking.address}/wp-admin/edit.php?post_status=draft&post_type=post")
    row = desk.locator(f"#post-{second}")
    row.hover()
    row.get_by_role("button", name=re.compile("Quick edit")).click()
    desk.locator(f"#edit-{second} select[name=_status]").select_option("publish")
    desk.locator(f"#edit-{second}").get_by_role("button", name="Update").click()
    row.get_by_text("Held back: structured data has errors").wait_for()
    states = [blocking.php(f"return get_post_status({post});") for post in (first, second)]
    assert states == ["pending", "pending"]


def test_the_settings_are_set_by_their_page_which_never_shows_the_token(newsroom: Site, desk: "Page") -> None:
    page = f"{newsroom.address}/wp-admin/options-general.php?page=newsld"
    desk.goto(page)
    assert "a-token-of" not in desk.content()
    desk.get_by_label("When an error is found").select_option("block")
    desk.get_by_label("Seconds to wait").fill("7")
    desk.get_by_role("button", name="Save Changes").click()
    desk.get_by_text("Settings saved.").wait_for()
    set_to = newsroom.php("return Newsld\\Settings::all();")
    assert (set_to["on_error"], set_to["timeout"], set_to["token"][:10]) == ("block", 7, "a-token-of")
    desk.get_by_role("button", name="Start").click()
    desk.get_by_text("Running.").wait_for()
    desk.get_by_role("button", name="Stop").click()
    desk.get_by_text("Stopped.").wait_for()
    newsroom.reset()
