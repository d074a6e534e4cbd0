"""Laws of the readers of XML: whatever they are given, they answer with manuscripts and with errors of ours."""

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsld.conversion import converted, read_all
from newsld.errors import NewsldError
from newsld.model.article import Article, RawArticle
from newsld.model.diagnostic import Severity
from newsld.model.publisher import Publisher
from newsld.readers import FORMATS
from newsld.readers._addresses import web_address
from newsld.readers.xml.moments import instant, mail_moment, moment
from newsld.readers.xml.prolog import prolog_of, root_of
from newsld.validation import validate

FORMS = ("nitf", "newsml-g2", "feed")
TEXTS = st.sampled_from(
    [
        "Mayor promises a dam",
        "“We kept our word,” mayor Edda Roe said.",
        "It rained for nine days.",
        "Mara Lind",
        "By Mara Lind and Ole Voss",
        "2025-05-12T09:00:00+01:00",
        "20250512T090000Z",
        "Mon, 12 May 2025 09:00:00 +0100",
        "2025-13-45",
        "https://www.river-daily.example/dam",
        "file:///etc/passwd",
        "//[::1",
        "http://[",
        "51.2 -0.6",
        "900 nan",
        "en",
        "not a tag",
        "<p>It rained.</p><blockquote>It will hold.</blockquote>",
        "&amp;#8217;",
        " ",
        "",
    ]
) | st.text(max_size=20)
NAMES = """
    title docdata correction evloc doc-id urgency date.issue date.release date.expire du-key doc.copyright key-list
    keyword identified-content person org location event pubdata tobject tobject.subject hl1 hl2 hedline byline
    byttl distributor dateline story.date abstract p bq credit block media media-reference media-caption
    media-producer ul li table tr td q a br pre note copyrightHolder copyrightNotice usageTerms itemClass provider
    versionCreated firstCreated pubStatus embargoed edNote signal link contentCreated contentModified located
    creator contributor infoSource subject mainConcept facetConcept genre slugline headline by creditline
    description language altId icon name broader related sameAs type geoAreaDetails position inlineXML inlineData
    remoteContent html body nitf body.content guid pubDate author category source enclosure image url copyright
    content:encoded dc:creator dc:date dc:subject media:content media:group media:credit media:thumbnail
    media:player itunes:duration itunes:image georss:point georss:where gml:pos atom:link atom:name atom:content
    atom:updated atom:title cc:license
"""
KEYS = """
    qcode uri literal type role rel href url guid residref version width height duration contenttype rendition
    medium id-string norm year holder value key source mime-type media-type latitude longitude class isPermaLink
    xml:lang term label tobject.subject.refnum tobject.subject.type management-status
"""
VALUES = """
    ninat:text ninat:picture stat:usable stat:canceled cpnat:person cpnat:geoArea medtop:04000000 iso3166-1a2:GB x:
    http://x image/jpeg video text/html html xhtml canceled pullquote 12 -3 1e9 false main summary editor https://[
"""
PREFIXES = " ".join(
    f'xmlns:{prefix}="{namespace}"'
    for prefix, namespace in {
        "content": "http://purl.org/rss/1.0/modules/content/",
        "dc": "http://purl.org/dc/elements/1.1/",
        "media": "http://search.yahoo.com/mrss/",
        "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
        "georss": "http://www.georss.org/georss",
        "gml": "http://www.opengis.net/gml",
        "atom": "http://www.w3.org/2005/Atom",
        "cc": "http://web.resource.org/cc/",
    }.items()
)
SKELETONS = {
    "nitf": (
        "<nitf><head><title>t</title>{}<docdata>{}</docdata></head><body><body.head><hedline><hl1>h</hl1>{}</hedline>{}"
        "</body.head><body.content>{}</body.content></body></nitf>"
    ),
    "newsml-g2": (
        "<newsItem guid='g'><rightsInfo>{}</rightsInfo><itemMeta><itemClass qcode='ninat:text'/>{}</itemMeta>"
        "<contentMeta><headline>h</headline>{}</contentMeta><assert qcode='ninat:text'>{}</assert>"
        "<contentSet>{}</contentSet></newsItem>"
    ),
    "feed": (
        "<rss><channel>{}<image>{}</image><item><title>t</title>{}</item><item>{}</item><item>{}</item></channel></rss>"
    ),
}


def _element(name: str, attributes: dict[str, str], inside: Sequence[str]) -> str:
    said = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
    return f"<{name}{said}>{''.join(inside)}</{name}>"


def _documents(form: str) -> st.SearchStrategy[str]:
    """Return documents of a form, whole but for what stands in them."""
    names = st.sampled_from(NAMES.split())
    attributes = st.dictionaries(st.sampled_from(KEYS.split()), st.sampled_from(VALUES.split()) | TEXTS, max_size=3)
    texts = TEXTS.map(escape)
    leaves = texts | st.builds(_element, names, attributes, st.lists(texts, max_size=1))
    trees = st.recursive(
        leaves, lambda inner: st.builds(_element, names, attributes, st.lists(inner, max_size=4)), max_leaves=20
    )
    parts = [st.lists(trees, max_size=4).map("".join) for _ in range(5)]
    skeleton = SKELETONS[form].replace(">", f" {PREFIXES}>", 1)
    return st.tuples(*parts).map(lambda filled: skeleton.format(*filled))


@pytest.mark.parametrize("form", FORMS)
@given(text=st.text())
@example(text="")
@example(text="<")
@example(text="<!DOCTYPE a [")
@example(text="<a>\x00</a>")
@example(text="<a>&#0;&#xD800;&#99999999;</a>")
@example(text='<?xml version="9.9"?><a/>')
@example(text="<rss><channel><item><title>x")
def test_any_text_is_answered(form: str, text: str) -> None:
    for found in FORMATS[form].read(RawArticle(text)):
        assert not isinstance(found, NewsldError) or str(found)


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=settings().max_examples // 2)
@given(data=st.data())
def test_any_document_is_answered_and_what_is_written_of_it_has_no_error(form: str, data: st.DataObject) -> None:
    text = data.draw(_documents(form))
    for found in read_all(RawArticle(text), Publisher(), form=form, allow_embargoed=True):
        if isinstance(found, Article):
            document = converted(found, Publisher(language="en")).document
            assert not [one for one in validate(document) if one.severity is Severity.ERROR]


@given(st.text() | TEXTS)
def test_what_is_taken_for_an_address_is_one(text: str) -> None:
    assert web_address(text) in {"", text.strip()}


@given(st.text() | TEXTS)
def test_any_text_may_be_asked_for_a_date(text: str) -> None:
    for value in (moment(text), instant(text), mail_moment(text)):
        assert value is None or value.isoformat()


@given(st.text(alphabet="<>!-[]?\"'=a: \n\ufeffDOCTYPExmlns", max_size=60))
def test_any_text_may_be_asked_for_its_root(text: str) -> None:
    assert 0 <= prolog_of(text) <= len(text)
    root = root_of(text)
    assert root is None or root.name in text
