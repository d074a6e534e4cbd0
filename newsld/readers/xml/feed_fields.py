"""What the elements of a feed are, whatever prefix they go by."""

from collections.abc import Iterable, Iterator, Mapping

from newsld.readers.text.repair import repair
from newsld.readers.xml.elements import Element, flat, text_of

_PREFIXES: Mapping[str, str] = {
    "": "",
    "http://purl.org/rss/1.0": "",
    "http://my.netscape.com/rdf/simple/0.9": "",
    "http://backend.userland.com/rss2": "",
    "http://www.w3.org/2005/atom": "atom",
    "http://purl.org/atom/ns#": "atom",
    "http://purl.org/dc/elements/1.1": "dc",
    "http://purl.org/dc/terms": "dcterms",
    "http://purl.org/rss/1.0/modules/content": "content",
    "http://search.yahoo.com/mrss": "media",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://www.georss.org/georss": "georss",
    "http://www.opengis.net/gml": "gml",
    "http://www.w3.org/2003/01/geo/wgs84_pos#": "geo",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "http://backend.userland.com/creativecommonsrssmodule": "cc",
    "http://cyber.law.harvard.edu/rss/creativecommonsrssmodule.html": "cc",
    "http://creativecommons.org/ns#": "cc",
    "http://web.resource.org/cc": "cc",
    "http://www.w3.org/1999/xhtml": "xhtml",
}


def field_of(element: Element) -> str:
    """Return the name of an element with the prefix that its namespace usually has ("media:credit", "title")."""
    namespace, _, name = element.tag.rpartition("}")
    if not namespace:
        return name  # a prefix that nobody declared is in the name already
    prefix = _PREFIXES.get(namespace[1:].rstrip("/").lower(), "?")
    return f"{prefix}:{name}" if prefix else name


class Fields:
    """The children of a channel, an entry or a group of media, by what they are."""

    def __init__(self, element: Element) -> None:
        self._found: dict[str, list[Element]] = {}
        for child in element:
            self._found.setdefault(field_of(child), []).append(child)

    def all(self, *names: str) -> Iterator[Element]:
        """Yield the elements of several names, those of the first before the others."""
        for name in names:
            yield from self._found.get(name, ())

    def first(self, *names: str) -> Element | None:
        """Return the first element of these names."""
        return next(self.all(*names), None)

    def text(self, *names: str) -> str:
        """Return the first text that is not empty under these names."""
        return next((text for one in self.all(*names) if (text := text_of(one))), "")

    def texts(self, *names: str) -> tuple[str, ...]:
        """Return all different texts under these names."""
        return tuple(dict.fromkeys(text for one in self.all(*names) if (text := text_of(one))))


def plain(element: Element | None) -> str:
    """Return a title without the HTML that stands in it escaped, once or several times."""
    return "" if element is None else flat(repair(text_of(element))[0])


def plains(elements: Iterable[Element]) -> str:
    """Return the first title that is not empty."""
    return next((text for one in elements if (text := plain(one))), "")


def markup_of(element: Element | None) -> str:
    """Return the text of an element as it is, line breaks and all."""
    return "" if element is None else "".join(element.itertext())
