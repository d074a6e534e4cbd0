"""`newsld canon`: documents of all forms as canonical N-Quads, one or several, and what has none."""

import builtins
import gzip
import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from newsld.cli import main

LIND = json.dumps({"@context": "https://schema.org", "@id": "https://a.example/#lind", "name": "Mara Lind"})
LINES = '<https://a.example/#lind> <http://schema.org/name> "Mara Lind" .\n'


def run(*arguments: str, given: str = "") -> Any:
    return CliRunner().invoke(main, ["canon", *arguments], input=given)


def test_one_document_gives_its_form_and_nothing_else() -> None:
    assert run("-", given=LIND).stdout == LINES


def test_each_of_several_documents_has_its_place_before_it(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(f"{LIND}\n\n{LIND}\n", encoding="utf-8")
    with gzip.open(tmp_path / "b.jsonld.gz", "wt", encoding="utf-8") as packed:
        packed.write(LIND)
    (tmp_path / "c.html").write_text(f'<title>x</title>\n<script type="application/ld+json">{LIND}</script>', "utf-8")
    said = run(str(tmp_path)).stdout
    places = ("a.jsonl:1", "a.jsonl:3", "b.jsonld.gz:1", "c.html:2")
    assert said == "".join(f"# {tmp_path}/{place}\n{LINES}" for place in places)


def test_a_hash_tells_whether_documents_say_the_same() -> None:
    assert run("--hash", "-", given=LIND).stdout == f"{sha256(LINES.encode()).hexdigest()}  -:1\n"


def test_the_base_is_the_address_of_the_page() -> None:
    assert run("--base", "https://a.example/", "-", given=LIND.replace("https://a.example/", "")).stdout == LINES


def test_a_base_that_is_no_address_is_refused() -> None:
    ended = run("--base", "a.example", "-", given=LIND)
    assert ended.exit_code == 2
    assert "--base is 'a.example', expected an address such as https://" in ended.stderr


def test_what_has_no_form_is_told_and_the_rest_is_written(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(f'{{"@type": "Person"}}\n{LIND}\n', encoding="utf-8")
    ended = run(str(tmp_path / "a.jsonl"), str(tmp_path / "none.jsonld"))
    assert ended.exit_code == 2
    assert ended.stdout == LINES
    first, second = ended.stderr.splitlines()
    assert first == f'newsld: {tmp_path}/a.jsonl:1: no context says what the type "Person" means'
    assert second == f"newsld: {tmp_path}/none.jsonld: no such file or directory"


def test_without_pyld_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    imported = builtins.__import__

    def without_pyld(name: str, *rest: Any, **more: Any) -> Any:
        if name.startswith("pyld"):
            raise ModuleNotFoundError(name)
        return imported(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without_pyld)
    ended = run("-", given=LIND)
    assert ended.exit_code == 2
    assert ended.stderr == (
        "newsld: no canonical form can be made without PyLD; to make it: pip install 'newsld[canon]'\n"
    )
