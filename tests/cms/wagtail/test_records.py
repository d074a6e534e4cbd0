"""A page as a record: its blocks as the HTML that readers read, and beside them what Wagtail knows of it."""

# Wagtail says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

import json
from io import StringIO
from typing import Any

import pytest

pytest.importorskip("wagtail", reason="Wagtail is not installed: pip install 'newsld[wagtail]'")

from django.core.checks import run_checks
from django.core.management import call_command
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from newsld.cms.wagtail.mapping import record_of_page
from newsld.cms.wagtail.models import PageGraph
from pressroom.models import ArticlePage
from pressroom.writing import RIVER, article, report

QUOTE = {"text": "We are safe.", "attribution": "Ole Voss"}
QUOTED = "<blockquote><p>We are safe.</p><footer><cite>Ole Voss</cite></footer></blockquote>"


def html(*blocks: tuple[str, Any], front: Any) -> str:
    body = json.dumps([{"type": kind, "value": value} for kind, value in blocks])
    page = front.add_child(instance=ArticlePage(title="The dam holds", live=False, body=body))
    record: Any = record_of_page(page)
    return record.get("html", "")


@pytest.mark.parametrize(
    ("block", "reads"),
    [
        (("heading", "A & B"), "<h2>A &amp; B</h2>"),
        (("paragraph", "<p>It <b>rained</b>.</p>"), "<p>It <b>rained</b>.</p>"),
        (("quote", QUOTE), QUOTED),
        (("quote", {"text": "a < b", "attribution": ""}), "<blockquote><p>a &lt; b</p></blockquote>"),
        (("block_quote", "We are safe."), "<blockquote><p>We are safe.</p></blockquote>"),
        (("film", "https://films.example/1?a=1&b=2"), '<iframe src="https://films.example/1?a=1&amp;b=2"></iframe>'),
        (("html", "<table></table>"), "<table></table>"),
        (("points", ["One.", "Two."]), "<p>One.</p>\n<p>Two.</p>"),
        (
            (
                "section",
                {
                    "title": "Later",
                    "colour": "red",
                    "content": [{"type": "paragraph", "value": "<p>It rained.</p>"}, {"type": "quote", "value": QUOTE}],
                },
            ),
            f"<h2>Later</h2>\n<p>It rained.</p>\n{QUOTED}",
        ),
    ],
)
def test_a_block_is_what_its_reader_reads(block: tuple[str, Any], reads: str, front: Any) -> None:
    assert html(block, front=front) == reads


def test_a_site_says_itself_what_a_block_reads(front: Any, settings: Any) -> None:
    settings(NEWSLD_BLOCKS={"heading": "", "points": "html.escape"})
    assert html(("heading", "Left out"), ("film", "https://films.example/1"), front=front).startswith("<iframe")


def test_links_of_rich_text_lead_where_readers_are_led_and_embeds_ask_nobody(front: Any) -> None:
    page = article(front, is_sound=True)
    linked = (
        f'<p>As <a linktype="page" id="{page.pk}">told</a>.</p><embed embedtype="media" url="https://films.example/1"/>'
    )
    assert html(("paragraph", linked), front=front) == f'<p>As <a href="{page.get_url()}">told</a>.</p>'


# Wagtail leaves the file of a rendition that it makes to the collector
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning")
def test_a_picture_stands_at_an_address_of_the_site_with_what_is_said_of_it(
    front: Any, settings: Any, tmp_path: Any
) -> None:
    settings(MEDIA_ROOT=str(tmp_path))
    image: Any = get_image_model().objects.create(title="dam.png", file=get_test_image_file(), description="A dam")
    shown = {"image": image.pk, "alt_text": "The dam", "decorative": False}
    read = html(("picture", {"image": shown, "caption": "The dam at night", "credit": "Ole Voss"}), front=front)
    assert read.startswith('<figure><img src="https://www.river-daily.example/media/images/')
    assert read.endswith('<figcaption>The dam at night <span class="credit">Ole Voss</span></figcaption></figure>')
    page = article(front, is_sound=True, picture=image, slug="pictured")
    page.save_revision().publish()
    main = json.loads(PageGraph.objects.get(page_id=page.pk, revision=None).document)["@graph"][0]
    assert main["image"][0]["url"].startswith("https://www.river-daily.example/media/images/")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning")
def test_a_picture_whose_file_is_gone_costs_the_picture_alone(front: Any, settings: Any, tmp_path: Any) -> None:
    settings(MEDIA_ROOT=str(tmp_path))
    image: Any = get_image_model().objects.create(title="dam.png", file=get_test_image_file(size=(32, 48)))
    settings(CACHES={"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}})
    image.file.storage.delete(image.file.name)
    page = article(front, is_sound=True, picture=image)
    page.save_revision().publish()
    main = json.loads(PageGraph.objects.get(page_id=page.pk, revision=None).document)["@graph"][0]
    assert "image" not in main


def test_what_a_page_knows_of_itself_is_said(front: Any) -> None:
    page = article(front, is_sound=True, intro="<p>A dam, and <b>rain</b>.</p>")
    page.save_revision().publish()
    page.refresh_from_db()
    record: Any = record_of_page(page)
    assert record["url"] == "https://www.river-daily.example/the-dam-holds/"
    assert (record["headline"], record["language"]) == ("The dam holds", "en")
    assert (record["authors"], record["standfirst"]) == (["Ana Roe"], "A dam, and rain.")
    assert record["published"] == page.first_published_at.isoformat(timespec="seconds")


def test_pages_that_were_there_before_are_given_graphs_once(front: Any) -> None:
    for write in (article, report):
        write(front, is_sound=True).save_revision().publish()
    PageGraph.objects.all().delete()
    said: list[str] = []
    for _ in range(2):
        out = StringIO()
        call_command("newsld_backfill", stdout=out)
        said.append(out.getvalue().strip())
    assert said == ["2 graphs made, 0 up to date", "0 graphs made, 2 up to date"]


def told() -> list[str]:
    return [f"{found.id}: {found.msg}" for found in run_checks(tags=["newsld"])]


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"NEWSLD_PAGES": []}, "newsld.E012: NEWSLD_PAGES is no dictionary"),
        ({"NEWSLD_PAGES": {"Nothing": {}}}, "newsld.E013: NEWSLD_PAGES names 'Nothing', which is no model"),
        ({"NEWSLD_PAGES": {"pressroom.Reporter": {}}}, "newsld.E014: NEWSLD_PAGES names 'pressroom.Reporter', which"),
        ({"NEWSLD_PAGES": {"pressroom.ReportPage": {}}}, "newsld.E006: NEWSLD_PAGES['pressroom.ReportPage'] names no"),
        (
            {"NEWSLD_PAGES": {"pressroom.ReportPage": {"text": "txet"}}},
            "newsld.E005: NEWSLD_PAGES['pressroom.ReportPage'] names 'txet', but there is no 'txet'",
        ),
        (
            {"NEWSLD": {**RIVER, "cms": {"on_error": "block"}}, "MIDDLEWARE": []},
            "newsld.W011: an editor whose article is held back in a workflow or a bulk action is shown an error",
        ),
    ],
)
def test_a_wrong_set_up_is_told(changed: dict[str, Any], says: str, front: Any, settings: Any) -> None:  # noqa: ARG001  a site
    assert told() == []
    settings(**changed)
    (found,) = told()
    assert found.startswith(says)


def test_a_page_model_without_a_mapping_is_told(front: Any, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    monkeypatch.setattr(ArticlePage, "newsld_fields", {})
    assert told() == ["newsld.E007: nothing says which of its fields hold an article"]


def test_the_migration_makes_what_the_models_want(front: Any, settings: Any) -> None:  # noqa: ARG001
    settings(MIGRATION_MODULES={})
    call_command("makemigrations", "newsld_wagtail", check_changes=True, dry_run=True, verbosity=0)
