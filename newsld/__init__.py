"""newsld: structured data for news. Raw articles become schema.org graphs, and graphs are checked.

The names below are loaded when first asked for, so that each costs only what it needs.

PYTEST_DONT_REWRITE: pytest, which has a plug-in here, is not to warn of who has imported this module before.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from newsld._version import __version__

if TYPE_CHECKING:
    from newsld import nodes
    from newsld.conversion import Conversion, convert, convert_all, read
    from newsld.errors import (
        InvalidConfiguration,
        NewsldError,
        UnknownFormat,
        UnreadableArticle,
        UnsupportedLanguage,
    )
    from newsld.fixing import Fixed, fix
    from newsld.injection import Injection, inject
    from newsld.model.article import Article, RawArticle
    from newsld.model.diagnostic import Diagnostic, Finding, Rule, Severity
    from newsld.model.graph import Graph
    from newsld.model.publisher import Publisher, publisher_of
    from newsld.nodes import (
        AdvertiserContentArticle,
        AnalysisNewsArticle,
        AskPublicNewsArticle,
        BackgroundNewsArticle,
        Claim,
        ClaimReview,
        CorrectionComment,
        DisagreeAction,
        GovernmentOrganization,
        ImageObject,
        LiveBlogPosting,
        MediaReview,
        NewsArticle,
        NewsMediaOrganization,
        OpinionNewsArticle,
        Organization,
        Person,
        Quotation,
        Rating,
        ReportageNewsArticle,
        ReviewNewsArticle,
        SatiricalArticle,
        Thing,
    )
    from newsld.validation import validate

# the types we write and review; the model's `Article` goes before schema.org's, which is `newsld.nodes.Article`
_NODES = (
    "AdvertiserContentArticle",
    "AnalysisNewsArticle",
    "AskPublicNewsArticle",
    "BackgroundNewsArticle",
    "Claim",
    "ClaimReview",
    "CorrectionComment",
    "DisagreeAction",
    "GovernmentOrganization",
    "ImageObject",
    "LiveBlogPosting",
    "MediaReview",
    "NewsArticle",
    "NewsMediaOrganization",
    "OpinionNewsArticle",
    "Organization",
    "Person",
    "Quotation",
    "Rating",
    "ReportageNewsArticle",
    "ReviewNewsArticle",
    "SatiricalArticle",
    "Thing",
)
_HOMES = dict.fromkeys(_NODES, "newsld.nodes") | {
    "Article": "newsld.model.article",
    "Conversion": "newsld.conversion",
    "Diagnostic": "newsld.model.diagnostic",
    "Finding": "newsld.model.diagnostic",
    "Graph": "newsld.model.graph",
    "Fixed": "newsld.fixing",
    "Injection": "newsld.injection",
    "InvalidConfiguration": "newsld.errors",
    "NewsldError": "newsld.errors",
    "UnknownFormat": "newsld.errors",
    "UnreadableArticle": "newsld.errors",
    "UnsupportedLanguage": "newsld.errors",
    "Publisher": "newsld.model.publisher",
    "RawArticle": "newsld.model.article",
    "Rule": "newsld.model.diagnostic",
    "Severity": "newsld.model.diagnostic",
    "convert": "newsld.conversion",
    "convert_all": "newsld.conversion",
    "fix": "newsld.fixing",
    "inject": "newsld.injection",
    "publisher_of": "newsld.model.publisher",
    "read": "newsld.conversion",
    "validate": "newsld.validation",
}

__all__ = [
    "AdvertiserContentArticle",
    "AnalysisNewsArticle",
    "Article",
    "AskPublicNewsArticle",
    "BackgroundNewsArticle",
    "Claim",
    "ClaimReview",
    "Conversion",
    "CorrectionComment",
    "Diagnostic",
    "DisagreeAction",
    "Finding",
    "Fixed",
    "GovernmentOrganization",
    "Graph",
    "ImageObject",
    "Injection",
    "InvalidConfiguration",
    "LiveBlogPosting",
    "MediaReview",
    "NewsArticle",
    "NewsMediaOrganization",
    "NewsldError",
    "OpinionNewsArticle",
    "Organization",
    "Person",
    "Publisher",
    "Quotation",
    "Rating",
    "RawArticle",
    "ReportageNewsArticle",
    "ReviewNewsArticle",
    "Rule",
    "SatiricalArticle",
    "Severity",
    "Thing",
    "UnknownFormat",
    "UnreadableArticle",
    "UnsupportedLanguage",
    "__version__",
    "convert",
    "convert_all",
    "fix",
    "inject",
    "nodes",
    "publisher_of",
    "read",
    "validate",
]


def __getattr__(name: str) -> object:
    if name == "nodes":
        return import_module("newsld.nodes")
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'newsld' has no attribute {name!r}; further node types live in newsld.nodes")


def __dir__() -> list[str]:
    return __all__
