"""Checks of images, videos and recordings."""

from newsld.nodes.creative_work import CreativeWork
from newsld.nodes.ranges import expects
from newsld.nodes.review import Review
from newsld.nodes.thing import Literals, Nodes


class MediaReview(Review):
    """A check whether an image, video or recording is authentic."""

    media_authenticity_category: Nodes = expects("MediaManipulationRatingEnumeration")
    original_media_context_description: Literals = expects("Text")
    original_media_link: Nodes = expects("MediaObject", "URL", "WebPage")


class MediaReviewItem(CreativeWork):
    """The image, video or recording that a media review checks."""

    media_item_appearance: Nodes = expects("MediaObject")
