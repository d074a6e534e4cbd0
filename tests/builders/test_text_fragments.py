"""Deep links: what a browser reads from them is the passage (wicg.github.io/scroll-to-text-fragment)."""

import re
from dataclasses import dataclass
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stage import URL, article

from newsld.builders.text_fragments import TextFragments
from newsld.model.article import Span

# the grammar of the specification: each part percent-encoded, no "&", "-" or "," within
_PART = r"[A-Za-z0-9!$'()*+./:;=?@_~%]+"
_DIRECTIVE = re.compile(rf"text=(?:({_PART})-,)?({_PART})(?:,({_PART}))?(?:,-({_PART}))?")


@dataclass(frozen=True, slots=True)
class Directive:
    """A text directive as a browser reads it."""

    prefix: str
    start: str
    end: str


def _link(text: str, *passages: str, after: int = 0) -> str:
    spans = [Span(start, start + len(passage)) for passage in passages for start in [text.index(passage, after)]]
    return TextFragments(article(text)).link(spans)


def _directives(link: str) -> list[Directive]:
    url, _, fragment = link.partition("#:~:")
    assert url == URL
    read: list[Directive] = []
    for directive in fragment.split("&"):
        match = _DIRECTIVE.fullmatch(directive)
        assert match, directive
        prefix, start, end = (unquote(part or "") for part in match.group(1, 2, 3))
        read.append(Directive(prefix, start, end))
    return read


def _found(text: str, directive: Directive) -> tuple[int, int] | None:
    """Find a directive as a browser does: the first start after its prefix, then the first end; case aside."""
    folded = " ".join(text.split()).lower()
    at = 0
    while (at := folded.find(f"{directive.prefix} {directive.start}".strip().lower(), at)) >= 0:
        start = at + (len(directive.prefix) + 1 if directive.prefix else 0)
        after = start + len(directive.start)
        if not directive.end:
            return start, after
        end = folded.find(directive.end.lower(), after)
        if end >= 0:
            return start, end + len(directive.end)
        at += 1
    return None


@pytest.mark.parametrize(
    ("passage", "encoded"),
    [
        ("a well-kept word", "a%20well%2Dkept%20word"),
        ("safe, dry", "safe%2C%20dry"),
        ("R&D", "R%26D"),
        ("100% #1 “é”", "100%25%20%231%20%E2%80%9C%C3%A9%E2%80%9D"),
    ],
)
def test_signs_of_the_syntax_are_percent_encoded(passage: str, encoded: str) -> None:
    assert _link(f"Headline\n\nIt is {passage} here.", passage) == f"{URL}#:~:text={encoded}"


def test_a_long_passage_is_named_by_its_first_and_last_words() -> None:
    words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    assert _directives(_link(f"Headline\n\nSay {words} now.", words)) == [
        Directive("", "one two three four", "thirteen fourteen fifteen sixteen")
    ]


def test_words_that_stand_earlier_take_a_prefix() -> None:
    text = "The bridge is safe\n\nA driver said the bridge is safe."
    assert _directives(_link(text, "the bridge is safe", after=20)) == [
        Directive("A driver said", "the bridge is safe", "")
    ]
    assert _directives(_link(text, "The bridge is safe")) == [Directive("", "The bridge is safe", "")]


def test_words_that_no_directive_can_tell_from_others_lead_to_the_first_in_a_sentence_like_theirs() -> None:
    said = "So it was, so it is and so it shall be, and so it has been as long as anybody can say: so it was"
    line = f"“{said}”, Ole Voss said."
    text = f"The dam holds\n\n“{said}”, Mara Lind said. {line}\n\n{line}"
    link = _link(text, said, after=text.rindex(line))
    assert unquote(link) == f"{URL}#:~:text={said},-”, Ole Voss said."


def test_a_passage_in_pieces_has_a_directive_for_each() -> None:
    text = "Headline\n\n“We kept our word,” she said. “It is open.”"
    assert [d.start for d in _directives(_link(text, "We kept our word,", "It is open."))] == [
        "We kept our word,",
        "It is open.",
    ]


WORDS = st.lists(
    st.sampled_from(["bridge", "safe,", "well-kept", "R&D", "word", "it’s", "Wey", "öffnet", "%41", "-", "—", "now."])
    | st.text(alphabet="abcde", min_size=1, max_size=6),
    min_size=3,
    max_size=60,
)


@given(WORDS, st.data())
def test_a_link_has_the_grammar_and_leads_to_its_words(words: list[str], data: st.DataObject) -> None:
    text = "Headline of the day\n\n" + " ".join(words)
    starts = [match.span() for match in re.finditer(r"\S+", text)][4:]
    first = data.draw(st.integers(0, len(starts) - 1))
    last = data.draw(st.integers(first, len(starts) - 1))
    span = Span(starts[first][0], starts[last][1])
    (directive,) = _directives(TextFragments(article(text)).link([span]))
    passage = text[span.start : span.end]
    assert passage.startswith(directive.start)
    assert passage.endswith(directive.end)
    assert directive.end or directive.start == passage
    before = text[: span.start].rstrip()
    assert before.endswith(directive.prefix)
    assert _found(text, directive)
