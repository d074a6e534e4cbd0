"""The gate: whatever road an article takes to its readers, it is saved as live, and there it is looked at.

The admin's buttons, its bulk actions, workflows, schedules, the APIs and `revision.publish()` all end in that; so does
a page that is saved as live by a program. What goes past the models, such as `QuerySet.update`, is not seen.
"""

# Wagtail says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

import logging
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import transaction
from django.db.models.signals import post_save, pre_save
from wagtail.log_actions import log
from wagtail.models import Page, Revision
from wagtail.signals import page_published

from newsld.cms import published
from newsld.cms.django.configuration import configured
from newsld.cms.django.making import Made, are_blocking, name_of, tolerating_for
from newsld.cms.wagtail import mapping, pages
from newsld.cms.wagtail.revisions import is_of_article

_LOG = logging.getLogger("newsld.cms")
HELD = "newsld.hold"
_SCHEDULED = "wagtail.publish.scheduled"
_MADE = "newsld_made"
# what Wagtail notes of a page while its content stays as it is
_NOTES = frozenset(
    {
        "latest_revision",
        "latest_revision_created_at",
        "draft_title",
        "has_unpublished_changes",
        "wagtail_admin_comments",
    }
    | {
        "locked",
        "locked_at",
        "locked_by",
        "go_live_at",
        "expire_at",
        "expired",
        "path",
        "depth",
        "numchild",
        "url_path",
    }
)


class PublicationBlocked(ValidationError):  # noqa: N818  it says what happened
    """An article is held back for errors in its structured data; `page` is the article, the messages its errors."""

    def __init__(self, page: Any, findings: list[dict[str, str]]) -> None:
        self.page = page
        errors = [found for found in findings if found["severity"] == "error"]
        self.codes = [found["code"] for found in errors]
        super().__init__({NON_FIELD_ERRORS: [_told(found) for found in errors]})  # as `full_clean` says it


def listen() -> None:
    """Put the gate up."""
    pre_save.connect(_is_saved, dispatch_uid="newsld.gate")
    post_save.connect(_was_saved, dispatch_uid="newsld.live")
    pre_save.connect(_is_scheduled, Revision, dispatch_uid="newsld.schedule")
    page_published.connect(_was_published, dispatch_uid="newsld.published")
    for model in mapping.models():
        model.publish = _going_on(model.publish)


def _told(found: dict[str, str]) -> str:
    return f"{found['message']} ({found['help']})" if found["help"] else found["message"]


def _article(instance: Any, update_fields: Any) -> Any:
    """Return the article that is being saved, `None` where it is another thing or its content stays as it is."""
    if not isinstance(instance, Page) or (update_fields is not None and _NOTES.issuperset(update_fields)):
        return None
    model = instance.specific_class
    if model is None or not mapping.is_article(model):
        return None
    if isinstance(instance, model):
        return instance
    article: Any = instance.get_specific(copy_attrs=["live"])  # a program has but the page of it
    return article


def _is_saved(instance: Any, raw: bool, update_fields: Any = None, **_: Any) -> None:  # noqa: FBT001  Django says how
    made = None
    if not raw and getattr(instance, "live", False):
        with tolerating_for(instance):
            article = _article(instance, update_fields)
            made = _looked_at(article) if article is not None else None
    if isinstance(instance, Page):
        setattr(instance, _MADE, made)
    if made is None or not made.enrichment.is_blocked:
        return
    if not instance._state.adding:  # noqa: SLF001  documented
        raise PublicationBlocked(instance, made.findings)
    _LOG.error("%s is made a draft: errors in its structured data (%s)", name_of(instance), _codes(made))
    instance.live, instance.has_unpublished_changes = False, True
    setattr(instance, _MADE, None)


def _looked_at(article: Any) -> Made | None:
    """Return what comes of an article; `None` where that is live already, as it is."""
    kept = pages.of_live(article) if article.pk else None
    if kept and mapping.is_page_up_to_date(article, kept.digest):
        return None
    made = mapping.make_page(article)
    return None if made.enrichment.is_blocked and _is_live_as_it_is(article) else made


def _is_live_as_it_is(article: Any) -> bool:
    before: Any = type(article).objects.filter(pk=article.pk, live=True).first() if article.pk else None
    return before is not None and mapping.record_of_page(before) == mapping.record_of_page(article)


def _was_saved(instance: Any, raw: bool, update_fields: Any = None, **_: Any) -> None:  # noqa: FBT001  Django says how
    if raw or not isinstance(instance, Page):
        return
    with tolerating_for(instance):
        if (made := getattr(instance, _MADE, None)) is not None:
            pages.keep(instance, made)
        elif not instance.live and _article(instance, update_fields) is not None:
            pages.drop(instance)


def _is_scheduled(instance: Any, raw: bool, update_fields: Any = None, **_: Any) -> None:  # noqa: FBT001  Django says how
    """Refuse to schedule what would be refused when its time comes."""
    if raw or not instance.approved_go_live_at or (update_fields and "approved_go_live_at" not in update_fields):
        return
    findings: list[dict[str, str]] = []
    with tolerating_for(instance):
        if is_of_article(instance):
            findings = mapping.make_page(instance.as_object()).findings
    if are_blocking(findings):
        raise PublicationBlocked(instance.content_object, findings)


def _was_published(instance: Any, **_: Any) -> None:
    with tolerating_for(instance):
        if mapping.is_article(type(instance)) and instance.live:
            made: Made = getattr(instance, _MADE, None) or mapping.make_page(instance)
            published(made.enrichment, configured())


def _going_on(publish: Callable[..., Any]) -> Callable[..., Any]:
    """Return what publishes a page as a whole or not at all; where its time has come, the others' are not held up."""

    @wraps(publish)
    def publish_or_hold(self: Any, revision: Any, *args: Any, **options: Any) -> Any:
        try:
            with transaction.atomic():
                return publish(self, revision, *args, **options)
        except PublicationBlocked as blocked:
            if options.get("log_action") != _SCHEDULED:
                raise
            _hold(revision, blocked)
            return None

    return publish_or_hold


def _hold(revision: Any, blocked: PublicationBlocked) -> None:
    """Take a revision off its schedule, and tell its editors in the page's history."""
    page = revision.content_object
    revision.approved_go_live_at = None
    revision.save(update_fields=["approved_go_live_at"])
    _LOG.error("%s is held back: errors in its structured data (%s)", name_of(page), ", ".join(blocked.codes))
    log(instance=page, action=HELD, revision=revision, data={"errors": blocked.messages})


def _codes(made: Made) -> str:
    return ", ".join(found.code for found in made.enrichment.errors)
