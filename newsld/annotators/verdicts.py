"""The annotator of fact checks: the claims that an article checks, and its verdicts on them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsld.annotators.fact_checks.drafts import Draft, drafts
from newsld.annotators.fact_checks.origins import Origin, origin_around
from newsld.annotators.fact_checks.ratings import Verdict, verdict_in
from newsld.annotators.fact_checks.spoken import spoken
from newsld.annotators.introductions import introductions
from newsld.annotators.syntax.readings import Found
from newsld.model.annotation import Attribution, ContentKind, Review, Speaker, Step
from newsld.model.article import Article, Paragraph, Part, Span
from newsld.model.fact_check_patterns import Patterns, group, patterns
from newsld.model.fact_checking import NO_FACT_CHECKING
from newsld.model.language import Kind, Language
from newsld.model.metadata import FactCheck, Link

_OPENING = 6  # paragraphs of the body in which the claim is told
_FEWEST_WORDS, _FEWEST_SPREAD = 4, 3  # of a claim, of one that was spread
_SPREAD_WITHIN = 3  # paragraphs
_SHORTEST_NAME = 3  # letters


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
    is_check = _calls_itself_check(found, told)
    read = drafts(found, told, language, is_check=is_check)
    judged = [Check(d.verdict, d.claim, d.paragraph, d.label, d.origin, tuple(d.lines)) for d in read if d.verdict]
    if not judged:
        return tuple(_of_headline(found, told, language, read[0] if read else None, is_check=is_check))
    headline = next(iter(_of_headline(found, told, language, None, is_check=True)), None)
    if len(judged) == 1 and judged[0].claim is None and headline and headline.claim:
        judged = [judged[0]._replace(claim=headline.claim, paragraph=headline.paragraph, is_guess=True)]
    return tuple(judged)


def _calls_itself_check(found: Found, told: Patterns) -> bool:
    """Tell whether headline, section or authors say so, or the text of an article that opens with what was spread."""
    article = found.article
    said = article.metadata
    names = [party.name for party in (*said.authors, said.publisher) if party]
    if any(told.rubric.search(text) for text in (article.headline, *said.sections, *said.genres, *names)):
        return True
    return _tells_spread(found, told) and told.rubric.search(article.text) is not None


def _of_headline(
    found: Found, told: Patterns, language: Language, draft: Draft | None, *, is_check: bool
) -> Iterator[Check]:
    """Yield the check that a headline tells: "FALSE: …", "It is false that …"."""
    if not found.article.headline or not found.paragraphs:
        return
    text, headline = found.article.text, found.article.paragraphs[0]
    match = judging = None
    for start in (headline.start, _behind_rubric(text, headline, told)):
        match = match or told.labelled_headline.match(text, start, headline.end)
        judging = judging or told.judging_headline.search(text, start, headline.end)
    match = match or (None if judging else told.signed_headline.match(text, headline.start, headline.end))
    judging = None if match else judging
    place = match.span("verdict") if match else judging and (group(judging, "verdict") or group(judging, "said"))
    claim = match.span("claim") if match else judging and group(judging, "claim")
    if not place or not claim:
        return
    verdict = verdict_in(text, *place, told, language.fact_checking)
    is_shouted = match is not None and text[slice(*place)].isupper()
    if verdict and (is_check or is_shouted or _tells_spread(found, told)):
        span = Span(*claim)
        if draft and draft.claim and draft.is_labelled:
            yield Check(verdict, draft.claim, draft.paragraph, draft.label, draft.origin, tuple(draft.lines))
        else:
            yield Check(verdict, span, 0, "", Origin(), is_guess=True)


def _behind_rubric(text: str, headline: Paragraph, told: Patterns) -> int:
    """Return where a headline begins behind "Fact check:"."""
    rubric = told.rubric.match(text, headline.start, headline.end)
    start = rubric.end() if rubric else headline.start
    while start < headline.end and text[start] in " :–—-|":
        start += 1
    return start


def _tells_spread(found: Found, told: Patterns) -> bool:
    """Tell whether the opening of an article says where a claim was spread."""
    body = [p.reading for p in found.paragraphs if p.reading.part is Part.PARAGRAPH][:_SPREAD_WITHIN]
    return any(told.appearance.search(found.article.text, reading.start, reading.end) for reading in body)


def with_claims(found: Found, attributions: Sequence[Attribution], told: Sequence[Check]) -> list[Attribution]:
    """Return the attributions with the claims that are labelled; nothing else in a labelled line is anybody's."""
    if not told:
        return list(attributions)
    lines = [found.paragraphs[index].reading for check in told for index in check.lines]
    claims = [check for check in told if check.claim and check.origin.mentions]
    kept: list[Attribution] = []
    for attribution in attributions:
        check = next((c for c in claims if c.claim and _is_about(attribution, c.claim)), None)
        if check and attribution.kind is not ContentKind.INDIRECT:
            kept.append(attribution._replace(mentions=check.origin.mentions, step=Step.LABEL))
            claims.remove(check)
        elif check is None and not any(line.start <= attribution.start < line.end for line in lines):
            kept.append(attribution)
    kept += (
        Attribution(ContentKind.INDIRECT, (check.claim,), check.label, check.origin.mentions, step=Step.LABEL)
        for check in claims
        if check.claim and check.label
    )
    return kept


def _is_about(attribution: Attribution, claim: Span) -> bool:
    return attribution.start < claim.end and claim.start < attribution.end


def reviews(
    found: Found, attributions: Sequence[Attribution], told: Sequence[Check], language: Language
) -> Iterator[Review]:
    """Yield the checks as reviews, their claimants resolved; a claim that no line tells is the first one reported."""
    if not told:
        return
    made = [review for check in told if (review := _reviewed(found, attributions, check, language))]
    named = dict.fromkeys(review.claimants for review in made if review.claimants)
    speaker = next(iter(named), ()) if len(named) == 1 else ()
    if len(made) > 1 and not named:
        speaker = _of_opening(found, attributions, language)
    yield from (review._replace(claimants=review.claimants or speaker) for review in made)


def _of_opening(found: Found, attributions: Sequence[Attribution], language: Language) -> tuple[Speaker, ...]:
    """Return the person whom an article opens with, that checks several statements of nobody named."""
    body = next((p for p in found.paragraphs if p.reading.part is Part.PARAGRAPH and p.sentences), None)
    if body is None:
        return ()
    first = body.sentences[0].sentence
    return _first_person(found, attributions, (first.start, first.end), language)


def _reviewed(found: Found, attributions: Sequence[Attribution], check: Check, language: Language) -> Review | None:
    words = patterns(language.fact_checking)
    claim, index = check.claim, check.paragraph
    if claim is None or check.is_guess:
        claim, index = _found_claim(found, attributions, words, check) or (None, 0)
    if claim is None:
        return None
    around = origin_around(found, index, claim, check.lines, (words, language))
    origin = check.origin.filled(around)
    return _review(found.article, check.verdict, claim, origin, _claimants(found, attributions, claim, words, language))


def _found_claim(
    found: Found, attributions: Sequence[Attribution], told: Patterns, check: Check
) -> tuple[Span, int] | None:
    """Return the claim that no line labels: the words that were spread, else what the headline makes of it."""
    spread = next(_spread(found, attributions, told), None)
    if check.claim is None:
        return spread or _reported(found, attributions)
    return spread or _in_full(found, check.claim) or (check.claim, check.paragraph)


def _spread(found: Found, attributions: Sequence[Attribution], told: Patterns) -> Iterator[tuple[Span, int]]:
    """Yield the quotations of the opening that a platform is named beside, and that no person said in an interview."""
    text = found.article.text
    people = [a for a in attributions if any(s.name and s.kind is Kind.PERSON for s in a.speakers)]
    for reading in [p.reading for p in found.paragraphs if p.reading.part is Part.PARAGRAPH][:_SPREAD_WITHIN]:
        for quote in reading.quotes:
            around = text[reading.start : quote.outer_start] + text[quote.outer_end : reading.end]
            is_long = len(text[quote.start : quote.end].split()) >= _FEWEST_SPREAD
            is_told = told.appearance.search(around) or told.platform.search(around)
            if is_long and is_told and not any(_is_about(a, Span(quote.start, quote.end)) for a in people):
                yield spoken(text, quote.start, quote.end), reading.index


def _in_full(found: Found, claim: Span) -> tuple[Span, int] | None:
    """Return the quotation in the body that holds what a headline quotes of it."""
    text = found.article.text
    words = text[claim.start : claim.end].strip("\"“”„«»‘’' .")
    if claim.start >= found.article.body_start:
        return None
    for paragraph in found.paragraphs:
        for quote in paragraph.reading.quotes if paragraph.reading.part is not Part.HEADLINE else ():
            if words.lower() in text[quote.start : quote.end].lower():
                return spoken(text, quote.start, quote.end), paragraph.reading.index
    inner = Span(claim.start + text[claim.start : claim.end].find(words), 0)
    return Span(inner.start, inner.start + len(words)), 0


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


def _claimants(
    found: Found, attributions: Sequence[Attribution], claim: Span, told: Patterns, language: Language
) -> tuple[Speaker, ...]:
    """Return the speakers of the attribution that a claim is, or that holds most of it; what carries it is nobody."""
    about = [a for a in attributions if _is_about(a, claim) and a.speakers]
    shared = [(min(a.end, claim.end) - max(a.start, claim.start), a) for a in about]
    best = max(shared, key=lambda pair: pair[0], default=None)
    if best is None or best[0] * 2 < claim.end - claim.start:
        return ()
    speakers = tuple(speaker for speaker in best[1].speakers if speaker.label)
    if any(_is_day(speaker, language) for speaker in speakers):
        return _named_beside(found, attributions, claim, language)
    return tuple(speaker for speaker in speakers if _is_somebody(speaker, told, language))


def _is_day(speaker: Speaker, language: Language) -> bool:
    """Tell a day that was taken for part of a name."""
    words = speaker.label.lower().split()
    return any(word in language.months or word.isdigit() for word in words)


def _named_beside(
    found: Found, attributions: Sequence[Attribution], claim: Span, language: Language
) -> tuple[Speaker, ...]:
    """Return the first person who is named in the sentence of a claim."""
    for paragraph in found.paragraphs:
        for read in paragraph.sentences:
            if read.sentence.start <= claim.start < read.sentence.end:
                place = read.sentence.start, read.sentence.end
                return _first_person(found, attributions, place, language)
    return ()


def _first_person(
    found: Found, attributions: Sequence[Attribution], place: tuple[int, int], language: Language
) -> tuple[Speaker, ...]:
    """Return the first person who is named in a stretch, as the speaker that the attributions know where they do."""
    people = {speaker.name: speaker for a in attributions for speaker in a.speakers if speaker.kind is Kind.PERSON}
    for mention in introductions(found, language):
        if place[0] <= mention.start < place[1] and mention.kind is Kind.PERSON and mention.name:
            return (people.get(mention.name) or Speaker(mention.name, Kind.PERSON, role=mention.role),)
    return ()


def _is_somebody(speaker: Speaker, told: Patterns, language: Language) -> bool:
    label = speaker.label
    words = set(label.lower().split())
    is_label = told.verdict.fullmatch(label) or told.label.fullmatch(label)
    is_carrier = is_label or (
        not speaker.name and (told.carrier.match(label) or words & (language.documents | language.utterances))
    )
    return len(label) >= _SHORTEST_NAME and not is_carrier


def _reported(found: Found, attributions: Sequence[Attribution]) -> tuple[Span, int] | None:
    """Return the claim that an article reports first, and its paragraph."""
    text, body = found.article.text, found.article.body_start
    opening = [p.reading for p in found.paragraphs if p.reading.part is not Part.HEADLINE][:_OPENING]
    last = opening[-1].end if opening else 0
    long = [a for a in attributions if body <= a.start < last and _is_claim(text, a)]
    quoted = [a for a in long if a.kind is not ContentKind.INDIRECT]
    first = min(quoted or long, key=lambda a: a.start, default=None)
    earlier = min(long, key=lambda a: a.start, default=None)
    if first and earlier and _paragraph(found, earlier.start) < _paragraph(found, first.start):
        first = earlier
    chosen = first or _in_headline(found, attributions)
    return (_words(text, chosen), _paragraph(found, chosen.start)) if chosen else None


def _in_headline(found: Found, attributions: Sequence[Attribution]) -> Attribution | None:
    head = (a for a in attributions if a.start < found.article.body_start and _is_claim(found.article.text, a))
    return next(head, None)


def _is_claim(text: str, attribution: Attribution) -> bool:
    return len(text[attribution.start : attribution.spans[0].end].split()) >= _FEWEST_WORDS


def _words(text: str, attribution: Attribution) -> Span:
    start, end = attribution.spans[0].start, attribution.spans[0].end
    while end > start and text[end - 1] in ", \u00a0":
        end -= 1
    return Span(start, end)


def _paragraph(found: Found, at: int) -> int:
    return next((p.reading.index for p in found.paragraphs if p.reading.start <= at < p.reading.end), 0)
