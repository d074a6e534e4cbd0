"""The box in which a fact check sums itself up: the claim and the verdict, by what its elements are called."""

import re
from functools import lru_cache

from newsld.readers.html.elements import Element

_NAMED = re.compile(
    r"(?:^|[\s_-])(?:claims?|claimants?|claim-?reviews?|claimreviewed|verdicts?|rulings?|fact-?checks?)(?=$|[\s_-])",
    re.IGNORECASE,
)
_AROUND = re.compile(r"(?:^|[\s_-])(?:ratings?|fact-?box|infobox|summary)(?=$|[\s_-])", re.IGNORECASE)
_NAMES = ("class", "id", "itemprop")
_WHOLE = frozenset({"html", "body", "main", "article"})
_LONGEST, _MOST = 1_500, 40  # code points of a box, elements in it that are asked
_LONGEST_VERDICT = 40  # code points


def is_check(element: Element) -> bool:
    """Tell a box that names itself so, or has a part that does, and is no longer than one."""
    names = _names(element)
    if not _names_box(names) or len(element.text_content()) > _LONGEST:
        return False
    inner = (one for one, _ in zip(element.iterdescendants(), range(_MOST), strict=False))
    return _names_check(names) or any(_names_check(_names(one)) for one in inner)


def may_be_of_check(element: Element) -> bool:
    """Tell an element in or around such a box whose name alone does not tell a check from what readers say."""
    around = (element, *element.iterancestors())
    return _AROUND.search(_names(element)) is not None and any(map(is_check, around))


def _names(element: Element) -> str:
    return "" if element.tag in _WHOLE else " ".join(filter(None, (element.get(name) for name in _NAMES)))[:200]


@lru_cache(maxsize=4096)
def _names_check(names: str) -> bool:
    return _NAMED.search(names) is not None


@lru_cache(maxsize=4096)
def _names_box(names: str) -> bool:
    return _NAMED.search(names) is not None or _AROUND.search(names) is not None


def shown_verdict(element: Element) -> str:
    """Return the verdict that an image in a box stands for: what is said in its place, where nothing else is."""
    alternative = (element.get("alt") or "").strip()
    around = element.getparent()
    if not alternative or len(alternative) > _LONGEST_VERDICT or around is None:
        return ""
    beside = around.text_content().strip()
    return alternative if not beside or beside.endswith((":", "：")) else ""


def stands_alone(element: Element) -> bool:
    """Tell an element of a line that is shown as one of several: beside others, and beside no text."""
    around = element.getparent()
    if around is None or (around.text or "").strip() or around.tag in {"p", "a"}:
        return False
    return not any((one.tail or "").strip() for one in around) and sum(1 for _ in around) > 1
