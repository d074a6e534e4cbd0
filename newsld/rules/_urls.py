"""Which properties hold URLs, and what kind of URL a text is."""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

from newsld.model.graph import Graph, Node, Shape, Steps
from newsld.model.watch import Watch

# the range is URL alone
TERMS = frozenset(
    {
        "codeRepository",
        "contentUrl",
        "discussionUrl",
        "downloadUrl",
        "embedUrl",
        "installUrl",
        "paymentUrl",
        "relatedLink",
        "replyToUrl",
        "sameAs",
        "serviceUrl",
        "significantLink",
        "thumbnailUrl",
        "trackingUrl",
        "url",
    },
)
# the range is URL or a node, and schema.org bears with text for a node: only what sets out to be a URL is judged as one
LINKS = frozenset(
    {
        "acquireLicensePage",
        "actionableFeedbackPolicy",
        "correctionsPolicy",
        "diversityPolicy",
        "diversityStaffingReport",
        "ethicsPolicy",
        "image",
        "isBasedOn",
        "isPartOf",
        "license",
        "logo",
        "mainEntityOfPage",
        "masthead",
        "missionCoveragePrioritiesPolicy",
        "noBylinesPolicy",
        "publishingPrinciples",
        "sdLicense",
        "speakable",
        "unnamedSourcesPolicy",
        "usageInfo",
        "verificationFactCheckingPolicy",
    },
)

_ALL = TERMS | LINKS
_WEB_URL = r"https?://[A-Za-z0-9][A-Za-z0-9.-]*+(?:/[A-Za-z0-9/._~!$&'()*+,;=:@%#?-]*+)?"  # most are
_SOUND = re.compile(_WEB_URL)
_ALL_SOUND = re.compile(rf"(?:{_WEB_URL}\n)*+")
# a reference to a character, as HTML writes it
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
TWO = re.compile(r"(?i)https?://[^\s?#,;|]+[\s,;|]+https?://\S+")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
FORBIDDEN = re.compile(r"[\s<>\"{}|\\^`\x00-\x1f\x7f\ud800-\udfff]")
_SLIP = re.compile(r"(?i)(?!https?://(?!/|https?:))(?:h{1,2}t{1,3}ps?\s*[:;]?/|h?t{1,3}ps?:|://)")
_STARTS_AS_URL = re.compile(r"(?i)\s*(?:h?tt?ps?:|https?/|//?[^\s/]|www\.|\.\.?/)\S*\s*$|\s*https?:")
# a file of a kind that pages lead to, and a path of two parts or more; "n/a" is neither
_PATH = re.compile(
    r"(?i)[^\s:]+\.(?:avif|gif|html?|jpe?g|mp3|mp4|pdf|php|png|svg|webp)(?:[?#]\S*)?|(?!n/a$)[\w.~%-]+(?:/[\w.~%-]+)+/?"
)
_WEB = ("http:", "https:")
_AROUND = "".join(map(chr, range(0x21)))  # what browsers take off the ends of a URL


class Kind(StrEnum):
    """What a text is as a URL."""

    ABSOLUTE = "absolute"
    RELATIVE = "relative"
    MALFORMED = "malformed"


class Link(NamedTuple):
    """A value of a URL property that is not absolute."""

    node: Node
    steps: Steps
    term: str
    text: str
    kind: Kind


@lru_cache(maxsize=1)
def faulty(graph: Graph) -> tuple[Link, ...]:
    """Return each text of a URL property that is no absolute URL; two rules ask in turn."""
    return tuple(
        Link(node, steps, term, text, kind_of(trimmed(text)))
        for node in graph.nodes
        for term in _terms(node.shape)
        for steps, text in node.texts(term)
        if _is_faulty(term, text)
    )


@lru_cache(maxsize=4096)
def _terms(shape: Shape) -> Sequence[str]:
    return sorted(_ALL & shape.terms)


def _is_faulty(term: str, text: str) -> bool:
    """Tell whether a text that is to be a URL is no absolute one."""
    is_url = bool(text.strip()) and (term in TERMS or is_meant(text))
    return is_url and kind_of(trimmed(text)) is not Kind.ABSOLUTE


def is_meant(text: str) -> bool:
    """Tell whether a text sets out to be a URL, where it could also be the name of a thing."""
    return _STARTS_AS_URL.match(text) is not None or _PATH.fullmatch(trimmed(text)) is not None


def is_path(text: str) -> bool:
    """Tell whether a text without scheme leads anywhere: whether it has the form of a path, a query or a fragment."""
    return text[:1] in "/.?#" or text.lower().startswith("www.") or _PATH.fullmatch(text) is not None


def trimmed(text: str) -> str:
    """Return a URL as browsers read it, without the blanks around it."""
    return text.strip(_AROUND)


def kind_of(text: str) -> Kind:
    """Return what a text is: an absolute URL or IRI of any scheme, a relative one, or none."""
    if _SOUND.fullmatch(text) and ",http" not in text:
        return Kind.ABSOLUTE
    if not text or FORBIDDEN.search(text) or _SLIP.match(text) or TWO.fullmatch(text):
        return Kind.MALFORMED
    if not _SCHEME.match(text):
        return Kind.RELATIVE
    try:
        parts = urlsplit(text)
        has_host = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return Kind.MALFORMED
    return Kind.ABSOLUTE if has_host or not text.lower().startswith(_WEB) else Kind.MALFORMED


def are_sound(texts: Sequence[str]) -> bool:
    """Tell of many texts whether each is beyond doubt an absolute URL of the web, not escaped for HTML."""
    lines = "\n".join(texts) + "\n"
    is_sound = lines.count("\n") == len(texts) and _ALL_SOUND.fullmatch(lines) is not None
    is_sound = is_sound and ("," not in lines or ",http" not in lines)
    return is_sound and ("&" not in lines or ENTITY.search(lines) is None)


WATCH = Watch(
    text=lambda _, term: are_sound if term in _ALL else None,
    said=lambda _, said: _is_faulty(said.term, said.text),
)
