"""What the reader of a page sees and what its head says, to hold the markup of the page against."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from html import unescape

_NO_LETTERS = re.compile(r"[\W_]+")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_SPACES = re.compile(r"\s+")
_CUT = ("…", "...")
LONGEST = 80


@dataclass(frozen=True, eq=False)
class Page:
    """The facts of a page.

    `text` is all that a reader sees, in order; `headings` are what it sees as such, `bylines` and `dates` what is
    marked as the author, and as the date shortly behind the main heading. `titles`, `authors` and `addresses` are what
    the head calls the page, its authors and its own address; `names` are those of the site and of what is pictured.
    `languages` are those that the page is said to be in, its own first. `articles` are the addresses of each article
    that the JSON-LD blocks of the page tell of at their top. A shell shows next to nothing until its scripts run.
    """

    text: str = ""
    headings: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    articles: tuple[tuple[str, ...], ...] = ()
    is_shell: bool = False

    @cached_property
    def folded(self) -> str:
        """The visible text, folded."""
        return folded(self.text)

    def shows(self, text: str) -> bool:
        """Tell whether a value is visible; how it is spaced, marked and cased does not matter."""
        return folded_value(text) in self.folded


def folded(text: str) -> str:
    """Return the letters and digits of a text, without case, accents and width.

    Spaces, marks and dashes go too, so that it does not matter where elements and lines of a page end.
    """
    plain = unicodedata.normalize("NFKD", text).casefold()
    return _NO_LETTERS.sub("", unicodedata.normalize("NFKD", plain))


@lru_cache(maxsize=256)
def folded_value(text: str) -> str:
    """Return a value folded, as a page shows it: without tags, entities read."""
    if "&" in text:
        text = unescape(unescape(text))
    return folded(_TAG.sub(" ", text) if "<" in text else text)


def is_in(text: str, others: Iterable[str]) -> bool:
    """Tell whether a value stands in one of other texts, or goes on where one of them is cut short."""
    own = folded_value(text)
    return any(
        own in other or (is_cut and other and own.startswith(other))
        for other, is_cut in ((folded_value(other), other.rstrip().endswith(_CUT)) for other in others)
    )


def shortened(text: str) -> str:
    """Return a text of a page in quotation marks, as it may stand in a message."""
    text = _SPACES.sub(" ", text).strip()
    return f"“{text if len(text) <= LONGEST else text[: LONGEST - 2].rstrip() + ' …'}”"
