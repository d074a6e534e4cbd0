"""What an article's publication leaves behind, and what newsld's own failures cost: the markup, and nothing else."""

# Wagtail says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

import json
import logging
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from types import ModuleType
from typing import Any

import pytest

pytest.importorskip("wagtail", reason="Wagtail is not installed: pip install 'newsld[wagtail]'")

from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.models import Page, PageLogEntry, Revision

from newsld import Finding, Severity
from newsld.cms import hookimpl
from newsld.cms.plugins import hooks_of
from newsld.cms.wagtail.models import PageGraph
from newsld.cms.wagtail.publication import PublicationBlocked
from newsld.testing import assert_conforms
from pressroom.models import ArticlePage
from pressroom.writing import RIVER, STRICT, article, form, press, report

HOST = "www.river-daily.example"


def shown(page: Any) -> str:
    answer = Client(headers={"host": HOST}).get(page.get_url(), secure=True)
    return answer.content.decode()


def live(page: Any) -> PageGraph:
    return PageGraph.objects.get(page_id=page.pk, revision=None)


@pytest.mark.parametrize("write", [article, report])
def test_the_public_page_carries_the_graph_of_what_readers_see(write: Callable[..., Any], front: Any) -> None:
    page = write(front, is_sound=True)
    assert "application/ld+json" not in shown(page)
    page.save_revision().publish()
    page.refresh_from_db()
    page.title = "The dam breaks"
    page.save_revision()  # a draft, which readers do not see
    assert '"headline":"The dam holds"' in shown(page)
    assert_conforms(live(page).document)
    drafts = PageGraph.objects.exclude(revision=None).order_by("revision_id")
    assert [json.loads(draft.document)["@graph"][0]["headline"] for draft in drafts] == [
        "The dam holds",
        "The dam breaks",
    ]
    page.unpublish()
    assert not PageGraph.objects.filter(page_id=page.pk, revision=None).exists()


def test_an_article_that_is_made_live_at_its_creation_becomes_a_draft_and_nothing_of_it_is_lost(
    front: Any, user: Any, settings: Any
) -> None:
    settings(NEWSLD=STRICT)
    page = article(front, is_sound=False)
    said = {**form(page), "slug": "another", "action-publish": "Publish"}
    page.delete()
    answer = press(user, f"/admin/pages/add/pressroom/articlepage/{front.pk}/", said)
    made = ArticlePage.objects.get(slug="another")
    assert answer.url == f"/admin/pages/{made.pk}/edit/"
    assert (made.live, "It rained for days." in str(made.body)) == (False, True)


def test_what_is_held_back_says_why_beside_the_article(front: Any, user: Any, settings: Any) -> None:
    settings(NEWSLD=STRICT)
    page = article(front, is_sound=False)
    client = Client(headers={"host": HOST})
    client.force_login(user)
    answer = client.post(
        f"/admin/pages/{page.pk}/edit/", {**form(page), "action-publish": "Publish"}, secure=True, follow=True
    )
    assert "is not published, for errors in its structured data" in answer.content.decode()
    assert "It cannot be published before the errors are mended." in answer.content.decode()


def test_a_bulk_action_publishes_all_or_none(front: Any, user: Any, settings: Any) -> None:
    settings(NEWSLD=STRICT)
    sound, faulty = article(front, is_sound=True), article(front, is_sound=False)
    for page in (sound, faulty):
        page.save_revision()
    answer = press(user, f"/admin/bulk/wagtailcore/page/publish/?next=/admin/&id={sound.pk}&id={faulty.pk}", {})
    assert answer.url == f"/admin/pages/{faulty.pk}/edit/"
    assert not Page.objects.filter(pk__in=[sound.pk, faulty.pk], live=True).exists()


def test_one_that_is_held_back_does_not_hold_up_the_others_whose_time_has_come(
    front: Any, settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    faulty, sound = article(front, is_sound=False), article(front, is_sound=True)
    settings(NEWSLD=STRICT)
    for minutes, page in ((2, faulty), (1, sound)):
        revision = page.save_revision()
        past = timezone.now() - timedelta(minutes=minutes)
        Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=past)
    with caplog.at_level(logging.ERROR, "newsld.cms"):
        call_command("publish_scheduled")
    assert list(Page.objects.filter(pk__in=[faulty.pk, sound.pk], live=True)) == [Page.objects.get(pk=sound.pk)]
    assert not Revision.objects.exclude(approved_go_live_at=None).exists()
    entry: Any = PageLogEntry.objects.get(action="newsld.hold")
    assert (entry.page_id, entry.data) == (faulty.pk, {"errors": ["nobody is named as its author"]})
    assert f"ArticlePage {faulty.pk} is held back: errors in its structured data (convert)" in caplog.messages


def test_what_would_be_refused_is_not_scheduled(front: Any, settings: Any) -> None:
    settings(NEWSLD=STRICT)
    page = article(front, is_sound=False, go_live_at=timezone.now() + timedelta(days=1))
    with pytest.raises(PublicationBlocked, match="nobody is named as its author"):
        page.save_revision().publish()
    with pytest.raises(PublicationBlocked):
        page.save_revision(approved_go_live_at=page.go_live_at)
    assert not Page.objects.get(pk=page.pk).scheduled_revision


def test_an_old_article_with_errors_stays_live_and_can_be_looked_after(front: Any, settings: Any) -> None:
    page = article(front, is_sound=False)
    page.save_revision().publish()
    settings(NEWSLD=STRICT)
    page = ArticlePage.objects.get(pk=page.pk)
    page.save()
    page.copy(update_attrs={"slug": "copy"})
    assert (Page.objects.get(pk=page.pk).live, Page.objects.get(slug="copy").live) == (True, False)
    page.title = "The dam breaks"
    with pytest.raises(PublicationBlocked):
        page.save()
    assert ArticlePage.objects.get(pk=page.pk).title == "The dam holds"


def fail(*_: object, **__: object) -> Any:
    raise ValueError("It rained for days.")


def fail_in_the_database(*_: object, **__: object) -> Any:
    Page.objects.raw("SELECT nothing FROM nowhere")[0]


def in_the_admin(page: Any, user: Any) -> None:
    press(user, f"/admin/pages/{page.pk}/edit/", {**form(page), "action-publish": "Publish"})


def by_a_workflow(page: Any, user: Any) -> None:
    page.save_revision()
    page.get_workflow().start(page, user).current_task_state.approve(user=user)


@pytest.mark.parametrize("road", [in_the_admin, by_a_workflow])
@pytest.mark.parametrize(
    "fails",
    [
        ("newsld.cms.django.making.enrich", fail),
        ("newsld.cms.enrichment.convert", fail),
        ("newsld.cms.wagtail.mapping.record_of", fail),
        ("newsld.cms.wagtail.models.NewsldPageMixin.newsld_record", fail),
        ("newsld.cms.wagtail.pages.of_live", fail_in_the_database),
        ("newsld.cms.wagtail.pages.of_draft", fail_in_the_database),
        ("newsld.cms.wagtail.pages.keep", fail_in_the_database),
        ("newsld.cms.wagtail.publication.published", fail),
        ("newsld.cms.django.making.configured", fail),
    ],
)
def test_what_fails_within_newsld_costs_the_markup_alone(
    fails: tuple[str, Callable[..., Any]],
    road: Callable[[Any, Any], None],
    user: Any,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    front, settings = request.getfixturevalue("front"), request.getfixturevalue("settings")
    settings(NEWSLD={**RIVER, "cms": {"on_error": "block", "errors": ["no-article", "no-author", "no-headline"]}})
    page = article(front, is_sound=True)
    monkeypatch.setattr(*fails)
    with caplog.at_level(logging.ERROR, "newsld.cms"):
        road(page, user)
    assert Page.objects.get(pk=page.pk).live
    assert "The dam holds" in shown(page)
    assert "It rained" not in "".join(caplog.messages)


@pytest.fixture
def plugin() -> Iterator[ModuleType]:
    module = sys.modules["plugin_of_the_press"] = ModuleType("plugin_of_the_press")
    hooks_of.cache_clear()
    yield module
    hooks_of.cache_clear()
    del sys.modules["plugin_of_the_press"]


def plugged(settings: Any) -> None:
    settings(NEWSLD={**RIVER, "cms": {"on_error": "block", "plugins": ["plugin_of_the_press"]}})


def test_a_plug_in_that_fails_stops_nothing(
    front: Any, user: Any, settings: Any, plugin: ModuleType, caplog: pytest.LogCaptureFixture
) -> None:
    for hook in ("newsld_record", "newsld_enrich", "newsld_check", "newsld_published"):
        setattr(plugin, hook, hookimpl(fail))
    plugged(settings)
    page = article(front, is_sound=True)
    with caplog.at_level(logging.ERROR, "newsld.cms"):
        in_the_admin(page, user)
    assert '"headline":"The dam holds"' in shown(page)
    assert {word for line in caplog.messages for word in line.split() if "newsld_" in word} >= {"newsld_enrich:"}


def test_a_plug_in_hears_once_of_what_is_published_and_has_a_say(front: Any, settings: Any, plugin: ModuleType) -> None:
    heard: list[Any] = []

    def hear(record: Any) -> None:
        heard.append(record["headline"])

    def check(graph: Any) -> Iterator[Any]:
        if "dam" in graph[0]["headline"]:
            yield Severity.ERROR, Finding("/@graph/0/headline", "no more of the dam")

    plugin.newsld_published, plugin.newsld_check = hookimpl(hear), hookimpl(check)  # type: ignore[attr-defined]
    plugged(settings)
    page = article(front, is_sound=True)
    with pytest.raises(PublicationBlocked, match="no more of the dam"):
        page.save_revision().publish()
    page.title = "The bridge holds"
    page.save_revision().publish()
    assert heard == ["The bridge holds"]
