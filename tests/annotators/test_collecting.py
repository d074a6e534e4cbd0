"""While an article is annotated nobody looks for cycles; before and behind it whoever did so goes on."""

import gc
from collections.abc import Iterator

import pytest

from newsld.annotators import annotate
from newsld.annotators.collecting import uncollected
from newsld.conversion import read
from newsld.languages import language
from newsld.model.article import RawArticle

TEXT = "Dam\n\n“The dam holds,” Mara Lind said. She denied that the city had hidden a report."


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    was_enabled = gc.isenabled()
    yield
    (gc.enable if was_enabled else gc.disable)()


@pytest.mark.parametrize("is_collected", [True, False])
def test_the_collector_is_as_before_behind_an_article(*, is_collected: bool) -> None:
    (gc.enable if is_collected else gc.disable)()
    annotate(read(RawArticle(TEXT, language="en")), language("en"))
    assert gc.isenabled() is is_collected


def test_the_collector_is_still_within_and_goes_on_when_something_is_raised() -> None:
    gc.enable()
    was_enabled: list[bool] = []

    @uncollected()
    def fail() -> None:
        was_enabled.append(gc.isenabled())
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert was_enabled == [False]
    assert gc.isenabled()


def test_annotating_leaves_no_cycles() -> None:
    spoken, article = language("en"), read(RawArticle(TEXT, language="en"))
    annotate(article, spoken)  # what is made once for a language is made
    gc.collect()
    gc.disable()
    annotate(article, spoken)
    assert gc.collect() == 0
