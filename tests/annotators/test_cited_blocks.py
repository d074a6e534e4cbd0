"""What the sender sets off as somebody's words is quoted of that speaker, however the article calls them."""

import pytest

from newsld.annotators import annotate
from newsld.languages import language
from newsld.model.article import Part
from newsld.model.manuscript import Block, Manuscript
from newsld.readers import compose

MAYOR = "The bridge stays shut, Mayor Ann Lee said on Monday."
SHUT = "The bridge stays shut."


def said(*blocks: Block, tag: str = "en") -> list[tuple[list[str], list[str]]]:
    article = compose(Manuscript(blocks=blocks, language=tag), language(tag))
    found = annotate(article, language(tag)).quotations
    return [
        ([article.text[s.start : s.end] for s in q.spans], [speaker.label for speaker in q.speakers]) for q in found
    ]


def text(words: str) -> Block:
    return Block(Part.PARAGRAPH, words)


def quoted(words: str, cited: str) -> Block:
    return Block(Part.PARAGRAPH, words, is_quoted=True, cited=cited)


@pytest.mark.parametrize(
    ("cited", "speaker"),
    [
        ("Ann Lee", "Ann Lee"),
        ("Lee", "Ann Lee"),
        ("Ann Lee, mayor of Lindfeld", "Ann Lee"),
        ("— Mayor Ann Lee", "Ann Lee"),
        ("ANN LEE", "Ann Lee"),
        ("Ole Voss, Bridge Club", "Ole Voss"),
        ("Bridge Agency", "Bridge Agency"),
        ("a resident", "resident"),
    ],
)
def test_a_cited_block_is_quoted_of_the_one_who_is_cited(cited: str, speaker: str) -> None:
    assert said(text(MAYOR), quoted("We had no choice.", cited)) == [(["We had no choice."], [speaker])]


def test_paragraphs_of_one_speaker_are_one_quotation() -> None:
    found = said(text(MAYOR), quoted("We had no choice.", "Ann Lee"), quoted("None at all.", "Ann Lee"))
    assert found == [(["We had no choice.", "None at all."], ["Ann Lee"])]


def test_the_next_speaker_begins_another_quotation() -> None:
    found = said(text(MAYOR), quoted("We had no choice.", "Ann Lee"), quoted("You had.", "Ole Voss"))
    assert found == [(["We had no choice."], ["Ann Lee"]), (["You had."], ["Ole Voss"])]


@pytest.mark.parametrize(
    ("words", "spans"),
    [
        (["“We had no choice.”"], ["We had no choice."]),
        (["“We had no choice.", "None at all.”"], ["We had no choice.", "None at all."]),
        (["‘We had no choice.", "None at all.’"], ["We had no choice.", "None at all."]),
        (["They call it “safe”, and it is not."], ["They call it “safe”, and it is not."]),
        (["“Safe” is what they call it, and “sound”"], ["“Safe” is what they call it, and “sound”"]),
    ],
)
def test_marks_around_a_block_are_no_part_of_it_and_those_within_no_quotation_of_their_own(
    words: list[str], spans: list[str]
) -> None:
    assert said(text(SHUT), *(quoted(one, "Ann Lee") for one in words)) == [(spans, ["Ann Lee"])]


def test_a_block_is_its_speaker_s_whoever_speaks_before_it() -> None:
    assert said(text("Ole Voss said:"), quoted("We had no choice.", "Ann Lee")) == [
        (["We had no choice."], ["Ann Lee"])
    ]


def test_a_cited_block_stands_in_an_interview_too() -> None:
    asked = ("Why is it shut?", "Is it safe?", "When will you open it?")
    talk = [text(words) for question in asked for words in (question, "We do what we can, and I am sorry.")]
    found = said(text("Mayor Ann Lee talks to us."), *talk, quoted("Shame on her.", "Ole Voss"))
    assert (["Shame on her."], ["Ole Voss"]) in found


def test_a_language_without_words_has_the_name_before_the_comma() -> None:
    found = said(text("Bron är stängd."), quoted("Vi hade inget val.", "Anna Lind, borgmästare"), tag="sv")
    assert found == [(["Vi hade inget val."], ["Anna Lind"])]


def test_what_the_sender_says_is_sure() -> None:
    article = compose(Manuscript(blocks=(text(SHUT), quoted("We had no choice.", "Ann Lee"))), language("en"))
    assert [quotation.confidence for quotation in annotate(article, language("en")).quotations] == [1.0]
