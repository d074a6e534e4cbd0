"""What `manage.py check` says of a wrong set-up."""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from django.apps import apps
from django.core import checks
from django.db.models import Model

from newsld.cms.django import fields
from newsld.cms.django.configuration import configured
from newsld.cms.django.models import NewsldMixin
from newsld.cms.plugins import hooks_of
from newsld.errors import InvalidConfiguration
from newsld.model.record import KEYS, TELLING, named


def register() -> None:
    """Let Django ask."""
    checks.register(_of_settings, "newsld")
    checks.register(_of_models, "newsld")


def faults_of(model: type[Model], said: object, where: str) -> Iterator[checks.CheckMessage]:
    """Yield what is wrong with a mapping of a model's fields."""
    if not _are_texts(said):
        yield checks.Error(
            f"{where} is no mapping of texts", 'write it as in {"headline": "title"}', model, "newsld.E003"
        )
        return
    mapping = cast("fields.Fields", said)
    for key, path in mapping.items():
        if not named({key: path}):
            known = ", ".join(KEYS)
            yield checks.Error(
                f"{where} names {key!r}, which no record has", f"there are {known}", model, "newsld.E004"
            )
        if missing := fields.missing_in(model, path):
            advice = "name a field, a method without arguments, or a path of them"
            yield checks.Error(f"{where} names {path!r}, but there is no {missing!r}", advice, model, "newsld.E005")
    if not any(key in named(mapping) for key in TELLING):
        advice = f"one of {' and '.join(TELLING)} holds what the article says"
        yield checks.Error(f"{where} names no text", advice, model, "newsld.E006")


def reads_objects() -> bool:
    """Tell whether a plug-in reads objects that say no record."""
    try:
        return any(hooks_of(configured().plugins).of("newsld_record"))
    except InvalidConfiguration:
        return True  # that is told already


def _of_settings(**_: Any) -> list[checks.CheckMessage]:
    try:
        plugins = configured().plugins
    except InvalidConfiguration as error:
        return [checks.Error(f"in NEWSLD, {error}", "it has the keys of newsld.toml", id="newsld.E001")]
    try:
        hooks_of(plugins)
    except InvalidConfiguration as error:
        return [checks.Error(f"in NEWSLD, {error}", "plugins names modules with hooks", id="newsld.E002")]
    return []


def _of_models(**_: Any) -> list[checks.CheckMessage]:
    return [found for model in apps.get_models() if issubclass(model, NewsldMixin) for found in _of_mixin(model)]


def _of_mixin(model: type[NewsldMixin]) -> Iterator[checks.CheckMessage]:
    says_itself = model.newsld_record is not NewsldMixin.newsld_record
    if model.newsld_fields:
        yield from faults_of(model, model.newsld_fields, "newsld_fields")
    elif not says_itself and not reads_objects():
        advice = 'set newsld_fields, as in {"headline": "title", "html": "body"}, or write newsld_record'
        yield checks.Error("nothing says which of its fields hold an article", advice, model, "newsld.E007")


def _are_texts(said: object) -> bool:
    pairs = cast("Mapping[object, object]", said).items() if isinstance(said, Mapping) else [(None, None)]
    return all(isinstance(one, str) for pair in pairs for one in pair)
