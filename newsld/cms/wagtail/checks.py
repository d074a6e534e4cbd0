"""What `manage.py check` says of a wrong set-up of pages."""

# Wagtail says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Iterator, Mapping
from typing import Any, cast

from django.apps import apps
from django.conf import settings
from django.core import checks
from wagtail.models import Page

from newsld.cms import OnError
from newsld.cms.django.checks import faults_of, reads_objects
from newsld.cms.django.configuration import configured
from newsld.cms.django.models import NewsldMixin
from newsld.cms.wagtail.mapping import PAGES
from newsld.cms.wagtail.models import NewsldPageMixin
from newsld.errors import InvalidConfiguration

_MIDDLEWARE = "newsld.cms.wagtail.middleware.NewsldMiddleware"


def register() -> None:
    """Let Django ask."""
    checks.register(_look, "newsld")


def _look(**_: Any) -> list[checks.CheckMessage]:
    return [*_of_site(), *_of_settings(), *_of_models()]


def _of_site() -> Iterator[checks.CheckMessage]:
    if not apps.is_installed("newsld.cms.django"):
        yield checks.Error("newsld.cms.django is not installed", "add it to INSTALLED_APPS", id="newsld.E010")
    if _blocks() and _MIDDLEWARE not in settings.MIDDLEWARE:
        yield checks.Warning(
            "an editor whose article is held back in a workflow or a bulk action is shown an error of the server",
            f"add {_MIDDLEWARE} to MIDDLEWARE, behind that of messages",
            id="newsld.W011",
        )


def _blocks() -> bool:
    try:
        return configured().on_error is OnError.BLOCK
    except InvalidConfiguration:
        return False  # that is told already


def _of_settings() -> Iterator[checks.CheckMessage]:
    said: object = getattr(settings, PAGES, {})
    if not isinstance(said, Mapping):
        yield checks.Error(f"{PAGES} is no dictionary", 'it is one as {"news.ArticlePage": {…}}', id="newsld.E012")
        return
    for name, fields in cast("Mapping[str, object]", said).items():
        try:
            model = apps.get_model(name)
        except (LookupError, ValueError):
            yield checks.Error(f"{PAGES} names {name!r}, which is no model", "write app.Model", id="newsld.E013")
            continue
        if not issubclass(model, Page):
            yield checks.Error(f"{PAGES} names {name!r}, which is no page", "give it NewsldMixin", model, "newsld.E014")
            continue
        yield from faults_of(model, fields, f"{PAGES}[{name!r}]")


def _of_models() -> Iterator[checks.CheckMessage]:
    for model in apps.get_models():
        if issubclass(model, Page) and issubclass(model, NewsldMixin):
            yield checks.Error("a page has NewsldMixin", "give it NewsldPageMixin", model, "newsld.E015")
        elif issubclass(model, NewsldPageMixin):
            yield from _of_mixin(model)


def _of_mixin(model: type[Any]) -> Iterator[checks.CheckMessage]:
    says_itself = model.newsld_record is not NewsldPageMixin.newsld_record
    if model.newsld_fields:
        yield from faults_of(model, model.newsld_fields, "newsld_fields")
    elif not says_itself and not reads_objects():
        advice = 'set newsld_fields, as in {"body": "body"}, or write newsld_record'
        yield checks.Error("nothing says which of its fields hold an article", advice, model, "newsld.E007")
