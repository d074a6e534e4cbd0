"""A form in which articles arrive: its name, how it is told from others, and its reader."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from newsld.errors import NewsldError
from newsld.model.article import RawArticle
from newsld.model.manuscript import Manuscript

Reader = Callable[[RawArticle], Iterator[Manuscript | NewsldError]]
"""One input → the articles in it; in the place of what is no article, or cannot be read, stands what was wrong."""


@dataclass(frozen=True, slots=True)
class Format:
    """A form of input, such as ninjs.

    `is_form_of` tells whether an input is in this form, by its file name, its first characters or the keys of its
    record, never by reading it whole. `title` names it in a message; `carries_markup` tells that inputs are pages,
    whose structured data is read with them.
    """

    name: str
    title: str
    read: Reader
    is_form_of: Callable[[RawArticle], bool]
    carries_markup: bool = False
