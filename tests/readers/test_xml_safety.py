"""XML that would read files, ask the network or grow without end is refused, or read as if it did not ask."""

import re
import socket
from pathlib import Path

import pytest

from newsld.errors import NewsldError, UnreadableArticle
from newsld.model.article import RawArticle
from newsld.readers import FORMATS
from newsld.readers.xml.elements import text_of
from newsld.readers.xml.parsing import parse
from newsld.readers.xml.prolog import Root, root_of


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.txt"
    path.write_text("the key of the vault", encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def test_an_external_entity_is_not_read(secret: Path) -> None:
    text = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]><a>see &x; here</a>'
    with pytest.raises(UnreadableArticle, match="entity 'x' not defined"):
        parse(text)
    assert text_of(parse(text, mend=True)) == "see &x; here"


@pytest.mark.parametrize("place", ["<l>&a9;</l>", '<l b="&a9;"/>'])
def test_entities_that_multiply_are_not_replaced(place: str) -> None:
    entities = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10 if i else "ha"}">' for i in range(10))
    text = f"<!DOCTYPE l [{entities}]>{place}"
    with pytest.raises(UnreadableArticle, match="entity 'a9' not defined"):
        parse(text)
    root = parse(text, mend=True)
    assert (root.get("b", "") or text_of(root)) == "&a9;"


def test_a_document_type_on_the_network_is_not_fetched() -> None:
    root = parse('<!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/nitf.dtd"><nitf>caf&eacute;</nitf>')
    assert text_of(root) == "café"


def test_a_parameter_entity_is_not_fetched() -> None:
    text = '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p.dtd"> %p; ]><a>text</a>'
    assert text_of(parse(text)) == "text"


def test_elements_without_end_are_refused() -> None:
    with pytest.raises(UnreadableArticle, match=r"not XML: line 1, column \d+: excessive depth in document: \d+$"):
        parse("<a>" * 5_000 + "</a>" * 5_000)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f"<rss><channel>{'<item>' * 3_000}</channel></rss>", r"excessive depth in document: \d+"),
        (f"<rss><channel><item><title>{'a' * 10_100_000}</title></item></channel></rss>", ".* too long"),
    ],
    ids=["deep", "long"],
)
def test_what_is_too_much_is_refused_whole_not_read_in_part(text: str, message: str) -> None:
    (found,) = FORMATS["feed"].read(RawArticle(text))
    assert isinstance(found, UnreadableArticle)
    assert re.fullmatch(rf"not XML: line 1, column \d+: {message}", str(found))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<a>\n  <b>\n</a>", "not XML: line 3, column 5: opening and ending tag mismatch: b line 2 and a"),
        ("", "not XML: line 1, column 1: document is empty"),
        ("<a>Tom & Ada</a>", "not XML: line 1, column 9: xmlParseEntityRef: no name"),
        ("<a>&unheard;</a>", "not XML: line 1, column 13: entity 'unheard' not defined"),
        (
            "<?xml version='1.0'?>\n<!-- c -->\n<a>&unheard;</a>",
            "not XML: line 3, column 13: entity 'unheard' not defined",
        ),
    ],
)
def test_a_fault_is_told_with_its_place(text: str, message: str) -> None:
    with pytest.raises(UnreadableArticle) as told:
        parse(text)
    assert str(told.value) == message


@pytest.mark.parametrize(
    "text",
    [
        '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>',
        '<?xml version="1.0" encoding="utf-16"?><a>é</a>',
        '<?xml version="1.0" encoding="no such thing"?><a>é</a>',
        '\ufeff<?xml version="1.0"?>\n<a>é</a>',
        '\n\n  <?xml version="1.0"?>\n<a>é</a>',
        "<a>&#233;</a>",
        "<a>&eacute;</a>",
        "<a><![CDATA[é]]></a>",
    ],
)
def test_a_text_is_decoded_already_whatever_it_declares(text: str) -> None:
    assert text_of(parse(text)) == "é"


def test_html_s_entities_are_characters_and_never_markup() -> None:
    assert text_of(parse("<a>&nvlt;b&nbsp;&AMP;&LT;c&GT;&#150;</a>")) == "<⃒b &<c>–"


def test_what_looks_like_an_entity_in_cdata_is_text() -> None:
    assert parse("<a><![CDATA[a&amp;b &x; & ]]></a>").text == "a&amp;b &x; & "


@pytest.mark.parametrize(
    ("text", "root"),
    [
        (
            '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">',
            Root("http://iptc.org/std/nar/2006-10-01/", "newsItem"),
        ),
        ("<x:a xmlns:y='u' xmlns:x='v'/>", Root("v", "a")),
        ('\ufeff<?xml version="1.0"?><!-- <b> --><!DOCTYPE a [<!ENTITY q "]>">]><?p <c>?><a', Root("", "a")),
        ('<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" "nitf.dtd"><nitf>', Root("", "nitf")),
        ("<a b='>' xmlns='w'>", Root("w", "a")),
        ("plain text <a>", None),
        ("", None),
        ("<!-- never closed", None),
        ("<!DOCTYPE html><html>", Root("", "html")),
    ],
)
def test_a_root_is_told_by_the_first_characters(text: str, root: Root | None) -> None:
    assert root_of(text) == root


@pytest.mark.parametrize("form", ["nitf", "newsml-g2", "feed"])
def test_a_text_that_is_no_xml_is_an_error_value(form: str) -> None:
    (found,) = FORMATS[form].read(RawArticle("Mayor promises a dam\n\nIt will hold."))
    assert isinstance(found, NewsldError)
    assert str(found).startswith("not XML: ")
