"""`pytest --newsld site/`: a test for each built page, in a pytest of its own."""

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from newsld.cli import main

import_module("newsld.testing.pages")  # a pytest within a pytest forgets what it was the first to import
pytest_plugins = ("pytester",)

PERSON = {"@context": "https://schema.org", "@type": "Person", "name": "Ana Reed"}
FAULTY = {**PERSON, "jobTitle": "undefined"}
UNTRIMMED = {**PERSON, "name": "Ana Reed "}


def page(*documents: dict[str, Any]) -> str:
    blocks = "".join(f'<script type="application/ld+json">\n{json.dumps(value)}\n</script>' for value in documents)
    return f'<!doctype html><html lang="en"><title>Ana Reed</title>{blocks}<h1>Ana Reed</h1>'


@pytest.fixture
def site(pytester: pytest.Pytester) -> Path:
    """Return a built site: a sound page, a faulty one, one that says nothing, a document, and what is neither."""
    folder = pytester.mkdir("site")
    (folder / "staff").mkdir()
    (folder / "index.html").write_text("<!doctype html><title>River Daily</title><h1>River Daily</h1>", "utf-8")
    (folder / "staff" / "faulty.html").write_text(page(FAULTY), "utf-8")
    (folder / "staff" / "sound.html").write_text(page(PERSON), "utf-8")
    (folder / "staff" / "untrimmed.jsonld").write_text(json.dumps(UNTRIMMED), "utf-8")
    (folder / "style.css").write_text("h1 { color: blue }", "utf-8")
    return folder


@pytest.fixture
def run(pytester: pytest.Pytester, site: Path) -> Any:
    """Run pytest over the site, in a process of its own where that matters."""
    del site
    pytester.makepyfile(test_own="def test_own(): pass")

    def run(*options: str, apart: bool = False) -> pytest.RunResult:
        start = pytester.runpytest_subprocess if apart else pytester.runpytest_inprocess
        return start("-W", "error", "-p", "no:cacheprovider", "-p", "no:schemathesis", *options)

    return run


def test_each_page_is_a_test_and_a_failure_tells_what_newsld_validate_does(run: Any) -> None:
    result = run("--newsld", "site", "-v", "-ra", apart=True)
    result.assert_outcomes(passed=2, failed=1, skipped=1)
    result.stdout.fnmatch_lines(
        [
            "site/index.html::newsld SKIPPED (no structured data)*",
            "site/staff/faulty.html::newsld FAILED*",
            "site/staff/sound.html::newsld PASSED*",
            "site/staff/untrimmed.jsonld::newsld PASSED*",
            "*_ site/staff/faulty.html _*",
            "1 warning found",
            "site/staff/faulty.html:2:*: warning: jobTitle is*NL116 placeholder-text]",
            "  2 | *",
            "    | *^^^*",
            "  why:  newsld explain NL116",
            "FAILED site/staff/faulty.html::newsld - 1 warning found",
        ]
    )
    result.stdout.no_fnmatch_line("*runtest*")


def test_without_the_option_nothing_is_checked(run: Any) -> None:
    run().assert_outcomes(passed=1)
    run("site").assert_outcomes()


def test_tests_that_are_named_too_run_too(run: Any) -> None:
    run("--newsld", "site/staff/sound.html", "test_own.py").assert_outcomes(passed=2)


@pytest.mark.parametrize(
    ("options", "outcomes"),
    [
        (["--newsld-fail-on", "error"], {"passed": 3, "skipped": 1}),
        (["--newsld-fail-on", "info"], {"passed": 1, "failed": 2, "skipped": 1}),
        (["--newsld-profile", "google-article", "--newsld-fail-on=error"], {"passed": 3, "skipped": 1}),
        (["-k", "sound"], {"passed": 1, "deselected": 3}),
        (["-m", "not newsld"], {"deselected": 4}),
    ],
)
def test_options_say_what_fails(run: Any, options: list[str], outcomes: dict[str, int]) -> None:
    run("--newsld", "site", *options).assert_outcomes(**outcomes)


def test_pytest_s_settings_may_say_the_same(run: Any, pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\nnewsld_paths = site\nnewsld_fail_on = info\n")
    run().assert_outcomes(passed=2, failed=2, skipped=1)
    run("test_own.py").assert_outcomes(passed=1)


@pytest.mark.parametrize("table", ["newsld.toml", "pyproject.toml"])
def test_the_settings_of_newsld_validate_hold(run: Any, pytester: pytest.Pytester, table: str) -> None:
    above = "tool.newsld." if table == "pyproject.toml" else ""
    said = f'[{above}validate]\nignore = ["NL116"]\nseverity = {{NL115 = "error"}}\n'
    Path(pytester.path / table).write_text(said, "utf-8")
    result = run("--newsld", "site")
    result.assert_outcomes(passed=2, failed=1, skipped=1)
    result.stdout.fnmatch_lines(["site/staff/untrimmed.jsonld:1:*: error: *NL115 untrimmed-text]"])


def test_what_a_baseline_knows_is_no_failure(run: Any, pytester: pytest.Pytester) -> None:
    CliRunner().invoke(main, ["validate", "site", "--write-baseline", "known.json"])
    Path(pytester.path / "newsld.toml").write_text('[validate]\nbaseline = "known.json"\n', "utf-8")
    run("--newsld", "site").assert_outcomes(passed=3, skipped=1)


@pytest.mark.parametrize("folder", ["dist", "build"])
def test_a_folder_that_pytest_leaves_out_is_looked_into_when_asked(
    run: Any, pytester: pytest.Pytester, site: Path, folder: str
) -> None:
    site.rename(pytester.path / folder)
    run("--newsld", folder).assert_outcomes(passed=2, failed=1, skipped=1)
    pytester.makeini(f"[pytest]\nnewsld_paths = {folder}\n")
    run().assert_outcomes(passed=3, failed=1, skipped=1)


def test_a_link_that_leads_back_is_not_followed(run: Any, site: Path) -> None:
    (site / "staff" / "again").symlink_to(site, target_is_directory=True)
    run("--newsld", "site").assert_outcomes(passed=2, failed=1, skipped=1)


def test_what_is_not_looked_at_is_told_at_the_head(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsld.jsonld.sight.is_readable", lambda: False)
    assert "newsld: what pages show is not looked at" in run("--newsld", "site").stdout.str()
    assert "newsld: what" not in run().stdout.str()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--newsld", "sight"], "newsld: there is no */sight"),
        (["--newsld", "site", "--newsld-profile", "gogle-article"], "*did you mean google-article?"),
        (["--newsld", "site", "--newsld-config", "none.toml"], "newsld: none.toml: no such file or directory"),
    ],
)
def test_what_cannot_be_done_is_told_once_before_anything_runs(run: Any, options: list[str], said: str) -> None:
    result = run(*options)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([f"ERROR: {said}"])


def test_several_processes_share_the_pages(run: Any) -> None:
    run("--newsld", "site", "-n", "2", apart=True).assert_outcomes(passed=2, failed=1, skipped=1)


def test_without_the_plug_in_its_options_are_unknown(run: Any) -> None:
    run("-p", "no:newsld", apart=True).assert_outcomes(passed=1)
    assert run("-p", "no:newsld", "--newsld", "site", apart=True).ret == pytest.ExitCode.USAGE_ERROR


def test_the_fixture_asserts_with_what_pytest_was_told(run: Any, pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        test_own=f"def test_sound(newsld_conforms): newsld_conforms({PERSON})\n"
        f"def test_faulty(newsld_conforms): newsld_conforms({FAULTY})\n"
        f"def test_untrimmed(newsld_conforms): newsld_conforms({UNTRIMMED}, profile='trust-project', ignore='shape')\n"
    )
    run().assert_outcomes(passed=2, failed=1)
    run("--newsld-fail-on=error").assert_outcomes(passed=3)
    run("--newsld-fail-on=info", "-k", "sound or untrimmed").assert_outcomes(passed=2, deselected=1)
    Path(pytester.path / "newsld.toml").write_text('[validate]\nignore = ["NL116"]\n', "utf-8")
    run().assert_outcomes(passed=3)


# plug-ins of others that import Hypothesis before anybody asks for it
_WITHOUT_OTHERS = ("-p", "no:hypothesispytest", "-p", "no:schemathesis")
# neither what checks nor what draws is imported where nobody asks for it
_LIGHT = """
import sys
def test_light():
    heavy = {"hypothesis", "pydantic", "click", "newsld.rules", "newsld.validation", "newsld.testing.pages"}
    assert "newsld.testing.plugin" in sys.modules
    assert heavy.isdisjoint(sys.modules)
"""
_WITHOUT = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "hypothesis":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Missing())
"""


def test_whom_nobody_asks_costs_nothing(run: Any, pytester: pytest.Pytester) -> None:
    pytester.makepyfile(test_own=_LIGHT)
    run(*_WITHOUT_OTHERS, apart=True).assert_outcomes(passed=1)


def test_pages_are_checked_without_hypothesis(run: Any, pytester: pytest.Pytester) -> None:
    pytester.makepyfile(without=_WITHOUT)
    result = run(*_WITHOUT_OTHERS, "-p", "without", "--newsld", "site", apart=True)
    result.assert_outcomes(passed=2, failed=1, skipped=1)


def test_what_draws_says_what_it_needs(run: Any, pytester: pytest.Pytester) -> None:
    pytester.makepyfile(without=_WITHOUT, test_own="def test_own():\n    from newsld.testing import graphs")
    result = run(*_WITHOUT_OTHERS, "-p", "without", "test_own.py", apart=True)
    result.stdout.fnmatch_lines(
        ["E*ImportError: newsld.testing.graphs needs Hypothesis; pip install 'newsld[[]testing]'"]
    )
