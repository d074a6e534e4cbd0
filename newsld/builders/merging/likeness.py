"""Whether two nodes speak of the same thing, by what each says of it."""

from newsld.builders.merging.values import (
    Json,
    is_a,
    is_reference,
    name_of,
    plain,
    text,
    types,
    whole_addresses,
    words,
)

_PARTIES = ("Person", "Organization")
_FILES = ("url", "contentUrl", "embedUrl", "@id")
_PAGES = ("url", "@id", "sameAs")


def are_same(one: Json, other: Json) -> bool:
    """Tell whether two nodes are one and the same thing."""
    if name_of(one) and name_of(one) == name_of(other):
        return True
    if is_reference(one) or is_reference(other) or not _are_of_a_kind(one, other):
        return False
    if is_a(one, "Quotation", "Claim"):
        return _words(one) == _words(other) != ""
    if is_a(one, "ClaimReview"):
        return words(text(one, "claimReviewed")) == words(text(other, "claimReviewed")) != ""
    if is_a(one, "MediaObject"):
        return bool(whole_addresses(one, *_FILES) & whole_addresses(other, *_FILES))
    if is_a(one, "WebPageElement"):
        return text(one, "cssSelector") == text(other, "cssSelector") != ""
    if is_a(one, *_PARTIES):
        return _have_one_name(one, other) or (bool(_profiles(one) & _profiles(other)) and _may_be_one(one, other))
    return _are_alike(one, other)


def _are_of_a_kind(one: Json, other: Json) -> bool:
    """Tell whether what is of the types of one may be of those of the other."""
    if not types(one) or not types(other):
        return True
    return any(is_a(one, name) for name in types(other)) or any(is_a(other, name) for name in types(one))


def _words(node: Json) -> str:
    return words(text(node, "text", "name", "description"))


def _names(node: Json) -> set[str]:
    return {plain(text(node, term)) for term in ("name", "alternateName", "legalName")} - {""}


def _have_one_name(one: Json, other: Json) -> bool:
    return bool(_names(one) & _names(other))


def _may_be_one(one: Json, other: Json) -> bool:
    """Tell whether names let two be one: one of them has none, or they have a word in common."""
    ours, theirs = ({word for name in _names(node) for word in name.split()} for node in (one, other))
    return not ours or not theirs or not ours.isdisjoint(theirs)


def _profiles(node: Json) -> set[str]:
    """Return the pages of a person or an organisation, without front pages, which several share."""
    return {page for page in whole_addresses(node, *_PAGES) if "/" in page}


def _are_alike(one: Json, other: Json) -> bool:
    """Tell of other things, such as places and subjects, whether names and addresses agree as far as both have any."""
    pages = whole_addresses(one, *_PAGES), whole_addresses(other, *_PAGES)
    if pages[0] & pages[1]:
        return True
    if _names(one) or _names(other):
        return _have_one_name(one, other) and not (pages[0] and pages[1])
    said = [{key: value for key, value in node.items() if key != "@id"} for node in (one, other)]
    return said[0] == said[1]
