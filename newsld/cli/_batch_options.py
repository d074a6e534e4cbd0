"""What the commands of `newsld batch` are told: where a run goes and how, and which rules speak."""

from collections.abc import Callable, Sequence
from functools import reduce
from pathlib import Path

import click

from newsld.batch.portions import Measure
from newsld.batch.writing import FORMATS
from newsld.cli._batch_engines import ENGINES, LOCAL

Command = Callable[..., None]
Option = Callable[[Command], Command]

INPUTS: Option = click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
OF_RUNS: Sequence[Option] = (
    click.option("--out", required=True, metavar="DIR", type=click.Path(path_type=Path), help="Where the tables go."),
    click.option(
        "--to",
        "form",
        type=click.Choice(FORMATS),
        default="jsonl",
        show_default=True,
        help="What the tables are written in.",
    ),
    click.option("--resume", is_flag=True, help="Go on with the run that is in DIR; what is published there is kept."),
    click.option(
        "--jobs",
        type=click.IntRange(min=0),
        default=0,
        metavar="N",
        help="So many processes at a time; by default as many as can run.",
    ),
    click.option(
        "--engine",
        type=click.Choice(ENGINES),
        default=LOCAL,
        show_default=True,
        help="Who does the work: processes of this machine, or Spark.",
    ),
    click.option(
        "--master",
        metavar="URL",
        help="Where Spark is: local[N] for N cores of this machine, spark://HOST:PORT, …; by default all cores.",
    ),
    click.option("--spark-conf", multiple=True, metavar="NAME=VALUE", help="A setting of Spark's; may be repeated."),
    click.option("--ordered", is_flag=True, help="Publish parts in the order of the input, else as they are made."),
    click.option(
        "--rows",
        type=click.IntRange(min=1),
        default=Measure().rows,
        show_default=True,
        metavar="N",
        help="So many records a part, or 16 MB of them.",
    ),
    click.option(
        "--time-limit",
        type=click.FloatRange(min=0, min_open=True),
        default=60,
        show_default=True,
        metavar="SECONDS",
        help="How long a record may take.",
    ),
    click.option(
        "--today",
        type=click.DateTime(["%Y-%m-%d"]),
        metavar="DATE",
        help="The day that dates are in the future of; by default the day it is.",
    ),
)
OF_RULES: Sequence[Option] = (
    click.option("--select", multiple=True, metavar="RULES", help="Only these rules; see `newsld validate --help`."),
    click.option("--ignore", multiple=True, metavar="RULES", help="Not these rules."),
    click.option("--profile", multiple=True, metavar="NAME", help="Also what this consumer asks for."),
    click.option("--rules", multiple=True, metavar="FILE", help="Also the rules that this Python file holds."),
)


def with_options(command: Command, options: Sequence[Option]) -> Command:
    """Add options to a command, in the order in which its help has them."""
    return reduce(lambda held, option: option(held), reversed(options), command)
