"""The command line: one file per command, imported only when it is called."""

import os
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from importlib import import_module
from io import BufferedWriter, RawIOBase, TextIOWrapper
from pathlib import Path
from typing import Any, TextIO, cast

import click

from newsld._version import __version__

# command → its module, and the line that `newsld --help` prints of it
COMMANDS: Mapping[str, tuple[str, str]] = {
    "convert": ("newsld.cli.convert", "Turn raw articles into schema.org graphs."),
    "inject": ("newsld.cli.inject", "Write the graphs of articles into their pages."),
    "annotate": ("newsld.cli.annotate", "Find quotations, claims and speakers in articles."),
    "batch": ("newsld.cli.batch", "Do the same with archives of millions of articles."),
    "formats": ("newsld.cli.formats", "List the forms in which articles are read."),
    "validate": ("newsld.cli.validate", "Tell what is wrong with schema.org documents."),
    "serve": ("newsld.cli.serve", "Convert and validate over HTTP."),
    "canon": ("newsld.cli.canon", "Write what documents say in RDF's canonical form."),
    "rules": ("newsld.cli.rules", "List the rules."),
    "explain": ("newsld.cli.rules", "Say what a rule finds, why, and how to mend it."),
    "cms": ("newsld.cli.cms", "Write out the plug-ins for content management systems."),
    "conformance": ("newsld.cli.conformance", "Run the standard's conformance suite on any implementation."),
    "schema": ("newsld.cli.schema", "Print the JSON Schema of a node type."),
    "vocabulary": ("newsld.cli.vocabulary", "Print what schema.org says of a term."),
}

SETTINGS = "newsld.toml"  # what all commands are told of a publisher, each in its own part of the file
UNWRITABLE, INTERRUPTED, HUNG_UP = 2, 130, 141  # the last two as a shell says it of Ctrl-C, and of a reader that left


class _LazyGroup(click.Group):
    """A group that knows its commands' names and imports a command when it runs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in COMMANDS:
            return None
        return getattr(import_module(COMMANDS[cmd_name][0]), cmd_name)

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Read the arguments; what they ask to be shown can meet a full disk too."""
        with _ending_quietly():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; when its user or its output goes away it ends without ado."""
        with _ending_quietly():
            return super().invoke(ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@contextmanager
def _ending_quietly() -> Generator[None]:
    """End without ado when the user or the output goes away, or when there is none."""
    _check_streams()
    try:
        try:
            yield
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        _drop_output()
        sys.exit(HUNG_UP)
    except OSError as error:
        _drop_output()
        reason = (error.strerror or type(error).__name__).lower()
        click.echo(f"newsld: the output cannot be written: {reason}", err=True)
        sys.exit(UNWRITABLE)


def _check_streams() -> None:
    """Make sure that there is an output, and that all of what is written gets there: a bare one writes what it can."""
    if cast("TextIO | None", sys.stderr) is None:  # closed by who called
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  open to the end
    if cast("TextIO | None", sys.stdout) is None:
        click.echo("newsld: the output cannot be written: standard output is closed", err=True)
        sys.exit(UNWRITABLE)
    bare = getattr(sys.stdout, "buffer", None)
    if isinstance(bare, RawIOBase):  # as PYTHONUNBUFFERED has it
        encoding, errors = sys.stdout.encoding, sys.stdout.errors
        sys.stdout = TextIOWrapper(BufferedWriter(cast("Any", bare)), encoding, errors)


def _drop_output() -> None:
    """Let the interpreter flush standard output on its way out without another complaint."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


_VERSION_HELP = "Show the version, and the release of schema.org, and exit."


def _tell_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:  # noqa: FBT001  as click calls it
    if wanted and not ctx.resilient_parsing:
        from newsld.vocabulary import release  # noqa: PLC0415  reads the vocabulary

        click.echo(f"newsld {__version__} (schema.org {release()})")
        ctx.exit()


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_tell_version, help=_VERSION_HELP)
def main() -> None:
    """Structured data for news: raw articles to schema.org graphs, and graphs checked."""
