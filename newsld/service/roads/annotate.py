"""`POST /v1/annotate`: a raw article → its quotations, claims and speakers, and the text that they stand in."""

from newsld.annotators import annotate
from newsld.annotators.rows import rows_of
from newsld.conversion import read
from newsld.languages import language as language_of
from newsld.service.messages import Answer, Task
from newsld.service.roads.body import article_in
from newsld.service.roads.writing import written
from newsld.service.rulebook import Rulebook


def answer(task: Task, book: Rulebook) -> Answer:
    """Return what `newsld annotate` writes, with the headline and the text that offsets count in."""
    publisher, form = book.settings.publisher, task.one("form")
    url, language = task.one("url"), task.one("language")
    article = read(article_in(task), publisher, form=form, url=url, language=language)
    found = annotate(article, language_of(article.language), publisher.speakers, least=publisher.min_confidence)
    text = {"headline": article.headline, "text": article.body, "body_start": article.body_start}
    return Answer(written(rows_of(article, found) | text))
