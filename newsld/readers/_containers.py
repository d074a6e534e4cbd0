"""Objects that are no article and hold several: the answer of an interface, a JSON feed."""

from collections.abc import Callable, Mapping
from typing import Any, cast

_KEYS = ("items", "articles", "results", "posts", "stories", "entries", "news", "records", "docs", "documents")
_AROUND = ("data", "response", "hits", "content", "result", "feed")
_ALSO = ("content_elements", "hits", "data", "response")
_INNER = ("_source", "node", "article")  # what an answer wraps each article in
_DEEPEST = 3

Told = Callable[[Mapping[str, Any]], bool]


def members_of(value: object, is_told: Told) -> list[Any] | None:
    """Return the articles that an object is around, `None` where it is one itself, or is around none."""
    if not isinstance(value, Mapping):
        return None
    record = cast("Mapping[str, Any]", value)
    return None if is_told(record) and not _is_answer(record) else _members(record, is_told, 0)


def _is_answer(record: Mapping[str, Any]) -> bool:
    """Tell what looks like an article and is the answer of an interface that lists some."""
    return record.get("type") == "results"


def _members(record: Mapping[str, Any], is_told: Told, depth: int) -> list[Any] | None:
    for key in (*_KEYS, *_ALSO):
        found: object = record.get(key)
        if isinstance(found, list):
            members = [_inner(member) for member in cast("list[object]", found)]
            if any(isinstance(one, Mapping) and is_told(cast("Mapping[str, Any]", one)) for one in members):
                return [_as_feed_says(member, record) for member in members]
    for key in _AROUND if depth < _DEEPEST else ():
        around: object = record.get(key)
        if isinstance(around, Mapping):
            inner = _members(cast("Mapping[str, Any]", around), is_told, depth + 1)
            if inner is not None:
                return inner
    return None


def _inner(member: object) -> Any:
    """Return an article without what is around it alone."""
    if not isinstance(member, Mapping):
        return member
    record = cast("Mapping[str, Any]", member)
    return next((record[key] for key in _INNER if isinstance(record.get(key), Mapping)), record)


def _as_feed_says(member: Any, feed: Mapping[str, Any]) -> Any:
    """Return an item of a JSON feed with what the feed says of all its items."""
    if not isinstance(member, Mapping):
        return member
    item = cast("Mapping[str, Any]", member)
    if "jsonfeed.org" not in str(feed.get("version", "")):
        return item
    said = {"language": feed.get("language"), "authors": feed.get("authors") or feed.get("author")}
    house = {"name": feed.get("title"), "url": feed.get("home_page_url"), "image": feed.get("icon")}
    known = {key: value for key, value in said.items() if value}
    if house["name"]:
        known["publisher"] = {"@type": "Organization"} | {key: value for key, value in house.items() if value}
    return {**known, **item}
