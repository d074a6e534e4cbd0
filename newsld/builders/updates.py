"""What makes an article a live blog: when it was written, and its entries."""

from collections.abc import Iterator

from newsld import nodes
from newsld.builders.party import party
from newsld.builders.properties import node
from newsld.builders.scene import Scene
from newsld.nodes import Thing


def coverage(scene: Scene) -> dict[str, object]:
    """Return the properties that a live blog has beside those of an article; others have none."""
    start, end = scene.article.metadata.coverage
    return {"coverage_start_time": start, "coverage_end_time": end, "live_blog_update": list(_updates(scene))}


def _updates(scene: Scene) -> Iterator[Thing]:
    article, publisher = scene.article, scene.publisher
    for update, span in zip(article.metadata.updates, article.updates, strict=True):
        if span.end <= span.start:
            continue
        yield node(
            nodes.BlogPosting,
            {
                "headline": update.headline,
                "article_body": article.text[span.start : span.end],
                "url": update.url,
                "date_published": update.published,
                "date_modified": update.modified,
                "author": [party(one, publisher) for one in update.authors],
            },
        )
