"""An article says the same, headline, paragraphs and who says what, in whatever form it comes in."""

import json
from collections.abc import Callable, Mapping
from html import escape
from typing import Any

import pytest
from hypothesis import given, settings

from newsld import RawArticle, convert
from newsld.testing import KnownArticle, articles, differences

URL = "https://www.river-daily.example/news"
HAZARD = "R&D < 5 > 3 & 2."  # a paragraph that stands in no marks, and that markup has to escape
Form = Callable[[str, list[str], str], RawArticle]


def marked_up(paragraphs: list[str]) -> str:
    return "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)


def page(headline: str, paragraphs: list[str], tag: str) -> RawArticle:
    head = f"<head><title>{escape(headline)} | River Daily</title></head>"
    body = f"<body><article><h1>{escape(headline)}</h1>{marked_up(paragraphs)}</article></body>"
    return RawArticle(f"<!doctype html><html lang={tag}>{head}{body}</html>", url=URL, language=tag)


def ninjs(headline: str, paragraphs: list[str], tag: str) -> RawArticle:
    said = {"uri": URL, "version": "1", "type": "text", "language": tag, "title": "river-news"}
    return RawArticle(record={**said, "headlines": [{"value": headline}], "body_html": marked_up(paragraphs)})


def plain_ninjs(headline: str, paragraphs: list[str], tag: str) -> RawArticle:
    said = {"uri": URL, "version": "1", "type": "text", "language": tag, "title": "river-news"}
    return RawArticle(record={**said, "headline": headline, "body_text": "\n\n".join(paragraphs)})


def wordpress(headline: str, paragraphs: list[str], tag: str) -> RawArticle:
    said = {
        "id": 7,
        "slug": "river-news",
        "type": "post",
        "status": "publish",
        "link": URL,
        "date": "2026-03-12T08:00:00",
    }
    texts = {"title": {"rendered": escape(headline)}, "content": {"rendered": marked_up(paragraphs)}}
    return RawArticle(record={**said, **texts, "excerpt": {"rendered": ""}}, language=tag)


def nitf(headline: str, paragraphs: list[str], tag: str) -> RawArticle:
    head = f"<body.head><hedline><hl1>{escape(headline)}</hl1></hedline></body.head>"
    body = f"<body.content><block>{marked_up(paragraphs)}</block></body.content>"
    text = f'<?xml version="1.0"?><nitf><head><title>river-news</title></head><body>{head}{body}</body></nitf>'
    return RawArticle(text, url=URL, language=tag)


def record(headline: str, paragraphs: list[str], tag: str) -> RawArticle:
    return RawArticle(record={"headline": headline, "body": "\n\n".join(paragraphs), "url": URL, "language": tag})


FORMS: Mapping[str, Form] = {form.__name__: form for form in (page, ninjs, plain_ninjs, wordpress, nitf, record)}


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=max(settings().max_examples // 4, 10))
@given(known=articles(min_paragraphs=2))
def test_the_form_of_an_article_changes_nothing(form: str, known: KnownArticle) -> None:
    headline, *paragraphs = f"{known.raw.text}\n\n{HAZARD}".split("\n\n")
    found = convert(FORMS[form](headline, paragraphs, known.raw.language))
    article: dict[str, Any] = json.loads(found.document)["@graph"][0]
    # markup folds the white space of a headline
    assert (article["headline"].split(), article["articleBody"].split("\n\n")) == (headline.split(), paragraphs)
    assert not differences(known, found)
