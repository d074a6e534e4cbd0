"""An image of Wagtail → an image of a record, at an address of the site."""

# Wagtail says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from typing import Any
from urllib.parse import urljoin

from django.conf import settings
from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.models import SourceImageIOError

_FILTER = "max-1600x1600"


def image_of(image: Any, base: str) -> dict[str, Any] | None:
    """Return an image as readers are shown it: large enough, and never the file that was uploaded.

    `NEWSLD_IMAGE_FILTER` says how large, as templates do; an image whose file is gone is none.
    """
    alternative = getattr(image, "contextual_alt_text", None) or getattr(image, "description", "")
    said = {"alt": alternative} if alternative else {}
    try:
        rendition = image.get_rendition(getattr(settings, "NEWSLD_IMAGE_FILTER", _FILTER))
    except (SourceImageIOError, InvalidFilterSpecError):
        return None
    return {"url": urljoin(base, rendition.url), "width": rendition.width, "height": rendition.height, **said}
