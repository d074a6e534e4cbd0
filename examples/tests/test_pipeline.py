"""A newsroom's property tests: whatever the article, what the pipeline publishes conforms and says what was said.

Run them by `pytest examples/tests`; put your own converter in the place of `published`.
"""

from hypothesis import given

from newsld import Publisher, RawArticle, convert
from newsld.testing import Fault, KnownArticle, articles, assert_conforms, diagnostics_of, differences, faults

RIVER_DAILY = Publisher(name="River Daily", url="https://www.river-daily.example/")


def published(article: RawArticle) -> str:
    """Return the JSON-LD of an article, as the newsroom's pipeline writes it."""
    return convert(article, RIVER_DAILY).document


@given(articles(languages=["en"]))
def test_what_we_publish_conforms(known: KnownArticle) -> None:
    assert_conforms(published(known.raw))


@given(articles(languages=["en"]))
def test_all_that_is_said_is_published_and_nothing_else(known: KnownArticle) -> None:
    assert not differences(known, published(known.raw))


@given(faults("NL3", "NL4"))
def test_our_gate_holds_back_what_is_at_fault(fault: Fault) -> None:
    assert [found.code for found in diagnostics_of(fault.document)] == [fault.code]
