"""The keys of a generic record: each has other names too, whatever their case and the signs between their words."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from newsld.errors import InvalidConfiguration

KEYS: Mapping[str, tuple[str, ...]] = {
    "id": (),
    "url": ("link", "canonical_url"),
    "language": ("lang", "in_language"),
    "text": ("body", "article_body", "content", "content_text"),
    "html": ("body_html", "content_html"),
    "headline": ("title",),
    "alternative_headline": ("subtitle", "subheadline"),
    "standfirst": ("description", "summary", "abstract"),
    "authors": ("author", "byline", "by", "creator"),
    "editors": ("editor",),
    "translators": ("translator",),
    "contributors": ("contributor",),
    "publisher": (),
    "source": ("source_organization", "agency"),
    "created": ("date_created",),
    "published": ("date_published", "publication_date", "published_at", "date"),
    "modified": ("date_modified", "updated", "updated_at", "last_modified"),
    "expires": ("expiry_date",),
    "embargo": ("embargoed", "embargoed_until"),
    "status": (),
    "type": ("@type",),
    "version": (),
    "dateline": (),
    "section": ("sections", "article_section", "category", "categories"),
    "genre": ("genres",),
    "keywords": ("keyword", "tags"),
    "subjects": ("subject", "about"),
    "places": ("place", "locations", "location", "content_location"),
    "image": ("images", "photo", "photos", "thumbnail_url"),
    "video": ("videos",),
    "audio": (),
    "rights": ("copyright_notice", "copyright"),
    "copyright_holder": (),
    "copyright_year": (),
    "usage_terms": ("usage_info",),
    "license": (),
    "free": ("is_accessible_for_free",),
    "links": ("citation", "citations"),
    "translation_of": ("translation_of_work", "translated_from"),
    "translations": ("translation", "work_translation"),
    "corrections": ("correction",),
    "fact_checks": ("fact_check", "claim_reviews", "claim_review"),
    "claim": ("claim_reviewed",),
    "claimant": ("claimants", "claim_author", "claimed_by"),
    "claimed": ("claim_date",),
    "appearance": ("appearances", "claim_url"),
    "verdict": ("alternate_name", "textual_rating"),
    "rating": ("rating_value",),
    "best": ("best_rating",),
    "worst": ("worst_rating",),
    "explanation": ("rating_explanation",),
}
TELLING = ("text", "html")  # the keys that a record is known by

Columns = Mapping[str, str]


def plain_key(key: str) -> str:
    """Return a key without case and the signs between its words."""
    return re.sub(r"[\W_]+", "", key).lower()


_NAMED = {plain_key(name): key for key, others in KEYS.items() for name in (key, *others)}


def known_columns(columns: Mapping[str, object]) -> Columns:
    """Return which column holds which key of a record, or raise `InvalidConfiguration` for a key that none has."""
    for key, column in columns.items():
        if key not in KEYS:
            raise InvalidConfiguration(f"columns names {key!r}; a record has {', '.join(KEYS)}")
        if not isinstance(column, str) or not column:
            raise InvalidConfiguration(f"columns.{key} is {column!r}, expected the name of a column")
    return cast("Columns", dict(columns))


def columns_of(text: str) -> Columns:
    """Return what "text=body,headline=title" says."""
    pairs = [pair.partition("=") for pair in text.split(",") if pair.strip()]
    for key, sign, _ in pairs:
        if not sign:
            raise InvalidConfiguration(f"columns: {key.strip()!r} names no column, expected as in text=body")
    return known_columns({key.strip(): column.strip() for key, _, column in pairs})


def named(record: Mapping[str, Any], columns: Columns | None = None) -> dict[str, Any]:
    """Return what a record says by the keys above: what `columns` say goes first, then a key itself, then others."""
    found: dict[str, Any] = {}
    for key, value in record.items():
        known = _NAMED.get(plain_key(key)) if isinstance(key, str) else None  # pyright: ignore[reportUnnecessaryIsInstance]  foreign records
        if known and _is_said(value) and (known == key or known not in found):
            found[known] = value
    for key, column in (columns or {}).items():
        value = at(record, column)
        found.pop(key, None)
        if _is_said(value):
            found[key] = value
    return found


def at(record: Mapping[str, Any], path: str) -> Any:
    """Return what stands at a path such as "fields.body" or "authors.0.name", `None` where there is nothing."""
    if path in record:
        return record[path]
    value: Any = record
    for step in path.split("."):
        if isinstance(value, Mapping):
            value = cast("Mapping[str, Any]", value).get(step)
        elif isinstance(value, list) and step.isdecimal():
            value = next(iter(cast("list[Any]", value)[int(step) : int(step) + 1]), None)
        elif isinstance(value, list):
            value = list(_each(cast("list[Any]", value), step)) or None
        else:
            return None
    return value


def _each(members: list[Any], step: str) -> Iterator[Any]:
    """Yield what each object of a list says under a key."""
    for member in members:
        if isinstance(member, Mapping) and (value := cast("Mapping[str, Any]", member).get(step)) is not None:
            yield value


def _is_said(value: Any) -> bool:
    return value is not None and value not in ("", []) and value == value  # noqa: PLR0124  NaN says nothing
