"""What a reader sees of a page, and what its head says."""

import gzip
from pathlib import Path

import pytest

from newsld.jsonld import sight
from newsld.model.page import Page

PAGES = Path(__file__).parents[3] / "shared" / "data" / "pages"


def seen(html: str) -> Page:
    page = sight.page(html)
    assert page is not None
    return page


@pytest.mark.parametrize(
    ("html", "text"),
    [
        pytest.param("<p>a <b>b</b>\n\n c</p>", "a b c", id="spaces"),
        pytest.param("<p>Tom &amp; Lo&#114;e &nbsp;x", "Tom & Lore x", id="entities"),
        pytest.param(
            "a<script>b</script><style>c</style><template>d</template><noscript>e</noscript>f", "a f", id="raw"
        ),
        pytest.param("a<p hidden>b<i>c</i></p><p style='color:red;DISPLAY: none'>d</p>e", "a e", id="hidden"),
        pytest.param("a<p hidden>b<script>c</script><i hidden>d</i></p>e", "a e", id="hidden in hidden"),
        pytest.param("<img alt='b' title='c'>a<input value='d'><!-- e -->", "a", id="attributes"),
        pytest.param("<body hidden>a", "a", id="a script shows the whole"),
        pytest.param("<title>t</title><svg><title>b</title></svg>a", "b a", id="title"),
        pytest.param("<p>a<table>b<tr><td>c", "ab c", id="what is not closed"),
        pytest.param("\ufeff\0<", "<", id="next to nothing"),
        pytest.param("<frameset><frame>", "", id="frames"),
        pytest.param("<!-- a", "", id="open comment"),
    ],
)
def test_what_is_visible(html: str, text: str) -> None:
    assert seen(html).text.replace("\ufeff", "").replace("\ufffd", "").strip() == text


def test_what_the_head_says() -> None:
    page = seen(
        '<html lang=en><head><title> Dam  – Daily</title><meta property="og:title" content="Dam">'
        '<meta name=Author content="Ana Roe"><link rel=Canonical href=/dam><meta property=og:url content=/d>'
        '<meta property="og:site_name" content="Daily"><body lang=fr><article lang=de>',
    )
    assert page.titles == ("Dam", "Dam – Daily")
    assert page.authors == ("Ana Roe",)
    assert page.addresses == ("/dam", "/d")
    assert page.names == ("Daily",)
    assert page.languages == ("en", "fr", "de")


def test_marked_dates_count_behind_the_heading_and_near_it() -> None:
    page = seen(f"<time>1 May</time><h1>A</h1><p class=date>2 May</p><p>{'x' * 700}<time>3 May</time>")
    assert page.dates == ("2 May",)
    assert seen("<time>1 May</time>").dates == ()


def test_articles_of_all_blocks_are_known_by_their_addresses() -> None:
    block = '<script type="application/ld+json">{"@type": "NewsArticle", "@id": "#a", "url": "https://a.example/%d"}</script>'
    broken = '<script type="application/ld+json">{"@type": </script>'
    page = seen(block % 1 + broken + block % 2)
    assert page.articles == (("https://a.example/1",), ("https://a.example/2",))


def test_a_page_that_scripts_will_show_is_a_shell() -> None:
    assert seen("<script src=a.js></script><div id=app>Loading").is_shell
    assert not seen("<script src=a.js></script>" + "<p>Long text of an article" * 20).is_shell
    assert not seen("<p>Short").is_shell


def test_no_page_no_facts() -> None:
    assert sight.page("") is None


@pytest.mark.skipif(not PAGES.is_dir(), reason="real pages are not part of the repository")
def test_almost_every_real_page_shows_text_and_says_where_it_stands() -> None:
    pages = [
        seen(gzip.decompress(path.read_bytes()).decode("utf-8", "replace")) for path in sorted(PAGES.iterdir())[:200]
    ]
    assert sum(len(page.folded) > 500 for page in pages) > 190
    assert sum(bool(page.addresses) for page in pages) > 160
