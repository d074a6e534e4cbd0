"""Which pages are articles: those with the mixin, and those that `NEWSLD_PAGES` maps by the names of their models."""

# Wagtail says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Iterator, Mapping
from typing import Any, cast

from django.apps import apps
from django.conf import settings
from wagtail.models import Page

from newsld.cms.django.making import Made, Record, is_up_to_date, make
from newsld.cms.wagtail.models import NewsldPageMixin
from newsld.cms.wagtail.records import record_of

PAGES = "NEWSLD_PAGES"


def mapped() -> Mapping[str, Any]:
    """Return the mappings of page models by their names, in small letters."""
    said: Mapping[str, Any] = getattr(settings, PAGES, {})
    return {name.lower(): fields for name, fields in said.items()}


def is_article(model: type[Any]) -> bool:
    """Tell whether the pages of a model are articles."""
    return issubclass(model, NewsldPageMixin) or _mapping_of(model) is not None


def models() -> Iterator[type[Any]]:
    """Yield the models whose pages are articles."""
    return (model for model in apps.get_models() if issubclass(model, Page) and is_article(model))


def record_of_page(page: Any) -> Record | None:
    """Return what a page says of an article; `None` asks the plug-ins."""
    if isinstance(page, NewsldPageMixin):
        return page.newsld_record()
    return record_of(page, _mapping_of(type(page)) or {})


def make_page(page: Any) -> Made:
    """Return what comes of a page; nothing is raised."""
    return make(page, lambda: record_of_page(page))


def is_page_up_to_date(page: Any, kept: str) -> bool:
    """Tell whether a digest that was kept is of what a page says now."""
    return is_up_to_date(page, lambda: record_of_page(page), kept)


def _mapping_of(model: type[Any]) -> Mapping[str, str] | None:
    """Return how a model is mapped, or else the nearest that it is made of."""
    known = mapped()
    labels = (one._meta.label_lower for one in model.__mro__ if hasattr(one, "_meta"))  # noqa: SLF001  documented
    return next((cast("Mapping[str, str]", known[label]) for label in labels if label in known), None)
