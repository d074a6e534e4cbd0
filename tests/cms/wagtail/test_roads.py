"""Whatever road an article with an error takes to its readers, it is stopped where the settings block."""

# Wagtail says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest

pytest.importorskip("wagtail", reason="Wagtail is not installed: pip install 'newsld[wagtail]'")

from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Page, Revision

from newsld.cms.wagtail.models import PageGraph
from newsld.cms.wagtail.publication import PublicationBlocked
from pressroom.writing import STRICT, article, form, press, report


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
