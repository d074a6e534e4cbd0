"""`newsld rules` and `newsld explain`."""

from click.testing import CliRunner

from newsld.cli.rules import explain, rules
from newsld.rules import RULES


def test_every_rule_is_listed_with_code_severity_name_and_title() -> None:
    lines = CliRunner().invoke(rules).stdout.splitlines()
    assert len(lines) == len(RULES)
    for line, rule in zip(lines, RULES, strict=True):
        assert line.startswith(rule.code)
        assert rule.name in line
        assert line.endswith(rule.title)


def test_a_page_is_found_by_code_and_by_name() -> None:
    for wanted in ("NL201", "nl201", "dangling-reference"):
        result = CliRunner().invoke(explain, [wanted])
        assert result.exit_code == 0
        assert result.stdout.startswith("NL201 dangling-reference (error)\n\n")
        assert "## What it finds" in result.stdout


def test_an_unknown_code_is_misuse() -> None:
    result = CliRunner().invoke(explain, ["NL999"])
    assert result.exit_code == 2
    assert "NL999" in result.stderr
