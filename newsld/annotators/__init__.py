"""The annotators, in the order in which they run; each sees what was read and yields attributions."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from newsld.annotators.blocks import blocks
from newsld.annotators.collecting import uncollected
from newsld.annotators.confidence import rated
from newsld.annotators.quotations import quotations
from newsld.annotators.sources import resolve
from newsld.annotators.statements import statements
from newsld.annotators.syntax.entities import Register
from newsld.annotators.syntax.readings import Found, find
from newsld.annotators.verdicts import Check, checks, reviews, with_claims
from newsld.model.annotation import Annotations, Attribution, ContentKind, Remark
from newsld.model.article import Article, Span
from newsld.model.directory import NOBODY_KNOWN, Directory
from newsld.model.language import Language

Annotator = Callable[[Found, Language], Iterator[Attribution]]

# block quotations come first: what lies in one is its speaker's already
ANNOTATORS: tuple[Annotator, ...] = (blocks, quotations, statements)


@uncollected()
def annotate(
    article: Article, language: Language, directory: Directory = NOBODY_KNOWN, *, least: float = 0.0
) -> Annotations:
    """Find the quotations and claims of an article, their speakers, and the claims that it checks, in reading order.

    Whoever is in `directory` is recognised by name and aliases; findings of less confidence than `least` are left out.
    """
    found = find(article, language)
    told = checks(found, language)
    attributions = _resolved(found, told, Register(language, directory))
    kept = [a for a in rated(article, attributions, language) if a.confidence >= least]
    return Annotations(
        tuple(a for a in kept if a.kind is not ContentKind.INDIRECT),
        tuple(a for a in kept if a.kind is ContentKind.INDIRECT),
        tuple(_remarks(language)),
        tuple(reviews(found, attributions, told, language)),
    )


@uncollected()
def attributed(article: Article, register: Register) -> tuple[Attribution, ...]:
    """Return all attributions of an article, with the speakers that a register tells."""
    found = find(article, register.language)
    return _resolved(found, checks(found, register.language), register)


def _resolved(found: Found, told: Sequence[Check], register: Register) -> tuple[Attribution, ...]:
    attributions: list[Attribution] = []
    for annotator in ANNOTATORS:
        reproduced = [span for a in attributions if a.kind is ContentKind.BLOCK for span in a.spans]
        attributions += _outside(annotator(found, register.language), sorted(reproduced, key=lambda span: span.start))
    return tuple(resolve(found, with_claims(found, attributions, told), register))


def _remarks(language: Language) -> Iterator[Remark]:
    if not language.cues:
        yield Remark(
            "language-not-read",
            f"newsld has no words for the language {language.tag!r}: quotations were found by their marks alone, "
            "claims and speakers were not looked for",
            "name the article's language, as by --language, if it is another",
        )


def _outside(attributions: Iterable[Attribution], blocks: Sequence[Span]) -> Iterator[Attribution]:
    """Yield the findings that do not lie in one of the blocks."""
    starts = [block.start for block in blocks]
    for attribution in attributions:
        i = bisect_right(starts, attribution.start) - 1
        if i < 0 or attribution.end > blocks[i].end:
            yield attribution
