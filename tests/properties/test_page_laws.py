"""Laws of pages: a page that shows what its markup says has no finding; what it hides is told, and nothing else."""

import html
import json
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from newsld.jsonld import sight
from newsld.jsonld.pages import blocks
from newsld.model.page import folded
from newsld.model.selection import FAMILIES
from newsld.rules import RULES
from newsld.validation import validate

PAGE_RULES = tuple(rule for rule in RULES if rule.code.startswith(FAMILIES["page"]))
ADDRESS = "https://www.river-daily.example/dam"
WORDS = st.text("abcdefghijklmnopqrstuvwxyäöüßéñçйцукен", min_size=3, max_size=9)
UNIQUE = ("Zebra", "Zimt", "Zoll", "Zucker", "Zwirn", "Zypern")  # no other word has a z: no fact is part of another
SENTENCES = st.lists(WORDS, min_size=4, max_size=9).map(lambda words: " ".join(words).capitalize() + ".")
NAMES = st.lists(WORDS.map(str.capitalize), min_size=2, max_size=3).map(" ".join)
ANY_TEXT = st.text(st.characters(exclude_categories=()))
# what stands in a page without being seen; the text of a fact is put into it
UNSEEN = st.sampled_from(
    [
        "<script>{}</script>",
        "<style>{}</style>",
        "<template><p>{}</p></template>",
        "<noscript><h1>{}</h1></noscript>",
        "<div hidden><p>{}</p><time>{}</time></div>",
        "<h1 style='display:none'>{}</h1>",
        "<!-- {} -->",
        "<p title='{}'></p>",
    ],
)


@st.composite
def articles(draw: st.DrawFn) -> dict[str, Any]:
    """Draw an article whose facts are all different."""
    headline, quotation, *body = (f"{word} {draw(SENTENCES)}" for word in UNIQUE)
    author = f"{draw(NAMES)} Zander"
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": headline.rstrip("."),
        "author": {"@type": "Person", "name": author},
        "datePublished": draw(st.dates(date(1990, 1, 1), date(2040, 1, 1))).isoformat(),
        "inLanguage": draw(st.sampled_from(["en", "de", "uk"])),
        "url": ADDRESS,
        "articleBody": " ".join([*body, quotation]),
        "hasPart": {"@type": "Quotation", "text": quotation},
    }


def pieces(article: dict[str, Any]) -> dict[str, str]:
    """Return what a page is made of: each piece shows one fact."""
    body, quotation = article["articleBody"], article["hasPart"]["text"]
    return {
        "address": f'<link rel="canonical" href="{ADDRESS}">',
        "markup": f'<script type="application/ld+json">{json.dumps(article)}</script>',
        "headline": f"<h1>{article['headline']}</h1>",
        "author": f"<p class=byline>{article['author']['name']}</p>",
        "date": f"<time>{date.fromisoformat(article['datePublished']):%d %B %Y}</time>",
        "body": f"<p>{body.removesuffix(quotation)}</p>",
        "quotation": f"<blockquote>“{quotation}”</blockquote>",
    }


def page_of(article: dict[str, Any], **instead: str) -> str:
    language = instead.pop("language", article["inLanguage"])
    return f"<html lang={language}>" + "\n".join((pieces(article) | instead).values())


def codes(page: str) -> list[str]:
    return [found.code for block in blocks(page) for found in validate(block.text, page=page, rules=PAGE_RULES)]


@given(articles())
def test_a_page_that_shows_its_article_has_no_finding(article: dict[str, Any]) -> None:
    assert codes(page_of(article)) == []


@given(articles(), UNSEEN)
def test_a_fact_that_is_not_shown_is_told_and_no_other(article: dict[str, Any], unseen: str) -> None:
    def hidden(fact: str) -> str:
        return unseen.replace("{}", html.escape(fact))

    assert codes(page_of(article, headline=f"<h1>Other</h1>{hidden(article['headline'])}")) == ["NL601"]
    assert codes(page_of(article, author=hidden(article["author"]["name"]))) == ["NL602"]
    assert codes(page_of(article, quotation=hidden(article["hasPart"]["text"]))) == ["NL605"]
    body = article["articleBody"].removesuffix(article["hasPart"]["text"])
    assert codes(page_of(article, body=hidden(body))) == ["NL607"]


@given(articles(), st.dates(date(1950, 1, 1), date(1980, 1, 1)))
def test_another_date_address_or_language_is_told_and_nothing_else(article: dict[str, Any], day: date) -> None:
    assert codes(page_of(article, date=f"<time>{day.isoformat()}</time>")) == ["NL603"]
    assert codes(page_of(article, address=f'<link rel="canonical" href="{ADDRESS}-of-old">')) == ["NL604"]
    assert codes(page_of(article, language="sw")) == ["NL606"]
    assert codes(page_of(article, date="")) == []
    assert codes(page_of(article, address="")) == []


@given(articles(), UNSEEN, SENTENCES, st.data())
def test_what_is_not_seen_changes_nothing(article: dict[str, Any], unseen: str, text: str, data: st.DataObject) -> None:
    fact = data.draw(st.sampled_from(["headline", "author", "date", "body", "quotation"]))
    page = page_of(article, **{fact: "<h1>Other</h1>"})
    more = page_of(article, **{fact: "<h1>Other</h1>"}, more=unseen.replace("{}", text))
    assert codes(more) == codes(page)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(), st.text())
def test_spaces_marks_and_case_do_not_matter(one: str, other: str) -> None:
    assert folded(f"{one} — “{other}”…") == folded(one) + folded(other)
    assert folded(one.casefold()) == folded(one)


MARKUP = st.lists(
    st.sampled_from(
        [
            "<", ">", "</", "<h1>", "<p hidden>", "<script>", "</script>", "<!--", "-->", "<svg>", "<template>",
            "<table>",
            "<time datetime=x>", "<frameset>", "<body>", "<html lang=>", "<link rel=canonical href=//[>",
            "&", "&#0;", "\0",
            '<script type="application/ld+json">', '{"@type": "NewsArticle", "headline": "a", "url": "//["}',
            "<meta property=og:url content='http://[x'>", "<math><select>", "\ud800", "<plaintext>", "<textarea>",
        ],
    )
    | ANY_TEXT,
    max_size=30,
).map("".join)  # fmt: skip


@given(MARKUP, articles())
def test_any_page_has_an_answer(page: str, article: dict[str, Any]) -> None:
    codes(page)
    codes(page + page_of(article))
    validate(json.dumps(article), page=page)
    assert page == "" or sight.page(page) is not None
