"""Articles that are drawn: what is known of them stands there, they are as asked for, and shrink to a short one."""

import json
from collections.abc import Callable

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from newsld import convert
from newsld.jsonld import script_block
from newsld.languages import LANGUAGES
from newsld.model.annotation import ContentKind, Stance
from newsld.testing import KnownArticle, articles, differences
from newsld.testing.grammars import GRAMMARS, grammar

each_language = pytest.mark.parametrize("tag", GRAMMARS)
UNSHRUNK = settings(
    max_examples=2_000, phases=[Phase.generate]
)  # that it is drawn is the question, and not how small it can be


@given(articles())
def test_what_is_known_stands_in_the_text(known: KnownArticle) -> None:
    said = (*known.quotations, *known.claims)
    assert said
    for one in said:
        assert one.text == " … ".join(known.raw.text[span.start : span.end] for span in one.spans)
        assert one.speakers
    opening, closing = known.marks.split(" ")
    printed = [known.raw.text[span.start : span.end] for span in known.marked]
    assert printed == [opening, closing] * (len(printed) // 2)


@each_language
@given(data=st.data())
def test_articles_are_as_asked_for(tag: str, data: st.DataObject) -> None:
    marks = data.draw(st.sampled_from(["« »", '" "']))
    known = data.draw(articles(languages=[tag], marks=[marks], min_paragraphs=2, max_paragraphs=3))
    assert (known.raw.language, known.marks) == (tag, marks)
    assert 3 <= len(known.raw.text.split("\n\n")) <= 4


@pytest.mark.parametrize("kind", ContentKind)
def test_the_first_example_of_each_kind_is_read_at_a_glance(kind: ContentKind) -> None:
    known = find(articles(), lambda known: any(one.kind is kind for one in (*known.quotations, *known.claims)))
    assert len(known.raw.text.split("\n\n")) <= 4
    assert len(known.raw.text) < 300


@each_language
def test_every_language_interrupts_twice_has_two_speak_sets_off_and_quotes_in_headlines(tag: str) -> None:
    drawn = articles(languages=[tag], max_paragraphs=2)

    def is_drawn(holds: Callable[[KnownArticle], bool]) -> None:
        assert find(drawn, holds, settings=UNSHRUNK).raw.language == tag

    is_drawn(lambda known: any(len(quotation.spans) > 2 for quotation in known.quotations))
    is_drawn(lambda known: known.raw.text.count("\n\n") == 1 and len(known.speakers) > 1)
    is_drawn(lambda known: any(quotation.kind is ContentKind.BLOCK for quotation in known.quotations))
    is_drawn(lambda known: any(quotation.spans[0].end < known.raw.text.index("\n\n") for quotation in known.quotations))


@each_language
def test_every_language_is_drawn_denies_and_interrupts(tag: str) -> None:
    drawn = articles(languages=[tag], max_paragraphs=1)
    denial = find(drawn, lambda known: any(claim.stance is Stance.DENIED for claim in known.claims), settings=UNSHRUNK)
    interrupted = find(
        drawn, lambda known: any(len(quotation.spans) > 1 for quotation in known.quotations), settings=UNSHRUNK
    )
    assert denial.raw.language == interrupted.raw.language == tag


def test_every_language_that_is_read_has_a_grammar() -> None:
    assert set(GRAMMARS) == set(LANGUAGES)
    assert all(grammar(tag).tag == tag for tag in GRAMMARS)


@pytest.mark.parametrize(
    "arguments",
    [
        {"languages": ["xx"]},
        {"languages": []},
        {"marks": []},
        {"marks": ["“"]},
        {"min_paragraphs": 0},
        {"min_paragraphs": 3, "max_paragraphs": 2},
    ],
)
def test_what_cannot_be_drawn_is_refused(arguments: dict[str, object]) -> None:
    with pytest.raises(InvalidArgument):
        articles(**arguments)  # pyright: ignore[reportArgumentType]  that is the point


@given(articles(), st.sampled_from(["« »", "&quot; &quot;", "‹\u00a0 \u00a0›"]), st.sampled_from(["", "  "]))
def test_what_is_known_moves_with_the_text(known: KnownArticle, marks: str, blank: str) -> None:
    printed = known.with_marks(marks).with_replaced(" ", f" {blank}")
    for one, before in zip(printed.quotations, known.quotations, strict=True):
        pieces = [printed.raw.text[span.start : span.end] for span in one.spans]
        old = [known.raw.text[span.start : span.end] for span in before.spans]
        assert [piece.split() for piece in pieces] == [piece.split() for piece in old]
    assert printed.with_marks(known.marks).with_replaced(f" {blank}", " ") == known


def test_differences_are_told_in_words() -> None:
    known = find(articles(), lambda known: len(known.quotations) == 1)
    document = convert(known.raw).document
    assert differences(known, document) == ()
    assert differences(known, document.replace("Ana Reed", "Tom Brand")) == (
        "quotation 'The bridge will open in May,' by Tom Brand, expected by Ana Reed",
    )
    assert differences(known, document.replace("bridge will", "dam will")) == (
        "missing: quotation 'The bridge will open in May,' by Ana Reed",
        "not in the article: quotation 'The dam will open in May,' by Ana Reed",
    )
    assert differences(known, "{}") == ("missing: quotation 'The bridge will open in May,' by Ana Reed",)
    blocks = [json.dumps({**json.loads(document), "@graph": [node]}) for node in json.loads(document)["@graph"]]
    assert differences(known, f"<html>{''.join(map(script_block, blocks))}<h1>A long night</h1>") == ()
    assert differences(known, json.loads(document)["@graph"]) == ()
    assert differences(known, "{") == ("no JSON-LD: the document ends too early",)
