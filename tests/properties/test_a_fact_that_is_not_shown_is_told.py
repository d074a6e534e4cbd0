"""A page that shows what its markup says has no finding; what it hides, or shows otherwise, is told, and no more."""

import html
from datetime import date
from typing import Any

from drawn_facts import ADDRESS, SENTENCES, UNSEEN, articles, codes, page_of
from hypothesis import given
from hypothesis import strategies as st

from newsld.model.selection import ValidationSettings
from newsld.testing import diagnostics_of, html_pages
from newsld.testing.strategies.pages import KnownPage

ON_A_DAY = ValidationSettings(today=date(2026, 11, 1))


@given(html_pages())
def test_a_page_that_is_drawn_sound_has_no_finding(page: KnownPage) -> None:
    assert diagnostics_of(page.text, ON_A_DAY) == ()


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
