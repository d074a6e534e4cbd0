"""The claim of a check that no line labels: the words that were spread, else what the article reports first."""

from collections.abc import Collection, Iterator
from itertools import islice, pairwise, takewhile

from newsld.annotators.fact_checks.asserted import asserted
from newsld.annotators.fact_checks.spoken import spoken
from newsld.annotators.overlaps import Said
from newsld.annotators.syntax.marks import Quoted
from newsld.annotators.syntax.readings import Found
from newsld.model.annotation import Attribution, ContentKind
from newsld.model.article import Part, Span
from newsld.model.fact_check_patterns import Patterns
from newsld.model.language import Kind

_OPENING = 6  # paragraphs of the body in which the claim is told
_SPREAD_WITHIN = 3  # paragraphs
_FEWEST_WORDS, _FEWEST_SPREAD = 3, 3  # of a claim, of one that was spread
_BEHIND = 40  # code points behind a quotation in which "reads the post" stands
_LONGEST_LINE = 60  # code points of a line that is no sentence

Place = tuple[Span, int]  # a claim, and its paragraph


def reported(found: Found, said: Said, told: Patterns, guess: Span | None, lines: Collection[int]) -> Place | None:
    """Return the claim that no line labels; `guess` is what the headline makes of it, `lines` are those with labels."""
    if guess is not None and told.negation.search(found.article.text, guess.start, guess.end):
        return reported(found, said, told, None, lines) or (guess, 0)  # what is denied is not what was claimed
    spread = next(_spread(found, said, told, is_guessed=guess is not None), None)
    if guess is not None:
        return spread or _in_full(found, guess) or (guess, 0)
    return (
        spread or _said_in_headline(found, told) or _quoted_or_asserted(found, said, told) or _set_above(found, lines)
    )


def _said_in_headline(found: Found, told: Patterns) -> Place | None:
    """Return the words of a headline that are somebody's: "Ann Roe: “The dam leaks”"."""
    head = found.paragraphs[0].reading
    for quote in head.quotes if head.part is Part.HEADLINE else ():
        before = found.article.text[head.start : quote.outer_start].strip()
        if (
            len(found.article.text[quote.start : quote.end].split()) > _FEWEST_WORDS + 1
            and before[-1:] == ":"
            and not told.rubric.search(before)
        ):
            return spoken(found.article.text, quote.start, quote.end), head.index
    return None


def _quoted_or_asserted(found: Found, said: Said, told: Patterns) -> Place | None:
    """Return the earlier of what is quoted first and what is told to have been claimed."""
    first, told_of = _reported(found, said), asserted(found, told)
    if first is None or told_of is None or told_of[0].start == first[0].start:
        return told_of or first
    is_quoted = any(q.start <= first[0].start < q.end for q in found.paragraphs[first[1]].reading.quotes)
    reading = found.paragraphs[first[1]].reading
    is_answer = told.reply.search(found.article.text, reading.start, reading.end)
    return first if is_quoted and not is_answer and first[1] <= told_of[1] + 1 else told_of


def _set_above(found: Found, lines: Collection[int]) -> Place | None:
    """Return the sentence that the article opens with, where only lines stand between it and those of the verdict."""
    text = found.article.text
    above = takewhile(lambda reading: bool(lines) and reading.index < min(lines), found.below_headline())
    first = next(above, None)
    if first is None or first.quotes or text[first.end - 1] not in ".!":
        return None
    claim = Span(first.start, first.end - 1)
    are_lines = all(r.end - r.start <= _LONGEST_LINE and text[r.end - 1] not in ".!?:" for r in above)
    return (claim, first.index) if are_lines and any(map(str.isalnum, text[claim.start : claim.end])) else None


def _spread(found: Found, said: Said, told: Patterns, *, is_guessed: bool) -> Iterator[tuple[Span, int]]:
    """Yield the quotations of the opening that a platform is named beside, and that no person said in an interview."""
    text = found.article.text
    for reading in islice(found.body(), _SPREAD_WITHIN):
        for quote in reading.quotes:
            around = text[reading.start : quote.outer_start] + text[quote.outer_end : reading.end]
            is_long = len(text[quote.start : quote.end].split()) >= _FEWEST_SPREAD
            is_told = told.appearance.search(around) or told.platform.search(around)
            is_told = is_told or (not is_guessed and _is_read(text, quote, told))
            is_account = told.account.search(text, reading.start, reading.end) is not None
            if is_long and is_told and (is_account or not _is_persons(said, quote)):
                yield spoken(text, quote.start, quote.end), reading.index
    yield from _announced(found, told)


def _is_persons(said: Said, quote: Quoted) -> bool:
    speakers = (speaker for one in said.about(quote.start, quote.end) for speaker in one.speakers)
    return any(speaker.name and speaker.kind is Kind.PERSON for speaker in speakers)


def _is_read(text: str, quote: Quoted, told: Patterns) -> bool:
    """Tell whether what carries claims stands right behind a quotation: "…", reads the post."""
    behind = text[quote.outer_end : quote.outer_end + _BEHIND]
    return text[quote.start].isupper() and told.carrier.search(behind) is not None


def _announced(found: Found, told: Patterns) -> Iterator[Place]:
    """Yield the paragraph that a post is, below one that names the platform and ends in a colon."""
    text = found.article.text
    for before, reading in pairwise(islice(found.below_headline(), 2 * _OPENING)):
        opens = text[before.end - 1] == ":" and not reading.quotes
        if opens and (
            told.carrier.search(text, before.start, before.end) or told.platform.search(text, before.start, before.end)
        ):
            yield spoken(text, reading.start, reading.end), reading.index


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


def _reported(found: Found, said: Said) -> tuple[Span, int] | None:
    """Return the claim that an article reports first, and its paragraph."""
    text, body = found.article.text, found.article.body_start
    last = max((reading.end for reading in islice(found.below_headline(), _OPENING)), default=0)
    long = [a for a in said.before(last) if body <= a.start and _is_claim(text, a)]
    quoted = [a for a in long if a.kind is not ContentKind.INDIRECT]
    first = min(quoted or long, key=lambda a: a.start, default=None)
    earlier = min(long, key=lambda a: a.start, default=None)
    if first and earlier and _paragraph(found, earlier.start) < _paragraph(found, first.start):
        first = earlier
    chosen = first or _in_headline(found, said)
    return (_words(text, chosen), _paragraph(found, chosen.start)) if chosen else None


def _in_headline(found: Found, said: Said) -> Attribution | None:
    return next((a for a in said.before(found.article.body_start) if _is_claim(found.article.text, a)), None)


def _is_claim(text: str, attribution: Attribution) -> bool:
    return len(text[attribution.start : attribution.spans[0].end].split()) >= _FEWEST_WORDS


def _words(text: str, attribution: Attribution) -> Span:
    start, end = attribution.spans[0].start, attribution.spans[0].end
    while end > start and text[end - 1] in ", \u00a0":
        end -= 1
    return Span(start, end)


def _paragraph(found: Found, at: int) -> int:
    paragraph = found.paragraph_at(at)
    return paragraph.reading.index if paragraph else 0
