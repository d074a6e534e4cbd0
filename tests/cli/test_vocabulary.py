"""`newsld vocabulary`: the facts of a term, and a hint where there is none."""

import pytest
from click.testing import CliRunner

from newsld.cli import main


def said(term: str) -> str:
    result = CliRunner().invoke(main, ["vocabulary", term])
    assert result.exit_code == 0
    return result.stdout


@pytest.mark.parametrize(
    ("term", "lines"),
    [
        ("NewsArticle", ["a type", "is a kind of   Article", "5 of its own", "ReportageNewsArticle"]),
        ("Claim", ["a type", "pending        yes"]),
        ("spokenByCharacter", ["a property", "of             Quotation", "values         Organization, Person"]),
        ("about", ["inverse        subjectOf"]),
        ("fileFormat", ["superseded by  encodingFormat"]),
        ("InStock", ["a member of an enumeration", "of             ItemAvailability"]),
        ("ItemAvailability", ["an enumeration", "members", "PreOrder"]),
        ("Duration", ["a data type", "is a kind of   Quantity"]),
        ("variablesMeasured", ["retired        yes"]),
    ],
)
def test_a_term_is_told_with_its_facts(term: str, lines: list[str]) -> None:
    text = said(term)
    assert text.startswith(f"{term}, ")
    assert text.endswith(f"https://schema.org/{term}\n")
    for line in lines:
        assert line in text


def test_lines_are_short() -> None:
    assert max(len(line) for line in said("CreativeWork").splitlines()) <= 100


@pytest.mark.parametrize(
    ("term", "meant"), [("NewsArtcle", "NewsArticle"), ("date_published", "datePublished"), ("instock", "InStock")]
)
def test_an_unknown_term_is_misuse_and_a_near_one_is_offered(term: str, meant: str) -> None:
    result = CliRunner().invoke(main, ["vocabulary", term])
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"did you mean {meant}?" in result.stderr


def test_nothing_is_offered_where_nothing_is_near() -> None:
    result = CliRunner().invoke(main, ["vocabulary", "xyzzy"])
    assert result.exit_code == 2
    assert "did you mean" not in result.stderr


@pytest.mark.parametrize("before", ["schema:", "https://schema.org/", "http://www.schema.org/"])
def test_a_term_may_be_written_as_in_documents(before: str) -> None:
    assert said(f"{before}Person") == said("Person")
