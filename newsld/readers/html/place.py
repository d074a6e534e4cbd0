"""Where in a page its article stands."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newsld.readers.html.elements import Element
from newsld.readers.html.folding import fold

_LEAVES = ("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "dd", "pre", "td", "figcaption")
_LOOSE = ("div", "span", "section", "article", "td", "font", "center", "main")
_RUNNING = frozenset({"p", *_LOOSE})
_START = 50  # folded code points that tell a line
_TELLING = 15  # and the fewest
_LONG = 80  # of a paragraph of running text
_LONGEST = 3_000  # what one paragraph may weigh
_LONGEST_PAGE, _SAMPLE = 100_000, 50  # how much of an element, and how many lines, are held against each other
_TWIN = 200  # code points of a part of an article
_MOSTLY, _PART, _HALF, _FEW = 0.92, 0.6, 0.5, 0.3  # shares
_TIMES = 3  # as much running text as that, and the page's own layout is trusted more than the lines
_ELSEWHERE = re.compile(r"comment|disqus|footer|cookie|consent|popup|modal|dialog", re.IGNORECASE)


class _Text(NamedTuple):
    """The text of an element: how it starts, folded, and how long it is."""

    element: Element
    start: str
    length: int

    @classmethod
    def of(cls, element: Element, text: str) -> "_Text":
        letters = "".join(text.split())
        return cls(element, fold(letters[: 2 * _START])[:_START], len(letters))


@dataclass(frozen=True, slots=True)
class Place:
    """The element that an article stands in, the lines that tell it, and how much of them each element around holds."""

    root: Element
    lines: tuple[str, ...]
    weights: Mapping[Element, int]
    weight: int

    def weighty(self, share: float) -> frozenset[tuple[str, str | None]]:
        """Return the names and classes of the elements that hold at least a share of the text."""
        sums: Counter[tuple[str, str | None]] = Counter()
        for element, weight in self.weights.items():
            sums[element.tag, element.get("class")] += weight
        return frozenset(name for name, weight in sums.items() if weight >= share * self.weight)


def place_of(tree: Element, lines: Sequence[str], text: str) -> Place | None:
    """Return where the article stands whose folded lines, or whose folded text, are known; `None` where none is."""
    starts = {line[:_START] for line in lines if len(line) >= _TELLING}
    expected = sum(map(len, lines)) or len(text)
    texts = [_Text.of(element, element.text_content()) for element in tree.iter(*_LEAVES)]
    found = dict(_said(texts, starts, text))
    running, mass = _running(texts)
    if sum(found.values()) < _HALF * expected or not running:
        texts = list(_loose(tree))
        found |= dict(_said(texts, starts, text)) | dict(_holding(texts, starts))
        more, more_mass = _running(texts)
        running, mass = (more, more_mass) if more_mass > mass else (running, mass)
    seen = sum(one.length for one in running if one.element in found)
    if not found or (seen < _PART * mass and mass > _TIMES * sum(len(line) for line in lines if len(line) >= _LONG)):
        found |= {one.element: one.length for one in running}
        lines = [*lines, *(fold(one.element.text_content()) for one in running)]
    return _around(found, tuple(lines)) if found else None


def _said(texts: Iterable[_Text], starts: set[str], text: str) -> Iterator[tuple[Element, int]]:
    """Yield the elements whose text is one of the lines or a piece of the text, and its length."""
    for element, start, length in texts:
        if start in starts or (text and len(start) == _START and start in text):
            yield element, length


def _loose(tree: Element) -> Iterator[_Text]:
    """Yield the elements that hold running text beside other elements."""
    for element in tree.iter(*_LOOSE):
        own = "".join([element.text or "", *(child.tail or "" for child in element)])
        if len(own) >= _TELLING:
            yield _Text.of(element, own)


def _holding(texts: Iterable[_Text], starts: Iterable[str]) -> Iterator[tuple[Element, int]]:
    """Yield the elements in whose whole text lines stand."""
    told = [start for start in starts if len(start) == _START][:_SAMPLE]
    if not told:
        return
    for element, _, _ in texts:
        whole = fold(element.text_content()[:_LONGEST_PAGE])
        if weight := sum(_START for start in told if start in whole):
            yield element, weight


def _running(texts: Sequence[_Text]) -> tuple[list[_Text], int]:
    """Return the paragraphs of running text in the place that has most of it, and how much that is."""
    long = [one for one in texts if one.length >= _LONG and one.element.tag in _RUNNING]
    masses: Counter[tuple[str, str | None]] = Counter()
    for element, _, length in long:
        if sum(len(link.text_content()) for link in element.iter("a")) < _FEW * length:
            masses[_site(element)] += min(length, _LONGEST)
    for site, mass in masses.most_common(3):
        there = [one for one in long if _site(one.element) == site]
        if not _is_elsewhere(there[0].element):
            return there, mass
    return [], 0


def _site(element: Element) -> tuple[str, str | None]:
    parent = element.getparent()
    return ("", None) if parent is None else (parent.tag, parent.get("class"))


def _is_elsewhere(element: Element) -> bool:
    """Tell what stands in a footer, among comments or in a dialog."""
    return any(
        around.tag in {"footer", "nav", "form"}
        or (around.tag not in {"html", "body"} and _ELSEWHERE.search(f"{around.get('class')} {around.get('id')}"))
        for around in (element, *element.iterancestors())
    )


def _around(found: Mapping[Element, int], lines: tuple[str, ...]) -> Place:
    """Return the innermost element around most of what was found."""
    weights: Counter[Element] = Counter()
    for element, weight in found.items():
        for around in (element, *element.iterancestors()):
            weights[around] += weight
    total = sum(found.values())
    most = [element for element, weight in weights.items() if weight >= _MOSTLY * total]
    root = max(most, key=lambda element: sum(1 for _ in element.iterancestors()))
    parent = root.getparent()
    if parent is not None and (root.tag in _LEAVES or len(found) == 1):
        root = parent
    return Place(_with_twins(root), lines, weights, total)


def _with_twins(root: Element) -> Element:
    """Return the element around all parts of an article that is laid out in parts of one class."""
    classes = root.get("class")
    around = root.getparent()
    for _ in range(2):
        if not classes or around is None:
            break
        others = (twin for twin in around.iterdescendants(root.tag) if twin is not root)
        if any(twin.get("class") == classes and len(twin.text_content()) > _TWIN for twin in others):
            return around
        around = around.getparent()
    return root
