"""Every text in markdown/ is read as the file beside it says; what that does not name is not judged."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld import NewsldError, Publisher, RawArticle, Severity, convert, validate
from newsld.conversion import read_all
from newsld.model.article import Article, Part

FOLDER = Path(__file__).parent / "markdown"
HOUSE = Publisher("River Daily")
CASES = sorted(FOLDER.glob("*.md"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_text_is_read_as_expected(case: Path) -> None:
    expected: dict[str, Any] = json.loads(case.with_suffix(".expected.json").read_text("utf-8"))
    told = told_of(case.read_text("utf-8"), case.name if case.name[0].isdigit() else "post.md")
    assert {name: told.get(name) for name in expected} == expected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_what_is_written_of_a_text_is_clean(case: Path) -> None:
    try:
        document = convert(RawArticle(case.read_text("utf-8"), name=case.name), HOUSE, allow_embargoed=True).document
    except NewsldError:
        return
    assert [d for d in validate(document) if d.severity is not Severity.INFO] == []


def told_of(text: str, name: str) -> dict[str, Any]:
    (article,) = read_all(RawArticle(text, name=name), Publisher())
    if isinstance(article, NewsldError):
        return {"error": f"{type(article).__name__}: {article}"}
    said = article.metadata
    paragraphs = list(article.body_paragraphs())
    return {
        "id": article.id,
        "url": article.url,
        "language": article.language,
        "headline": article.headline,
        "body": article.body.split("\n\n") if article.body else [],
        "subheadings": [article.text[p.start : p.end] for p in paragraphs if p.part is Part.SUBHEADING],
        "quoted": [[article.text[p.start : p.end], p.cited] for p in paragraphs if p.is_quoted],
        "standfirst": said.standfirst,
        "alternative": said.alternative_headline,
        "authors": [author.name for author in said.authors],
        "published": said.published.isoformat() if said.published else None,
        "modified": said.modified.isoformat() if said.modified else None,
        "expires": said.expires.isoformat() if said.expires else None,
        "sections": list(said.sections),
        "keywords": list(said.keywords),
        "media": [[one.url, one.caption, one.alternative, one.is_lead] for one in said.media],
        "links": [[link.url, link.name] for link in said.links],
        "claims": [[check.claim, check.verdict] for check in said.fact_checks],
    }


PIECES = st.sampled_from(
    [
        *("---\n", "+++\n", "title: Dam\n", 'title = "Dam"\n', "Title: Dam\n", "- a\n", "date: 2026-13-40\n", "\n"),
        *("{{< quote >}}", "{{< /quote >}}", "{% raw %}", "{% endraw %}", "{{", "}}", "{%", "%}", "{: .a}"),
        *("> It leaks.\n", "> — Jo Park\n", "# Dam\n", "```\n", "<p>", "</p>", "<!--", "-->", "[^1]", "[^1]: a\n"),
        *("It holds.", "&amp;", "\x00", "\ud800", "{", "}", '{"title": 1}', "draft: true\n", "!!python/object:os\n"),
    ]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=10), max_size=30).map("".join))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    for found in read_all(RawArticle(text, name="post.md"), Publisher(), allow_embargoed=True):
        assert isinstance(found, Article) or str(found)


def test_every_expectation_has_its_text() -> None:
    assert {path.name.removesuffix(".expected.json") for path in FOLDER.glob("*.json")} == {case.stem for case in CASES}
