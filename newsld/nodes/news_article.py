"""News articles and what they set out to do."""

from newsld.nodes.article import Article
from newsld.nodes.ranges import expects
from newsld.nodes.thing import Literals


class NewsArticle(Article):
    """An article that reports news, or gives background to it."""

    dateline: Literals = expects("Text")
    print_column: Literals = expects("Text")
    print_edition: Literals = expects("Text")
    print_page: Literals = expects("Text")
    print_section: Literals = expects("Text")


class ReportageNewsArticle(NewsArticle):
    """Facts gathered and checked by reporters, without the opinion of the newsroom."""


class OpinionNewsArticle(NewsArticle):
    """A comment, column or editorial: what its author thinks of the news."""


class AnalysisNewsArticle(NewsArticle):
    """What the facts mean: expertise and interpretation."""


class BackgroundNewsArticle(NewsArticle):
    """Context that helps to understand the news, such as a timeline or an explainer."""


class AskPublicNewsArticle(NewsArticle):
    """A call to readers to say what they know or want to know."""
