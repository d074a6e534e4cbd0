"""What a page says of its article: every fact from the sources that know it, each in its own module."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsld.model.metadata import Media, Metadata
from newsld.readers.html import about, rights
from newsld.readers.html.authors import authors
from newsld.readers.html.dates import date_lines, dates
from newsld.readers.html.headline import alternative_headline, heading_of, headline
from newsld.readers.html.lead_image import with_lead
from newsld.readers.html.page import Page
from newsld.readers.html.publisher import publisher


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page says of its article beside its text; `date_lines` are asked where `metadata` has no date."""

    headline: str
    language: str
    date_lines: tuple[str, ...]
    metadata: Metadata


def facts_of(page: Page, media: Sequence[Media] = ()) -> Facts:
    """Return what a page says; `media` is what the text of the article shows."""
    own = headline(page)
    heading = heading_of(page, own)
    when = dates(page, heading)
    metadata = Metadata(
        type=about.kind(page),
        alternative_headline=alternative_headline(page, own),
        standfirst=about.standfirst(page, own),
        authors=authors(page, heading),
        publisher=publisher(page),
        published=when.published,
        modified=when.modified,
        sections=about.sections(page),
        keywords=about.keywords(page),
        copyright_holder=rights.copyright_holder(page),
        copyright_notice=rights.copyright_notice(page),
        copyright_year=rights.copyright_year(page),
        license=rights.license_of(page),
        media=with_lead(page, media),
        corrections=rights.corrections(page),
        is_accessible_for_free=rights.is_free(page),
        paywalled=rights.paywalled(page),
        identifiers=about.identifiers(page),
    )
    lines = () if when.published else date_lines(page, heading)
    return Facts(own, about.language(page), lines, metadata)
