"""Whatever road an article with an error takes to its readers, it is stopped where the settings block."""

# Wagtail says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest

pytest.importorskip("wagtail", reason="Wagtail is not installed: pip install 'newsld[wagtail]'")

from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.models import Page, Revision

from newsld.cms.wagtail.models import PageGraph
from newsld.cms.wagtail.publication import PublicationBlocked
from pressroom.models import ArticlePage, Reporter, ReportPage

RIVER = {"name": "River Daily", "url": "https://www.river-daily.example/", "language": "en"}
# no author is an error here, and stops an article
STRICT = {**RIVER, "cms": {"on_error": "block", "errors": ["no-author"]}}
SAID = "<p>“The dam will hold,” Mara Lind said on Thursday.</p><p>It rained for days.</p>"


def article(front: Any, *, is_sound: bool, **fields: Any) -> Any:
    page = ArticlePage(
        title="The dam holds", live=False, body=json.dumps([{"type": "paragraph", "value": SAID}]), **fields
    )
    if is_sound:
        page.reporters = [Reporter.objects.create(name="Ana Roe")]
    return front.add_child(instance=page)


def report(front: Any, *, is_sound: bool, **fields: Any) -> Any:
    byline = "Ana Roe" if is_sound else ""
    return front.add_child(instance=ReportPage(title="The dam holds", live=False, text=SAID, byline=byline, **fields))


def at_once(page: Any, _user: Any) -> None:
    page.save_revision().publish()


def in_the_admin(page: Any, user: Any) -> None:
    press(user, f"/admin/pages/{page.pk}/edit/", {**form(page), "action-publish": "Publish"})


def by_a_bulk_action(page: Any, user: Any) -> None:
    page.save_revision()
    press(user, f"/admin/bulk/wagtailcore/page/publish/?next=/admin/&id={page.pk}", {"include_descendants": "on"})


def below_a_bulk_action(page: Any, user: Any) -> None:
    page.save_revision()
    press(
        user,
        f"/admin/bulk/wagtailcore/page/publish/?next=/admin/&id={page.get_parent().pk}",
        {"include_descendants": "on"},
    )


def by_a_workflow(page: Any, user: Any) -> None:
    page.save_revision()
    state = page.get_workflow().start(page, user)
    press(user, f"/admin/pages/workflow/action/{page.pk}/approve/{state.current_task_state.pk}/", {"comment": ""})


def by_a_workflow_that_a_program_ends(page: Any, user: Any) -> None:
    page.save_revision()
    page.get_workflow().start(page, user).current_task_state.approve(user=user)


def by_a_schedule(page: Any, _user: Any) -> None:
    past = timezone.now() - timedelta(minutes=1)
    revision = page.save_revision()
    Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=past)  # as if all had been well that day
    call_command("publish_scheduled")


def scheduled(page: Any, _user: Any) -> None:
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save_revision().publish()
    past = timezone.now() - timedelta(minutes=1)
    for revision in Revision.objects.filter(object_id=page.pk):
        content = {**revision.content, "go_live_at": past.isoformat()}
        Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=past, content=content)
    call_command("publish_scheduled")


def by_the_api_of_the_admin(page: Any, user: Any) -> None:
    page.save_revision()
    press(user, f"/admin/api/main/pages/{page.pk}/action/publish/", {})


def saved_as_live(page: Any, _user: Any) -> None:
    page.live = True
    page.save()


def saved_as_live_by_its_page_alone(page: Any, _user: Any) -> None:
    bare = Page.objects.get(pk=page.pk)
    bare.live = True
    bare.save()


def saved_as_live_in_that_field(page: Any, _user: Any) -> None:
    page.live = True
    page.save(update_fields=["live"])


ROADS = [
    at_once,
    in_the_admin,
    by_a_bulk_action,
    below_a_bulk_action,
    by_a_workflow,
    by_a_workflow_that_a_program_ends,
    by_a_schedule,
    scheduled,
    by_the_api_of_the_admin,
    saved_as_live,
    saved_as_live_by_its_page_alone,
    saved_as_live_in_that_field,
]


def press(user: Any, address: str, said: dict[str, str]) -> None:
    client = Client(headers={"host": "www.river-daily.example"})
    client.force_login(user)
    assert client.post(address, said, secure=True).status_code in {200, 302, 400}


def form(page: Any) -> dict[str, str]:
    """Return what the editor's form of a page says."""
    said = {"title": page.title, "slug": page.slug, "comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0"}
    if isinstance(page, ReportPage):
        return {**said, "text": rich(page.text), "byline": page.byline}
    block = {"body-count": "1", "body-0-deleted": "", "body-0-order": "0", "body-0-type": "paragraph", "body-0-id": "a"}
    reporters: Any = [str(one.pk) for one in page.reporters.all()]
    return {**said, **block, "body-0-value": rich(SAID), "intro": rich(""), "reporters": reporters}


def rich(html: str) -> str:
    return ContentstateConverter(["bold"]).from_database_format(html)


@pytest.fixture
def user(front: Any) -> Any:  # noqa: ARG001  a site must be there
    return get_user_model().objects.create_superuser("ana", "", "")


@pytest.mark.parametrize("write", [article, report])
@pytest.mark.parametrize("road", ROADS)
def test_an_article_with_an_error_is_stopped(
    road: Callable[[Any, Any], None], write: Callable[..., Any], front: Any, user: Any, settings: Any
) -> None:
    settings(NEWSLD=STRICT)
    page = write(front, is_sound=False)
    with suppress(PublicationBlocked):  # a program is told so; an editor reads it
        road(page, user)
    after = Page.objects.get(pk=page.pk)
    assert (after.live, after.live_revision) == (False, None)
    assert not PageGraph.objects.filter(page_id=page.pk, revision=None).exists()


@pytest.mark.parametrize("write", [article, report])
@pytest.mark.parametrize("road", ROADS)
def test_a_sound_article_goes_through(
    road: Callable[[Any, Any], None], write: Callable[..., Any], front: Any, user: Any, settings: Any
) -> None:
    settings(NEWSLD=STRICT)
    page = write(front, is_sound=True)
    road(page, user)
    assert Page.objects.get(pk=page.pk).live
    assert PageGraph.objects.get(page_id=page.pk, revision=None).document
