"""Quotations that the sender sets off with the name of their speaker: a quote element and its citation."""

import re
from collections.abc import Iterator
from itertools import groupby

from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.readings import Found, ReadParagraph
from newsld.annotators.syntax.sentences import tokens
from newsld.model.annotation import Attribution, ContentKind, Mention, Step
from newsld.model.article import Span
from newsld.model.language import Kind, Language

_OPENING = '“„«‘"'
_UNOPENED = re.compile(r'[”»"]$|(?<=[.,!?…])’$')


def cited_blocks(found: Found, language: Language) -> Iterator[Attribution]:
    """Yield the quotations whose speaker the sender names, several paragraphs of one speaker as one."""
    for cited, group in groupby(found.paragraphs, lambda paragraph: _cited(found, paragraph)):
        if not cited:
            continue
        spans = tuple(words_of(found, paragraph) for paragraph in group)
        mentions = _speakers(cited, spans[0], language)
        yield Attribution(ContentKind.BLOCK, spans, "", mentions, step=Step.CITED)


def _cited(found: Found, paragraph: ReadParagraph) -> str:
    told = found.article.paragraphs[paragraph.reading.index]
    return told.cited if told.is_quoted else ""


def words_of(found: Found, paragraph: ReadParagraph) -> Span:
    """Return a paragraph without the quotation marks around the whole of it; those within are its speaker's."""
    reading = paragraph.reading
    quotes = reading.quotes
    if not quotes:  # an earlier paragraph opens what this one closes, or a later one closes what this one opens
        text = found.article.text[reading.start : reading.end]
        unopened = _UNOPENED.search(text)
        start, end = int(text[0] in _OPENING), unopened.start() if unopened else len(text)
        return Span(reading.start + start, reading.start + end) if start < end else Span(reading.start, reading.end)
    is_whole = quotes[0].outer_start == reading.start and quotes[-1].outer_end == reading.end
    if is_whole and all(quote.resumes for quote in quotes[1:]):
        return Span(quotes[0].start, quotes[-1].end)
    return Span(reading.start, reading.end)


def _speakers(cited: str, said: Span, language: Language) -> tuple[Mention, ...]:
    """Return the one whom a citation names, at the place of the words: "Ann Lee, mayor of Lindfeld"."""
    described = describe(tokens(cited, language), language)
    named = tuple(mention for mention in described if mention.is_somebody)
    name, _, role = (part.strip() for part in cited.partition(","))
    whole = Mention(0, 0, cited, name, role, Kind.PERSON)
    return tuple(mention._replace(start=said.start, end=said.end) for mention in named or (whole,))
