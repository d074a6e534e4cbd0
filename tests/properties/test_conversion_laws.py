"""Laws of the road from text to graph: nothing raises, offsets are true, words are verbatim, bytes are the same."""

import json
import re

from hypothesis import example, given
from hypothesis import strategies as st

from newsld import Conversion, NewsldError, Publisher, Severity, convert, validate

NAMES = ["Ada Mbeki", "Tom Brand", "Xu Meiling", "Jean-Luc d'Hondt", "Sinéad Furlong"]
MARKS = {"curly": ("“", "”"), "straight": ('"', '"'), "single": ("‘", "’")}
WORDS = st.sampled_from(["boats", "harbour", "storm", "money", "lamps", "council", "bridge", "winter", "fish", "night"])
PUBLISHER = Publisher(name="The Harbour Post", article_url="https://example.org/{id}")

# text that pokes at what the annotators look for, between text of any other kind
PIECES = st.sampled_from(
    [
        "“", "”", '"', "'", "‘", "’", "«", "»", "''", " said ", " told ", " according to ", ", ", ". ", ": ", ";\n\n",
        "\n\n", "\n", " that ", " and ", "Ada Mbeki", "the minister", "He", "?", "!", " — ", "&quot;", "&#8220;", "â€œ",
        " denied ", " what he says is ", "(", ")", "U.S.", '24"', "By Ada Mbeki", "12/07/2022", "Read also: x", "\x00",
        "\ud800", "\u2028",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=20), max_size=40).map("".join)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """Draw a clause such as a speaker could say."""
    return f"the {draw(WORDS)} and the {draw(WORDS)} were lost in the {draw(WORDS)}"


@st.composite
def quoted_articles(draw: st.DrawFn) -> tuple[str, list[tuple[str, str]]]:
    """Draw an article of attributed quotations in one style of marks, with the (words, speaker) it holds."""
    opening, closing = draw(st.sampled_from(list(MARKS.values())))
    paragraphs = ["Storm takes the boats of the harbour"]
    truth: list[tuple[str, str]] = []
    for name in draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4)):
        words = draw(sentences()).capitalize()
        forms = [
            f"{opening}{words},{closing} {name} said on Monday.",
            f"{opening}{words},{closing} said {name}.",
            f"{name} said: {opening}{words}.{closing}",
        ]
        form = draw(st.sampled_from(forms))
        paragraphs.append(form)
        truth.append((words + (form.count(f"{words},") * "," or "."), name))
    return "\n\n".join(paragraphs), truth


def pieces(conversion: Conversion) -> list[tuple[str, str]]:
    """Return (words, speaker) of the quotations of a conversion."""
    return [
        (conversion.article.text[span.start : span.end], " and ".join(s.label for s in quotation.speakers))
        for quotation in conversion.annotations.quotations
        for span in quotation.spans
    ]


@given(quoted_articles())
def test_every_quotation_written_is_found_with_its_speaker(drawn: tuple[str, list[tuple[str, str]]]) -> None:
    text, truth = drawn
    assert pieces(convert(text)) == truth


@given(quoted_articles(), st.sampled_from(list(MARKS.values())))
def test_the_style_of_marks_changes_no_speaker(
    drawn: tuple[str, list[tuple[str, str]]], marks: tuple[str, str]
) -> None:
    text, _ = drawn
    opening, closing = next(pair for pair in MARKS.values() if pair[0] in text and pair[1] in text)
    parts = re.split(f"[{opening}{closing}](?!Hondt)", text)
    restyled = "".join(part + (marks[i % 2] if i < len(parts) - 1 else "") for i, part in enumerate(parts))
    assert pieces(convert(restyled)) == pieces(convert(text))


@given(quoted_articles())
def test_furniture_changes_nothing(drawn: tuple[str, list[tuple[str, str]]]) -> None:
    text, _ = drawn
    furnished = text + "\n\nRead also: Ten more storms\n\nShare this:\n\nLeave a comment"
    assert convert(furnished).article.body == convert(text).article.body
    assert pieces(convert(furnished)) == pieces(convert(text))


@given(TEXTS)
def test_any_text_is_converted_or_refused_in_words(text: str) -> None:
    try:
        convert(text)
    except NewsldError as refusal:
        assert str(refusal)  # noqa: PT017  both outcomes are lawful


@given(TEXTS.filter(str.strip))
@example("A minister said “”")
def test_offsets_are_true_and_quotations_do_not_overlap(text: str) -> None:
    conversion = convert(text)
    length = len(conversion.article.text)
    end = 0
    for start, stop in sorted((s.start, s.end) for q in conversion.annotations.quotations for s in q.spans):
        assert end <= start < stop <= length
        end = stop
    for claim in conversion.annotations.claims:
        assert all(0 <= span.start < span.end <= length for span in claim.spans)


@given(TEXTS.filter(str.strip))
def test_what_we_convert_has_no_error(text: str) -> None:
    document = convert(text, PUBLISHER).document
    assert [d for d in validate(document) if d.severity is Severity.ERROR] == []


@given(TEXTS.filter(str.strip))
@example("A minister said “”")
def test_every_quotation_stands_verbatim_in_the_article(text: str) -> None:
    nodes = json.loads(convert(text).document)["@graph"]
    article = nodes[0]
    shown = f"{article.get('headline', '')}\n\n{article.get('articleBody', '')}"
    for node in nodes[1:]:
        if node["@type"] in {"Quotation", "Claim"}:
            assert all(piece in shown for piece in re.split(r" … |\n\n", node["text"]))


@given(TEXTS.filter(str.strip))
def test_same_input_same_bytes(text: str) -> None:
    assert convert(text).document == convert(text).document


@given(TEXTS.filter(str.strip))
def test_every_reference_in_the_graph_resolves(text: str) -> None:
    nodes = json.loads(convert(text, PUBLISHER).document)["@graph"]
    ids = [node["@id"] for node in nodes]
    assert len(ids) == len(set(ids))
    references = re.findall(r'\{"@id": ("[^"]*")\}', json.dumps(nodes))
    assert {json.loads(reference) for reference in references} <= set(ids)
