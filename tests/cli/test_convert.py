"""`newsld convert` as a user meets it: what it reads, what it writes, what it says when something is not right."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from newsld import Severity, validate
from newsld.cli import main

ARTICLE = """Mayor promises a dam that holds

“The dam,” Mayor Mara Lind said on Thursday, “will hold.” She denied that the city had hidden a report.
"""
PAGE = "https://www.river-daily.example/dam"


def run(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["convert", *map(str, arguments)], input=stdin, catch_exceptions=False)


def nodes(document: str) -> dict[str, list[Mapping[str, Any]]]:
    """Return the nodes of a document by their type."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for node in json.loads(document)["@graph"]:
        found.setdefault(node["@type"], []).append(node)
    return found


def record(text: str, **known: str) -> str:
    return json.dumps({"text": text, **known}) + "\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "dam.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_an_article_becomes_a_graph_without_a_fault(article: Path) -> None:
    result = run(article, "--url", PAGE)
    assert (result.exit_code, result.stderr) == (0, "")
    assert validate(result.stdout) == ()
    found = nodes(result.stdout)
    assert [node["headline"] for node in found["NewsArticle"]] == ["Mayor promises a dam that holds"]
    assert [node["name"] for node in found["Person"]] == ["Mara Lind"]
    assert [node["text"] for node in found["Claim"]] == ["the city had hidden a report"]
    assert "author" not in found["Claim"][0]
    assert found["DisagreeAction"][0]["object"] == {"@id": found["Claim"][0]["@id"]}
    assert all(node["@id"].startswith(PAGE) for node in json.loads(result.stdout)["@graph"])


def test_the_same_article_gives_the_same_bytes(article: Path) -> None:
    assert run(article).stdout_bytes == run(article).stdout_bytes


def test_standard_input_is_an_article(article: Path) -> None:
    result = run("-", "--url", PAGE, stdin=ARTICLE)
    assert result.stdout == run(article, "--url", PAGE).stdout


def test_one_address_is_not_given_to_several_articles(article: Path, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(record(ARTICLE, url=PAGE) + record(ARTICLE))
    for files in ([article, article], [tmp_path / "in.jsonl"]):
        result = run(*files, "--url", PAGE)
        assert result.exit_code == 2
        assert "for several, write {id} where the id of each stands" in result.stderr


def test_several_articles_are_written_one_a_line(article: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Flood\n\n“We moved the books,” said Ann Roe.\n")
    result = run(article, other)
    assert result.exit_code == 0
    assert [json.loads(line)["@graph"][0]["headline"] for line in result.stdout.splitlines()] == [
        "Mayor promises a dam that holds",
        "Flood",
    ]
    assert result.stderr == "2 articles\n"


def test_json_lines_survive_bad_lines(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    bad = ["{broken", "[1]", "null", '"text"', "{}", '{"text": 5}', '{"text": ""}', '{"text": "A\\n\\nB.", "url": [1]}']
    path.write_text(record(ARTICLE) + "".join(f"{line}\n" for line in bad) + "\n" + record(ARTICLE, id="last"))
    result = run(path, "--url", "https://www.river-daily.example/{id}")
    assert result.exit_code == 2
    assert len(result.stdout.splitlines()) == 2
    assert json.loads(result.stdout.splitlines()[1])["@graph"][0]["url"] == "https://www.river-daily.example/last"
    complaints = result.stderr.splitlines()
    assert [complaint.split(": ")[1] for complaint in complaints[:-1]] == [f"{path}:{at}" for at in range(2, 10)]
    assert complaints[-1] == "2 articles; 8 could not be read"


def test_json_lines_on_standard_input() -> None:
    result = run("-", stdin=record(ARTICLE, url=PAGE) + "{\n" + record(ARTICLE, url=PAGE))
    assert result.exit_code == 2
    assert len(result.stdout.splitlines()) == 2
    assert result.stderr.startswith("newsld: -:2: not JSON (")


def test_a_number_is_an_id(here: Path) -> None:
    (here / "in.jsonl").write_text('{"id": 7, "text": "A\\n\\nB was there."}\n')
    result = run("in.jsonl", "--url", "https://a.example/{id}")
    assert json.loads(result.stdout)["@graph"][0]["url"] == "https://a.example/7"


@pytest.mark.parametrize("name", ["record.json", "-"])
def test_one_record_over_several_lines(here: Path, name: str) -> None:
    text = json.dumps({"text": ARTICLE, "url": PAGE}, indent=1)
    (here / "record.json").write_text(text)
    result = run(name, stdin=text)
    assert (result.exit_code, result.stderr) == (0, "")
    assert nodes(result.stdout)["NewsArticle"][0]["url"] == PAGE


@pytest.mark.parametrize("text", ['[["A"]]', "[1,\n2]", '"A"', "5", "null", "{", "[" * 100_000])
def test_json_that_is_no_record_is_refused(here: Path, text: str) -> None:
    (here / "record.json").write_text(text)
    result = run("record.json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("newsld: record.json: ")
    assert 'expected {"id": "dam", "text": ' in result.stderr


def test_half_characters_become_replacement_characters() -> None:
    result = run("-", stdin='{"text": "Dam \\ud83d\\n\\n“It \\udc00 holds,” Mayor Mara Lind said.", "id": "\\ud800"}\n')
    assert (result.exit_code, result.stderr) == (0, "")
    assert nodes(result.stdout)["NewsArticle"][0]["articleBody"].startswith("“It \ufffd holds,”")
    assert validate(result.stdout) == ()


REFUSED: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "the article is empty"),
    "blank": (b" \n\n\t\n", "the article is empty"),
    "binary": (b"\x01\x02\x01\x00\x00", "binary"),
    "program": (b"\x7fELF\x02\x01\x01\x00\x00", "a program, in which newsld reads no text"),
    "image": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "an image, in which newsld reads no text"),
    "PDF": (b"%PDF-1.7\n", "a PDF, in which newsld reads no text"),
    "Word": (b"PK\x03\x04\x14\x00", "a ZIP archive, such as .docx and .epub are"),
    "latin-1": ("Ministre démissionne".encode("latin-1"), "save the file as UTF-8"),
    "cut": ("Kovač".encode()[:-1], "save the file as UTF-8"),
    "utf-16 without mark": (ARTICLE.encode("utf-16-le"), "save the file as UTF-8"),
    "too large": (b"Dam\n\n" + b"The dam holds. \n" * 3_200_000, "larger than any article (the limit is 10 MB)"),
}


@pytest.mark.parametrize(("data", "says"), REFUSED.values(), ids=REFUSED)
@pytest.mark.parametrize("name", ["in.txt", "-"])
def test_what_is_no_article_is_refused_in_words(here: Path, name: str, data: bytes, says: str) -> None:
    (here / "in.txt").write_bytes(data)
    result = run(name, stdin=data)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"newsld: {name}: ")
    assert says in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_tells_the_encoding(article: Path, encoding: str) -> None:
    expected = run(article).stdout
    article.write_text(ARTICLE, encoding=encoding)
    assert run(article).stdout == expected


def test_a_file_of_many_articles_may_be_larger(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text((" " * 1_000_000 + "\n") * 20 + record(ARTICLE))
    result = run(path)
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 1


def test_a_line_larger_than_an_article_is_refused_and_the_next_read(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(record("A " * 6_000_000) + record(ARTICLE))
    result = run(path)
    assert result.exit_code == 2
    assert len(result.stdout.splitlines()) == 1
    assert result.stderr.startswith(f"newsld: {path}:1: larger than any article")


def test_what_is_no_file_is_refused_and_the_others_are_read(article: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    result = run(empty, tmp_path / "missing.txt", tmp_path / "missing.jsonl", "a\0b", article)
    assert result.exit_code == 2
    assert len(result.stdout.splitlines()) == 1
    folder, missing, lines, impossible, summary = result.stderr.splitlines()
    assert folder.startswith(f"newsld: {empty}: is a folder without file of articles (.txt, ")
    assert missing == f"newsld: {tmp_path}/missing.txt: no such file or directory"
    assert lines == f"newsld: {tmp_path}/missing.jsonl: no such file or directory"
    assert impossible.endswith("no name that a file can have")
    assert summary == "1 article; 4 could not be read"


def test_of_a_language_that_is_not_read_the_marks_are(article: Path) -> None:
    result = run(article, "--language", "tlh")
    assert result.exit_code == 0
    assert result.stderr.startswith(f"newsld: {article}: newsld has no words for the language 'tlh': quotations were")
    assert "Claim" not in nodes(result.stdout)


def test_what_is_no_language_tag_is_refused(article: Path) -> None:
    result = run(article, "--language", "klingon")
    assert result.exit_code == 2
    assert "language is 'klingon', expected a tag such as 'en'" in result.stderr


def test_the_language_is_told_by_the_text_where_nobody_says(tmp_path: Path) -> None:
    path = tmp_path / "bro.txt"
    path.write_text("Borgmästaren lovar ny bro\n\n”Vi har inget val, men vi försöker”, sade borgmästaren.\n")
    result = run(path)
    assert (result.exit_code, nodes(result.stdout)["NewsArticle"][0]["inLanguage"]) == (0, "sv")
    assert [quotation["text"] for quotation in nodes(result.stdout)["Quotation"]] == [
        "Vi har inget val, men vi försöker"
    ]


def test_any_number_of_quotation_marks(here: Path) -> None:
    (here / "in.txt").write_text("Dam\n\n" + "“So,” she said. " * 10_000)
    document = run("in.txt", "--language", "en").stdout
    assert len(nodes(document)["Quotation"]) == 10_000


@pytest.mark.parametrize("mark", ["“", "”", '"', "'", "« ", "“‘", "\n\n“"])
def test_marks_that_never_close(mark: str) -> None:
    result = run("-", stdin="Dam\n\n" + mark * 20_000 + "word")
    assert result.exit_code == 0
    assert {diagnostic.severity for diagnostic in validate(result.stdout)} <= {Severity.INFO}


def test_html_is_safe_to_embed() -> None:
    text = "Dam\n\n“Write </script><!-- <script> & be done,” Mayor Mara Lind said.\n"
    result = run("-", "--format", "html", stdin=text)
    start, end = '<script type="application/ld+json">\n', "\n</script>\n"
    assert result.stdout.startswith(start)
    assert result.stdout.endswith(end)
    inner = result.stdout.removeprefix(start).removesuffix(end)
    assert not set(inner) & set("<>&")
    assert nodes(inner)["Quotation"][0]["text"].startswith("Write </script><!-- <script> & be done")


def test_settings_come_from_the_folder_and_options_win(here: Path) -> None:
    (here / "newsld.toml").write_text(
        'name = "River Daily"\nlanguage = "en-GB"\narticle_url = "https://a.example/{id}"\n'
    )
    (here / "dam.txt").write_text(ARTICLE)
    found = nodes(run("dam.txt").stdout)["NewsArticle"][0]
    assert (found["publisher"]["name"], found["url"]) == ("River Daily", "https://a.example/dam")
    assert found["inLanguage"] == "en-GB"
    assert nodes(run("dam.txt", "--url", PAGE).stdout)["NewsArticle"][0]["url"] == PAGE


MISUSES = {
    "unknown key": ('nam = "A"', "unknown key 'nam'"),
    "no TOML": ("name", "not TOML"),
    "no date": ('reference_date = "May"', "expected a date such as 2022-12-31"),
    "no text": ("name = 5", "name is 5, expected text"),
    "no article": ('article_type = "Recipe"', "article_type is 'Recipe', expected Article or one of its subtypes"),
}


@pytest.mark.parametrize(("toml", "says"), MISUSES.values(), ids=MISUSES)
def test_bad_settings_are_misuse(here: Path, toml: str, says: str) -> None:
    (here / "bad.toml").write_text(toml)
    (here / "dam.txt").write_text(ARTICLE)
    result = run("dam.txt", "--config", "bad.toml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert says in result.stderr


@pytest.mark.parametrize("name", ["missing.toml", "."])
def test_settings_that_are_not_there_are_misuse(here: Path, name: str) -> None:
    result = run("dam.txt", "--config", name)
    assert result.exit_code == 2
    assert result.stderr.strip().splitlines()[-1].startswith(f"Error: {name}: ")
    assert not list(here.iterdir())


def test_a_defect_costs_one_article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fragile(raw: object, publisher: object) -> object:
        del publisher
        raise LookupError(raw)

    monkeypatch.setattr("newsld.cli.convert.converted", fragile)
    (tmp_path / "in.jsonl").write_text(record(ARTICLE) * 2)
    result = run(tmp_path / "in.jsonl")
    assert result.exit_code == 2
    assert result.stderr.splitlines()[0].startswith(
        f"newsld: {tmp_path}/in.jsonl:1: a defect of newsld (LookupError in "
    )
    assert result.stderr.splitlines()[-1] == "0 articles; 2 could not be read"
