"""`newsld convert`: raw articles to graphs."""

import sys
from collections.abc import Iterator
from itertools import chain, islice

import click

from newsld.cli._run import Made, Run
from newsld.cli._settings import Reading, addressed, article_options, markup_options
from newsld.conversion import converted, read_all
from newsld.errors import NewsldError
from newsld.intake.arrivals import Arrival
from newsld.model.publisher import Publisher


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonld", "html", "jsonl"]),
    help="An indented document, a <script> element, or a document a line; by default jsonld, for several jsonl.",
)
@article_options
@markup_options
def convert(
    files: tuple[str, ...], *, form: str | None, url: str | None, publisher: Publisher, reading: Reading
) -> None:
    r"""Turn raw articles into schema.org graphs.

    FILE is a text, a page, a feed, a record of a CMS … (`newsld formats` lists them), a file of many (.jsonl, .parquet,
    .warc), any of them packed (.gz, .zst), a folder, which is walked, or - for standard input.

    \b
    A record has text or html, and what else is known:
      id, url, language, type, headline, alternative_headline, standfirst,
      authors, editors, translators, contributors, publisher, source,
      created, published, modified, expires, embargo, status, version,
      dateline, section, genre, keywords, subjects, places, links,
      image, video, audio, translation_of, translations, corrections,
      free, rights, copyright_holder, copyright_year, usage_terms, license,
      and of a fact check claim, claimant, claimed, appearance, verdict,
      rating, best, worst, explanation, or of several fact_checks
    or has them elsewhere: --columns text=fields.body,headline=title

    The exit code is 0 where all could be read, 2 where something could not; the rest is converted all the same. What is
    no text, such as a picture of a feed, and what is held back by its sender is told, and is no failure.
    """

    def work(arrival: Arrival) -> Iterator[Made | NewsldError]:
        found = read_all(addressed(arrival, url, is_alone=len(files) == 1), publisher, **reading)
        first = list(islice(found, 2))
        is_one = not (arrival.is_line or arrival.is_found or len(files) > 1 or len(first) > 1)
        is_line = form == "jsonl" or (form is None and not is_one)
        for number, article in enumerate(chain(first, found), 1):
            if isinstance(article, NewsldError):
                yield article
                continue
            conversion = converted(article, publisher)
            place = f"item {number}: " if len(first) > 1 else ""
            if form == "html":
                yield Made(conversion.html, conversion.remarks, place)
            else:
                document = conversion.to_json() if is_line else conversion.document
                yield Made(document, conversion.remarks, place)

    sys.exit(Run(work).over(files))
