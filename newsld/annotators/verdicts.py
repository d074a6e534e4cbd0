"""The annotator of fact checks: the claims that an article checks, and its verdicts on them."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from newsld.annotators.fact_checks.claimants import Words, claimants, opening_person, spreaders
from newsld.annotators.fact_checks.drafts import Draft, drafts
from newsld.annotators.fact_checks.evidence import calls_itself, is_fact_check
from newsld.annotators.fact_checks.headlines import Judging, asked, judging
from newsld.annotators.fact_checks.lines import lines
from newsld.annotators.fact_checks.origins import Origin, origin_around
from newsld.annotators.fact_checks.predicates import best_verdict, mentioned_verdict
from newsld.annotators.fact_checks.ratings import Verdict
from newsld.annotators.fact_checks.reported import reported
from newsld.annotators.overlaps import Overlaps, Said
from newsld.annotators.syntax.readings import Found
from newsld.model.annotation import Attribution, ContentKind, Review, Speaker, Step
from newsld.model.article import Article, Part, Span
from newsld.model.fact_check_patterns import Patterns, patterns
from newsld.model.fact_checking import NO_FACT_CHECKING
from newsld.model.language import Kind, Language
from newsld.model.metadata import FactCheck, Link

_SPREAD_WITHIN = 3  # paragraphs
_SURELY = 3  # the weight of a verdict that an article tells in a sentence


class Check(NamedTuple):
    """A verdict and what is labelled as its claim; without one, the claim is what the article reports first."""

    verdict: Verdict
    claim: Span | None
    paragraph: int
    label: str
    origin: Origin
    lines: tuple[int, ...] = ()
    is_guess: bool = False  # the claim is what a headline says of it


def checks(found: Found, language: Language) -> tuple[Check, ...]:
    """Return the checks that an article's lines tell, in order; an article that checks nothing has none."""
    words = language.fact_checking
    if words is NO_FACT_CHECKING:
        return ()
    told = patterns(words)
    is_named, is_spread = _calls_itself_check(found.article, told), _tells_spread(found, told)
    labelled = list(lines(found.article, told))
    is_sure = is_fact_check(found, labelled, told)
    read = drafts(found, labelled, language, is_check=is_named or is_spread or is_sure, is_sure=is_sure)
    loose = sum(d.is_loose for d in read)
    is_told = is_sure or is_named or is_spread
    kept = [d for d in read if d.verdict and (not d.is_loose or is_sure or loose > 1)]
    kept = [d for d in kept if d.verdict and (is_told or len(kept) > 1 or any(map(str.isalpha, d.verdict.text)))]
    judged = [Check(d.verdict, d.claim, d.paragraph, d.label, d.origin, tuple(d.lines)) for d in kept if d.verdict]
    headline = judging(found, told, language)
    if headline is None:
        return tuple(judged) or (_of_sentence(found, read[0], told) if is_sure else ())
    if not judged:
        is_telling = is_sure or is_named or headline.is_shouted or (is_spread and not headline.is_labelled)
        is_telling = is_telling or _has_labels(found, told)
        return (_of_headline(headline, read[0]),) if is_telling else ()
    if len(judged) == 1 and judged[0].claim is None:
        judged = [judged[0]._replace(claim=headline.claim, paragraph=0, is_guess=True)]
    return tuple(judged)


def _of_sentence(found: Found, draft: Draft, told: Patterns) -> tuple[Check, ...]:
    """Return the check of the verdict that a sentence tells, on what is set out as its claim or else reported."""
    best = best_verdict(found, told)
    is_sure = best is not None and best.weight >= _SURELY - calls_itself(found, told)
    verdict = best.verdict if best and is_sure else mentioned_verdict(found, told)
    if verdict is None:
        return ()
    return (Check(verdict, draft.claim, draft.paragraph, draft.label, draft.origin, tuple(draft.lines)),)


def _has_labels(found: Found, told: Patterns) -> bool:
    body = (p.reading for p in found.paragraphs if p.reading.part is not Part.HEADLINE)
    return any(told.label.match(found.article.text, reading.start, reading.end) for reading in body)


def _of_headline(headline: Judging, draft: Draft) -> Check:
    """Return the check of a headline's verdict: on the claim that the article labels, else on what it says itself."""
    if draft.claim and draft.is_labelled:
        return Check(headline.verdict, draft.claim, draft.paragraph, draft.label, draft.origin, tuple(draft.lines))
    return Check(headline.verdict, headline.claim, 0, "", Origin(), is_guess=True)


def _calls_itself_check(article: Article, told: Patterns) -> bool:
    """Tell whether headline, section or authors of an article say that it checks facts."""
    said = article.metadata
    names = [party.name for party in (*said.authors, said.publisher) if party]
    return any(told.rubric.search(text) for text in (article.headline, *said.sections, *said.genres, *names))


def _tells_spread(found: Found, told: Patterns) -> bool:
    """Tell whether the opening of an article says where a claim was spread."""
    body = [p.reading for p in found.paragraphs if p.reading.part is Part.PARAGRAPH][:_SPREAD_WITHIN]
    return any(told.platform.search(found.article.text, reading.start, reading.end) for reading in body)


def with_claims(found: Found, attributions: Sequence[Attribution], told: Sequence[Check]) -> list[Attribution]:
    """Return the attributions with the claims that are labelled; nothing else in a labelled line is anybody's."""
    if not told:
        return list(attributions)
    lines = {index for check in told for index in check.lines}
    claimed = [(check, check.claim) for check in told if check.claim and check.origin.mentions]
    places, free = Overlaps(claim for _, claim in claimed), dict(enumerate(claimed))
    kept: list[Attribution] = []
    for attribution in attributions:
        own = next((i for i in places.of(attribution.start, attribution.end) if i in free), None)
        if own is not None and attribution.kind is not ContentKind.INDIRECT:
            check, _ = free.pop(own)
            kept.append(attribution._replace(mentions=check.origin.mentions, step=Step.LABEL))
        elif own is None and not _is_in(found, attribution, lines):
            kept.append(attribution)
    kept += (
        Attribution(ContentKind.INDIRECT, (claim,), check.label, check.origin.mentions, step=Step.LABEL)
        for check, claim in free.values()
        if check.label
    )
    return kept


def _is_in(found: Found, attribution: Attribution, lines: Collection[int]) -> bool:
    """Tell whether an attribution begins in one of some paragraphs."""
    paragraph = found.paragraph_at(attribution.start)
    return paragraph is not None and paragraph.reading.index in lines


def reviews(
    found: Found, attributions: Sequence[Attribution], told: Sequence[Check], language: Language
) -> Iterator[Review]:
    """Yield the checks as reviews, their claimants resolved; a claim that no line tells is the first one reported."""
    if not told:
        return
    words, said = Words(patterns(language.fact_checking), language), Said(attributions)
    made = [review for check in told if (review := _reviewed(found, said, check, words))]
    named = dict.fromkeys(review.claimants for review in made if review.claimants)
    speaker = next(iter(named), ()) if len(named) == 1 else ()
    speaker = speaker if all(one.kind is Kind.PERSON for one in speaker) else ()
    if not named and _is_spoken(found, made, words.patterns):
        speaker = opening_person(found, said, words, min(span.start for one in made for span in one.spans))
    yield from (review._replace(claimants=review.claimants or speaker) for review in made)


def _is_spoken(found: Found, made: Sequence[Review], told: Patterns) -> bool:
    """Tell whether claims stand in marks and were not spread on a platform."""
    starts = (span.start for review in made for span in review.spans)
    is_quoted = any(_is_in_marks(found, start) for start in starts)
    places = (work.name for review in made for work in review.check.appearances)
    return is_quoted and not any(told.platform.search(place) for place in places)


def _is_in_marks(found: Found, at: int) -> bool:
    paragraph = found.paragraph_at(at)
    return paragraph is not None and any(quote.start <= at < quote.end for quote in paragraph.reading.quotes)


def _reviewed(found: Found, said: Said, check: Check, words: Words) -> Review | None:
    claim, index = check.claim, check.paragraph
    if claim is None or check.is_guess:
        place = reported(found, said, words.patterns, claim if check.is_guess else None, check.lines)
        claim, index = place or (None, 0)
    if claim is None and (check.lines or found.article.headline.endswith("?")):
        claim = asked(found, words.patterns)
    if claim is None:
        return None
    origin = check.origin.filled(origin_around(found, index, claim, check.lines, (words.patterns, words.language)))
    who = claimants(found, said, claim, words) or spreaders(found, claim, words)
    return _review(found.article, check.verdict, claim, origin, who)


def _review(article: Article, verdict: Verdict, claim: Span, origin: Origin, claimants: tuple[Speaker, ...]) -> Review:
    value, best = verdict.score or (None, None)
    check = FactCheck(
        claim=article.text[claim.start : claim.end],
        claimed=origin.day,
        appearances=(Link(name=origin.place),) if origin.place else (),
        verdict=verdict.text,
        rating=value,
        best=best,
        worst=1 if verdict.score else None,
    )
    return Review(check, (claim,), claimants)
