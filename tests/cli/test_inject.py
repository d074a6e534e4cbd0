"""`newsld inject` as its user meets it: what it does to files, what it leaves, what it says."""

import json
import os
import re
import stat
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsld.cli import main

ARTICLE = """<!doctype html>
<html lang="en">
<head>
<meta charset="{charset}">
<title>Mayor promises a dam that holds</title>
</head>
<body>
<article><h1>Mayor promises a dam that holds</h1>
<p>“The dam,” Mayor Mara Lind said on Thursday, “will hold.” She denied that a café had hidden a report.</p>
<p>The council said the dam is safe and that its engineers say the walls will last for a century or more.</p></article>
</body>
</html>
"""
LIST = "<!doctype html><title>All</title><article>One</article><article>Two</article>"
OURS = re.compile(rb'<script type="application/ld\+json" data-newsld(?:="merged")?>(.*?)</script>', re.DOTALL)


def run(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["inject", *map(str, arguments)], input=stdin, catch_exceptions=False)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "public"
    (folder / "2026" / "dam").mkdir(parents=True)
    (folder / "2026" / "dam" / "index.html").write_text(ARTICLE.format(charset="utf-8"), "utf-8")
    (folder / "index.html").write_text(LIST, "utf-8")
    (folder / "feed.json").write_text("{}", "utf-8")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_site_gets_its_graphs_and_a_second_run_changes_nothing(site: Path) -> None:
    before = contents(site)
    result = run(site)
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "2 pages: 1 changed, 1 skipped" in result.stderr
    assert f"skipped {site / 'index.html'}: a list of articles" in result.stderr
    after = contents(site)
    assert [path for path in after if after[path] != before[path]] == [str(site / "2026" / "dam" / "index.html")]
    assert {path: OURS.sub(b"", data) for path, data in after.items()} == before
    assert "1 as they were" in run(site).stderr
    assert contents(site) == after


def test_the_path_of_a_page_stands_in_its_address(site: Path) -> None:
    run(site, "--url", "https://www.river-daily.example/{id}")
    (found,) = OURS.findall((site / "2026" / "dam" / "index.html").read_bytes())
    article = json.loads(found)["@graph"][0]
    assert article["url"] == "https://www.river-daily.example/2026/dam/"
    assert article["@id"].startswith(article["url"])


@pytest.mark.parametrize("option", ["--dry-run", "--diff", "--check"])
def test_nothing_is_written_where_one_only_asks(site: Path, option: str) -> None:
    before = contents(site)
    result = run(site, option)
    assert contents(site) == before
    assert result.exit_code == (option == "--check")
    assert "1 would change" in result.stderr
    assert ("+<script" in result.stdout) is (option == "--diff")
    run(site)
    assert run(site, option).exit_code == 0


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "utf-16", "utf-8-sig"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_encoding_and_line_ends_stay(tmp_path: Path, charset: str, end: str) -> None:
    page = tmp_path / "dam.html"
    text = ARTICLE.format(charset=charset.removesuffix("-sig")).replace("\n", end)
    page.write_bytes(text.encode(charset))
    assert run(page).exit_code == 0
    after = page.read_bytes().decode(charset)
    assert OURS.sub(b"", after.encode("utf-8")).decode("utf-8") == text
    assert end == "\n" or not re.search(r"(?<!\r)\n", after)
    (found,) = OURS.findall(after.encode("utf-8"))
    assert "café" in json.loads(found)["@graph"][0]["articleBody"]
    assert "1 as they were" in run(page).stderr


def test_bytes_that_belong_to_no_character_stay(tmp_path: Path) -> None:
    page = tmp_path / "dam.html"
    data = ARTICLE.format(charset="utf-8").replace("caf\u00e9", "caf@").encode().replace(b"@", b"\xe9")
    page.write_bytes(data)
    assert run(page).exit_code == 0
    assert OURS.sub(b"", page.read_bytes()) == data != page.read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither these permissions nor these links")
def test_permissions_and_links_stay(site: Path, tmp_path: Path) -> None:
    page = site / "2026" / "dam" / "index.html"
    page.chmod(0o640)
    link = tmp_path / "link.html"
    link.symlink_to(page)
    assert run(link).exit_code == 0
    assert link.is_symlink()
    assert OURS.search(page.read_bytes())
    assert stat.S_IMODE(page.stat().st_mode) == 0o640
    assert [path.name for path in page.parent.iterdir()] == ["index.html"]


def test_standard_input_goes_to_standard_output() -> None:
    data = ARTICLE.format(charset="utf-8").encode()
    result = run("-", stdin=data)
    assert OURS.sub(b"", result.stdout_bytes) == data != result.stdout_bytes
    assert run("-", stdin=result.stdout_bytes).stdout_bytes == result.stdout_bytes
    assert run("-", stdin=LIST.encode()).stdout_bytes == LIST.encode()


def test_a_page_that_cannot_be_read_stops_no_other(site: Path, tmp_path: Path) -> None:
    (tmp_path / "packed.html").write_bytes(b"\x1f\x8b\x08\x00")
    result = run(tmp_path / "packed.html", tmp_path / "none.html", site)
    assert result.exit_code == 2
    assert "packed files are not changed" in result.stderr
    assert "no such file" in result.stderr
    assert "1 changed" in result.stderr


def test_one_address_is_for_one_page(site: Path) -> None:
    result = run(site, site, "--url", "https://www.river-daily.example/dam")
    assert result.exit_code == 2
    assert "{id}" in result.stderr
    assert run(site, "--keep-existing", "--replace").exit_code == 2
    assert run(site, "--from", "record").exit_code == 2
