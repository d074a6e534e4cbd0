"""Faults that are some only to those who ask: what consumers demand, and what is pending at schema.org."""

from newsld.model.graph import ARTICLE_TYPES
from newsld.model.selection import Selection, ValidationSettings
from newsld.profiles import DEMANDS
from newsld.testing.strategies.faults.change import FaultKind, added, of_type, removed, replaced

LONG = "the night in which the river rose to the sills of the old town was the longest in the winter of the harbour"


def _asked(code: str, profile: str) -> ValidationSettings:
    """Return the settings by which one rule speaks for a profile, and no other does."""
    others = tuple(rule.code for rule in DEMANDS if rule.code != code)
    return ValidationSettings(Selection(ignore=others), profiles=(profile,))


KINDS = (
    FaultKind(
        "NL801",
        "a property missing that is required",
        removed("url", of=of_type("ClaimReview")),
        needs=("ClaimReview",),
        settings=_asked("NL801", "google-fact-check"),
    ),
    FaultKind(
        "NL802",
        "a property missing that is recommended",
        removed("dateModified", of=of_type(*ARTICLE_TYPES)),
        needs=("modified", "image", "author page"),
        settings=_asked("NL802", "google-article"),
    ),
    FaultKind(
        "NL803",
        "a text longer than is advised",
        replaced("claimReviewed", LONG, of=of_type("ClaimReview")),
        needs=("ClaimReview",),
        settings=_asked("NL803", "google-fact-check"),
    ),
    FaultKind(
        "NL901",
        "a pending term",
        added("correction", "An earlier version named another river.", to=of_type("Article")),
        needs=("core",),
        settings=ValidationSettings(Selection(("default", "NL901"))),
    ),
)
