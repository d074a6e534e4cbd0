"""Laws of the plain-text reader, for any text."""

from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from newsld.languages.en import LANGUAGE as EN
from newsld.model.article import Article, Part
from newsld.model.manuscript import Manuscript
from newsld.readers import compose
from newsld.readers.text.repair import repair

REFERENCE = date(2022, 12, 31)
IN_TEXT = frozenset({Part.HEADLINE, Part.PARAGRAPH, Part.SUBHEADING})

# pieces that a reader looks at twice, so that generated texts have the shape of articles
PIECES = st.sampled_from(
    [
        "Mayor Ann Lee opens bridge",
        "By Mara Lind and Jo Park",
        "By",
        "Tuesday, August 2",
        "Last updated 10 Oct 2023 17:48",
        "31/12/2022 ",
        "LONDON, March 11 (Reuters) - ",
        "“We won,” she said.",
        "It rained for nine days.",
        "Photo: Ann Lee",
        "Picture: Rex/PA.",
        "Read also: More",
        "ADVERTISEMENT",
        "Leave A Reply",
        "Home &gt; News",
        "&amp;#8217;",
        "&quot;",
        "caf&eacute;",
        "San JerÃ³nimo",
        "didnâ€™t",
        "&",
        ";",
        "é",
        "•",
        " ",
        "  ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\u00a0",
        "\u2028",
        "\x0c",
        "a line that is long enough for an editor to break it at its width",
    ]
)
ARTICLES = st.lists(PIECES, max_size=40).map("".join)
TEXTS = ARTICLES | st.text()


def _read(text: str, reference: date | None = REFERENCE) -> Article:
    return compose(Manuscript(text=text), EN, reference)


@given(TEXTS, st.none() | st.just(REFERENCE))
@example("1 auguſt 2022", None)  # IGNORECASE takes the long s for an s
@example("Monday 5 ſeptember", REFERENCE)
@example("5 May 2022 25:99 +99:99", REFERENCE)
def test_any_text_is_read(text: str, reference: date | None) -> None:
    article = _read(text, reference)
    assert article.body_start <= len(article.text)


@given(TEXTS)
def test_segments_are_in_order_apart_and_hold_all_that_is_not_white(text: str) -> None:
    at = 0
    for segment in _read(text).segments:
        assert at <= segment.start < segment.end
        assert not text[at : segment.start].strip()
        assert text[segment.start : segment.end].strip() == text[segment.start : segment.end]
        at = segment.end
    assert not text[at:].strip()


@given(TEXTS)
def test_the_text_is_its_segments_mended_and_joined_by_blank_lines(text: str) -> None:
    article = _read(text)
    kept = [text[s.start : s.end] for s in article.segments if s.part in IN_TEXT]
    assert article.text == "\n\n".join(_mended(raw) for raw in kept)
    assert len(article.paragraphs) == len(kept)
    for paragraph in article.paragraphs:
        assert paragraph.start <= paragraph.end
        assert "\n" not in article.text[paragraph.start : paragraph.end]


@given(TEXTS)
def test_the_body_is_the_paragraphs_without_the_headline(text: str) -> None:
    article = _read(text)
    body = list(article.body_paragraphs())
    if not body:
        assert article.body == ""
    elif not article.metadata.dateline and not any(paragraph.is_quoted for paragraph in body):
        assert article.body == "\n\n".join(article.text[p.start : p.end] for p in body)


@given(TEXTS, st.data())
def test_a_slice_of_the_text_comes_from_its_raw_stretch(text: str, data: st.DataObject) -> None:
    article = _read(text)
    for paragraph in article.paragraphs:
        start = data.draw(st.integers(paragraph.start, paragraph.end))
        end = data.draw(st.integers(start, paragraph.end))
        if start < end:
            raw_start, raw_end = article.alignment.to_raw(start, end)
            assert 0 <= raw_start < raw_end <= len(text)
            assert article.text[start:end] in _mendings(text[raw_start:raw_end])


@given(TEXTS, st.data())
def test_neighbouring_slices_have_neighbouring_raw_stretches(text: str, data: st.DataObject) -> None:
    article = _read(text)
    for paragraph in article.paragraphs:
        if paragraph.end - paragraph.start > 1:
            cut = data.draw(st.integers(paragraph.start + 1, paragraph.end - 1))
            _, left = article.alignment.to_raw(paragraph.start, cut)
            right, _ = article.alignment.to_raw(cut, paragraph.end)
            assert left == right


@given(TEXTS)
def test_reading_is_the_same_every_time(text: str) -> None:
    assert _read(text) == _read(text)


def _mended(raw: str) -> str:
    return repair(raw)[0].replace("\n", " ").replace("\r", " ")


def _mendings(raw: str) -> set[str]:
    """Return what a raw stretch may be mended to: that its paragraph is damaged need not show in it."""
    return {_mended(raw), _mended("Ã©" + raw).removeprefix("é")}
