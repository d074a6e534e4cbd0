"""The words that JSON-LD keeps for itself, and what looks like one of them."""

import re

KEYWORDS = frozenset(
    {
        "@base",
        "@container",
        "@context",
        "@default",
        "@direction",
        "@embed",
        "@explicit",
        "@graph",
        "@id",
        "@import",
        "@included",
        "@index",
        "@json",
        "@language",
        "@list",
        "@nest",
        "@none",
        "@null",
        "@omitDefault",
        "@prefix",
        "@preserve",
        "@protected",
        "@requireAll",
        "@reverse",
        "@set",
        "@propagate",
        "@type",
        "@value",
        "@version",
        "@vocab",
    },
)
# those that stand in nodes and values; the others stand in contexts and frames
SPOKEN = (
    "@context",
    "@direction",
    "@graph",
    "@id",
    "@included",
    "@index",
    "@language",
    "@list",
    "@nest",
    "@reverse",
    "@set",
    "@type",
    "@value",
)
DIRECTIONS = ("ltr", "rtl")
_LIKE_A_KEYWORD = re.compile(r"@[A-Za-z]+")
_ABSOLUTE = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*|_):\S*")


def is_keyword(name: str) -> bool:
    """Tell whether a name is a keyword."""
    return name in KEYWORDS


def looks_like_one(name: str) -> bool:
    """Tell whether a name has the form of a keyword, and is none: processors ignore it."""
    return name[:1] == "@" and name not in KEYWORDS and _LIKE_A_KEYWORD.fullmatch(name) is not None


def meant(name: str) -> str:
    """Return the keyword that was most likely meant by one that does not exist, or ""."""
    low = name.lower()
    if low in SPOKEN:
        return low
    from difflib import get_close_matches  # noqa: PLC0415  only who errs needs it

    close = get_close_matches(low, SPOKEN, n=1, cutoff=0.75)
    return close[0] if close else ""


def is_absolute(iri: str) -> bool:
    """Tell whether a text has the form of an absolute IRI or a blank node."""
    return _ABSOLUTE.fullmatch(iri) is not None
