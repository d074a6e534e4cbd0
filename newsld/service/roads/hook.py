"""`POST /v1/hook/…`: what a CMS sends while it publishes → the graph that goes into the page, and what is wrong."""

import json
from collections.abc import Mapping
from typing import Any, cast

from newsld.cms import ghost
from newsld.cms.enrichment import Enrichment, enrich, published
from newsld.errors import UnreadableArticle
from newsld.model.article import RawArticle
from newsld.readers import FORMATS
from newsld.service.messages import Answer, Task
from newsld.service.roads.body import PLACE, NotJSON, value_of
from newsld.service.roads.writing import kinds, written
from newsld.service.rulebook import Rulebook

_TOLD = ("code", "name", "severity", "pointer", "message", "help", "url")


def of_ghost(task: Task, book: Rulebook) -> Answer:
    """Take a webhook of Ghost."""
    told = _record(task)
    try:
        record = ghost.record_of(told)
    except UnreadableArticle as error:
        return _answer(Enrichment(told, failure=str(error)))
    enriched = enrich(record, book.settings)
    if record.get("status") == "published":  # Ghost tells what it has done
        published(enriched, book.settings)
    return _answer(enriched)


def of_form(task: Task, book: Rulebook) -> Answer:
    """Take the JSON of a CMS that is among the forms in which articles are read, or else a record."""
    record = _record(task)
    form = task.road if FORMATS[task.road].is_form_of(RawArticle(record=record)) else ""
    return _answer(enrich(record, book.settings, form=form))


def _record(task: Task) -> Mapping[str, Any]:
    value = value_of(task)
    if not isinstance(value, dict):
        raise NotJSON(f"{PLACE} is JSON, but no object")
    return cast("dict[str, Any]", value)


def _answer(enriched: Enrichment) -> Answer:
    told = {
        "graph": json.loads(enriched.document) if enriched.document else None,
        "html": enriched.html,
        "findings": [{key: getattr(one, key) for key in _TOLD} for one in enriched.findings],
        "blocked": enriched.is_blocked,
        "failure": enriched.failure,
    }
    return Answer(written(told), found=kinds(enriched.findings))
