"""The elements of an XML tree, as far as readers ask: children by local name, and their text on one line."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from newsld.readers.text.repair import repair


class Element(Protocol):
    """An element of an XML tree; comments and processing instructions are not in it."""

    @property
    def tag(self) -> str: ...  # noqa: D102  lxml's
    @property
    def text(self) -> str | None: ...  # noqa: D102  the same
    @property
    def tail(self) -> str | None: ...  # noqa: D102  the same
    @property
    def attrib(self) -> Mapping[str, str]: ...  # noqa: D102  the same
    def get(self, key: str, default: str, /) -> str: ...  # noqa: D102  the same
    def itertext(self) -> Iterable[str]: ...  # noqa: D102  the same
    def iterchildren(self, *tags: str) -> Iterator["Element"]: ...  # noqa: D102  the same
    def iter(self, *tags: str) -> Iterator["Element"]: ...  # noqa: D102  the same
    def __iter__(self) -> Iterator["Element"]: ...
    def __len__(self) -> int: ...


_INLINE = re.compile(
    r"</?(?:a|abbr|b|bdi|bdo|big|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_PARTING = re.compile(r"</?(?:br|p|div|h[1-6]|ul|ol|li|img|figure|hr|blockquote)(?:\s[^<>]*)?/?>", re.IGNORECASE)
BASE = "{http://www.w3.org/XML/1998/namespace}base"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def name_of(element: Element) -> str:
    """Return the local name of an element."""
    return element.tag.rpartition("}")[2]


def namespace_of(element: Element) -> str:
    """Return the namespace of an element, "" where it has none."""
    return element.tag.rpartition("}")[0][1:]


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """Return the children of an element that have one of these local names, in order; nothing has none."""
    return iter(()) if element is None else element.iterchildren(*(f"{{*}}{name}" for name in names))


def child(element: Element | None, *path: str) -> Element | None:
    """Return the first element down a path of local names."""
    for name in path:
        if element is None:
            return None
        element = next(element.iterchildren(f"{{*}}{name}"), None)
    return element


def descendants(element: Element | None, *names: str) -> Iterator[Element]:
    """Return the elements below (and of) an element that have one of these local names, in document order."""
    return iter(()) if element is None else element.iter(*(f"{{*}}{name}" for name in names))


def flat(text: str | None) -> str:
    """Return a text on one line, without surrounding white space."""
    return " ".join((text or "").split())


def text_of(element: Element | None) -> str:
    """Return all text in an element on one line, what a pipeline broke in it mended, without tags; "" of none."""
    if element is None:
        return ""
    text = "".join(element.itertext())
    return untagged(repair(flat(text))[0])


def untagged(text: str) -> str:
    """Return a text without the tags of HTML that stand in it escaped, and on one line."""
    if "<" not in text:
        return text
    return flat(_PARTING.sub(" ", _INLINE.sub("", text)))


def text_at(element: Element | None, *path: str) -> str:
    """Return the text of the first element down a path of local names."""
    return text_of(child(element, *path))
