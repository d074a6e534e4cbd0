"""What `newsld convert` takes: folders, archives, tables, lines, packed or not, in whatever encoding they are."""

import gzip
import json
import os
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from newsld.cli import main

TEXT = "Mayor promises a dam\n\n“The dam,” Mayor Mara Lind said, “will hold.”\n\nThe river board disagreed with her.\n"
HOST = "https://www.river-daily.example"


def run(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["convert", *map(str, arguments)], input=stdin, catch_exceptions=False)


def found(result: Result) -> list[Mapping[str, Any]]:
    """Return the article nodes that were written, one a line."""
    return [json.loads(line)["@graph"][0] for line in result.stdout.splitlines()]


def summary(result: Result) -> str:
    return result.stderr.splitlines()[-1]


def headlines(result: Result) -> list[str]:
    return [article.get("headline", "") for article in found(result)]


KNOWN = '<meta name="author" content="Ana Roe"><meta property="article:published_time" content="2026-03-12">'


def page(headline: str, extra: str = "", charset: str = "utf-8") -> bytes:
    paragraphs = "".join(
        f"<p>The river rose in the night, for the {n}th time, and the board of Lindfeld said nothing of the café.</p>"
        for n in range(4, 9)
    )
    return (
        f"<!DOCTYPE html><html lang=en><head>{extra}{KNOWN}<title>{headline}</title></head>"
        f"<body><article><h1>{headline}</h1>{paragraphs}</article></body></html>"
    ).encode(charset)


def record(**known: Any) -> str:
    return json.dumps({"text": TEXT, **known})


# folders


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    (root / "b" / "dam").mkdir(parents=True)
    (root / ".git").mkdir()
    (root / "node_modules").mkdir()
    (root / "b" / "one.txt").write_text(TEXT.replace("Mayor", "One", 1))
    (root / "b" / "dam" / "index.html").write_bytes(page("Two promises a dam"))
    (root / "a.json").write_text(record(headline="Zero"))
    (root / "c.jsonl.gz").write_bytes(
        gzip.compress(f"{record(headline='Three')}\n{record(headline='Four')}\n".encode())
    )
    (root / "saved").write_bytes(page("Five promises a dam"))
    for ignored in (".git/x.txt", "node_modules/x.txt", ".hidden.txt", "robots.txt", "style.css", "dam.jpg"):
        (root / ignored).write_text(TEXT)
    return root


def test_a_folder_is_walked_in_the_order_of_names(folder: Path) -> None:
    result = run(folder)
    assert (result.exit_code, summary(result)) == (0, "6 articles")
    assert headlines(result) == [
        "Zero", "Three", "Four", "Five promises a dam", "One promises a dam", "Two promises a dam",
    ]  # fmt: skip


def test_circles_of_links_and_what_is_no_file_are_survived(folder: Path) -> None:
    (folder / "b" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "b" / "gone.txt").symlink_to(folder / "nowhere.txt")
    os.mkfifo(folder / "pipe.txt")
    assert summary(run(folder)) == "6 articles"


def test_a_file_found_that_is_of_no_known_form_is_no_failure_but_one_named_is(folder: Path) -> None:
    (folder / "manifest.json").write_text('{"icons": []}')
    (folder / "sitemap.xml").write_text('<?xml version="1.0"?><urlset xmlns="http://www.example/"><url/></urlset>')
    result = run(folder)
    assert result.exit_code == 0
    assert summary(result) == "6 articles; 2 files of no known form"
    assert run(folder / "manifest.json").exit_code == 2


def test_an_index_goes_by_the_name_of_its_folder(folder: Path) -> None:
    result = run(folder / "b" / "dam", "--url", f"{HOST}/{{id}}")
    assert [article["url"] for article in found(result)] == [f"{HOST}/dam"]


def test_a_single_address_is_not_for_a_folder(folder: Path) -> None:
    result = run(folder, "--url", HOST)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "for several, write {id}" in result.stderr


# lines and lists


def test_lines_in_a_json_file_are_told_by_the_first_two(tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    path.write_text(f"{record(headline='One')}\n{record(headline='Two')}\n")
    assert headlines(run(path)) == ["One", "Two"]


def test_a_list_in_a_file_is_several_articles(tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    path.write_text(f"[{record(headline='One', id=1)}, 5, {record(headline='Two', id=2)}]")
    result = run(path, "--url", f"{HOST}/{{id}}")
    assert [article["url"] for article in found(result)] == [f"{HOST}/1", f"{HOST}/2"]
    assert result.exit_code == 2
    assert f"{path}: item 2: JSON, but no object" in result.stderr


@pytest.mark.parametrize("suffix", [".gz", ".zst"])
@pytest.mark.parametrize("name", ["in.txt", "in.json", "in.jsonl", "in.html"])
def test_packed_files_are_unpacked(tmp_path: Path, name: str, suffix: str) -> None:
    contents = {".txt": TEXT.encode(), ".html": page("Mayor promises a dam")}
    data = contents.get(Path(name).suffix, record(headline="Mayor promises a dam").encode() + b"\n")
    zstd = pytest.importorskip("backports.zstd") if suffix == ".zst" else None
    (tmp_path / f"{name}{suffix}").write_bytes(zstd.compress(data) if zstd else gzip.compress(data))
    result = run(tmp_path / f"{name}{suffix}", "--format", "jsonl")
    assert (result.exit_code, headlines(result)) == (0, ["Mayor promises a dam"])


@pytest.mark.parametrize("name", ["in.jsonl.gz", "in.txt.gz"])
def test_half_a_packed_file_is_told(tmp_path: Path, name: str) -> None:
    lines = "".join(f"{record(headline=str(n), id=os.urandom(400).hex())}\n" for n in range(300)).encode()
    data = lines if "jsonl" in name else TEXT.encode() * 2_000
    (tmp_path / name).write_bytes(gzip.compress(data)[: -3_000 if "jsonl" in name else -20])
    result = run(tmp_path / name)
    assert result.exit_code == 2
    assert f"newsld: {tmp_path / name}: not a whole gzip file" in result.stderr
    assert ("jsonl" in name) == (len(result.stdout.splitlines()) > 100)


# encodings


@pytest.mark.parametrize(
    "data",
    [
        page("Café", '<meta charset="iso-8859-1">', "latin-1"),
        page("Café", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', "cp1252"),
        page("Café", "", "utf-16"),
        page("Café", "", "utf-8-sig"),
        page("Café", "", "cp1252"),
    ],
    ids=["latin-1", "http-equiv", "utf-16", "mark", "undeclared"],
)
def test_a_page_is_read_in_its_encoding(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "in.html").write_bytes(data)
    result = run(tmp_path / "in.html", "--format", "jsonl")
    assert headlines(result) == ["Café"]
    assert "the café" in found(result)[0]["articleBody"]


# archives


def response(
    url: str, body: bytes, *, kind: str = "response", status: str = "200 OK", headers: str = "Content-Type: text/html"
) -> bytes:
    http = f"HTTP/1.1 {status}\r\n{headers}\r\n\r\n".encode() + body if kind == "response" else body
    of_warc = f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-03-12T00:00:00Z\r\n"
    of_warc += "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: text/html\r\n"
    return f"{of_warc}Content-Length: {len(http)}\r\n\r\n".encode() + http + b"\r\n\r\n"


PAGES = [
    response(f"{HOST}/1", page("One")),
    response(f"{HOST}/2", page("Café", "", "latin-1"), headers="Content-Type: text/html; charset=ISO-8859-1"),
    response(f"{HOST}/3", gzip.compress(page("Three")), headers="Content-Type: text/html\r\nContent-Encoding: gzip"),
    response(
        f"{HOST}/4",
        b"5\r\n"
        + page("Four")[:5]
        + f"\r\n{len(page('Four')) - 5:x}\r\n".encode()
        + page("Four")[5:]
        + b"\r\n0\r\n\r\n",
        headers="Content-Type: text/html\r\nTransfer-Encoding: chunked",
    ),
    response(f"{HOST}/5", page("Five"), kind="resource"),
]
OTHERS = [
    response(f"{HOST}/a.jpg", b"\xff\xd8\xff", headers="Content-Type: image/jpeg"),
    response(f"{HOST}/gone", page("Gone"), status="404 Not Found"),
    response(f"{HOST}/6", b"GET / HTTP/1.1\r\n\r\n", kind="request"),
]


def packed(records: list[bytes]) -> bytes:
    return b"".join(map(gzip.compress, records))


@pytest.mark.parametrize("pack", [b"".join, packed], ids=["plain", "gzip"])
def test_every_page_of_an_archive_is_an_article_with_its_address(
    tmp_path: Path, pack: Callable[[list[bytes]], bytes]
) -> None:
    (tmp_path / "in.warc.gz" if pack is packed else tmp_path / "in.warc").write_bytes(pack([*OTHERS, *PAGES]))
    result = run(tmp_path)
    assert headlines(result) == ["One", "Café", "Three", "Four", "Five"]
    assert [article["url"] for article in found(result)] == [f"{HOST}/{n}" for n in range(1, 6)]
    assert "the café" in found(result)[1]["articleBody"]
    assert (result.exit_code, summary(result)) == (0, "5 articles; 3 other records of an archive")


@pytest.mark.parametrize("cut", [20, 300, len(PAGES[1]) - 60])
@pytest.mark.parametrize("pack", [b"".join, packed], ids=["plain", "gzip"])
def test_of_a_cut_archive_what_came_before_is_kept(
    tmp_path: Path, pack: Callable[[list[bytes]], bytes], cut: int
) -> None:
    data = pack(PAGES[:2])
    (tmp_path / "in.warc").write_bytes(data[: -min(cut, len(pack(PAGES[1:2])) - 10)])
    result = run(tmp_path / "in.warc")
    assert (result.exit_code, headlines(result)) == (2, ["One"])
    assert len(re.findall("not a whole|the archive ends within this record", result.stderr)) == 1


def test_what_is_no_archive_is_told(tmp_path: Path) -> None:
    (tmp_path / "in.warc").write_bytes(b"hello world" * 10)
    result = run(tmp_path / "in.warc")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "in.warc: not a whole WARC archive from the beginning" in result.stderr


def test_a_page_whose_packing_is_broken_costs_only_itself(tmp_path: Path) -> None:
    broken = response(f"{HOST}/x", b"\x1f\x8bnot gzip", headers="Content-Type: text/html\r\nContent-Encoding: gzip")
    (tmp_path / "in.warc").write_bytes(PAGES[0] + broken + PAGES[4])
    assert headlines(run(tmp_path / "in.warc")) == ["One", "Five"]


# tables


def row(day: int) -> dict[str, Any]:
    when = datetime(2026, 3, day, 8, tzinfo=UTC)
    return {"Titel": f"Dam {day}", "Rumpf": TEXT.split("\n\n", 1)[1], "meta": {"by": ["Ana Roe"]}, "when": when}


COLUMNS = "text=Rumpf,headline=Titel,authors=meta.by,published=when"


def table(path: Path) -> Path:
    arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    made = arrow.Table.from_pylist([row(day) for day in (1, 2, 3)])
    made = made.set_column(3, "when", made.column("when").cast(arrow.timestamp("ns", "UTC")))
    parquet.write_table(made, path)
    return path


def test_rows_of_a_table_are_records_by_a_mapping_of_columns(tmp_path: Path) -> None:
    result = run(table(tmp_path / "in.parquet"), "--columns", COLUMNS)
    assert (result.exit_code, summary(result)) == (0, "3 articles")
    assert headlines(result) == ["Dam 1", "Dam 2", "Dam 3"]
    assert [article["datePublished"] for article in found(result)] == [
        f"2026-03-0{n}T08:00:00+00:00" for n in (1, 2, 3)
    ]
    assert all(article["author"][0]["name"] == "Ana Roe" for article in found(result))


def test_a_table_on_standard_input_with_the_mapping_of_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("newsld.toml").write_text('[columns]\ntext = "Rumpf"\nheadline = "Titel"\n')
    result = run("-", stdin=table(tmp_path / "in.parquet").read_bytes())
    assert headlines(result) == ["Dam 1", "Dam 2", "Dam 3"]


def test_rows_without_a_known_column_are_told_with_what_they_have(tmp_path: Path) -> None:
    result = run(table(tmp_path / "in.parquet"))
    assert result.exit_code == 2
    assert 'it has "Titel", "Rumpf", "meta", "when"' in result.stderr
    assert "--columns text=KEY" in result.stderr


def test_half_a_table_is_told(tmp_path: Path) -> None:
    path = table(tmp_path / "in.parquet")
    path.write_bytes(path.read_bytes()[:-50])
    result = run(path)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"newsld: {path}: not a Parquet file that can be read" in result.stderr


@pytest.mark.parametrize(
    ("columns", "says"),
    [("body", "'body' names no column"), ("head=x", "columns names 'head'"), ("text=", "columns.text is ''")],
)
def test_a_mapping_that_is_none_is_misuse(tmp_path: Path, columns: str, says: str) -> None:
    result = run(table(tmp_path / "in.parquet"), "--columns", columns)
    assert result.exit_code == 2
    assert says in result.stderr


# what is held back


def test_what_is_held_back_is_counted_and_no_failure(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(f"{record(status='draft')}\n{record(embargo='2126-01-01')}\n{record()}\n")
    result = run(path)
    assert (result.exit_code, len(found(result))) == (0, 1)
    assert summary(result) == "1 article; 2 items held back"
    assert len(found(run(path, "--allow-embargoed"))) == 3
