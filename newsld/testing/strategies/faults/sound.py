"""Sound documents with the parts that a fault needs, in several layouts."""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from hypothesis import strategies as st

from newsld.model.graph import is_list, is_object
from newsld.testing.strategies.graphs import graphs
from newsld.testing.strategies.parties import SITE

Nodes: TypeAlias = list[dict[str, Any]]

VIDEO = {
    "@type": "VideoObject",
    "name": "The dam from above",
    "duration": "PT2M4S",
    "thumbnailUrl": f"{SITE}/dam-video.jpg",
    "uploadDate": "2026-03-12T08:30:00+01:00",
}
_PASSAGES = ("Quotation", "Claim", "DisagreeAction", "ClaimReview")
_INDENTS = (2, None, 0, "\t")


def sound_documents(*needs: str) -> st.SearchStrategy[str]:
    """Draw sound documents as text, each with the parts that are needed; shrinks to those parts and two spaces."""
    passages = tuple(need for need in needs if need in _PASSAGES)
    nodes = graphs(*passages).map(lambda graph: _with_parts([node.dump() for node in graph], needs))
    indents, orders = st.sampled_from(_INDENTS), st.sampled_from(list(_ORDERS))
    return st.builds(_written, nodes.flatmap(st.permutations), indents, orders)


def _with_parts(nodes: Nodes, needs: Iterable[str]) -> Nodes:
    for need in needs:
        nodes = _PARTS[need](nodes) if need in _PARTS else nodes
    return nodes


def _written(nodes: Nodes, indent: Any, order: str) -> str:
    ordered = [_ordered(node, order) for node in nodes]
    return json.dumps({"@context": "https://schema.org", "@graph": ordered}, ensure_ascii=False, indent=indent)


_ORDERS: Mapping[str, Callable[[Iterable[str]], Iterable[str]]] = {
    "as written": list,
    "sorted": sorted,
    "reversed": lambda keys: list(keys)[::-1],
}


def _ordered(value: Any, order: str) -> Any:
    if is_list(value):
        return [_ordered(member, order) for member in value]
    return {key: _ordered(value[key], order) for key in _ORDERS[order](value)} if is_object(value) else value


# parts


def _with(terms: Mapping[str, Any]) -> Callable[[Nodes], Nodes]:
    """Return what gives the article some properties, where it has none of that name."""
    return lambda nodes: [{**terms, **nodes[0]}, *nodes[1:]]


def _with_house(nodes: Nodes) -> Nodes:
    """Let the article be published by a house that others refer to."""
    house = {
        "@id": f"{SITE}/#publisher",
        "@type": "NewsMediaOrganization",
        "name": "River Daily",
        "url": f"{SITE}/",
        "logo": {"@type": "ImageObject", "url": f"{SITE}/logo.png", "width": 600, "height": 60},
    }
    return [nodes[0] | {"publisher": {"@id": house["@id"]}}, *nodes[1:], house]


def _with_speaker(nodes: Nodes) -> Nodes:
    """Let the article mention a person by reference."""
    speaker = {"@id": f"{nodes[0]['url']}#person-mara-lind-mentioned", "@type": "Person", "name": "Mara Lind"}
    mentions = [*nodes[0].get("mentions", []), {"@id": speaker["@id"]}]
    return [nodes[0] | {"mentions": mentions}, *nodes[1:], speaker]


def _with_paywall(nodes: Nodes) -> Nodes:
    gated = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"}
    parts = [*nodes[0].get("hasPart", []), gated]
    return [nodes[0] | {"isAccessibleForFree": False, "hasPart": parts}, *nodes[1:]]


def _with_live_blog(nodes: Nodes) -> Nodes:
    posts = [
        {
            "@type": "BlogPosting",
            "headline": headline,
            "url": f"{SITE}/flood#{number}",
            "datePublished": f"2026-03-12T0{number}:30:00Z",
        }
        for number, headline in ((8, "The water rises"), (9, "The water stands"))
    ]
    blog = {
        "@id": f"{SITE}/flood#blog",
        "@type": "LiveBlogPosting",
        "headline": "The flood, live",
        "about": {"@id": nodes[0]["@id"]},
        "coverageStartTime": "2026-03-12T08:00:00Z",
        "coverageEndTime": "2026-03-12T20:00:00Z",
        "liveBlogUpdate": posts,
    }
    return [*nodes, blog]


def _with_media_review(nodes: Nodes) -> Nodes:
    review = {
        "@type": "MediaReview",
        "url": f"{SITE}/checks/picture",
        "author": {"@type": "Organization", "name": "River Daily", "url": f"{SITE}/"},
        "mediaAuthenticityCategory": "https://schema.org/DecontextualizedContent",
        "itemReviewed": {
            "@type": "MediaReviewItem",
            "mediaItemAppearance": {"@type": "ImageObject", "contentUrl": "https://posts.example/7.jpg"},
        },
    }
    return [*nodes, review]


def _with_claim_dates(nodes: Nodes) -> Nodes:
    return [node | {"datePublished": "2010-01-01"} if node.get("@type") == "Claim" else node for node in nodes]


def _with_author_pages(nodes: Nodes) -> Nodes:
    authors = [author | {"url": f"{SITE}/staff/{number}"} for number, author in enumerate(nodes[0]["author"])]
    return [nodes[0] | {"author": authors}, *nodes[1:]]


def _of_core_terms(nodes: Nodes) -> Nodes:
    """Return an article alone, in terms that are not pending."""
    known = ("headline", "datePublished", "url")
    authors = [{"@type": "Person", "name": author["name"]} for author in nodes[0]["author"]]
    return [{"@type": "Article", **{term: nodes[0][term] for term in known}, "author": authors}]


_PARTS: Mapping[str, Callable[[Nodes], Nodes]] = {
    "author page": _with_author_pages,
    "claim date": _with_claim_dates,
    "core": _of_core_terms,
    "correction": _with(
        {"correction": {"@type": "CorrectionComment", "text": "An earlier version named another river."}}
    ),
    "free": lambda nodes: [nodes[0] | {"isAccessibleForFree": True}, *nodes[1:]],
    "house": _with_house,
    "image": _with({"image": {"@type": "ImageObject", "url": f"{SITE}/dam.jpg", "width": 1600, "height": 900}}),
    "keywords": _with({"keywords": ["dam", "river"]}),
    "live blog": _with_live_blog,
    "media review": _with_media_review,
    "modified": lambda nodes: _with({"dateModified": nodes[0]["datePublished"]})(nodes),
    "paywall": _with_paywall,
    "speaker": _with_speaker,
    "speakable": _with({"speakable": {"@type": "SpeakableSpecification", "cssSelector": ".summary"}}),
    "time": lambda nodes: [
        nodes[0] | {"datePublished": "2025-03-12T08:30:00+01:00", "dateModified": "2025-03-12T09:10:00+01:00"},
        *nodes[1:],
    ],
    "video": _with({"video": VIDEO}),
}
