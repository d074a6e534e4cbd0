"""What a person at a terminal is told beside the output, and what their terminal can show."""

import os
import sys
import time
from collections.abc import Mapping

import click

from newsld.errors import place_of

PATIENCE = 0.5  # seconds between two signs of life

# what tells a terminal that follows links from others: a variable that it sets, and the names that it goes by
_SET_BY_SOME = ("WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "WEZTERM_PANE", "GHOSTTY_RESOURCES_DIR", "DOMTERM")
_PROGRAMS = frozenset({"iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio", "zed"})
_KINDS = frozenset({"xterm-kitty", "alacritty", "foot", "xterm-ghostty", "wezterm", "contour"})
_FIRST_VTE = 5000
_NOT = ("0", "false")


def complain(message: str) -> None:
    """Say something beside the output; what the encoding cannot hold is written as an escape."""
    encoding = sys.stderr.encoding or "utf-8"
    click.echo(f"newsld: {message}".encode(encoding, "backslashreplace").decode(encoding), err=True)


def defect(error: Exception, of_what: str) -> str:
    """Return what is said of an error that is nobody's fault but ours."""
    what = f"a defect of newsld ({type(error).__name__} in {place_of(error)})"
    return f"{what}; report it with this {of_what}, the others are sound"


def is_coloured(environment: Mapping[str, str] = os.environ, *, asked: bool | None = None) -> bool:
    """Tell whether the output is to have colours: as was asked, else as the environment says, else on terminals."""
    if asked is not None:
        return asked
    if environment.get("NO_COLOR"):
        return False
    if forced := environment.get("FORCE_COLOR"):
        return forced not in _NOT
    return sys.stdout.isatty() and environment.get("TERM") != "dumb"


def follows_links(environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether the terminal is known to follow links in text (OSC 8); FORCE_HYPERLINK says so of others."""
    if forced := environment.get("FORCE_HYPERLINK"):
        return forced != "0"
    if not sys.stdout.isatty():
        return False
    version = environment.get("VTE_VERSION", "")
    return (
        any(environment.get(name) for name in _SET_BY_SOME)
        or environment.get("TERM_PROGRAM") in _PROGRAMS
        or environment.get("TERM") in _KINDS
        or (version.isdecimal() and int(version) >= _FIRST_VTE)
    )


class Progress:
    """A count on the terminal and how fast it grows, where one looks at it and no output goes there."""

    def __init__(self, noun: str, *, has_output: bool = True) -> None:
        self._noun = noun
        self._wanted = sys.stderr.isatty() and not (has_output and sys.stdout.isatty())
        self._shown = ""
        self._start = self._last = time.monotonic()

    def show(self, done: int) -> None:
        """Show the count, twice a second at most."""
        if self._wanted and (now := time.monotonic()) - self._last > PATIENCE:
            self.clear()
            self._last = now
            self._shown = f"{done:,} {self._noun}, {done / (now - self._start):,.0f} a second"
            click.echo(self._shown, nl=False, err=True)

    def clear(self) -> None:
        """Leave the line as it was."""
        if self._shown:
            click.echo(f"\r{' ' * len(self._shown)}\r", nl=False, err=True)
            self._shown = ""
