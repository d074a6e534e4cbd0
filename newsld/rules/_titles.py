"""What in the name of a person is no name: job titles and desks, honorifics, the publisher."""

import re
from functools import lru_cache
from typing import NamedTuple

from newsld.model.graph import Graph, Node
from newsld.rules import _authors, _title_words
from newsld.rules._authors import Author, names

_QUALIFIERS = frozenset(
    {
        "assistant",
        "associate",
        "business",
        "chief",
        "city",
        "court",
        "crime",
        "culture",
        "deputy",
        "digital",
        "editorial",
        "executive",
        "foreign",
        "guest",
        "health",
        "local",
        "managing",
        "national",
        "news",
        "online",
        "our",
        "political",
        "politics",
        "press",
        "science",
        "senior",
        "special",
        "sport",
        "sports",
        "the",
        "web",
    }
)
_BETWEEN = re.compile(r"\s*[,;|/:]\s+|\s+[-–—|/]\s+|\s*\((?=[^()]*\)\s*$)")
_FOR = re.compile(r"(?P<name>\S.*?)\s+(?:at|for|of)\s+(?P<other>.+)")
# a title of one person before a name of two words or three
_TITLE = r"(?:[A-Z][a-z]+ ){0,2}(?:Columnist|Correspondent|Editor|Journalist|Reporter|Writer)"
_LED = re.compile(rf"(?P<title>{_TITLE}) (?P<name>[A-ZÀ-ÖØ-Þ][\w'’.-]*(?: [A-ZÀ-ÖØ-Þ][\w'’.-]*){{1,2}})")
_HONORIFIC = re.compile(r"(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sir|Dame|Rev|Herr|Frau)\b\.?(?:\s+med\.)?\s+(?=[^\W\d_])")
_DEGREE = re.compile(r"(?:,|(?<!\s))\s++(?:PhD|Ph\.D\.|MD|M\.D\.|MBA|MBE|OBE|CBE|JD|J\.D\.|DPhil)\s*$")

_ACRONYM = re.compile(r"[A-Z]{3,6}")


class Parts(NamedTuple):
    """What a name is made of: the `name` itself, "" where there is none, a `title` and a `publisher` beside it."""

    name: str
    title: str = ""
    publisher: str = ""


@lru_cache(maxsize=1)
def taken_apart(graph: Graph) -> tuple[tuple[Author, Parts], ...]:
    """Return each name of an author that may be a person, with what it is made of; two rules ask in turn.

    Names that are a publisher's own have a rule of their own, and are left out.
    """
    found: list[tuple[Author, Parts]] = []
    for author in names(graph):
        if author.is_person and not _authors.are_plain_names((author.name,)):
            publishers = publishers_of(graph, author.article)
            if plain(author.name) not in publishers:
                found.append((author, parts(author.name, publishers)))
    return tuple(found)


def parts(text: str, publishers: frozenset[str]) -> Parts:
    """Take the name of a person apart; `publishers` are as `publishers_of` returns them."""
    text = " ".join(text.split())  # a long run of blanks costs the patterns its square
    found = [part.strip(" )") for part in _BETWEEN.split(text) if part.strip()]
    match = _FOR.fullmatch(text)
    if match and plain(match["other"]) in publishers:
        found = [match["name"], match["other"]]
    title = next((part for part in found if is_title(part, publishers)), "")
    publisher = next((part for part in found if plain(part) in publishers), "")
    if len(found) == 1 and not title and (led := _LED.fullmatch(text)):
        return Parts(led["name"], led["title"])
    rest = [part for part in found if plain(part) not in publishers and not is_title(part, publishers)]
    return Parts(", ".join(rest), title if rest else text if title else "", publisher)


def is_title(text: str, publishers: frozenset[str]) -> bool:
    """Tell whether a text is a job title, or the name of a desk, and no name of a person."""
    words = text.split()
    if not words:
        return False
    lower = [word.casefold().strip(".,") for word in words]
    if lower[-1] in _title_words.ENDS or lower[0] in _title_words.STARTS:
        return True
    if lower[-1] not in _title_words.WEAK_ENDS:
        return False
    is_no_name = set(lower[:-1]) <= _QUALIFIERS or plain(" ".join(words[:-1])) in publishers
    return is_no_name or words[-1].islower() or _ACRONYM.fullmatch(" ".join(words[:-1])) is not None


def honorific(text: str) -> str:
    """Return what stands before or behind a name to honour its bearer, "" where nothing does."""
    match = _HONORIFIC.match(text) or _DEGREE.search(text)
    return match[0].strip(" ,") if match else ""


def publishers_of(graph: Graph, article: Node) -> frozenset[str]:
    """Return the names of an article's publishers that are no persons, in lower case and without article."""
    nodes = (node for _, value in article.values("publisher") for node in graph.resolve(value))
    names = {plain(name) for node in nodes if "Person" not in node.types for _, name in node.texts("name")}
    return frozenset(names - {""})


def plain(name: str) -> str:
    """Return a name as it is compared with others: in lower case, without article."""
    return " ".join(name.split()).casefold().removeprefix("the ")


WATCH = _authors.WATCH
