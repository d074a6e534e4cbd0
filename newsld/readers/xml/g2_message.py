"""A NewsML-G2 message → every item in it, pictures with the texts that they go with."""

from collections.abc import Iterator, Mapping

from newsld.errors import NewsldError, NotAText
from newsld.model.manuscript import Manuscript
from newsld.model.metadata import Media
from newsld.readers.xml.elements import Element, child, children, descendants, name_of
from newsld.readers.xml.g2_concepts import code_of
from newsld.readers.xml.g2_content import files_of
from newsld.readers.xml.g2_item import class_of, manuscript_of_item, not_a_text
from newsld.readers.xml.g2_roots import ITEMS

_SHOWN = frozenset({"picture", "graphic", "video", "audio", "animation"})


def manuscripts_of_message(root: Element) -> Iterator[Manuscript | NewsldError]:
    """Yield the articles of a message, or of a lone item; a package gives way to its items where it comes with them."""
    items = [root] if name_of(root) in ITEMS else [one for box in _sets(root) for one in box if name_of(one) in ITEMS]
    if not items:
        yield NotAText("not a text item: a message without items")
    shown = _Shown(items)
    carried = {item.get("guid", "") for item in items}
    for item in items:
        if name_of(item) == "packageItem" and carried & {
            ref.get("residref", "") for ref in descendants(item, "itemRef")
        }:
            continue
        if item.get("guid", "") in shown.placed:
            continue
        yield _read(item, shown.of(item))


def _sets(root: Element) -> Iterator[Element]:
    return children(root, "itemSet")


def manuscripts_of_piece(piece: Element) -> Iterator[Manuscript | NewsldError]:
    """Yield the article in a piece of an item: a content without its metadata is one, metadata alone is none."""
    if name_of(piece) == "contentSet":
        yield _read(piece, ())
    else:
        yield NotAText(f"not a text item: {name_of(piece)!r} without its item")


def _read(item: Element, media: tuple[Media, ...]) -> Manuscript | NewsldError:
    if name_of(item) not in {"newsItem", "contentSet"}:
        return not_a_text(item)
    try:
        return manuscript_of_item(item, media)
    except NewsldError as error:
        return error


class _Shown:
    """The pictures, videos and audios of a message, and the texts that they go with.

    A text says so itself by a link, or a package holds one text and the pictures with it.
    """

    def __init__(self, items: list[Element]) -> None:
        files = {item.get("guid", ""): files_of(item) for item in items if class_of(item) in _SHOWN and _is_free(item)}
        self._files: Mapping[str, tuple[Media, ...]] = {guid: media for guid, media in files.items() if guid and media}
        texts = {item.get("guid", "") for item in items if name_of(item) == "newsItem" and class_of(item) == "text"}
        self._of: dict[str, list[str]] = {}
        for item in items if self._files else ():
            if name_of(item) == "packageItem":
                referred = [ref.get("residref", "") for ref in descendants(item, "itemRef")]
                of_package = [guid for guid in referred if guid in texts]
                if len(of_package) == 1:
                    self._place(of_package[0], referred)
            elif item.get("guid", "") in texts:
                self._place(item.get("guid", ""), (one.get("residref", "") for one in _links(item)))
        self.placed = frozenset(guid for guids in self._of.values() for guid in guids)

    def _place(self, text: str, guids: "Iterator[str] | list[str]") -> None:
        of_text = self._of.setdefault(text, [])
        of_text += (guid for guid in guids if guid in self._files and guid not in of_text)

    def of(self, item: Element) -> tuple[Media, ...]:
        """Return what goes with an item."""
        return tuple(media for guid in self._of.get(item.get("guid", ""), ()) for media in self._files[guid])


def _is_free(item: Element) -> bool:
    """Tell whether what an item shows may be shown: nobody holds it back, at least not on a day that is to come."""
    meta = child(item, "itemMeta")
    return code_of(child(meta, "pubStatus")) in {"", "usable"} and child(meta, "embargoed") is None


def _links(item: Element) -> Iterator[Element]:
    return children(child(item, "itemMeta"), "link")
