"""What the engine must know of how a language's fact-checkers write, as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field

NEVER = "(?!)"  # the pattern that matches nothing


@dataclass(frozen=True, slots=True, eq=False)  # as a language is
class FactChecking:
    """The wording of fact checks in a language: regular expressions, matched without regard to case.

    Labels stand before a colon or dash, or on a line of their own above what they announce. In `judgements` and
    `headlines`, `{verdict}` stands for the words of `verdicts`, `{said}`, in judgements alone, for any few words, and
    a group `claim` holds what was claimed, where the sentence says it.
    """

    claim_labels: str = NEVER  # "claim", "what was said"
    claimant_labels: str = NEVER  # "claimed by", "who said it"
    place_labels: str = NEVER  # "where", "where it appeared"
    day_labels: str = NEVER  # "when", "date of the claim"
    verdict_labels: str = NEVER  # "verdict", "our rating"
    rubrics: str = NEVER  # what a fact check calls itself: "fact check"
    verdicts: str = NEVER  # the usual verdicts: "mostly false"
    signs: tuple[str, ...] = ()  # small letters of which every judgement has some: "we rate"
    judgements: tuple[str, ...] = ()  # a checker's own: "we rate this claim {said}"
    findings: tuple[str, ...] = ()  # said in a fact check alone: "the claim that … is {verdict}"
    headlines: tuple[str, ...] = ()  # headlines that judge: "it is {verdict} that …"
    scores: str = NEVER  # with groups `value` and `best`: "two out of five"
    numbers: Mapping[str, int] = field(default_factory=dict[str, int])  # words for the numbers in scores
    openers: str = NEVER  # before where a claim was made: "in", "on"
    day_openers: str = NEVER  # between that and the day: "since"
    carriers: str = NEVER  # what carries claims, with its article: "a post", "videos"
    spread: str = NEVER  # how it came to a platform: "posted on", "circulating in"
    platforms: str = NEVER  # "Facebook", "WhatsApp"
    accounts: str = NEVER  # before the name of an account: "a user called"
    crowds: str = NEVER  # those who spread claims, nobody of them named: "social media users"
    guests: str = NEVER  # before the programme that somebody speaks on: "guest on"
    occasions: str = NEVER  # where people say things: "debate", "press conference"
    hints: tuple[str, ...] = ()  # each a kind of words of which a fact check has several: "reverse image search"
    denials: str = NEVER  # how a headline opens that denies: "no,"
    subjects: str = NEVER  # what a verdict is said of: "claim", "video", "rumour"
    links: str = NEVER  # between that and the verdict: "is", "was", "turned out to be"
    statings: str = NEVER  # before a verdict, all of the sentence: "this is", "that's"
    affirmed: str = NEVER  # verdicts with which a concession begins, too: "true" in "it is true that … but"
    replies: str = NEVER  # what tells that somebody answers the checker: "told us"
    conclusions: str = NEVER  # how a sentence that concludes opens: "in short", "therefore"
    negations: str = NEVER  # with which a headline denies: "not"
    assertions: tuple[str, ...] = ()  # with a group `claim`: "posts claim that …"


NO_FACT_CHECKING = FactChecking()
