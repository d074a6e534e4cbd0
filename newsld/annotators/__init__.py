"""The annotators, in the order in which they run; each sees what was read and yields attributions."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from newsld.annotators.blocks import blocks
from newsld.annotators.quotations import quotations
from newsld.annotators.sources import resolve
from newsld.annotators.statements import statements
from newsld.annotators.syntax.readings import Found, find
from newsld.model.annotation import Annotations, Attribution, ContentKind
from newsld.model.article import Article
from newsld.model.language import Language

Annotator = Callable[[Found, Language], Iterator[Attribution]]

ANNOTATORS: tuple[Annotator, ...] = (blocks, quotations, statements)


def annotate(article: Article, language: Language) -> Annotations:
    """Find the quotations and claims of an article and their speakers."""
    found = find(article, language)
    attributions: list[Attribution] = []
    for annotator in ANNOTATORS:
        new = list(annotator(found, language))
        attributions += [attribution for attribution in new if not _inside_block(attribution, attributions)]
    resolved = [
        replace(attribution, speakers=speakers) for attribution, speakers in resolve(found, attributions, language)
    ]
    return Annotations(
        tuple(a for a in resolved if a.kind is not ContentKind.INDIRECT),
        tuple(a for a in resolved if a.kind is ContentKind.INDIRECT),
    )


def _inside_block(attribution: Attribution, attributions: Sequence[Attribution]) -> bool:
    """Tell whether a finding lies in a block quotation, whose words are its speaker's already."""
    return any(
        span.start <= attribution.start and attribution.end <= span.end
        for block in attributions
        if block.kind is ContentKind.BLOCK
        for span in block.spans
    )
