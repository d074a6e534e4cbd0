"""A saved object is given its graph, and so is one whose authors, tags and the like are changed."""

from typing import Any

from django.db.models import Model
from django.db.models.signals import m2m_changed, post_save

from newsld.cms import published
from newsld.cms.django.configuration import configured
from newsld.cms.django.making import tolerating_for
from newsld.cms.django.models import NewsldMixin

_CHANGES = {"post_add", "post_remove", "post_clear"}


def listen() -> None:
    """Begin to hear of what is saved."""
    post_save.connect(_saved, dispatch_uid="newsld.saved")
    m2m_changed.connect(_related, dispatch_uid="newsld.related")


def refresh(obj: NewsldMixin) -> None:
    """Make the graph of an object anew, unless it is up to date; what fails costs the markup alone."""
    with tolerating_for(obj):
        if obj.newsld_is_up_to_date():
            return
        made = obj.newsld_make()
        obj.newsld_keep(made)
        if obj.newsld_is_public():
            published(made.enrichment, configured())


def _saved(sender: type[Model], instance: Model, raw: bool, **_: Any) -> None:  # noqa: FBT001  Django says how
    if issubclass(sender, NewsldMixin) and isinstance(instance, NewsldMixin) and not raw:
        refresh(instance)


def _related(instance: Model, action: str, **_: Any) -> None:
    if isinstance(instance, NewsldMixin) and action in _CHANGES:
        refresh(instance)
