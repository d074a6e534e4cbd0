"""Who publishes a page."""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from newsld.model.metadata import Party
from newsld.readers.html.graph import Node, text_of
from newsld.readers.html.page import Page
from newsld.readers.html.parties import party_of

_NAMES = ("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name")


def publisher(page: Page) -> Party | None:
    """Return the publisher: of the node of the article, of the page's, else the site by the name it gives itself."""
    for graph in page.graphs:
        for node in (graph.article, graph.page):
            for value in graph.values(node, "publisher"):
                if name := text_of(value):
                    told = party_of(cast("Node", value), graph, page) if isinstance(value, Mapping) else Party(name)
                    return replace(told, is_organization=True)
    name = next((name for name in page.said(*_NAMES) if "://" not in name), "")
    return Party(name, is_organization=True) if name else None
