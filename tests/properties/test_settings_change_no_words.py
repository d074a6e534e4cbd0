"""Settings, lists of speakers, an address and a profile change no words of a quotation that is found."""

from hypothesis import given
from hypothesis import strategies as st

from newsld import Publisher, Quotation, convert
from newsld.testing import KnownArticle, articles, headlines, words

TYPES = ["NewsArticle", "ReportageNewsArticle", "OpinionNewsArticle", "Article"]


@st.composite
def publishers(draw: st.DrawFn, known: KnownArticle) -> Publisher:
    """Draw a publisher who knows some of those who speak, by name or by another's alias, and asks for this and that."""
    listed = draw(st.lists(st.sampled_from(sorted(known.speakers)), unique=True))
    speakers = [
        {
            "name": draw(st.just(name) | headlines()),
            "aliases": [name],
            "type": draw(st.sampled_from(["Person", "Organization"])),
        }
        for name in listed
    ]
    return Publisher(
        name=draw(headlines()),
        url=f"https://www.{draw(words())}.example",
        article_url=draw(st.sampled_from(["", "https://www.river-daily.example/{id}"])),
        article_type=draw(st.sampled_from(TYPES)),
        section=draw(st.just("") | words()),
        min_confidence=draw(st.floats(0, 1)),
        language=draw(st.sampled_from(["", "en", "fr"])),
        speakers=speakers,  # pyright: ignore[reportArgumentType]  lists of tables are read as such
    )


def quoted(known: KnownArticle, publisher: Publisher, url: str) -> set[str]:
    """Return the words of the quotations that a publisher's graph has."""
    nodes = convert(known.raw, publisher, url=url).nodes
    return {node.text for node in nodes if isinstance(node, Quotation) and isinstance(node.text, str)}


@given(articles(), st.data())
def test_settings_change_no_words(known: KnownArticle, data: st.DataObject) -> None:
    url = f"https://www.river-daily.example/{data.draw(words())}"
    settled = quoted(known, data.draw(publishers(known)), url)
    assert settled <= {one.text for one in known.quotations}
