"""`newsld conformance`: the suite put to commands that answer well, badly, late or not at all."""

import json
import re
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner, Result

from newsld.cli import main
from newsld.conformance import chosen, manifest_of

SUITE = Path(__file__).parents[2] / "schema" / "conformance"
NEWSLD = [sys.executable, "-m", "newsld"]
FEW = ["--select", "empty-document"]
# answers as --lines asks, each as a text of Python for what it says of a request
LINES = "import json, sys\nfor line in sys.stdin:\n    asked = json.loads(line)\n    {}\n    sys.stdout.flush()"


def run(*words: str) -> Result:
    with ThreadPoolExecutor(1) as pool:  # in this thread a browser that other tests drive may have its loop
        return pool.submit(CliRunner().invoke, main, ["conformance", "run", *words]).result()


def python(text: str, *words: str) -> list[str]:
    return [sys.executable, "-c", text, *words]


def lines(text: str) -> list[str]:
    return python(LINES.format(text))


def test_newsld_agrees_with_all_of_it() -> None:
    result = run("--lines", "--level", "place", "--", *NEWSLD, "conformance", "answer")
    assert result.exit_code == 0, result.output
    cases = f"{len(json.loads((SUITE / 'manifest.json').read_text('utf-8'))['cases']):,}"
    assert result.output.endswith(f"\n{cases} of {cases} cases agree at the level place\n")


VALIDATE = [*NEWSLD, "validate", "--format", "jsonl", "--today={judged_on}", "--select=default,{rules}"]


@pytest.mark.parametrize(("source", "packed"), [("-", False), ("{}", True)])
def test_newsld_validate_agrees_on_what_it_is_fed(source: str, packed: bool, tmp_path: Path) -> None:  # noqa: FBT001
    suite = SUITE
    if packed:
        suite = tmp_path / "suite.zip"
        with ZipFile(suite, "w") as target:
            for path in (*SUITE.glob("*.json"), *SUITE.glob("NL206*/*/*")):
                target.write(path, path.relative_to(SUITE).as_posix())
    which = ["--suite", str(suite), "--select", "NL901" if source == "-" else "NL206", "--jobs", "2"]
    result = run(*which, "--level", "place", "--", *VALIDATE, source)
    assert result.exit_code == 0, result.output


def test_an_exit_status_is_an_answer() -> None:
    """Ten words of Python implement the requirement T11."""
    measured = "import sys; sys.exit(len(sys.stdin.buffer.read()) > int(sys.argv[1]))"
    result = run("--select", "oversized-document", "--", *python(measured, "{max_size}"))
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize(("status", "verdict"), [(0, "sound"), (1, "faulty")])
def test_who_says_the_same_of_all_agrees_with_a_part(status: int, verdict: str) -> None:
    result = run(*FEW, "--", *python(f"raise SystemExit({status})"))
    assert result.exit_code == 1
    assert f"answered {verdict}" in result.output


def test_a_bare_verdict_agrees_at_its_level_and_no_other() -> None:
    truth = "print(json.dumps({'id': asked['id'], 'verdict': 'faulty' if '/fail/' in asked['id'] else 'sound'}))"
    assert run(*FEW, "--lines", "--", *lines(truth)).exit_code == 0
    result = run(*FEW, "--lines", "--level", "code", "--", *lines(truth))
    assert result.exit_code == 1
    assert "answered faulty" in result.output


def test_other_codes_agree_by_verdict_and_other_places_by_code() -> None:
    told = "print(json.dumps({'id': asked['id'], 'diagnostics': [{'code': 'NL016'}] * ('/fail/' in asked['id'])}))"
    assert run(*FEW, "--lines", "--level", "code", "--", *lines(told)).exit_code == 0
    result = run(*FEW, "--lines", "--level", "place", "--", *lines(told))
    assert result.exit_code == 1
    assert "answered NL016 at the root (0:0)" in result.output


BROKEN = [
    ("print('[')", 'its answer is none, "[": '),
    ("print(json.dumps({'verdict': 'sound'}))", "its answer has no id"),
    ("print('[]')", "the answer is no object"),
    ("print('{}')", "neither diagnostics nor verdict"),
    ("print(json.dumps({'id': asked['id'], 'diagnostics': [3]}))", "a diagnostic is no object"),
    ("print(json.dumps({'id': asked['id'], 'diagnostics': [{'line': '3'}]}))", "line is '3', expected a number"),
    ("print(json.dumps({'id': asked['id'], 'verdict': True}))", "the verdict is True, expected sound or faulty"),
    ("print(json.dumps({'id': 'another', 'verdict': 'sound'}))", "it answers to 'another', not to what it was asked"),
    ("sys.stderr.write('no more\\n'); sys.exit(3)", "it ended with status 3: no more"),
    ("sys.exit('Error: no\\n    at main\\n\\nNode.js v22')", "it ended with status 1: Error: no\n"),
    ("sys.exit(0)", "it ended with status 0"),
    ("import os; os.kill(os.getpid(), 9)", "it was ended by SIGKILL"),
    ("print('[' * 100_000)", "its answer is none"),
    ("sys.stdout.write('x' * 10_000_001)", "more than 10,000,000 bytes"),
]


@pytest.mark.parametrize(("text", "reason"), BROKEN)
def test_what_is_no_answer_is_told_and_the_next_document_is_put_all_the_same(text: str, reason: str) -> None:
    sound = "if 'pass' in asked['id']: print(json.dumps(dict(id=asked['id'], verdict='sound'))); continue"
    result = run(*FEW, "--lines", "--", *lines(f"{sound}\n    {text}"))
    assert result.exit_code == 1
    assert re.search(rf"/fail/.*: no answer: .*{re.escape(reason)}", result.output)
    assert "/pass/" not in result.output


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("raise ValueError('no more')", "it ended with status 1 and no diagnostic: ValueError: no more"),
        ("print('faulty')", 'a line that is no diagnostic, "faulty": '),
        ("print('[]')", "a diagnostic is no object"),
    ],
)
def test_what_is_no_list_of_diagnostics_is_no_answer(text: str, reason: str) -> None:
    result = run("--select", "NL130", "--level", "code", "--", *python(text))
    assert result.exit_code == 1
    assert re.search(rf"/pass/.*: no answer: .*{re.escape(reason)}", result.output)


def test_status_1_and_nothing_said_at_all_is_sound_where_diagnostics_are_read() -> None:
    """As it is with `grep` at the end of a pipe."""
    result = run("--select", "NL130", "--level", "code", "--", *python("raise SystemExit(1)"))
    assert "/pass/" not in result.output
    assert "expected NL130, answered nothing" in result.output


def test_cases_of_rules_that_newsld_does_not_know_are_put_too(tmp_path: Path) -> None:
    for path in (SUITE / "NL130-placeholder-date").glob("*/*"):
        other = tmp_path / path.relative_to(SUITE).as_posix().replace("NL130", "NL199")
        other.parent.mkdir(parents=True, exist_ok=True)
        other.write_text(path.read_text("utf-8").replace("NL130", "NL199"), "utf-8")
    manifest = json.loads((SUITE / "manifest.json").read_text("utf-8").replace("NL130", "NL199"))
    manifest["cases"] = [case for case in manifest["cases"] if case["rule"] == "NL199"]
    (tmp_path / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    result = run("--suite", str(tmp_path), "--select", "NL199", "--", *python("raise SystemExit(0)"))
    assert "NL199-placeholder-date/fail/epoch.jsonld: expected faulty, answered sound" in result.output


def test_who_answers_nothing_is_given_up_soon() -> None:
    result = run("--", *python("raise SystemExit(7)"))
    assert result.exit_code == 2
    assert "no answer to any of 10 cases; the last: it ended with status 7" in result.output


@pytest.mark.parametrize("fed", [[], ["--lines"]])
def test_who_does_not_answer_in_time_is_ended_with_all_it_has_started(fed: list[str], tmp_path: Path) -> None:
    mark = tmp_path / "pids"
    text = (
        "import os, subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        f"open({str(mark)!r}, 'a').write(f'{{child.pid}}\\n')\n"
        "time.sleep(600)"
    )
    result = run("--select", "NL011", *fed, "--timeout", "2", "--jobs", "8", "--", *python(text, "{max_size}"))
    assert result.exit_code == 1
    assert "none in 2 s" in result.output
    assert mark.read_text().split()
    assert not [pid for pid in mark.read_text().split() if _is_running(int(pid))]


@pytest.mark.skipif(sys.platform == "win32", reason="sessions")
@pytest.mark.parametrize("fed", [[], ["--lines"]])
def test_what_slips_away_and_keeps_the_output_open_is_not_waited_for(fed: list[str]) -> None:
    text = (
        "import subprocess, sys\n"
        "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(9)'], start_new_session=True)"
    )
    words = [*FEW, *fed, "--timeout", "2", "--jobs", "8", "--", *python(text)]
    done = subprocess.run([*NEWSLD, "conformance", "run", *words], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    left = "" if fed else "; it ended, and left a process that holds its output open"
    assert f"no answer: none in 2 s{left}\n" in done.stdout
    assert done.stderr == ""


def test_the_number_of_processes_changes_nothing(tmp_path: Path) -> None:
    for jobs in ("1", "3"):
        words = ["--select", "NL00", "--lines", "--jobs", jobs, "--report", str(tmp_path / jobs)]
        assert run(*words, "--", *NEWSLD, "conformance", "answer").exit_code == 0
    assert (tmp_path / "1").read_bytes() == (tmp_path / "3").read_bytes()


def _is_running(pid: int) -> bool:
    """Tell whether a process is there and no zombie, which has no command line."""
    for _ in range(50):
        try:
            if not Path(f"/proc/{pid}/cmdline").read_bytes():
                return False
        except OSError:
            return False
        time.sleep(0.02)
    return True


def test_what_needs_settings_that_a_command_does_not_ask_for_is_left_out_and_told() -> None:
    result = run("--select", "NL016,NL123,NL801", "--", *python("raise SystemExit(0)"))
    assert "cases are left out, for COMMAND does not ask for {profile}, {rules}" in result.stderr


def test_words_for_settings_that_a_case_does_not_have_are_left_out(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    words = ["--only={rules}", "{kind}", "--as={profile}", "--on={judged_on}", "{other}"]
    note = f"import sys; open({str(seen)!r}, 'a').write(' '.join(sys.argv[1:]) + '\\n')"
    run("--select", "NL016,NL123,NL803", "--", *python(note, *words))
    assert set(seen.read_text().splitlines()) == {
        "document --on=2026-11-01 {other}",
        "--only=NL123 document --on=2026-11-01 {other}",
        "document --as=google-fact-check --on=2026-11-01 {other}",
        "document --as=google-article --on=2026-11-01 {other}",
    }


def test_who_skips_is_told_so_and_who_skips_all_has_not_agreed() -> None:
    skip = "print(json.dumps({'id': asked['id'], 'skipped': 'reads no documents'}))"
    result = run(*FEW, "--lines", "--", *lines(skip))
    assert result.exit_code == 1
    assert "were not taken" in result.output


def test_the_report_has_all_cases_and_counts_by_family(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    told = "print(json.dumps({'id': asked['id'], 'diagnostics': [{'code': 'X', 'message': 'always'}]}))"
    result = run("--select", "NL016,NL206", "--lines", "--report", str(report), "--", *lines(told))
    assert result.exit_code == 1
    said = json.loads(report.read_text("utf-8"))
    assert set(said["families"]) == {"document", "graph", "all"}
    whole = said["families"]["all"]
    assert whole["found"] == whole["breaking"] > 0
    assert whole["told_apart"] == whole["silent"] == 0  # who complains of everything has found nothing
    assert len(said["cases"]) == whole["cases"]
    assert {case["verdict"] for case in said["cases"]} == {"faulty"}
    assert said["suite"]["digest"].startswith("sha256:")


SELECTED = {
    "T1": {"NL001"},  # and not T10
    "g3,NL206": {"NL203", "NL206"},
    "malformed-date": {"NL102"},
    "page": {f"NL60{number}" for number in range(1, 8)},
    "NL0, taste": {*(f"NL0{number:02}" for number in range(1, 17)), "NL901"},
}


@pytest.mark.parametrize("names", SELECTED)
def test_cases_are_selected_by_code_beginning_name_family_and_requirement(names: str) -> None:
    manifest = manifest_of((SUITE / "manifest.json").read_bytes())
    found = chosen(manifest, names.split(","))
    assert {case.rule for case in found} == SELECTED[names]
    assert found == [case for case in manifest.cases if case.rule in SELECTED[names]]


@pytest.mark.parametrize("words", [["--select", "NL999", "--", "true"], ["--", "no-such-command-here"]])
def test_what_is_refused_leaves_no_report_and_takes_none_away(words: list[str], tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    assert run("--report", str(report), *words).exit_code == 2
    assert not report.exists()
    report.write_text("of yesterday")
    assert run("--report", str(report), *words).exit_code == 2
    assert report.read_text() == "of yesterday"


MISUSED: list[tuple[list[str], str]] = [
    ([], "COMMAND is missing"),
    (["--", "no-such-command-here"], "no-such-command-here: cannot be started: no such file or directory"),
    (["--", str(SUITE)], "cannot be started: permission denied"),
    (["--suite", "no-such-suite", "--", "true"], "'no-such-suite' does not exist"),
    (["--suite", str(SUITE / "NL016-empty-document"), "--", "true"], "the suite has no manifest.json"),
    (["--suite", __file__, "--", "true"], "neither a folder nor a zip file"),
    (["--select", "NL999", "--", "true"], "no case is for a rule, family or requirement 'NL999'"),
    (["--select", "malformed-dates", "--", "true"], "did you mean malformed-date?"),
    (["--select", "T1,", "--", "true"], "no case is for a rule, family or requirement ''"),
    (["--select", "taste", "--", "true"], "no case is left: all are judged by {rules}, which COMMAND does not ask for"),
    (["--select", "NL016", "--kind", "page", "--", "true"], "no case is chosen"),
    (["--timeout", "0", "--", "true"], "--timeout"),
    ([*FEW, "--report", "no/such/folder", "--", "true"], "no/such/folder: no such file or directory"),
]


@pytest.mark.parametrize(("words", "reason"), MISUSED)
def test_misuse_has_exit_code_2_and_a_reason(words: list[str], reason: str) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert reason in result.output
    assert "Traceback" not in result.output


@pytest.mark.parametrize("name", ["NL016-empty-document", "../../secret"])
def test_a_suite_that_lacks_what_it_lists_or_leads_elsewhere_is_refused(name: str, tmp_path: Path) -> None:
    shutil.copytree(SUITE / "NL016-empty-document", tmp_path / "NL016-empty-document")
    manifest = (SUITE / "manifest.json").read_text("utf-8").replace("NL001-unreadable-json/", f"{name}/gone-")
    (tmp_path / "manifest.json").write_text(manifest, "utf-8")
    result = run("--suite", str(tmp_path), "--select", "NL001", "--", *python("raise SystemExit(0)"))
    assert result.exit_code == 2
    assert "leads out of the suite" in result.output or "the suite has no" in result.output


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_ctrl_c_ends_it_and_what_it_has_started(tmp_path: Path) -> None:
    mark = tmp_path / "pid"
    text = f"import os, time; open({str(mark)!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    words = [*NEWSLD, "conformance", "run", "--timeout", "600", "--", *python(text)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        while not (mark.exists() and mark.read_text()):
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Traceback" not in errors
    assert not _is_running(int(mark.read_text()))


def test_a_case_is_written_out_with_what_is_expected_of_it() -> None:
    name = "NL123-date-without-zone/fail/to-the-minute"
    result = CliRunner().invoke(main, ["conformance", "show", f"{name}.jsonld"])
    assert result.stdout_bytes == (SUITE / f"{name}.jsonld").read_bytes()
    assert result.stderr.splitlines()[:2] == ["document; requirement V21, which it breaks", 'rules: ["NL123"]']
    assert result.stderr.splitlines()[2].startswith("expected: NL123 at '/dateModified' (")
    wrong = CliRunner().invoke(main, ["conformance", "show", "NL123-date-without-zone/fail/to-the-minut"])
    assert wrong.exit_code == 2
    assert f"did you mean {name}?" in wrong.output


def test_the_answerer_says_why_it_has_no_answer() -> None:
    requests = ["{", "[]", "{}", '{"id": 3, "kind": "book", "document": ""}', '{"id": "a", "kind": "document"}']
    requests += ['{"id": "b", "kind": "document", "document": "{}", "settings": {"profile": "none"}}']
    requests += ['{"id": "c", "kind": "document", "document": "{}"}']
    result = CliRunner().invoke(main, ["conformance", "answer"], input="\n".join(requests))
    answers = [json.loads(line) for line in result.output.splitlines()]
    assert len(answers) == len(requests)
    assert all(answer["broken"] for answer in answers[:-1])
    assert [said["code"] for said in answers[-1]["diagnostics"]]
