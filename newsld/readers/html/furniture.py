"""What stands on a page and is no part of its article, by the classes and identifiers of its elements."""

import re
from collections.abc import Callable, Collection
from functools import lru_cache

from newsld.readers.html.checks import may_be_of_check
from newsld.readers.html.elements import Element
from newsld.readers.html.roles import Role, is_named_so, role_of

_FURNITURE = re.compile(
    r"""(?:^|[\s_-])(?:
      ads?|advert\w*|sponsor\w*|promos?|promo(?:tion|box)\w*|outbrain|taboola
    | newsletter|sign-?up|subscri(?:be|ption|ber)\w*|donat\w*|login|registration|register
    | related\w*|recommend\w*|recirc\w*|read-?(?:more|also|next)|more-?(?:on|from|stories)
    | most-?(?:read|popular)|trending
    | teasers?|sidebar|infobox|fact-?box
    | share(?:d|r|s|bar)?|sharing|social\w*|comments?|commenting|feedback|rating
    | tags|tag-?list|topics|breadcrumbs?|nav|navigation|menu|toolbar|skip-?link
    | author-?(?:bio|box|info|card)|about-?author|bio|bylines?
    | cookies?|consent|modal|popup|overlay|tooltip|copyright|disclaimer|footer
    | print-?only|screenreader|sr-only|visually-?hidden
    )(?=$|[\s_-])""",
    re.VERBOSE | re.IGNORECASE,
)
_WHOLE = frozenset({"html", "body", "main", "article"})
_TELLING = frozenset({Role.INLINE, Role.BLOCK, Role.QUOTE, Role.FIGURE, Role.ATTRIBUTION, Role.HEADING})
_PARTIAL = frozenset({Role.QUOTE, Role.PULL_QUOTE, Role.EMBED, Role.FIGURE, Role.CAPTION})  # no whole article
_CLASSES, _ID = 200, 60  # code points that are looked at


def roles_of_page(spared: Collection[tuple[str, str | None]]) -> Callable[[Element], Role]:
    """Return what elements are in a page; those of a `spared` name and class are not furniture, nor a mere part."""

    def role(element: Element) -> Role:
        found = role_of(element)
        if (element.tag, element.get("class")) in spared:
            is_named = found in _PARTIAL or (found is Role.NOTHING and is_named_so(element))
            return Role.BLOCK if is_named else found
        is_spared = found not in _TELLING or element.tag in _WHOLE
        return found if is_spared or not is_furniture(element) or may_be_of_check(element) else Role.NOTHING

    return role


def is_furniture(element: Element) -> bool:
    """Tell an element whose class or identifier names a part of the page beside its article."""
    names = f"{(element.get('class') or '')[:_CLASSES]} {(element.get('id') or '')[:_ID]}"
    return names != " " and _names_furniture(names)


@lru_cache(maxsize=4096)
def _names_furniture(names: str) -> bool:
    return _FURNITURE.search(names) is not None
