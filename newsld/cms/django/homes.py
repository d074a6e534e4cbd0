"""Where graphs are kept: in columns of a model of its own, or, of Wagtail's pages, beside them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any, cast

from django.apps import apps
from django.db.models import Model, QuerySet

from newsld.cms.django.making import Made
from newsld.cms.django.models import NewsldMixin

WAGTAIL = "newsld.cms.wagtail"


@dataclass(frozen=True)
class Home:
    """How the graphs of some models are found, made and kept."""

    models: Callable[[], Iterable[type[Model]]]
    published: Callable[[type[Model]], QuerySet[Any]]
    document: Callable[[Any], str]
    make: Callable[[Any], Made]
    is_up_to_date: Callable[[Any], bool]
    keep: Callable[[Any, Made], None]


def homes() -> Iterator[Home]:
    """Yield where graphs may be."""
    yield COLUMNS
    if apps.is_installed(WAGTAIL):
        yield cast("Home", import_module(f"{WAGTAIL}.pages").PAGES)


def home_of(obj: object) -> Home | None:
    """Return where an object's graph is kept, `None` where it has none."""
    return next((home for home in homes() if isinstance(obj, tuple(home.models()))), None)


def _models() -> Iterator[type[Model]]:
    return (model for model in apps.get_models() if issubclass(model, NewsldMixin))


def _published(model: type[Model]) -> QuerySet[Any]:
    return model._default_manager.order_by("pk")  # noqa: SLF001  documented


COLUMNS = Home(
    _models,
    _published,
    lambda obj: obj.newsld_document,
    NewsldMixin.newsld_make,
    NewsldMixin.newsld_is_up_to_date,
    NewsldMixin.newsld_keep,
)
