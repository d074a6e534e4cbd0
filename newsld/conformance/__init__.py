"""The conformance suite: what it holds, what an implementation answers, and how far the two agree."""

from newsld.conformance.agreement import Level, Outcome, difference
from newsld.conformance.answers import Answer, Remark, answer_of, remark_of, remarks_of
from newsld.conformance.choice import chosen
from newsld.conformance.suite import Case, Manifest, Settings, manifest_of, settings_of
from newsld.conformance.tallies import Tally, tallies

__all__ = [
    "Answer",
    "Case",
    "Level",
    "Manifest",
    "Outcome",
    "Remark",
    "Settings",
    "Tally",
    "answer_of",
    "chosen",
    "difference",
    "manifest_of",
    "remark_of",
    "remarks_of",
    "settings_of",
    "tallies",
]
