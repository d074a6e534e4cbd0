"""The same input gives the same bytes out, on every road, in every process."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from drawn_news import NEWS
from drawn_pages import quoting_pages
from drawn_slips import texts
from hypothesis import given, settings
from hypothesis import strategies as st

from newsld.testing import articles, documents
from newsld.validation import validate

ANSWERING = Path(__file__).with_name("answering.py")
SEEDS = ("1", "2")  # of hashes: sets of texts are in another order in each of the processes
Pipe = subprocess.Popen[str]


@pytest.fixture(scope="module")
def processes() -> Iterator[list[Pipe]]:
    """Start processes in which nothing is alike but newsld."""
    with ExitStack() as opened:
        yield [opened.enter_context(started(seed)) for seed in SEEDS]


def started(seed: str) -> Pipe:
    return subprocess.Popen(
        [sys.executable, str(ANSWERING)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
        | {"PYTHONHASHSEED": seed},
    )


def asked(process: Pipe, road: str, text: str) -> str:
    """Return what a process answers."""
    assert process.stdin
    assert process.stdout
    process.stdin.write(f"{json.dumps([road, text])}\n")
    process.stdin.flush()
    return process.stdout.readline()


def agree(processes: list[Pipe], road: str, text: str) -> None:
    first, second = (asked(process, road, text) for process in processes)
    assert first == second != ""


@settings(max_examples=settings().max_examples // 3)
@given(documents().map(lambda known: known.text) | texts(), st.sampled_from(["validate", "fix", "canon"]))
def test_documents(processes: list[Pipe], text: str, road: str) -> None:
    agree(processes, road, text)


@settings(max_examples=settings().max_examples // 3)
@given(articles().map(lambda known: known.raw.text))
def test_articles(processes: list[Pipe], text: str) -> None:
    agree(processes, "convert", text)


@settings(max_examples=settings().max_examples // 5)
@given(quoting_pages(), st.sampled_from(["convert", "inject"]))
def test_pages(processes: list[Pipe], page: str, road: str) -> None:
    agree(processes, road, page)


@given(NEWS)
def test_the_same_text_has_the_same_answer(value: object) -> None:
    text = json.dumps(value)
    assert validate(text) == validate(text)
