"""Nodes that can be written as JSON-LD, microdata and RDFa alike, with faults in them."""

from typing import Any

from hypothesis import strategies as st

TYPES = ["NewsArticle", "Articel", "Person", "Organization", "newsarticle", "Place", "ImageObject", "UserComments"]
TEXTS = ["Mara Lind", "By Mara Lind", "soon", "2026-03-12", "https://river-daily.example/a", "null", "7", "<b>A</b>"]
TERMS = ["headline", "headlien", "name", "datePublished", "url", "sameAs", "wordCount", "keywords", "inLanguage"]
NODE_TERMS = ["author", "publisher", "image", "isPartOf", "mentions", "autor"]
FLAGS = st.dictionaries(st.sampled_from(["isAccessibleForFree", "isFamilyFriendly"]), st.booleans())
Node = dict[str, Any]


def node_of(kind: str, *said: Node) -> Node:
    """Return a node that says all of these."""
    return {"@type": kind} | {term: value for part in said for term, value in part.items()}


def texts_in_nodes(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    texts = st.sampled_from(TEXTS) | st.lists(st.sampled_from(TEXTS), min_size=2, max_size=3, unique=True)
    nodes = inner | st.lists(inner, min_size=2, max_size=2)
    return st.builds(
        node_of,
        st.sampled_from(TYPES),
        st.dictionaries(st.sampled_from(TERMS), texts, max_size=4),
        FLAGS,
        st.dictionaries(st.sampled_from(NODE_TERMS), nodes, max_size=3),
    )


NODES: st.SearchStrategy[Node] = st.recursive(st.builds(node_of, st.sampled_from(TYPES)), texts_in_nodes, max_leaves=6)
