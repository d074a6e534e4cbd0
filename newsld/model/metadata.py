"""What is said of an article beside its text: by whom, when, about what, under what rights, with which media."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Party:
    """A person or an organisation that an input names, with what it says of them; `id` is its `@id`.

    Where it does not say which of both it names, `is_organization` is `None` until the article's language is known.
    """

    name: str
    is_organization: bool | None = False
    url: str = ""
    job_title: str = ""
    same_as: tuple[str, ...] = ()
    image: str = ""
    id: str = ""


class Medium(StrEnum):
    """What a piece of media is."""

    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"


@dataclass(frozen=True, slots=True)
class Media:
    """An image, a video or an audio that goes with an article.

    `url` is the file, `page` where it is played (schema.org's `embedUrl`); `width` and `height` are pixels, `duration`
    is ISO 8601. `alternative` is the text for those who do not see it; `is_lead` tells that it stands for the article.
    """

    medium: Medium = Medium.IMAGE
    url: str = ""
    page: str = ""
    name: str = ""
    caption: str = ""
    alternative: str = ""
    credit: str = ""
    creators: tuple[Party, ...] = ()
    copyright_notice: str = ""
    license: str = ""
    width: int | None = None
    height: int | None = None
    duration: str = ""
    thumbnail: str = ""
    uploaded: date | datetime | None = None
    encoding_format: str = ""
    is_lead: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Another work that an article refers to: its address, its name, or both."""

    url: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """What an article says was put right in it, and when."""

    text: str
    published: date | datetime | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """What an article is about, of a schema.org type; `id` is an IRI that names it, `code` an identifier that does."""

    name: str
    type: str = "Thing"
    id: str = ""
    code: str = ""
    same_as: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Location:
    """A place that an article tells from or of; latitude and longitude are degrees of WGS 84."""

    name: str
    country: str = ""
    latitude: float | None = None
    longitude: float | None = None
    id: str = ""


class Status(StrEnum):
    """What the sender of an article allows: to publish it, to hold it back, to take it away; or says nothing."""

    UNTOLD = ""
    USABLE = "usable"
    WITHHELD = "withheld"
    CANCELED = "canceled"


@dataclass(frozen=True, slots=True)
class FactCheck:
    """A claim and what a fact-checker found, as the fields of a record say it; nobody's rating is none."""

    claim: str
    claimants: tuple[Party, ...] = ()
    claimed: date | datetime | None = None
    appearances: tuple[Link, ...] = ()
    verdict: str = ""
    rating: float | None = None
    best: float | None = None
    worst: float | None = None
    explanation: str = ""
    url: str = ""
    checker: Party | None = None
    checked: date | datetime | None = None


@dataclass(frozen=True, slots=True)
class Update:
    """An entry of a live blog: the blocks from `first` to before `end`, and what is said of them."""

    first: int
    end: int
    headline: str = ""
    url: str = ""
    published: date | datetime | None = None
    modified: date | datetime | None = None
    authors: tuple[Party, ...] = ()


@dataclass(frozen=True, slots=True)
class Metadata:
    """All that an input says of an article beside its text; what it does not say is empty or `None`.

    `type` is Article or a subtype of it. `standfirst` is the summary that the article opens with (schema.org's
    `description`). `authors` are those of the byline; `source` is the agency that the article comes from. `embargo`
    is the time before which it must not be published. `mentions` are what it names but in passing. `filed_from` is
    where it was written, `credit` the line that whoever prints it prints too. `paywalled` are the CSS selectors of
    what only subscribers see. `audience` are those whom it is for, `position` is its number in a series.
    `translation_of` is the article that this one is translated from, `translations` are those made of it.
    `identifiers` map who gave an identifier to it. `coverage` is when a live blog starts and ends. `is_abridged`
    tells that the text is a summary of the article, and the article itself is not at hand.
    """

    type: str = ""
    alternative_headline: str = ""
    standfirst: str = ""
    authors: tuple[Party, ...] = ()
    editors: tuple[Party, ...] = ()
    translators: tuple[Party, ...] = ()
    contributors: tuple[Party, ...] = ()
    publisher: Party | None = None
    source: Party | None = None
    created: date | datetime | None = None
    published: date | datetime | None = None
    modified: date | datetime | None = None
    expires: date | datetime | None = None
    embargo: datetime | None = None
    status: Status = Status.UNTOLD
    version: str = ""
    dateline: str = ""
    sections: tuple[str, ...] = ()
    genres: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()
    mentions: tuple[Subject, ...] = ()
    places: tuple[Location, ...] = ()
    filed_from: Location | None = None
    credit: str = ""
    copyright_holder: Party | None = None
    copyright_notice: str = ""
    copyright_year: int | None = None
    usage_terms: str = ""
    license: str = ""
    media: tuple[Media, ...] = ()
    links: tuple[Link, ...] = ()
    translation_of: Link | None = None
    translations: tuple[Link, ...] = ()
    corrections: tuple[Correction, ...] = ()
    is_accessible_for_free: bool | None = None
    paywalled: tuple[str, ...] = ()
    audience: tuple[str, ...] = ()
    series: str = ""
    position: int | None = None
    identifiers: Mapping[str, str] = field(default_factory=dict[str, str])
    fact_checks: tuple[FactCheck, ...] = ()
    updates: tuple[Update, ...] = ()
    coverage: tuple[date | datetime | None, date | datetime | None] = (None, None)
    is_abridged: bool = False


UNSAID = Metadata()
