"""Reading bytes loses no place: each that could not be read is known, and what was read is all there."""

from hypothesis import given
from hypothesis import strategies as st

from newsld.jsonld.encodings import decoded, decoded_page
from newsld.validation import validate

# signs of private use, as icons are: those that flags are made of, and others, with and without a byte that is misread
_OF_PRIVATE_USE = [
    f"{start}{chr(sign)}".encode("utf-8", "surrogateescape") for start in ("", "\udce9") for sign in (0xF780, 0x10FE80)
]


@given(st.binary() | st.sampled_from(_OF_PRIVATE_USE))
def test_what_could_not_be_read_is_known(data: bytes) -> None:
    for read in (decoded(data), decoded_page(data)):
        assert all(0 <= offset < len(read.text) for offset in read.misread)
        assert len(read.flagged) == len(read.text)
        if "\ufffd" not in read.text:
            assert read.unflagged(read.flagged) == read.text


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_what_is_not_utf_8_is_read_by_windows_1252(text: str) -> None:
    data = b'{"\xe9 ' + text.encode("cp1252", "ignore") + b'"}'
    read = decoded(data)
    assert read.misread[0] == 2
    assert [d.code for d in validate(data) if d.code == "NL010"] == ["NL010"]
