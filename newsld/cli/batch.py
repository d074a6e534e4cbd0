"""`newsld batch`: archives of articles and documents, by several processes, and again from where it was broken off."""

import sys
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial, wraps
from pathlib import Path
from typing import Any

import click

from newsld.batch.jobs import Job
from newsld.batch.portions import Measure
from newsld.batch.run import Unpublishable
from newsld.batch.settings import Settings
from newsld.batch.work import Task
from newsld.cli._batch_engines import CHOICES, check_options, engine_of
from newsld.cli._batch_options import INPUTS, OF_RULES, OF_RUNS, Command, with_options
from newsld.cli._batch_progress import Shown
from newsld.cli._selection import chosen, settings
from newsld.cli._settings import EACH, Reading, article_options, markup_options
from newsld.cli._terminal import complain
from newsld.errors import InvalidConfiguration, MissingPackage, ProcessDied, SparkFailed, UnreadableDocument
from newsld.model.publisher import Publisher
from newsld.model.selection import ValidationSettings

_DONE, _REJECTED, _FAILED, _INTERRUPTED = 0, 1, 2, 130


def _run_options(command: Command) -> Command:
    """Add the options that say how a run goes; the command is given what is to be done with `task`, by `go`."""

    @wraps(command)
    def wrapped(**options: Any) -> None:
        check_options(click.get_current_context())
        said = {name: options.pop(name) for name in ("inputs", "out", "form", "resume", "rows", "time_limit", *CHOICES)}
        today = options.pop("today")
        day = today.date() if today else datetime.now(UTC).date()
        command(**options, today=day, go=partial(_go, **said, has_day=today is not None))

    return with_options(wrapped, (INPUTS, *OF_RUNS))


def _rule_options(command: Command) -> Command:
    return with_options(command, OF_RULES)


@click.group()
def batch() -> None:
    """Convert, validate or annotate archives of millions of articles.

    INPUT is a file of many (.jsonl, .parquet, .warc), any of them packed (.gz, .zst), a folder of pages or other files,
    which is walked, a pattern, or - for JSON Lines on standard input.

    DIR is filled with tables in parts: articles/, a row each, and beside it quotations/, claims/ and speakers/. What
    there is no row of stands in rejects.jsonl, with its reason: records, and articles beyond the first of a record, are
    as many as rows and rejects together, which summary.json tells. The same input gives the same bytes.

    A run that was broken off, by whatever, is gone on with by --resume and the same words.

    The exit code is 0 where all is done, 1 where something was rejected that is no picture and is not held back by its
    sender, 2 where the run could not go on, 130 where it was interrupted.
    """


@batch.command("convert")
@_run_options
@_rule_options
@article_options
@markup_options
def convert(*, url: str | None, publisher: Publisher, reading: Reading, today: Any, go: Any, **rules: Any) -> None:
    """Turn raw articles into schema.org graphs, and tell what is wrong with them, and who says what."""
    _of_articles("convert", publisher, reading, today, go, url, rules)


@batch.command("annotate")
@_run_options
@article_options
def annotate(*, url: str | None, publisher: Publisher, reading: Reading, today: Any, go: Any) -> None:
    """Find quotations, claims and speakers in raw articles, with offsets into their bodies."""
    _of_articles("annotate", publisher, reading, today, go, url, {})


@batch.command("validate")
@_run_options
@_rule_options
@click.option("--config", metavar="TOML", help="The settings; ./newsld.toml or ./pyproject.toml where they have any.")
@click.option("--column", default="", metavar="NAME", help="Where records have the document; lines are it otherwise.")
def validate(*, config: str | None, column: str, today: Any, go: Any, **rules: Any) -> None:
    """Tell what is wrong with schema.org documents, or with those in pages."""
    said = _validation(config, rules)
    go("validate", Settings(today, validation=said, column=column))


def _of_articles(  # noqa: PLR0917, PLR0913  what two commands share
    road: str, publisher: Publisher, reading: Reading, today: Any, go: Any, url: str | None, rules: Any
) -> None:
    if url and EACH not in url:
        raise click.UsageError(f"--url is the address of one article; write {EACH} where the id of each stands")
    config = click.get_current_context().params["config"]
    validation = _validation(config, rules) if rules else ValidationSettings()
    go(road, Settings(today, publisher, validation, reading["form"], "", reading["allow_embargoed"]))


def _validation(config: str | None, rules: dict[str, Any]) -> ValidationSettings:
    """Return the settings of the file, and over them the options."""
    said = settings(config)
    options = chosen(rules["select"], rules["ignore"], ())
    over = replace(said.selection, select=None) if options.select is not None else said.selection
    return replace(
        said,
        selection=over.with_more(options),
        profiles=tuple(rules["profile"]) or said.profiles,
        rules=(*said.rules, *rules["rules"]),
    )


def _go(  # noqa: PLR0913  an option each
    road: str,
    told: Settings,
    *,
    inputs: tuple[str, ...],
    out: Path,
    form: str,
    resume: bool,
    rows: int,
    time_limit: float,
    has_day: bool,
    **choices: Any,
) -> None:
    job = Job(inputs, Task(road, told, time_limit), form, Measure(rows), has_day)
    shown = Shown(out)
    try:
        summary = engine_of(**choices)(job, out, shown, resume=resume)
    except (InvalidConfiguration, MissingPackage) as error:
        shown.clear()
        raise click.UsageError(str(error)) from error
    except (UnreadableDocument, Unpublishable, ProcessDied, SparkFailed) as error:
        shown.clear()
        complain(str(error))
        sys.exit(_FAILED)
    except KeyboardInterrupt:
        shown.clear()
        kept = f"; what is published in {out} is kept, --resume goes on from there" if out.exists() else ""
        complain(f"interrupted{kept}")
        sys.exit(_INTERRUPTED)
    shown.sum_up(summary)
    sys.exit(_REJECTED if summary.is_lossy else _DONE)
