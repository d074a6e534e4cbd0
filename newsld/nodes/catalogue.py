"""Which module declares which type, and the class for a type that a document names."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any, TypeVar

NODE_TYPES = {
    "Action": "action",
    "AdministrativeArea": "place",
    "AdvertiserContentArticle": "article",
    "AgreeAction": "action",
    "AnalysisNewsArticle": "news_article",
    "Article": "article",
    "AskPublicNewsArticle": "news_article",
    "AssessAction": "action",
    "AudioObject": "media_object",
    "BackgroundNewsArticle": "news_article",
    "BlogPosting": "social_media_posting",
    "City": "place",
    "Claim": "claim",
    "ClaimReview": "claim_review",
    "Comment": "comment",
    "ContactPoint": "contact_point",
    "CorrectionComment": "comment",
    "Country": "place",
    "CreativeWork": "creative_work",
    "CriticReview": "review",
    "DefinedTerm": "defined_term",
    "DisagreeAction": "action",
    "EmployeeRole": "role",
    "GovernmentOrganization": "organization",
    "ImageObject": "media_object",
    "Intangible": "intangible",
    "InteractionCounter": "interaction_counter",
    "LinkRole": "role",
    "LiveBlogPosting": "social_media_posting",
    "MediaObject": "media_object",
    "MediaReview": "media_review",
    "MediaReviewItem": "media_review",
    "NewsArticle": "news_article",
    "NewsMediaOrganization": "news_media_organization",
    "OpinionNewsArticle": "news_article",
    "Organization": "organization",
    "OrganizationRole": "role",
    "PerformanceRole": "role",
    "Person": "person",
    "Place": "place",
    "PostalAddress": "contact_point",
    "PropertyValue": "property_value",
    "Quotation": "quotation",
    "Rating": "rating",
    "ReactAction": "action",
    "Report": "article",
    "ReportageNewsArticle": "news_article",
    "Review": "review",
    "ReviewNewsArticle": "review_news_article",
    "Role": "role",
    "SatiricalArticle": "article",
    "SocialMediaPosting": "social_media_posting",
    "SpeakableSpecification": "speakable_specification",
    "StructuredValue": "intangible",
    "Thing": "thing",
    "VideoObject": "media_object",
    "WebContent": "creative_work",
    "WebPage": "web_page",
    "WebPageElement": "web_page",
    "WebSite": "web_page",
}
"""Type to module, one line each; a module is imported when a type of it is first named."""

Node = TypeVar("Node")


@cache
def declared(name: str) -> Any:
    """Return the class of a type in `NODE_TYPES`."""
    return getattr(import_module(f"newsld.nodes.{NODE_TYPES[name]}"), name)


def class_named(name: str, root: type[Node]) -> type[Node] | None:
    """Return the class of a type: ours, or a publisher's own below `root`; None for a type no class is written for."""
    if name in NODE_TYPES:
        return declared(name)
    return next((cls for cls in _below(root) if cls.__name__ == name), None)


def _below(cls: type[Node]) -> Iterator[type[Node]]:
    for child in cls.__subclasses__():
        yield child
        yield from _below(child)
