"""`POST /v1/convert`: a raw article → its graph, checked."""

import json
from dataclasses import asdict
from datetime import UTC, datetime

from newsld.conversion import convert
from newsld.reports.format import members
from newsld.service.messages import Answer, Task
from newsld.service.roads.body import article_in
from newsld.service.roads.writing import kinds, written
from newsld.service.rulebook import Rulebook
from newsld.validation import validate

DOCUMENT = "application/ld+json"


def answer(task: Task, book: Rulebook) -> Answer:
    """Return the graph of an article, what is wrong with it, and what its publisher should know."""
    rules = book.choose(task.many("profile"))
    publisher, form = book.settings.publisher, task.one("form")
    url, language = task.one("url"), task.one("language")
    conversion = convert(article_in(task), publisher, form=form, url=url, language=language)
    document = conversion.document
    found = validate(document, file="graph", now=datetime.now(UTC).date(), rules=rules)
    if task.wants == DOCUMENT:
        return Answer(f"{document}\n".encode("utf-8", "backslashreplace"), DOCUMENT, kinds(found))
    told = {
        "graph": json.loads(document),
        "html": conversion.html,
        "findings": [members(one) for one in found],
        "remarks": [asdict(remark) for remark in conversion.remarks],
    }
    return Answer(written(told), found=kinds(found))
