"""`newsld validate` as a user meets it: what it reads, what it says, how it ends."""

import codecs
import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner, Result

from newsld.cli import main
from newsld.rules.malformed_date import RULE

SOUND = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Flood"}'
WARNED = '{"@context": "https://schema.org", "@type": "NewsArticle", "url": "/x"}'
NOTED = '{"@context": "https://schema.org", "@type": "Quotation", "text": "A"}'
WRONG = '{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "soon"}'
BROKEN = '{"@context": "https://schema.org", "headline": "Flood",}'


def run(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["validate", *map(str, arguments)], input=stdin)


def told(result: Result) -> list[tuple[str, int]]:
    return [(found["code"], found["line"]) for found in map(json.loads, result.stdout.splitlines())]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "sound.jsonld").write_text(SOUND)
    (tmp_path / "in" / "wrong.json").write_text(WRONG)
    (tmp_path / "in" / "lines.jsonl").write_text(f"{SOUND}\n\n{WRONG}\n{BROKEN}\n")
    (tmp_path / "in" / "notes.txt").write_text("not looked at")
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "broken.json").write_text("{")
    return tmp_path


def test_a_sound_document_ends_with_0(folder: Path) -> None:
    result = run(folder / "in" / "sound.jsonld")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "no faults in 1 document\n")


def test_a_fault_is_shown_and_ends_with_1(folder: Path) -> None:
    path = folder / "in" / "wrong.json"
    result = run(path)
    assert result.exit_code == 1
    assert result.stdout.startswith(f"{path}:1:77: error: datePublished")
    assert "\x1b" not in result.stdout
    assert result.stderr == "1 error in 1 of 1 document\n"


def test_a_folder_is_read_with_all_below_it(folder: Path) -> None:
    result = run(folder, "--format", "jsonl")
    assert told(result) == [("NL102", 3), ("NL001", 4), ("NL102", 1)]
    assert result.stderr == "3 errors in 3 of 5 documents; 1 can be mended by --fix\n"


def test_patterns_are_read_without_a_shell(folder: Path) -> None:
    assert run(folder / "**" / "*.json*").stderr.startswith("3 errors in 3 of 5 documents;")


def test_a_file_named_twice_is_read_once(folder: Path) -> None:
    assert run(folder / "in" / "wrong.json", folder / "in" / "wrong.json").stderr == "1 error in 1 of 1 document\n"


def test_a_file_of_many_names_is_read_once(folder: Path) -> None:
    wrong = folder / "in" / "wrong.json"
    (folder / "in" / "loop").symlink_to(folder / "in", target_is_directory=True)
    (folder / "in" / "link.json").symlink_to(wrong)
    names = (wrong, folder / "in" / ".." / "in" / "wrong.json", folder / "in" / "loop" / "wrong.json")
    assert run(*names, folder / "in" / "link.json").stderr == "1 error in 1 of 1 document\n"
    assert run(folder / "**" / "wrong.json").stderr == "1 error in 1 of 1 document\n"


def test_a_file_whose_name_looks_like_a_pattern_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "a[1].json").write_text(SOUND)
    assert run(tmp_path / "a[1].json").exit_code == 0


@pytest.mark.parametrize("name", ["nowhere.json", "*.nothing", "in/empty"])
def test_what_is_not_there_ends_with_2_and_the_rest_is_read(folder: Path, name: str) -> None:
    (folder / "in" / "empty").mkdir()
    result = run(folder / name, folder / "in" / "wrong.json")
    assert result.exit_code == 2
    assert name in result.stderr
    assert "1 error in 1 of 1 document; 1 could not be read\n" in result.stderr


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0", b"%PDF-1.7\n", b"\xff\xd8\xff\xe0", b"\0\1\2\3" * 400])
@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.html", "a.dat", "-"])
def test_binary_files_end_with_2(tmp_path: Path, data: bytes, name: str) -> None:
    (tmp_path / "a").write_bytes(data)
    path = name if name == "-" else (tmp_path / "a").rename(tmp_path / name)
    result = run(path, stdin=data)
    assert result.exit_code == 2
    assert result.stderr == f"newsld: {path}: binary, neither JSON nor HTML\nno document read; 1 could not be read\n"


@pytest.mark.parametrize(("data", "code"), [(b'"caf\xe9"', "NL006"), (b"\xff\xfe\x00\xd8", "NL001")])
def test_bytes_of_another_encoding_are_a_fault_and_the_rest_is_checked(tmp_path: Path, data: bytes, code: str) -> None:
    (tmp_path / "a.json").write_bytes(data)
    result = run(tmp_path / "a.json", "--format", "jsonl")
    assert result.exit_code == 1
    assert code in {found for found, _ in told(result)}


ENCODINGS = ["utf-8", "utf-8-sig", *(f"utf-{size}{end}" for size in (16, 32) for end in ("", "-le", "-be"))]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("suffix", [".json", ".jsonl", ".dat"])
def test_encodings_are_told_by_their_mark_or_their_zeros(tmp_path: Path, encoding: str, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(f"\n{WRONG}\n".encode(encoding))
    result = run(path, "--format", "jsonl")
    assert told(result) == [("NL102", 2)]


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE])
def test_big_endian_marks_are_read(tmp_path: Path, mark: bytes) -> None:
    encoding = "utf-16-be" if mark == codecs.BOM_UTF16_BE else "utf-32-be"
    (tmp_path / "a.json").write_bytes(mark + WRONG.encode(encoding))
    assert run(tmp_path / "a.json").exit_code == 1


@pytest.mark.parametrize(
    ("text", "fail_on", "code"),
    [
        (WRONG, "error", 1),
        (WARNED, "error", 0),
        (WARNED, "warning", 1),
        (NOTED, "warning", 0),
        (NOTED, "info", 1),
        (SOUND, "info", 0),
    ],
)
def test_what_counts_as_failure_is_chosen(text: str, fail_on: str, code: int) -> None:
    assert run("-", "--fail-on", fail_on, stdin=text).exit_code == code


def test_by_default_warnings_fail_and_notes_do_not() -> None:
    assert run("-", stdin=WARNED).exit_code == 1
    assert run("-", stdin=NOTED).exit_code == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (WRONG, [("NL102", 1)]),
        (json.dumps(json.loads(WRONG), indent=2), [("NL102", 4)]),
        (f"\n\n{SOUND}\n\n{WRONG}\n{BROKEN}\n", [("NL102", 5), ("NL001", 6)]),
        (f"{SOUND}\r\n{WRONG}\r\n", [("NL102", 2)]),
        (BROKEN, [("NL001", 1)]),
        ("", [("NL001", 1)]),
        (f"{SOUND}\n\n\n", []),
    ],
)
def test_standard_input_is_one_document_or_json_lines(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(run("-", "--format", "jsonl", stdin=text)) == expected


def test_a_record_keeps_its_line_whatever_breaks_lines_before_it(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(f'{{"@context": "https://schema.org",\r "name": "A"}}\r\n{WRONG}'.encode())
    assert told(run(tmp_path / "a.jsonl", "--format", "jsonl")) == [("NL102", 3)]


def test_where_nothing_could_be_read_nothing_is_called_sound(tmp_path: Path) -> None:
    assert run(tmp_path / "nowhere.json").stderr.endswith("\nno document read; 1 could not be read\n")


def test_json_is_one_list_over_all_documents(folder: Path) -> None:
    found = json.loads(run(folder, "--format", "json").stdout)
    assert [diagnostic["code"] for diagnostic in found] == ["NL102", "NL001", "NL102"]
    assert json.loads(run(folder / "in" / "sound.jsonld", "--format", "json").stdout) == []


def test_colour_comes_when_asked_for() -> None:
    assert "\x1b[1;31m" in run("-", "--color", stdin=WRONG).stdout


def test_misuse_ends_with_2() -> None:
    assert run().exit_code == 2
    assert run("-", "--format", "poem").exit_code == 2


def test_deep_and_surrogate_texts_leave_no_traceback() -> None:
    for text in ("[" * 100_000, '"\\ud800"', '{"url": "\\ud800"}', "1" * 5000):
        result = run("-", stdin=text)
        assert result.exit_code == 1
        assert result.exception is None or isinstance(result.exception, SystemExit)


def test_the_command_itself_runs_and_a_reader_may_go_away(folder: Path) -> None:
    command = [sys.executable, "-m", "newsld", "validate"]
    many = folder / "many.jsonl"
    many.write_text(f"{WRONG}\n" * 3000)
    whole = subprocess.run([*command, str(many)], capture_output=True, text=True, check=False)
    assert whole.returncode == 1
    assert whole.stderr == "3,000 errors in 3,000 of 3,000 documents\n"
    with subprocess.Popen([*command, str(many)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as cut:
        assert cut.stdout is not None
        assert cut.stderr is not None
        cut.stdout.readline()
        cut.stdout.close()
        assert cut.stderr.read() == ""
    assert cut.returncode == 141


def test_an_encoding_that_cannot_hold_the_text_gets_escapes(folder: Path) -> None:
    path = folder / "ü.json"
    path.write_text('{"@context": "https://schema.org", "url": "/日本"}', encoding="utf-8")
    command = [sys.executable, "-c", "from newsld.cli.validate import validate; validate()", str(path)]
    environment = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C.UTF-8"}
    result = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, cwd=Path.cwd())
    assert result.returncode == 1
    assert "\\u65e5" in result.stdout
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("name", ["schema.org", "www.schema.org/", "Schema.org"])
def test_an_address_without_its_beginning_is_called_one(folder: Path, name: str) -> None:
    (folder / "a.json").write_text(SOUND.replace("https://schema.org", name))
    result = run(folder / "a.json")
    assert f'@context is "{name}", an address without https:// [NL008' in result.stdout


def test_an_empty_name_is_none() -> None:
    result = run("")
    assert result.exit_code == 2
    assert result.stderr.startswith("newsld: '': no name that a file can have\n")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_junit_has_a_case_for_each_clean_file_and_an_error_for_what_is_not_read(folder: Path, jobs: str) -> None:
    (folder / "in" / "binary.json").write_bytes(b"\0\xff")
    result = run(folder / "in", "--format", "junit", "--jobs", jobs)
    assert result.exit_code == 2
    root = ET.fromstring(result.stdout)  # noqa: S314  our own
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("5", "3", "1")
    assert [case.get("name") for case in root.iter("testcase") if not len(case)] == ["no faults"]
    assert [error.get("message") for error in root.iter("error")] == [
        f"{folder / 'in' / 'binary.json'}: binary, neither JSON nor HTML"
    ]


def test_sarif_says_whether_all_could_be_looked_at_and_titles_its_rules(folder: Path) -> None:
    log = json.loads(run(folder / "in" / "wrong.json", "--format", "sarif").stdout)["runs"][0]
    assert log["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]
    assert log["tool"]["driver"]["rules"][0]["shortDescription"]["text"] == RULE.title
    log = json.loads(run(folder / "none.json", "--format", "sarif").stdout)["runs"][0]
    (invocation,) = log["invocations"]
    assert not invocation["executionSuccessful"]
    (note,) = invocation["toolExecutionNotifications"]
    assert note["message"]["text"] == f"{folder / 'none.json'}: no such file or directory"
