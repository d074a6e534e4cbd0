"""What a page says of its article: each case is a page and what its article's node has; what is null it has not."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from newsld.conversion import converted, read
from newsld.model.article import RawArticle
from newsld.model.publisher import Publisher
from newsld.readers.html.byline_text import authors_in
from newsld.readers.html.moments import moment
from newsld.readers.html.names import names_in

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_an_article_has_what_its_page_says(path: Path) -> None:
    expected = json.loads(path.with_suffix("").with_suffix(".expected.json").read_text(encoding="utf-8"))
    article = read(RawArticle(path.read_text(encoding="utf-8"), name=path.name))
    made = converted(replace(article, nodes=()), Publisher()).nodes[0].dump()
    assert {key: made.get(key) for key in expected} == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-05-12", date(2024, 5, 12)),
        ("2024-05-12T08:30:00Z", datetime(2024, 5, 12, 8, 30, tzinfo=UTC)),
        ("2024-05-12 08:30 UTC", datetime(2024, 5, 12, 8, 30, tzinfo=UTC)),
        ("20240512", date(2024, 5, 12)),
        ("2024/05/12", date(2024, 5, 12)),
        ("1715502600", datetime(2024, 5, 12, 8, 30, tzinfo=UTC)),
        ("Sun, 12 May 2024 08:30:00 +0000", datetime(2024, 5, 12, 8, 30, tzinfo=UTC)),
        ("2024-13-12", None),
        ("0001-01-01T00:00:00", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_moment_is_read_as_machines_write_it(text: str, value: date | datetime | None) -> None:
    assert moment(text) == value


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Mara Lind", ["Mara Lind"]),
        ("Von Mara Lind und Ole Voss", ["Mara Lind", "Ole Voss"]),
        ("Mara Lind, Ole Voss and Ida Roe", ["Mara Lind", "Ole Voss", "Ida Roe"]),
        ("Par Le Fleuve et AFP", ["Le Fleuve et AFP"]),
        ("Mara Lind, PhD", ["Mara Lind"]),
        ("Mara Lind 12 May 2024", ["Mara Lind"]),
        ("Mara Lind Mara Lind", ["Mara Lind"]),
        ("admin", []),
        ("@marali", []),
        ("https://www.river-daily.example/mara", []),
        ("mara-lind", []),
    ],
)
def test_names_are_told_from_what_stands_around_them(text: str, names: list[str]) -> None:
    assert list(names_in(text)) == names


@pytest.mark.parametrize(
    ("segments", "names"),
    [
        (["Mara Lind, RIVER RADIO"], ["Mara Lind"]),
        (["Mara Lind", "Reporterin", "Ole Voss", "Fotograf"], ["Mara Lind"]),
        (["Text:", "Mara Lind", "Fotos:", "Ole Voss"], ["Mara Lind"]),
        (["Mara", "Lind"], ["Mara Lind"]),
        (["By Mara Lind", "translated by Ole Voss"], ["Mara Lind"]),
        (["Par Le Fleuve et AFP"], ["Le Fleuve et AFP"]),
        (["12.05.2024, 08:30 Uhr von Mara Lind"], ["Mara Lind"]),
        (["MARA LIND, OLE VOSS and IDA ROE"], ["MARA LIND", "OLE VOSS", "IDA ROE"]),
        (["Photo by Karl Kummer"], []),
        (["Follow", "Share", "Read more"], []),
        (["10 de mayo de 2024"], []),
        ([], []),
    ],
)
def test_of_a_byline_those_who_wrote_are_named(segments: list[str], names: list[str]) -> None:
    assert list(authors_in(segments)) == names
