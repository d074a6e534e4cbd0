"""A wrong set-up is told by `manage.py check`, in words that say the way out."""

from typing import Any

import pytest

pytest.importorskip("django", reason="Django is not installed: pip install 'newsld[django]'")

from django.core.checks import run_checks

from newsroom.models import Article

pytestmark = pytest.mark.usefixtures("database")


def told() -> list[str]:
    return [f"{found.id}: {found.msg} ({found.hint})" for found in run_checks(tags=["newsld"])]


def test_a_sound_set_up_is_quiet() -> None:
    assert told() == []


@pytest.mark.parametrize(
    ("said", "says"),
    [
        ({"nmae": "River"}, "newsld.E001: in NEWSLD, unknown key 'nmae'"),
        ({"validate": {"profile": "nobody"}}, "newsld.E001: in NEWSLD, no profile is named 'nobody'"),
        ([], "newsld.E001: in NEWSLD, 'list' is no table, expected a dictionary as newsld.toml has it"),
        ({"cms": {"plugins": ["nowhere"]}}, "newsld.E002: in NEWSLD, the plug-in nowhere cannot be imported"),
    ],
)
def test_settings_that_cannot_be_are_told(said: object, says: str, settings: Any) -> None:
    settings(NEWSLD=said)
    (found,) = told()
    assert found.startswith(says)


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({}, ["newsld.E007: nothing says which of its fields hold an article"]),
        (["title"], ["newsld.E003: newsld_fields is no mapping of texts"]),
        ({"headline": "title"}, ["newsld.E006: newsld_fields names no text"]),
        ({"html": "body", "hedaline": "title"}, ["newsld.E004: newsld_fields names 'hedaline', which no record has"]),
        ({"html": "bdoy"}, ["newsld.E005: newsld_fields names 'bdoy', but there is no 'bdoy'"]),
        (
            {"html": "body", "authors": "authors.nmae"},
            ["newsld.E005: newsld_fields names 'authors.nmae', but there is no 'nmae'"],
        ),
        ({"html": "body", "authors": "authors.name", "headline": "__str__", "id": "pk"}, []),
    ],
)
def test_a_model_without_a_sound_mapping_is_told(fields: Any, says: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Article, "newsld_fields", fields)
    found = told()
    assert len(found) == len(says)
    assert all(one.startswith(beginning) for one, beginning in zip(found, says, strict=True))


def says_its_text(article: Any, _given: Any = None) -> dict[str, str]:
    return {"text": article.body}


def test_a_model_that_says_its_record_needs_no_mapping(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Article, "newsld_fields", {})
    monkeypatch.setattr(Article, "newsld_record", says_its_text)
    assert told() == []
