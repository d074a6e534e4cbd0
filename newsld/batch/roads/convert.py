"""Raw article → its graph, and what is wrong with that."""

from collections.abc import Iterator

from newsld.batch.records import Record
from newsld.batch.roads.judging import judged
from newsld.batch.roads.reading import raw_of, rejected
from newsld.batch.roads.statements import speakers_of, statements, text_of
from newsld.batch.rows import Made, Row
from newsld.batch.settings import Workshop
from newsld.conversion import Conversion, converted, read_all
from newsld.errors import NewsldError
from newsld.jsonld import write
from newsld.validation import validate


def rows(record: Record, shop: Workshop) -> Iterator[Made]:
    """Yield a row for each article of a record."""
    settings = shop.settings
    raw = raw_of(record)
    for article in read_all(raw, settings.publisher, form=settings.form, allow_embargoed=settings.allow_embargoed):
        if isinstance(article, NewsldError):
            yield rejected(article, record)
        else:
            yield _row(converted(article, settings.publisher), record.key, shop)


def _row(conversion: Conversion, key: str, shop: Workshop) -> Row:
    nodes = [node.dump() for node in conversion.nodes]
    graph = write(nodes, indent=None)
    found = validate(graph, file=key, now=shop.settings.today, rules=shop.rules)
    quotations, claims = statements(nodes, "Quotation", "spokenByCharacter"), statements(nodes, "Claim", "author")
    speakers = speakers_of(nodes, quotations, claims)
    article, read = nodes[0], conversion.article
    values = {
        "id": read.id or None,
        "url": read.url or None,
        "language": read.language,
        "type": text_of(article.get("@type")),
        "headline": text_of(article.get("headline")),
        "section": text_of(article.get("articleSection")),
        "published": text_of(article.get("datePublished")),
        "quotation_count": len(quotations),
        "claim_count": len(claims),
        "speaker_count": len(speakers),
        **judged(found, conversion.remarks, shop),
        "graph": graph,
    }
    return Row(values, {"quotations": quotations, "claims": claims, "speakers": speakers})
