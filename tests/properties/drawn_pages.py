"""Pages of an article in which the same words stand again and again: in links, captions, pull quotes and the text."""

import re
import unicodedata
from html import escape
from itertools import count
from typing import NamedTuple

from hypothesis import strategies as st

WORDS = st.sampled_from(
    [
        "dam", "the", "holds", "bridge", "safe,", "well-kept", "R&D", "it’s", "öffnet", "Łódź", "1,957", "3.5", "%",
        "naïve", "naive", "straße", "strasse", "мост", "їжак", "“dam”", "l’eau", "d’Hondt", "(dam)", "dam…", "—", "The",
        "100%41", "a/b", "e.g.", "U.S.", "dam.", "–", "日本語", "#1", "-,", "&text=", "o'clock", "‘no’",
        "re\u0301sume\u0301",
    ]
)  # fmt: skip
TEXTS = st.lists(WORDS, min_size=3, max_size=14) | st.lists(WORDS, min_size=20, max_size=40)
# what parts two words in a page, and how a reader of it would write that
SEAMS = [" ", " ", " ", " ", "\n ", "&nbsp;", " <b>and</b> ", "<span> </span>", "<br>", " <img src='x.png' alt=''> "]
# what is found nowhere else: without it no directive could tell two pieces of lines apart that breaks cut out
BREAKS = st.shared(st.builds(count, st.just(1)), key="breaks")
# what stands within a word and does not part it
INNER = ["", "", "", "", "&shy;", "<wbr>", "&#8203;", "<i></i>", "<!-- no -->"]
ASIDES = ["<figure><figcaption>{}</figcaption></figure>", "<aside><p>{}</p></aside>", "<p hidden>{}</p>"]


class Line(NamedTuple):
    """A line of an article, as it is marked up, and its text."""

    html: str
    text: str


class Page(NamedTuple):
    """A page, and the lines of its article in order, the headline first."""

    html: str
    lines: tuple[Line, ...]


@st.composite
def lines(draw: st.DrawFn) -> Line:
    """Draw a line of an article."""
    html, text = "", ""
    for word in draw(TEXTS):
        cut = draw(st.integers(1, len(word)))
        is_between = cut < len(word) and not unicodedata.combining(word[cut])  # no browser puts a letter together again
        inner = draw(st.sampled_from(INNER)) if is_between else ""
        seam = draw(st.sampled_from(SEAMS)) if html else ""
        said = re.sub(r"<[^>]*>", "", seam).strip()
        if "<br" in seam or "<img" in seam:
            number = next(draw(BREAKS))
            seam, said = f" x{number}{seam}y{number} ", f"x{number} y{number}"
        html += f"{seam}{escape(word[:cut])}{inner}{escape(word[cut:])}"
        text += (f" {said} " if said and said != "&nbsp;" else " " if seam else "") + word
    return Line(html, text)


@st.composite
def repetitive_pages(draw: st.DrawFn) -> Page:
    """Draw a page whose lines repeat each other's words."""
    own = draw(st.lists(lines(), min_size=2, max_size=5))
    again = st.sampled_from(own)
    headline, *body = own + draw(st.lists(again, max_size=2))
    parts = [f"<p>{line.html}</p>" for line in body]
    for line in draw(st.lists(again, max_size=3)):
        aside = draw(st.sampled_from(ASIDES)).format(line.html)
        parts.insert(draw(st.integers(0, len(parts))), aside)
    links = "".join(f"<li><a href='/x'>{line.html}</a></li>" for line in draw(st.lists(again, max_size=2)))
    html = (
        f"<!doctype html><html lang=en><meta charset=utf-8><title>Dam</title><body><nav><ul>{links}</ul></nav>"
        f"<article><h1>{headline.html}</h1>{''.join(parts)}</article></body></html>"
    )
    return Page(html, (headline, *body))


SPEAKERS = st.sampled_from(["Mara Lind", "Ole Voss", "Ana Kovač"])
SAID = st.lists(
    st.sampled_from(["we", "kept", "our", "word", "the", "dam", "holds", "R&D", "well-kept", "naïve", "1,957", "it’s"]),
    min_size=4,
    max_size=9,
).map(" ".join)
# sentences with quotations and claims; {said} and {more} are in words of their own or in those of the sentence before
SENTENCES = st.sampled_from(
    [
        "“{said},” {name} said on Thursday.",
        "“{said},” {name} told reporters. “{more}.”",
        "“{said},” said {name}, “{more}.”",
        "According to {name}, {said}.",
        "{name} said that {said}.",
        "{name} denied that {said}.",
        "“{said}, {more}, and {said} as long as {more}, even where {said},” {name} said.",
        "The river rose by two metres in the night, and the old town was closed to all.",
    ]
)


INSIDE = st.sampled_from(
    [("kept", "ke&shy;pt"), ("dam", "<a href='/dam'>dam</a>"), ("our", "<em>our</em>"), (" ", "\n")]
)


@st.composite
def quoting_pages(draw: st.DrawFn) -> str:
    """Draw a page that quotes people, who repeat themselves and each other, and says so in pull quotes and links."""
    said = draw(st.lists(SAID, min_size=1, max_size=3))
    words = st.sampled_from(said)
    sentence = st.builds(str.format, SENTENCES, said=words, more=words, name=SPEAKERS)
    paragraph = st.lists(sentence, min_size=1, max_size=4).map(" ".join)
    texts = draw(st.lists(paragraph, min_size=2, max_size=5))
    parts = [f"<p>{escape(text).replace(*draw(INSIDE))}</p>" for text in texts]
    for pulled in draw(st.lists(words, max_size=2)):
        aside = f"<aside class='pullquote'><p>“{escape(pulled)}”</p></aside>"
        parts.insert(draw(st.integers(0, len(parts))), aside)
    links = "".join(f"<li><a href='/x'>{escape(draw(sentence))}</a></li>" for _ in range(draw(st.integers(0, 2))))
    return (
        "<!doctype html><html lang=en><meta charset=utf-8><meta property='og:type' content='article'><title>Dam</title>"
        f"<body><nav><ul>{links}</ul></nav><main><article>"
        f"<h1>Mayor promises a dam that holds</h1>{''.join(parts)}</article></main></body></html>"
    )
