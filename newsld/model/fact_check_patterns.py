"""The wording of a language's fact checks, compiled once."""

import re
from dataclasses import dataclass
from functools import cache
from itertools import count

from newsld.model.alternatives import by_first_letter
from newsld.model.fact_checking import FactChecking
from newsld.model.language import NEVER

_FLAGS = re.IGNORECASE | re.DOTALL
_LONGEST_CLAIM = 300  # code points of a claim in a sentence that judges it, so that work stays linear
_GROUP = re.compile(r"\(\?P<(\w+)>")
_BEHIND = r"\s*(?:[:：|]|\s[–—-](?=\s)|[–—](?=\s)|\Z)\s*"
_SAID = (
    r"[\"“„«‘'*]?(?:{verdict}|[^\W\d_][\w’'-]*(?:[ \u00a0][^\W\d_][\w’'-]*){{0,4}}|\d+ [^\W\d_]\w*)"
    r"(?=[\"”“»’'*]?(?:[.!?…]|\s*\Z))"
)


@dataclass(frozen=True, slots=True, eq=False)
class Patterns:
    """The patterns of one language; `label` has a group for each field, named as `Field` names it."""

    words: FactChecking
    label: re.Pattern[str]
    rubric: re.Pattern[str]
    verdict: re.Pattern[str]
    small_verdict: re.Pattern[str]  # stands in small letters wherever `verdict` does, and is searched ten times as fast
    sign: re.Pattern[str]  # stands in small letters wherever `judgement` does
    labelled_headline: re.Pattern[str]
    signed_headline: re.Pattern[str]
    judging_headline: re.Pattern[str]
    judgement: re.Pattern[str]
    finding: re.Pattern[str]
    score: re.Pattern[str]
    appearance: re.Pattern[str]
    platform: re.Pattern[str]
    carrier: re.Pattern[str]
    place: re.Pattern[str]
    occasion: re.Pattern[str]
    account: re.Pattern[str]
    spreader: re.Pattern[str]
    crowd: re.Pattern[str]
    guest: re.Pattern[str]
    day_opener: re.Pattern[str]
    hints: tuple[re.Pattern[str], ...]
    denial: re.Pattern[str]
    predicate: re.Pattern[str]
    opening_verdict: re.Pattern[str]
    assertion: re.Pattern[str]
    reply: re.Pattern[str]
    negation: re.Pattern[str]
    conclusion: re.Pattern[str]


@cache
def patterns(words: FactChecking) -> Patterns:
    """Return the patterns of a language's fact checks."""
    fields = {
        "claimant": words.claimant_labels,
        "place": words.place_labels,
        "day": words.day_labels,
        "verdict": words.verdict_labels,
        "claim": words.claim_labels,
    }
    behind = {"verdict": r"(?:(?:\s[\w’'-]+){1,3}(?=\s?:))?"}  # "the assessment of our desk:"
    labels = "|".join(f"(?P<{name}>(?:{words})\\??{behind.get(name, '')})" for name, words in fields.items())
    known = rf"(?:{words.verdicts})"
    name = r"(?-i:[^\Wa-z\d_ß-ÿа-яіїєґ])[\w’'-]*"
    return Patterns(
        words=words,
        label=re.compile(rf"(?:\d+[.)]\s+)?(?:{labels}){_BEHIND}", _FLAGS),
        rubric=re.compile(rf"\b(?:{words.rubrics})(?!\w)", _FLAGS),
        verdict=re.compile(rf"(?<!\w){known}(?!\w)", _FLAGS),
        small_verdict=re.compile(rf"(?<![^\W\d])(?:{by_first_letter(words.verdicts)})(?!\w)", re.DOTALL),
        sign=re.compile(by_first_letter("|".join(map(re.escape, words.signs))) or NEVER),
        labelled_headline=re.compile(
            rf"\W{{0,3}}(?P<verdict>{known})[\]»”\"]?\s*(?:[:|–—!.]|\s-)\s*(?P<claim>\S.+)", _FLAGS
        ),
        signed_headline=re.compile(
            rf"(?:[^:]{{2,60}}:\s*)?(?P<claim>[^|]{{1,{_LONGEST_CLAIM}}}?)\s*(?:[|–—(\[]|\s-)\s*(?P<verdict>{known})[)\]!.]*\Z",
            _FLAGS,
        ),
        judging_headline=_judging(words.headlines, known),
        judgement=_judging(words.judgements, known),
        finding=_judging(words.findings, known),
        score=re.compile(rf"(?<!\w)(?:{words.scores})(?!\w)", _FLAGS),
        appearance=re.compile(
            rf"\b(?:(?:(?:{words.carriers})(?:\s[\w-]+){{0,6}}?|{words.spread}(?:\s[\w-]+){{0,4}}?)\s(?:{words.platforms})"
            rf"(?:[\s-](?:{words.carriers}))?(?!\w)"
            rf"|(?:[\w-]{{1,6}}\s)?(?:{words.platforms})[\s-](?:{words.carriers})(?!\w))",
            _FLAGS,
        ),
        platform=re.compile(rf"(?<!\w)(?:{words.platforms})(?!\w)", _FLAGS),
        carrier=re.compile(rf"(?<!\w)(?:{words.carriers})(?!\w)", _FLAGS),
        place=re.compile(rf"(?<!\w)(?:{words.openers})(?!\w)\s?", _FLAGS),
        account=re.compile(
            rf"(?<!\w)(?:(?:{words.platforms})\s)?(?:{words.accounts})\s"
            rf"(?P<name>@\w+|[\"“„«‘][^\"”“»’]{{2,40}}[\"”“»’]|{name}(?:\s{name}){{0,3}})",
            _FLAGS,
        ),
        spreader=re.compile(rf"(?:{words.accounts})", _FLAGS),
        crowd=re.compile(rf"(?<!\w)(?:{words.crowds})(?!\w)", _FLAGS),
        guest=re.compile(
            rf"(?<!\w)(?:{words.guests})(?:\s|(?<=[’']))(?P<where>(?:[\w’']+\s){{0,4}}?"
            rf"(?:[\"“„«‘]\s?{name}(?:\s[\w’']+){{0,4}}\s?[\"”“»’]|{name}(?:\s{name})*)"
            rf"(?:\s\w{{1,3}}\s{name}(?:\s{name})*)?)",
            _FLAGS,
        ),
        day_opener=re.compile(rf"(?:{words.day_openers}|{words.openers})", _FLAGS),
        occasion=re.compile(
            rf"(?<!\w)(?:{words.openers})(?:\s|(?<=[’']))(?P<where>(?:[\w’'-]+\s){{0,3}}?(?:{words.occasions})(?!\w)"
            rf"(?:\s(?:[\w’']{{1,4}}\s){{0,2}}[\"“„«‘]?{name}(?:\s{name})*)*"
            rf"|(?:[\w’-]+\s){{0,2}}[\"“„«‘]\s?{name}(?:\s[\w’']+){{0,4}}\s?[\"”“»’])",
            _FLAGS,
        ),
        hints=tuple(re.compile(rf"(?<!\w)(?:{hint})(?!\w)", _FLAGS) for hint in words.hints),
        denial=re.compile(rf"\W{{0,3}}(?:{words.denials})", _FLAGS),
        predicate=_predicate(words, known),
        opening_verdict=re.compile(
            rf"[\W\d]{{0,6}}(?P<verdict>{known})[)\]»”\"]?(?=\s?[.,:;!–—…]|\s-\s|\s?\Z"
            r"|\s(?:de\s)?(?:that|que|dass|che|dat|że|що)\s)",
            _FLAGS,
        ),
        assertion=_judging(words.assertions, known),
        negation=re.compile(rf"(?<!\w)(?:{words.negations})(?!\w)", _FLAGS),
        conclusion=re.compile(rf"(?:{words.conclusions})(?!\w)", _FLAGS),
        reply=re.compile(rf"(?<!\w)(?:{words.replies})(?!\w)", _FLAGS),
    )


def _predicate(words: FactChecking, known: str) -> re.Pattern[str]:
    """Return what tells a verdict in a sentence: said of a claim, of "this", or as the adjective of a claim."""
    between = r"\s(?:[\w’'-]+,?\s){0,3}?"
    said_of = rf"(?:{words.subjects})(?!\w)[^.!?:;\"“”«»„]{{0,90}}?(?<!\w)(?:{words.links}){between}(?P<of>{known})"
    end = rf"(?=\s?[.,;:!…–—]|\s(?:{words.links})|\s-|\s?\Z|\s(?:d[’']|(?:to|of|de|que|zu|that|dass)\s))"
    stated = rf"(?:{words.statings})\s?(?:[\w’'-]+,?\s){{0,3}}?(?P<stated>(?!(?:{words.affirmed})\s\w){known}){end}"
    adjective = rf"(?P<adjective>{known})\s(?:{words.subjects})"
    turned = rf"(?:{words.links})\s(?P<turned>{known})\s(?:\w{{1,5}}\s)?(?:{words.subjects})"
    return re.compile(rf"(?<!\w)(?:{said_of}|{stated}|{turned}|{adjective})(?!\w)", _FLAGS)


def _judging(templates: tuple[str, ...], known: str) -> re.Pattern[str]:
    """Join the templates; a pattern names a group but once, so each has its number."""
    said = _SAID.format(verdict=known)
    number = count()
    made: list[str] = []
    for template in templates:
        words = template.replace("{verdict}", f"(?P<verdict>{known})").replace("{said}", f"(?P<said>{said})")
        words = words.replace("[^.]+", f"[^.]{{1,{_LONGEST_CLAIM}}}").replace(".+?", f".{{1,{_LONGEST_CLAIM}}}?")
        made.append(_GROUP.sub(lambda name: f"(?P<{name[1]}_{next(number)}>", words))
    return re.compile(rf"(?<!\w)(?:{'|'.join(made)})(?!\w)" if made else NEVER, _FLAGS)


def group(match: re.Match[str], name: str) -> tuple[int, int] | None:
    """Return where a group of a template stands in its match."""
    found = (match.span(key) for key, value in match.groupdict().items() if value and key.startswith(name))
    return next(found, None)
