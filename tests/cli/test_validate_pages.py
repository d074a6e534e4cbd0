"""`newsld validate` on pages: the markup is held against what the page shows."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsld.cli.validate import validate
from newsld.jsonld import sight

PAGE = """<title>Dam</title>
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Port"}
</script>
<h1>Dam</h1>
"""


def run(path: Path, *options: str) -> Result:
    return CliRunner().invoke(validate, [str(path), *options])


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "dam.html"
    path.write_text(PAGE)
    return path


def test_what_the_page_does_not_show_is_told_at_its_place_in_the_page(page: Path) -> None:
    result = run(page)
    assert result.exit_code == 1
    assert f"{page}:3:72" in result.stdout
    assert "NL601" in result.stdout
    assert "the page shows “Dam”" in result.stdout


def test_the_family_may_be_left_out(page: Path) -> None:
    assert run(page, "--ignore", "page").exit_code == 0


def test_without_the_extra_pages_are_not_looked_at_and_that_is_said_once(
    page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sight, "is_readable", lambda: False)
    page.write_text(PAGE * 2 + "<p>not read before")
    result = run(page)
    assert "NL6" not in result.stdout
    assert result.stderr.count("pip install 'newsld[pages]'") == 1
    assert "newsld[pages]" not in run(page, "--ignore", "page").stderr


DEEP = '<div itemscope itemtype="https://schema.org/Thing" itemprop="about">' * 500


def test_a_page_of_which_nothing_can_be_read_ends_with_2(page: Path) -> None:
    page.write_text(DEEP)
    result = run(page)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"newsld: {page}: its microdata cannot be read")
    assert result.stderr.endswith("1 could not be read\n")


def test_what_else_a_page_holds_is_read_where_its_microdata_cannot(page: Path) -> None:
    page.write_text(PAGE.replace("Port", "Dam") + DEEP)
    result = run(page)
    assert result.exit_code == 0
    assert "its microdata cannot be read" in result.stderr
    assert "in 1 document" in result.stderr
