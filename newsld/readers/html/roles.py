"""What the elements of a text are, by their names and classes."""

import re
from enum import IntEnum, auto
from functools import lru_cache

from newsld.readers.html.elements import Element


class Role(IntEnum):
    """What an element is to who writes down the text that it is in."""

    NOTHING = auto()
    INLINE = auto()
    BREAK = auto()
    BLOCK = auto()
    HEADING = auto()
    VERBATIM = auto()
    QUOTE = auto()
    PULL_QUOTE = auto()
    FIGURE = auto()
    CAPTION = auto()
    INLINE_QUOTE = auto()
    ATTRIBUTION = auto()
    CREDIT = auto()
    EMBED = auto()
    IMAGE = auto()
    PLAYER = auto()
    FRAME = auto()
    UNSCRIPTED = auto()
    LINK = auto()
    CELL = auto()


def _all(tags: str, role: Role) -> dict[str, Role]:
    return dict.fromkeys(tags.split(), role)


_TAGS: dict[str, Role] = {
    **_all("h1 h2 h3 h4 h5 h6", Role.HEADING),
    **_all(
        "script style template head title form button select input textarea nav svg math canvas map object embed "
        "applet dialog menu",
        Role.NOTHING,
    ),
    **_all(
        "html body p div section article main header footer aside ul ol li dl dt dd table caption thead tbody tfoot tr "
        "address details summary hr fieldset legend center hgroup search",
        Role.BLOCK,
    ),
    **_all("td th", Role.CELL),
    **_all("pre listing xmp", Role.VERBATIM),
    **_all("img amp-img", Role.IMAGE),
    **_all("video audio amp-video amp-audio", Role.PLAYER),
    **_all("iframe amp-iframe amp-youtube", Role.FRAME),
    "br": Role.BREAK,
    "blockquote": Role.QUOTE,
    "q": Role.INLINE_QUOTE,
    "cite": Role.ATTRIBUTION,
    "footer": Role.ATTRIBUTION,
    "figure": Role.FIGURE,
    "figcaption": Role.CAPTION,
    "noscript": Role.UNSCRIPTED,
    "a": Role.LINK,
}
_PARTING = {Role.BLOCK, Role.HEADING, Role.VERBATIM, Role.QUOTE, Role.FIGURE, Role.CAPTION}
BLOCKS = frozenset({"footer", *(tag for tag, role in _TAGS.items() if role in _PARTING)})
_NAMED = frozenset({Role.INLINE, Role.BLOCK, Role.QUOTE, Role.FIGURE, Role.ATTRIBUTION})  # whose class says more

_CLASSES = re.compile(
    r"""(?:^|\s)(?:
      (?P<PULL_QUOTE>[\w-]*(?:pull[_-]?quote|quote[_-]{1,2}pull)[\w-]*)
    | (?P<EMBED>twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|(?:bluesky|mastodon|reddit)-embed
        |wp-block-embed(?:__wrapper)?)
    | (?P<NOTHING>ad|ads|advert(?:s|ising|isement)?|ad[_-](?:slot|unit|container|wrapper|block|banner)[\w-]*|sr-only
        |screen-reader-(?:text|only)|visually-?hidden|sharedaddy|jp-relatedposts|addtoany[\w-]*
        |(?:social-)?share(?:-buttons|bar|-bar|-tools)?|newsletter(?:[_-][\w-]*)?|related(?:[_-][\w-]*)?
        |wp-block-(?:latest-posts|buttons?|search|social-links)|read-?more|more-link
        |button-wrapper|subscription-widget(?:-wrap)?|kg-(?:button|signup|product)-card)
    | (?P<FIGURE>wp-caption)
    | (?P<CAPTION>(?!(?:has|no|with)-)[\w-]*caption(?:[_-]{1,2}text)?)
    | (?P<CREDIT>[\w-]*(?:credits?|copyright|photographer|photo-by|rights))
    | (?P<ATTRIBUTION>[\w-]*(?:attribution|quote[\w-]*(?:author|source|name|speaker|by)|cite|citation|quotee|byline))
    )(?=\s|$)""",
    re.VERBOSE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")


def role_of(element: Element) -> Role:
    """Return what an element is."""
    name = element.tag
    role = _TAGS.get(name, Role.INLINE)
    if role is Role.NOTHING:
        return role
    if element.get("hidden") is not None or ((style := element.get("style")) and _HIDDEN.search(style)):
        return Role.NOTHING
    classes = element.get("class")
    return _classed(role, classes[:200]) if classes and role in _NAMED else role


def is_named_so(element: Element) -> bool:
    """Tell an element that is what it is by its class alone."""
    return _TAGS.get(element.tag, Role.INLINE) in _NAMED and element.get("hidden") is None


@lru_cache(maxsize=4096)
def _classed(role: Role, classes: str) -> Role:
    for found in _CLASSES.finditer(classes.lower()):
        said = Role[found.lastgroup or "INLINE"]
        if role is Role.FIGURE and said in {Role.CAPTION, Role.CREDIT, Role.ATTRIBUTION}:
            continue
        return said
    return role
