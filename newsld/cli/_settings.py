"""The options that `convert` and `annotate` share, and the publisher's settings that they and `newsld.toml` make."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import reduce, wraps
from pathlib import Path
from typing import Any, TypedDict

import click

from newsld.cli import SETTINGS
from newsld.cli._speakers import speakers_in
from newsld.cli._toml import toml_in
from newsld.errors import InvalidConfiguration
from newsld.intake.arrivals import Arrival
from newsld.model.article import RawArticle
from newsld.model.publisher import ExistingMarkup, Publisher, publisher_of
from newsld.model.record import columns_of
from newsld.readers import FORMATS

Command = Callable[..., None]

EACH = "{id}"
_SAID = ("config", "url", "language", "reference_date", "speakers", "min_confidence", "columns")


class Reading(TypedDict):
    """How articles are read: in which format, "" where it is to be recognised, and whether embargoes hold."""

    form: str
    allow_embargoed: bool


_OF_ARTICLES = (
    click.option(
        "--from",
        "from_",
        type=click.Choice(tuple(FORMATS)),
        help="The format of the articles; else it is recognised.",
    ),
    click.option(
        "--allow-embargoed",
        is_flag=True,
        help="Take articles too that their sender holds back, has canceled or put under an embargo.",
    ),
    click.option(
        "--columns",
        metavar="KEY=COLUMN,...",
        help="Where records have what: text=body,headline=title,published=meta.date",
    ),
    click.option("--config", metavar="TOML", help=f"The publisher's settings; ./{SETTINGS} where there is one."),
    click.option(
        "--url",
        metavar="URL",
        help="The article's address; for several articles, {id} in it stands for each one's id.",
    ),
    click.option("--language", metavar="TAG", help="The BCP 47 tag of the articles' language; else the text tells."),
    click.option(
        "--reference-date",
        metavar="DATE",
        type=click.DateTime(["%Y-%m-%d"]),
        help="The latest date that an article can have, such as 2022-12-31.",
    ),
    click.option(
        "--speakers",
        metavar="FILE",
        help="Who you know, as JSON or JSON Lines: name, alternateName, @id, sameAs, jobTitle, @type.",
    ),
    click.option(
        "--min-confidence",
        metavar="NUMBER",
        type=click.FloatRange(0, 1),
        help="Leave out what is less sure than this, from 0 to 1; 0.15 where nothing is said.",
    ),
)
_OF_MARKUP = (
    click.option(
        "--replace",
        "replace_existing",
        is_flag=True,
        help="Throw away what markup that is there says of the article.",
    ),
    click.option(
        "--keep-existing",
        is_flag=True,
        help="Where markup that is there says otherwise, keep what it says.",
    ),
)


def article_options(command: Command) -> Command:
    """Add the options that say what the articles themselves do not.

    The command is given the `publisher` that they make, and as `reading` what `read_all` is told.
    """

    @wraps(command)
    def wrapped(**options: Any) -> None:
        said = {name: options.pop(name) for name in _SAID}
        reading = Reading(form=options.pop("from_") or "", allow_embargoed=options.pop("allow_embargoed"))
        command(**options, url=said["url"], publisher=settings(**said), reading=reading)

    return reduce(_with, _OF_ARTICLES, wrapped)


def markup_options(command: Command) -> Command:
    """Add the options that say what becomes of the structured data that articles have already.

    The command is given the `publisher` with what they say.
    """

    @wraps(command)
    def wrapped(*, publisher: Publisher, keep_existing: bool, replace_existing: bool, **options: Any) -> None:
        if keep_existing and replace_existing:
            raise click.UsageError("--keep-existing and --replace exclude each other")
        if keep_existing:
            publisher = replace(publisher, existing_markup=ExistingMarkup.KEEP)
        if replace_existing:
            publisher = replace(publisher, existing_markup=ExistingMarkup.REPLACE)
        command(**options, publisher=publisher)

    return reduce(_with, _OF_MARKUP, wrapped)


def _with(command: Command, option: Callable[[Command], Command]) -> Command:
    """Return a command with one option more."""
    return option(command)


def settings(  # noqa: PLR0913  an option each
    *,
    config: str | None,
    url: str | None,
    language: str | None,
    reference_date: datetime | None,
    speakers: str | None,
    min_confidence: float | None,
    columns: str | None,
) -> Publisher:
    """Return the publisher's settings: the file's, and over them the options'."""
    try:
        said: dict[str, Any] = {
            "min_confidence": min_confidence,
            "speakers": speakers_in(speakers) if speakers else None,
            "article_url": url if url and EACH in url else None,
            "language": language or None,
            "reference_date": reference_date.date() if reference_date else None,
            "columns": columns_of(columns) if columns else None,
        }
        return replace(_configured(config), **{key: value for key, value in said.items() if value is not None})
    except InvalidConfiguration as error:
        raise click.UsageError(str(error)) from error


def addressed(arrival: Arrival, url: str | None, *, is_alone: bool) -> RawArticle:
    """Return the article with the address that the options say, where it is one address and the article has none."""
    if not url or EACH in url or arrival.raw.url:
        return arrival.raw
    if arrival.is_line or arrival.is_found or not is_alone:
        raise click.UsageError(
            f"--url is the address of one article; for several, write {EACH} where the id of each stands"
        )
    return replace(arrival.raw, url=url)


def _configured(config: str | None) -> Publisher:
    path = Path(config or SETTINGS)
    if config is None and not path.is_file():
        return Publisher()
    said = toml_in(path)
    try:
        return publisher_of(said)
    except (InvalidConfiguration, ValueError) as error:
        raise click.UsageError(f"{path}: {error}") from error
