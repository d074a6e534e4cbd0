"""What is odd about the texts of a document: one pass that several rules read from."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from newsld import vocabulary
from newsld.model.graph import Graph, Node, Steps, flat
from newsld.model.watch import Said, Sound, Types, Watch
from newsld.rules import _dates, _urls


class Oddity(StrEnum):
    """What may be odd about a text."""

    BLANK = "blank"
    UNTRIMMED = "untrimmed"
    PLACEHOLDER = "placeholder"
    ESCAPED = "escaped"
    DOUBLY_ESCAPED = "doubly escaped"
    TAGGED = "tagged"


class Odd(NamedTuple):
    """An odd text: the value of `term` at the `steps` from its node; `part` is what is odd about it."""

    node: Node
    steps: Steps
    term: str
    text: str
    part: str


# they are read as they stand; a body, a transcript or an embed code may hold markup
_PLAIN = frozenset(
    {"headline", "alternativeHeadline", "name", "alternateName", "description", "caption", "claimReviewed"}
)
# spaces at the ends of a body do no harm
_BODIES = frozenset({"articleBody", "reviewBody", "text", "transcript"})
# others look after these, and selectors are no prose
_SELECTORS = frozenset({"cssSelector", "xpath"})
_NO_PROSE = _dates.TERMS | _urls.TERMS | _SELECTORS
_NO_SPACES = _BODIES | _dates.TERMS | _SELECTORS  # at the ends of these, spaces are another rule's, or do no harm
_WRAPPERS = frozenset({"@value", "@list", "@set"})
PLACEHOLDERS = frozenset(
    {
        "null", "undefined", "NaN", "[object Object]", "Array", "None", "TODO", "N/A", "Lorem ipsum", "lorem ipsum",
    },
)  # fmt: skip
_SAYS_NOTHING = PLACEHOLDERS | {""}
_SHORT = max(map(len, PLACEHOLDERS))
_FILLING = re.compile(r"\b[Ll]orem ipsum dolor\b|\{\{[^{}]*\}\}|\$\{[^{}]*\}|\A\s*%[A-Z_]{3,}%\s*\Z")
_TITLED = re.compile(r"%[A-Z_]{3,}%")
_HTML_ASKED_FOR = frozenset({"JobPosting"})  # Google asks for HTML in the description of one
_TWICE = re.compile(
    r"&amp;(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|apos|gt|lt|nbsp|quot|[lrbs][ad]?quo|[nm]dash|hellip|bull|middot|szlig|euro|"
    r"[A-Za-z](?:acute|caron|cedil|circ|grave|ring|slash|tilde|uml)|(?:AE|ae|OE|oe)lig|copy|deg|reg|shy|trade);"
)
_TAG = re.compile(
    r"</?(?:a|abbr|b|blockquote|br|div|em|figure|font|h[1-6]|i|iframe|img|li|ol|p|script|small|span|strong|style|sub|"
    r"sup|table|td|tr|u|ul)(?:\s+[\w:-]+\s*=[^<>]*)?\s*/?>",
    re.IGNORECASE,
)


def found(graph: Graph, oddity: Oddity) -> Iterable[Odd]:
    """Return the texts that are odd in a way."""
    return _all(graph).get(oddity, ())


@lru_cache(maxsize=1)
def _all(graph: Graph) -> Mapping[Oddity, list[Odd]]:
    odd: dict[Oddity, list[Odd]] = {}
    found = [
        (node, (key,), value)
        for node in graph.nodes
        for key, value in zip(node.shape.keys, node.members, strict=True)
        if value.__class__ is str and key[:1] != "@"
    ]
    found += [(node, *said) for node in graph.nodes if node.shape.inner for said in _within(node)]
    # almost no text has a mark, and one text is looked through faster than many
    has_marks = _is_marked("\n".join([text for _, _, text in found]))
    for node, steps, text in found:
        if text.strip() != text or (len(text) <= _SHORT and text in _SAYS_NOTHING) or (has_marks and _is_marked(text)):
            _sort(odd, node, steps, text)
    return odd


def _within(node: Node) -> Iterator[tuple[Steps, str]]:
    """Yield the texts of lists and wrapped values; nodes have their own turn, and most lists hold nothing else."""
    for place, way in node.shape.inner:
        value = node.members[place]
        if value.__class__ is dict and _WRAPPERS.isdisjoint(value):
            continue
        if str(way[0])[:1] != "@":
            yield from ((steps, text) for steps, text in flat(way, value) if isinstance(text, str))


def _is_marked(text: str) -> bool:
    """Tell whether a text may hold marks of HTML or filling; almost none does."""
    return "&" in text or "<" in text or _is_filled(text)


def _is_filled(text: str) -> bool:
    """Tell whether a text may hold filling, or a template that was not filled in."""
    if "orem ipsum dolor" in text:
        return True
    # most texts have neither character, and one is found far faster than two
    is_open = "{" in text and ("{{" in text or "${" in text)
    return is_open or ("%" in text and _TITLED.search(text) is not None)


def _sort(odd: dict[Oddity, list[Odd]], node: Node, steps: Steps, text: str) -> None:
    key = str(steps[0])
    term = next((term for term, written in node.aliases.items() if written == key), key)
    if vocabulary.is_property(term):
        asks_for_html = term == "description" and node.is_a(_HTML_ASKED_FOR)
        for oddity, part in _oddities(term, text):
            if asks_for_html and oddity in (Oddity.TAGGED, Oddity.ESCAPED):
                continue
            odd.setdefault(oddity, []).append(Odd(node, steps, term, text, part))


def _oddities(term: str, text: str) -> Iterator[tuple[Oddity, str]]:
    """Yield what is odd about a text, and the part that is."""
    bare = text.strip()
    if not bare:
        yield Oddity.BLANK, text
        return
    # of blanks that browsers do not take off a URL another rule tells
    is_url = term in _urls.TERMS or (term in _urls.LINKS and _urls.is_meant(text))
    if bare != text and term not in _NO_SPACES and not (is_url and _urls.trimmed(text) != bare):
        yield Oddity.UNTRIMMED, text
    if term in _NO_PROSE:
        if term in _urls.TERMS and (match := _urls.ENTITY.search(text)):
            yield Oddity.ESCAPED, match[0]
        return
    if bare in PLACEHOLDERS:
        yield Oddity.PLACEHOLDER, bare
    elif _is_filled(text) and (match := _FILLING.search(text)):
        yield Oddity.PLACEHOLDER, match[0]
    if match := _TWICE.search(text):
        yield Oddity.DOUBLY_ESCAPED, match[0]
    elif match := _urls.ENTITY.search(text):
        yield Oddity.ESCAPED, match[0]
    if term in _PLAIN and "<" in text and (match := _TAG.search(text)):
        yield Oddity.TAGGED, match[0]


def are_plain_bodies(texts: Sequence[str]) -> bool:
    """Tell of many bodies whether each says something, without anything odd about it."""
    return not any(_is_marked(text) or _says_nothing(text) for text in texts)


def _says_nothing(text: str) -> bool:
    """Tell whether a text is blank or a placeholder; most bodies are far longer, and are not looked through."""
    return (len(text) <= _SHORT or text[0].isspace()) and text.strip() in _SAYS_NOTHING


def are_plain(texts: Sequence[str]) -> bool:
    """Tell of many texts whether each says something, without anything odd about it."""
    every = "\n".join(texts)
    return not _is_marked(every) and _SAYS_NOTHING.isdisjoint(texts) and list(map(str.strip, texts)) == texts


def _doubt(_: Types, term: str) -> Sound | None:
    if not vocabulary.is_property(term):
        return None
    if term in _dates.TERMS:
        return _dates.are_plain
    if term in _urls.TERMS:
        return _urls.are_sound
    return are_plain_bodies if term in _BODIES else are_plain


def _is_odd(_: Graph, said: Said) -> bool:
    return any(True for _ in _oddities(said.term, said.text))


WATCH = Watch(text=_doubt, said=_is_odd)
