"""`newsld validate` with rules that others have written: from files, and from installed packages."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsld.cli import main

EXAMPLE = Path(__file__).parents[2] / "examples" / "rules" / "newsroom_rules.py"
LOUD = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "DAM HOLDS", "url": "/dam"}'
HEAD = "from newsld import Finding, Rule, Severity\n"
BROKEN = 'RULE = Rule("RD009", "broken", Severity.INFO, None, check)\n'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.json").write_text(LOUD)
    return tmp_path


def written(text: str, name: str = "own.py") -> str:
    Path(name).write_text(text)
    return name


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["validate", "a.json", *arguments, "--format", "jsonl"])


def codes(result: Result) -> list[str]:
    return [json.loads(line)["code"] for line in result.stdout.splitlines()]


def test_the_rules_of_a_file_speak_beside_the_others() -> None:
    result = run("--rules", str(EXAMPLE))
    assert codes(result) == ["RD001", "NL105"]
    told = json.loads(result.stdout.splitlines()[0])
    assert (told["pointer"], told["column"], told["profile"]) == ("/headline", 72, "newsld")
    assert result.exit_code == 1


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (("--select", "RD"), ["RD001"]),
        (("--select", "RD0"), ["RD001"]),
        (("--select", "rd001"), ["RD001"]),
        (("--select", "loud-headline"), ["RD001"]),
        (("--select", "NL1"), ["NL105"]),
        (("--ignore", "RD"), ["NL105"]),
        (("--profile", "schema.org"), ["RD001", "NL105"]),
        (("--profile", "schema.org", "--ignore", "RD"), ["NL105"]),
        (("--profile", "schema.org", "--select", "default,RD"), ["RD001", "NL105"]),
        (("--jobs", "2"), ["RD001", "NL105"]),
    ],
)
def test_they_are_chosen_like_others(options: tuple[str, ...], expected: list[str]) -> None:
    assert codes(run("--rules", str(EXAMPLE), *options)) == expected


@pytest.mark.parametrize("wanted", ["R", "RD1", "RDX"])
def test_half_a_prefix_is_none(wanted: str) -> None:
    assert run("--rules", str(EXAMPLE), "--select", wanted).exit_code == 2


def test_settings_name_files_and_a_file_named_twice_is_read_once() -> None:
    name = written(EXAMPLE.read_text("utf-8"))
    written(f'[validate]\nrules = ["{name}"]\nselect = ["RD"]', "newsld.toml")
    assert codes(run()) == codes(run("--rules", name)) == ["RD001"]
    assert "RD001" in CliRunner().invoke(main, ["rules"]).stdout
    assert CliRunner().invoke(main, ["explain", "loud-headline"]).stdout.startswith("RD001 loud-headline (warning)\n")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x = ", "SyntaxError: invalid syntax (own.py:1)"),
        ("\nimport nowhere", "ModuleNotFoundError: No module named 'nowhere' (own.py:2)"),
        ("raise SystemExit(3)", "SystemExit: 3"),
        ("", "nothing, expected a Rule, a list of rules, or a module with RULE or RULES"),
        ("RULE = 3", "an object of type int, expected a Rule"),
        ("RULES = [3]", "an object of type int, expected a Rule"),
        ('RULE = Rule("NL999", "a", Severity.INFO, None, len)', "begins with NL, which is kept for newsld"),
        ('RULE = Rule("rd1", "a", Severity.INFO, None, len)', "a rule's code is 'rd1', expected one such as RD001"),
        ('RULE = Rule("RD001", "A b", Severity.INFO, None, len)', "a rule's name is 'A b', expected one such as"),
        ('RULE = Rule("RD001", "graph", Severity.INFO, None, len)', "the name graph stands for several rules"),
        ('RULE = Rule("RD001", "blank-text", Severity.INFO, None, len)', "the code or name of NL114 blank-text"),
        ('RULE = Rule("RD001", "a", "info", None, len)', "the severity of RD001 is 'info'"),
        ('RULE = Rule("RD001", "a", Severity.INFO, None, 3)', "RD001 has no check that can be called"),
        ('RULE = Rule("RD001", "a", Severity.INFO, 3, len)', "docs that are no text"),
        (
            'RULES = [Rule("RD001", n, Severity.INFO, None, len) for n in "ab"]',
            "RD001 b has the code or name of RD001 a",
        ),
    ],
)
def test_a_file_that_holds_no_rules_is_misuse_told_on_one_line(text: str, said: str) -> None:
    for command, arguments in (("validate", ["a.json"]), ("rules", []), ("explain", ["NL201"])):
        result = CliRunner().invoke(
            main, [command, *arguments, "--rules", written((HEAD if "Rule(" in text else "") + text)]
        )
        assert result.exit_code == 2
        assert result.stdout == ""
        assert result.stderr.splitlines()[-1].startswith("Error: the rules in own.py: ")
        assert said in result.stderr.splitlines()[-1]


@pytest.mark.parametrize("name", ["nowhere.py", "a.json", "."])
def test_what_is_no_python_file_is_misuse(name: str) -> None:
    result = run("--rules", name)
    assert result.exit_code == 2
    assert f"the rules in {name}: " in result.stderr


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('raise ValueError("what\\nis this")', "ValueError: what is this (own.py:3)"),
        ("return 3", "TypeError: 'int' object is not iterable"),
        ('yield "x"', "it yielded 'x', expected a Finding"),
        ('yield Finding(None, "x")', "expected a Finding with texts for pointer and message"),
        ('yield Finding("", "x", offset="3")', "expected a Finding with texts for pointer and message"),
        ("return check(graph)", "RecursionError"),
    ],
)
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_rule_that_fails_is_told_and_the_others_go_on(body: str, said: str, jobs: str) -> None:
    name = written(
        f'{HEAD}def check(graph):\n    {body}\n\nRULE = Rule("RD009", "broken", Severity.INFO, None, check)\n'
    )
    result = run("--rules", name, "--rules", str(EXAMPLE), "--jobs", jobs)
    assert codes(result) == ["RD001", "NL105"]
    assert result.exit_code == 2
    assert result.stderr.startswith("newsld: a.json:1: RD009 broken failed: ")
    assert said in result.stderr
    assert "Traceback" not in result.stderr


def test_findings_at_places_that_are_not_there_do_no_harm() -> None:
    body = 'yield Finding("/no/where", "x")\n    yield Finding("", "y", offset=10**9)'
    name = written(f'{HEAD}def check(graph):\n    {body}\n\nRULE = Rule("RD009", "lost", Severity.INFO, None, check)\n')
    assert codes(run("--rules", name, "--select", "RD")) == ["RD009", "RD009"]


def test_a_rule_that_fails_everywhere_is_told_a_few_times() -> None:
    body = f"{HEAD}def check(graph):\n    1 / 0\n\n{BROKEN}"
    Path("many.jsonl").write_text(f"{LOUD}\n" * 30)
    result = CliRunner().invoke(main, ["validate", "many.jsonl", "--rules", written(body), "--format", "jsonl"])
    assert result.stderr.count("RD009 broken failed: ZeroDivisionError") == 10
    assert "newsld: RD009 failed on 20 more documents\n" in result.stderr
    assert len(codes(result)) == 30


# a package as pip lays it down: its module, and beside it the folder that says what it is
def installed(folder: Path, points: str, module: str) -> dict[str, str]:
    (folder / "site" / "river_rules-1.2.dist-info").mkdir(parents=True)
    (folder / "site" / "river_rules-1.2.dist-info" / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: river-rules\nVersion: 1.2\n"
    )
    (folder / "site" / "river_rules-1.2.dist-info" / "entry_points.txt").write_text(f"[newsld]\n{points}\n")
    (folder / "site" / "river_rules.py").write_text(module)
    return os.environ | {"PYTHONPATH": str(folder / "site")}


def told(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "newsld", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


@pytest.mark.parametrize("point", ["river_rules", "river_rules:RULE", "river_rules:LIST"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_rules_of_an_installed_package_speak(folder: Path, point: str, jobs: str) -> None:
    module = EXAMPLE.read_text("utf-8") + "\n\nLIST = [RULE]\n"
    environment = installed(folder, f"river = {point}", module)
    result = told(environment, "validate", "a.json", "--format", "jsonl", "--jobs", jobs)
    assert [json.loads(line)["code"] for line in result.stdout.splitlines()] == ["RD001", "NL105"]
    assert result.returncode == 1
    assert "RD001  warning  loud-headline" in told(environment, "rules").stdout
    assert told(environment, "explain", "RD001").stdout.startswith("RD001 loud-headline (warning)")


@pytest.mark.measured
def test_the_rules_of_a_package_in_an_archive_speak_too(folder: Path) -> None:
    environment = installed(folder, "river = river_rules", EXAMPLE.read_text("utf-8"))
    shutil.make_archive(str(folder / "packed"), "zip", folder / "site")
    result = told(environment | {"PYTHONPATH": str(folder / "packed.zip")}, "validate", "a.json", "--format", "jsonl")
    assert [json.loads(line)["code"] for line in result.stdout.splitlines()] == ["RD001", "NL105"]


@pytest.mark.measured
@pytest.mark.parametrize(
    ("point", "said"),
    [
        ("river_rules:NOTHING", "AttributeError: module 'river_rules' has no attribute 'NOTHING'"),
        ("nowhere", "ModuleNotFoundError: No module named 'nowhere'"),
        ("river_rules:LIST", "an object of type int, expected a Rule"),
    ],
)
def test_a_package_without_rules_is_named_and_the_rest_goes_on(folder: Path, point: str, said: str) -> None:
    environment = installed(folder, f"river = {point}", "LIST = [3]\n")
    result = told(environment, "validate", "a.json", "--format", "jsonl")
    assert [json.loads(line)["code"] for line in result.stdout.splitlines()] == ["NL105"]
    assert result.returncode == 2
    assert result.stderr.startswith(f"newsld: the plug-in river of river-rules 1.2 ({point}): {said}")
    assert "Traceback" not in result.stderr
    listed = told(environment, "rules")
    assert listed.returncode == 2
    assert listed.stdout.startswith("NL001")
    assert said in listed.stderr
    assert told(environment, "explain", "NL201").returncode == 0


def test_the_rule_that_the_readme_shows_works_as_pasted() -> None:
    text = (EXAMPLE.parents[2] / "README.md").read_text("utf-8")
    (shown,) = re.findall(r"^```python\n(# newsroom_rules\.py\n.+?)^```$", text, re.MULTILINE | re.DOTALL)
    assert codes(run("--rules", written(shown))) == ["RD001", "NL105"]


@pytest.mark.parametrize("way", ["sys.exit(0)", "raise BaseException('gone')", "raise asyncio.CancelledError"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_rule_that_would_end_the_run_costs_only_its_own(way: str, jobs: str) -> None:
    rule = f"{HEAD}import asyncio, sys\ndef check(graph):\n    {way}\n    yield\n{BROKEN}"
    command = [sys.executable, "-m", "newsld", "validate", "a.json", "--rules", written(rule), "--jobs", jobs]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 2
    assert "[NL105 " in result.stdout
    assert "RD009 broken failed: " in result.stderr


def test_a_file_of_rules_that_would_end_the_run_is_misuse() -> None:
    result = run("--rules", written("raise BaseException('gone')"))
    assert result.exit_code == 2
    assert "the rules in own.py: BaseException: gone (own.py:1)" in result.stderr
