"""The body of a task → a raw article, or the value that its JSON is."""

import json
from typing import Any

from newsld.errors import NewsldError
from newsld.intake.raw_articles import decoded, raw_article
from newsld.model.article import RawArticle
from newsld.service.messages import Task

PLACE = "the body"  # what errors call it
_MARKUP = ("text/html", "application/xhtml+xml")


class NotJSON(NewsldError):  # noqa: N818  named for what happened
    """A body that is said to be JSON is none."""


def article_in(task: Task) -> RawArticle:
    """Return the article that a body is."""
    if is_json(task.media_type):
        return RawArticle(record=value_of(task))
    return raw_article(task.body, PLACE, is_markup=task.media_type in _MARKUP, charset=task.charset)


def value_of(task: Task) -> Any:
    """Return the value that a body of JSON is, or raise `NotJSON`."""
    try:
        return json.loads(decoded(PLACE, task.body))
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise NotJSON(f"{PLACE} is no JSON: {error.msg.lower()} at {where}") from None
    except (ValueError, RecursionError):
        raise NotJSON(f"{PLACE} is no JSON that can be read: nested too deep, or a number too long") from None


def is_json(media_type: str) -> bool:
    """Tell whether a media type is one of JSON."""
    return media_type == "application/json" or media_type.endswith("+json")
