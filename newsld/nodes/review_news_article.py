"""Reviews that are news."""

from newsld.nodes.news_article import NewsArticle
from newsld.nodes.review import CriticReview


class ReviewNewsArticle(CriticReview, NewsArticle):
    """A review that is news: of a book, a play, a restaurant."""
