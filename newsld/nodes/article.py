"""Articles that are not news."""

from newsld.nodes.creative_work import CreativeWork
from newsld.nodes.ranges import expects
from newsld.nodes.thing import Literals, Nodes, Values


class Article(CreativeWork):
    """A piece of writing in a newspaper, magazine or on a site."""

    article_body: Literals = expects("Text")
    article_section: Literals = expects("Text")
    backstory: Values = expects("CreativeWork", "Text")
    page_end: Literals = expects("Integer", "Text")
    page_start: Literals = expects("Integer", "Text")
    pagination: Literals = expects("Text")
    speakable: Nodes = expects("SpeakableSpecification", "URL")


class SatiricalArticle(Article):
    """An article meant as satire or parody."""


class AdvertiserContentArticle(Article):
    """An article an advertiser wrote or paid for."""


class Report(Article):
    """An official or scientific report."""

    report_number: Literals = expects("Text")
