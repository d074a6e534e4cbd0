"""Comments and corrections."""

from newsld.nodes.creative_work import CreativeWork
from newsld.nodes.ranges import expects
from newsld.nodes.thing import Literals, Nodes


class Comment(CreativeWork):
    """A comment on a work."""

    downvote_count: Literals = expects("Integer")
    parent_item: Nodes = expects("Comment", "CreativeWork")
    shared_content: Nodes = expects("CreativeWork")
    upvote_count: Literals = expects("Integer")


class CorrectionComment(Comment):
    """A correction that a publisher made to a work."""
