"""How what is drawn is printed: as a person reads it, not as the call that makes it."""

from typing import Protocol


class Printer(Protocol):
    """What Hypothesis and IPython print with."""

    def text(self, text: str, /) -> None:
        """Print a text."""
        ...


def print_plainly(drawn: object, printer: Printer, cycle: bool) -> None:  # noqa: FBT001  so Hypothesis asks for it
    """Print the representation for Hypothesis and IPython, which take dataclasses apart: as `_repr_pretty_`."""
    printer.text("..." if cycle else repr(drawn))
