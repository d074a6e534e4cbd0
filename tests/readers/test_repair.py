"""Characters that a pipeline broke, and the way back to where they stood."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld.readers.text.repair import repair


def _broken(text: str) -> str:
    """Return a text as UTF-8 bytes read as windows-1252 look in a browser."""
    return "".join(_character(byte) for byte in text.encode())


def _character(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


@pytest.mark.parametrize(
    ("raw", "mended"),
    [
        ("Home &gt; News", "Home > News"),
        ("hymns &amp; biscuits", "hymns & biscuits"),
        ("She&#8217;s &#x201C;here&#X201d;", "She’s “here”"),
        ("inbox&hellip;", "inbox…"),
        ("it&amp;#8217;s &amp;amp;quot;fine&amp;quot;", 'it’s "fine"'),
        ("AT&T; R&D; &amp;D; &nosuchname; & ;", "AT&T; R&D; &D; &nosuchname; & ;"),
        ("&#0;", "\ufffd"),
        ("San JerÃ³nimo, 0Â°C", "San Jerónimo, 0°C"),
        ("â€œIt didnâ€™t,â€\x9d he said â€“ twice", "“It didn’t,” he said – twice"),
        ("Å‚Ã³dÅº", "łódź"),
        (_broken("Лариса Вовк"), "Лариса Вовк"),
        ("naïve café Ångström Ärger “Åh”", "naïve café Ångström Ärger “Åh”"),
        ("â price and Ð alone", "â price and Ð alone"),
    ],
)
def test_what_is_mended(raw: str, mended: str) -> None:
    assert repair(raw)[0] == mended


@given(st.text(alphabet=st.characters(codec="cp1252", exclude_characters="&ÂÃÄÅâÐÑÒ")))
def test_a_text_without_damage_comes_back_as_it_is(text: str) -> None:
    assert repair(text) == (text, [(0, 0)])


@given(st.text(alphabet="abc é“”’–…€ž жЇ", min_size=1))
def test_what_was_broken_as_a_whole_is_mended_as_a_whole(text: str) -> None:
    broken = "JerÃ³nimo " + _broken(text)
    assert repair(broken)[0] == "Jerónimo " + text


@given(st.lists(st.sampled_from(["a", " ", "é", "&amp;", "&#39;", "&amp;#39;", "&", ";", "Ã©", "â€™", "\n", "&lt;"])))
def test_anchors_grow_and_lead_from_the_mended_to_the_raw_text(pieces: list[str]) -> None:
    raw = "".join(pieces)
    mended, anchors = repair(raw)
    assert anchors[0] == (0, 0)
    for (text_before, raw_before), (text_after, raw_after) in pairwise(anchors):
        assert text_before < text_after
        assert raw_before < raw_after
    assert len(raw) - anchors[-1][1] == len(mended) - anchors[-1][0]
