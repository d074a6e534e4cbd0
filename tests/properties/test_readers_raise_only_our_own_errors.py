"""Whatever the bytes, the reader of any form answers with manuscripts and errors of ours, and raises nothing."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsld.errors import MissingPackage, NewsldError
from newsld.intake import arrivals
from newsld.intake.streams import Piece
from newsld.model.article import RawArticle
from newsld.readers import FORMATS
from newsld.readers._record import sound, with_record

ROOT = Path(__file__).parents[2]
HOMES = {"text": "plain_text", "html": "html/pages", "newsml-g2": "newsml_g2", "record": "records"}
SUFFIXES = {"text": ".txt", "html": ".html", "markdown": ".md", "newsml-g2": ".xml", "nitf": ".xml", "feed": ".xml"}

# what a stretch of a sound file is spoiled by
MARKS = st.sampled_from(
    [
        *(b"", b"\0", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\r", b"\n\n", b"\x1c", b"\xe2\x80\xa8", b"\xc2\xad"),
        *(b"<", b">", b"</p>", b"<p>", b"<!--", b"<![CDATA[", b"]]>", b"&", b"&#0;", b"&#xD800;", b"&nbsp;", b"<a>"),
        *(b'"', b"'", b"{", b"}", b"[", b"]", b":", b",", b"null", b"1e999", b"NaN", b"[[]]", b"{}", b"\\ud800", b"-1"),
        *(b"2026-02-30", b"0000-00-00T99:99Z", b"http://[", b"https://x.example:99999/", b"urn:", b"---\n", b"%"),
    ]
)  # fmt: skip


def files(form: str) -> list[bytes]:
    """Return sound inputs of a form, as this repository has them."""
    folder = ROOT / "tests" / "readers" / HOMES.get(form, form)
    paths = sorted(folder.glob(f"*{SUFFIXES.get(form, '.json')}"))
    return [path.read_bytes() for path in paths if not path.name.endswith(".expected.json")]


@st.composite
def spoiled(draw: st.DrawFn, form: str) -> bytes:
    """Return a sound input of a form with a few of its stretches left out, doubled or overwritten."""
    data = draw(st.sampled_from(files(form)))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(start + draw(st.integers(0, 40)), len(data))
        mark = draw(MARKS | st.just(data[start:end] * 2))
        data = data[:start] + mark + data[end:]
    return data


def read(form: str, data: bytes) -> None:
    """Let the reader of a form read bytes, as a file of that form holds them."""
    name = f"a{SUFFIXES.get(form, '.json')}"
    try:
        raw = arrivals.text_of(name, Piece(data, len(data)), is_markup=SUFFIXES.get(form) in {".xml", ".html"})
    except NewsldError:  # no text at all
        raw = RawArticle(data.decode("utf-8", "replace"), name=name)
    raw = with_record(RawArticle(sound(raw.text), record=sound(raw.record), name=name))
    for found in FORMATS[form].read(raw):
        assert not isinstance(found, MissingPackage)
        assert not isinstance(found, NewsldError) or str(found)


each_form = pytest.mark.parametrize("form", FORMATS)


@each_form
@settings(max_examples=settings().max_examples // 2)
@given(data=st.binary(max_size=200))
@example(data=b"")
@example(data=b"\xff\xfe<\0a\0")
@example(data=b"{}")
@example(data=b"[[[[")
@example(data=b"<")
def test_any_bytes_are_read_or_refused(form: str, data: bytes) -> None:
    read(form, data)


@each_form
@given(data=st.data())
def test_a_spoiled_input_is_read_or_refused(form: str, data: st.DataObject) -> None:
    read(form, data.draw(spoiled(form)))


@each_form
def test_a_form_has_sound_inputs_to_spoil(form: str) -> None:
    assert len(files(form)) > 5
