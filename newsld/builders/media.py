"""The nodes of images, videos and audios."""

from newsld.builders.party import party
from newsld.builders.properties import node
from newsld.model.metadata import Media, Medium
from newsld.model.publisher import Publisher
from newsld.nodes import Thing, declared

_TYPES = {Medium.IMAGE: "ImageObject", Medium.VIDEO: "VideoObject", Medium.AUDIO: "AudioObject"}


def media_object(media: Media, publisher: Publisher) -> Thing:
    """Build an image, video or audio; an image's file is its `url` too, as consumers ask for that."""
    is_image = media.medium is Medium.IMAGE
    properties: dict[str, object] = {
        "name": media.name,
        "url": media.url if is_image else "",
        "content_url": media.url,
        "embed_url": media.page,
        "caption": media.caption,
        "description": media.alternative if media.alternative != media.caption else "",
        "credit_text": media.credit,
        "creator": [party(creator, publisher) for creator in media.creators],
        "copyright_notice": media.copyright_notice,
        "license": media.license,
        "width": media.width,
        "height": media.height,
        "duration": media.duration,
        "thumbnail_url": media.thumbnail,
        "upload_date": media.uploaded,
        "encoding_format": media.encoding_format,
    }
    return node(declared(_TYPES[media.medium]), properties)
