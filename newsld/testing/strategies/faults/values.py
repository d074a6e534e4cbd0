"""Faults of values: shapes, dates, addresses, texts, languages, sizes."""

from datetime import date

from newsld.model.graph import ARTICLE_TYPES, Graph, Node, is_list
from newsld.model.selection import Selection, ValidationSettings
from newsld.testing.strategies.faults.change import (
    Change,
    FaultKind,
    added,
    is_typed,
    of_type,
    removed,
    replaced,
    respelt,
)

TODAY = ValidationSettings(today=date(2026, 11, 1))
IS_ARTICLE = of_type(*ARTICLE_TYPES)
DATES = ("datePublished", "dateModified", "uploadDate")
NOTE = "disambiguatingDescription"  # a text that any node may have, and that no rule but those about texts looks at
NOBODY = {"@type": "Person", "name": "Mara Lind"}
TOWN = {"@type": "Place", "name": "Lindfeld"}
LONG = (
    "The dam holds after a night in which the river rose to the sills of the old town and over the harbour, "
    "and the council returns to the vote of the winter"
)


def _has_address(node: Node) -> bool:
    return is_typed(node) and node.text("url").startswith("https://")


def _is_no_person(node: Node) -> bool:
    return is_typed(node) and "Person" not in node.types


def _is_work(node: Node) -> bool:
    return IS_ARTICLE(node) or node.is_a(frozenset({"Claim", "Quotation", "ClaimReview", "VideoObject"}))


def _spaced(text: str) -> str:
    return text.replace("T", " ", 1) if "T" in text else text.replace("-0", "-", 1)


def _without_zone(text: str) -> str:
    return text[:19] if "T" in text else text


def _authors(node: Node) -> bool:
    return node.parent is not None and IS_ARTICLE(node.parent) and node.steps[0] == "author"


def _author_as_text(graph: Graph) -> list[Change]:
    return [Change(node.pointer, ((node.pointer, node.text("name")),)) for node in graph.nodes if _authors(node)]


def _author_as_town(graph: Graph) -> list[Change]:
    return [Change(node.pointer, ((node.pointer, TOWN),)) for node in graph.nodes if _authors(node)]


def _twice(graph: Graph) -> list[Change]:
    return [
        Change(node.at("author", len(said)), ((node.at("author"), [*said, said[0]]),))
        for node in graph.nodes
        if IS_ARTICLE(node) and is_list(said := node.value.get("author"))
    ]


_TEXTS = ("headline", "alternativeHeadline", "articleSection", "dateline")

KINDS = (
    FaultKind("NL101", "a person where a text is expected", replaced(_TEXTS, NOBODY)),
    FaultKind("NL102", "a date in words", replaced(DATES, "12 March 2026")),
    FaultKind("NL102", "a day that there is not", replaced(DATES, "2026-02-30"), needs=("video",)),
    FaultKind("NL103", "a date spelt loosely", respelt(DATES, _spaced)),
    FaultKind(
        "NL104", "an address with a slash missing", respelt("url", lambda text: text.replace("https://", "https:/"))
    ),
    FaultKind("NL105", "an address without scheme and host", replaced("url", "/dam", of=_has_address)),
    FaultKind(
        "NL106",
        "a type in the wrong case",
        respelt("@type", str.capitalize, of_type("ImageObject", "NewsMediaOrganization", "WebPage")),
    ),
    FaultKind("NL107", "a property that there is not", added("descriptions", "The dam holds.")),
    FaultKind("NL108", "a property of persons on another node", added("jobTitle", "Mayor", to=_is_no_person)),
    FaultKind("NL108", "a property of works on a person", added("wordCount", 24, to=of_type("Person"))),
    FaultKind("NL109", "a place where a person is expected", _author_as_town),
    FaultKind(
        "NL110",
        "a member that an enumeration has not",
        replaced("mediaAuthenticityCategory", "https://schema.org/DecontextualisedContent"),
        needs=("media review",),
    ),
    FaultKind(
        "NL111",
        "a property with a successor",
        added(
            "awards", "River Prize", to=lambda node: _is_work(node) or node.is_a(frozenset({"Person", "Organization"}))
        ),
    ),
    FaultKind(
        "NL112",
        "a text where a truth value is expected",
        replaced("isAccessibleForFree", "False", of=IS_ARTICLE),
        needs=("free",),
    ),
    FaultKind("NL112", "a fraction where a whole number is expected", added("wordCount", "1,7", to=IS_ARTICLE)),
    FaultKind("NL113", "a name where a node is expected", _author_as_text),
    FaultKind("NL114", "a blank text", added(NOTE, "", " ", "\u00a0\n")),
    FaultKind("NL115", "spaces at the end of a text", added(NOTE, "The dam holds. ", "\tThe dam holds.")),
    FaultKind("NL116", "a placeholder", added(NOTE, "undefined", "{{ summary }}", "Lorem ipsum dolor sit amet")),
    FaultKind("NL117", "an escaped text", added(NOTE, "The dam &amp; the bridge", "It&#8217;s the dam")),
    FaultKind("NL118", "a text that is escaped twice", added(NOTE, "The dam &amp;amp; the bridge")),
    FaultKind("NL119", "tags in a headline", respelt("headline", "<b>{}</b>".format, IS_ARTICLE)),
    FaultKind("NL120", "a language tag with an underscore", replaced("inLanguage", "en_GB", of=IS_ARTICLE)),
    FaultKind("NL120", "a language by three letters", replaced("inLanguage", "eng", of=IS_ARTICLE)),
    FaultKind(
        "NL121",
        "the address of a file",
        replaced("url", "file:///home/dam.jpg", of=of_type("ImageObject")),
        needs=("image",),
    ),
    FaultKind("NL122", "an end before its start", added("expires", "1990-01-01", to=of_type(*ARTICLE_TYPES))),
    FaultKind(
        "NL123",
        "a time without zone",
        respelt(DATES, _without_zone),
        needs=("time",),
        settings=ValidationSettings(Selection(("default", "NL123"))),
    ),
    FaultKind(
        "NL124",
        "a date in the future",
        replaced("dateModified", "2926-03-12", of=IS_ARTICLE),
        needs=("modified",),
        settings=TODAY,
    ),
    FaultKind("NL125", "a width in words", replaced("width", "auto", 0, of=of_type("ImageObject")), needs=("image",)),
    FaultKind("NL126", "a headline of more than 120 characters", replaced("headline", LONG, of=IS_ARTICLE)),
    FaultKind("NL127", "an author twice", _twice),
    FaultKind(
        "NL127", "a keyword twice", replaced("keywords", ["dam", "dam"], of=IS_ARTICLE, at="/1"), needs=("keywords",)
    ),
    FaultKind("NL129", "a duration by the clock", added("timeRequired", "2:04", to=IS_ARTICLE)),
    FaultKind("NL129", "a duration in seconds", replaced("duration", 124), needs=("video",)),
    FaultKind(
        "NL130",
        "the first moment of a computer's calendar",
        replaced("dateModified", "1970-01-01T00:00:00Z", of=IS_ARTICLE),
        needs=("modified",),
    ),
    FaultKind("NL131", "an author without type", removed("@type", of=_authors)),
)
