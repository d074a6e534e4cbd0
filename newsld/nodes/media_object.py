"""Media files."""

from newsld.nodes.creative_work import CreativeWork
from newsld.nodes.ranges import expects
from newsld.nodes.thing import Literals, Nodes, Values


class MediaObject(CreativeWork):
    """A file with an image, a video, a recording or a text."""

    associated_article: Nodes = expects("NewsArticle")
    bitrate: Literals = expects("Text")
    content_size: Literals = expects("Text")
    content_url: Literals = expects("URL")
    duration: Values = expects("Duration", "QuantitativeValue")
    embed_url: Literals = expects("URL")
    encodes_creative_work: Nodes = expects("CreativeWork")
    end_time: Literals = expects("DateTime", "Time")
    height: Values = expects("Distance", "QuantitativeValue")
    interpreted_as_claim: Nodes = expects("Claim")
    player_type: Literals = expects("Text")
    production_company: Nodes = expects("Organization")
    regions_allowed: Nodes = expects("Place")
    requires_subscription: Values = expects("Boolean", "MediaSubscription")
    sha256: Literals = expects("Text")
    start_time: Literals = expects("DateTime", "Time")
    upload_date: Literals = expects("Date", "DateTime")
    width: Values = expects("Distance", "QuantitativeValue")


class ImageObject(MediaObject):
    """An image file."""

    caption: Values = expects("MediaObject", "Text")
    embedded_text_caption: Literals = expects("Text")
    exif_data: Values = expects("PropertyValue", "Text")
    representative_of_page: Literals = expects("Boolean")


class VideoObject(MediaObject):
    """A video file."""

    actor: Nodes = expects("PerformingGroup", "Person")
    caption: Values = expects("MediaObject", "Text")
    director: Nodes = expects("Person")
    embedded_text_caption: Literals = expects("Text")
    transcript: Literals = expects("Text")
    video_frame_size: Literals = expects("Text")
    video_quality: Literals = expects("Text")


class AudioObject(MediaObject):
    """A sound file."""

    caption: Values = expects("MediaObject", "Text")
    embedded_text_caption: Literals = expects("Text")
    transcript: Literals = expects("Text")
