"""A page is told from other inputs, and is read or refused, never raised over."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsld.conversion import read_all
from newsld.errors import NewsldError, UnreadableArticle
from newsld.model.article import Article, RawArticle
from newsld.model.publisher import Publisher
from newsld.readers import FORMATS
from newsld.readers.html_page import FORMAT

PAGE = """<!doctype html>
<html lang="en"><head><title>Dam rises | River Daily</title></head>
<body><main><article><h1>Dam rises</h1>
<p>The new dam above Orle rose by two metres in a single week, the builders of the river board said on Monday.</p>
<p>“We are ahead of our plan,” said Mara Lind, who leads the works, and she thanked the crews of both banks.</p>
</article></main></body></html>"""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (PAGE, ""),
        ("\ufeff\n<!-- a word before --><!DOCTYPE HTML>", ""),
        ('<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', ""),
        ("<p>A fragment", "dam.HTML"),
    ],
)
def test_a_page_is_recognised(text: str, name: str) -> None:
    assert FORMAT.is_form_of(RawArticle(text, name=name))


@pytest.mark.parametrize("text", ["Dam rises\n\nThe <html> of it.", "<nitf>", '<?xml version="1.0"?><rss/>', ""])
def test_what_is_no_page_is_not(text: str) -> None:
    assert not FORMAT.is_form_of(RawArticle(text))


def articles(text: str) -> list[Article | NewsldError]:
    return list(read_all(RawArticle(text), Publisher(), form="html"))


def test_an_article_is_read() -> None:
    (article,) = articles(PAGE)
    assert isinstance(article, Article)
    assert article.headline == "Dam rises"


def test_the_entries_of_a_live_blog_are_its_updates() -> None:
    (article,) = articles((Path(__file__).parent / "bodies" / "live-blog.html").read_text("utf-8"))
    assert isinstance(article, Article)
    assert article.metadata.type == "LiveBlogPosting"
    said = [article.text[span.start : span.end].partition("\n")[0] for span in article.updates]
    assert said == [update.headline for update in article.metadata.updates]
    assert said == ["The gates hold", "Bridge closed", "Rain since midnight"]


@pytest.mark.parametrize("text", ["", " ", "<!-- nothing -->", "<html><body></body></html>"])
def test_an_empty_page_is_refused(text: str) -> None:
    (error,) = articles(text)
    assert isinstance(error, UnreadableArticle)


TAGS = st.sampled_from(
    (
        "<html>",
        "<body>",
        "<p>",
        "</p>",
        "<h1>",
        "<article>",
        "<div class=author>",
        "<time datetime='2024-13-01'>",
        "<a rel=author href='//[x'>",
        "<meta property=og:title content=",
        "<script>",
        "<!--",
        "]]>",
        "&#0;",
        "&#xd800;",
    )
)


@given(st.lists(st.one_of(TAGS, st.text(max_size=20))).map("".join))
@example("<div>" * 3_000 + "deep")
@example("<?xml version='1.0' encoding='nonsense'?><html><p>A word")
def test_any_text_is_read_or_refused(text: str) -> None:
    assert FORMATS["html"] is FORMAT
    for found in articles(text):
        assert isinstance(found, Article | UnreadableArticle)


def test_what_a_page_says_its_addresses_start_from_holds() -> None:
    shown = PAGE.replace("<head>", '<head><base href="/static/">').replace("</h1>", '</h1><img src="dam.jpg">')
    (found,) = read_all(RawArticle(shown, url="https://www.river-daily.example/news/dam"), Publisher(), form="html")
    assert isinstance(found, Article)
    assert [one.url for one in found.metadata.media] == ["https://www.river-daily.example/static/dam.jpg"]
