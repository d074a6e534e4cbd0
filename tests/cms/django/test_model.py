"""A model with graphs: made as it is saved, printed safely, shown in the admin, held back for errors, backfilled."""

import json
import logging
from dataclasses import replace
from datetime import UTC, datetime
from html import escape
from io import StringIO
from typing import Any

import pytest

pytest.importorskip("django", reason="Django is not installed: pip install 'newsld[django]'")

from django.core.management import CommandError, call_command

from newsld.cms.django import homes
from newsld.cms.django.templatetags.newsld import newsld_graph
from newsld.testing import assert_conforms
from newsroom.models import Article, Author

pytestmark = pytest.mark.usefixtures("database")

BODY = "<p>“The dam will hold,” Mara Lind said on Thursday.</p><p>It rained for days.</p>"
RIVER = {"name": "River Daily", "url": "https://www.river-daily.example/", "language": "en"}
# no author is an error here, and stops an article
STRICT = {**RIVER, "cms": {"on_error": "block", "errors": ["no-author"]}}


def written(**fields: Any) -> Any:
    said = {"title": "The dam holds", "body": BODY, "slug": "dam", "published": datetime(2026, 3, 12, 8, tzinfo=UTC)}
    return Article.objects.create(**{**said, **fields})


def nodes(article: Any) -> list[dict[str, Any]]:
    return json.loads(article.newsld_document)["@graph"]


def test_a_saved_article_has_its_graph() -> None:
    article = written()
    main, quotation, *_ = nodes(article)
    assert (main["headline"], main["url"]) == ("The dam holds", "https://www.river-daily.example/news/dam/")
    assert main["datePublished"] == "2026-03-12T08:00:00+00:00"
    assert quotation["text"] == "The dam will hold,"
    assert_conforms(article.newsld_document)


def test_authors_that_are_named_later_are_in_it() -> None:
    article = written()
    article.authors.add(Author.objects.create(name="Ana Roe"))
    assert [author["name"] for author in nodes(article)[0]["author"]] == ["Ana Roe"]


def test_a_page_carries_it_whatever_the_article_says(client: Any) -> None:
    said = "</script><script>alert(1)</script>"
    article = written(title=f"Holds {said}", body=f"<p>It says {escape(said)} on the door.</p>")
    page = client.get("/news/dam/").content.decode()
    assert page.count("</script>") == 1
    assert nodes(article)[0]["articleBody"] == f"It says {said} on the door."


def test_what_has_no_graph_prints_nothing() -> None:
    assert str(newsld_graph(Author(name="Ana Roe"))) == str(newsld_graph(None)) == ""
    assert str(newsld_graph(written(body=" "))) == ""


def test_the_admin_shows_what_is_wrong(admin_client: Any) -> None:
    article = written()
    shown = admin_client.get(f"/django-admin/newsroom/article/{article.pk}/change/").content.decode()
    assert "<strong>warning:</strong>" in shown
    assert "nobody is named as its author" in shown
    assert "once the article is saved" in admin_client.get("/django-admin/newsroom/article/add/").content.decode()


FORM = {"title": "The dam holds", "body": BODY, "slug": "dam", "is_public": "on"}


def test_an_article_with_an_error_is_refused_by_its_form(admin_client: Any, settings: Any) -> None:
    settings(NEWSLD=STRICT)
    add = "/django-admin/newsroom/article/add/"
    refused = admin_client.post(add, FORM)
    assert "<li>nobody is named as its author</li>" in refused.content.decode()
    assert not Article.objects.exists()
    assert admin_client.post(add, {**FORM, "is_public": ""}).status_code == 302  # a draft may have errors
    author = Author.objects.create(name="Ana Roe")
    assert admin_client.post(add, {**FORM, "slug": "dam-2", "authors": [author.pk]}).status_code == 302
    assert nodes(Article.objects.get(slug="dam-2"))[0]["author"][0]["name"] == "Ana Roe"


@pytest.mark.parametrize("on_error", ["publish", "block"])
def test_what_fails_within_newsld_costs_the_markup_alone(
    on_error: str, admin_client: Any, settings: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ValueError(BODY)

    settings(NEWSLD={**RIVER, "cms": {"on_error": on_error, "errors": ["no-article", "no-author"]}})
    monkeypatch.setattr("newsld.cms.django.making.enrich", fail)
    with caplog.at_level(logging.ERROR, "newsld.cms"):
        assert admin_client.post("/django-admin/newsroom/article/add/", FORM).status_code == 302
    article = Article.objects.get()
    assert (article.newsld_document, article.newsld_digest) == ("", "")
    assert (
        "the log says why" in admin_client.get(f"/django-admin/newsroom/article/{article.pk}/change/").content.decode()
    )
    assert caplog.records
    assert BODY not in caplog.text


def test_settings_that_cannot_be_cost_the_markup_alone(settings: Any) -> None:
    settings(NEWSLD={"nmae": "River Daily"})
    assert written().newsld_document == ""


def backfill(*words: str) -> str:
    out = StringIO()
    call_command("newsld_backfill", *words, stdout=out)
    return out.getvalue().strip()


def test_what_was_there_before_is_given_graphs_once(settings: Any) -> None:
    Article.objects.bulk_create([Article(title="The dam holds", body=BODY, slug=f"dam-{n}") for n in range(3)])
    assert backfill("--dry-run") == "3 graphs would be made, 0 up to date"
    assert not Article.objects.exclude(newsld_document="").exists()
    assert backfill("newsroom.Article") == "3 graphs made, 0 up to date"
    assert backfill() == "0 graphs made, 3 up to date"
    Article.objects.filter(slug="dam-1").update(title="The dam breaks")
    Article.objects.filter(slug="dam-2").update(body="")
    assert backfill() == "1 graphs made, 1 up to date, 1 articles without one (the log says why)"
    settings(NEWSLD={**RIVER, "language": "de"})
    assert backfill("--dry-run") == "3 graphs would be made, 0 up to date"


def test_a_backfill_that_is_interrupted_goes_on_where_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    Article.objects.bulk_create([Article(title="The dam holds", body=BODY, slug=f"dam-{n}") for n in range(3)])
    keep, kept = Article.newsld_keep, list[int]()

    def keep_two(article: Any, made: Any) -> None:
        if len(kept) == 2:
            raise KeyboardInterrupt
        kept.append(article.pk)
        keep(article, made)

    with monkeypatch.context() as patch:
        patch.setattr(homes, "COLUMNS", replace(homes.COLUMNS, keep=keep_two))
        with pytest.raises(CommandError, match="it goes on from here"):
            backfill()
    assert backfill() == "1 graphs made, 2 up to date"


def test_the_models_of_a_backfill_are_looked_at() -> None:
    with pytest.raises(
        CommandError, match=r"newsroom\.Author is no model that has graphs; there are newsroom\.article"
    ):
        backfill("newsroom.Author")
