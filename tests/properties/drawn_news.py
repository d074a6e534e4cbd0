"""JSON in the terms of schema.org, of any make, and the values that rules look at."""

import random
from typing import Any, cast

from drawn_json import ANY_TEXT
from hypothesis import strategies as st

TERMS = st.sampled_from(
    [
        "@id",
        "@type",
        "type",
        "id",
        "@graph",
        "@value",
        "@list",
        "@reverse",
        "@context",
        "text",
        "name",
        "articleBody",
        "author",
        "spokenByCharacter",
        "isPartOf",
        "hasPart",
        "appearance",
        "agent",
        "object",
        "datePublished",
        "url",
        "image",
        "ratingValue",
        "bestRating",
        "worstRating",
        "itemReviewed",
        "schema:name",
        "headline",
        "description",
    ],
)
SCALARS = st.sampled_from(
    [
        "#a", "#b", "_:c", "Quotation", "Claim", "NewsArticle", "Person", "DisagreeAction", "Rating",
        "Role", "2026-03-12", "2026-3-12", "soon", "https://a.example/#x", "/x", "htp://x", "",
        "kept our word", "kept  our word", "7", "4", "nan", None, True, 0, 3, 9.5, 1e308, 10**400, "\ud800",
        "https://schema.org", "http://[", "a … b",
    ],
)  # fmt: skip
NEWS = st.recursive(
    SCALARS | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TERMS, inner, max_size=6),
    max_leaves=25,
)
NODES = st.lists(st.dictionaries(TERMS, NEWS, max_size=6), max_size=5)


def shuffled(value: Any, chance: random.Random) -> Any:
    """Return the same with the keys of every object in another order."""
    if isinstance(value, list):
        return [shuffled(member, chance) for member in cast("list[Any]", value)]
    if not isinstance(value, dict):
        return value
    pairs = list(cast("dict[str, Any]", value).items())
    chance.shuffle(pairs)
    return {key: shuffled(inner, chance) for key, inner in pairs}
