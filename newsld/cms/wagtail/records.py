"""A page → a record: its fields by a mapping, and beside them what every page of Wagtail knows of itself."""

# Wagtail says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Mapping
from functools import partial
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe
from wagtail.blocks import StreamValue
from wagtail.fields import RichTextField
from wagtail.images.models import AbstractImage
from wagtail.models import Page
from wagtail.rich_text import RichText, get_text_for_indexing

from newsld.cms.django import fields
from newsld.cms.wagtail.body import html_of, html_of_rich_text
from newsld.cms.wagtail.images import image_of
from newsld.model.record import TELLING, named


def record_of(page: Any, mapping: Mapping[str, str]) -> dict[str, Any]:
    """Return what a page says of an article."""
    base = page.full_url or ""
    rich = {path: RichText(getattr(page, path)) for path in mapping.values() if _is_rich(page, path)}
    said = fields.record_of(page, mapping, partial(_leaf, base), rich)
    record = dict(_as_text(key, value) for key, value in said.items())
    own = _own(page, base)
    return {**{key: value for key, value in own.items() if value and key not in named(record)}, **record}


def _own(page: Any, base: str) -> dict[str, Any]:
    """Return what a page knows of itself; what was never published would be published now."""
    published = page.first_published_at or timezone.now()
    modified = page.last_published_at
    return {
        "headline": page.title,
        "url": base,
        "language": page.locale.language_code if page.locale_id else "",
        "published": published.isoformat(timespec="seconds"),
        "modified": modified.isoformat(timespec="seconds") if modified and modified > published else "",
    }


def _is_rich(page: Any, path: str) -> bool:
    try:
        return isinstance(page._meta.get_field(path), RichTextField)  # noqa: SLF001  documented
    except FieldDoesNotExist:
        return False


def _leaf(base: str, value: Any) -> Any:
    match value:
        case StreamValue():
            return mark_safe(html_of(value, base))  # noqa: S308  no browser sees it: it is read as the article's text
        case RichText():
            return mark_safe(html_of_rich_text(value))  # noqa: S308
        case AbstractImage():
            return image_of(value, base)
        case Page():
            return {"name": value.title, "url": value.full_url or ""}
        case _:
            return value


def _as_text(key: str, value: Any) -> tuple[str, Any]:
    """Return HTML under the key of HTML where it is the article's text, and as plain text elsewhere."""
    if not isinstance(value, SafeString):
        return key, value
    is_body = any(name in named({key: value}) for name in TELLING)
    return ("html", str(value)) if is_body else (key, get_text_for_indexing(value))
