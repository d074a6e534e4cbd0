"""Who wrote an article, as its page shows it: each case is markup in a page and whom its article's node names."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from newsld.conversion import read
from newsld.model.article import RawArticle

CASES: Mapping[str, Mapping[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "bylines" / "shown.toml").read_text(encoding="utf-8")
)
PAGE = """<!doctype html><html><head><title>Dam rises by two metres</title><link rel="canonical"
href="https://www.river-daily.example/dam"><meta property="og:type" content="article">{head}</head><body>
<header><a href="/">River Daily</a><nav><a href="/land">Land</a></nav></header>
<main>{before}<article><h1>Dam rises by two metres</h1>{after}
<p>The new dam above the town rose by two metres in a single week, the builders of the river board said on Monday.</p>
<p>“We are ahead of our plan,” said Ida Roe, who leads the works, and she thanked the crews of both banks for it.</p>
<p>The water is to reach the third mark in the summer, and the old bridge will then be closed to carts and riders.</p>
{end}</article>{aside}</main><footer><p>© 2024 River Daily</p></footer></body></html>"""


@pytest.mark.parametrize("name", CASES)
def test_the_authors_are_those_whom_the_page_shows(name: str) -> None:
    case = CASES[name]
    html = PAGE.format(**{key: case.get(key, "") for key in ("head", "before", "after", "end", "aside")})
    article = read(RawArticle(html, name="page.html"))
    assert [author.name for author in article.metadata.authors] == case["authors"]
