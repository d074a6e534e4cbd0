"""`POST /v1/validate`: a document or a page → what is wrong with it."""

from collections.abc import Iterator
from datetime import UTC, datetime

from newsld.jsonld.encodings import decoded_page, document_of
from newsld.jsonld.page_documents import is_page, of_page
from newsld.model.diagnostic import Severity
from newsld.model.document import MAX_SIZE, Document
from newsld.reports.format import members
from newsld.service.messages import Answer, Task
from newsld.service.roads.writing import kinds, written
from newsld.service.rulebook import Rulebook
from newsld.validation import validate

FILE = "-"  # as of standard input


def answer(task: Task, book: Rulebook) -> Answer:
    """Return what the rules find in a body, as `newsld validate --format json` writes it, and how much that is."""
    rules = book.choose(task.many("profile"), task.many("select"), task.many("ignore"))
    today = book.settings.validation.today or datetime.now(UTC).date()
    found = [one for document in _documents(task) for one in validate(document, rules=rules, now=today)]
    counts = {f"{severity}s": sum(one.severity is severity for one in found) for severity in Severity}
    return Answer(written({"diagnostics": [members(one) for one in found], **counts}), found=kinds(found))


def _documents(task: Task) -> Iterator[Document]:
    if task.media_type in ("text/html", "application/xhtml+xml") or is_page(task.body):
        yield from of_page(FILE, decoded_page(task.body, task.charset))
    else:
        yield document_of(task.body, MAX_SIZE, FILE)
