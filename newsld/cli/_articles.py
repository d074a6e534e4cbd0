"""What a command is told to convert: files, JSON Lines and standard input → raw articles, and the publisher's settings."""

import json
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast

import click

from newsld.cli._documents import LINE_SUFFIXES, STDIN, decoded
from newsld.errors import InvalidConfiguration, UnreadableArticle, UnreadableDocument
from newsld.model.article import RawArticle
from newsld.model.publisher import Publisher, publisher_of

SETTINGS = "newsld.toml"
LARGEST = 10_000_000  # bytes; the longest articles known are a tenth of it


def article_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say what the articles themselves do not."""
    for option in (
        click.option("--config", type=click.Path(), help=f"The publisher's settings; {SETTINGS} where one is found."),
        click.option("--url", help="The address of the article, or a template with {id} for several."),
        click.option("--language", help="The BCP 47 tag of the articles' language."),
        click.option("--reference-date", type=click.DateTime(["%Y-%m-%d"]), help="The latest date an article can have."),
    ):
        command = option(command)
    return command


def settings(config: str | None, url: str | None, language: str | None, reference_date: datetime | None) -> Publisher:
    """Return the publisher's settings: the file's, and over them the options'."""
    publisher = _configured(config)
    day: date | None = reference_date.date() if reference_date else None
    return replace(
        publisher,
        article_url=url or publisher.article_url,
        language=language or publisher.language,
        reference_date=day or publisher.reference_date,
    )


def _configured(config: str | None) -> Publisher:
    path = Path(config or SETTINGS)
    if config is None and not path.is_file():
        return Publisher()
    try:
        return publisher_of(tomllib.loads(path.read_text("utf-8")))
    except (OSError, UnicodeDecodeError) as error:
        raise click.UsageError(f"{path}: {getattr(error, 'strerror', None) or 'not UTF-8'}") from error
    except (tomllib.TOMLDecodeError, InvalidConfiguration) as error:
        raise click.UsageError(f"{path}: {error}") from error


def articles(paths: Iterable[str], refused: Callable[[str], None]) -> Iterator[RawArticle]:
    """Yield the articles of the files; what cannot be read is handed to `refused` in words."""
    for path in paths:
        try:
            yield from _file(path, refused)
        except OSError as error:
            refused(f"{path}: {(error.strerror or 'cannot be read').lower()}")
        except (UnreadableDocument, UnreadableArticle) as error:
            refused(str(error))


def _file(path: str, refused: Callable[[str], None]) -> Iterator[RawArticle]:
    if Path(path).suffix.lower() in LINE_SUFFIXES:
        with Path(path).open("rb") as stream:
            yield from _lines(path, stream, refused)
        return
    if path == STDIN:
        yield from _stdin(refused)
        return
    if Path(path).stat().st_size > LARGEST:
        raise UnreadableArticle(_too_large(path, Path(path).stat().st_size))
    yield RawArticle(decoded(path, Path(path).read_bytes()), id=Path(path).name.split(".")[0])


def _stdin(refused: Callable[[str], None]) -> Iterator[RawArticle]:
    """Read standard input: JSON Lines where its first line is a JSON object, else one article."""
    stream = sys.stdin.buffer
    first = stream.readline()
    if first.lstrip()[:1] == b"{":
        yield from _lines(STDIN, iter([first, *[]]), refused)
        yield from _lines(STDIN, stream, refused, number=2)
        return
    data = first + stream.read(LARGEST)
    if len(data) > LARGEST:
        raise UnreadableArticle(_too_large(STDIN, len(data)))
    yield RawArticle(decoded(STDIN, data))


def _too_large(path: str, size: int) -> str:
    return f"{path}: {size / 1e6:,.0f} MB is larger than any article (the limit is {LARGEST / 1e6:,.0f} MB); one article per line goes into a .jsonl file"  # noqa: E501


def _lines(
    path: str, lines: Iterable[bytes], refused: Callable[[str], None], number: int = 1
) -> Iterator[RawArticle]:
    for at, line in enumerate(lines, number):
        if not line.strip():
            continue
        try:
            yield _record(f"{path}:{at}", line)
        except (UnreadableArticle, UnreadableDocument) as error:
            refused(str(error))


def _record(place: str, line: bytes) -> RawArticle:
    if len(line) > LARGEST:
        raise UnreadableArticle(_too_large(place, len(line)))
    try:
        value = json.loads(decoded(place, line))
    except (ValueError, RecursionError) as error:
        raise UnreadableArticle(f"{place}: not a JSON object: {error}") from error
    record = cast("Mapping[str, Any]", value) if isinstance(value, dict) else {}
    text = record.get("text")
    if not isinstance(text, str):
        raise UnreadableArticle(f'{place}: expected a JSON object with "text"')
    known = {key: str(record[key]) for key in ("id", "url", "language") if record.get(key) is not None}
    return RawArticle(text, **known)
