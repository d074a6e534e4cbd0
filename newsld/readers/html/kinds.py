"""What a page says that it is: an article, or something else, such as a list of articles."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, cast

from newsld.errors import MissingPackage
from newsld.model.graph import ARTICLE_TYPES

_TYPE = re.compile(r"schema\.org/(\w+)", re.IGNORECASE)
_OTHERS = re.compile(r"comment|related|recommend|teaser|sidebar|promo|widget", re.IGNORECASE)


def why_no_article(page: str, nodes: Sequence[Mapping[str, Any]]) -> str:
    """Return why a page is no article, "" where it is one; `nodes` are those of its structured data."""
    tree = _tree(page)
    if tree is None:
        return "an empty page"
    if _said(tree, "http-equiv", "refresh"):
        return "leads on to another page"
    headlines = {
        str(node.get("headline") or node.get("name") or i) for i, node in enumerate(nodes) if _is_article(node)
    }
    kind = _said(tree, "property", "og:type") or _said(tree, "name", "og:type")
    if len(headlines) == 1 or kind.startswith("article"):
        return ""
    if headlines:
        return "a list of articles"
    if kind:
        return f'og:type is "{kind}"'
    return _why_not_by_elements(tree)


def _why_not_by_elements(tree: Any) -> str:
    """Return why a page that names no type is no article, by the elements that hold articles."""
    every = [element for element in tree.iter() if _is_item(element)] or list(tree.iter("article"))
    found = _outermost(every)
    if not every:
        return "no sign of an article: no markup, no og:type, no <article>"
    if len(found) == 1 or sum(next(element.iter("h1"), None) is not None for element in found) == 1:
        return ""
    return "a list of articles"


def _is_item(element: Any) -> bool:
    return isinstance(element.tag, str) and not ARTICLE_TYPES.isdisjoint(_TYPE.findall(element.get("itemtype") or ""))


def _outermost(elements: list[Any]) -> list[Any]:
    """Return the elements that stand in none of the others, in no list and in no part for comments and teasers."""
    own = set(elements)
    return [
        element
        for element in elements
        if not any(around in own or _is_aside(around) for around in element.iterancestors()) and not _is_aside(element)
    ]


def _is_aside(element: Any) -> bool:
    if element.tag in ("body", "html", "main"):
        return False
    return element.tag in ("aside", "li") or bool(
        _OTHERS.search(f"{element.get('class') or ''} {element.get('id') or ''}")
    )


def _is_article(node: Mapping[str, Any]) -> bool:
    said = node.get("@type")
    names = cast("list[Any]", said) if isinstance(said, list) else [said]
    return any(isinstance(name, str) and name in ARTICLE_TYPES for name in names)


def _said(tree: Any, attribute: str, name: str) -> str:
    found = (meta for meta in tree.iter("meta") if (meta.get(attribute) or "").lower() == name)
    return next(((meta.get("content") or "").strip().lower() for meta in found), "")


def _tree(page: str) -> Any:
    try:
        from lxml import html  # noqa: PLC0415  an extra, and slow to import
    except ModuleNotFoundError as error:
        raise MissingPackage("pages cannot be read; to read them: pip install 'newsld[pages]'") from error
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    data = page.removeprefix("\ufeff").encode("utf-8", "replace")
    return html.document_fromstring(data, parser=parser) if data.strip() else None
