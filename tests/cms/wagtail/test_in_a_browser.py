"""An editor writes an article in a real browser, is told what is wrong, mends it, and readers get the graph."""

import os
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("wagtail", reason="Wagtail is not installed: pip install 'newsld[wagtail]'")

from newsld.jsonld import carried

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SITE = Path(__file__).parents[1] / "site"
SAID = "“The dam will hold,” Mara Lind said on Thursday."
EVIL = "</script><script>document.title = 'taken'</script>"
FINDINGS = "[data-newsld-findings]"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a site where no author is an error, and errors block."""
    folder = tmp_path_factory.mktemp("river")
    at = {"RIVER_DATABASE": str(folder / "river.sqlite3"), "RIVER_MEDIA": str(folder), "PYTHONPATH": str(SITE)}
    environment = {**os.environ, **at, "RIVER_STRICT": "1", "DJANGO_SETTINGS_MODULE": "river.settings"}
    command = [sys.executable, "-m", "pressroom.serve"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
        server.terminate()


# Wagtail looks at a form a while after it is shown, and takes for changes what is changed from then on; no editor is as
# quick as this test
WATCHED = "document.addEventListener('w-unsaved:watch-edits', () => document.documentElement.dataset.watched = '')"


def publish(page: "Page") -> None:
    page.locator("[data-w-dropdown-target=toggle]", has=page.locator("use[href='#icon-arrow-up']")).last.click()
    with page.expect_navigation():
        page.get_by_role("button", name="Publish", exact=True).click()


def in_the_microscope(html: str) -> list[Any]:
    """Return the nodes that extruct reads in a page."""
    (found,) = import_module("extruct").extract(html, syntaxes=["json-ld"])["json-ld"]
    return found["@graph"]


def test_an_editor_is_told_what_is_wrong_and_readers_get_the_graph(
    site: str, chromium: "Browser", tmp_path: Path
) -> None:
    page = chromium.new_page()
    page.add_init_script(WATCHED)
    page.goto(f"{site}/admin/login/?next=/admin/pages/add/pressroom/articlepage/2/")
    page.fill("input[name=username]", "ana")
    page.fill("input[name=password]", "river")
    page.click("button[type=submit]")
    page.locator("html[data-watched]").wait_for()
    page.locator("[name=title]").fill(f"The dam {EVIL} holds")
    assert "once the article is saved" in page.inner_text(FINDINGS)
    page.click("#panel-child-content-body-section button[title='Insert a block']")
    page.get_by_role("option", name="Paragraph").click()
    page.locator("#panel-child-content-body-section [contenteditable=true]").first.click()
    page.keyboard.type(f"{SAID} The sign says {EVIL}.")
    # Wagtail saves the draft by itself, and the panel tells of it without being asked; what is typed while it saves is
    # saved with what is typed next
    told = page.locator(FINDINGS, has_text="nobody is named as its author")
    for _ in range(40):
        if told.is_visible():
            break
        page.keyboard.type(" ")
        page.wait_for_timeout(2_000)
    assert "It cannot be published before the errors are mended." in page.inner_text(FINDINGS)

    publish(page)
    assert "is not published, for errors in its structured data" in page.inner_text(".messages")
    assert SAID in page.inner_text("#panel-child-content-body-section")
    page.select_option("select[name=reporters]", label="Ana Roe")
    publish(page)
    assert "has been published" in page.inner_text(".messages")
    address = page.get_by_role("link", name="View live").get_attribute("href")
    answer = page.goto(f"{site}{address}")
    assert answer
    assert page.title() != "taken"
    html = answer.text()
    (article, *_) = nodes = in_the_microscope(html)
    assert (article["author"][0]["name"], article["articleBody"]) == ("Ana Roe", f"{SAID} The sign says {EVIL}.")
    assert list(carried(html)) == nodes
    (tmp_path / "dam.html").write_text(html, "utf-8")
    command = [sys.executable, "-m", "newsld", "validate", str(tmp_path / "dam.html")]
    judged = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (judged.returncode, judged.stderr) == (0, "no faults in 1 document\n")
