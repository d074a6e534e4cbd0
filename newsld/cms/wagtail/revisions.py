"""Each revision of an article has its graph, and its editor is told what is wrong with it."""

# Wagtail says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from typing import Any

from django.db.models.signals import post_save
from wagtail.models import Revision

from newsld.cms.django.making import tolerating_for
from newsld.cms.wagtail import mapping, pages


def listen() -> None:
    """Begin to hear of drafts."""
    post_save.connect(_saved, Revision, dispatch_uid="newsld.revisions")


def is_of_article(revision: Any) -> bool:
    """Tell whether a revision is one of an article."""
    model = revision.content_type.model_class()
    return model is not None and mapping.is_article(model)


def _saved(instance: Any, raw: bool, update_fields: Any, **_: Any) -> None:  # noqa: FBT001  Django says how
    if raw or (update_fields is not None and "content" not in update_fields):
        return
    with tolerating_for(instance):
        if is_of_article(instance):
            page = instance.as_object()
            pages.keep(page, mapping.make_page(page), instance)
