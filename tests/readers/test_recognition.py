"""The form of an input is told by its name, its first characters or its keys; else what was seen is told."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld import Conversion, NewsldError, Publisher, RawArticle, convert_all
from newsld.conversion import read_all
from newsld.model.article import Article
from newsld.readers import FORMATS, recognised

PAGE = "<!DOCTYPE html><html><body><p>It holds.</p></body></html>"
FORMS = {
    "text": RawArticle("Dam opens\n\nIt holds."),
    "text that begins with a bracket": RawArticle("[Update] Dam opens\n\nIt holds."),
    "text that begins with a brace": RawArticle("{sic} Dam opens\n\nIt holds."),
    "text that begins with a sign": RawArticle("< 5 per cent\n\nIt holds."),
    "html": RawArticle(PAGE),
    "html after a comment": RawArticle(f"\ufeff\n<!-- saved -->\n{PAGE}"),
    "html by its name": RawArticle("<p>It holds.</p>", name="dam.htm"),
    "markdown by its name": RawArticle("# Dam\n\nIt holds.", name="dam.md"),
    "markdown": RawArticle("---\ntitle: Dam\n---\nIt holds."),
    "record": RawArticle(record={"text": "It holds."}),
    "record with other keys": RawArticle(record={"articleBody": "It holds.", "title": "Dam"}),
    "nitf": RawArticle('<?xml version="1.0"?><nitf><body/></nitf>'),
    "feed": RawArticle('<rss version="2.0"><channel/></rss>'),
    "newsml-g2": RawArticle('<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>'),
    "ninjs": RawArticle(record={"uri": "urn:a", "headline": "Dam", "body_text": "It holds.", "pubstatus": "usable"}),
    "wordpress": RawArticle(
        record={
            "id": 1,
            "link": "https://a.example/",
            "title": {"rendered": "Dam"},
            "content": {"rendered": "It holds."},
        }
    ),
}


@pytest.mark.parametrize("case", FORMS)
def test_a_form_is_recognised(case: str) -> None:
    assert recognised(FORMS[case], FORMATS).name == case.split(maxsplit=1)[0]


REFUSED = {
    "unknown keys": (RawArticle(record={"Kopf": 1, "Rumpf": 2}), 'it has "Kopf", "Rumpf"; expected {"id": "dam"'),
    "many keys": (RawArticle(record={f"k{n}": n for n in range(20)}), '"k7" …; expected'),
    "no keys": (RawArticle(record={}), "it has none"),
    "no object": (RawArticle(record=5), "JSON, but no object"),
    "an unknown root": (RawArticle('<?xml version="1.0"?><urlset xmlns="a"/>'), "the root <urlset>, whose form is not"),
    "an element that nobody knows": (RawArticle("<story/>"), "the root <story>, whose form is not"),
    "a file of XML": (RawArticle("<p>The dam</p>", name="dam.xml"), "the root <p>, whose form is not"),
    "no root": (RawArticle('<?xml version="1.0"?>'), "markup without a root"),
    "broken JSON": (RawArticle('{"text": "a",\n "url": }'), "not JSON (expecting value at line 2, column 9)"),
    "a broken line of JSON": (RawArticle('{"text": "a" "b"}'), "at column 14"),
}


@pytest.mark.parametrize(("raw", "says"), REFUSED.values(), ids=REFUSED)
def test_what_is_in_no_known_form_is_told_with_what_was_seen(raw: RawArticle, says: str) -> None:
    (found,) = read_all(raw, Publisher())
    assert isinstance(found, NewsldError)
    assert says in str(found)


def test_a_form_that_was_asked_for_in_vain_is_told_with_the_one_it_looks_like() -> None:
    (found,) = read_all(FORMS["wordpress"], Publisher(), form="ninjs")
    assert str(found).endswith("it looks like WordPress's REST interface (wordpress)")


def test_a_form_that_was_asked_for_goes_before_what_it_looks_like() -> None:
    (found,) = read_all(RawArticle(json.dumps({"text": "It holds."})), Publisher(), form="text")
    assert isinstance(found, Article)
    assert found.text.startswith("{")


STARTS = st.sampled_from(
    ["{", "[", "<", '"', "<?xml", "<!DOCTYPE html", "---\n", "+++\n", "Title: a\n", "\ufeff", " ", "WARC/1.0"]
)
TEXTS = st.lists(STARTS | st.text(max_size=8), max_size=8).map("".join)


@given(TEXTS, st.sampled_from(["", "a.md", "a.html", "a.xml", "a.json"]))
def test_anything_is_recognised_or_refused_in_words(text: str, name: str) -> None:
    for found in read_all(RawArticle(text, name=name), Publisher()):
        assert isinstance(found, Article) or str(found)


def test_every_article_of_an_input_is_converted() -> None:
    found = list(convert_all(json.dumps([{"text": "It holds."}, {"text": ""}, {"text": "It leaks."}])))
    assert [one.article.text if isinstance(one, Conversion) else "" for one in found] == ["It holds.", "", "It leaks."]


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_whatever_form_was_asked_for_something_is_said(form: str) -> None:
    for raw in FORMS.values():
        assert list(read_all(raw, Publisher(), form=form))
