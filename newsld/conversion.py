"""The first road: a raw article → an article → its annotations → nodes → a document."""

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from newsld.annotators import annotate
from newsld.builders import build
from newsld.errors import InvalidConfiguration, UnknownFormat, UnreadableArticle
from newsld.jsonld import script_block, write
from newsld.languages import canonical, detected
from newsld.languages import language as language_of
from newsld.model.annotation import Annotations
from newsld.model.article import Article, RawArticle
from newsld.model.publisher import Publisher, check_address
from newsld.nodes import Thing
from newsld.readers import READERS

NOBODY = Publisher()
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Conversion:
    """An article converted: as read, as annotated, and as the nodes of its graph, the article first."""

    article: Article
    annotations: Annotations
    nodes: tuple[Thing, ...]

    @cached_property
    def document(self) -> str:
        """The graph as a JSON-LD document."""
        return self.to_json(indent=2)

    @cached_property
    def html(self) -> str:
        """The graph as the `<script>` element that a page carries."""
        return script_block(self.document)

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the graph as a JSON-LD document, on one line unless `indent` says otherwise."""
        return write([node.dump() for node in self.nodes], indent=indent)


def convert(
    raw: str | RawArticle,
    publisher: Publisher | None = None,
    *,
    url: str = "",
    language: str = "",
    reference_date: date | None = None,
    form: str = "text",
) -> Conversion:
    """Convert a raw article to the graph of its nodes.

    What the text does not say comes from the keyword arguments, then from the raw article, then from the publisher.
    `form` names the reader. Raises `UnreadableArticle` when there is no text, `UnsupportedLanguage` for what
    is no language tag, `UnknownFormat` for a form without a reader and `InvalidConfiguration` for a URL that is none
    (`UnreadableArticle`, where the raw article has it).
    """
    known = publisher or NOBODY
    article = read(raw, known, url=url, language=language, reference_date=reference_date, form=form)
    spoken = language_of(article.language)
    annotations = annotate(article, spoken, known.speakers, least=known.min_confidence)
    return Conversion(article, annotations, build(article, annotations, known))


def read(
    raw: str | RawArticle,
    publisher: Publisher | None = None,
    *,
    url: str = "",
    language: str = "",
    reference_date: date | None = None,
    form: str = "text",
) -> Article:
    """Read a raw article without annotating it; arguments and errors are those of `convert`."""
    known = publisher or NOBODY
    if not isinstance(raw, str | RawArticle):  # pyright: ignore[reportUnnecessaryIsInstance]  most callers have no checker
        raise TypeError(f"an article is text or a RawArticle, not {type(raw).__name__}")
    given = RawArticle(raw) if isinstance(raw, str) else raw
    if not given.text.strip():
        raise UnreadableArticle("the article is empty; expected a headline and paragraphs")
    if form not in READERS:
        raise UnknownFormat(f"no reader for {form!r}; there are {', '.join(READERS)}")
    tag = canonical(language or given.language or known.language or detected(given.text))
    address = url or given.url or known.url_of(given.id)
    if address:
        _check(address, is_own=address == given.url)
    sound = replace(given, text=_sound(given.text), id=_sound(given.id), language=tag, url=address)
    return READERS[form](sound, language_of(tag), reference_date or known.reference_date)


def _check(address: str, *, is_own: bool) -> None:
    """Refuse an address that is none: an article's own makes the article unreadable, any other is misuse."""
    try:
        check_address("url", address)
    except InvalidConfiguration as error:
        raise (UnreadableArticle(str(error)) if is_own else error) from None


def _sound(text: str) -> str:
    """Return a text without lone surrogates, which no encoding can carry; U+FFFD stands in the place of each."""
    return _LONE_SURROGATE.sub("\ufffd", text)
