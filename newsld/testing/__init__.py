"""Property-based testing of news in schema.org: Hypothesis strategies, and a check of what a converter writes.

Strategies are named for what they draw, in the plural, and take their bounds first, by keyword. They need the extra
`newsld[testing]`; the names below are loaded when first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsld.testing.assertions import assert_conforms
    from newsld.testing.comparison import differences
    from newsld.testing.inspection import diagnostics_of
    from newsld.testing.known_article import KnownArticle, KnownAttribution
    from newsld.testing.strategies.articles import articles
    from newsld.testing.strategies.contexts import KnownContext, contexts
    from newsld.testing.strategies.documents import KnownDocument, documents
    from newsld.testing.strategies.faults import Fault, faults
    from newsld.testing.strategies.graphs import graphs
    from newsld.testing.strategies.news import claim_reviews, claims, news_articles, quotations
    from newsld.testing.strategies.nodes import nodes
    from newsld.testing.strategies.pages import KnownPage, html_pages
    from newsld.testing.strategies.texts import dates, headlines, names, sentences, times, words

_HOMES = {
    "Fault": "newsld.testing.strategies.faults",
    "KnownArticle": "newsld.testing.known_article",
    "KnownAttribution": "newsld.testing.known_article",
    "KnownContext": "newsld.testing.strategies.contexts",
    "KnownDocument": "newsld.testing.strategies.documents",
    "KnownPage": "newsld.testing.strategies.pages",
    "articles": "newsld.testing.strategies.articles",
    "assert_conforms": "newsld.testing.assertions",
    "claim_reviews": "newsld.testing.strategies.news",
    "claims": "newsld.testing.strategies.news",
    "contexts": "newsld.testing.strategies.contexts",
    "dates": "newsld.testing.strategies.texts",
    "diagnostics_of": "newsld.testing.inspection",
    "differences": "newsld.testing.comparison",
    "documents": "newsld.testing.strategies.documents",
    "faults": "newsld.testing.strategies.faults",
    "graphs": "newsld.testing.strategies.graphs",
    "headlines": "newsld.testing.strategies.texts",
    "html_pages": "newsld.testing.strategies.pages",
    "names": "newsld.testing.strategies.texts",
    "news_articles": "newsld.testing.strategies.news",
    "nodes": "newsld.testing.strategies.nodes",
    "quotations": "newsld.testing.strategies.news",
    "sentences": "newsld.testing.strategies.texts",
    "times": "newsld.testing.strategies.texts",
    "words": "newsld.testing.strategies.texts",
}

__all__ = [
    "Fault",
    "KnownArticle",
    "KnownAttribution",
    "KnownContext",
    "KnownDocument",
    "KnownPage",
    "articles",
    "assert_conforms",
    "claim_reviews",
    "claims",
    "contexts",
    "dates",
    "diagnostics_of",
    "differences",
    "documents",
    "faults",
    "graphs",
    "headlines",
    "html_pages",
    "names",
    "news_articles",
    "nodes",
    "quotations",
    "sentences",
    "times",
    "words",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'newsld.testing' has no attribute {name!r}")
    try:
        return getattr(import_module(_HOMES[name]), name)
    except ModuleNotFoundError as missing:
        if missing.name != "hypothesis":
            raise
        raise ImportError(f"newsld.testing.{name} needs Hypothesis; pip install 'newsld[testing]'") from missing


def __dir__() -> list[str]:
    return __all__
