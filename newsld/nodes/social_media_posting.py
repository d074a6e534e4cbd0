"""Posts: on social media, in blogs, in live blogs."""

from newsld.nodes.article import Article
from newsld.nodes.ranges import expects
from newsld.nodes.thing import Literals, Nodes


class SocialMediaPosting(Article):
    """A post to a social medium."""

    shared_content: Nodes = expects("CreativeWork")


class BlogPosting(SocialMediaPosting):
    """A blog post; in a live blog, one update."""


class LiveBlogPosting(BlogPosting):
    """A blog that follows an event while it lasts."""

    coverage_end_time: Literals = expects("DateTime")
    coverage_start_time: Literals = expects("DateTime")
    live_blog_update: Nodes = expects("BlogPosting")
