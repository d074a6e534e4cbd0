"""`newsld annotate`: quotations, claims and speakers, one JSON line per article."""

import json
import sys
from collections.abc import Iterator

import click

from newsld.annotators import annotate as annotated
from newsld.annotators.rows import rows_of
from newsld.cli._run import Made, Run
from newsld.cli._settings import Reading, addressed, article_options
from newsld.conversion import read_all
from newsld.errors import NewsldError, UnreadableArticle
from newsld.intake.arrivals import Arrival
from newsld.languages import language as language_of
from newsld.model.article import Article
from newsld.model.publisher import Publisher

_NO_TEXT = "--raw counts in a text as given, which only plain texts and records of them have"


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--raw",
    "in_raw",
    is_flag=True,
    help="Give offsets into the text exactly as given, not into the body.",
)
@article_options
def annotate(files: tuple[str, ...], *, in_raw: bool, url: str | None, publisher: Publisher, reading: Reading) -> None:
    """Find quotations, claims, speakers and fact checks in articles, and write one JSON object a line for each article.

    FILE is what `newsld convert` takes. Offsets are code points, half-open; without --raw they count in the graph's
    `articleBody`, and "in" says "headline" for what stands there. With it they count in the text of a file or record;
    what is no plain text, a page for instance, has none to count in.

    The exit code is 0 where every article was read, 2 where one could not be.
    """

    def work(arrival: Arrival) -> Iterator[Made | NewsldError]:
        for article in read_all(addressed(arrival, url, is_alone=len(files) == 1), publisher, **reading):
            if isinstance(article, Article) and in_raw and article.is_told:
                yield UnreadableArticle(f"{_NO_TEXT}; leave it out")
            else:
                yield article if isinstance(article, NewsldError) else _made(article, publisher, in_raw=in_raw)

    sys.exit(Run(work).over(files))


def _made(article: Article, publisher: Publisher, *, in_raw: bool) -> Made:
    spoken = language_of(article.language)
    found = annotated(article, spoken, publisher.speakers, least=publisher.min_confidence)
    rows = rows_of(article, found, in_raw=in_raw)
    return Made(json.dumps(rows, ensure_ascii=False), found.remarks)
