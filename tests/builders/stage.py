"""Articles and annotations made by hand, and the graph that is built of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from newsld.builders import build
from newsld.jsonld import write
from newsld.model.annotation import Annotations, Attribution, ContentKind, Speaker, Stance
from newsld.model.article import Alignment, Article, Paragraph, Part, Span
from newsld.model.language import Kind
from newsld.model.publisher import Publisher

URL = "https://example.org/bridge"
LIND = Speaker("Mara Lind", Kind.PERSON)
COUNCIL = Speaker("Wey Council", Kind.ORGANIZATION)
NOBODY = Publisher()


def article(text: str, *, url: str = URL, identifier: str = "bridge") -> Article:
    """Return an article whose first paragraph is its headline."""
    spans = [match.span() for match in re.finditer(r"[^\n]+", text)]
    parts = [Part.HEADLINE, *[Part.PARAGRAPH] * len(spans)]
    body_start = spans[1][0] if len(spans) > 1 else len(text)
    return Article(
        id=identifier,
        text=text,
        body_start=body_start,
        paragraphs=tuple(Paragraph(part, *span) for part, span in zip(parts, spans, strict=False)),
        language="en",
        alignment=Alignment((0,), (0,)),
        url=url,
    )


@dataclass(frozen=True, slots=True)
class Stage:
    """An article and the way to say of whom its words are."""

    text: str

    def said(
        self,
        *pieces: str,
        by: Sequence[Speaker] = (),
        kind: ContentKind = ContentKind.INDIRECT,
        stance: Stance = Stance.ASSERTED,
        after: int = 0,
    ) -> Attribution:
        """Return an attribution of words of the text, the first that stand `after` an offset."""
        spans: list[Span] = []
        for piece in pieces:
            start = self.text.index(piece, spans[-1].end if spans else after)
            spans.append(Span(start, start + len(piece)))
        return Attribution(kind, tuple(spans), speakers=tuple(by), stance=stance)

    def graph(self, *attributions: Attribution, url: str = URL, publisher: Publisher = NOBODY) -> list[dict[str, Any]]:
        """Return the nodes built of the article and the attributions, dumped."""
        return [node.dump() for node in build(article(self.text, url=url), sorted_out(attributions), publisher)]

    def document(self, *attributions: Attribution) -> str:
        """Return the document of the graph."""
        return write(self.graph(*attributions))


def sorted_out(attributions: Sequence[Attribution]) -> Annotations:
    """Return attributions as annotations, in reading order."""
    in_order = sorted(attributions, key=lambda a: (a.start, -a.end))
    return Annotations(
        tuple(a for a in in_order if a.kind is not ContentKind.INDIRECT),
        tuple(a for a in in_order if a.kind is ContentKind.INDIRECT),
    )


def of_type(graph: Sequence[dict[str, Any]], *types: str) -> list[dict[str, Any]]:
    """Return the nodes of some types."""
    return [node for node in graph if node["@type"] in types]
