"""The first road: a raw article → an article → its annotations → nodes → a document."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property, partial
from itertools import chain, islice
from typing import Any, cast

from newsld.annotators import annotate
from newsld.builders import build
from newsld.errors import (
    InvalidConfiguration,
    NewsldError,
    UnknownFormat,
    UnreadableArticle,
    Withheld,
)
from newsld.jsonld import carried, in_plain_terms, script_block, write
from newsld.jsonld.embedding import elements, without_blocks
from newsld.languages import canonical, detected
from newsld.languages import language as language_of
from newsld.model.annotation import Annotations, Remark
from newsld.model.article import Article, RawArticle
from newsld.model.language import TAG
from newsld.model.manuscript import Manuscript
from newsld.model.metadata import Metadata, Status
from newsld.model.publisher import Publisher, check_address
from newsld.nodes import Thing, load
from newsld.readers import FORMATS, compose, in_columns, members_of, page_in, recognised, sound, with_guess, with_record

NOBODY = Publisher()
_EXPECTED = {
    "headline": Remark("no-headline", "no headline was found", "an <h1>, or its markup, can tell it"),
    "author": Remark("no-author", "nobody is named as its author", "a byline, or its markup, can tell who wrote it"),
    "date_published": Remark("no-date", "no date of publication was found", "a <time>, or its markup, can tell it"),
}


@dataclass(frozen=True)
class Conversion:
    """An article converted: as read, as annotated, and as the nodes of its graph, the article first.

    `remarks` are what its publisher should know: what was not looked for, what was left out, what is missing.
    """

    article: Article
    annotations: Annotations
    nodes: tuple[Thing, ...]
    remarks: tuple[Remark, ...] = ()

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


def convert(  # noqa: PLR0913  what is known of an article, by name
    raw: str | RawArticle,
    publisher: Publisher | None = None,
    *,
    url: str = "",
    language: str = "",
    reference_date: date | None = None,
    form: str = "",
    allow_embargoed: bool = False,
) -> Conversion:
    """Convert a raw article to the graph of its nodes.

    What the input does not say comes from the keyword arguments, then from the raw article, then from the publisher.
    `form` names the format; without it, it is recognised. Raises `UnreadableArticle` when there is no text, and its
    children `NotAText` and, unless `allow_embargoed`, `Withheld`; `UnsupportedLanguage` for what is no language tag,
    `UnknownFormat` for a form without a reader and `InvalidConfiguration` for a URL that is none (`UnreadableArticle`,
    where the raw article has it). Of an input that holds several articles, see `convert_all`.
    """
    known = publisher or NOBODY
    article = read(
        raw,
        known,
        url=url,
        language=language,
        reference_date=reference_date,
        form=form,
        allow_embargoed=allow_embargoed,
    )
    return converted(article, known)


def convert_all(
    raw: str | RawArticle, publisher: Publisher | None = None, *, form: str = "", allow_embargoed: bool = False
) -> Iterator[Conversion | NewsldError]:
    """Convert every article that an input holds, as a feed or a list of records does.

    In the place of one that cannot be converted stands what was wrong with it. Raises `UnknownFormat` for a form that
    has no reader and `UnsupportedLanguage` for what is no language tag.
    """
    known = publisher or NOBODY
    given = RawArticle(raw) if isinstance(raw, str) else raw
    for found in read_all(given, known, form=form, allow_embargoed=allow_embargoed):
        yield found if isinstance(found, NewsldError) else converted(found, known)


def converted(article: Article, publisher: Publisher, around: Sequence[Mapping[str, Any]] = ()) -> Conversion:
    """Return an article that has been read as the graph of its nodes; `around` are nodes that stay elsewhere."""
    annotations = annotate(article, language_of(article.language), publisher.speakers, least=publisher.min_confidence)
    built = build(article, annotations, publisher)
    is_others = article.nodes or around or article.is_told  # what others say may be at fault
    nodes, left_out = _joined(article, built, publisher, around) if is_others else (built, ())
    missing = tuple(missing_in(nodes[0], is_page=article.is_reconciled)) if article.is_told else ()
    return Conversion(article, annotations, nodes, (*annotations.remarks, *left_out, *missing))


def missing_in(article: Thing, *, is_page: bool) -> Iterator[Remark]:
    """Yield what is to be said of the facts that an article lacks; a page's publisher can write them into it."""
    for term, remark in _EXPECTED.items():
        if not any(article.values(term)):
            yield remark if is_page else replace(remark, help="")


def _joined(
    article: Article, built: tuple[Thing, ...], publisher: Publisher, around: Sequence[Mapping[str, Any]]
) -> tuple[tuple[Thing, ...], tuple[Remark, ...]]:
    """Return the graph of an article with the markup that it has already, and what of that could not be kept."""
    # all rules come with these, and a text carries no markup
    from newsld.builders.merging import merged  # noqa: PLC0415
    from newsld.sanitation import sanitised  # noqa: PLC0415

    elsewhere = _names(around)
    own = sanitised(article.nodes, elsewhere=elsewhere)
    others = sanitised(around, elsewhere=_names(article.nodes)).nodes or ()
    article = replace(article, nodes=(*(own.nodes or ()), *others))
    graph = merged([node.dump() for node in built], article, publisher.existing_markup)
    sound = sanitised([graph[0], *(node for node in graph[1:] if node not in others)], kept=1, elsewhere=elsewhere)
    if sound.remarks and sound.nodes:  # in the place of what could not be kept stands what was made
        kept = replace(article, nodes=(*sound.nodes, *others))
        graph = merged([node.dump() for node in built], kept, publisher.existing_markup)
        mended = [graph[0], *(node for node in graph[1:] if node not in others)]
        sound = sound._replace(nodes=sanitised(mended, kept=1, elsewhere=elsewhere).nodes)
    nodes = tuple(map(load, sound.nodes)) if sound.nodes else built
    return nodes, tuple(dict.fromkeys((*own.remarks, *sound.remarks)))


def _names(nodes: Sequence[Mapping[str, Any]]) -> frozenset[str]:
    """Return the `@id`s of the nodes at the top."""
    return frozenset(name for node in nodes if len(node) > 1 and isinstance(name := node.get("@id"), str))


def read(  # noqa: PLR0913  as above
    raw: str | RawArticle,
    publisher: Publisher | None = None,
    *,
    url: str = "",
    language: str = "",
    reference_date: date | None = None,
    form: str = "",
    allow_embargoed: bool = False,
) -> Article:
    """Read a raw article without annotating it; arguments and errors are those of `convert`."""
    known = publisher or NOBODY
    if not isinstance(raw, str | RawArticle):  # pyright: ignore[reportUnnecessaryIsInstance]  most callers have no checker
        raise TypeError(f"an article is text or a RawArticle, not {type(raw).__name__}")
    given = RawArticle(raw) if isinstance(raw, str) else raw
    if reference_date:
        known = replace(known, reference_date=reference_date)
    given = replace(given, url=url or given.url, language=language or given.language)
    if url:
        _check(url, is_own=False)
    found = list(islice(read_all(given, known, form=form, allow_embargoed=allow_embargoed), 2))
    if len(found) > 1:
        raise UnreadableArticle("the input holds several articles; expected one; convert_all takes all of them")
    if not found:
        raise UnreadableArticle("the input holds no article; expected a headline and paragraphs")
    if isinstance(found[0], NewsldError):
        raise found[0]
    return found[0]


def read_all(
    raw: RawArticle, publisher: Publisher, *, form: str = "", allow_embargoed: bool = False
) -> Iterator[Article | NewsldError]:
    """Yield the articles that an input holds; in the place of one that cannot be read stands what was wrong with it.

    Raises `UnknownFormat` for a form without a reader and `UnsupportedLanguage` for what is no language tag.
    """
    if form and form not in FORMATS:
        raise UnknownFormat(f"no reader for {form!r}; there are {', '.join(FORMATS)}")
    try:
        inputs = list(_inputs(raw, publisher))
    except RecursionError:
        yield UnreadableArticle("JSON nested too deep to be read")
        return
    if not inputs:
        yield UnreadableArticle("an empty list; expected the records of articles")
    for number, one in enumerate(inputs, 1):
        place = f"item {number}: " if len(inputs) > 1 else ""
        for found in _read(one, publisher, form=form, allow_embargoed=allow_embargoed):
            yield type(found)(f"{place}{found}") if place and isinstance(found, NewsldError) else found


def _inputs(raw: RawArticle, publisher: Publisher) -> Iterator[RawArticle]:
    """Yield what an input is: itself, or of a JSON list each of its members."""
    raw = with_record(replace(raw, text=sound(raw.text), id=sound(raw.id)))
    given: object = members_of(raw.record, partial(_is_told, publisher)) or raw.record
    members = cast("list[object]", given) if isinstance(given, list) else [given]
    if len(members) > 1:
        raw = replace(raw, text="", id="", url="", name="")
    for member in members:
        yield replace(raw, record=in_columns(sound(member), publisher.columns))


def _is_told(publisher: Publisher, record: Mapping[str, Any]) -> bool:
    """Tell an article from an object around several."""
    one = RawArticle(record=in_columns(record, publisher.columns))
    return any(form.is_form_of(one) for form in FORMATS.values())


def _read(
    raw: RawArticle, publisher: Publisher, *, form: str, allow_embargoed: bool
) -> Iterator[Article | NewsldError]:
    try:
        reader = FORMATS[form] if form else recognised(raw, FORMATS, publisher.columns)
    except UnreadableArticle as error:
        yield error
        return
    page = raw.text if reader.carries_markup else page_in(raw)
    blocks = tuple(elements(page)) if page else ()
    raw = replace(raw, nodes=in_plain_terms(raw.nodes) if raw.nodes else carried(page, blocks) if page else ())
    if reader.carries_markup:  # as nodes, so that the text is read alike with and without a graph of ours
        raw = replace(raw, text=without_blocks(raw.text, blocks))
    manuscripts = reader.read(raw)
    first = list(islice(manuscripts, 2))
    if not first:
        yield with_guess(UnreadableArticle(f"no article in it, read as {reader.title}"), raw, reader, FORMATS)
    # a file's name and address are those of its one article; of several, each has its own
    raw = replace(raw, id="", url="", name="", nodes=()) if len(first) > 1 else raw
    for number, manuscript in enumerate(chain(first, manuscripts), 1):
        if isinstance(manuscript, NewsldError):
            yield _at(number, with_guess(manuscript, raw, reader, FORMATS), is_one=len(first) == 1)
            continue
        withheld = None if allow_embargoed else _withheld(manuscript.metadata)
        try:
            if withheld:
                raise withheld
            yield replace(_article(manuscript, raw, publisher), is_reconciled=reader.carries_markup)
        except UnreadableArticle as error:
            yield _at(number, error, is_one=len(first) == 1)


def _at(number: int, error: NewsldError, *, is_one: bool) -> NewsldError:
    """Return what was wrong with an item of several with its number."""
    return error if is_one else type(error)(f"item {number}: {error}")


def _article(manuscript: Manuscript, raw: RawArticle, publisher: Publisher) -> Article:
    text = manuscript.text or " ".join(block.text for block in manuscript.blocks or ())
    identifier = raw.id or manuscript.id or _stem(raw.name)
    said = raw.language or _tag_of(manuscript.language) or publisher.language
    tag = canonical(said or detected(text))
    address = raw.url or manuscript.url or publisher.url_of(identifier)
    if address:
        _check(address, is_own=address != publisher.url_of(identifier))
    nodes = raw.nodes if manuscript.nodes in ((), raw.nodes) else in_plain_terms(manuscript.nodes)
    manuscript = replace(manuscript, id=identifier, url=address, language=tag, nodes=nodes)
    return compose(manuscript, language_of(tag), publisher.reference_date)


def _stem(name: str) -> str:
    """Return what the name of a file calls the article in it."""
    return name.partition(".")[0]


def _tag_of(said: str) -> str:
    """Return what an input says of its language where that is a tag: no article is lost for a wrong one."""
    said = said.strip()
    return canonical(said) if TAG.fullmatch(said) else ""


def _withheld(metadata: Metadata) -> Withheld | None:
    """Return why an article must not be published now, `None` where it may be."""
    if metadata.status is Status.CANCELED:
        return Withheld("canceled by its sender, to be published no more; --allow-embargoed converts it all the same")
    if metadata.status is Status.WITHHELD:
        return Withheld("held back by its sender; --allow-embargoed converts it all the same")
    if metadata.embargo and metadata.embargo > datetime.now(metadata.embargo.tzinfo):
        until = metadata.embargo.isoformat()
        return Withheld(f"embargoed until {until}; --allow-embargoed converts it all the same")
    return None


def _check(address: str, *, is_own: bool) -> None:
    """Refuse an address that is none: an article's own makes the article unreadable, any other is misuse."""
    try:
        check_address("url", address)
    except InvalidConfiguration as error:
        raise (UnreadableArticle(str(error)) if is_own else error) from None
