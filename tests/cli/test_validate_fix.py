"""`newsld validate --fix` and `--diff`: files are mended in their places, and nothing else in them moves."""

import gzip
import json
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsld.cli.validate import validate

SOUND = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Flood"}'
SLIP = '{"@context": "https://schema.org", "@type": "NewsArticle", "headLine": "Flood"}'
WRONG = '{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "soon"}'
BOTH = '{"@context": "https://schema.org", "@type": "NewsArticle", "headLine": "Flood", "datePublished": "soon"}'
LOST = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Flood", "wordCount": NaN}'
REFERENCE = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Fl&hellip;"}'
BLOCK = '<script type="application/ld+json">{}</script>'


def run(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(validate, [str(argument) for argument in arguments], input=stdin)


def written(folder: Path, name: str, data: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def told(result: Result) -> list[tuple[str, int, int]]:
    return [(found["code"], found["line"], found["column"]) for found in map(json.loads, result.stdout.splitlines())]


def test_a_file_is_mended_and_what_is_left_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, "a.json", BOTH)
    result = run("--fix", "--format", "jsonl", path)
    assert path.read_text() == BOTH.replace("headLine", "headline")
    assert [code for code, *_ in told(result)] == ["NL102"]
    assert result.stderr == "mended 1 fault in 1 file\n1 error in 1 of 1 document\n"
    assert result.exit_code == 1
    assert run("--fix", path).stderr == "nothing to mend\n1 error in 1 of 1 document\n"


def test_a_mended_file_ends_with_0_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = written(tmp_path, "a.json", SLIP)
    path.chmod(0o640)
    assert run("--fix", path).exit_code == 0
    assert path.read_text() == SOUND
    assert path.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.html"])
def test_a_sound_file_is_not_written(tmp_path: Path, name: str) -> None:
    path = written(tmp_path, name, BLOCK.format(SOUND) if name == "a.html" else SOUND)
    before = path.stat()
    assert run("--fix", path).exit_code == 0
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_links_are_followed(tmp_path: Path, name: str) -> None:
    real = written(tmp_path, name, SLIP)
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / name
    link.symlink_to(real)
    run("--fix", link)
    assert link.is_symlink()
    assert real.read_text() == SOUND


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_the_encoding_and_its_mark_stay(tmp_path: Path, encoding: str, name: str) -> None:
    mark = "" if encoding.startswith("utf-8") else "\ufeff"
    text = mark + SLIP.replace("Flood", "Fl\u00f6te")
    path = written(tmp_path, name, text.encode(encoding))
    assert run("--fix", path).exit_code == 0
    assert path.read_bytes() == text.replace("headLine", "headline").encode(encoding)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_of_json_lines_only_those_at_fault_change(tmp_path: Path, end: str, mark: bytes) -> None:
    odd = SOUND.replace(", ", ",\r ", 1).replace("/", "\\/")
    lines = [SLIP, "", odd, SLIP, WRONG, "  ", SOUND]
    path = written(tmp_path, "a.jsonl", mark + end.join(lines).encode())
    result = run("--fix", "--format", "jsonl", path)
    assert path.read_bytes() == mark + end.join([SOUND, "", odd, SOUND, *lines[4:]]).encode()
    assert [(code, line) for code, line, _ in told(result)] == [("NL102", 6)]
    assert "mended 2 faults in 1 file\n" in result.stderr


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1252", "iso-8859-2", "utf-16"])
def test_of_a_page_only_the_blocks_change(tmp_path: Path, encoding: str) -> None:
    declared = "" if encoding == "utf-16" else f'<meta charset="{encoding}">\r\n'
    page = (
        f"{declared}<p>caf\u00e9\r\n<b>{{}}</b>{BLOCK.format(SLIP)}<p>\t\n\n{BLOCK.format(SOUND)}{BLOCK.format(SLIP)}"
    )
    path = written(tmp_path, "a.html", page.encode(encoding))
    assert run("--fix", path).exit_code == 0
    assert path.read_bytes() == page.replace("headLine", "headline").encode(encoding)


def test_what_a_page_s_encoding_does_not_have_is_written_as_an_escape(tmp_path: Path) -> None:
    page = f'<meta charset="iso-8859-2">{BLOCK.format(REFERENCE)}'
    path = written(tmp_path, "a.html", page)
    assert run("--fix", path).exit_code == 0
    assert path.read_text() == page.replace("&hellip;", "\\u2026")


def test_what_follows_lines_that_came_or_went_is_told_at_its_new_place(tmp_path: Path) -> None:
    commented = "{\n// a\n// b\n" + SOUND[1:]
    lacking = '{\n"@type": "NewsArticle",\n"headline": "Flood"}'
    blocks = [commented, lacking, WRONG]
    path = written(tmp_path, "a.html", "\n".join(map(BLOCK.format, blocks)))
    result = run("--fix", "--format", "jsonl", path)
    assert told(result) == told(run("--format", "jsonl", path)) != []
    assert path.read_text() == "\n".join(
        map(
            BLOCK.format,
            [
                "{\n" + SOUND[1:],
                '{\n"@context": "https://schema.org",\n"@type": "NewsArticle",\n"headline": "Flood"}',
                WRONG,
            ],
        )
    )


def test_packed_files_stay_and_that_is_said_once(tmp_path: Path) -> None:
    paths = [written(tmp_path, name, gzip.compress(SLIP.encode())) for name in ("a.json.gz", "b.json.gz")]
    before = [path.read_bytes() for path in paths]
    result = run("--fix", *paths)
    assert [path.read_bytes() for path in paths] == before
    assert result.stderr == "newsld: packed files are not changed\nnothing to mend\n2 errors in 2 of 2 documents\n"
    assert result.exit_code == 1


def test_standard_input_goes_to_standard_output_and_diagnostics_beside_it() -> None:
    result = run("--fix", "-", stdin=f"{BOTH}\r\n{SOUND}")
    assert result.stdout_bytes.decode() == f"{BOTH.replace('headLine', 'headline')}\r\n{SOUND}"
    assert "-:1:98: error: datePublished" in result.stderr
    assert result.exit_code == 1


@pytest.mark.parametrize(
    "data", [SOUND.encode(), b"\n\xef\xbb\xbf{", b"caf\xe9", b"", BLOCK.format(SOUND).encode("utf-16")]
)
def test_standard_input_without_anything_to_mend_passes_as_it_is(data: bytes) -> None:
    assert run("--fix", "-", stdin=data).stdout_bytes == data


def test_a_diff_shows_what_would_change_and_changes_nothing(tmp_path: Path) -> None:
    path = written(tmp_path, "a.json", f"{{\n{BOTH[1:]}")
    result = run("--diff", path)
    mended = BOTH.replace("headLine", "headline")
    assert result.stdout == (
        f"--- {path}\n+++ {path}\n@@ -1,2 +1,2 @@\n {{\n-{BOTH[1:]}\n\\ No newline at end of file\n"
        f"+{mended[1:]}\n\\ No newline at end of file\n"
    )
    assert result.stderr == "would mend 1 fault in 1 file\nthen 1 error in 1 of 1 document\n"
    assert result.exit_code == 1
    assert path.read_text() == f"{{\n{BOTH[1:]}"


@pytest.mark.parametrize("text", [SOUND, WRONG])
def test_a_diff_of_nothing_ends_with_0(tmp_path: Path, text: str) -> None:
    result = run("--diff", written(tmp_path, "a.json", text))
    assert (result.exit_code, result.stdout) == (0, "")


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.html"])
def test_patch_makes_of_a_diff_what_fix_makes(tmp_path: Path, name: str) -> None:
    body = f"{SLIP}\n{SOUND}\n{BOTH}\n" if name == "a.jsonl" else f"{{\n// a\n{SLIP[1:]}\n"
    path = written(tmp_path, name, BLOCK.format(body) if name == "a.html" else body)
    diff = run("--diff", path).stdout_bytes
    before = path.read_bytes()
    run("--fix", path)
    after = path.read_bytes()
    path.write_bytes(before)
    subprocess.run(
        ["git", "apply", "-p0", "--unsafe-paths", f"--directory={tmp_path}", "-"],
        input=diff.replace(str(tmp_path).encode() + b"/", b""),
        check=True,
        cwd=tmp_path,
    )
    assert path.read_bytes() == after != before


def test_unsafe_fixes_take_part_when_asked_for(tmp_path: Path) -> None:
    path = written(tmp_path, "a.json", LOST)
    assert "nothing to mend; 1 more could be mended by --unsafe-fixes\n" in run("--fix", path).stderr
    assert path.read_text() == LOST
    assert run("--fix", "--unsafe-fixes", path).exit_code == 0
    assert path.read_text() == LOST.replace("NaN", "null")


def test_a_plain_run_says_what_could_be_mended(tmp_path: Path) -> None:
    path = written(tmp_path, "a.jsonl", f"{SLIP}\n{LOST}\n")
    result = run(path)
    assert result.stderr == "2 errors in 2 of 2 documents; 1 can be mended by --fix, 1 more by --unsafe-fixes\n"
    assert '  help: write "headline" (--fix)\n' in result.stdout
    assert "  help: leave the property out, or write null (--fix --unsafe-fixes)\n" in result.stdout


def test_only_what_is_reported_is_mended(tmp_path: Path) -> None:
    text = SLIP.replace('"Flood"', '"Flood", "name": "Fl&ouml;te"')
    path = written(tmp_path, "a.json", text)
    run("--fix", "--ignore", "NL117", path)
    assert path.read_text() == text.replace("headLine", "headline")
    run("--fix", "--select", "NL117", path)
    assert path.read_text() == text.replace("headLine", "headline").replace("&ouml;", "\u00f6")


def test_what_a_baseline_knows_is_not_mended(tmp_path: Path) -> None:
    path = written(tmp_path, "a.jsonl", f"{SLIP}\n")
    known = tmp_path / "known.json"
    run("--write-baseline", known, path)
    path.write_text(f"{SLIP}\n{SLIP}\n{BOTH.replace('soon', '2026-3-2')}\n")
    result = run("--fix", "--baseline", known, path)
    assert path.read_text() == f'{SLIP}\n{SOUND}\n{SOUND[:-1]}, "datePublished": "2026-03-02"}}\n'
    assert result.exit_code == 0
    assert "1 known by the baseline" in result.stderr


def test_times_get_the_zone_of_the_settings(tmp_path: Path) -> None:
    settings = written(tmp_path, "newsld.toml", '[validate]\ntime_zone = "Europe/Berlin"\n')
    times = ["2026-03-12T08:30", "2026-07-12T08:30:00", "20260312T083000", "2026-03-12 08:30", "2026-03-29T02:30:00"]
    lines = [SOUND.replace('"Flood"', f'"Flood", "datePublished": "{time}"') for time in times]
    path = written(tmp_path, "a.jsonl", "\n".join(lines))
    result = run("--config", settings, "--fix", "--format", "jsonl", path)
    assert [json.loads(line)["datePublished"] for line in path.read_text().splitlines()] == [
        "2026-03-12T08:30+01:00",
        "2026-07-12T08:30:00+02:00",
        "20260312T083000+0100",
        "2026-03-12T08:30+01:00",
        "2026-03-29T02:30:00",  # the clocks of Berlin leapt over it
    ]
    assert [(code, line) for code, line, _ in told(result)] == [("NL123", 5)]


def test_mending_that_would_bring_other_faults_is_left_and_said(tmp_path: Path) -> None:
    text = '{"@context": "https://schema.org", "@type": "imageObject", "name": "Dam", "headline": "A", "jobTitle": "B"}'
    path = written(tmp_path, "a.json", text)
    result = run("--fix", path)
    assert path.read_text() == text
    assert result.stderr.startswith("nothing to mend; 1 left as they were, for mending them would bring others\n")


def test_a_page_with_bytes_of_another_encoding_stays(tmp_path: Path) -> None:
    page = b'<meta charset="utf-8"><p>Flood \xf6</p>' + BLOCK.format(SLIP).encode()
    path = written(tmp_path, "a.html", page)
    result = run("--fix", path)
    assert path.read_bytes() == page
    assert f"newsld: {path}: only JSON-LD that stands there as text is changed\n" in result.stderr


def test_a_file_that_cannot_be_read_to_its_end_stays(tmp_path: Path) -> None:
    bad = f"\ufeff{SLIP}\n{SLIP}\n".encode("utf-16-le") + b"{"
    path = written(tmp_path, "a.jsonl", bad)
    result = run("--fix", path)
    assert path.read_bytes() == bad
    assert result.exit_code == 2
    assert "mended" not in result.stderr


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_a_disk_that_is_full_costs_no_file(tmp_path: Path, name: str) -> None:
    many = f"{SLIP}\n{SOUND}\n{SLIP}\n" * 200
    path = written(
        tmp_path,
        name,
        many if name == "a.jsonl" else SLIP.replace('"Flood"', f'"Flood", "articleBody": "{"Flood " * 1000}dam"'),
    )
    before = path.read_bytes()
    result = subprocess.run(
        [sys.executable, "-m", "newsld", "validate", "--fix", str(path)],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=limited,
    )
    assert result.returncode == 2
    assert path.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert f"newsld: {path}: left as it was: file too large\n" in result.stderr


def files_of_all_kinds(folder: Path) -> Path:
    folder.mkdir()
    lines = f"{SLIP}\n{BOTH}\n{SOUND}\n" * 40
    for name in ("a.jsonl", "b", "c.jsonl"):
        written(folder, name, lines)
    for i in range(20):
        written(folder, f"{i:02}.json", SLIP if i % 3 else LOST)
        written(folder, f"{i:02}.html", f"<p>Flood {BLOCK.format(SLIP)}")
    return folder


@pytest.mark.parametrize("options", [["--fix"], ["--diff"], ["--fix", "--statistics", "--format", "sarif"]])
@pytest.mark.parametrize("knows", ["nothing", "a file"])
def test_several_processes_mend_as_one_does(tmp_path: Path, options: list[str], knows: str) -> None:
    if knows == "a file":
        written(tmp_path, "newsld.toml", f'[validate]\nbaseline = "{tmp_path / "known.json"}"\n')
        run("--write-baseline", tmp_path / "known.json", files_of_all_kinds(tmp_path / "files") / "a.jsonl")
        shutil.rmtree(tmp_path / "files")
        options = [*options, "--config", str(tmp_path / "newsld.toml")]
    told_by: list[tuple[int, str, str, dict[str, bytes]]] = []
    for jobs in ("1", "3"):
        folder = files_of_all_kinds(tmp_path / "files")
        result = run(*options, "--profile", "all", "--jobs", jobs, folder, folder / "b")
        held = {path.name: path.read_bytes() for path in folder.iterdir()}
        told_by.append((result.exit_code, result.stdout, result.stderr, held))
        shutil.rmtree(folder)
    assert told_by[0] == told_by[1]
    assert " in 4" in told_by[0][2]


def test_where_a_rule_fails_nothing_is_mended(tmp_path: Path) -> None:
    path = written(tmp_path, "a.jsonl", f"{SLIP}\n{SLIP.replace('Flood', 'Dam')}\n")
    rule = written(
        tmp_path,
        "rule.py",
        "from newsld import Rule, Severity\n"
        "def check(graph):\n    yield from () if 'headLine' in graph.text or 'Dam' in graph.text else [1 / 0]\n"
        "RULE = Rule(code='XY001', name='odd', severity=Severity.INFO, docs='Odd', check=check)\n",
    )
    result = run("--fix", "--rules", rule, path)
    assert path.read_text() == f"{SLIP}\n{SOUND.replace('Flood', 'Dam')}\n"
    assert result.stderr.count("XY001 odd failed") == 1
    assert result.exit_code == 2


def test_what_elements_say_stays_and_is_told_at_its_new_place(tmp_path: Path) -> None:
    pytest.importorskip("extruct")
    block = BLOCK.format("{\n// a\n" + SLIP[1:])
    elements = '<p itemscope itemtype="https://schema.org/NewsArticle"><b itemprop="headLine">Flood</b>'
    path = written(tmp_path, "a.html", f"<h1>Flood</h1>{block}\n{elements}")
    result = run("--fix", "--format", "jsonl", path)
    assert path.read_text() == f"<h1>Flood</h1>{BLOCK.format('{' + chr(10) + SOUND[1:])}\n{elements}"
    assert told(result) == told(run("--format", "jsonl", path)) != []
    assert "newsld: what is wrong in microdata and RDFa is told and not mended\n" in result.stderr


@pytest.mark.parametrize(
    "options",
    [["--unsafe-fixes"], ["--fix", "--write-baseline", "known.json"], ["--diff", "--format", "json"]],
)
def test_options_that_do_not_go_together_are_refused(options: list[str]) -> None:
    assert run(*options, "-", stdin=SOUND).exit_code == 2
