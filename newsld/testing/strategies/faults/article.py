"""Faults of articles: their authors, dates, pictures, paywalls and live blogs."""

from collections.abc import Callable, Iterator
from typing import Any

from newsld.model.graph import ARTICLE_TYPES, Graph, Node
from newsld.testing.strategies.faults.change import (
    Change,
    FaultKind,
    Put,
    added,
    of_type,
    removed,
    replaced,
)
from newsld.testing.strategies.parties import SITE

IS_ARTICLE = of_type(*ARTICLE_TYPES)
IS_HOUSE = of_type("NewsMediaOrganization")


def is_author(node: Node) -> bool:
    """Tell whether a node is a person who is given as author of an article."""
    return node.parent is not None and IS_ARTICLE(node.parent) and node.steps[0] == "author" and "name" in node.value


def _renamed(rename: Callable[[str, str], str]) -> Callable[[Graph], Iterator[Change]]:
    """Return what gives an author another name, made of the name and that of the publisher."""

    def put(graph: Graph) -> Iterator[Change]:
        for node in graph.nodes:
            if is_author(node) and node.parent:
                house = next(iter(graph.resolve(node.parent.value.get("publisher"))), None)
                name = rename(node.text("name"), house.text("name") if house else "River Daily")
                yield Change(node.at("name"), ((node.at("name"), name),))

    return put


def _named_as_house(graph: Graph) -> Iterator[Change]:
    for change in _renamed(lambda _, house: house)(graph):
        yield Change(change.pointer.removesuffix("/name"), change.edits)


def _repeated(term: str) -> Put:
    """Return what gives a property of an article its headline."""

    def put(graph: Graph) -> Iterator[Change]:
        for node in graph.nodes:
            if IS_ARTICLE(node) and node.text("headline"):
                yield Change(node.at(term), ((node.at(term), node.text("headline")),))

    return put


def _modified_before(graph: Graph) -> Iterator[Change]:
    for node in graph.nodes:
        if IS_ARTICLE(node) and "datePublished" in node.value:
            yield Change(node.at("dateModified"), ((node.at("dateModified"), "1990-05-01T00:00:00+00:00"),))


def _logo_as_image(graph: Graph) -> Iterator[Change]:
    for node in graph.nodes:
        if IS_ARTICLE(node):
            yield Change(node.at("image"), ((node.at("image"), f"{SITE}/logo.png"),))


def _small(graph: Graph) -> Iterator[Change]:
    for node in graph.nodes:
        if node.parent and IS_ARTICLE(node.parent) and node.steps[0] == "image" and "width" in node.value:
            yield Change(node.pointer, ((node.at("width"), 16), (node.at("height"), 9)))


def _is_gated(node: Node) -> bool:
    return node.is_a(frozenset({"WebPageElement"})) and node.value.get("isAccessibleForFree") is False


def _is_free_with_gated_part(graph: Graph) -> Iterator[Change]:
    for node in graph.nodes:
        if IS_ARTICLE(node) and "isAccessibleForFree" in node.value:
            yield Change(node.at("isAccessibleForFree"), ((node.at("isAccessibleForFree"), True),))


def _is_post(node: Node) -> bool:
    return node.parent is not None and node.steps[0] == "liveBlogUpdate"


def _same_address(graph: Graph) -> Iterator[Change]:
    for node in graph.nodes:
        if "LiveBlogPosting" in node.types:
            posts: list[Any] = node.value["liveBlogUpdate"]
            pointer = node.at("liveBlogUpdate", 1, "url")
            yield Change(pointer, ((pointer, posts[0]["url"]),))


_TYPES = ["ReportageNewsArticle", "OpinionNewsArticle"]
_POLICIES = ("ethicsPolicy", "correctionsPolicy", "masthead")

KINDS = (
    FaultKind("NL301", "modified before it was published", _modified_before),
    FaultKind("NL302", "a byline for a name", _renamed(lambda name, _: f"By {name}")),
    FaultKind("NL303", "two names in one", _renamed(lambda name, _: f"{name} and Jan Maas")),
    FaultKind("NL304", "the publisher as a person", _named_as_house, needs=("house",)),
    FaultKind("NL305", "an address for a name", _renamed(lambda _name, _house: f"{SITE}/reed")),
    FaultKind("NL306", "an author without name", removed("name", of=is_author)),
    FaultKind("NL307", "the headline as description", _repeated("description")),
    FaultKind("NL308", "a post without date", removed("datePublished", of=_is_post), needs=("live blog",)),
    FaultKind("NL308", "a post without words", removed("headline", of=_is_post), needs=("live blog",)),
    FaultKind("NL309", "a gated part without selector", removed("cssSelector", of=_is_gated), needs=("paywall",)),
    FaultKind("NL310", "an id for a class", replaced("cssSelector", "#paywall", of=_is_gated), needs=("paywall",)),
    FaultKind(
        "NL311",
        "selected twice for speaking",
        added("xpath", "/html/head/title", to=of_type("SpeakableSpecification")),
        needs=("speakable",),
    ),
    FaultKind(
        "NL312", "a correction without text", removed("text", of=of_type("CorrectionComment")), needs=("correction",)
    ),
    FaultKind("NL313", "a report and an opinion in one", replaced("@type", _TYPES, of=IS_ARTICLE)),
    FaultKind("NL314", "a small picture", _small, needs=("image",)),
    FaultKind("NL315", "the logo as picture", _logo_as_image, needs=("house",)),
    FaultKind("NL316", "a title behind the name", _renamed(lambda name, _: f"{name}, political editor")),
    FaultKind("NL316", "a desk for a name", _renamed(lambda _name, _house: "Redaktion")),
    FaultKind(
        "NL317",
        "a post after the end",
        replaced("datePublished", "2026-03-12T21:30:00Z", of=_is_post),
        needs=("live blog",),
    ),
    FaultKind("NL318", "free with a gated part", _is_free_with_gated_part, needs=("paywall",)),
    FaultKind(
        "NL318",
        "not said to be free, with a gated part",
        removed("isAccessibleForFree", of=IS_ARTICLE),
        needs=("paywall",),
    ),
    FaultKind(
        "NL319", "nothing to speak", removed("cssSelector", of=of_type("SpeakableSpecification")), needs=("speakable",)
    ),
    FaultKind("NL320", "the front page as a policy", added(_POLICIES, SITE, to=IS_HOUSE), needs=("house",)),
    FaultKind("NL321", "a doctor's title before the name", _renamed(lambda name, _: f"Dr. {name}")),
    FaultKind(
        "NL322", "the publisher behind the name", _renamed(lambda name, house: f"{name} | {house}"), needs=("house",)
    ),
    FaultKind(
        "NL323",
        "a live blog without start",
        removed("coverageStartTime", of=of_type("LiveBlogPosting")),
        needs=("live blog",),
    ),
    FaultKind("NL324", "two posts at one address", _same_address, needs=("live blog",)),
)
