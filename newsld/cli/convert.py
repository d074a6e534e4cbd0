"""`newsld convert`: raw articles to graphs."""

import sys
from datetime import datetime

import click

from newsld.cli._articles import article_options, articles, settings
from newsld.cli._documents import LINE_SUFFIXES
from newsld.conversion import Conversion
from newsld.conversion import convert as converted
from newsld.errors import NewsldError

UNREADABLE = 2


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--format", "form", type=click.Choice(["jsonld", "html", "jsonl"]), help="By default jsonld, and jsonl for JSON Lines.")  # noqa: E501
@article_options
def convert(  # noqa: PLR0913 one parameter per option
    files: tuple[str, ...],
    form: str | None,
    config: str | None,
    url: str | None,
    language: str | None,
    reference_date: datetime | None,
) -> None:
    """Turn raw articles into schema.org graphs.

    FILE is a text with one article, JSON Lines with one article a line ({"id", "text", "url", "language"}), or - for
    standard input.

    The exit code is 0 where every article was converted, 2 where one could not be read.
    """
    publisher = settings(config, url, language, reference_date)
    if form is None:
        form = "jsonl" if any(name.endswith(tuple(LINE_SUFFIXES)) for name in files) else "jsonld"
    failures: list[str] = []

    def refuse(message: str) -> None:
        failures.append(message)
        click.echo(f"newsld: {message}", err=True)

    for raw in articles(files, refuse):
        try:
            click.echo(_written(converted(raw, publisher), form))
        except NewsldError as error:
            refuse(f"{raw.id or '-'}: {error}")
    if failures:
        sys.exit(UNREADABLE)


def _written(conversion: Conversion, form: str) -> str:
    match form:
        case "html":
            return conversion.html
        case "jsonl":
            return conversion.to_json()
        case _:
            return conversion.document
