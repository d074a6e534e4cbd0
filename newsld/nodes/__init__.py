"""The nodes: pydantic models of schema.org's types for news; each is imported when it is first named."""

from typing import TYPE_CHECKING, Any

from newsld.nodes.catalogue import NODE_TYPES, declared
from newsld.nodes.thing import Thing, load, load_json

if TYPE_CHECKING:
    from newsld.nodes.action import Action, AgreeAction, AssessAction, DisagreeAction, ReactAction
    from newsld.nodes.article import AdvertiserContentArticle, Article, Report, SatiricalArticle
    from newsld.nodes.claim import Claim
    from newsld.nodes.claim_review import ClaimReview
    from newsld.nodes.comment import Comment, CorrectionComment
    from newsld.nodes.contact_point import ContactPoint, PostalAddress
    from newsld.nodes.creative_work import CreativeWork, WebContent
    from newsld.nodes.defined_term import DefinedTerm
    from newsld.nodes.intangible import Intangible, StructuredValue
    from newsld.nodes.interaction_counter import InteractionCounter
    from newsld.nodes.media_object import AudioObject, ImageObject, MediaObject, VideoObject
    from newsld.nodes.media_review import MediaReview, MediaReviewItem
    from newsld.nodes.news_article import (
        AnalysisNewsArticle,
        AskPublicNewsArticle,
        BackgroundNewsArticle,
        NewsArticle,
        OpinionNewsArticle,
        ReportageNewsArticle,
    )
    from newsld.nodes.news_media_organization import NewsMediaOrganization
    from newsld.nodes.organization import GovernmentOrganization, Organization
    from newsld.nodes.person import Person
    from newsld.nodes.place import AdministrativeArea, City, Country, Place
    from newsld.nodes.property_value import PropertyValue
    from newsld.nodes.quotation import Quotation
    from newsld.nodes.rating import Rating
    from newsld.nodes.review import CriticReview, Review
    from newsld.nodes.review_news_article import ReviewNewsArticle
    from newsld.nodes.role import EmployeeRole, LinkRole, OrganizationRole, PerformanceRole, Role
    from newsld.nodes.social_media_posting import BlogPosting, LiveBlogPosting, SocialMediaPosting
    from newsld.nodes.speakable_specification import SpeakableSpecification
    from newsld.nodes.web_page import WebPage, WebPageElement, WebSite

__all__ = [
    "NODE_TYPES",
    "Action",
    "AdministrativeArea",
    "AdvertiserContentArticle",
    "AgreeAction",
    "AnalysisNewsArticle",
    "Article",
    "AskPublicNewsArticle",
    "AssessAction",
    "AudioObject",
    "BackgroundNewsArticle",
    "BlogPosting",
    "City",
    "Claim",
    "ClaimReview",
    "Comment",
    "ContactPoint",
    "CorrectionComment",
    "Country",
    "CreativeWork",
    "CriticReview",
    "DefinedTerm",
    "DisagreeAction",
    "EmployeeRole",
    "GovernmentOrganization",
    "ImageObject",
    "Intangible",
    "InteractionCounter",
    "LinkRole",
    "LiveBlogPosting",
    "MediaObject",
    "MediaReview",
    "MediaReviewItem",
    "NewsArticle",
    "NewsMediaOrganization",
    "OpinionNewsArticle",
    "Organization",
    "OrganizationRole",
    "PerformanceRole",
    "Person",
    "Place",
    "PostalAddress",
    "PropertyValue",
    "Quotation",
    "Rating",
    "ReactAction",
    "Report",
    "ReportageNewsArticle",
    "Review",
    "ReviewNewsArticle",
    "Role",
    "SatiricalArticle",
    "SocialMediaPosting",
    "SpeakableSpecification",
    "StructuredValue",
    "Thing",
    "VideoObject",
    "WebContent",
    "WebPage",
    "WebPageElement",
    "WebSite",
    "load",
    "load_json",
]


def __getattr__(name: str) -> Any:
    if name in NODE_TYPES:
        return declared(name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
