"""The modules of this folder import each other by name, as its script does."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the reliability tables that the tests recorded."""
    for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed"):
        for name, told in report.user_properties:
            if name == "reliability":
                terminalreporter.section(f"how sure, and how often right: {told.partition(chr(10))[0]}")
                terminalreporter.write_line(told.partition("\n")[2])
