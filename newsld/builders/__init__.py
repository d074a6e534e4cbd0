"""The builders, in the order of the nodes in the graph; each yields nodes and refers to the others' by `@id`."""

from collections.abc import Callable, Iterator

from newsld.builders.claim import claim, disagree_action
from newsld.builders.claim_review import claim_review
from newsld.builders.news_article import news_article
from newsld.builders.quotation import quotation
from newsld.builders.scene import Scene, set_scene
from newsld.builders.speaker import speaker
from newsld.model.annotation import Annotations
from newsld.model.article import Article
from newsld.model.publisher import Publisher
from newsld.nodes import Thing

Builder = Callable[[Scene], Iterator[Thing]]

BUILDERS: tuple[Builder, ...] = (news_article, quotation, claim, disagree_action, claim_review, speaker)


def build(article: Article, annotations: Annotations, publisher: Publisher) -> tuple[Thing, ...]:
    """Return the nodes of an article's graph, the article first."""
    scene = set_scene(article, annotations, publisher)
    return tuple(node for builder in BUILDERS for node in builder(scene))
