"""RSS in all its versions, and Atom: each entry of a feed is an article."""

import re
from collections.abc import Iterator

from newsld.errors import NewsldError, UnreadableArticle
from newsld.model.article import RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Manuscript
from newsld.readers.xml.elements import Element, child, descendants, name_of
from newsld.readers.xml.prolog import SNIFFED, root_of

_RSS_1 = ("http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/")
_ATOM = ("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")
_CLOSED = re.compile(r"</\s*(?:\w+:)?(?:rss|RDF|feed|entry)\s*>")
_TAIL = 1_000  # code points in which a feed that is whole has its last tag
_ROOTS = frozenset({"rss", "RDF", "feed", "entry"})


def read(raw: RawArticle) -> Iterator[Manuscript | NewsldError]:
    """Read a feed: an article per entry; what is not well-formed in it is read as far as it can be."""
    try:
        root, fault = _parsed(raw.text)
    except NewsldError as error:
        yield error
        return
    yield from _entries(root, fault)


def _parsed(text: str) -> tuple[Element, UnreadableArticle | None]:
    """Return the root of a feed, and what is wrong with its last entry where it ends too early."""
    from newsld.readers.xml.parsing import parse  # noqa: PLC0415  loaded when a feed is read

    try:
        return parse(text, "feeds"), None
    except UnreadableArticle as error:
        root = parse(text, "feeds", mend=True)
        is_cut = not _CLOSED.search(text[-_TAIL:])
        return root, UnreadableArticle(f"its last entry is cut off; {error}") if is_cut else None


def _entries(root: Element, fault: UnreadableArticle | None) -> Iterator[Manuscript | NewsldError]:
    from newsld.readers.xml.feed_channel import NO_CHANNEL, channel_of  # noqa: PLC0415  loaded when a feed is read
    from newsld.readers.xml.feed_entry import manuscript_of_entry  # noqa: PLC0415

    if name_of(root) not in _ROOTS:
        yield UnreadableArticle(f"not a feed: the root is {name_of(root)!r}, expected 'rss', 'feed' or 'RDF'")
        return
    head = child(root, "channel")
    is_alone = name_of(root) == "entry"
    channel = NO_CHANNEL if is_alone else channel_of(root, head)
    entries = [root] if is_alone else list(descendants(root, "item", "entry"))
    if not entries:
        yield UnreadableArticle("a feed without entries")
    for entry in entries[:-1] if fault else entries:
        try:
            yield manuscript_of_entry(entry, channel)
        except NewsldError as error:
            yield error
    if fault:
        yield fault


def _is_feed(raw: RawArticle) -> bool:
    root = root_of(raw.text)
    if root is None or root.name not in _ROOTS:
        return False
    head = raw.text[:SNIFFED]
    return root.name == "rss" or root.namespace in _ATOM or any(name in head for name in _RSS_1)


FORMAT = Format("feed", "a feed", read, _is_feed)
